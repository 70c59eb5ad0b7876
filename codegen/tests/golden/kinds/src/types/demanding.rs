//! `Demanding`.

use farrier_runtime::generated::*;

use crate::types::{Figure, Point, Suit};

/// A required member of every kind: what a client does about the absent ones.
#[derive(Clone)] #[non_exhaustive] pub struct Demanding {
    /// The member `string`.
    pub string: String,
    /// The member `boolean`.
    pub boolean: bool,
    /// The member `integer`.
    pub integer: i32,
    /// The member `double`.
    pub double: f64,
    /// The member `bigInteger`.
    pub big_integer: BigInteger,
    /// The member `blob`.
    pub blob: Blob,
    /// The member `timestamp`.
    pub timestamp: DateTime,
    /// The member `document`.
    pub document: Document,
    /// A suit of cards.
    pub suit: Suit,
    /// The member `rank`.
    pub rank: i32,
    /// The member `list`.
    pub list: Vec<String>,
    /// The member `map`.
    pub map: HashMap<String, String>,
    /// A point. Both coordinates are required.
    pub structure: Option<Point>,
    /// A union with a member of every kind.
    pub union: Option<Figure>,
    /// The member `optional`.
    pub optional: Option<String>,
    /// The member `secret`.
    pub secret: String,
}
impl Demanding {
    /// The member `string`.
    #[inline] pub fn string(&self) -> &str { &self.string }
    /// The member `boolean`.
    #[inline] pub fn boolean(&self) -> bool { self.boolean }
    /// The member `integer`.
    #[inline] pub fn integer(&self) -> i32 { self.integer }
    /// The member `double`.
    #[inline] pub fn double(&self) -> f64 { self.double }
    /// The member `bigInteger`.
    #[inline] pub fn big_integer(&self) -> &BigInteger { &self.big_integer }
    /// The member `blob`.
    #[inline] pub fn blob(&self) -> &Blob { &self.blob }
    /// The member `timestamp`.
    #[inline] pub fn timestamp(&self) -> &DateTime { &self.timestamp }
    /// The member `document`.
    #[inline] pub fn document(&self) -> &Document { &self.document }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> &Suit { &self.suit }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> i32 { self.rank }
    /// The member `list`.
    #[inline] pub fn list(&self) -> &[String] { &self.list }
    /// The member `map`.
    #[inline] pub fn map(&self) -> &HashMap<String, String> { &self.map }
    /// A point. Both coordinates are required.
    #[inline] pub fn structure(&self) -> Option<&Point> { self.structure.as_ref() }
    /// A union with a member of every kind.
    #[inline] pub fn union(&self) -> Option<&Figure> { self.union.as_ref() }
    /// The member `optional`.
    #[inline] pub fn optional(&self) -> Option<&str> { self.optional.as_deref() }
    /// The member `secret`.
    #[inline] pub fn secret(&self) -> &str { &self.secret }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DemandingBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Demanding", &[
    Member { name: "string", target: STRING, traits: Trait::None }, Member { name: "boolean", target: BOOLEAN, traits: Trait::None },
    Member { name: "integer", target: INTEGER, traits: Trait::None }, Member { name: "double", target: DOUBLE, traits: Trait::None },
    Member { name: "bigInteger", target: BIG_INTEGER, traits: Trait::None }, Member { name: "blob", target: BLOB, traits: Trait::None },
    Member { name: "timestamp", target: TIMESTAMP, traits: Trait::None }, Member { name: "document", target: DOCUMENT, traits: Trait::None },
    Member { name: "suit", target: STRING, traits: Trait::None }, Member { name: "rank", target: INTEGER, traits: Trait::None },
    Member { name: "list", target: &crate::schema::STRINGS, traits: Trait::None }, Member { name: "map", target: &crate::schema::STRING_MAP, traits: Trait::None },
    Member { name: "structure", target: &crate::types::point::SCHEMA, traits: Trait::None }, Member { name: "union", target: &crate::types::figure::SCHEMA, traits: Trait::None },
    Member { name: "optional", target: STRING, traits: Trait::None }, Member { name: "secret", target: STRING, traits: Trait::Sensitive },
], Trait::None);
impl Shape for Demanding {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.string.read(), 1 => self.boolean.read(), 2 => self.integer.read(), 3 => self.double.read(), 4 => self.big_integer.read(), 5 => self.blob.read(), 6 => self.timestamp.read(),
        7 => self.document.read(), 8 => self.suit.read(), 9 => self.rank.read(), 10 => self.list.read(), 11 => self.map.read(), 12 => self.structure.read(), 13 => self.union.read(),
        14 => self.optional.read(), 15 => self.secret.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.string.fill(), 1 => self.boolean.fill(), 2 => self.integer.fill(), 3 => self.double.fill(), 4 => self.big_integer.fill(), 5 => self.blob.fill(), 6 => self.timestamp.fill(),
        7 => self.document.fill(), 8 => self.suit.fill(), 9 => self.rank.fill(), 10 => self.list.fill(), 11 => self.map.fill(), 12 => self.structure.fill(), 13 => self.union.fill(),
        14 => self.optional.fill(), 15 => self.secret.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self {
        Self {
            string: Value::empty(),
            boolean: Value::empty(),
            integer: Value::empty(),
            double: Value::empty(),
            big_integer: Value::empty(),
            blob: Value::empty(),
            timestamp: Value::empty(),
            document: Value::empty(),
            suit: Value::empty(),
            rank: Value::empty(),
            list: Value::empty(),
            map: Value::empty(),
            structure: Value::empty(),
            union: Value::empty(),
            optional: Value::empty(),
            secret: Value::empty(),
        }
    }
}
impl fmt::Debug for Demanding { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Demanding { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Demanding { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Demanding { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Demanding`](struct@Demanding).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct DemandingBuilder {
    string: Option<String>,
    boolean: Option<bool>,
    integer: Option<i32>,
    double: Option<f64>,
    big_integer: Option<BigInteger>,
    blob: Option<Blob>,
    timestamp: Option<DateTime>,
    document: Option<Document>,
    suit: Option<Suit>,
    rank: Option<i32>,
    list: Option<Vec<String>>,
    map: Option<HashMap<String, String>>,
    structure: Option<Point>,
    union: Option<Figure>,
    optional: Option<String>,
    secret: Option<String>,
}
impl DemandingBuilder {
    /// The member `string`. Required.
    #[inline] pub fn string(mut self, value: impl Into<String>) -> Self { self.string = Some(value.into()); self }
    /// The member `boolean`. Required.
    #[inline] pub fn boolean(mut self, value: bool) -> Self { self.boolean = Some(value); self }
    /// The member `integer`. Required.
    #[inline] pub fn integer(mut self, value: i32) -> Self { self.integer = Some(value); self }
    /// The member `double`. Required.
    #[inline] pub fn double(mut self, value: f64) -> Self { self.double = Some(value); self }
    /// The member `bigInteger`. Required.
    #[inline] pub fn big_integer(mut self, value: BigInteger) -> Self { self.big_integer = Some(value); self }
    /// The member `blob`. Required.
    #[inline] pub fn blob(mut self, value: Blob) -> Self { self.blob = Some(value); self }
    /// The member `timestamp`. Required.
    #[inline] pub fn timestamp(mut self, value: DateTime) -> Self { self.timestamp = Some(value); self }
    /// The member `document`. Required.
    #[inline] pub fn document(mut self, value: Document) -> Self { self.document = Some(value); self }
    /// A suit of cards. Required.
    #[inline] pub fn suit(mut self, value: Suit) -> Self { self.suit = Some(value); self }
    /// The member `rank`. Required.
    #[inline] pub fn rank(mut self, value: i32) -> Self { self.rank = Some(value); self }
    /// The member `list`. Appends an item. Required.
    #[inline] pub fn list(mut self, value: impl Into<String>) -> Self { self.list.get_or_insert_default().push(value.into()); self }
    /// The member `map`. Adds an entry. Required.
    #[inline] pub fn map(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.map.get_or_insert_default().insert(key.into(), value.into()); self }
    /// A point. Both coordinates are required. Required.
    #[inline] pub fn structure(mut self, value: Point) -> Self { self.structure = Some(value); self }
    /// A union with a member of every kind. Required.
    #[inline] pub fn union(mut self, value: Figure) -> Self { self.union = Some(value); self }
    /// The member `optional`. Required.
    #[inline] pub fn optional(mut self, value: impl Into<String>) -> Self { self.optional = Some(value.into()); self }
    /// The member `secret`. Required.
    #[inline] pub fn secret(mut self, value: impl Into<String>) -> Self { self.secret = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Demanding, BuildError> {
        Ok(Demanding {
            string: error::required(self.string, "string", "Demanding")?,
            boolean: error::required(self.boolean, "boolean", "Demanding")?,
            integer: error::required(self.integer, "integer", "Demanding")?,
            double: error::required(self.double, "double", "Demanding")?,
            big_integer: error::required(self.big_integer, "big_integer", "Demanding")?,
            blob: error::required(self.blob, "blob", "Demanding")?,
            timestamp: error::required(self.timestamp, "timestamp", "Demanding")?,
            document: error::required(self.document, "document", "Demanding")?,
            suit: error::required(self.suit, "suit", "Demanding")?,
            rank: error::required(self.rank, "rank", "Demanding")?,
            list: error::required(self.list, "list", "Demanding")?,
            map: error::required(self.map, "map", "Demanding")?,
            structure: self.structure,
            union: self.union,
            optional: self.optional,
            secret: error::required(self.secret, "secret", "Demanding")?,
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl DemandingBuilder {
    #[inline] pub fn set_string(mut self, value: Option<String>) -> Self { self.string = value; self }
    #[inline] pub fn get_string(&self) -> &Option<String> { &self.string }
    #[inline] pub fn set_boolean(mut self, value: Option<bool>) -> Self { self.boolean = value; self }
    #[inline] pub fn get_boolean(&self) -> &Option<bool> { &self.boolean }
    #[inline] pub fn set_integer(mut self, value: Option<i32>) -> Self { self.integer = value; self }
    #[inline] pub fn get_integer(&self) -> &Option<i32> { &self.integer }
    #[inline] pub fn set_double(mut self, value: Option<f64>) -> Self { self.double = value; self }
    #[inline] pub fn get_double(&self) -> &Option<f64> { &self.double }
    #[inline] pub fn set_big_integer(mut self, value: Option<BigInteger>) -> Self { self.big_integer = value; self }
    #[inline] pub fn get_big_integer(&self) -> &Option<BigInteger> { &self.big_integer }
    #[inline] pub fn set_blob(mut self, value: Option<Blob>) -> Self { self.blob = value; self }
    #[inline] pub fn get_blob(&self) -> &Option<Blob> { &self.blob }
    #[inline] pub fn set_timestamp(mut self, value: Option<DateTime>) -> Self { self.timestamp = value; self }
    #[inline] pub fn get_timestamp(&self) -> &Option<DateTime> { &self.timestamp }
    #[inline] pub fn set_document(mut self, value: Option<Document>) -> Self { self.document = value; self }
    #[inline] pub fn get_document(&self) -> &Option<Document> { &self.document }
    #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.suit = value; self }
    #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.suit }
    #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.rank = value; self }
    #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.rank }
    #[inline] pub fn set_list(mut self, value: Option<Vec<String>>) -> Self { self.list = value; self }
    #[inline] pub fn get_list(&self) -> &Option<Vec<String>> { &self.list }
    #[inline] pub fn set_map(mut self, value: Option<HashMap<String, String>>) -> Self { self.map = value; self }
    #[inline] pub fn get_map(&self) -> &Option<HashMap<String, String>> { &self.map }
    #[inline] pub fn set_structure(mut self, value: Option<Point>) -> Self { self.structure = value; self }
    #[inline] pub fn get_structure(&self) -> &Option<Point> { &self.structure }
    #[inline] pub fn set_union(mut self, value: Option<Figure>) -> Self { self.union = value; self }
    #[inline] pub fn get_union(&self) -> &Option<Figure> { &self.union }
    #[inline] pub fn set_optional(mut self, value: Option<String>) -> Self { self.optional = value; self }
    #[inline] pub fn get_optional(&self) -> &Option<String> { &self.optional }
    #[inline] pub fn set_secret(mut self, value: Option<String>) -> Self { self.secret = value; self }
    #[inline] pub fn get_secret(&self) -> &Option<String> { &self.secret }
}
impl fmt::Debug for DemandingBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[
            self.string.read(), self.boolean.read(), self.integer.read(), self.double.read(), self.big_integer.read(), self.blob.read(), self.timestamp.read(), self.document.read(),
            self.suit.read(), self.rank.read(), self.list.read(), self.map.read(), self.structure.read(), self.union.read(), self.optional.read(), self.secret.read(),
        ], f)
    }
}
