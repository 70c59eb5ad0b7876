//! The other side of the query protocols, for tests: a form as the specification has it, read without the code that writes
//! it (Smithy 2.0, "AWS query protocol" and "AWS EC2 query protocol").

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::query::Rules;
use crate::schema::{Member, TimestampFormat, Trait};
use crate::shape::{Shape, Slot};
use crate::text;

/// A parameter, and those whose names go on behind its own and a dot.
#[derive(Debug, Default)]
pub(super) struct Parameter {
    value: Option<String>,
    parts: BTreeMap<String, Parameter>,
}

impl Parameter {
    /// All parameters of a body.
    pub(super) fn parse(body: &str) -> Self {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let mut root = Self::default();
        for pair in body.split('&') {
            let (name, value) = pair.split_once('=').unwrap();
            let place = decoded(name)
                .split('.')
                .fold(&mut root, |parameter, step| parameter.parts.entry(step.to_owned()).or_default());
            assert!(place.value.replace(decoded(value)).is_none(), "{name} is there twice");
        }
        root
    }

    pub(super) fn value_of(&self, name: &str) -> Option<&str> {
        self.parts.get(name)?.value.as_deref()
    }

    /// Fills a structure or a union.
    pub(super) fn fill(&self, rules: Rules, shape: &mut dyn Shape) {
        let members = shape.schema().members;
        for (index, member) in members.iter().enumerate() {
            if let Some(parameter) = self.parts.get(&name(rules, member)) {
                parameter.fill_slot(rules, shape.slot(index), member);
            }
        }
    }

    fn fill_slot(&self, rules: Rules, slot: Slot<'_>, member: &'static Member) {
        let is_flat = rules == Rules::Ec2 || member.has(Trait::XmlFlattened);
        match (slot, member.target.members) {
            (Slot::Shape(shape), _) => self.fill(rules, shape),
            (Slot::List(list), [item]) => {
                list.start(0);
                for part in self.numbered(if is_flat { None } else { Some(item.xml_name()) }) {
                    part.fill_slot(rules, list.push(), item);
                }
            }
            (Slot::Map(map), [key, value]) => {
                map.start(0);
                for part in self.numbered(if is_flat { None } else { Some("entry") }) {
                    let slot = map.insert(part.value_of(&name(rules, key)).unwrap());
                    part.parts[&name(rules, value)].fill_slot(rules, slot, value);
                }
            }
            (slot, _) => {
                let value = self.value.as_deref().unwrap();
                text::read(value, slot, member, TimestampFormat::DateTime).unwrap();
            }
        }
    }

    /// The parts `1`, `2` and so on.
    fn numbered(&self, below: Option<&str>) -> Vec<&Self> {
        let parts = match below {
            None => &self.parts,
            Some(name) => match self.parts.get(name) {
                Some(parameter) => &parameter.parts,
                None => return Vec::new(),
            },
        };
        (1..=parts.len()).map(|number| &parts[&number.to_string()]).collect()
    }
}

fn name(rules: Rules, member: &Member) -> String {
    let of_ec2 = member.find(|t| if let Trait::Ec2QueryName(name) = t { Some((*name).to_owned()) } else { None });
    match (rules, of_ec2) {
        (Rules::Aws, _) => member.xml_name().to_owned(),
        (Rules::Ec2, Some(name)) => name,
        (Rules::Ec2, None) => {
            let mut letters = member.xml_name().chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
        }
    }
}
