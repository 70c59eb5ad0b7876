//! Shapes while they are loaded: references are not followed yet.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use crate::ast::LIFECYCLE;
use crate::model::Metadata;
use crate::prelude;
use crate::shape::{Member, ShapeType, SmithyVersion};
use crate::shape_id::{InvalidShapeId, ShapeId};
use crate::source::Span;
use crate::trait_set::Traits;
use crate::traits::{self, Check, Trait};

/// Everything the files define.
#[derive(Default)]
pub(crate) struct Drafts {
    /// Shapes by id.
    pub(crate) shapes: BTreeMap<ShapeId, Draft>,
    /// `apply` statements in order.
    pub(crate) applies: Vec<Apply>,
    /// Merged metadata.
    pub(crate) metadata: BTreeMap<String, Metadata>,
    ids: HashSet<ShapeId>,
    traits: HashMap<String, (ShapeId, Option<Check>)>,
}

/// A shape as its file writes it.
pub(crate) struct Draft {
    pub(crate) span: Option<Span>,
    pub(crate) version: SmithyVersion,
    pub(crate) declared_type: ShapeType,
    pub(crate) shape_type: ShapeType,
    pub(crate) traits: Traits,
    pub(crate) members: Vec<Member>,
    pub(crate) mixins: Vec<Reference>,
    /// Traits applied to members that a mixin has yet to bring.
    pub(crate) introduced: Vec<(ShapeId, Trait)>,
    pub(crate) links: Links,
}

/// What services, resources and operations refer to.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Links {
    pub(crate) version: Option<String>,
    pub(crate) input: Option<Reference>,
    pub(crate) output: Option<Reference>,
    pub(crate) errors: Vec<Reference>,
    pub(crate) operations: Vec<Reference>,
    pub(crate) collection_operations: Vec<Reference>,
    pub(crate) resources: Vec<Reference>,
    pub(crate) rename: Vec<(ShapeId, String)>,
    pub(crate) identifiers: Vec<(String, Reference)>,
    pub(crate) properties: Vec<(String, Reference)>,
    pub(crate) lifecycle: [Option<Reference>; LIFECYCLE.len()],
}

/// A reference to a shape; two are equal when they refer to the same, wherever they stand.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) id: ShapeId,
    pub(crate) span: Span,
}

/// An `apply` statement.
pub(crate) struct Apply {
    pub(crate) to: ShapeId,
    pub(crate) span: Span,
    pub(crate) traits: Traits,
}

impl PartialEq for Reference {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Drafts {
    /// A shape id; equal texts share one allocation.
    pub(crate) fn id(&mut self, text: &str) -> Result<ShapeId, InvalidShapeId> {
        if let Some(id) = self.ids.get(text) {
            return Ok(id.clone());
        }
        let id = ShapeId::parse(text)?;
        self.ids.insert(id.clone());
        Ok(id)
    }

    /// A trait's id and the check of its values.
    pub(crate) fn trait_id(&mut self, text: &str) -> Result<(ShapeId, Option<Check>), InvalidShapeId> {
        if let Some(known) = self.traits.get(text) {
            return Ok(known.clone());
        }
        let entry = (self.id(text)?, traits::check_for(text));
        self.traits.insert(text.to_owned(), entry.clone());
        Ok(entry)
    }
}

/// The id of a prelude shape or trait.
pub(crate) fn well_known(id: &str) -> ShapeId {
    ShapeId::parse(id).expect("ids in this crate's source are well formed")
}

/// The zero value of a 1.0 number or boolean.
pub(crate) fn zero_value(shape_type: ShapeType) -> Value {
    use crate::shape::SimpleType::Boolean;
    if shape_type == ShapeType::Simple(Boolean) { json!(false) } else { json!(0) }
}

/// Defines the built-in prelude. A file that defines the same shapes replaces them.
pub(crate) fn add_prelude(drafts: &mut Drafts) {
    for (text, shape_type, only) in prelude::SHAPES {
        let mut traits = Traits::default();
        match only {
            prelude::Only::Nothing => {}
            prelude::Only::ZeroDefault => traits.normalise(well_known("smithy.api#default"), zero_value(shape_type)),
            prelude::Only::UnitType => traits.normalise(well_known("smithy.api#unitType"), json!({})),
        }
        let id = well_known(text);
        drafts.ids.insert(id.clone());
        drafts.shapes.insert(id, Draft::new(None, SmithyVersion::V2, shape_type, traits));
    }
}

impl Draft {
    pub(crate) fn new(span: Option<Span>, version: SmithyVersion, shape_type: ShapeType, traits: Traits) -> Self {
        Self {
            span,
            version,
            declared_type: shape_type,
            shape_type,
            traits,
            members: Vec::new(),
            mixins: Vec::new(),
            introduced: Vec::new(),
            links: Links::default(),
        }
    }

    /// Whether two definitions say the same, traits and places left aside.
    pub(crate) fn same_body(&self, other: &Self) -> bool {
        let member = |member: &Member| (member.id.clone(), member.target.clone());
        self.declared_type == other.declared_type
            && self.mixins == other.mixins
            && self.links == other.links
            && self.members.iter().map(member).eq(other.members.iter().map(member))
    }
}
