//! `ListShelves`.

use farrier_runtime::generated::*;

use crate::operation::list_shelves::builders::{ListShelvesInputBuilder, ListShelvesOutputBuilder};
use crate::types::error::ServiceDown;

/// Calls `ListShelves`.
pub type ListShelves = OperationOf<ListShelvesInput>;
impl OperationInput for ListShelvesInput {
    type Output = ListShelvesOutput; type Error = ListShelvesError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListShelves", http: Http { method: "GET", path: &[PathPart::Literal("/shelves")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `ListShelvesInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListShelvesInput {}
impl ListShelvesInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListShelvesInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListShelvesInput", &[], Trait::Unit);
impl Shape for ListShelvesInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListShelvesInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListShelvesInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListShelvesInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListShelvesInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListShelvesOutput`
#[derive(Clone)] #[non_exhaustive] pub struct ListShelvesOutput {
    /// The member `shelfIds`.
    pub shelf_ids: Vec<String>,
    _request_id: Option<String>,
}
impl ListShelvesOutput {
    /// The member `shelfIds`.
    #[inline] pub fn shelf_ids(&self) -> &[String] { &self.shelf_ids }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListShelvesOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListShelvesOutput", &[Member { name: "shelfIds", target: &crate::schema::SHELF_IDS, traits: Trait::None }], Trait::None);
impl Shape for ListShelvesOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.shelf_ids.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.shelf_ids.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { shelf_ids: Value::empty(), _request_id: None } }
}
impl RequestId for ListShelvesOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListShelvesOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListShelvesOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListShelvesOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListShelvesOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListShelves`](type@ListShelves).
#[derive(Debug)] #[non_exhaustive] pub enum ListShelvesError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ListShelvesError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ListShelvesError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ListShelvesError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListShelvesError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListShelvesError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`ListShelves`](super::ListShelves).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_shelves::{ListShelvesInput, ListShelvesOutput};

    /// A call of [`ListShelves`](super::ListShelves): set its members, then `send()` it.
    pub type ListShelvesFluentBuilder = FluentBuilder<ListShelvesInput>;

    /// Collects the members of [`ListShelvesInput`](super::ListShelvesInput).
    pub type ListShelvesInputBuilder = FluentBuilder<ListShelvesInput, ()>;
    impl client::Presignable for ListShelvesInput {}

    /// Collects the members of [`ListShelvesOutput`](super::ListShelvesOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ListShelvesOutputBuilder { shelf_ids: Option<Vec<String>> }
    impl fmt::Debug for ListShelvesOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.shelf_ids.read()], f) } }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl ListShelvesOutputBuilder {
        /// The member `shelfIds`. Appends an item. Required.
        #[inline] pub fn shelf_ids(mut self, value: impl Into<String>) -> Self { self.shelf_ids.get_or_insert_default().push(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline]
        pub fn build(self) -> Result<ListShelvesOutput, BuildError> { Ok(ListShelvesOutput { shelf_ids: error::required(self.shelf_ids, "shelf_ids", "ListShelvesOutput")?, _request_id: None }) }
        #[inline] pub fn set_shelf_ids(mut self, value: Option<Vec<String>>) -> Self { self.shelf_ids = value; self }
        #[inline] pub fn get_shelf_ids(&self) -> &Option<Vec<String>> { &self.shelf_ids }
    }
}
