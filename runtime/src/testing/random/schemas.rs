//! Schemas, drawn at random.

use super::{COLOR, Draw, RANK};
use crate::schema::prelude::*;
use crate::schema::{Kind, Member, Schema, TimestampFormat, Trait, XmlNamespace};

static NAMESPACE: XmlNamespace = XmlNamespace { uri: "http://names.example/?a&b", prefix: "" };
static PREFIXED: XmlNamespace = XmlNamespace { uri: "http://prefixed.example/", prefix: "n" };

/// What text can carry.
pub(super) static TEXTUAL: [&Schema; 13] =
    [BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL, STRING, TIMESTAMP, &COLOR, &RANK];

pub(super) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

impl Draw {
    pub(super) fn structure(&mut self, depth: usize) -> &'static Schema {
        let fewest = usize::from(!self.carries.empties);
        let members: Vec<Member> =
            (0..self.rng.usize(fewest..9)).map(|index| self.structure_member(index, depth)).collect();
        let traits: &[Trait] = match self.rng.u8(0..3) {
            0 if self.carries.xml => leak([Trait::XmlName("Renamed"), Trait::XmlNamespace(&NAMESPACE)]),
            _ => &[],
        };
        leak(Schema::structure("Structure", members.leak(), Trait::All(traits)))
    }

    fn union(&mut self, depth: usize) -> &'static Schema {
        let members: Vec<Member> = (0..self.rng.usize(1..4)).map(|index| self.union_member(index, depth)).collect();
        leak(Schema::union("Union", members.leak(), Trait::None))
    }

    /// A member of a structure.
    pub(super) fn structure_member(&mut self, index: usize, depth: usize) -> Member {
        let target = self.target(depth);
        let mut traits = self.traits(index, target);
        if self.carries.xml && target.members.is_empty() && target.kind != Kind::Structure && self.rng.u8(0..4) == 0 {
            traits.push(Trait::XmlAttribute);
        }
        self.flatten(target, &mut traits);
        Member::new(format!("m{index}").leak(), target, Trait::All(traits.leak()))
    }

    fn union_member(&mut self, index: usize, depth: usize) -> Member {
        let target = self.target(depth);
        let mut traits = self.traits(index, target);
        self.flatten(target, &mut traits);
        Member::new(format!("m{index}").leak(), target, Trait::All(traits.leak()))
    }

    fn flatten(&mut self, target: &Schema, traits: &mut Vec<Trait>) {
        if self.carries.xml && matches!(target.kind, Kind::List | Kind::Map) && self.rng.bool() {
            traits.push(Trait::XmlFlattened);
        }
    }

    /// The traits that a member of any shape may have.
    pub(super) fn traits(&mut self, index: usize, target: &Schema) -> Vec<Trait> {
        let mut traits = self.timestamp_format(target);
        if self.rng.bool() {
            traits.push(Trait::JsonName(format!("json{index}").leak()));
        }
        if self.carries.xml {
            match self.rng.u8(0..6) {
                0 => traits.push(Trait::XmlName(format!("x{index}").leak())),
                1 => traits.push(Trait::XmlName(format!("p:x{index}").leak())),
                2 => traits.push(Trait::XmlNamespace(if self.rng.bool() { &NAMESPACE } else { &PREFIXED })),
                3 => traits.push(Trait::Ec2QueryName(format!("E{index}").leak())),
                _ => {}
            }
        }
        traits
    }

    pub(super) fn timestamp_format(&mut self, target: &Schema) -> Vec<Trait> {
        let formats = [TimestampFormat::DateTime, TimestampFormat::EpochSeconds, TimestampFormat::HttpDate];
        let has_format = target.kind == Kind::Timestamp && self.rng.bool();
        has_format.then(|| Trait::TimestampFormat(formats[self.rng.usize(0..3)])).into_iter().collect()
    }

    fn target(&mut self, depth: usize) -> &'static Schema {
        if depth == 0 || self.rng.u8(0..10) < 6 {
            return match self.rng.usize(0..TEXTUAL.len() + 2) {
                0 => BLOB,
                1 if self.carries.documents => DOCUMENT,
                1 => BLOB,
                index => TEXTUAL[index - 2],
            };
        }
        match self.rng.u8(0..4) {
            0 => self.structure(depth - 1),
            1 => self.union(depth - 1),
            2 => {
                let item = self.part("member", "item", depth);
                leak(Schema::list("List", leak([item]), Trait::All(self.sparse())))
            }
            _ => {
                let key = Member { target: if self.rng.bool() { STRING } else { &COLOR }, ..self.part("key", "k", 1) };
                let value = self.part("value", "v", depth);
                leak(Schema::map(
                    "Map",
                    leak([Member { traits: xml_only(key.traits), ..key }, value]),
                    Trait::All(self.sparse()),
                ))
            }
        }
    }

    fn sparse(&mut self) -> &'static [Trait] {
        if self.carries.nulls && self.rng.bool() { &[Trait::Sparse] } else { &[] }
    }

    /// What a collection holds.
    fn part(&mut self, name: &'static str, xml_name: &'static str, depth: usize) -> Member {
        let target = self.target(depth - 1);
        let mut traits = self.timestamp_format(target);
        if self.carries.xml && self.rng.bool() {
            traits.push(Trait::XmlName(xml_name));
        }
        Member::new(name, target, Trait::All(traits.leak()))
    }
}

/// A key has no format of its own.
fn xml_only(traits: Trait) -> Trait {
    let name = traits.each().iter().find(|t| matches!(t, Trait::XmlName(_)));
    name.copied().unwrap_or(Trait::None)
}
