//! Gives shapes of 1.0 files the defaults 2.0 writes out (Smithy 2.0, "Migrating from IDL 1.0 to 2.0").

use serde_json::{Value, json};

use super::draft::{Draft, Drafts, well_known, zero_value};
use crate::shape::{ShapeType, SimpleType, SmithyVersion};
use crate::traits::{Box as Boxed, Default, KnownTrait, Required, Streaming};

/// Adds `@default` to 1.0 numbers and booleans that are not boxed, and to the structure members that target such.
pub(crate) fn upgrade(drafts: &mut Drafts) {
    for draft in drafts.shapes.values_mut().filter(|draft| draft.version == SmithyVersion::V1) {
        if draft.shape_type.had_zero_value_in_v1() && !draft.traits.has(Boxed::ID) && !draft.traits.has(Default::ID) {
            draft.traits.normalise(well_known(Default::ID), zero_value(draft.shape_type));
        }
    }
    let mut added = Vec::new();
    for (id, draft) in &drafts.shapes {
        if draft.version != SmithyVersion::V1 || draft.shape_type != ShapeType::Structure {
            continue;
        }
        for (index, member) in draft.members.iter().enumerate() {
            let Some(target) = drafts.shapes.get(&member.target) else { continue };
            if let Some(value) = member_default(member, target) {
                added.push((id.clone(), index, value));
            }
        }
    }
    for (id, index, value) in added {
        if let Some(member) = drafts.shapes.get_mut(&id).and_then(|draft| draft.members.get_mut(index)) {
            member.traits.normalise(well_known(Default::ID), value);
        }
    }
}

/// The default a 1.0 structure member had without saying so: the zero value of an unboxed number or boolean, the empty
/// string of an optional streaming blob, and null for a boxed member.
fn member_default(member: &crate::shape::Member, target: &Draft) -> Option<Value> {
    if member.has::<Default>() {
        return None;
    }
    if member.has::<Boxed>() {
        return Some(Value::Null);
    }
    if target.shape_type.had_zero_value_in_v1() {
        return (!is_boxed(target)).then(|| zero_value(target.shape_type));
    }
    let streams = target.shape_type == ShapeType::Simple(SimpleType::Blob) && target.traits.has(Streaming::ID);
    (streams && !member.has::<Required>()).then(|| json!(""))
}

/// Whether 1.0 sees a shape as boxed: by trait, or because 2.0 gives it no zero default.
fn is_boxed(target: &Draft) -> bool {
    if target.traits.has(Boxed::ID) {
        return true;
    }
    let default = target.traits.get(Default::ID).map(|applied| &applied.value);
    !default.is_some_and(|value| match value {
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        _ => false,
    })
}
