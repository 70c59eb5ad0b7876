//! Which members can be absent.

use crate::model::Model;
use crate::shape::{Member, Shape, ShapeKind};
use crate::traits::{ClientOptional, Default, Input, Required, Sparse};

/// For whom a member is nullable (Smithy 2.0, "Aggregate types", "Structure member optionality").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NullabilityMode {
    /// A client that heeds `@input` and `@clientOptional`, and takes structure and union members as nullable always,
    /// because no default can ever be given to them. What AWS SDKs generate by.
    ClientCareful,
    /// A client that heeds `@input` and `@clientOptional`.
    Client,
    /// Someone who changes together with the model: `@required` and `@default` alone decide.
    Server,
}

impl Model {
    /// Whether a member can be absent or null.
    ///
    /// A structure's member is, unless it is required or has a default that is not null; list members and map values
    /// are if the list or map is sparse; union members, map keys and enum members never are.
    pub fn is_nullable(&self, container: &Shape, member: &Member, mode: NullabilityMode) -> bool {
        match &container.kind {
            ShapeKind::Structure(_) => self.is_structure_member_nullable(container, member, mode),
            ShapeKind::List(_) => container.has::<Sparse>(),
            ShapeKind::Map(_) => member.name() == "value" && container.has::<Sparse>(),
            _ => false,
        }
    }

    fn is_structure_member_nullable(&self, container: &Shape, member: &Member, mode: NullabilityMode) -> bool {
        let is_aggregate = || matches!(self.target(member).kind, ShapeKind::Structure(_) | ShapeKind::Union(_));
        if mode == NullabilityMode::ClientCareful && is_aggregate() {
            return true;
        }
        if mode != NullabilityMode::Server && (member.has::<ClientOptional>() || container.has::<Input>()) {
            return true;
        }
        match member.get::<Default>() {
            Some(Default(value)) => value.is_null(),
            None => !member.has::<Required>(),
        }
    }
}
