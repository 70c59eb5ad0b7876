//! `ListTags`.

use farrier_runtime::generated::*;

use crate::operation::list_tags::builders::{ListTagsInputBuilder, ListTagsOutputBuilder};
use crate::types::Listing;

/// Calls `ListTags`.
pub type ListTags = OperationOf<ListTagsInput>;
impl OperationInput for ListTagsInput {
    type Output = ListTagsOutput; type Error = ListTagsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListTags", http: Http { method: "POST", path: &[PathPart::Literal("/tags")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListTagsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListTagsInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListTagsInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTagsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListTagsInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListTagsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListTagsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTagsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListTagsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListTagsOutput {
    /// The member `listing`.
    pub listing: Option<Listing>,
    /// The member `nextMarker`.
    pub next_marker: Option<String>,
    _request_id: Option<String>,
}
impl ListTagsOutput {
    /// The member `listing`.
    #[inline] pub fn listing(&self) -> Option<&Listing> { self.listing.as_ref() }
    /// The member `nextMarker`.
    #[inline] pub fn next_marker(&self) -> Option<&str> { self.next_marker.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTagsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListTagsOutput",
    &[Member { name: "listing", target: &crate::types::listing::SCHEMA, traits: Trait::None }, Member { name: "nextMarker", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListTagsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.listing.read(), 1 => self.next_marker.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.listing.fill(), 1 => self.next_marker.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListTagsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListTagsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTagsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListTags`](type@ListTags); the model names none.
pub type ListTagsError = error::Unmodelled<ListTags>;
impl Paginated for ListTagsInput {
    #[inline] fn next_token(output: &ListTagsOutput) -> Option<String> { output.next_marker.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.marker }
}

pub mod builders {
    //! Builders of [`ListTags`](super::ListTags).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_tags::{ListTagsInput, ListTagsOutput};
    use crate::operation::list_tags::paginator::ListTagsPaginator;
    use crate::types::Listing;
    use crate::types::builders::Builder;

    /// A call of [`ListTags`](super::ListTags): set its members, then `send()` it.
    pub type ListTagsFluentBuilder = FluentBuilder<ListTagsInput>;

    /// Collects the members of [`ListTagsInput`](super::ListTagsInput).
    pub type ListTagsInputBuilder = FluentBuilder<ListTagsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListTagsInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListTagsInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListTagsPaginator { ListTagsPaginator::new(self) }
    }
    impl client::Presignable for ListTagsInput {}

    /// Collects the members of [`ListTagsOutput`](super::ListTagsOutput).
    pub type ListTagsOutputBuilder = Builder<ListTagsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListTagsOutput> {
        /// The member `listing`.
        #[inline] pub fn listing(mut self, value: Listing) -> Self { self.0.listing = Some(value); self }
        /// The member `nextMarker`.
        #[inline] pub fn next_marker(mut self, value: impl Into<String>) -> Self { self.0.next_marker = Some(value.into()); self }
        #[inline] pub fn set_listing(mut self, value: Option<Listing>) -> Self { self.0.listing = value; self }
        #[inline] pub fn get_listing(&self) -> &Option<Listing> { &self.0.listing }
        #[inline] pub fn set_next_marker(mut self, value: Option<String>) -> Self { self.0.next_marker = value; self }
        #[inline] pub fn get_next_marker(&self) -> &Option<String> { &self.0.next_marker }
    }
}

pub mod paginator {
    //! The paginator of [`ListTags`](super::ListTags).

    use farrier_runtime::generated::*;

    use crate::operation::list_tags::{ListTags, ListTagsError};
    use crate::operation::list_tags::builders::ListTagsFluentBuilder;

    /// The pages of [`ListTags`](super::ListTags), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListTagsPaginator { call: ListTagsFluentBuilder, stop_on_duplicate_token: bool }
    impl ListTagsPaginator {
        #[inline] pub(crate) fn new(call: ListTagsFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListTagsPaginatorItems { ListTagsPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListTags>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListTags`](super::ListTags), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListTagsPaginatorItems(ListTagsPaginator);
    impl ListTagsPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline]
        pub fn send(self) -> PaginationStream<Result<(String, String), SdkError<ListTagsError>>> { self.0.send().flat_map(|page| { page.listing.and_then(|value| value.tags).unwrap_or_default() }) }
    }
}
