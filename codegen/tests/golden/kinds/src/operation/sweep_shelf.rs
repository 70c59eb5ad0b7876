//! `SweepShelf`.

use farrier_runtime::generated::*;

use crate::operation::sweep_shelf::builders::{SweepShelfInputBuilder, SweepShelfOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `SweepShelf`.
pub type SweepShelf = OperationOf<SweepShelfInput>;
impl OperationInput for SweepShelfInput {
    type Output = SweepShelfOutput; type Error = SweepShelfError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "SweepShelf", http: Http { method: "POST", path: &[PathPart::Literal("/shelves/"), PathPart::Label(0), PathPart::Literal("/sweep")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `SweepShelfInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SweepShelfInput {
    /// The member `shelfId`.
    pub shelf_id: Option<String>,
}
impl SweepShelfInput {
    /// The member `shelfId`.
    #[inline] pub fn shelf_id(&self) -> Option<&str> { self.shelf_id.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SweepShelfInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("SweepShelfInput", &[Member { name: "shelfId", target: STRING, traits: Trait::HttpLabel }], Trait::None);
impl Shape for SweepShelfInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_id.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_id.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SweepShelfInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SweepShelfInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SweepShelfInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SweepShelfInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `SweepShelfOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SweepShelfOutput { _request_id: Option<String> }
impl SweepShelfOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SweepShelfOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("SweepShelfOutput", &[], Trait::Unit);
impl Shape for SweepShelfOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for SweepShelfOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for SweepShelfOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SweepShelfOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SweepShelfOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SweepShelfOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`SweepShelf`](type@SweepShelf).
#[derive(Debug)] #[non_exhaustive] pub enum SweepShelfError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl SweepShelfError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for SweepShelfError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for SweepShelfError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for SweepShelfError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for SweepShelfError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`SweepShelf`](super::SweepShelf).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::sweep_shelf::{SweepShelfInput, SweepShelfOutput};
    use crate::types::builders::Builder;

    /// A call of [`SweepShelf`](super::SweepShelf): set its members, then `send()` it.
    pub type SweepShelfFluentBuilder = FluentBuilder<SweepShelfInput>;

    /// Collects the members of [`SweepShelfInput`](super::SweepShelfInput).
    pub type SweepShelfInputBuilder = FluentBuilder<SweepShelfInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<SweepShelfInput, C> {
        /// The member `shelfId`. Required.
        #[inline] pub fn shelf_id(mut self, value: impl Into<String>) -> Self { self.input.shelf_id = Some(value.into()); self }
        #[inline] pub fn set_shelf_id(mut self, value: Option<String>) -> Self { self.input.shelf_id = value; self }
        #[inline] pub fn get_shelf_id(&self) -> &Option<String> { &self.input.shelf_id }
    }
    impl client::Presignable for SweepShelfInput {}

    /// Collects the members of [`SweepShelfOutput`](super::SweepShelfOutput).
    pub type SweepShelfOutputBuilder = Builder<SweepShelfOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<SweepShelfOutput> {}
}
