//! `ListBoth`.

use farrier_runtime::generated::*;

use crate::operation::list_both::builders::{ListBothInputBuilder, ListBothOutputBuilder};
use crate::types::Attribute;

/// Calls `ListBoth`.
pub type ListBoth = OperationOf<ListBothInput>;
impl OperationInput for ListBothInput {
    type Output = ListBothOutput; type Error = ListBothError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListBoth", http: Http { method: "POST", path: &[PathPart::Literal("/both")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListBothInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListBothInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListBothInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListBothInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListBothInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListBothInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListBothInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListBothInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListBothOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListBothOutput {
    /// The member `names`.
    pub names: Option<Vec<String>>,
    /// The member `keys`.
    pub keys: Option<Vec<HashMap<String, Attribute>>>,
    /// The member `nextMarker`.
    pub next_marker: Option<String>,
    _request_id: Option<String>,
}
impl ListBothOutput {
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// The member `keys`.
    #[inline] pub fn keys(&self) -> &[HashMap<String, Attribute>] { self.keys.as_deref().unwrap_or_default() }
    /// The member `nextMarker`.
    #[inline] pub fn next_marker(&self) -> Option<&str> { self.next_marker.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListBothOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListBothOutput", &[
    Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None }, Member { name: "keys", target: &crate::schema::KEYS, traits: Trait::None },
    Member { name: "nextMarker", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for ListBothOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.names.read(), 1 => self.keys.read(), 2 => self.next_marker.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.names.fill(), 1 => self.keys.fill(), 2 => self.next_marker.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListBothOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListBothOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListBothOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListBoth`](type@ListBoth); the model names none.
pub type ListBothError = error::Unmodelled<ListBoth>;
impl Paginated for ListBothInput {
    #[inline] fn next_token(output: &ListBothOutput) -> Option<String> { output.next_marker.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.marker }
}

pub mod builders {
    //! Builders of [`ListBoth`](super::ListBoth).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_both::{ListBothInput, ListBothOutput};
    use crate::operation::list_both::paginator::ListBothPaginator;
    use crate::types::Attribute;
    use crate::types::builders::Builder;

    /// A call of [`ListBoth`](super::ListBoth): set its members, then `send()` it.
    pub type ListBothFluentBuilder = FluentBuilder<ListBothInput>;

    /// Collects the members of [`ListBothInput`](super::ListBothInput).
    pub type ListBothInputBuilder = FluentBuilder<ListBothInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListBothInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl FluentBuilder<ListBothInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListBothPaginator { ListBothPaginator::new(self) }
    }
    impl client::Presignable for ListBothInput {}

    /// Collects the members of [`ListBothOutput`](super::ListBothOutput).
    pub type ListBothOutputBuilder = Builder<ListBothOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListBothOutput> {
        /// The member `names`. Appends an item.
        #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.0.names.get_or_insert_default().push(value.into()); self }
        /// The member `keys`. Appends an item.
        #[inline] pub fn keys(mut self, value: HashMap<String, Attribute>) -> Self { self.0.keys.get_or_insert_default().push(value); self }
        /// The member `nextMarker`.
        #[inline] pub fn next_marker(mut self, value: impl Into<String>) -> Self { self.0.next_marker = Some(value.into()); self }
        #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.0.names = value; self }
        #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.0.names }
        #[inline] pub fn set_keys(mut self, value: Option<Vec<HashMap<String, Attribute>>>) -> Self { self.0.keys = value; self }
        #[inline] pub fn get_keys(&self) -> &Option<Vec<HashMap<String, Attribute>>> { &self.0.keys }
        #[inline] pub fn set_next_marker(mut self, value: Option<String>) -> Self { self.0.next_marker = value; self }
        #[inline] pub fn get_next_marker(&self) -> &Option<String> { &self.0.next_marker }
    }
}

pub mod paginator {
    //! The paginator of [`ListBoth`](super::ListBoth).

    use farrier_runtime::generated::*;

    use crate::operation::list_both::ListBoth;
    use crate::operation::list_both::builders::ListBothFluentBuilder;

    /// The pages of [`ListBoth`](super::ListBoth), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListBothPaginator { call: ListBothFluentBuilder, stop_on_duplicate_token: bool }
    impl ListBothPaginator {
        #[inline] pub(crate) fn new(call: ListBothFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_items = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListBoth>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }
}
