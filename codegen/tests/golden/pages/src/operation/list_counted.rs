//! `ListCounted`.

use farrier_runtime::generated::*;

use crate::operation::list_counted::builders::{ListCountedInputBuilder, ListCountedOutputBuilder};

/// Calls `ListCounted`.
pub type ListCounted = OperationOf<ListCountedInput>;
impl OperationInput for ListCountedInput {
    type Output = ListCountedOutput; type Error = ListCountedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListCounted", http: Http { method: "POST", path: &[PathPart::Literal("/counted")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListCountedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListCountedInput {
    /// The member `from`.
    pub from: Option<i32>,
    /// The member `size`.
    pub size: Option<String>,
}
impl ListCountedInput {
    /// The member `from`.
    #[inline] pub fn from(&self) -> Option<i32> { self.from }
    /// The member `size`.
    #[inline] pub fn size(&self) -> Option<&str> { self.size.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListCountedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListCountedInput",
    &[Member { name: "from", target: INTEGER, traits: Trait::None }, Member { name: "size", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListCountedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.from.read(), 1 => self.size.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.from.fill(), 1 => self.size.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListCountedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListCountedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListCountedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListCountedOutput {
    /// The member `names`.
    pub names: Option<Vec<String>>,
    /// The member `next`.
    pub next: Option<i32>,
    _request_id: Option<String>,
}
impl ListCountedOutput {
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// The member `next`.
    #[inline] pub fn next(&self) -> Option<i32> { self.next }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListCountedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListCountedOutput",
    &[Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None }, Member { name: "next", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListCountedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.names.read(), 1 => self.next.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.names.fill(), 1 => self.next.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListCountedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListCountedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListCountedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListCounted`](type@ListCounted); the model names none.
pub type ListCountedError = error::Unmodelled<ListCounted>;
impl Paginated<i32> for ListCountedInput {
    #[inline] fn next_token(output: &ListCountedOutput) -> Option<i32> { output.next }
    #[inline] fn token(&mut self) -> &mut Option<i32> { &mut self.from }
}

pub mod builders {
    //! Builders of [`ListCounted`](super::ListCounted).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_counted::{ListCountedInput, ListCountedOutput};
    use crate::operation::list_counted::paginator::ListCountedPaginator;
    use crate::types::builders::Builder;

    /// A call of [`ListCounted`](super::ListCounted): set its members, then `send()` it.
    pub type ListCountedFluentBuilder = FluentBuilder<ListCountedInput>;

    /// Collects the members of [`ListCountedInput`](super::ListCountedInput).
    pub type ListCountedInputBuilder = FluentBuilder<ListCountedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListCountedInput, C> {
        /// The member `from`.
        #[inline] pub fn from(mut self, value: i32) -> Self { self.input.from = Some(value); self }
        /// The member `size`.
        #[inline] pub fn size(mut self, value: impl Into<String>) -> Self { self.input.size = Some(value.into()); self }
        #[inline] pub fn set_from(mut self, value: Option<i32>) -> Self { self.input.from = value; self }
        #[inline] pub fn get_from(&self) -> &Option<i32> { &self.input.from }
        #[inline] pub fn set_size(mut self, value: Option<String>) -> Self { self.input.size = value; self }
        #[inline] pub fn get_size(&self) -> &Option<String> { &self.input.size }
    }
    impl FluentBuilder<ListCountedInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListCountedPaginator { ListCountedPaginator::new(self) }
    }
    impl client::Presignable for ListCountedInput {}

    /// Collects the members of [`ListCountedOutput`](super::ListCountedOutput).
    pub type ListCountedOutputBuilder = Builder<ListCountedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListCountedOutput> {
        /// The member `names`. Appends an item.
        #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.0.names.get_or_insert_default().push(value.into()); self }
        /// The member `next`.
        #[inline] pub fn next(mut self, value: i32) -> Self { self.0.next = Some(value); self }
        #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.0.names = value; self }
        #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.0.names }
        #[inline] pub fn set_next(mut self, value: Option<i32>) -> Self { self.0.next = value; self }
        #[inline] pub fn get_next(&self) -> &Option<i32> { &self.0.next }
    }
}

pub mod paginator {
    //! The paginator of [`ListCounted`](super::ListCounted).

    use farrier_runtime::generated::*;

    use crate::operation::list_counted::{ListCounted, ListCountedError};
    use crate::operation::list_counted::builders::ListCountedFluentBuilder;

    /// The pages of [`ListCounted`](super::ListCounted), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListCountedPaginator { call: ListCountedFluentBuilder, stop_on_duplicate_token: bool }
    impl ListCountedPaginator {
        #[inline] pub(crate) fn new(call: ListCountedFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: String) -> Self { self.call.input.size = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListCountedPaginatorItems { ListCountedPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListCounted>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListCounted`](super::ListCounted), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListCountedPaginatorItems(ListCountedPaginator);
    impl ListCountedPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListCountedError>>> { self.0.send().flat_map(|page| page.names.unwrap_or_default()) }
    }
}
