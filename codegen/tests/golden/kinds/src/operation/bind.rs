//! `Bind`.

use farrier_runtime::generated::*;

use crate::operation::bind::builders::{BindInputBuilder, BindOutputBuilder};
use crate::types::Suit;
use crate::types::error::ServiceDown;

/// Labels of every type, a greedy one, and query literals.
pub type Bind = OperationOf<BindInput>;
impl OperationInput for BindInput {
    type Output = BindOutput; type Error = BindError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Bind",
    http: Http {
        method: "GET",
        path: &[
            PathPart::Literal("/bind/"), PathPart::Label(0), PathPart::Literal("/"), PathPart::Label(1), PathPart::Literal("/"), PathPart::Label(2), PathPart::Literal("/"), PathPart::Label(3),
            PathPart::Literal("/"), PathPart::Label(4), PathPart::Literal("/"), PathPart::Label(5), PathPart::Literal("/rest/"), PathPart::Greedy(6),
        ],
        query: "fixed=yes&bare",
        code: 200,
    },
    input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA], required: &[0, 1, 2, 3, 4, 5, 6],
    ..crate::service::OPERATION
};

/// `BindInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BindInput {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `number`.
    pub number: Option<i32>,
    /// The member `flag`.
    pub flag: Option<bool>,
    /// The member `when`.
    pub when: Option<DateTime>,
    /// The member `whenEpoch`.
    pub when_epoch: Option<DateTime>,
    /// A suit of cards.
    pub suit: Option<Suit>,
    /// The member `path`.
    pub path: Option<String>,
}
impl BindInput {
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&str> { self.text.as_deref() }
    /// The member `number`.
    #[inline] pub fn number(&self) -> Option<i32> { self.number }
    /// The member `flag`.
    #[inline] pub fn flag(&self) -> Option<bool> { self.flag }
    /// The member `when`.
    #[inline] pub fn when(&self) -> Option<&DateTime> { self.when.as_ref() }
    /// The member `whenEpoch`.
    #[inline] pub fn when_epoch(&self) -> Option<&DateTime> { self.when_epoch.as_ref() }
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// The member `path`.
    #[inline] pub fn path(&self) -> Option<&str> { self.path.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BindInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("BindInput", &[
    Member { name: "text", target: STRING, traits: Trait::HttpLabel }, Member { name: "number", target: INTEGER, traits: Trait::HttpLabel },
    Member { name: "flag", target: BOOLEAN, traits: Trait::HttpLabel }, Member { name: "when", target: TIMESTAMP, traits: Trait::HttpLabel },
    Member { name: "whenEpoch", target: TIMESTAMP, traits: Trait::All(&[Trait::TimestampFormat(TimestampFormat::EpochSeconds), Trait::HttpLabel]) },
    Member { name: "suit", target: STRING, traits: Trait::HttpLabel }, Member { name: "path", target: STRING, traits: Trait::HttpLabel },
], Trait::None);
impl Shape for BindInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.text.read(), 1 => self.number.read(), 2 => self.flag.read(), 3 => self.when.read(), 4 => self.when_epoch.read(), 5 => self.suit.read(), 6 => self.path.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.text.fill(), 1 => self.number.fill(), 2 => self.flag.fill(), 3 => self.when.fill(), 4 => self.when_epoch.fill(), 5 => self.suit.fill(), 6 => self.path.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BindInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BindInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BindInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BindInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `BindOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BindOutput {
    /// The member `status`.
    pub status: Option<i32>,
    /// The member `answer`.
    pub answer: Option<String>,
    _request_id: Option<String>,
}
impl BindOutput {
    /// The member `status`.
    #[inline] pub fn status(&self) -> Option<i32> { self.status }
    /// The member `answer`.
    #[inline] pub fn answer(&self) -> Option<&str> { self.answer.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BindOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "BindOutput",
    &[Member { name: "status", target: INTEGER, traits: Trait::HttpResponseCode }, Member { name: "answer", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for BindOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.status.read(), 1 => self.answer.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.status.fill(), 1 => self.answer.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BindOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BindOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BindOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for BindOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for BindOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Bind`](type@Bind).
#[derive(Debug)] #[non_exhaustive] pub enum BindError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl BindError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for BindError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for BindError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for BindError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for BindError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Bind`](super::Bind).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::bind::{BindInput, BindOutput};
    use crate::types::Suit;
    use crate::types::builders::Builder;

    /// A call of [`Bind`](super::Bind): set its members, then `send()` it.
    pub type BindFluentBuilder = FluentBuilder<BindInput>;

    /// Collects the members of [`BindInput`](super::BindInput).
    pub type BindInputBuilder = FluentBuilder<BindInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<BindInput, C> {
        /// The member `text`. Required.
        #[inline] pub fn text(mut self, value: impl Into<String>) -> Self { self.input.text = Some(value.into()); self }
        /// The member `number`. Required.
        #[inline] pub fn number(mut self, value: i32) -> Self { self.input.number = Some(value); self }
        /// The member `flag`. Required.
        #[inline] pub fn flag(mut self, value: bool) -> Self { self.input.flag = Some(value); self }
        /// The member `when`. Required.
        #[inline] pub fn when(mut self, value: DateTime) -> Self { self.input.when = Some(value); self }
        /// The member `whenEpoch`. Required.
        #[inline] pub fn when_epoch(mut self, value: DateTime) -> Self { self.input.when_epoch = Some(value); self }
        /// A suit of cards. Required.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.input.suit = Some(value); self }
        /// The member `path`. Required.
        #[inline] pub fn path(mut self, value: impl Into<String>) -> Self { self.input.path = Some(value.into()); self }
        #[inline] pub fn set_text(mut self, value: Option<String>) -> Self { self.input.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<String> { &self.input.text }
        #[inline] pub fn set_number(mut self, value: Option<i32>) -> Self { self.input.number = value; self }
        #[inline] pub fn get_number(&self) -> &Option<i32> { &self.input.number }
        #[inline] pub fn set_flag(mut self, value: Option<bool>) -> Self { self.input.flag = value; self }
        #[inline] pub fn get_flag(&self) -> &Option<bool> { &self.input.flag }
        #[inline] pub fn set_when(mut self, value: Option<DateTime>) -> Self { self.input.when = value; self }
        #[inline] pub fn get_when(&self) -> &Option<DateTime> { &self.input.when }
        #[inline] pub fn set_when_epoch(mut self, value: Option<DateTime>) -> Self { self.input.when_epoch = value; self }
        #[inline] pub fn get_when_epoch(&self) -> &Option<DateTime> { &self.input.when_epoch }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.input.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.input.suit }
        #[inline] pub fn set_path(mut self, value: Option<String>) -> Self { self.input.path = value; self }
        #[inline] pub fn get_path(&self) -> &Option<String> { &self.input.path }
    }
    impl client::Presignable for BindInput {}

    /// Collects the members of [`BindOutput`](super::BindOutput).
    pub type BindOutputBuilder = Builder<BindOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<BindOutput> {
        /// The member `status`.
        #[inline] pub fn status(mut self, value: i32) -> Self { self.0.status = Some(value); self }
        /// The member `answer`.
        #[inline] pub fn answer(mut self, value: impl Into<String>) -> Self { self.0.answer = Some(value.into()); self }
        #[inline] pub fn set_status(mut self, value: Option<i32>) -> Self { self.0.status = value; self }
        #[inline] pub fn get_status(&self) -> &Option<i32> { &self.0.status }
        #[inline] pub fn set_answer(mut self, value: Option<String>) -> Self { self.0.answer = value; self }
        #[inline] pub fn get_answer(&self) -> &Option<String> { &self.0.answer }
    }
}
