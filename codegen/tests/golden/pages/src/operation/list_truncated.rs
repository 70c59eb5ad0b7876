//! `ListTruncated`.

use farrier_runtime::generated::*;

use crate::operation::list_truncated::builders::{ListTruncatedInputBuilder, ListTruncatedOutputBuilder};

/// Calls `ListTruncated`.
pub type ListTruncated = OperationOf<ListTruncatedInput>;
impl OperationInput for ListTruncatedInput {
    type Output = ListTruncatedOutput; type Error = ListTruncatedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListTruncated", http: Http { method: "POST", path: &[PathPart::Literal("/truncated")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListTruncatedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListTruncatedInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListTruncatedInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTruncatedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListTruncatedInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListTruncatedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListTruncatedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTruncatedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListTruncatedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListTruncatedOutput {
    /// The member `entries`.
    pub entries: Option<Vec<String>>,
    /// The member `nextMarker`.
    pub next_marker: Option<String>,
    /// The member `isTruncated`.
    pub is_truncated: Option<bool>,
    _request_id: Option<String>,
}
impl ListTruncatedOutput {
    /// The member `entries`.
    #[inline] pub fn entries(&self) -> &[String] { self.entries.as_deref().unwrap_or_default() }
    /// The member `nextMarker`.
    #[inline] pub fn next_marker(&self) -> Option<&str> { self.next_marker.as_deref() }
    /// The member `isTruncated`.
    #[inline] pub fn is_truncated(&self) -> Option<bool> { self.is_truncated }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListTruncatedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListTruncatedOutput", &[
    Member { name: "entries", target: &crate::schema::NAMES, traits: Trait::None }, Member { name: "nextMarker", target: STRING, traits: Trait::None },
    Member { name: "isTruncated", target: BOOLEAN, traits: Trait::None },
], Trait::None);
impl Shape for ListTruncatedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.entries.read(), 1 => self.next_marker.read(), 2 => self.is_truncated.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.entries.fill(), 1 => self.next_marker.fill(), 2 => self.is_truncated.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListTruncatedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListTruncatedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListTruncatedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListTruncated`](type@ListTruncated); the model names none.
pub type ListTruncatedError = error::Unmodelled<ListTruncated>;
impl Paginated for ListTruncatedInput {
    #[inline] fn next_token(output: &ListTruncatedOutput) -> Option<String> { if output.is_truncated == Some(false) { None } else { output.next_marker.clone() } }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.marker }
}

pub mod builders {
    //! Builders of [`ListTruncated`](super::ListTruncated).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_truncated::{ListTruncatedInput, ListTruncatedOutput};
    use crate::operation::list_truncated::paginator::ListTruncatedPaginator;
    use crate::types::builders::Builder;

    /// A call of [`ListTruncated`](super::ListTruncated): set its members, then `send()` it.
    pub type ListTruncatedFluentBuilder = FluentBuilder<ListTruncatedInput>;

    /// Collects the members of [`ListTruncatedInput`](super::ListTruncatedInput).
    pub type ListTruncatedInputBuilder = FluentBuilder<ListTruncatedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListTruncatedInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListTruncatedInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListTruncatedPaginator { ListTruncatedPaginator::new(self) }
    }
    impl client::Presignable for ListTruncatedInput {}

    /// Collects the members of [`ListTruncatedOutput`](super::ListTruncatedOutput).
    pub type ListTruncatedOutputBuilder = Builder<ListTruncatedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListTruncatedOutput> {
        /// The member `entries`. Appends an item.
        #[inline] pub fn entries(mut self, value: impl Into<String>) -> Self { self.0.entries.get_or_insert_default().push(value.into()); self }
        /// The member `nextMarker`.
        #[inline] pub fn next_marker(mut self, value: impl Into<String>) -> Self { self.0.next_marker = Some(value.into()); self }
        /// The member `isTruncated`.
        #[inline] pub fn is_truncated(mut self, value: bool) -> Self { self.0.is_truncated = Some(value); self }
        #[inline] pub fn set_entries(mut self, value: Option<Vec<String>>) -> Self { self.0.entries = value; self }
        #[inline] pub fn get_entries(&self) -> &Option<Vec<String>> { &self.0.entries }
        #[inline] pub fn set_next_marker(mut self, value: Option<String>) -> Self { self.0.next_marker = value; self }
        #[inline] pub fn get_next_marker(&self) -> &Option<String> { &self.0.next_marker }
        #[inline] pub fn set_is_truncated(mut self, value: Option<bool>) -> Self { self.0.is_truncated = value; self }
        #[inline] pub fn get_is_truncated(&self) -> &Option<bool> { &self.0.is_truncated }
    }
}

pub mod paginator {
    //! The paginator of [`ListTruncated`](super::ListTruncated).

    use farrier_runtime::generated::*;

    use crate::operation::list_truncated::{ListTruncated, ListTruncatedError};
    use crate::operation::list_truncated::builders::ListTruncatedFluentBuilder;

    /// The pages of [`ListTruncated`](super::ListTruncated), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListTruncatedPaginator { call: ListTruncatedFluentBuilder, stop_on_duplicate_token: bool }
    impl ListTruncatedPaginator {
        #[inline] pub(crate) fn new(call: ListTruncatedFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListTruncatedPaginatorItems { ListTruncatedPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListTruncated>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListTruncated`](super::ListTruncated), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListTruncatedPaginatorItems(ListTruncatedPaginator);
    impl ListTruncatedPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListTruncatedError>>> { self.0.send().flat_map(|page| page.entries.unwrap_or_default()) }
    }
}
