//! `GetShelf`.

use farrier_runtime::generated::*;

use crate::operation::get_shelf::builders::{GetShelfInputBuilder, GetShelfOutputBuilder};
use crate::types::error::{NotFound, ServiceDown};

/// Calls `GetShelf`.
pub type GetShelf = OperationOf<GetShelfInput>;
impl OperationInput for GetShelfInput {
    type Output = GetShelfOutput; type Error = GetShelfError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetShelf", http: Http { method: "GET", path: &[PathPart::Literal("/shelves/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `GetShelfInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetShelfInput {
    /// The member `shelfId`.
    pub shelf_id: Option<String>,
}
impl GetShelfInput {
    /// The member `shelfId`.
    #[inline] pub fn shelf_id(&self) -> Option<&str> { self.shelf_id.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetShelfInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("GetShelfInput", &[Member { name: "shelfId", target: STRING, traits: Trait::HttpLabel }], Trait::None);
impl Shape for GetShelfInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_id.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_id.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetShelfInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetShelfInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetShelfInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetShelfInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `GetShelfOutput`
#[derive(Clone)] #[non_exhaustive] pub struct GetShelfOutput {
    /// The member `shelfId`.
    pub shelf_id: String,
    /// The member `label`.
    pub label: Option<String>,
    _request_id: Option<String>,
}
impl GetShelfOutput {
    /// The member `shelfId`.
    #[inline] pub fn shelf_id(&self) -> &str { &self.shelf_id }
    /// The member `label`.
    #[inline] pub fn label(&self) -> Option<&str> { self.label.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetShelfOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "GetShelfOutput",
    &[Member { name: "shelfId", target: STRING, traits: Trait::None }, Member { name: "label", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for GetShelfOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_id.read(), 1 => self.label.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_id.fill(), 1 => self.label.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { shelf_id: Value::empty(), label: Value::empty(), _request_id: None } }
}
impl RequestId for GetShelfOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetShelfOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetShelfOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetShelfOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetShelfOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`GetShelf`](type@GetShelf).
#[derive(Debug)] #[non_exhaustive] pub enum GetShelfError {
    /// `NotFound`
    NotFound(NotFound),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetShelfError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for GetShelfError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::NotFound(Shape::empty()), 1 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for GetShelfError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetShelfError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetShelfError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetShelf`](super::GetShelf).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_shelf::{GetShelfInput, GetShelfOutput};

    /// A call of [`GetShelf`](super::GetShelf): set its members, then `send()` it.
    pub type GetShelfFluentBuilder = FluentBuilder<GetShelfInput>;

    /// Collects the members of [`GetShelfInput`](super::GetShelfInput).
    pub type GetShelfInputBuilder = FluentBuilder<GetShelfInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetShelfInput, C> {
        /// The member `shelfId`. Required.
        #[inline] pub fn shelf_id(mut self, value: impl Into<String>) -> Self { self.input.shelf_id = Some(value.into()); self }
        #[inline] pub fn set_shelf_id(mut self, value: Option<String>) -> Self { self.input.shelf_id = value; self }
        #[inline] pub fn get_shelf_id(&self) -> &Option<String> { &self.input.shelf_id }
    }
    impl client::Presignable for GetShelfInput {}

    /// Collects the members of [`GetShelfOutput`](super::GetShelfOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct GetShelfOutputBuilder { shelf_id: Option<String>, label: Option<String> }
    impl fmt::Debug for GetShelfOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.shelf_id.read(), self.label.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl GetShelfOutputBuilder {
        /// The member `shelfId`. Required.
        #[inline] pub fn shelf_id(mut self, value: impl Into<String>) -> Self { self.shelf_id = Some(value.into()); self }
        /// The member `label`.
        #[inline] pub fn label(mut self, value: impl Into<String>) -> Self { self.label = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<GetShelfOutput, BuildError> {
            Ok(GetShelfOutput { shelf_id: error::required(self.shelf_id, "shelf_id", "GetShelfOutput")?, label: self.label, _request_id: None })
        }
        #[inline] pub fn set_shelf_id(mut self, value: Option<String>) -> Self { self.shelf_id = value; self }
        #[inline] pub fn get_shelf_id(&self) -> &Option<String> { &self.shelf_id }
        #[inline] pub fn set_label(mut self, value: Option<String>) -> Self { self.label = value; self }
        #[inline] pub fn get_label(&self) -> &Option<String> { &self.label }
    }
}
