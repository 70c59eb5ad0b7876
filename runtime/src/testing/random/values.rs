//! Values of schemas, drawn at random.

use aws_smithy_types::{Blob, DateTime, Document};

use super::{COLOR, Datum, Draw, Entries, Items, RANK, Rank, Record};
use crate::schema::{Kind, Member, Schema, TimestampFormat, Trait};
use crate::testing::Color;

/// Where a value goes, which decides what it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Body,
    Header,
    /// An item of a list in a header.
    HeaderItem,
    Path,
    GreedyPath,
    Query,
}

impl Draw {
    pub(super) fn record(&mut self, schema: &'static Schema) -> Record {
        let mut record = Record::of(schema);
        let chosen = self.rng.usize(0..schema.members.len().max(1));
        for (index, member) in schema.members.iter().enumerate() {
            let is_set = match schema.kind {
                Kind::Union => index == chosen,
                // A structure with nothing in it has to be carried too, unless a form is to carry it.
                _ if !self.carries.empties && index == chosen => true,
                _ => is_always_set(member) || self.rng.u8(0..4) > 0,
            };
            record.members[index] = is_set.then(|| self.member(member));
        }
        record
    }

    fn member(&mut self, member: &'static Member) -> Datum {
        let place = member.find(|t| match t {
            Trait::HttpHeader(_) => Some(Place::Header),
            Trait::HttpLabel if member.name == "greedy" => Some(Place::GreedyPath),
            Trait::HttpLabel => Some(Place::Path),
            Trait::HttpQuery(_) | Trait::HttpQueryParams => Some(Place::Query),
            _ => None,
        });
        if member.has(Trait::HttpResponseCode) {
            return Datum::Int(self.rng.i32(205..300));
        }
        self.datum(member, place.unwrap_or(Place::Body))
    }

    fn datum(&mut self, member: &'static Member, place: Place) -> Datum {
        let schema = member.target;
        let rng = &mut self.rng;
        match schema.kind {
            Kind::String if std::ptr::eq(schema, &raw const COLOR) => Datum::Enum(match rng.bool() {
                true => Color::Red,
                false => Color::Unknown(std::iter::repeat_with(|| rng.lowercase()).take(3).collect()),
            }),
            Kind::Integer if std::ptr::eq(schema, &raw const RANK) => Datum::IntEnum(Rank(rng.i32(..))),
            Kind::Boolean => Datum::Bool(rng.bool()),
            Kind::Byte => Datum::Byte(rng.i8(..)),
            Kind::Short => Datum::Short(rng.i16(..)),
            Kind::Integer => Datum::Int(rng.i32(..)),
            Kind::Long => Datum::Long(rng.i64(..) >> rng.u8(0..64)),
            // NaN is not equal to itself, so infinity stands in for it.
            Kind::Float => {
                Datum::Float(Some(f32::from_bits(rng.u32(..))).filter(|value| !value.is_nan()).unwrap_or(f32::INFINITY))
            }
            Kind::Double => Datum::Double(
                Some(f64::from_bits(rng.u64(..))).filter(|value| !value.is_nan()).unwrap_or(f64::INFINITY),
            ),
            Kind::BigInteger => Datum::BigInteger(self.digits().parse().unwrap()),
            Kind::BigDecimal => Datum::BigDecimal(self.decimal().parse().unwrap()),
            Kind::String => Datum::Str(self.string(member, place)),
            Kind::Blob => {
                let fewest = usize::from(member.has(Trait::HttpPayload));
                Datum::Blob(Blob::new((0..rng.usize(fewest..40)).map(|_| rng.u8(..)).collect::<Vec<u8>>()))
            }
            Kind::Timestamp => Datum::Timestamp(self.time(member, place)),
            Kind::Document => Datum::Document(self.document(2)),
            Kind::Structure | Kind::Union => Datum::Record(self.record(schema)),
            Kind::List => Datum::List(self.items(member, place)),
            Kind::Map => Datum::Map(self.entries(member, place)),
        }
    }

    /// Neither an empty flattened collection nor one in a query can be told from none.
    fn fewest(&self, member: &Member, place: Place) -> usize {
        usize::from(!self.carries.empties || member.has(Trait::XmlFlattened) || place == Place::Query)
    }

    fn items(&mut self, member: &Member, place: Place) -> Items {
        let schema = member.target;
        let place = if place == Place::Header { Place::HeaderItem } else { place };
        let length = self.rng.usize(self.fewest(member, place)..5);
        Items { schema, items: (0..length).map(|_| self.nullable(schema, &schema.members[0], place)).collect() }
    }

    fn entries(&mut self, member: &Member, place: Place) -> Entries {
        let schema = member.target;
        let is_headers = member.find(|t| matches!(t, Trait::HttpPrefixHeaders(_)).then_some(())).is_some();
        let place = if is_headers { Place::Header } else { place };
        let length = self.rng.usize(self.fewest(member, place)..5);
        let mut entries = std::collections::BTreeMap::new();
        for _ in 0..length {
            let key = match place {
                Place::Body => self.text(),
                Place::Query => format!("key{}", self.text()),
                _ => std::iter::repeat_with(|| self.rng.lowercase()).take(4).collect(),
            };
            let value = self.nullable(schema, &schema.members[1], place);
            entries.insert(key, value);
        }
        Entries { schema, entries }
    }

    fn nullable(&mut self, schema: &Schema, member: &'static Member, place: Place) -> Option<Datum> {
        (!schema.is_sparse() || self.rng.u8(0..3) > 0).then(|| self.datum(member, place))
    }

    fn digits(&mut self) -> String {
        let sign = if self.rng.bool() { "-" } else { "" };
        let rest: String = (0..self.rng.usize(0..60)).map(|_| self.rng.digit(10)).collect();
        format!("{sign}{}{rest}", self.rng.u8(1..10))
    }

    fn decimal(&mut self) -> String {
        match self.rng.u8(0..3) {
            0 => self.digits(),
            1 => format!("{}.{}", self.digits(), self.rng.u32(..)),
            _ => format!("{}.{}e{}", self.digits(), self.rng.u32(..), self.rng.i16(..)),
        }
    }

    fn string(&mut self, member: &Member, place: Place) -> String {
        match place {
            Place::Header if member.media_type().is_none() => self.visible().trim().to_owned(),
            Place::HeaderItem => self.visible(),
            Place::Path => format!("{}.", self.text()),
            Place::GreedyPath => format!("a{}/{}b", self.text(), self.text()),
            Place::Body if member.has(Trait::HttpPayload) => format!("{}.", self.text()),
            Place::Header | Place::Body | Place::Query => self.text(),
        }
    }

    fn text(&mut self) -> String {
        let length = self.rng.usize(0..12);
        let text = (0..length).map(|_| if self.rng.bool() { self.rng.alphanumeric() } else { self.rng.char(..) });
        text.filter(|c| self.carries.zeros || *c != '\0').collect()
    }

    /// What a header may hold.
    fn visible(&mut self) -> String {
        let length = self.rng.usize(0..12);
        (0..length).map(|_| self.rng.char(' '..='~')).collect()
    }

    /// Within the years in which a float of seconds tells microseconds apart; dates of HTTP know no fractions.
    fn time(&mut self, member: &Member, place: Place) -> DateTime {
        let default = match place {
            Place::Header | Place::HeaderItem => TimestampFormat::HttpDate,
            _ => TimestampFormat::DateTime,
        };
        let is_whole = self.rng.bool() || member.timestamp_format(default) == TimestampFormat::HttpDate;
        let micros = if is_whole { 0 } else { self.rng.u32(0..1_000_000) };
        DateTime::from_secs_and_nanos(self.rng.i64(-2_000_000_000..4_000_000_000), micros * 1000)
    }

    /// A document that is not null, because a null one reads as none.
    fn document(&mut self, depth: usize) -> Document {
        match self.rng.u8(0..if depth == 0 { 5 } else { 7 }) {
            0 => Document::Bool(self.rng.bool()),
            1 => Document::from(self.rng.u64(..)),
            2 => Document::from(self.rng.i64(i64::MIN..0)),
            3 => Document::from(self.rng.f64() + 0.5),
            4 => Document::String(self.text()),
            5 => Document::Array((0..self.rng.usize(0..4)).map(|_| self.document(depth - 1)).collect()),
            _ => {
                let entries = (0..self.rng.usize(0..4)).map(|_| (self.text(), self.document(depth - 1)));
                Document::Object(entries.collect())
            }
        }
    }
}

/// Labels have to be there. The map of prefixed headers reads as an empty one where there are none, and a structure that
/// is the payload as one without members.
fn is_always_set(member: &Member) -> bool {
    let is_payload = member.has(Trait::HttpPayload) && member.target.kind == Kind::Structure;
    let is_map = member.find(|t| matches!(t, Trait::HttpPrefixHeaders(_)).then_some(())).is_some();
    is_payload || is_map || member.has(Trait::HttpLabel) || member.has(Trait::HttpResponseCode)
}
