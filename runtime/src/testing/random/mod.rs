//! Random schemas and values of them, for tests of codecs. A seed decides everything, so a failure is its seed.

mod bound;
mod schemas;
mod values;

use std::collections::BTreeMap;
use std::fmt;

use aws_smithy_types::{Blob, DateTime, Document};
use fastrand::Rng;

pub(crate) use bound::Bound;

use super::Color;
use crate::schema::prelude::UNIT;
use crate::schema::{Kind, Schema, Trait};
use crate::shape::{self, ListSlot, ListView, MapSlot, MapView, Shape, Slot, Value, View};

/// How deep schemas nest before only simple shapes are drawn.
const DEEPEST: usize = 4;

/// What a format can carry. Only that is drawn, so that what is written has to read back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Carries {
    /// Documents. XML and forms have none, and only formats that describe themselves say what is in one.
    pub(crate) documents: bool,
    /// Nulls in sparse collections. XML and forms cannot tell one from an empty text.
    pub(crate) nulls: bool,
    /// Collections and structures without anything in them. A form does not show them.
    pub(crate) empties: bool,
    /// The character U+0000, which XML has no form for.
    pub(crate) zeros: bool,
    /// The traits of XML and of the query protocols.
    pub(crate) xml: bool,
}

impl Carries {
    pub(crate) const EVERYTHING: Self = Self { documents: true, nulls: true, empties: true, zeros: true, xml: false };
    pub(crate) const XML: Self = Self { documents: false, nulls: false, empties: true, zeros: false, xml: true };
    pub(crate) const FORMS: Self = Self { documents: false, nulls: false, empties: false, zeros: true, xml: true };
    /// What formats carry that do not say what they hold.
    pub(crate) const TYPED: Self = Self { documents: false, ..Self::EVERYTHING };
}

/// Draws schemas and values.
struct Draw {
    rng: Rng,
    carries: Carries,
}

/// A structure or a union of any schema.
pub(crate) struct Record {
    schema: &'static Schema,
    members: Vec<Option<Datum>>,
}

impl Record {
    /// A value of a schema, both drawn from the seed.
    pub(crate) fn drawn(seed: u64) -> Self {
        Self::drawn_for(seed, Carries::EVERYTHING)
    }

    /// A value that a format can carry.
    pub(crate) fn drawn_for(seed: u64, carries: Carries) -> Self {
        let mut draw = Draw { rng: Rng::with_seed(seed), carries };
        let schema = draw.structure(DEEPEST);
        draw.record(schema)
    }

    /// A value of the same schema with nothing filled in.
    pub(crate) fn blank(&self) -> Self {
        Self::of(self.schema)
    }

    pub(crate) fn of(schema: &'static Schema) -> Self {
        Self { schema, members: schema.members.iter().map(|_| None).collect() }
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug(self, f)
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        shape::eq(self, other)
    }
}

impl Shape for Record {
    fn schema(&self) -> &'static Schema {
        self.schema
    }
    fn view(&self, member: usize) -> View<'_> {
        self.members.get(member).map_or(View::Absent, view)
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        if self.schema.kind == Kind::Union {
            self.members.fill_with(|| None);
        }
        match (self.members.get_mut(member), self.schema.members.get(member)) {
            (Some(place), Some(member)) => place.insert(Datum::empty(member.target)).slot(),
            _ => Slot::Skip,
        }
    }
    fn empty() -> Self {
        Self::of(UNIT)
    }
}

static COLOR: Schema = Schema { name: "Color", kind: Kind::String, members: &[], traits: Trait::None };
static RANK: Schema = Schema { name: "Rank", kind: Kind::Integer, members: &[], traits: Trait::None };

/// An `intEnum`.
struct Rank(i32);

impl From<i32> for Rank {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

/// A value of any kind.
enum Datum {
    Bool(bool),
    Byte(i8),
    Short(i16),
    Int(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    BigInteger(aws_smithy_types::BigInteger),
    BigDecimal(aws_smithy_types::BigDecimal),
    Str(String),
    Enum(Color),
    IntEnum(Rank),
    Blob(Blob),
    Timestamp(DateTime),
    Document(Document),
    Record(Record),
    List(Items),
    Map(Entries),
}

macro_rules! leaves {
    ($($variant:ident)*) => {
        impl Datum {
            fn empty(schema: &'static Schema) -> Self {
                match schema.kind {
                    Kind::String if std::ptr::eq(schema, &raw const COLOR) => Self::Enum(Value::empty()),
                    Kind::Integer if std::ptr::eq(schema, &raw const RANK) => Self::IntEnum(Rank(0)),
                    Kind::Boolean => Self::Bool(Value::empty()),
                    Kind::Byte => Self::Byte(Value::empty()),
                    Kind::Short => Self::Short(Value::empty()),
                    Kind::Integer => Self::Int(Value::empty()),
                    Kind::Long => Self::Long(Value::empty()),
                    Kind::Float => Self::Float(Value::empty()),
                    Kind::Double => Self::Double(Value::empty()),
                    Kind::BigInteger => Self::BigInteger(Value::empty()),
                    Kind::BigDecimal => Self::BigDecimal(Value::empty()),
                    Kind::String => Self::Str(Value::empty()),
                    Kind::Blob => Self::Blob(Value::empty()),
                    Kind::Timestamp => Self::Timestamp(Value::empty()),
                    Kind::Document => Self::Document(Value::empty()),
                    Kind::List => Self::List(Items { schema, items: Vec::new() }),
                    Kind::Map => Self::Map(Entries { schema, entries: BTreeMap::new() }),
                    Kind::Structure | Kind::Union => Self::Record(Record::of(schema)),
                }
            }

            fn view(&self) -> View<'_> {
                match self {
                    $(Self::$variant(value) => value.read(),)*
                    Self::IntEnum(Rank(value)) => View::Int(*value),
                    Self::Record(record) => View::Shape(record),
                    Self::List(items) => View::List(items),
                    Self::Map(entries) => View::Map(entries),
                }
            }

            fn slot(&mut self) -> Slot<'_> {
                match self {
                    $(Self::$variant(value) => value.fill(),)*
                    Self::IntEnum(rank) => Slot::IntEnum(rank),
                    Self::Record(record) => Slot::Shape(record),
                    Self::List(items) => Slot::List(items),
                    Self::Map(entries) => Slot::Map(entries),
                }
            }
        }
    };
}

leaves! { Bool Byte Short Int Long Float Double BigInteger BigDecimal Str Enum Blob Timestamp Document }

struct Items {
    schema: &'static Schema,
    items: Vec<Option<Datum>>,
}

impl ListView for Items {
    fn len(&self) -> usize {
        self.items.len()
    }
    fn item(&self, index: usize) -> View<'_> {
        self.items.get(index).map_or(View::Absent, view)
    }
}

impl ListSlot for Items {
    fn start(&mut self, _expected: usize) {
        self.items.clear();
    }
    fn push(&mut self) -> Slot<'_> {
        self.items.push_mut(None).insert(Datum::empty(self.schema.members[0].target)).slot()
    }
    fn push_null(&mut self) -> bool {
        let is_sparse = self.schema.is_sparse();
        self.items.extend(is_sparse.then_some(None));
        is_sparse
    }
}

struct Entries {
    schema: &'static Schema,
    entries: BTreeMap<String, Option<Datum>>,
}

impl MapView for Entries {
    fn len(&self) -> usize {
        self.entries.len()
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.entries.iter().map(|(key, value)| (key.as_str(), view(value))))
    }
    fn entry(&self, key: &str) -> Option<View<'_>> {
        self.entries.get(key).map(view)
    }
}

fn view(value: &Option<Datum>) -> View<'_> {
    value.as_ref().map_or(View::Absent, Datum::view)
}

impl MapSlot for Entries {
    fn start(&mut self, _expected: usize) {
        self.entries.clear();
    }
    fn insert(&mut self, key: &str) -> Slot<'_> {
        let value = Some(Datum::empty(self.schema.members[1].target));
        let place = self.entries.entry(key.to_owned()).insert_entry(value).into_mut();
        place.as_mut().map_or(Slot::Skip, Datum::slot)
    }
    fn insert_null(&mut self, key: &str) -> bool {
        let is_sparse = self.schema.is_sparse();
        self.entries.extend(is_sparse.then(|| (key.to_owned(), None)));
        is_sparse
    }
}
