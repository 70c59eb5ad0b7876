//! `ListMixed`.

use farrier_runtime::generated::*;

use crate::operation::list_mixed::builders::{ListMixedInputBuilder, ListMixedOutputBuilder};
use crate::types::MixedListing;

/// Calls `ListMixed`.
pub type ListMixed = OperationOf<ListMixedInput>;
impl OperationInput for ListMixedInput {
    type Output = ListMixedOutput; type Error = ListMixedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListMixed", http: Http { method: "POST", path: &[PathPart::Literal("/mixed")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListMixedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListMixedInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListMixedInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListMixedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListMixedInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListMixedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListMixedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListMixedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListMixedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListMixedOutput {
    /// The member `listing`.
    pub listing: Option<MixedListing>,
    _request_id: Option<String>,
}
impl ListMixedOutput {
    /// The member `listing`.
    #[inline] pub fn listing(&self) -> Option<&MixedListing> { self.listing.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListMixedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListMixedOutput", &[Member { name: "listing", target: &crate::types::mixed_listing::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for ListMixedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.listing.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.listing.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListMixedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListMixedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListMixedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListMixed`](type@ListMixed); the model names none.
pub type ListMixedError = error::Unmodelled<ListMixed>;
impl Paginated for ListMixedInput {
    #[inline] fn next_token(output: &ListMixedOutput) -> Option<String> {
        if output.listing.as_ref().map(|value| value.is_truncated) == Some(false) {
            None
        } else {
            output.listing.as_ref().map(|value| value.next_marker.clone())
        }
    }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.marker }
}

pub mod builders {
    //! Builders of [`ListMixed`](super::ListMixed).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_mixed::{ListMixedInput, ListMixedOutput};
    use crate::operation::list_mixed::paginator::ListMixedPaginator;
    use crate::types::MixedListing;
    use crate::types::builders::Builder;

    /// A call of [`ListMixed`](super::ListMixed): set its members, then `send()` it.
    pub type ListMixedFluentBuilder = FluentBuilder<ListMixedInput>;

    /// Collects the members of [`ListMixedInput`](super::ListMixedInput).
    pub type ListMixedInputBuilder = FluentBuilder<ListMixedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListMixedInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListMixedInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListMixedPaginator { ListMixedPaginator::new(self) }
    }
    impl client::Presignable for ListMixedInput {}

    /// Collects the members of [`ListMixedOutput`](super::ListMixedOutput).
    pub type ListMixedOutputBuilder = Builder<ListMixedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListMixedOutput> {
        /// The member `listing`.
        #[inline] pub fn listing(mut self, value: MixedListing) -> Self { self.0.listing = Some(value); self }
        #[inline] pub fn set_listing(mut self, value: Option<MixedListing>) -> Self { self.0.listing = value; self }
        #[inline] pub fn get_listing(&self) -> &Option<MixedListing> { &self.0.listing }
    }
}

pub mod paginator {
    //! The paginator of [`ListMixed`](super::ListMixed).

    use farrier_runtime::generated::*;

    use crate::operation::list_mixed::{ListMixed, ListMixedError};
    use crate::operation::list_mixed::builders::ListMixedFluentBuilder;

    /// The pages of [`ListMixed`](super::ListMixed), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListMixedPaginator { call: ListMixedFluentBuilder, stop_on_duplicate_token: bool }
    impl ListMixedPaginator {
        #[inline] pub(crate) fn new(call: ListMixedFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListMixedPaginatorItems { ListMixedPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListMixed>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListMixed`](super::ListMixed), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListMixedPaginatorItems(ListMixedPaginator);
    impl ListMixedPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListMixedError>>> { self.0.send().flat_map(|page| { page.listing.map(|value| value.names).unwrap_or_default() }) }
    }
}
