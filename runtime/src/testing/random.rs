//! Random schemas and values of them, for tests of codecs. A seed decides everything, so a failure is its seed.

use std::collections::BTreeMap;
use std::fmt;

use aws_smithy_types::{Blob, DateTime, Document};
use fastrand::Rng;

use crate::schema::prelude::*;
use crate::schema::{Kind, Member, Schema, TimestampFormat, Trait};
use crate::shape::{self, ListSlot, ListView, MapSlot, MapView, Shape, Slot, Value, View};

/// How deep schemas nest before only simple shapes are drawn.
const DEEPEST: usize = 4;

/// A structure or a union of any schema.
pub(crate) struct Record {
    schema: &'static Schema,
    members: Vec<Option<Datum>>,
}

impl Record {
    /// A value of a schema, both drawn from the seed.
    pub(crate) fn drawn(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        let schema = structure(&mut rng, DEEPEST);
        record(&mut rng, schema)
    }

    /// A value of the same schema with nothing filled in.
    pub(crate) fn blank(&self) -> Self {
        Self::of(self.schema)
    }

    fn of(schema: &'static Schema) -> Self {
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
        Self::of(&UNIT)
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
                    Self::Record(record) => View::Shape(record),
                    Self::List(items) => View::List(items),
                    Self::Map(entries) => View::Map(entries),
                }
            }

            fn slot(&mut self) -> Slot<'_> {
                match self {
                    $(Self::$variant(value) => value.fill(),)*
                    Self::Record(record) => Slot::Shape(record),
                    Self::List(items) => Slot::List(items),
                    Self::Map(entries) => Slot::Map(entries),
                }
            }
        }
    };
}

leaves! { Bool Byte Short Int Long Float Double BigInteger BigDecimal Str Blob Timestamp Document }

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

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn structure(rng: &mut Rng, depth: usize) -> &'static Schema {
    let members: Vec<Member> = (0..rng.usize(0..9)).map(|index| member(rng, index, depth)).collect();
    leak(Schema::structure("Structure", members.leak(), &[]))
}

fn member(rng: &mut Rng, index: usize, depth: usize) -> Member {
    let target = target(rng, depth);
    let mut traits = Vec::new();
    if rng.bool() {
        traits.push(Trait::JsonName(format!("json{index}").leak()));
    }
    if target.kind == Kind::Timestamp && rng.bool() {
        let formats = [TimestampFormat::DateTime, TimestampFormat::EpochSeconds, TimestampFormat::HttpDate];
        traits.push(Trait::TimestampFormat(formats[rng.usize(0..3)]));
    }
    Member::new(format!("m{index}").leak(), target, traits.leak())
}

fn target(rng: &mut Rng, depth: usize) -> &'static Schema {
    let simple = [
        &BOOLEAN,
        &BYTE,
        &SHORT,
        &INTEGER,
        &LONG,
        &FLOAT,
        &DOUBLE,
        &BIG_INTEGER,
        &BIG_DECIMAL,
        &STRING,
        &BLOB,
        &TIMESTAMP,
        &DOCUMENT,
    ];
    if depth == 0 || rng.u8(0..10) < 6 {
        return simple[rng.usize(0..simple.len())];
    }
    let traits: &[Trait] = if rng.bool() { &[Trait::Sparse] } else { &[] };
    match rng.u8(0..4) {
        0 => structure(rng, depth - 1),
        1 => {
            let members: Vec<Member> = (0..rng.usize(1..4)).map(|index| member(rng, index, depth - 1)).collect();
            leak(Schema::union("Union", members.leak(), &[]))
        }
        2 => leak(Schema::list("List", leak([item(rng, "member", depth)]), traits)),
        _ => leak(Schema::map("Map", leak([Member::new("key", &STRING, &[]), item(rng, "value", depth)]), traits)),
    }
}

fn item(rng: &mut Rng, name: &'static str, depth: usize) -> Member {
    Member { name, ..member(rng, 0, depth - 1) }
}

fn record(rng: &mut Rng, schema: &'static Schema) -> Record {
    let mut record = Record::of(schema);
    let chosen = rng.usize(0..schema.members.len().max(1));
    for (index, member) in schema.members.iter().enumerate() {
        let is_set = if schema.kind == Kind::Union { index == chosen } else { rng.u8(0..4) > 0 };
        record.members[index] = is_set.then(|| datum(rng, member));
    }
    record
}

fn datum(rng: &mut Rng, member: &'static Member) -> Datum {
    let schema = member.target;
    match schema.kind {
        Kind::Boolean => Datum::Bool(rng.bool()),
        Kind::Byte => Datum::Byte(rng.i8(..)),
        Kind::Short => Datum::Short(rng.i16(..)),
        Kind::Integer => Datum::Int(rng.i32(..)),
        Kind::Long => Datum::Long(rng.i64(..) >> rng.u8(0..64)),
        // NaN is not equal to itself, so infinity stands in for it.
        Kind::Float => {
            Datum::Float(Some(f32::from_bits(rng.u32(..))).filter(|value| !value.is_nan()).unwrap_or(f32::INFINITY))
        }
        Kind::Double => {
            Datum::Double(Some(f64::from_bits(rng.u64(..))).filter(|value| !value.is_nan()).unwrap_or(f64::INFINITY))
        }
        Kind::BigInteger => Datum::BigInteger(digits(rng).parse().unwrap()),
        Kind::BigDecimal => Datum::BigDecimal(decimal(rng).parse().unwrap()),
        Kind::String => Datum::Str(text(rng)),
        Kind::Blob => Datum::Blob(Blob::new((0..rng.usize(0..40)).map(|_| rng.u8(..)).collect::<Vec<u8>>())),
        Kind::Timestamp => Datum::Timestamp(time(rng, member)),
        Kind::Document => Datum::Document(document(rng, 2)),
        Kind::Structure | Kind::Union => Datum::Record(record(rng, schema)),
        Kind::List => {
            let items = (0..rng.usize(0..5)).map(|_| nullable(rng, schema, &schema.members[0])).collect();
            Datum::List(Items { schema, items })
        }
        Kind::Map => {
            let entries = (0..rng.usize(0..5)).map(|_| (text(rng), nullable(rng, schema, &schema.members[1])));
            Datum::Map(Entries { schema, entries: entries.collect() })
        }
    }
}

fn nullable(rng: &mut Rng, schema: &Schema, member: &'static Member) -> Option<Datum> {
    (!schema.is_sparse() || rng.u8(0..3) > 0).then(|| datum(rng, member))
}

fn digits(rng: &mut Rng) -> String {
    let sign = if rng.bool() { "-" } else { "" };
    let rest: String = (0..rng.usize(0..60)).map(|_| rng.digit(10)).collect();
    format!("{sign}{}{rest}", rng.u8(1..10))
}

fn decimal(rng: &mut Rng) -> String {
    match rng.u8(0..3) {
        0 => digits(rng),
        1 => format!("{}.{}", digits(rng), rng.u32(..)),
        _ => format!("{}.{}e{}", digits(rng), rng.u32(..), rng.i16(..)),
    }
}

fn text(rng: &mut Rng) -> String {
    (0..rng.usize(0..12)).map(|_| if rng.bool() { rng.alphanumeric() } else { rng.char(..) }).collect()
}

/// Within the years in which a float of seconds tells microseconds apart; dates of HTTP know no fractions.
fn time(rng: &mut Rng, member: &Member) -> DateTime {
    let is_whole = rng.bool() || member.has(Trait::TimestampFormat(TimestampFormat::HttpDate));
    let micros = if is_whole { 0 } else { rng.u32(0..1_000_000) };
    DateTime::from_secs_and_nanos(rng.i64(-2_000_000_000..4_000_000_000), micros * 1000)
}

/// A document that is not null, because a null one reads as none.
fn document(rng: &mut Rng, depth: usize) -> Document {
    match rng.u8(0..if depth == 0 { 5 } else { 7 }) {
        0 => Document::Bool(rng.bool()),
        1 => Document::from(rng.u64(..)),
        2 => Document::from(rng.i64(i64::MIN..0)),
        3 => Document::from(rng.f64() + 0.5),
        4 => Document::String(text(rng)),
        5 => Document::Array((0..rng.usize(0..4)).map(|_| document(rng, depth - 1)).collect()),
        _ => Document::Object((0..rng.usize(0..4)).map(|_| (text(rng), document(rng, depth - 1))).collect()),
    }
}
