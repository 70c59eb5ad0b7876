//! `Choose`.

use farrier_runtime::generated::*;

use crate::operation::choose::builders::{ChooseInputBuilder, ChooseOutputBuilder};
use crate::types::{Figure, Inner};
use crate::types::error::ServiceDown;

/// A required union.
pub type Choose = OperationOf<ChooseInput>;
impl OperationInput for ChooseInput {
    type Output = ChooseOutput; type Error = ChooseError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Choose", http: Http { method: "POST", path: &[PathPart::Literal("/choose")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    required: &[0],
    ..crate::service::OPERATION
};

/// `ChooseInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ChooseInput {
    /// A union with a member of every kind.
    pub figure: Option<Figure>,
    /// The member `other`.
    pub other: Option<Inner>,
}
impl ChooseInput {
    /// A union with a member of every kind.
    #[inline] pub fn figure(&self) -> Option<&Figure> { self.figure.as_ref() }
    /// The member `other`.
    #[inline] pub fn other(&self) -> Option<&Inner> { self.other.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ChooseInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ChooseInput",
    &[Member { name: "figure", target: &crate::types::figure::SCHEMA, traits: Trait::None }, Member { name: "other", target: &crate::types::inner::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for ChooseInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.figure.read(), 1 => self.other.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.figure.fill(), 1 => self.other.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ChooseInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ChooseInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ChooseInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ChooseInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ChooseOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ChooseOutput {
    /// A union with a member of every kind.
    pub figure: Option<Figure>,
    /// The member `other`.
    pub other: Option<Inner>,
    _request_id: Option<String>,
}
impl ChooseOutput {
    /// A union with a member of every kind.
    #[inline] pub fn figure(&self) -> Option<&Figure> { self.figure.as_ref() }
    /// The member `other`.
    #[inline] pub fn other(&self) -> Option<&Inner> { self.other.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ChooseOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ChooseOutput",
    &[Member { name: "figure", target: &crate::types::figure::SCHEMA, traits: Trait::None }, Member { name: "other", target: &crate::types::inner::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for ChooseOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.figure.read(), 1 => self.other.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.figure.fill(), 1 => self.other.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ChooseOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ChooseOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ChooseOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ChooseOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ChooseOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Choose`](type@Choose).
#[derive(Debug)] #[non_exhaustive] pub enum ChooseError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ChooseError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ChooseError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ChooseError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ChooseError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ChooseError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Choose`](super::Choose).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::choose::{ChooseInput, ChooseOutput};
    use crate::types::{Figure, Inner};
    use crate::types::builders::Builder;

    /// A call of [`Choose`](super::Choose): set its members, then `send()` it.
    pub type ChooseFluentBuilder = FluentBuilder<ChooseInput>;

    /// Collects the members of [`ChooseInput`](super::ChooseInput).
    pub type ChooseInputBuilder = FluentBuilder<ChooseInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ChooseInput, C> {
        /// A union with a member of every kind. Required.
        #[inline] pub fn figure(mut self, value: Figure) -> Self { self.input.figure = Some(value); self }
        /// The member `other`.
        #[inline] pub fn other(mut self, value: Inner) -> Self { self.input.other = Some(value); self }
        #[inline] pub fn set_figure(mut self, value: Option<Figure>) -> Self { self.input.figure = value; self }
        #[inline] pub fn get_figure(&self) -> &Option<Figure> { &self.input.figure }
        #[inline] pub fn set_other(mut self, value: Option<Inner>) -> Self { self.input.other = value; self }
        #[inline] pub fn get_other(&self) -> &Option<Inner> { &self.input.other }
    }
    impl client::Presignable for ChooseInput {}

    /// Collects the members of [`ChooseOutput`](super::ChooseOutput).
    pub type ChooseOutputBuilder = Builder<ChooseOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ChooseOutput> {
        /// A union with a member of every kind. Required.
        #[inline] pub fn figure(mut self, value: Figure) -> Self { self.0.figure = Some(value); self }
        /// The member `other`.
        #[inline] pub fn other(mut self, value: Inner) -> Self { self.0.other = Some(value); self }
        #[inline] pub fn set_figure(mut self, value: Option<Figure>) -> Self { self.0.figure = value; self }
        #[inline] pub fn get_figure(&self) -> &Option<Figure> { &self.0.figure }
        #[inline] pub fn set_other(mut self, value: Option<Inner>) -> Self { self.0.other = value; self }
        #[inline] pub fn get_other(&self) -> &Option<Inner> { &self.0.other }
    }
}
