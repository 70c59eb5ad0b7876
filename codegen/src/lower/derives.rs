//! Which of the traits that the settings ask for a type can derive.

use std::collections::BTreeSet;

use crate::client_config::Setting;
use crate::plan::{Item, Plan, Role, RustType, StructurePlan, TypePlan};

/// The derives of the standard library that depend on what a type holds. What derives of other crates ask for is not
/// known here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Derive {
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Copy,
    Default,
}

const KNOWN: [(&str, Derive); 6] = [
    ("Eq", Derive::Eq),
    ("Hash", Derive::Hash),
    ("PartialOrd", Derive::PartialOrd),
    ("Ord", Derive::Ord),
    ("Copy", Derive::Copy),
    ("Default", Derive::Default),
];

/// What every type that can have it has anyway.
const GIVEN: [&str; 3] = ["Clone", "Debug", "PartialEq"];

/// The names of the standard library's derives.
pub(crate) fn standard_names() -> impl Iterator<Item = &'static str> + Clone {
    KNOWN.iter().map(|(name, _)| *name).chain(GIVEN)
}

/// The name of a derive that stands alone or in the standard library, where its path makes no difference.
pub(crate) fn standard_name(path: &str) -> Option<&str> {
    let path = path.trim_start_matches("::");
    match path.rsplit_once("::") {
        Some((_, name)) if path.starts_with("std::") || path.starts_with("core::") => Some(name),
        Some(_) => None,
        None => Some(path),
    }
}

/// The derives to add, each once, as paths; those of the standard library by their names alone.
pub(super) fn wanted(settings: &[Setting]) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for Setting { value, .. } in settings {
        let path = standard_name(value).unwrap_or(value);
        if !GIVEN.contains(&path) && !wanted.iter().any(|known| known == path) {
            wanted.push(path.to_owned());
        }
    }
    wanted
}

/// Takes away derives that a type can not have for what it holds, such as `Hash` of a map.
pub(super) fn restrict(plan: &mut Plan, wanted: &[String]) {
    for name in wanted {
        if let Some((_, derive)) = KNOWN.iter().find(|(known, _)| name == known) {
            let able = able(plan, *derive);
            take(plan, name, &able);
        }
    }
}

/// The structures, unions and enums that can: all that hold nothing that can not.
fn able(plan: &Plan, derive: Derive) -> BTreeSet<Item> {
    let mut able: BTreeSet<Item> = structures(plan).map(|plan| plan.item.clone()).collect();
    able.extend(plan.types.iter().map(|named| named.item().clone()));
    loop {
        let structures = structures(plan)
            .filter(|plan| {
                derive.of_role(plan.role) && derive.of_all(plan.members.iter().map(|member| &member.rust), &able)
            })
            .map(|plan| plan.item.clone());
        let others = plan.types.iter().filter(|named| match named {
            TypePlan::Structure(_) => false,
            TypePlan::Union(plan) => {
                derive != Derive::Default
                    && derive.of_all(plan.variants.iter().filter_map(|variant| variant.rust.as_ref()), &able)
            }
            // The value that is not known is a text.
            TypePlan::Enum(_) => !matches!(derive, Derive::Copy | Derive::Default),
        });
        let next: BTreeSet<Item> = structures.chain(others.map(|named| named.item().clone())).collect();
        if next.len() == able.len() {
            return able;
        }
        able = next;
    }
}

fn structures(plan: &Plan) -> impl Iterator<Item = &StructurePlan> {
    let types = plan.types.iter().filter_map(|named| match named {
        TypePlan::Structure(plan) => Some(plan),
        TypePlan::Union(_) | TypePlan::Enum(_) => None,
    });
    let ends = plan.operations.iter().flat_map(|operation| [&operation.input, &operation.output]);
    types.chain(&plan.errors).chain(ends)
}

fn take(plan: &mut Plan, name: &str, able: &BTreeSet<Item>) {
    let take = |item: &Item, derives: &mut Vec<String>| {
        if !able.contains(item) {
            derives.retain(|derive| derive != name);
        }
    };
    for named in &mut plan.types {
        match named {
            TypePlan::Structure(plan) => take(&plan.item, &mut plan.derives),
            TypePlan::Union(plan) => take(&plan.item, &mut plan.derives),
            TypePlan::Enum(plan) => take(&plan.item, &mut plan.derives),
        }
    }
    let ends = plan.operations.iter_mut().flat_map(|operation| [&mut operation.input, &mut operation.output]);
    for plan in plan.errors.iter_mut().chain(ends) {
        take(&plan.item, &mut plan.derives);
    }
}

impl Derive {
    /// Whether what a structure has beside its members can: the request id of an output, the metadata of an error.
    fn of_role(self, role: Role) -> bool {
        match role {
            Role::Plain | Role::Input => true,
            Role::Output => self != Self::Copy,
            Role::Error => matches!(self, Self::Eq | Self::Default),
        }
    }

    fn of_all<'a>(self, mut held: impl Iterator<Item = &'a RustType>, able: &BTreeSet<Item>) -> bool {
        held.all(|rust| self.of(rust, able))
    }

    fn of(self, rust: &RustType, able: &BTreeSet<Item>) -> bool {
        match rust {
            RustType::Bool | RustType::I8 | RustType::I16 | RustType::I32 | RustType::I64 => true,
            RustType::F32 | RustType::F64 => matches!(self, Self::PartialOrd | Self::Copy | Self::Default),
            RustType::String => self != Self::Copy,
            RustType::Blob => matches!(self, Self::Eq | Self::Hash | Self::Default),
            RustType::DateTime => self != Self::Default,
            RustType::BigInteger | RustType::BigDecimal => matches!(self, Self::Eq | Self::Hash),
            RustType::Document => self == Self::Default,
            RustType::ByteStream | RustType::EventReceiver(..) | RustType::EventStreamSender(..) => false,
            RustType::Item(item) => able.contains(item),
            RustType::Option(inner) => self == Self::Default || self.of(inner, able),
            RustType::Box(inner) => self != Self::Copy && self.of(inner, able),
            RustType::Vec(inner) => self == Self::Default || self != Self::Copy && self.of(inner, able),
            RustType::Map(_, value) => self == Self::Default || self == Self::Eq && self.of(value, able),
        }
    }
}

#[cfg(test)]
mod tests {
    use farrier_smithy::Model;

    use crate::client_config::{ClientConfig, Setting};

    /// The first lines of definitions, by the name of the type, as the settings ask for these derives.
    fn derived(derives: &[&str], name: &str) -> String {
        let model = r#"{"smithy": "2.0", "shapes": {
            "a#S": {"type": "service", "version": "1", "operations": [{"target": "a#Go"}],
                "traits": {"aws.protocols#awsJson1_0": {}}},
            "a#Go": {"type": "operation", "input": {"target": "a#In"}, "output": {"target": "smithy.api#Unit"},
                "errors": [{"target": "a#Bad"}]},
            "a#Bad": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}},
            "a#In": {"type": "structure", "members": {"plain": {"target": "a#Plain"}, "loop": {"target": "a#Loop"},
                "map": {"target": "a#Map"}, "union": {"target": "a#Union"}}},
            "a#Plain": {"type": "structure", "members": {
                "number": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}}}}},
            "a#Loop": {"type": "structure", "members": {"float": {"target": "smithy.api#Float"}, "again": {"target": "a#Loop"},
                "kind": {"target": "a#Kind"}}},
            "a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#Plain"}},
            "a#Union": {"type": "union", "members": {"plain": {"target": "a#Plain"}, "kind": {"target": "a#Kind"}}},
            "a#Kind": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}}
        }}"#;
        let model = Model::from_text("model.json", model).unwrap();
        let mut config = ClientConfig::new("test", "model.json", "test");
        config.derives = derives.iter().map(|derive| Setting::from(*derive)).collect();
        let files = crate::generate(&model, &config).unwrap();
        let (kinds, files) = ([format!("pub struct {name} "), format!("pub enum {name} ")], files.values());
        let line = files.flat_map(|text| text.lines()).find(|line| kinds.iter().any(|kind| line.contains(kind)));
        line.unwrap().split(" pub ").next().unwrap().to_owned()
    }

    #[test]
    fn a_type_derives_what_all_that_it_holds_can() {
        let all = ["Eq", "Hash", "PartialOrd", "Copy", "Default", "other::Eq"];
        for (name, expected) in [
            ("Plain", "#[derive(Clone, Eq, Hash, PartialOrd, Copy, Default, other::Eq)]"),
            ("Loop", "#[derive(Clone, Default, PartialOrd, other::Eq)]"),
            ("GoInput", "#[derive(Clone, Default, other::Eq)]"),
            ("GoOutput", "#[derive(Clone, Default, Eq, Hash, PartialOrd, other::Eq)]"),
            ("Union", "#[derive(Clone, Eq, Hash, PartialOrd, other::Eq)]"),
            ("Kind", "#[derive(Clone, other::Eq)]"),
            ("Bad", "#[derive(Clone, Eq, Default, other::Eq)]"),
        ] {
            let found = derived(&all, name).replace("#[allow(clippy::derived_hash_with_manual_eq)] ", "");
            assert_eq!(found.replace(" #[non_exhaustive]", ""), expected, "{name}");
        }
        assert!(!derived(&["Eq"], "GoInput").contains("Eq"), "a map of what is fine, beside a float");
    }

    #[test]
    fn a_derive_comes_once_however_it_is_written() {
        let all = ["Clone", "::std::fmt::Debug", "core::cmp::PartialEq", "std::hash::Hash", "Hash", "Eq"];
        for (name, expected) in [("Plain", "#[derive(Clone, Hash, Eq)]"), ("Kind", "#[derive(Clone)]")] {
            let found = derived(&all, name).replace("#[allow(clippy::derived_hash_with_manual_eq)] ", "");
            assert_eq!(found.replace(" #[non_exhaustive]", ""), expected, "{name}");
        }
    }
}
