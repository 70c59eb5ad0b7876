//! `CreateShelf`.

use farrier_runtime::generated::*;

use crate::operation::create_shelf::builders::{CreateShelfInputBuilder, CreateShelfOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `CreateShelf`.
pub type CreateShelf = OperationOf<CreateShelfInput>;
impl OperationInput for CreateShelfInput {
    type Output = CreateShelfOutput; type Error = CreateShelfError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "CreateShelf", http: Http { method: "POST", path: &[PathPart::Literal("/shelves")], query: "", code: 201 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `CreateShelfInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CreateShelfInput {
    /// The member `label`.
    pub label: Option<String>,
}
impl CreateShelfInput {
    /// The member `label`.
    #[inline] pub fn label(&self) -> Option<&str> { self.label.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateShelfInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("CreateShelfInput", &[Member { name: "label", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for CreateShelfInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.label.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.label.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CreateShelfInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateShelfInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CreateShelfInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CreateShelfInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `CreateShelfOutput`
#[derive(Clone)] #[non_exhaustive] pub struct CreateShelfOutput {
    /// The member `shelfId`.
    pub shelf_id: String,
    _request_id: Option<String>,
}
impl CreateShelfOutput {
    /// The member `shelfId`.
    #[inline] pub fn shelf_id(&self) -> &str { &self.shelf_id }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CreateShelfOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("CreateShelfOutput", &[Member { name: "shelfId", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for CreateShelfOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_id.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_id.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { shelf_id: Value::empty(), _request_id: None } }
}
impl RequestId for CreateShelfOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for CreateShelfOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CreateShelfOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CreateShelfOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CreateShelfOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`CreateShelf`](type@CreateShelf).
#[derive(Debug)] #[non_exhaustive] pub enum CreateShelfError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl CreateShelfError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for CreateShelfError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for CreateShelfError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for CreateShelfError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for CreateShelfError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`CreateShelf`](super::CreateShelf).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::create_shelf::{CreateShelfInput, CreateShelfOutput};

    /// A call of [`CreateShelf`](super::CreateShelf): set its members, then `send()` it.
    pub type CreateShelfFluentBuilder = FluentBuilder<CreateShelfInput>;

    /// Collects the members of [`CreateShelfInput`](super::CreateShelfInput).
    pub type CreateShelfInputBuilder = FluentBuilder<CreateShelfInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<CreateShelfInput, C> {
        /// The member `label`. Required.
        #[inline] pub fn label(mut self, value: impl Into<String>) -> Self { self.input.label = Some(value.into()); self }
        #[inline] pub fn set_label(mut self, value: Option<String>) -> Self { self.input.label = value; self }
        #[inline] pub fn get_label(&self) -> &Option<String> { &self.input.label }
    }
    impl client::Presignable for CreateShelfInput {}

    /// Collects the members of [`CreateShelfOutput`](super::CreateShelfOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct CreateShelfOutputBuilder { shelf_id: Option<String> }
    impl fmt::Debug for CreateShelfOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.shelf_id.read()], f) } }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl CreateShelfOutputBuilder {
        /// The member `shelfId`. Required.
        #[inline] pub fn shelf_id(mut self, value: impl Into<String>) -> Self { self.shelf_id = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline]
        pub fn build(self) -> Result<CreateShelfOutput, BuildError> { Ok(CreateShelfOutput { shelf_id: error::required(self.shelf_id, "shelf_id", "CreateShelfOutput")?, _request_id: None }) }
        #[inline] pub fn set_shelf_id(mut self, value: Option<String>) -> Self { self.shelf_id = value; self }
        #[inline] pub fn get_shelf_id(&self) -> &Option<String> { &self.shelf_id }
    }
}
