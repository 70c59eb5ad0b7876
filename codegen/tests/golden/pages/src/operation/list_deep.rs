//! `ListDeep`.

use farrier_runtime::generated::*;

use crate::operation::list_deep::builders::{ListDeepInputBuilder, ListDeepOutputBuilder};

/// Calls `ListDeep`.
pub type ListDeep = OperationOf<ListDeepInput>;
impl OperationInput for ListDeepInput {
    type Output = ListDeepOutput; type Error = ListDeepError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListDeep", http: Http { method: "POST", path: &[PathPart::Literal("/deep")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListDeepInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListDeepInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListDeepInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListDeepInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListDeepInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListDeepInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListDeepInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListDeepInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListDeepOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListDeepOutput {
    /// The member `result`.
    pub result: Option<crate::types::Result>,
    _request_id: Option<String>,
}
impl ListDeepOutput {
    /// The member `result`.
    #[inline] pub fn result(&self) -> Option<&crate::types::Result> { self.result.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListDeepOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListDeepOutput", &[Member { name: "result", target: &crate::types::result::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for ListDeepOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.result.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.result.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListDeepOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListDeepOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListDeepOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListDeep`](type@ListDeep); the model names none.
pub type ListDeepError = error::Unmodelled<ListDeep>;
impl Paginated for ListDeepInput {
    #[inline] fn next_token(output: &ListDeepOutput) -> Option<String> { output.result.as_ref().and_then(|value| value.page.as_ref()).and_then(|value| value.next.clone()) }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.marker }
}

pub mod builders {
    //! Builders of [`ListDeep`](super::ListDeep).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_deep::{ListDeepInput, ListDeepOutput};
    use crate::operation::list_deep::paginator::ListDeepPaginator;
    use crate::types::builders::Builder;

    /// A call of [`ListDeep`](super::ListDeep): set its members, then `send()` it.
    pub type ListDeepFluentBuilder = FluentBuilder<ListDeepInput>;

    /// Collects the members of [`ListDeepInput`](super::ListDeepInput).
    pub type ListDeepInputBuilder = FluentBuilder<ListDeepInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListDeepInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListDeepInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListDeepPaginator { ListDeepPaginator::new(self) }
    }
    impl client::Presignable for ListDeepInput {}

    /// Collects the members of [`ListDeepOutput`](super::ListDeepOutput).
    pub type ListDeepOutputBuilder = Builder<ListDeepOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListDeepOutput> {
        /// The member `result`. Required.
        #[inline] pub fn result(mut self, value: crate::types::Result) -> Self { self.0.result = Some(value); self }
        #[inline] pub fn set_result(mut self, value: Option<crate::types::Result>) -> Self { self.0.result = value; self }
        #[inline] pub fn get_result(&self) -> &Option<crate::types::Result> { &self.0.result }
    }
}

pub mod paginator {
    //! The paginator of [`ListDeep`](super::ListDeep).

    use farrier_runtime::generated::*;

    use crate::operation::list_deep::{ListDeep, ListDeepError};
    use crate::operation::list_deep::builders::ListDeepFluentBuilder;

    /// The pages of [`ListDeep`](super::ListDeep), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListDeepPaginator { call: ListDeepFluentBuilder, stop_on_duplicate_token: bool }
    impl ListDeepPaginator {
        #[inline] pub(crate) fn new(call: ListDeepFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListDeepPaginatorItems { ListDeepPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListDeep>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListDeep`](super::ListDeep), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListDeepPaginatorItems(ListDeepPaginator);
    impl ListDeepPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListDeepError>>> {
            self.0.send().flat_map(|page| { page.result.and_then(|value| value.page).map(|value| value.items).unwrap_or_default() })
        }
    }
}
