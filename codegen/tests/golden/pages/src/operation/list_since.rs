//! `ListSince`.

use farrier_runtime::generated::*;

use crate::operation::list_since::builders::{ListSinceInputBuilder, ListSinceOutputBuilder};

/// Calls `ListSince`.
pub type ListSince = OperationOf<ListSinceInput>;
impl OperationInput for ListSinceInput {
    type Output = ListSinceOutput; type Error = ListSinceError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListSince", http: Http { method: "POST", path: &[PathPart::Literal("/since")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListSinceInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListSinceInput {
    /// The member `since`.
    pub since: Option<DateTime>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListSinceInput {
    /// The member `since`.
    #[inline] pub fn since(&self) -> Option<&DateTime> { self.since.as_ref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListSinceInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListSinceInput",
    &[Member { name: "since", target: TIMESTAMP, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListSinceInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.since.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.since.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListSinceInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListSinceInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListSinceOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListSinceOutput {
    /// The member `until`.
    pub until: Option<DateTime>,
    /// The member `names`.
    pub names: Option<Vec<String>>,
    _request_id: Option<String>,
}
impl ListSinceOutput {
    /// The member `until`.
    #[inline] pub fn until(&self) -> Option<&DateTime> { self.until.as_ref() }
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListSinceOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListSinceOutput",
    &[Member { name: "until", target: TIMESTAMP, traits: Trait::None }, Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListSinceOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.until.read(), 1 => self.names.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.until.fill(), 1 => self.names.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListSinceOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListSinceOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListSinceOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListSince`](type@ListSince); the model names none.
pub type ListSinceError = error::Unmodelled<ListSince>;
impl Paginated<DateTime> for ListSinceInput {
    #[inline] fn next_token(output: &ListSinceOutput) -> Option<DateTime> { output.until }
    #[inline] fn token(&mut self) -> &mut Option<DateTime> { &mut self.since }
}

pub mod builders {
    //! Builders of [`ListSince`](super::ListSince).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_since::{ListSinceInput, ListSinceOutput};
    use crate::operation::list_since::paginator::ListSincePaginator;
    use crate::types::builders::Builder;

    /// A call of [`ListSince`](super::ListSince): set its members, then `send()` it.
    pub type ListSinceFluentBuilder = FluentBuilder<ListSinceInput>;

    /// Collects the members of [`ListSinceInput`](super::ListSinceInput).
    pub type ListSinceInputBuilder = FluentBuilder<ListSinceInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListSinceInput, C> {
        /// The member `since`.
        #[inline] pub fn since(mut self, value: DateTime) -> Self { self.input.since = Some(value); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_since(mut self, value: Option<DateTime>) -> Self { self.input.since = value; self }
        #[inline] pub fn get_since(&self) -> &Option<DateTime> { &self.input.since }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListSinceInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListSincePaginator { ListSincePaginator::new(self) }
    }
    impl client::Presignable for ListSinceInput {}

    /// Collects the members of [`ListSinceOutput`](super::ListSinceOutput).
    pub type ListSinceOutputBuilder = Builder<ListSinceOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListSinceOutput> {
        /// The member `until`.
        #[inline] pub fn until(mut self, value: DateTime) -> Self { self.0.until = Some(value); self }
        /// The member `names`. Appends an item.
        #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.0.names.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_until(mut self, value: Option<DateTime>) -> Self { self.0.until = value; self }
        #[inline] pub fn get_until(&self) -> &Option<DateTime> { &self.0.until }
        #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.0.names = value; self }
        #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.0.names }
    }
}

pub mod paginator {
    //! The paginator of [`ListSince`](super::ListSince).

    use farrier_runtime::generated::*;

    use crate::operation::list_since::{ListSince, ListSinceError};
    use crate::operation::list_since::builders::ListSinceFluentBuilder;

    /// The pages of [`ListSince`](super::ListSince), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListSincePaginator { call: ListSinceFluentBuilder, stop_on_duplicate_token: bool }
    impl ListSincePaginator {
        #[inline] pub(crate) fn new(call: ListSinceFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListSincePaginatorItems { ListSincePaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListSince>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListSince`](super::ListSince), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListSincePaginatorItems(ListSincePaginator);
    impl ListSincePaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListSinceError>>> { self.0.send().flat_map(|page| page.names.unwrap_or_default()) }
    }
}
