//! `PutEnum`.

use farrier_runtime::generated::*;

use crate::operation::put_enum::builders::{PutEnumInputBuilder, PutEnumOutputBuilder};
use crate::types::Suit;
use crate::types::error::ServiceDown;

/// Calls `PutEnum`.
pub type PutEnum = OperationOf<PutEnumInput>;
impl OperationInput for PutEnumInput {
    type Output = PutEnumOutput; type Error = PutEnumError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "PutEnum", http: Http { method: "PUT", path: &[PathPart::Literal("/payload/enum")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `PutEnumInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutEnumInput {
    /// A suit of cards.
    pub suit: Option<Suit>,
}
impl PutEnumInput {
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutEnumInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("PutEnumInput", &[Member { name: "suit", target: STRING, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutEnumInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.suit.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.suit.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for PutEnumInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutEnumInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutEnumInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutEnumInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `PutEnumOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct PutEnumOutput {
    /// A suit of cards.
    pub suit: Option<Suit>,
    _request_id: Option<String>,
}
impl PutEnumOutput {
    /// A suit of cards.
    #[inline] pub fn suit(&self) -> Option<&Suit> { self.suit.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> PutEnumOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("PutEnumOutput", &[Member { name: "suit", target: STRING, traits: Trait::HttpPayload }], Trait::None);
impl Shape for PutEnumOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.suit.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.suit.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for PutEnumOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for PutEnumOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for PutEnumOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for PutEnumOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for PutEnumOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`PutEnum`](type@PutEnum).
#[derive(Debug)] #[non_exhaustive] pub enum PutEnumError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl PutEnumError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for PutEnumError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for PutEnumError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for PutEnumError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for PutEnumError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`PutEnum`](super::PutEnum).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::put_enum::{PutEnumInput, PutEnumOutput};
    use crate::types::Suit;
    use crate::types::builders::Builder;

    /// A call of [`PutEnum`](super::PutEnum): set its members, then `send()` it.
    pub type PutEnumFluentBuilder = FluentBuilder<PutEnumInput>;

    /// Collects the members of [`PutEnumInput`](super::PutEnumInput).
    pub type PutEnumInputBuilder = FluentBuilder<PutEnumInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<PutEnumInput, C> {
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.input.suit = Some(value); self }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.input.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.input.suit }
    }
    impl client::Presignable for PutEnumInput {}

    /// Collects the members of [`PutEnumOutput`](super::PutEnumOutput).
    pub type PutEnumOutputBuilder = Builder<PutEnumOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<PutEnumOutput> {
        /// A suit of cards.
        #[inline] pub fn suit(mut self, value: Suit) -> Self { self.0.suit = Some(value); self }
        #[inline] pub fn set_suit(mut self, value: Option<Suit>) -> Self { self.0.suit = value; self }
        #[inline] pub fn get_suit(&self) -> &Option<Suit> { &self.0.suit }
    }
}
