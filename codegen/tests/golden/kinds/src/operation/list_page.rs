//! `ListPage`.

use farrier_runtime::generated::*;

use crate::operation::list_page::builders::{ListPageInputBuilder, ListPageOutputBuilder};
use crate::types::Page;
use crate::types::error::ServiceDown;

/// Tokens and items that lie one level down.
pub type ListPage = OperationOf<ListPageInput>;
impl OperationInput for ListPageInput {
    type Output = ListPageOutput; type Error = ListPageError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListPage", http: Http { method: "GET", path: &[PathPart::Literal("/pages")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `ListPageInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListPageInput {
    /// The member `nextToken`.
    pub next_token: Option<String>,
    /// The member `pageSize`.
    pub page_size: Option<i32>,
    /// The member `filter`.
    pub filter: Option<String>,
    /// The member `extra`.
    pub extra: Option<HashMap<String, String>>,
}
impl ListPageInput {
    /// The member `nextToken`.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The member `pageSize`.
    #[inline] pub fn page_size(&self) -> Option<i32> { self.page_size }
    /// The member `filter`.
    #[inline] pub fn filter(&self) -> Option<&str> { self.filter.as_deref() }
    /// The member `extra`.
    #[inline] pub fn extra(&self) -> Option<&HashMap<String, String>> { self.extra.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListPageInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListPageInput", &[
    Member { name: "nextToken", target: STRING, traits: Trait::HttpQuery("nextToken") }, Member { name: "pageSize", target: INTEGER, traits: Trait::HttpQuery("pageSize") },
    Member { name: "filter", target: STRING, traits: Trait::HttpQuery("filter") }, Member { name: "extra", target: &crate::schema::STRING_MAP, traits: Trait::HttpQueryParams },
], Trait::None);
impl Shape for ListPageInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next_token.read(), 1 => self.page_size.read(), 2 => self.filter.read(), 3 => self.extra.read(), _ => View::Absent } }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next_token.fill(), 1 => self.page_size.fill(), 2 => self.filter.fill(), 3 => self.extra.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListPageInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListPageInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListPageInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListPageInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListPageOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListPageOutput {
    /// The member `page`.
    pub page: Option<Page>,
    /// The member `total`.
    pub total: Option<i32>,
    _request_id: Option<String>,
}
impl ListPageOutput {
    /// The member `page`.
    #[inline] pub fn page(&self) -> Option<&Page> { self.page.as_ref() }
    /// The member `total`.
    #[inline] pub fn total(&self) -> Option<i32> { self.total }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListPageOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListPageOutput",
    &[Member { name: "page", target: &crate::types::page::SCHEMA, traits: Trait::None }, Member { name: "total", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListPageOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.page.read(), 1 => self.total.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.page.fill(), 1 => self.total.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListPageOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListPageOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListPageOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListPageOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListPageOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListPage`](type@ListPage).
#[derive(Debug)] #[non_exhaustive] pub enum ListPageError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ListPageError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for ListPageError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ListPageError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListPageError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListPageError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl Paginated for ListPageInput {
    #[inline] fn next_token(output: &ListPageOutput) -> Option<String> { output.page.as_ref().and_then(|value| value.next.clone()) }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.next_token }
}

pub mod builders {
    //! Builders of [`ListPage`](super::ListPage).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_page::{ListPageInput, ListPageOutput};
    use crate::operation::list_page::paginator::ListPagePaginator;
    use crate::types::Page;
    use crate::types::builders::Builder;

    /// A call of [`ListPage`](super::ListPage): set its members, then `send()` it.
    pub type ListPageFluentBuilder = FluentBuilder<ListPageInput>;

    /// Collects the members of [`ListPageInput`](super::ListPageInput).
    pub type ListPageInputBuilder = FluentBuilder<ListPageInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListPageInput, C> {
        /// The member `nextToken`.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.input.next_token = Some(value.into()); self }
        /// The member `pageSize`.
        #[inline] pub fn page_size(mut self, value: i32) -> Self { self.input.page_size = Some(value); self }
        /// The member `filter`.
        #[inline] pub fn filter(mut self, value: impl Into<String>) -> Self { self.input.filter = Some(value.into()); self }
        /// The member `extra`. Adds an entry.
        #[inline] pub fn extra(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.input.extra.get_or_insert_default().insert(key.into(), value.into()); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.input.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.input.next_token }
        #[inline] pub fn set_page_size(mut self, value: Option<i32>) -> Self { self.input.page_size = value; self }
        #[inline] pub fn get_page_size(&self) -> &Option<i32> { &self.input.page_size }
        #[inline] pub fn set_filter(mut self, value: Option<String>) -> Self { self.input.filter = value; self }
        #[inline] pub fn get_filter(&self) -> &Option<String> { &self.input.filter }
        #[inline] pub fn set_extra(mut self, value: Option<HashMap<String, String>>) -> Self { self.input.extra = value; self }
        #[inline] pub fn get_extra(&self) -> &Option<HashMap<String, String>> { &self.input.extra }
    }
    impl FluentBuilder<ListPageInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListPagePaginator { ListPagePaginator::new(self) }
    }
    impl client::Presignable for ListPageInput {}

    /// Collects the members of [`ListPageOutput`](super::ListPageOutput).
    pub type ListPageOutputBuilder = Builder<ListPageOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListPageOutput> {
        /// The member `page`.
        #[inline] pub fn page(mut self, value: Page) -> Self { self.0.page = Some(value); self }
        /// The member `total`.
        #[inline] pub fn total(mut self, value: i32) -> Self { self.0.total = Some(value); self }
        #[inline] pub fn set_page(mut self, value: Option<Page>) -> Self { self.0.page = value; self }
        #[inline] pub fn get_page(&self) -> &Option<Page> { &self.0.page }
        #[inline] pub fn set_total(mut self, value: Option<i32>) -> Self { self.0.total = value; self }
        #[inline] pub fn get_total(&self) -> &Option<i32> { &self.0.total }
    }
}

pub mod paginator {
    //! The paginator of [`ListPage`](super::ListPage).

    use farrier_runtime::generated::*;

    use crate::operation::list_page::{ListPage, ListPageError};
    use crate::operation::list_page::builders::ListPageFluentBuilder;
    use crate::types::Point;

    /// The pages of [`ListPage`](super::ListPage), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListPagePaginator { call: ListPageFluentBuilder, stop_on_duplicate_token: bool }
    impl ListPagePaginator {
        #[inline] pub(crate) fn new(call: ListPageFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.page_size = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListPagePaginatorItems { ListPagePaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListPage>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListPage`](super::ListPage), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListPagePaginatorItems(ListPagePaginator);
    impl ListPagePaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<Point, SdkError<ListPageError>>> { self.0.send().flat_map(|page| { page.page.map(|value| value.entries).unwrap_or_default() }) }
    }
}
