//! `ListMap`.

use farrier_runtime::generated::*;

use crate::operation::list_map::builders::{ListMapInputBuilder, ListMapOutputBuilder};
use crate::types::Point;
use crate::types::error::ServiceDown;

/// Items in a map; the tokens' names come from the service.
pub type ListMap = OperationOf<ListMapInput>;
impl OperationInput for ListMapInput {
    type Output = ListMapOutput; type Error = ListMapError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListMap", http: Http { method: "POST", path: &[PathPart::Literal("/map-pages")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `ListMapInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListMapInput {
    /// The member `nextToken`.
    pub next_token: Option<String>,
    /// The member `pageSize`.
    pub page_size: Option<i32>,
}
impl ListMapInput {
    /// The member `nextToken`.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The member `pageSize`.
    #[inline] pub fn page_size(&self) -> Option<i32> { self.page_size }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListMapInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListMapInput",
    &[Member { name: "nextToken", target: STRING, traits: Trait::None }, Member { name: "pageSize", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListMapInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next_token.read(), 1 => self.page_size.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next_token.fill(), 1 => self.page_size.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListMapInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListMapInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListMapInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListMapInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListMapOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListMapOutput {
    /// The member `nextToken`.
    pub next_token: Option<String>,
    /// The member `items`.
    pub items: Option<HashMap<String, Point>>,
    _request_id: Option<String>,
}
impl ListMapOutput {
    /// The member `nextToken`.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> Option<&HashMap<String, Point>> { self.items.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListMapOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListMapOutput",
    &[Member { name: "nextToken", target: STRING, traits: Trait::None }, Member { name: "items", target: &crate::schema::NAMED_POINTS, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListMapOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next_token.read(), 1 => self.items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next_token.fill(), 1 => self.items.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListMapOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListMapOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListMapOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListMapOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListMapOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListMap`](type@ListMap).
#[derive(Debug)] #[non_exhaustive] pub enum ListMapError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ListMapError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ListMapError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ListMapError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListMapError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListMapError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl Paginated for ListMapInput {
    #[inline] fn next_token(output: &ListMapOutput) -> Option<String> { output.next_token.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.next_token }
}

pub mod builders {
    //! Builders of [`ListMap`](super::ListMap).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_map::{ListMapInput, ListMapOutput};
    use crate::operation::list_map::paginator::ListMapPaginator;
    use crate::types::Point;
    use crate::types::builders::Builder;

    /// A call of [`ListMap`](super::ListMap): set its members, then `send()` it.
    pub type ListMapFluentBuilder = FluentBuilder<ListMapInput>;

    /// Collects the members of [`ListMapInput`](super::ListMapInput).
    pub type ListMapInputBuilder = FluentBuilder<ListMapInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListMapInput, C> {
        /// The member `nextToken`.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.input.next_token = Some(value.into()); self }
        /// The member `pageSize`.
        #[inline] pub fn page_size(mut self, value: i32) -> Self { self.input.page_size = Some(value); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.input.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.input.next_token }
        #[inline] pub fn set_page_size(mut self, value: Option<i32>) -> Self { self.input.page_size = value; self }
        #[inline] pub fn get_page_size(&self) -> &Option<i32> { &self.input.page_size }
    }
    impl FluentBuilder<ListMapInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListMapPaginator { ListMapPaginator::new(self) }
    }
    impl client::Presignable for ListMapInput {}

    /// Collects the members of [`ListMapOutput`](super::ListMapOutput).
    pub type ListMapOutputBuilder = Builder<ListMapOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListMapOutput> {
        /// The member `nextToken`.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.0.next_token = Some(value.into()); self }
        /// The member `items`. Adds an entry.
        #[inline] pub fn items(mut self, key: impl Into<String>, value: Point) -> Self { self.0.items.get_or_insert_default().insert(key.into(), value); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.0.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.0.next_token }
        #[inline] pub fn set_items(mut self, value: Option<HashMap<String, Point>>) -> Self { self.0.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<HashMap<String, Point>> { &self.0.items }
    }
}

pub mod paginator {
    //! The paginator of [`ListMap`](super::ListMap).

    use farrier_runtime::generated::*;

    use crate::operation::list_map::{ListMap, ListMapError};
    use crate::operation::list_map::builders::ListMapFluentBuilder;
    use crate::types::Point;

    /// The pages of [`ListMap`](super::ListMap), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListMapPaginator { call: ListMapFluentBuilder, stop_on_duplicate_token: bool }
    impl ListMapPaginator {
        #[inline] pub(crate) fn new(call: ListMapFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.page_size = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListMapPaginatorItems { ListMapPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListMap>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListMap`](super::ListMap), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListMapPaginatorItems(ListMapPaginator);
    impl ListMapPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<(String, Point), SdkError<ListMapError>>> { self.0.send().flat_map(|page| page.items.unwrap_or_default()) }
    }
}
