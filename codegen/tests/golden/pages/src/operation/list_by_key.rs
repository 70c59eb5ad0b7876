//! `ListByKey`.

use farrier_runtime::generated::*;

use crate::operation::list_by_key::builders::{ListByKeyInputBuilder, ListByKeyOutputBuilder};
use crate::types::Attribute;

/// Calls `ListByKey`.
pub type ListByKey = OperationOf<ListByKeyInput>;
impl OperationInput for ListByKeyInput {
    type Output = ListByKeyOutput; type Error = ListByKeyError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListByKey", http: Http { method: "POST", path: &[PathPart::Literal("/by-key")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListByKeyInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListByKeyInput {
    /// The member `startKey`.
    pub start_key: Option<HashMap<String, Attribute>>,
    /// The member `limit`.
    pub limit: Option<i32>,
}
impl ListByKeyInput {
    /// The member `startKey`.
    #[inline] pub fn start_key(&self) -> Option<&HashMap<String, Attribute>> { self.start_key.as_ref() }
    /// The member `limit`.
    #[inline] pub fn limit(&self) -> Option<i32> { self.limit }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListByKeyInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListByKeyInput",
    &[Member { name: "startKey", target: &crate::schema::KEY, traits: Trait::None }, Member { name: "limit", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListByKeyInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.start_key.read(), 1 => self.limit.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.start_key.fill(), 1 => self.limit.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListByKeyInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListByKeyInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListByKeyOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListByKeyOutput {
    /// The member `items`.
    pub items: Option<Vec<HashMap<String, Attribute>>>,
    /// The member `lastKey`.
    pub last_key: Option<HashMap<String, Attribute>>,
    _request_id: Option<String>,
}
impl ListByKeyOutput {
    /// The member `items`.
    #[inline] pub fn items(&self) -> &[HashMap<String, Attribute>] { self.items.as_deref().unwrap_or_default() }
    /// The member `lastKey`.
    #[inline] pub fn last_key(&self) -> Option<&HashMap<String, Attribute>> { self.last_key.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListByKeyOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListByKeyOutput",
    &[Member { name: "items", target: &crate::schema::KEYS, traits: Trait::None }, Member { name: "lastKey", target: &crate::schema::KEY, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListByKeyOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.items.read(), 1 => self.last_key.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.items.fill(), 1 => self.last_key.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListByKeyOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListByKeyOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListByKeyOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListByKey`](type@ListByKey); the model names none.
pub type ListByKeyError = error::Unmodelled<ListByKey>;
impl Paginated<HashMap<String, Attribute>> for ListByKeyInput {
    #[inline] fn next_token(output: &ListByKeyOutput) -> Option<HashMap<String, Attribute>> { output.last_key.clone() }
    #[inline] fn token(&mut self) -> &mut Option<HashMap<String, Attribute>> { &mut self.start_key }
}

pub mod builders {
    //! Builders of [`ListByKey`](super::ListByKey).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_by_key::{ListByKeyInput, ListByKeyOutput};
    use crate::operation::list_by_key::paginator::ListByKeyPaginator;
    use crate::types::Attribute;
    use crate::types::builders::Builder;

    /// A call of [`ListByKey`](super::ListByKey): set its members, then `send()` it.
    pub type ListByKeyFluentBuilder = FluentBuilder<ListByKeyInput>;

    /// Collects the members of [`ListByKeyInput`](super::ListByKeyInput).
    pub type ListByKeyInputBuilder = FluentBuilder<ListByKeyInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListByKeyInput, C> {
        /// The member `startKey`. Adds an entry.
        #[inline] pub fn start_key(mut self, key: impl Into<String>, value: Attribute) -> Self { self.input.start_key.get_or_insert_default().insert(key.into(), value); self }
        /// The member `limit`.
        #[inline] pub fn limit(mut self, value: i32) -> Self { self.input.limit = Some(value); self }
        #[inline] pub fn set_start_key(mut self, value: Option<HashMap<String, Attribute>>) -> Self { self.input.start_key = value; self }
        #[inline] pub fn get_start_key(&self) -> &Option<HashMap<String, Attribute>> { &self.input.start_key }
        #[inline] pub fn set_limit(mut self, value: Option<i32>) -> Self { self.input.limit = value; self }
        #[inline] pub fn get_limit(&self) -> &Option<i32> { &self.input.limit }
    }
    impl FluentBuilder<ListByKeyInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListByKeyPaginator { ListByKeyPaginator::new(self) }
    }
    impl client::Presignable for ListByKeyInput {}

    /// Collects the members of [`ListByKeyOutput`](super::ListByKeyOutput).
    pub type ListByKeyOutputBuilder = Builder<ListByKeyOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListByKeyOutput> {
        /// The member `items`. Appends an item.
        #[inline] pub fn items(mut self, value: HashMap<String, Attribute>) -> Self { self.0.items.get_or_insert_default().push(value); self }
        /// The member `lastKey`. Adds an entry.
        #[inline] pub fn last_key(mut self, key: impl Into<String>, value: Attribute) -> Self { self.0.last_key.get_or_insert_default().insert(key.into(), value); self }
        #[inline] pub fn set_items(mut self, value: Option<Vec<HashMap<String, Attribute>>>) -> Self { self.0.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<Vec<HashMap<String, Attribute>>> { &self.0.items }
        #[inline] pub fn set_last_key(mut self, value: Option<HashMap<String, Attribute>>) -> Self { self.0.last_key = value; self }
        #[inline] pub fn get_last_key(&self) -> &Option<HashMap<String, Attribute>> { &self.0.last_key }
    }
}

pub mod paginator {
    //! The paginator of [`ListByKey`](super::ListByKey).

    use farrier_runtime::generated::*;

    use crate::operation::list_by_key::{ListByKey, ListByKeyError};
    use crate::operation::list_by_key::builders::ListByKeyFluentBuilder;
    use crate::types::Attribute;

    /// The pages of [`ListByKey`](super::ListByKey), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListByKeyPaginator { call: ListByKeyFluentBuilder, stop_on_duplicate_token: bool }
    impl ListByKeyPaginator {
        #[inline] pub(crate) fn new(call: ListByKeyFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.limit = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListByKeyPaginatorItems { ListByKeyPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListByKey>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListByKey`](super::ListByKey), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListByKeyPaginatorItems(ListByKeyPaginator);
    impl ListByKeyPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<HashMap<String, Attribute>, SdkError<ListByKeyError>>> { self.0.send().flat_map(|page| page.items.unwrap_or_default()) }
    }
}
