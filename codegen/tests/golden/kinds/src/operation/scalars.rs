//! `Scalars`.

use farrier_runtime::generated::*;

use crate::operation::scalars::builders::{ScalarsInputBuilder, ScalarsOutputBuilder};
use crate::types::{LegacyEnum, Suit, UnnamedEnum};
use crate::types::error::ServiceDown;

/// Takes and answers with every simple type. Input and output are the same shape.
pub type Scalars = OperationOf<ScalarsInput>;
impl OperationInput for ScalarsInput {
    type Output = ScalarsOutput; type Error = ScalarsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Scalars", http: Http { method: "POST", path: &[PathPart::Literal("/scalars")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// Every simple type.
#[derive(Clone, Default)] #[non_exhaustive] pub struct ScalarsInput {
    /// The member `string`.
    pub string: Option<String>,
    /// Documented from elsewhere.
    pub name: Option<String>,
    /// The member `secret`.
    pub secret: Option<String>,
    /// The member `json`.
    pub json: Option<String>,
    /// The member `blob`.
    pub blob: Option<Blob>,
    /// The member `picture`.
    pub picture: Option<Blob>,
    /// The member `secretBytes`.
    pub secret_bytes: Option<Blob>,
    /// The member `boolean`.
    pub boolean: Option<bool>,
    /// The member `byte`.
    pub byte: Option<i8>,
    /// The member `short`.
    pub short: Option<i16>,
    /// The member `integer`.
    pub integer: Option<i32>,
    /// The member `long`.
    pub long: Option<i64>,
    /// The member `float`.
    pub float: Option<f32>,
    /// The member `double`.
    pub double: Option<f64>,
    /// The member `bigInteger`.
    pub big_integer: Option<BigInteger>,
    /// The member `bigDecimal`.
    pub big_decimal: Option<BigDecimal>,
    /// The member `document`.
    pub document: Option<Document>,
    /// The member `timestamp`.
    pub timestamp: Option<DateTime>,
    /// The member `percent`.
    pub percent: Option<i32>,
    /// The member `ratio`.
    pub ratio: Option<f64>,
    /// The member `zero`.
    pub zero: Option<i32>,
    /// The member `tiny`.
    pub tiny: Option<i8>,
    /// The member `small`.
    pub small: Option<i16>,
    /// The member `big`.
    pub big: Option<i64>,
    /// The member `single`.
    pub single: Option<f32>,
    /// The member `huge`.
    pub huge: Option<BigInteger>,
    /// The member `exact`.
    pub exact: Option<BigDecimal>,
    /// The member `anything`.
    pub anything: Option<Document>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// A suit of cards.
    pub suit: Option<Suit>,
    /// The member `rank`.
    pub rank: Option<i32>,
    /// The member `legacyEnum`.
    pub legacy_enum: Option<LegacyEnum>,
    /// The member `unnamedEnum`.
    pub unnamed_enum: Option<UnnamedEnum>,
    /// The member `renamed`.
    pub renamed: Option<String>,
}
impl ScalarsInput {
    /// The member `string`.
    #[inline] pub fn string(&self) -> Option<&str> { self.string.as_deref() }
    /// Documented from elsewhere.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `secret`.
    #[inline] pub fn secret(&self) -> Option<&str> { self.secret.as_deref() }
    /// The member `json`.
    #[inline] pub fn json(&self) -> Option<&str> { self.json.as_deref() }
    /// The member `blob`.
    #[inline] pub fn blob(&self) -> Option<&Blob> { self.blob.as_ref() }
    /// The member `picture`.
    #[inline] pub fn picture(&self) -> Option<&Blob> { self.picture.as_ref() }
    /// The member `secretBytes`.
    #[inline] pub fn secret_bytes(&self) -> Option<&Blob> { self.secret_bytes.as_ref() }
    /// The member `boolean`.
    #[inline] pub fn boolean(&self) -> Option<bool> { self.boolean }
    /// The member `byte`.
    #[inline] pub fn byte(&self) -> Option<i8> { self.byte }
    /// The member `short`.
    #[inline] pub fn short(&self) -> Option<i16> { self.short }
    /// The member `integer`.
    #[inline] pub fn integer(&self) -> Option<i32> { self.integer }
    /// The member `long`.
    #[inline] pub fn long(&self) -> Option<i64> { self.long }
    /// The member `float`.
    #[inline] pub fn float(&self) -> Option<f32> { self.float }
    /// The member `double`.
    #[inline] pub fn double(&self) -> Option<f64> { self.double }
    /// The member `bigInteger`.
    #[inline] pub fn big_integer(&self) -> Option<&BigInteger> { self.big_integer.as_ref() }
    /// The member `bigDecimal`.
    #[inline] pub fn big_decimal(&self) -> Option<&BigDecimal> { self.big_decimal.as_ref() }
    /// The member `document`.
    #[inline] pub fn document(&self) -> Option<&Document> { self.document.as_ref() }
    /// The member `timestamp`.
    #[inline] pub fn timestamp(&self) -> Option<&DateTime> { self.timestamp.as_ref() }
    /// The member `percent`.
    #[inline] pub fn percent(&self) -> Option<i32> { self.percent }
    /// The member `ratio`.
    #[inline] pub fn ratio(&self) -> Option<f64> { self.ratio }
    /// The member `zero`.
    #[inline] pub fn zero(&self) -> Option<i32> { self.zero }
    /// The member `tiny`.
    #[inline] pub fn tiny(&self) -> Option<i8> { self.tiny }
    /// The member `small`.
    #[inline] pub fn small(&self) -> Option<i16> { self.small }
    /// The member `big`.
    #[inline] pub fn big(&self) -> Option<i64> { self.big }
    /// The member `single`.
    #[inline] pub fn single(&self) -> Option<f32> { self.single }
    /// The member `huge`.
    #[inline] pub fn huge(&self) -> Option<&BigInteger> { self.huge.as_ref() }
    /// The member `exact`.
    #[inline] pub fn exact(&self) -> Option<&BigDecimal> { self.exact.as_ref() }
    /// The member `anything`.
    #[inline] pub fn anything(&self) -> Option<&Document> { self.anything.as_ref() }
    /// The member `flag`.
    #[inline] pub fn flag(&self) -> Option<bool> { self.flag }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> Option<i32> { self.rank }
    /// The member `legacyEnum`.
    #[inline] pub fn legacy_enum(&self) -> Option<&LegacyEnum> { self.legacy_enum.as_ref() }
    /// The member `unnamedEnum`.
    #[inline] pub fn unnamed_enum(&self) -> Option<&UnnamedEnum> { self.unnamed_enum.as_ref() }
    /// The member `renamed`.
    #[inline] pub fn renamed(&self) -> Option<&str> { self.renamed.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ScalarsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ScalarsInput", &[
    Member { name: "string", target: STRING, traits: Trait::None }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "secret", target: STRING, traits: Trait::Sensitive }, Member { name: "json", target: STRING, traits: Trait::MediaType("application/json") },
    Member { name: "blob", target: BLOB, traits: Trait::None }, Member { name: "picture", target: BLOB, traits: Trait::MediaType("image/png") },
    Member { name: "secretBytes", target: BLOB, traits: Trait::Sensitive }, Member { name: "boolean", target: BOOLEAN, traits: Trait::None },
    Member { name: "byte", target: BYTE, traits: Trait::None }, Member { name: "short", target: SHORT, traits: Trait::None }, Member { name: "integer", target: INTEGER, traits: Trait::None },
    Member { name: "long", target: LONG, traits: Trait::None }, Member { name: "float", target: FLOAT, traits: Trait::None }, Member { name: "double", target: DOUBLE, traits: Trait::None },
    Member { name: "bigInteger", target: BIG_INTEGER, traits: Trait::None }, Member { name: "bigDecimal", target: BIG_DECIMAL, traits: Trait::None },
    Member { name: "document", target: DOCUMENT, traits: Trait::None }, Member { name: "timestamp", target: TIMESTAMP, traits: Trait::None },
    Member { name: "percent", target: INTEGER, traits: Trait::None }, Member { name: "ratio", target: DOUBLE, traits: Trait::None }, Member { name: "zero", target: INTEGER, traits: Trait::None },
    Member { name: "tiny", target: BYTE, traits: Trait::None }, Member { name: "small", target: SHORT, traits: Trait::None }, Member { name: "big", target: LONG, traits: Trait::None },
    Member { name: "single", target: FLOAT, traits: Trait::None }, Member { name: "huge", target: BIG_INTEGER, traits: Trait::None },
    Member { name: "exact", target: BIG_DECIMAL, traits: Trait::None }, Member { name: "anything", target: DOCUMENT, traits: Trait::None },
    Member { name: "flag", target: BOOLEAN, traits: Trait::None }, Member { name: "suit", target: STRING, traits: Trait::None }, Member { name: "rank", target: INTEGER, traits: Trait::None },
    Member { name: "legacyEnum", target: STRING, traits: Trait::None }, Member { name: "unnamedEnum", target: STRING, traits: Trait::None },
    Member { name: "renamed", target: STRING, traits: Trait::JsonName("re-named") },
], Trait::None);
impl Shape for ScalarsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.string.read(), 1 => self.name.read(), 2 => self.secret.read(), 3 => self.json.read(), 4 => self.blob.read(), 5 => self.picture.read(), 6 => self.secret_bytes.read(),
        7 => self.boolean.read(), 8 => self.byte.read(), 9 => self.short.read(), 10 => self.integer.read(), 11 => self.long.read(), 12 => self.float.read(), 13 => self.double.read(),
        14 => self.big_integer.read(), 15 => self.big_decimal.read(), 16 => self.document.read(), 17 => self.timestamp.read(), 18 => self.percent.read(), 19 => self.ratio.read(),
        20 => self.zero.read(), 21 => self.tiny.read(), 22 => self.small.read(), 23 => self.big.read(), 24 => self.single.read(), 25 => self.huge.read(), 26 => self.exact.read(),
        27 => self.anything.read(), 28 => self.flag.read(), 29 => self.suit.read(), 30 => self.rank.read(), 31 => self.legacy_enum.read(), 32 => self.unnamed_enum.read(),
        33 => self.renamed.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.string.fill(), 1 => self.name.fill(), 2 => self.secret.fill(), 3 => self.json.fill(), 4 => self.blob.fill(), 5 => self.picture.fill(), 6 => self.secret_bytes.fill(),
        7 => self.boolean.fill(), 8 => self.byte.fill(), 9 => self.short.fill(), 10 => self.integer.fill(), 11 => self.long.fill(), 12 => self.float.fill(), 13 => self.double.fill(),
        14 => self.big_integer.fill(), 15 => self.big_decimal.fill(), 16 => self.document.fill(), 17 => self.timestamp.fill(), 18 => self.percent.fill(), 19 => self.ratio.fill(),
        20 => self.zero.fill(), 21 => self.tiny.fill(), 22 => self.small.fill(), 23 => self.big.fill(), 24 => self.single.fill(), 25 => self.huge.fill(), 26 => self.exact.fill(),
        27 => self.anything.fill(), 28 => self.flag.fill(), 29 => self.suit.fill(), 30 => self.rank.fill(), 31 => self.legacy_enum.fill(), 32 => self.unnamed_enum.fill(),
        33 => self.renamed.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ScalarsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ScalarsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ScalarsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ScalarsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Every simple type.
#[derive(Clone)] #[non_exhaustive] pub struct ScalarsOutput {
    /// The member `string`.
    pub string: Option<String>,
    /// Documented from elsewhere.
    pub name: Option<String>,
    /// The member `secret`.
    pub secret: Option<String>,
    /// The member `json`.
    pub json: Option<String>,
    /// The member `blob`.
    pub blob: Option<Blob>,
    /// The member `picture`.
    pub picture: Option<Blob>,
    /// The member `secretBytes`.
    pub secret_bytes: Option<Blob>,
    /// The member `boolean`.
    pub boolean: Option<bool>,
    /// The member `byte`.
    pub byte: Option<i8>,
    /// The member `short`.
    pub short: Option<i16>,
    /// The member `integer`.
    pub integer: Option<i32>,
    /// The member `long`.
    pub long: Option<i64>,
    /// The member `float`.
    pub float: Option<f32>,
    /// The member `double`.
    pub double: Option<f64>,
    /// The member `bigInteger`.
    pub big_integer: Option<BigInteger>,
    /// The member `bigDecimal`.
    pub big_decimal: Option<BigDecimal>,
    /// The member `document`.
    pub document: Option<Document>,
    /// The member `timestamp`.
    pub timestamp: Option<DateTime>,
    /// The member `percent`.
    pub percent: Option<i32>,
    /// The member `ratio`.
    pub ratio: Option<f64>,
    /// The member `zero`.
    pub zero: i32,
    /// The member `tiny`.
    pub tiny: Option<i8>,
    /// The member `small`.
    pub small: Option<i16>,
    /// The member `big`.
    pub big: Option<i64>,
    /// The member `single`.
    pub single: Option<f32>,
    /// The member `huge`.
    pub huge: Option<BigInteger>,
    /// The member `exact`.
    pub exact: Option<BigDecimal>,
    /// The member `anything`.
    pub anything: Option<Document>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// A suit of cards.
    pub suit: Option<Suit>,
    /// The member `rank`.
    pub rank: Option<i32>,
    /// The member `legacyEnum`.
    pub legacy_enum: Option<LegacyEnum>,
    /// The member `unnamedEnum`.
    pub unnamed_enum: Option<UnnamedEnum>,
    /// The member `renamed`.
    pub renamed: Option<String>,
    _request_id: Option<String>,
}
impl ScalarsOutput {
    /// The member `string`.
    #[inline] pub fn string(&self) -> Option<&str> { self.string.as_deref() }
    /// Documented from elsewhere.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `secret`.
    #[inline] pub fn secret(&self) -> Option<&str> { self.secret.as_deref() }
    /// The member `json`.
    #[inline] pub fn json(&self) -> Option<&str> { self.json.as_deref() }
    /// The member `blob`.
    #[inline] pub fn blob(&self) -> Option<&Blob> { self.blob.as_ref() }
    /// The member `picture`.
    #[inline] pub fn picture(&self) -> Option<&Blob> { self.picture.as_ref() }
    /// The member `secretBytes`.
    #[inline] pub fn secret_bytes(&self) -> Option<&Blob> { self.secret_bytes.as_ref() }
    /// The member `boolean`.
    #[inline] pub fn boolean(&self) -> Option<bool> { self.boolean }
    /// The member `byte`.
    #[inline] pub fn byte(&self) -> Option<i8> { self.byte }
    /// The member `short`.
    #[inline] pub fn short(&self) -> Option<i16> { self.short }
    /// The member `integer`.
    #[inline] pub fn integer(&self) -> Option<i32> { self.integer }
    /// The member `long`.
    #[inline] pub fn long(&self) -> Option<i64> { self.long }
    /// The member `float`.
    #[inline] pub fn float(&self) -> Option<f32> { self.float }
    /// The member `double`.
    #[inline] pub fn double(&self) -> Option<f64> { self.double }
    /// The member `bigInteger`.
    #[inline] pub fn big_integer(&self) -> Option<&BigInteger> { self.big_integer.as_ref() }
    /// The member `bigDecimal`.
    #[inline] pub fn big_decimal(&self) -> Option<&BigDecimal> { self.big_decimal.as_ref() }
    /// The member `document`.
    #[inline] pub fn document(&self) -> Option<&Document> { self.document.as_ref() }
    /// The member `timestamp`.
    #[inline] pub fn timestamp(&self) -> Option<&DateTime> { self.timestamp.as_ref() }
    /// The member `percent`.
    #[inline] pub fn percent(&self) -> Option<i32> { self.percent }
    /// The member `ratio`.
    #[inline] pub fn ratio(&self) -> Option<f64> { self.ratio }
    /// The member `zero`.
    #[inline] pub fn zero(&self) -> i32 { self.zero }
    /// The member `tiny`.
    #[inline] pub fn tiny(&self) -> Option<i8> { self.tiny }
    /// The member `small`.
    #[inline] pub fn small(&self) -> Option<i16> { self.small }
    /// The member `big`.
    #[inline] pub fn big(&self) -> Option<i64> { self.big }
    /// The member `single`.
    #[inline] pub fn single(&self) -> Option<f32> { self.single }
    /// The member `huge`.
    #[inline] pub fn huge(&self) -> Option<&BigInteger> { self.huge.as_ref() }
    /// The member `exact`.
    #[inline] pub fn exact(&self) -> Option<&BigDecimal> { self.exact.as_ref() }
    /// The member `anything`.
    #[inline] pub fn anything(&self) -> Option<&Document> { self.anything.as_ref() }
    /// The member `flag`.
    #[inline] pub fn flag(&self) -> Option<bool> { self.flag }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> Option<i32> { self.rank }
    /// The member `legacyEnum`.
    #[inline] pub fn legacy_enum(&self) -> Option<&LegacyEnum> { self.legacy_enum.as_ref() }
    /// The member `unnamedEnum`.
    #[inline] pub fn unnamed_enum(&self) -> Option<&UnnamedEnum> { self.unnamed_enum.as_ref() }
    /// The member `renamed`.
    #[inline] pub fn renamed(&self) -> Option<&str> { self.renamed.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ScalarsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ScalarsOutput", &[
    Member { name: "string", target: STRING, traits: Trait::None }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "secret", target: STRING, traits: Trait::Sensitive }, Member { name: "json", target: STRING, traits: Trait::MediaType("application/json") },
    Member { name: "blob", target: BLOB, traits: Trait::None }, Member { name: "picture", target: BLOB, traits: Trait::MediaType("image/png") },
    Member { name: "secretBytes", target: BLOB, traits: Trait::Sensitive }, Member { name: "boolean", target: BOOLEAN, traits: Trait::None },
    Member { name: "byte", target: BYTE, traits: Trait::None }, Member { name: "short", target: SHORT, traits: Trait::None }, Member { name: "integer", target: INTEGER, traits: Trait::None },
    Member { name: "long", target: LONG, traits: Trait::None }, Member { name: "float", target: FLOAT, traits: Trait::None }, Member { name: "double", target: DOUBLE, traits: Trait::None },
    Member { name: "bigInteger", target: BIG_INTEGER, traits: Trait::None }, Member { name: "bigDecimal", target: BIG_DECIMAL, traits: Trait::None },
    Member { name: "document", target: DOCUMENT, traits: Trait::None }, Member { name: "timestamp", target: TIMESTAMP, traits: Trait::None },
    Member { name: "percent", target: INTEGER, traits: Trait::None }, Member { name: "ratio", target: DOUBLE, traits: Trait::None }, Member { name: "zero", target: INTEGER, traits: Trait::None },
    Member { name: "tiny", target: BYTE, traits: Trait::None }, Member { name: "small", target: SHORT, traits: Trait::None }, Member { name: "big", target: LONG, traits: Trait::None },
    Member { name: "single", target: FLOAT, traits: Trait::None }, Member { name: "huge", target: BIG_INTEGER, traits: Trait::None },
    Member { name: "exact", target: BIG_DECIMAL, traits: Trait::None }, Member { name: "anything", target: DOCUMENT, traits: Trait::None },
    Member { name: "flag", target: BOOLEAN, traits: Trait::None }, Member { name: "suit", target: STRING, traits: Trait::None }, Member { name: "rank", target: INTEGER, traits: Trait::None },
    Member { name: "legacyEnum", target: STRING, traits: Trait::None }, Member { name: "unnamedEnum", target: STRING, traits: Trait::None },
    Member { name: "renamed", target: STRING, traits: Trait::JsonName("re-named") },
], Trait::None);
impl Shape for ScalarsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.string.read(), 1 => self.name.read(), 2 => self.secret.read(), 3 => self.json.read(), 4 => self.blob.read(), 5 => self.picture.read(), 6 => self.secret_bytes.read(),
        7 => self.boolean.read(), 8 => self.byte.read(), 9 => self.short.read(), 10 => self.integer.read(), 11 => self.long.read(), 12 => self.float.read(), 13 => self.double.read(),
        14 => self.big_integer.read(), 15 => self.big_decimal.read(), 16 => self.document.read(), 17 => self.timestamp.read(), 18 => self.percent.read(), 19 => self.ratio.read(),
        20 => self.zero.read(), 21 => self.tiny.read(), 22 => self.small.read(), 23 => self.big.read(), 24 => self.single.read(), 25 => self.huge.read(), 26 => self.exact.read(),
        27 => self.anything.read(), 28 => self.flag.read(), 29 => self.suit.read(), 30 => self.rank.read(), 31 => self.legacy_enum.read(), 32 => self.unnamed_enum.read(),
        33 => self.renamed.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.string.fill(), 1 => self.name.fill(), 2 => self.secret.fill(), 3 => self.json.fill(), 4 => self.blob.fill(), 5 => self.picture.fill(), 6 => self.secret_bytes.fill(),
        7 => self.boolean.fill(), 8 => self.byte.fill(), 9 => self.short.fill(), 10 => self.integer.fill(), 11 => self.long.fill(), 12 => self.float.fill(), 13 => self.double.fill(),
        14 => self.big_integer.fill(), 15 => self.big_decimal.fill(), 16 => self.document.fill(), 17 => self.timestamp.fill(), 18 => self.percent.fill(), 19 => self.ratio.fill(),
        20 => self.zero.fill(), 21 => self.tiny.fill(), 22 => self.small.fill(), 23 => self.big.fill(), 24 => self.single.fill(), 25 => self.huge.fill(), 26 => self.exact.fill(),
        27 => self.anything.fill(), 28 => self.flag.fill(), 29 => self.suit.fill(), 30 => self.rank.fill(), 31 => self.legacy_enum.fill(), 32 => self.unnamed_enum.fill(),
        33 => self.renamed.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self {
        Self {
            string: Value::empty(),
            name: Value::empty(),
            secret: Value::empty(),
            json: Value::empty(),
            blob: Value::empty(),
            picture: Value::empty(),
            secret_bytes: Value::empty(),
            boolean: Value::empty(),
            byte: Value::empty(),
            short: Value::empty(),
            integer: Value::empty(),
            long: Value::empty(),
            float: Value::empty(),
            double: Value::empty(),
            big_integer: Value::empty(),
            big_decimal: Value::empty(),
            document: Value::empty(),
            timestamp: Value::empty(),
            percent: Value::empty(),
            ratio: Value::empty(),
            zero: Value::empty(),
            tiny: Value::empty(),
            small: Value::empty(),
            big: Value::empty(),
            single: Value::empty(),
            huge: Value::empty(),
            exact: Value::empty(),
            anything: Value::empty(),
            flag: Value::empty(),
            suit: Value::empty(),
            rank: Value::empty(),
            legacy_enum: Value::empty(),
            unnamed_enum: Value::empty(),
            renamed: Value::empty(),
            _request_id: None,
        }
    }
}
impl RequestId for ScalarsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ScalarsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ScalarsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ScalarsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ScalarsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Scalars`](type@Scalars).
#[derive(Debug)] #[non_exhaustive] pub enum ScalarsError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ScalarsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ScalarsError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ScalarsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ScalarsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ScalarsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Scalars`](super::Scalars).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::scalars::{ScalarsInput, ScalarsOutput};
    use crate::types::{LegacyEnum, Suit, UnnamedEnum};

    /// A call of [`Scalars`](super::Scalars): set its members, then `send()` it.
    pub type ScalarsFluentBuilder = FluentBuilder<ScalarsInput>;

    /// Collects the members of [`ScalarsInput`](super::ScalarsInput).
    pub type ScalarsInputBuilder = FluentBuilder<ScalarsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ScalarsInput, C> {
        /// The member `string`.
        #[inline] pub fn string(mut self, value: impl Into<String>) -> Self { self.input.string = Some(value.into()); self }
        /// Documented from elsewhere.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// The member `secret`.
        #[inline] pub fn secret(mut self, value: impl Into<String>) -> Self { self.input.secret = Some(value.into()); self }
        /// The member `json`.
        #[inline] pub fn json(mut self, value: impl Into<String>) -> Self { self.input.json = Some(value.into()); self }
        /// The member `blob`.
        #[inline] pub fn blob(mut self, value: Blob) -> Self { self.input.blob = Some(value); self }
        /// The member `picture`.
        #[inline] pub fn picture(mut self, value: Blob) -> Self { self.input.picture = Some(value); self }
        /// The member `secretBytes`.
        #[inline] pub fn secret_bytes(mut self, value: Blob) -> Self { self.input.secret_bytes = Some(value); self }
        /// The member `boolean`.
        #[inline] pub fn boolean(mut self, value: bool) -> Self { self.input.boolean = Some(value); self }
        /// The member `byte`.
        #[inline] pub fn byte(mut self, value: i8) -> Self { self.input.byte = Some(value); self }
        /// The member `short`.
        #[inline] pub fn short(mut self, value: i16) -> Self { self.input.short = Some(value); self }
        /// The member `integer`.
        #[inline] pub fn integer(mut self, value: i32) -> Self { self.input.integer = Some(value); self }
        /// The member `long`.
        #[inline] pub fn long(mut self, value: i64) -> Self { self.input.long = Some(value); self }
        /// The member `float`.
        #[inline] pub fn float(mut self, value: f32) -> Self { self.input.float = Some(value); self }
        /// The member `double`.
        #[inline] pub fn double(mut self, value: f64) -> Self { self.input.double = Some(value); self }
        /// The member `bigInteger`.
        #[inline] pub fn big_integer(mut self, value: BigInteger) -> Self { self.input.big_integer = Some(value); self }
        /// The member `bigDecimal`.
        #[inline] pub fn big_decimal(mut self, value: BigDecimal) -> Self { self.input.big_decimal = Some(value); self }
        /// The member `document`.
        #[inline] pub fn document(mut self, value: Document) -> Self { self.input.document = Some(value); self }
        /// The member `timestamp`.
        #[inline] pub fn timestamp(mut self, value: DateTime) -> Self { self.input.timestamp = Some(value); self }
        /// The member `percent`.
        #[inline] pub fn percent(mut self, value: i32) -> Self { self.input.percent = Some(value); self }
        /// The member `ratio`.
        #[inline] pub fn ratio(mut self, value: f64) -> Self { self.input.ratio = Some(value); self }
        /// The member `zero`.
        #[inline] pub fn zero(mut self, value: i32) -> Self { self.input.zero = Some(value); self }
        /// The member `tiny`.
        #[inline] pub fn tiny(mut self, value: i8) -> Self { self.input.tiny = Some(value); self }
        /// The member `small`.
        #[inline] pub fn small(mut self, value: i16) -> Self { self.input.small = Some(value); self }
        /// The member `big`.
        #[inline] pub fn big(mut self, value: i64) -> Self { self.input.big = Some(value); self }
        /// The member `single`.
        #[inline] pub fn single(mut self, value: f32) -> Self { self.input.single = Some(value); self }
        /// The member `huge`.
        #[inline] pub fn huge(mut self, value: BigInteger) -> Self { self.input.huge = Some(value); self }
        /// The member `exact`.
        #[inline] pub fn exact(mut self, value: BigDecimal) -> Self { self.input.exact = Some(value); self }
        /// The member `anything`.
        #[inline] pub fn anything(mut self, value: Document) -> Self { self.input.anything = Some(value); self }
        /// The member `flag`.
        #[inline] pub fn flag(mut self, value: bool) -> Self { self.input.flag = Some(value); self }
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.input.suit = Some(value); self }
        /// The member `rank`.
        #[inline] pub fn rank(mut self, value: i32) -> Self { self.input.rank = Some(value); self }
        /// The member `legacyEnum`.
        #[inline] pub fn legacy_enum(mut self, value: LegacyEnum) -> Self { self.input.legacy_enum = Some(value); self }
        /// The member `unnamedEnum`.
        #[inline] pub fn unnamed_enum(mut self, value: UnnamedEnum) -> Self { self.input.unnamed_enum = Some(value); self }
        /// The member `renamed`.
        #[inline] pub fn renamed(mut self, value: impl Into<String>) -> Self { self.input.renamed = Some(value.into()); self }
        #[inline] pub fn set_string(mut self, value: Option<String>) -> Self { self.input.string = value; self }
        #[inline] pub fn get_string(&self) -> &Option<String> { &self.input.string }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_secret(mut self, value: Option<String>) -> Self { self.input.secret = value; self }
        #[inline] pub fn get_secret(&self) -> &Option<String> { &self.input.secret }
        #[inline] pub fn set_json(mut self, value: Option<String>) -> Self { self.input.json = value; self }
        #[inline] pub fn get_json(&self) -> &Option<String> { &self.input.json }
        #[inline] pub fn set_blob(mut self, value: Option<Blob>) -> Self { self.input.blob = value; self }
        #[inline] pub fn get_blob(&self) -> &Option<Blob> { &self.input.blob }
        #[inline] pub fn set_picture(mut self, value: Option<Blob>) -> Self { self.input.picture = value; self }
        #[inline] pub fn get_picture(&self) -> &Option<Blob> { &self.input.picture }
        #[inline] pub fn set_secret_bytes(mut self, value: Option<Blob>) -> Self { self.input.secret_bytes = value; self }
        #[inline] pub fn get_secret_bytes(&self) -> &Option<Blob> { &self.input.secret_bytes }
        #[inline] pub fn set_boolean(mut self, value: Option<bool>) -> Self { self.input.boolean = value; self }
        #[inline] pub fn get_boolean(&self) -> &Option<bool> { &self.input.boolean }
        #[inline] pub fn set_byte(mut self, value: Option<i8>) -> Self { self.input.byte = value; self }
        #[inline] pub fn get_byte(&self) -> &Option<i8> { &self.input.byte }
        #[inline] pub fn set_short(mut self, value: Option<i16>) -> Self { self.input.short = value; self }
        #[inline] pub fn get_short(&self) -> &Option<i16> { &self.input.short }
        #[inline] pub fn set_integer(mut self, value: Option<i32>) -> Self { self.input.integer = value; self }
        #[inline] pub fn get_integer(&self) -> &Option<i32> { &self.input.integer }
        #[inline] pub fn set_long(mut self, value: Option<i64>) -> Self { self.input.long = value; self }
        #[inline] pub fn get_long(&self) -> &Option<i64> { &self.input.long }
        #[inline] pub fn set_float(mut self, value: Option<f32>) -> Self { self.input.float = value; self }
        #[inline] pub fn get_float(&self) -> &Option<f32> { &self.input.float }
        #[inline] pub fn set_double(mut self, value: Option<f64>) -> Self { self.input.double = value; self }
        #[inline] pub fn get_double(&self) -> &Option<f64> { &self.input.double }
        #[inline] pub fn set_big_integer(mut self, value: Option<BigInteger>) -> Self { self.input.big_integer = value; self }
        #[inline] pub fn get_big_integer(&self) -> &Option<BigInteger> { &self.input.big_integer }
        #[inline] pub fn set_big_decimal(mut self, value: Option<BigDecimal>) -> Self { self.input.big_decimal = value; self }
        #[inline] pub fn get_big_decimal(&self) -> &Option<BigDecimal> { &self.input.big_decimal }
        #[inline] pub fn set_document(mut self, value: Option<Document>) -> Self { self.input.document = value; self }
        #[inline] pub fn get_document(&self) -> &Option<Document> { &self.input.document }
        #[inline] pub fn set_timestamp(mut self, value: Option<DateTime>) -> Self { self.input.timestamp = value; self }
        #[inline] pub fn get_timestamp(&self) -> &Option<DateTime> { &self.input.timestamp }
        #[inline] pub fn set_percent(mut self, value: Option<i32>) -> Self { self.input.percent = value; self }
        #[inline] pub fn get_percent(&self) -> &Option<i32> { &self.input.percent }
        #[inline] pub fn set_ratio(mut self, value: Option<f64>) -> Self { self.input.ratio = value; self }
        #[inline] pub fn get_ratio(&self) -> &Option<f64> { &self.input.ratio }
        #[inline] pub fn set_zero(mut self, value: Option<i32>) -> Self { self.input.zero = value; self }
        #[inline] pub fn get_zero(&self) -> &Option<i32> { &self.input.zero }
        #[inline] pub fn set_tiny(mut self, value: Option<i8>) -> Self { self.input.tiny = value; self }
        #[inline] pub fn get_tiny(&self) -> &Option<i8> { &self.input.tiny }
        #[inline] pub fn set_small(mut self, value: Option<i16>) -> Self { self.input.small = value; self }
        #[inline] pub fn get_small(&self) -> &Option<i16> { &self.input.small }
        #[inline] pub fn set_big(mut self, value: Option<i64>) -> Self { self.input.big = value; self }
        #[inline] pub fn get_big(&self) -> &Option<i64> { &self.input.big }
        #[inline] pub fn set_single(mut self, value: Option<f32>) -> Self { self.input.single = value; self }
        #[inline] pub fn get_single(&self) -> &Option<f32> { &self.input.single }
        #[inline] pub fn set_huge(mut self, value: Option<BigInteger>) -> Self { self.input.huge = value; self }
        #[inline] pub fn get_huge(&self) -> &Option<BigInteger> { &self.input.huge }
        #[inline] pub fn set_exact(mut self, value: Option<BigDecimal>) -> Self { self.input.exact = value; self }
        #[inline] pub fn get_exact(&self) -> &Option<BigDecimal> { &self.input.exact }
        #[inline] pub fn set_anything(mut self, value: Option<Document>) -> Self { self.input.anything = value; self }
        #[inline] pub fn get_anything(&self) -> &Option<Document> { &self.input.anything }
        #[inline] pub fn set_flag(mut self, value: Option<bool>) -> Self { self.input.flag = value; self }
        #[inline] pub fn get_flag(&self) -> &Option<bool> { &self.input.flag }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.input.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.input.suit }
        #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.input.rank = value; self }
        #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.input.rank }
        #[inline] pub fn set_legacy_enum(mut self, value: Option<LegacyEnum>) -> Self { self.input.legacy_enum = value; self }
        #[inline] pub fn get_legacy_enum(&self) -> &Option<LegacyEnum> { &self.input.legacy_enum }
        #[inline] pub fn set_unnamed_enum(mut self, value: Option<UnnamedEnum>) -> Self { self.input.unnamed_enum = value; self }
        #[inline] pub fn get_unnamed_enum(&self) -> &Option<UnnamedEnum> { &self.input.unnamed_enum }
        #[inline] pub fn set_renamed(mut self, value: Option<String>) -> Self { self.input.renamed = value; self }
        #[inline] pub fn get_renamed(&self) -> &Option<String> { &self.input.renamed }
    }
    impl client::Presignable for ScalarsInput {}

    /// Collects the members of [`ScalarsOutput`](super::ScalarsOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ScalarsOutputBuilder {
        string: Option<String>,
        name: Option<String>,
        secret: Option<String>,
        json: Option<String>,
        blob: Option<Blob>,
        picture: Option<Blob>,
        secret_bytes: Option<Blob>,
        boolean: Option<bool>,
        byte: Option<i8>,
        short: Option<i16>,
        integer: Option<i32>,
        long: Option<i64>,
        float: Option<f32>,
        double: Option<f64>,
        big_integer: Option<BigInteger>,
        big_decimal: Option<BigDecimal>,
        document: Option<Document>,
        timestamp: Option<DateTime>,
        percent: Option<i32>,
        ratio: Option<f64>,
        zero: Option<i32>,
        tiny: Option<i8>,
        small: Option<i16>,
        big: Option<i64>,
        single: Option<f32>,
        huge: Option<BigInteger>,
        exact: Option<BigDecimal>,
        anything: Option<Document>,
        flag: Option<bool>,
        suit: Option<Suit>,
        rank: Option<i32>,
        legacy_enum: Option<LegacyEnum>,
        unnamed_enum: Option<UnnamedEnum>,
        renamed: Option<String>,
    }
    impl fmt::Debug for ScalarsOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            shape::debug_builder(&super::OUTPUT, &[
                self.string.read(), self.name.read(), self.secret.read(), self.json.read(), self.blob.read(), self.picture.read(), self.secret_bytes.read(), self.boolean.read(), self.byte.read(),
                self.short.read(), self.integer.read(), self.long.read(), self.float.read(), self.double.read(), self.big_integer.read(), self.big_decimal.read(), self.document.read(),
                self.timestamp.read(), self.percent.read(), self.ratio.read(), self.zero.read(), self.tiny.read(), self.small.read(), self.big.read(), self.single.read(), self.huge.read(),
                self.exact.read(), self.anything.read(), self.flag.read(), self.suit.read(), self.rank.read(), self.legacy_enum.read(), self.unnamed_enum.read(), self.renamed.read(),
            ], f)
        }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl ScalarsOutputBuilder {
        /// The member `string`.
        #[inline] pub fn string(mut self, value: impl Into<String>) -> Self { self.string = Some(value.into()); self }
        /// Documented from elsewhere.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
        /// The member `secret`.
        #[inline] pub fn secret(mut self, value: impl Into<String>) -> Self { self.secret = Some(value.into()); self }
        /// The member `json`.
        #[inline] pub fn json(mut self, value: impl Into<String>) -> Self { self.json = Some(value.into()); self }
        /// The member `blob`.
        #[inline] pub fn blob(mut self, value: Blob) -> Self { self.blob = Some(value); self }
        /// The member `picture`.
        #[inline] pub fn picture(mut self, value: Blob) -> Self { self.picture = Some(value); self }
        /// The member `secretBytes`.
        #[inline] pub fn secret_bytes(mut self, value: Blob) -> Self { self.secret_bytes = Some(value); self }
        /// The member `boolean`.
        #[inline] pub fn boolean(mut self, value: bool) -> Self { self.boolean = Some(value); self }
        /// The member `byte`.
        #[inline] pub fn byte(mut self, value: i8) -> Self { self.byte = Some(value); self }
        /// The member `short`.
        #[inline] pub fn short(mut self, value: i16) -> Self { self.short = Some(value); self }
        /// The member `integer`.
        #[inline] pub fn integer(mut self, value: i32) -> Self { self.integer = Some(value); self }
        /// The member `long`.
        #[inline] pub fn long(mut self, value: i64) -> Self { self.long = Some(value); self }
        /// The member `float`.
        #[inline] pub fn float(mut self, value: f32) -> Self { self.float = Some(value); self }
        /// The member `double`.
        #[inline] pub fn double(mut self, value: f64) -> Self { self.double = Some(value); self }
        /// The member `bigInteger`.
        #[inline] pub fn big_integer(mut self, value: BigInteger) -> Self { self.big_integer = Some(value); self }
        /// The member `bigDecimal`.
        #[inline] pub fn big_decimal(mut self, value: BigDecimal) -> Self { self.big_decimal = Some(value); self }
        /// The member `document`.
        #[inline] pub fn document(mut self, value: Document) -> Self { self.document = Some(value); self }
        /// The member `timestamp`.
        #[inline] pub fn timestamp(mut self, value: DateTime) -> Self { self.timestamp = Some(value); self }
        /// The member `percent`.
        #[inline] pub fn percent(mut self, value: i32) -> Self { self.percent = Some(value); self }
        /// The member `ratio`.
        #[inline] pub fn ratio(mut self, value: f64) -> Self { self.ratio = Some(value); self }
        /// The member `zero`.
        #[inline] pub fn zero(mut self, value: i32) -> Self { self.zero = Some(value); self }
        /// The member `tiny`.
        #[inline] pub fn tiny(mut self, value: i8) -> Self { self.tiny = Some(value); self }
        /// The member `small`.
        #[inline] pub fn small(mut self, value: i16) -> Self { self.small = Some(value); self }
        /// The member `big`.
        #[inline] pub fn big(mut self, value: i64) -> Self { self.big = Some(value); self }
        /// The member `single`.
        #[inline] pub fn single(mut self, value: f32) -> Self { self.single = Some(value); self }
        /// The member `huge`.
        #[inline] pub fn huge(mut self, value: BigInteger) -> Self { self.huge = Some(value); self }
        /// The member `exact`.
        #[inline] pub fn exact(mut self, value: BigDecimal) -> Self { self.exact = Some(value); self }
        /// The member `anything`.
        #[inline] pub fn anything(mut self, value: Document) -> Self { self.anything = Some(value); self }
        /// The member `flag`.
        #[inline] pub fn flag(mut self, value: bool) -> Self { self.flag = Some(value); self }
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.suit = Some(value); self }
        /// The member `rank`.
        #[inline] pub fn rank(mut self, value: i32) -> Self { self.rank = Some(value); self }
        /// The member `legacyEnum`.
        #[inline] pub fn legacy_enum(mut self, value: LegacyEnum) -> Self { self.legacy_enum = Some(value); self }
        /// The member `unnamedEnum`.
        #[inline] pub fn unnamed_enum(mut self, value: UnnamedEnum) -> Self { self.unnamed_enum = Some(value); self }
        /// The member `renamed`.
        #[inline] pub fn renamed(mut self, value: impl Into<String>) -> Self { self.renamed = Some(value.into()); self }
        /// Ends the collecting.
        #[inline] pub fn build(self) -> ScalarsOutput {
            ScalarsOutput {
                string: self.string,
                name: self.name,
                secret: self.secret,
                json: self.json,
                blob: self.blob,
                picture: self.picture,
                secret_bytes: self.secret_bytes,
                boolean: self.boolean,
                byte: self.byte,
                short: self.short,
                integer: self.integer,
                long: self.long,
                float: self.float,
                double: self.double,
                big_integer: self.big_integer,
                big_decimal: self.big_decimal,
                document: self.document,
                timestamp: self.timestamp,
                percent: self.percent,
                ratio: self.ratio,
                zero: self.zero.unwrap_or_else(Value::empty),
                tiny: self.tiny,
                small: self.small,
                big: self.big,
                single: self.single,
                huge: self.huge,
                exact: self.exact,
                anything: self.anything,
                flag: self.flag,
                suit: self.suit,
                rank: self.rank,
                legacy_enum: self.legacy_enum,
                unnamed_enum: self.unnamed_enum,
                renamed: self.renamed,
                _request_id: None,
            }
        }
        #[inline] pub fn set_string(mut self, value: Option<String>) -> Self { self.string = value; self }
        #[inline] pub fn get_string(&self) -> &Option<String> { &self.string }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.name }
        #[inline] pub fn set_secret(mut self, value: Option<String>) -> Self { self.secret = value; self }
        #[inline] pub fn get_secret(&self) -> &Option<String> { &self.secret }
        #[inline] pub fn set_json(mut self, value: Option<String>) -> Self { self.json = value; self }
        #[inline] pub fn get_json(&self) -> &Option<String> { &self.json }
        #[inline] pub fn set_blob(mut self, value: Option<Blob>) -> Self { self.blob = value; self }
        #[inline] pub fn get_blob(&self) -> &Option<Blob> { &self.blob }
        #[inline] pub fn set_picture(mut self, value: Option<Blob>) -> Self { self.picture = value; self }
        #[inline] pub fn get_picture(&self) -> &Option<Blob> { &self.picture }
        #[inline] pub fn set_secret_bytes(mut self, value: Option<Blob>) -> Self { self.secret_bytes = value; self }
        #[inline] pub fn get_secret_bytes(&self) -> &Option<Blob> { &self.secret_bytes }
        #[inline] pub fn set_boolean(mut self, value: Option<bool>) -> Self { self.boolean = value; self }
        #[inline] pub fn get_boolean(&self) -> &Option<bool> { &self.boolean }
        #[inline] pub fn set_byte(mut self, value: Option<i8>) -> Self { self.byte = value; self }
        #[inline] pub fn get_byte(&self) -> &Option<i8> { &self.byte }
        #[inline] pub fn set_short(mut self, value: Option<i16>) -> Self { self.short = value; self }
        #[inline] pub fn get_short(&self) -> &Option<i16> { &self.short }
        #[inline] pub fn set_integer(mut self, value: Option<i32>) -> Self { self.integer = value; self }
        #[inline] pub fn get_integer(&self) -> &Option<i32> { &self.integer }
        #[inline] pub fn set_long(mut self, value: Option<i64>) -> Self { self.long = value; self }
        #[inline] pub fn get_long(&self) -> &Option<i64> { &self.long }
        #[inline] pub fn set_float(mut self, value: Option<f32>) -> Self { self.float = value; self }
        #[inline] pub fn get_float(&self) -> &Option<f32> { &self.float }
        #[inline] pub fn set_double(mut self, value: Option<f64>) -> Self { self.double = value; self }
        #[inline] pub fn get_double(&self) -> &Option<f64> { &self.double }
        #[inline] pub fn set_big_integer(mut self, value: Option<BigInteger>) -> Self { self.big_integer = value; self }
        #[inline] pub fn get_big_integer(&self) -> &Option<BigInteger> { &self.big_integer }
        #[inline] pub fn set_big_decimal(mut self, value: Option<BigDecimal>) -> Self { self.big_decimal = value; self }
        #[inline] pub fn get_big_decimal(&self) -> &Option<BigDecimal> { &self.big_decimal }
        #[inline] pub fn set_document(mut self, value: Option<Document>) -> Self { self.document = value; self }
        #[inline] pub fn get_document(&self) -> &Option<Document> { &self.document }
        #[inline] pub fn set_timestamp(mut self, value: Option<DateTime>) -> Self { self.timestamp = value; self }
        #[inline] pub fn get_timestamp(&self) -> &Option<DateTime> { &self.timestamp }
        #[inline] pub fn set_percent(mut self, value: Option<i32>) -> Self { self.percent = value; self }
        #[inline] pub fn get_percent(&self) -> &Option<i32> { &self.percent }
        #[inline] pub fn set_ratio(mut self, value: Option<f64>) -> Self { self.ratio = value; self }
        #[inline] pub fn get_ratio(&self) -> &Option<f64> { &self.ratio }
        #[inline] pub fn set_zero(mut self, value: Option<i32>) -> Self { self.zero = value; self }
        #[inline] pub fn get_zero(&self) -> &Option<i32> { &self.zero }
        #[inline] pub fn set_tiny(mut self, value: Option<i8>) -> Self { self.tiny = value; self }
        #[inline] pub fn get_tiny(&self) -> &Option<i8> { &self.tiny }
        #[inline] pub fn set_small(mut self, value: Option<i16>) -> Self { self.small = value; self }
        #[inline] pub fn get_small(&self) -> &Option<i16> { &self.small }
        #[inline] pub fn set_big(mut self, value: Option<i64>) -> Self { self.big = value; self }
        #[inline] pub fn get_big(&self) -> &Option<i64> { &self.big }
        #[inline] pub fn set_single(mut self, value: Option<f32>) -> Self { self.single = value; self }
        #[inline] pub fn get_single(&self) -> &Option<f32> { &self.single }
        #[inline] pub fn set_huge(mut self, value: Option<BigInteger>) -> Self { self.huge = value; self }
        #[inline] pub fn get_huge(&self) -> &Option<BigInteger> { &self.huge }
        #[inline] pub fn set_exact(mut self, value: Option<BigDecimal>) -> Self { self.exact = value; self }
        #[inline] pub fn get_exact(&self) -> &Option<BigDecimal> { &self.exact }
        #[inline] pub fn set_anything(mut self, value: Option<Document>) -> Self { self.anything = value; self }
        #[inline] pub fn get_anything(&self) -> &Option<Document> { &self.anything }
        #[inline] pub fn set_flag(mut self, value: Option<bool>) -> Self { self.flag = value; self }
        #[inline] pub fn get_flag(&self) -> &Option<bool> { &self.flag }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.suit }
        #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.rank = value; self }
        #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.rank }
        #[inline] pub fn set_legacy_enum(mut self, value: Option<LegacyEnum>) -> Self { self.legacy_enum = value; self }
        #[inline] pub fn get_legacy_enum(&self) -> &Option<LegacyEnum> { &self.legacy_enum }
        #[inline] pub fn set_unnamed_enum(mut self, value: Option<UnnamedEnum>) -> Self { self.unnamed_enum = value; self }
        #[inline] pub fn get_unnamed_enum(&self) -> &Option<UnnamedEnum> { &self.unnamed_enum }
        #[inline] pub fn set_renamed(mut self, value: Option<String>) -> Self { self.renamed = value; self }
        #[inline] pub fn get_renamed(&self) -> &Option<String> { &self.renamed }
    }
}
