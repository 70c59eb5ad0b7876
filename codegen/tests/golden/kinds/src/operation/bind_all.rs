//! `BindAll`.

use farrier_runtime::generated::*;

use crate::operation::bind_all::builders::{BindAllInputBuilder, BindAllOutputBuilder};
use crate::types::{Point, Suit};
use crate::types::error::ServiceDown;

/// Query, headers and body together.
pub type BindAll = OperationOf<BindAllInput>;
impl OperationInput for BindAllInput {
    type Output = BindAllOutput; type Error = BindAllError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "BindAll", http: Http { method: "POST", path: &[PathPart::Literal("/bind-all/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], required: &[0, 23],
    ..crate::service::OPERATION
};

/// `BindAllInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BindAllInput {
    /// The member `bucket`.
    pub bucket: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `json`.
    pub json: Option<String>,
    /// A suit of cards.
    pub suit: Option<Suit>,
    /// The member `rank`.
    pub rank: Option<i32>,
    /// The member `number`.
    pub number: Option<i32>,
    /// The member `fraction`.
    pub fraction: Option<f64>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// The member `when`.
    pub when: Option<DateTime>,
    /// The member `whenEpoch`.
    pub when_epoch: Option<DateTime>,
    /// The member `strings`.
    pub strings: Option<Vec<String>>,
    /// The member `numbers`.
    pub numbers: Option<Vec<i32>>,
    /// The member `flags`.
    pub flags: Option<Vec<bool>>,
    /// The member `instants`.
    pub instants: Option<Vec<DateTime>>,
    /// The member `suits`.
    pub suits: Option<Vec<Suit>>,
    /// The member `secret`.
    pub secret: Option<String>,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, String>>,
    /// The member `q`.
    pub q: Option<String>,
    /// The member `qNumber`.
    pub q_number: Option<i32>,
    /// The member `qWhen`.
    pub q_when: Option<DateTime>,
    /// The member `qStrings`.
    pub q_strings: Option<Vec<String>>,
    /// The member `qSuits`.
    pub q_suits: Option<Vec<Suit>>,
    /// The member `qInstants`.
    pub q_instants: Option<Vec<DateTime>>,
    /// The member `qRequired`.
    pub q_required: Option<String>,
    /// The member `params`.
    pub params: Option<HashMap<String, Vec<String>>>,
    /// The member `token`.
    pub token: Option<String>,
    /// The member `inBody`.
    pub in_body: Option<String>,
    /// A point. Both coordinates are required.
    pub also_in_body: Option<Point>,
}
impl BindAllInput {
    /// The member `bucket`.
    #[inline] pub fn bucket(&self) -> Option<&str> { self.bucket.as_deref() }
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&str> { self.text.as_deref() }
    /// The member `json`.
    #[inline] pub fn json(&self) -> Option<&str> { self.json.as_deref() }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> Option<i32> { self.rank }
    /// The member `number`.
    #[inline] pub fn number(&self) -> Option<i32> { self.number }
    /// The member `fraction`.
    #[inline] pub fn fraction(&self) -> Option<f64> { self.fraction }
    /// The member `flag`.
    #[inline] pub fn flag(&self) -> Option<bool> { self.flag }
    /// The member `when`.
    #[inline] pub fn when(&self) -> Option<&DateTime> { self.when.as_ref() }
    /// The member `whenEpoch`.
    #[inline] pub fn when_epoch(&self) -> Option<&DateTime> { self.when_epoch.as_ref() }
    /// The member `strings`.
    #[inline] pub fn strings(&self) -> &[String] { self.strings.as_deref().unwrap_or_default() }
    /// The member `numbers`.
    #[inline] pub fn numbers(&self) -> &[i32] { self.numbers.as_deref().unwrap_or_default() }
    /// The member `flags`.
    #[inline] pub fn flags(&self) -> &[bool] { self.flags.as_deref().unwrap_or_default() }
    /// The member `instants`.
    #[inline] pub fn instants(&self) -> &[DateTime] { self.instants.as_deref().unwrap_or_default() }
    /// The member `suits`.
    #[inline] pub fn suits(&self) -> &[Suit] { self.suits.as_deref().unwrap_or_default() }
    /// The member `secret`.
    #[inline] pub fn secret(&self) -> Option<&str> { self.secret.as_deref() }
    /// The member `metadata`.
    #[inline] pub fn metadata(&self) -> Option<&HashMap<String, String>> { self.metadata.as_ref() }
    /// The member `q`.
    #[inline] pub fn q(&self) -> Option<&str> { self.q.as_deref() }
    /// The member `qNumber`.
    #[inline] pub fn q_number(&self) -> Option<i32> { self.q_number }
    /// The member `qWhen`.
    #[inline] pub fn q_when(&self) -> Option<&DateTime> { self.q_when.as_ref() }
    /// The member `qStrings`.
    #[inline] pub fn q_strings(&self) -> &[String] { self.q_strings.as_deref().unwrap_or_default() }
    /// The member `qSuits`.
    #[inline] pub fn q_suits(&self) -> &[Suit] { self.q_suits.as_deref().unwrap_or_default() }
    /// The member `qInstants`.
    #[inline] pub fn q_instants(&self) -> &[DateTime] { self.q_instants.as_deref().unwrap_or_default() }
    /// The member `qRequired`.
    #[inline] pub fn q_required(&self) -> Option<&str> { self.q_required.as_deref() }
    /// The member `params`.
    #[inline] pub fn params(&self) -> Option<&HashMap<String, Vec<String>>> { self.params.as_ref() }
    /// The member `token`.
    #[inline] pub fn token(&self) -> Option<&str> { self.token.as_deref() }
    /// The member `inBody`.
    #[inline] pub fn in_body(&self) -> Option<&str> { self.in_body.as_deref() }
    /// A point. Both coordinates are required.
    #[inline] pub fn also_in_body(&self) -> Option<&Point> { self.also_in_body.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BindAllInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("BindAllInput", &[
    Member { name: "bucket", target: STRING, traits: Trait::HttpLabel }, Member { name: "text", target: STRING, traits: Trait::HttpHeader("X-Text") },
    Member { name: "json", target: STRING, traits: Trait::All(&[Trait::MediaType("application/json"), Trait::HttpHeader("X-Json")]) },
    Member { name: "suit", target: STRING, traits: Trait::HttpHeader("X-Suit") }, Member { name: "rank", target: INTEGER, traits: Trait::HttpHeader("X-Rank") },
    Member { name: "number", target: INTEGER, traits: Trait::HttpHeader("X-Number") }, Member { name: "fraction", target: DOUBLE, traits: Trait::HttpHeader("X-Fraction") },
    Member { name: "flag", target: BOOLEAN, traits: Trait::HttpHeader("X-Flag") }, Member { name: "when", target: TIMESTAMP, traits: Trait::HttpHeader("X-When") },
    Member { name: "whenEpoch", target: TIMESTAMP, traits: Trait::All(&[Trait::TimestampFormat(TimestampFormat::EpochSeconds), Trait::HttpHeader("X-When-Epoch")]) },
    Member { name: "strings", target: &crate::schema::STRINGS, traits: Trait::HttpHeader("X-Strings") },
    Member { name: "numbers", target: &crate::schema::INTEGERS, traits: Trait::HttpHeader("X-Numbers") },
    Member { name: "flags", target: &crate::schema::BOOLEANS, traits: Trait::HttpHeader("X-Flags") },
    Member { name: "instants", target: &crate::schema::INSTANTS, traits: Trait::HttpHeader("X-Instants") },
    Member { name: "suits", target: &crate::schema::SUITS, traits: Trait::HttpHeader("X-Suits") },
    Member { name: "secret", target: STRING, traits: Trait::All(&[Trait::HttpHeader("X-Secret"), Trait::Sensitive]) },
    Member { name: "metadata", target: &crate::schema::STRING_MAP, traits: Trait::HttpPrefixHeaders("X-Meta-") }, Member { name: "q", target: STRING, traits: Trait::HttpQuery("q") },
    Member { name: "qNumber", target: INTEGER, traits: Trait::HttpQuery("number") }, Member { name: "qWhen", target: TIMESTAMP, traits: Trait::HttpQuery("when") },
    Member { name: "qStrings", target: &crate::schema::STRINGS, traits: Trait::HttpQuery("strings") }, Member { name: "qSuits", target: &crate::schema::SUITS, traits: Trait::HttpQuery("suits") },
    Member { name: "qInstants", target: &crate::schema::INSTANTS, traits: Trait::HttpQuery("instants") }, Member { name: "qRequired", target: STRING, traits: Trait::HttpQuery("required") },
    Member { name: "params", target: &crate::schema::STRING_LIST_MAP, traits: Trait::HttpQueryParams },
    Member { name: "token", target: STRING, traits: Trait::All(&[Trait::HttpQuery("token"), Trait::IdempotencyToken]) }, Member { name: "inBody", target: STRING, traits: Trait::None },
    Member { name: "alsoInBody", target: &crate::types::point::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for BindAllInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.bucket.read(), 1 => self.text.read(), 2 => self.json.read(), 3 => self.suit.read(), 4 => self.rank.read(), 5 => self.number.read(), 6 => self.fraction.read(),
        7 => self.flag.read(), 8 => self.when.read(), 9 => self.when_epoch.read(), 10 => self.strings.read(), 11 => self.numbers.read(), 12 => self.flags.read(), 13 => self.instants.read(),
        14 => self.suits.read(), 15 => self.secret.read(), 16 => self.metadata.read(), 17 => self.q.read(), 18 => self.q_number.read(), 19 => self.q_when.read(), 20 => self.q_strings.read(),
        21 => self.q_suits.read(), 22 => self.q_instants.read(), 23 => self.q_required.read(), 24 => self.params.read(), 25 => self.token.read(), 26 => self.in_body.read(),
        27 => self.also_in_body.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.bucket.fill(), 1 => self.text.fill(), 2 => self.json.fill(), 3 => self.suit.fill(), 4 => self.rank.fill(), 5 => self.number.fill(), 6 => self.fraction.fill(),
        7 => self.flag.fill(), 8 => self.when.fill(), 9 => self.when_epoch.fill(), 10 => self.strings.fill(), 11 => self.numbers.fill(), 12 => self.flags.fill(), 13 => self.instants.fill(),
        14 => self.suits.fill(), 15 => self.secret.fill(), 16 => self.metadata.fill(), 17 => self.q.fill(), 18 => self.q_number.fill(), 19 => self.q_when.fill(), 20 => self.q_strings.fill(),
        21 => self.q_suits.fill(), 22 => self.q_instants.fill(), 23 => self.q_required.fill(), 24 => self.params.fill(), 25 => self.token.fill(), 26 => self.in_body.fill(),
        27 => self.also_in_body.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BindAllInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BindAllInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BindAllInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BindAllInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `BindAllOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BindAllOutput {
    /// The member `status`.
    pub status: Option<i32>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `json`.
    pub json: Option<String>,
    /// A suit of cards.
    pub suit: Option<Suit>,
    /// The member `rank`.
    pub rank: Option<i32>,
    /// The member `number`.
    pub number: Option<i32>,
    /// The member `fraction`.
    pub fraction: Option<f64>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// The member `when`.
    pub when: Option<DateTime>,
    /// The member `whenEpoch`.
    pub when_epoch: Option<DateTime>,
    /// The member `strings`.
    pub strings: Option<Vec<String>>,
    /// The member `numbers`.
    pub numbers: Option<Vec<i32>>,
    /// The member `flags`.
    pub flags: Option<Vec<bool>>,
    /// The member `instants`.
    pub instants: Option<Vec<DateTime>>,
    /// The member `suits`.
    pub suits: Option<Vec<Suit>>,
    /// The member `secret`.
    pub secret: Option<String>,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, String>>,
    /// The member `inBody`.
    pub in_body: Option<String>,
    _request_id: Option<String>,
}
impl BindAllOutput {
    /// The member `status`.
    #[inline] pub fn status(&self) -> Option<i32> { self.status }
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&str> { self.text.as_deref() }
    /// The member `json`.
    #[inline] pub fn json(&self) -> Option<&str> { self.json.as_deref() }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// The member `rank`.
    #[inline] pub fn rank(&self) -> Option<i32> { self.rank }
    /// The member `number`.
    #[inline] pub fn number(&self) -> Option<i32> { self.number }
    /// The member `fraction`.
    #[inline] pub fn fraction(&self) -> Option<f64> { self.fraction }
    /// The member `flag`.
    #[inline] pub fn flag(&self) -> Option<bool> { self.flag }
    /// The member `when`.
    #[inline] pub fn when(&self) -> Option<&DateTime> { self.when.as_ref() }
    /// The member `whenEpoch`.
    #[inline] pub fn when_epoch(&self) -> Option<&DateTime> { self.when_epoch.as_ref() }
    /// The member `strings`.
    #[inline] pub fn strings(&self) -> &[String] { self.strings.as_deref().unwrap_or_default() }
    /// The member `numbers`.
    #[inline] pub fn numbers(&self) -> &[i32] { self.numbers.as_deref().unwrap_or_default() }
    /// The member `flags`.
    #[inline] pub fn flags(&self) -> &[bool] { self.flags.as_deref().unwrap_or_default() }
    /// The member `instants`.
    #[inline] pub fn instants(&self) -> &[DateTime] { self.instants.as_deref().unwrap_or_default() }
    /// The member `suits`.
    #[inline] pub fn suits(&self) -> &[Suit] { self.suits.as_deref().unwrap_or_default() }
    /// The member `secret`.
    #[inline] pub fn secret(&self) -> Option<&str> { self.secret.as_deref() }
    /// The member `metadata`.
    #[inline] pub fn metadata(&self) -> Option<&HashMap<String, String>> { self.metadata.as_ref() }
    /// The member `inBody`.
    #[inline] pub fn in_body(&self) -> Option<&str> { self.in_body.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BindAllOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("BindAllOutput", &[
    Member { name: "status", target: INTEGER, traits: Trait::HttpResponseCode }, Member { name: "text", target: STRING, traits: Trait::HttpHeader("X-Text") },
    Member { name: "json", target: STRING, traits: Trait::All(&[Trait::MediaType("application/json"), Trait::HttpHeader("X-Json")]) },
    Member { name: "suit", target: STRING, traits: Trait::HttpHeader("X-Suit") }, Member { name: "rank", target: INTEGER, traits: Trait::HttpHeader("X-Rank") },
    Member { name: "number", target: INTEGER, traits: Trait::HttpHeader("X-Number") }, Member { name: "fraction", target: DOUBLE, traits: Trait::HttpHeader("X-Fraction") },
    Member { name: "flag", target: BOOLEAN, traits: Trait::HttpHeader("X-Flag") }, Member { name: "when", target: TIMESTAMP, traits: Trait::HttpHeader("X-When") },
    Member { name: "whenEpoch", target: TIMESTAMP, traits: Trait::All(&[Trait::TimestampFormat(TimestampFormat::EpochSeconds), Trait::HttpHeader("X-When-Epoch")]) },
    Member { name: "strings", target: &crate::schema::STRINGS, traits: Trait::HttpHeader("X-Strings") },
    Member { name: "numbers", target: &crate::schema::INTEGERS, traits: Trait::HttpHeader("X-Numbers") },
    Member { name: "flags", target: &crate::schema::BOOLEANS, traits: Trait::HttpHeader("X-Flags") },
    Member { name: "instants", target: &crate::schema::INSTANTS, traits: Trait::HttpHeader("X-Instants") },
    Member { name: "suits", target: &crate::schema::SUITS, traits: Trait::HttpHeader("X-Suits") },
    Member { name: "secret", target: STRING, traits: Trait::All(&[Trait::HttpHeader("X-Secret"), Trait::Sensitive]) },
    Member { name: "metadata", target: &crate::schema::STRING_MAP, traits: Trait::HttpPrefixHeaders("X-Meta-") }, Member { name: "inBody", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for BindAllOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.status.read(), 1 => self.text.read(), 2 => self.json.read(), 3 => self.suit.read(), 4 => self.rank.read(), 5 => self.number.read(), 6 => self.fraction.read(),
        7 => self.flag.read(), 8 => self.when.read(), 9 => self.when_epoch.read(), 10 => self.strings.read(), 11 => self.numbers.read(), 12 => self.flags.read(), 13 => self.instants.read(),
        14 => self.suits.read(), 15 => self.secret.read(), 16 => self.metadata.read(), 17 => self.in_body.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.status.fill(), 1 => self.text.fill(), 2 => self.json.fill(), 3 => self.suit.fill(), 4 => self.rank.fill(), 5 => self.number.fill(), 6 => self.fraction.fill(),
        7 => self.flag.fill(), 8 => self.when.fill(), 9 => self.when_epoch.fill(), 10 => self.strings.fill(), 11 => self.numbers.fill(), 12 => self.flags.fill(), 13 => self.instants.fill(),
        14 => self.suits.fill(), 15 => self.secret.fill(), 16 => self.metadata.fill(), 17 => self.in_body.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BindAllOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BindAllOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BindAllOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BindAllOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BindAllOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`BindAll`](type@BindAll).
#[derive(Debug)] #[non_exhaustive] pub enum BindAllError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl BindAllError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for BindAllError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for BindAllError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for BindAllError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for BindAllError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`BindAll`](super::BindAll).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::bind_all::{BindAllInput, BindAllOutput};
    use crate::types::{Point, Suit};
    use crate::types::builders::Builder;

    /// A call of [`BindAll`](super::BindAll): set its members, then `send()` it.
    pub type BindAllFluentBuilder = FluentBuilder<BindAllInput>;

    /// Collects the members of [`BindAllInput`](super::BindAllInput).
    pub type BindAllInputBuilder = FluentBuilder<BindAllInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<BindAllInput, C> {
        /// The member `bucket`. Required.
        #[inline] pub fn bucket(mut self, value: impl Into<String>) -> Self { self.input.bucket = Some(value.into()); self }
        /// The member `text`.
        #[inline] pub fn text(mut self, value: impl Into<String>) -> Self { self.input.text = Some(value.into()); self }
        /// The member `json`.
        #[inline] pub fn json(mut self, value: impl Into<String>) -> Self { self.input.json = Some(value.into()); self }
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.input.suit = Some(value); self }
        /// The member `rank`.
        #[inline] pub fn rank(mut self, value: i32) -> Self { self.input.rank = Some(value); self }
        /// The member `number`.
        #[inline] pub fn number(mut self, value: i32) -> Self { self.input.number = Some(value); self }
        /// The member `fraction`.
        #[inline] pub fn fraction(mut self, value: f64) -> Self { self.input.fraction = Some(value); self }
        /// The member `flag`.
        #[inline] pub fn flag(mut self, value: bool) -> Self { self.input.flag = Some(value); self }
        /// The member `when`.
        #[inline] pub fn when(mut self, value: DateTime) -> Self { self.input.when = Some(value); self }
        /// The member `whenEpoch`.
        #[inline] pub fn when_epoch(mut self, value: DateTime) -> Self { self.input.when_epoch = Some(value); self }
        /// The member `strings`. Appends an item.
        #[inline] pub fn strings(mut self, value: impl Into<String>) -> Self { self.input.strings.get_or_insert_default().push(value.into()); self }
        /// The member `numbers`. Appends an item.
        #[inline] pub fn numbers(mut self, value: i32) -> Self { self.input.numbers.get_or_insert_default().push(value); self }
        /// The member `flags`. Appends an item.
        #[inline] pub fn flags(mut self, value: bool) -> Self { self.input.flags.get_or_insert_default().push(value); self }
        /// The member `instants`. Appends an item.
        #[inline] pub fn instants(mut self, value: DateTime) -> Self { self.input.instants.get_or_insert_default().push(value); self }
        /// The member `suits`. Appends an item.
        #[inline] pub fn suits(mut self, value: Suit) -> Self { self.input.suits.get_or_insert_default().push(value); self }
        /// The member `secret`.
        #[inline] pub fn secret(mut self, value: impl Into<String>) -> Self { self.input.secret = Some(value.into()); self }
        /// The member `metadata`. Adds an entry.
        #[inline] pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.metadata.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `q`.
        #[inline] pub fn q(mut self, value: impl Into<String>) -> Self { self.input.q = Some(value.into()); self }
        /// The member `qNumber`.
        #[inline] pub fn q_number(mut self, value: i32) -> Self { self.input.q_number = Some(value); self }
        /// The member `qWhen`.
        #[inline] pub fn q_when(mut self, value: DateTime) -> Self { self.input.q_when = Some(value); self }
        /// The member `qStrings`. Appends an item.
        #[inline] pub fn q_strings(mut self, value: impl Into<String>) -> Self { self.input.q_strings.get_or_insert_default().push(value.into()); self }
        /// The member `qSuits`. Appends an item.
        #[inline] pub fn q_suits(mut self, value: Suit) -> Self { self.input.q_suits.get_or_insert_default().push(value); self }
        /// The member `qInstants`. Appends an item.
        #[inline] pub fn q_instants(mut self, value: DateTime) -> Self { self.input.q_instants.get_or_insert_default().push(value); self }
        /// The member `qRequired`. Required.
        #[inline] pub fn q_required(mut self, value: impl Into<String>) -> Self { self.input.q_required = Some(value.into()); self }
        /// The member `params`. Adds an entry.
        #[inline] pub fn params(mut self, key: impl Into<String>, value: Vec<String>) -> Self { self.input.params.get_or_insert_default().insert(key.into(), value); self }
        /// The member `token`.
        #[inline] pub fn token(mut self, value: impl Into<String>) -> Self { self.input.token = Some(value.into()); self }
        /// The member `inBody`.
        #[inline] pub fn in_body(mut self, value: impl Into<String>) -> Self { self.input.in_body = Some(value.into()); self }
        /// A point. Both coordinates are required.
        #[inline] pub fn also_in_body(mut self, value: Point) -> Self { self.input.also_in_body = Some(value); self }
        #[inline] pub fn set_bucket(mut self, value: Option<String>) -> Self { self.input.bucket = value; self }
        #[inline] pub fn get_bucket(&self) -> &Option<String> { &self.input.bucket }
        #[inline] pub fn set_text(mut self, value: Option<String>) -> Self { self.input.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<String> { &self.input.text }
        #[inline] pub fn set_json(mut self, value: Option<String>) -> Self { self.input.json = value; self }
        #[inline] pub fn get_json(&self) -> &Option<String> { &self.input.json }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.input.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.input.suit }
        #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.input.rank = value; self }
        #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.input.rank }
        #[inline] pub fn set_number(mut self, value: Option<i32>) -> Self { self.input.number = value; self }
        #[inline] pub fn get_number(&self) -> &Option<i32> { &self.input.number }
        #[inline] pub fn set_fraction(mut self, value: Option<f64>) -> Self { self.input.fraction = value; self }
        #[inline] pub fn get_fraction(&self) -> &Option<f64> { &self.input.fraction }
        #[inline] pub fn set_flag(mut self, value: Option<bool>) -> Self { self.input.flag = value; self }
        #[inline] pub fn get_flag(&self) -> &Option<bool> { &self.input.flag }
        #[inline] pub fn set_when(mut self, value: Option<DateTime>) -> Self { self.input.when = value; self }
        #[inline] pub fn get_when(&self) -> &Option<DateTime> { &self.input.when }
        #[inline] pub fn set_when_epoch(mut self, value: Option<DateTime>) -> Self { self.input.when_epoch = value; self }
        #[inline] pub fn get_when_epoch(&self) -> &Option<DateTime> { &self.input.when_epoch }
        #[inline] pub fn set_strings(mut self, value: Option<Vec<String>>) -> Self { self.input.strings = value; self }
        #[inline] pub fn get_strings(&self) -> &Option<Vec<String>> { &self.input.strings }
        #[inline] pub fn set_numbers(mut self, value: Option<Vec<i32>>) -> Self { self.input.numbers = value; self }
        #[inline] pub fn get_numbers(&self) -> &Option<Vec<i32>> { &self.input.numbers }
        #[inline] pub fn set_flags(mut self, value: Option<Vec<bool>>) -> Self { self.input.flags = value; self }
        #[inline] pub fn get_flags(&self) -> &Option<Vec<bool>> { &self.input.flags }
        #[inline] pub fn set_instants(mut self, value: Option<Vec<DateTime>>) -> Self { self.input.instants = value; self }
        #[inline] pub fn get_instants(&self) -> &Option<Vec<DateTime>> { &self.input.instants }
        #[inline] pub fn set_suits(mut self, value: Option<Vec<Suit>>) -> Self { self.input.suits = value; self }
        #[inline] pub fn get_suits(&self) -> &Option<Vec<Suit>> { &self.input.suits }
        #[inline] pub fn set_secret(mut self, value: Option<String>) -> Self { self.input.secret = value; self }
        #[inline] pub fn get_secret(&self) -> &Option<String> { &self.input.secret }
        #[inline] pub fn set_metadata(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.metadata = value; self }
        #[inline] pub fn get_metadata(&self) -> &Option<HashMap<String, String>> { &self.input.metadata }
        #[inline] pub fn set_q(mut self, value: Option<String>) -> Self { self.input.q = value; self }
        #[inline] pub fn get_q(&self) -> &Option<String> { &self.input.q }
        #[inline] pub fn set_q_number(mut self, value: Option<i32>) -> Self { self.input.q_number = value; self }
        #[inline] pub fn get_q_number(&self) -> &Option<i32> { &self.input.q_number }
        #[inline] pub fn set_q_when(mut self, value: Option<DateTime>) -> Self { self.input.q_when = value; self }
        #[inline] pub fn get_q_when(&self) -> &Option<DateTime> { &self.input.q_when }
        #[inline] pub fn set_q_strings(mut self, value: Option<Vec<String>>) -> Self { self.input.q_strings = value; self }
        #[inline] pub fn get_q_strings(&self) -> &Option<Vec<String>> { &self.input.q_strings }
        #[inline] pub fn set_q_suits(mut self, value: Option<Vec<Suit>>) -> Self { self.input.q_suits = value; self }
        #[inline] pub fn get_q_suits(&self) -> &Option<Vec<Suit>> { &self.input.q_suits }
        #[inline] pub fn set_q_instants(mut self, value: Option<Vec<DateTime>>) -> Self { self.input.q_instants = value; self }
        #[inline] pub fn get_q_instants(&self) -> &Option<Vec<DateTime>> { &self.input.q_instants }
        #[inline] pub fn set_q_required(mut self, value: Option<String>) -> Self { self.input.q_required = value; self }
        #[inline] pub fn get_q_required(&self) -> &Option<String> { &self.input.q_required }
        #[inline] pub fn set_params(mut self, value: Option<HashMap<String, Vec<String>>>) -> Self { self.input.params = value; self }
        #[inline] pub fn get_params(&self) -> &Option<HashMap<String, Vec<String>>> { &self.input.params }
        #[inline] pub fn set_token(mut self, value: Option<String>) -> Self { self.input.token = value; self }
        #[inline] pub fn get_token(&self) -> &Option<String> { &self.input.token }
        #[inline] pub fn set_in_body(mut self, value: Option<String>) -> Self { self.input.in_body = value; self }
        #[inline] pub fn get_in_body(&self) -> &Option<String> { &self.input.in_body }
        #[inline] pub fn set_also_in_body(mut self, value: Option<Point>) -> Self { self.input.also_in_body = value; self }
        #[inline] pub fn get_also_in_body(&self) -> &Option<Point> { &self.input.also_in_body }
    }
    impl client::Presignable for BindAllInput {}

    /// Collects the members of [`BindAllOutput`](super::BindAllOutput).
    pub type BindAllOutputBuilder = Builder<BindAllOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<BindAllOutput> {
        /// The member `status`.
        #[inline] pub fn status(mut self, value: i32) -> Self { self.0.status = Some(value); self }
        /// The member `text`.
        #[inline] pub fn text(mut self, value: impl Into<String>) -> Self { self.0.text = Some(value.into()); self }
        /// The member `json`.
        #[inline] pub fn json(mut self, value: impl Into<String>) -> Self { self.0.json = Some(value.into()); self }
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.0.suit = Some(value); self }
        /// The member `rank`.
        #[inline] pub fn rank(mut self, value: i32) -> Self { self.0.rank = Some(value); self }
        /// The member `number`.
        #[inline] pub fn number(mut self, value: i32) -> Self { self.0.number = Some(value); self }
        /// The member `fraction`.
        #[inline] pub fn fraction(mut self, value: f64) -> Self { self.0.fraction = Some(value); self }
        /// The member `flag`.
        #[inline] pub fn flag(mut self, value: bool) -> Self { self.0.flag = Some(value); self }
        /// The member `when`.
        #[inline] pub fn when(mut self, value: DateTime) -> Self { self.0.when = Some(value); self }
        /// The member `whenEpoch`.
        #[inline] pub fn when_epoch(mut self, value: DateTime) -> Self { self.0.when_epoch = Some(value); self }
        /// The member `strings`. Appends an item.
        #[inline] pub fn strings(mut self, value: impl Into<String>) -> Self { self.0.strings.get_or_insert_default().push(value.into()); self }
        /// The member `numbers`. Appends an item.
        #[inline] pub fn numbers(mut self, value: i32) -> Self { self.0.numbers.get_or_insert_default().push(value); self }
        /// The member `flags`. Appends an item.
        #[inline] pub fn flags(mut self, value: bool) -> Self { self.0.flags.get_or_insert_default().push(value); self }
        /// The member `instants`. Appends an item.
        #[inline] pub fn instants(mut self, value: DateTime) -> Self { self.0.instants.get_or_insert_default().push(value); self }
        /// The member `suits`. Appends an item.
        #[inline] pub fn suits(mut self, value: Suit) -> Self { self.0.suits.get_or_insert_default().push(value); self }
        /// The member `secret`.
        #[inline] pub fn secret(mut self, value: impl Into<String>) -> Self { self.0.secret = Some(value.into()); self }
        /// The member `metadata`. Adds an entry.
        #[inline] pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.metadata.get_or_insert_default().insert(key.into(), value.into()); self }
        /// The member `inBody`.
        #[inline] pub fn in_body(mut self, value: impl Into<String>) -> Self { self.0.in_body = Some(value.into()); self }
        #[inline] pub fn set_status(mut self, value: Option<i32>) -> Self { self.0.status = value; self }
        #[inline] pub fn get_status(&self) -> &Option<i32> { &self.0.status }
        #[inline] pub fn set_text(mut self, value: Option<String>) -> Self { self.0.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<String> { &self.0.text }
        #[inline] pub fn set_json(mut self, value: Option<String>) -> Self { self.0.json = value; self }
        #[inline] pub fn get_json(&self) -> &Option<String> { &self.0.json }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.0.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.0.suit }
        #[inline] pub fn set_rank(mut self, value: Option<i32>) -> Self { self.0.rank = value; self }
        #[inline] pub fn get_rank(&self) -> &Option<i32> { &self.0.rank }
        #[inline] pub fn set_number(mut self, value: Option<i32>) -> Self { self.0.number = value; self }
        #[inline] pub fn get_number(&self) -> &Option<i32> { &self.0.number }
        #[inline] pub fn set_fraction(mut self, value: Option<f64>) -> Self { self.0.fraction = value; self }
        #[inline] pub fn get_fraction(&self) -> &Option<f64> { &self.0.fraction }
        #[inline] pub fn set_flag(mut self, value: Option<bool>) -> Self { self.0.flag = value; self }
        #[inline] pub fn get_flag(&self) -> &Option<bool> { &self.0.flag }
        #[inline] pub fn set_when(mut self, value: Option<DateTime>) -> Self { self.0.when = value; self }
        #[inline] pub fn get_when(&self) -> &Option<DateTime> { &self.0.when }
        #[inline] pub fn set_when_epoch(mut self, value: Option<DateTime>) -> Self { self.0.when_epoch = value; self }
        #[inline] pub fn get_when_epoch(&self) -> &Option<DateTime> { &self.0.when_epoch }
        #[inline] pub fn set_strings(mut self, value: Option<Vec<String>>) -> Self { self.0.strings = value; self }
        #[inline] pub fn get_strings(&self) -> &Option<Vec<String>> { &self.0.strings }
        #[inline] pub fn set_numbers(mut self, value: Option<Vec<i32>>) -> Self { self.0.numbers = value; self }
        #[inline] pub fn get_numbers(&self) -> &Option<Vec<i32>> { &self.0.numbers }
        #[inline] pub fn set_flags(mut self, value: Option<Vec<bool>>) -> Self { self.0.flags = value; self }
        #[inline] pub fn get_flags(&self) -> &Option<Vec<bool>> { &self.0.flags }
        #[inline] pub fn set_instants(mut self, value: Option<Vec<DateTime>>) -> Self { self.0.instants = value; self }
        #[inline] pub fn get_instants(&self) -> &Option<Vec<DateTime>> { &self.0.instants }
        #[inline] pub fn set_suits(mut self, value: Option<Vec<Suit>>) -> Self { self.0.suits = value; self }
        #[inline] pub fn get_suits(&self) -> &Option<Vec<Suit>> { &self.0.suits }
        #[inline] pub fn set_secret(mut self, value: Option<String>) -> Self { self.0.secret = value; self }
        #[inline] pub fn get_secret(&self) -> &Option<String> { &self.0.secret }
        #[inline] pub fn set_metadata(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.metadata = value; self }
        #[inline] pub fn get_metadata(&self) -> &Option<HashMap<String, String>> { &self.0.metadata }
        #[inline] pub fn set_in_body(mut self, value: Option<String>) -> Self { self.0.in_body = value; self }
        #[inline] pub fn get_in_body(&self) -> &Option<String> { &self.0.in_body }
    }
}
