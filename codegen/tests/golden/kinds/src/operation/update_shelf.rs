//! `UpdateShelf`.

use farrier_runtime::generated::*;

use crate::operation::update_shelf::builders::{UpdateShelfInputBuilder, UpdateShelfOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `UpdateShelf`.
pub type UpdateShelf = OperationOf<UpdateShelfInput>;
impl OperationInput for UpdateShelfInput {
    type Output = UpdateShelfOutput; type Error = UpdateShelfError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "UpdateShelf", http: Http { method: "PATCH", path: &[PathPart::Literal("/shelves/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `UpdateShelfInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct UpdateShelfInput {
    /// The member `shelfId`.
    pub shelf_id: Option<String>,
    /// The member `label`.
    pub label: Option<String>,
}
impl UpdateShelfInput {
    /// The member `shelfId`.
    #[inline] pub fn shelf_id(&self) -> Option<&str> { self.shelf_id.as_deref() }
    /// The member `label`.
    #[inline] pub fn label(&self) -> Option<&str> { self.label.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UpdateShelfInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "UpdateShelfInput",
    &[Member { name: "shelfId", target: STRING, traits: Trait::HttpLabel }, Member { name: "label", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for UpdateShelfInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_id.read(), 1 => self.label.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_id.fill(), 1 => self.label.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for UpdateShelfInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UpdateShelfInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UpdateShelfInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UpdateShelfInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `UpdateShelfOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct UpdateShelfOutput { _request_id: Option<String> }
impl UpdateShelfOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> UpdateShelfOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("UpdateShelfOutput", &[], Trait::Unit);
impl Shape for UpdateShelfOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for UpdateShelfOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for UpdateShelfOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for UpdateShelfOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for UpdateShelfOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for UpdateShelfOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`UpdateShelf`](type@UpdateShelf).
#[derive(Debug)] #[non_exhaustive] pub enum UpdateShelfError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl UpdateShelfError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for UpdateShelfError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for UpdateShelfError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for UpdateShelfError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for UpdateShelfError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`UpdateShelf`](super::UpdateShelf).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::update_shelf::{UpdateShelfInput, UpdateShelfOutput};
    use crate::types::builders::Builder;

    /// A call of [`UpdateShelf`](super::UpdateShelf): set its members, then `send()` it.
    pub type UpdateShelfFluentBuilder = FluentBuilder<UpdateShelfInput>;

    /// Collects the members of [`UpdateShelfInput`](super::UpdateShelfInput).
    pub type UpdateShelfInputBuilder = FluentBuilder<UpdateShelfInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<UpdateShelfInput, C> {
        /// The member `shelfId`. Required.
        #[inline] pub fn shelf_id(mut self, value: impl Into<String>) -> Self { self.input.shelf_id = Some(value.into()); self }
        /// The member `label`.
        #[inline] pub fn label(mut self, value: impl Into<String>) -> Self { self.input.label = Some(value.into()); self }
        #[inline] pub fn set_shelf_id(mut self, value: Option<String>) -> Self { self.input.shelf_id = value; self }
        #[inline] pub fn get_shelf_id(&self) -> &Option<String> { &self.input.shelf_id }
        #[inline] pub fn set_label(mut self, value: Option<String>) -> Self { self.input.label = value; self }
        #[inline] pub fn get_label(&self) -> &Option<String> { &self.input.label }
    }
    impl client::Presignable for UpdateShelfInput {}

    /// Collects the members of [`UpdateShelfOutput`](super::UpdateShelfOutput).
    pub type UpdateShelfOutputBuilder = Builder<UpdateShelfOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<UpdateShelfOutput> {}
}
