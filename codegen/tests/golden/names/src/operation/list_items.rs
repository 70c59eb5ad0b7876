//! `ListItems`.

use farrier_runtime::generated::*;

use crate::operation::list_items::builders::{ListItemsInputBuilder, ListItemsOutputBuilder};

/// Its module is named like that of `List_Items`.
pub type ListItems = OperationOf<ListItemsInput>;
impl OperationInput for ListItemsInput {
    type Output = ListItemsOutput; type Error = ListItemsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListItems", http: Http { method: "POST", path: &[PathPart::Literal("/list-items")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListItemsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListItemsInput {
    /// The member `nextToken`.
    pub next_token: Option<String>,
    /// The member `items`.
    pub items: Option<Vec<String>>,
    /// The member `send`.
    pub send_value: Option<String>,
    /// The member `customize`.
    pub customize_value: Option<String>,
    /// The member `intoPaginator`.
    pub into_paginator_value: Option<String>,
}
impl ListItemsInput {
    /// The member `nextToken`.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> &[String] { self.items.as_deref().unwrap_or_default() }
    /// The member `send`.
    #[inline] pub fn send_value(&self) -> Option<&str> { self.send_value.as_deref() }
    /// The member `customize`.
    #[inline] pub fn customize_value(&self) -> Option<&str> { self.customize_value.as_deref() }
    /// The member `intoPaginator`.
    #[inline] pub fn into_paginator_value(&self) -> Option<&str> { self.into_paginator_value.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListItemsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListItemsInput", &[
    Member { name: "nextToken", target: STRING, traits: Trait::None }, Member { name: "items", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "send", target: STRING, traits: Trait::None }, Member { name: "customize", target: STRING, traits: Trait::None },
    Member { name: "intoPaginator", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for ListItemsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.next_token.read(), 1 => self.items.read(), 2 => self.send_value.read(), 3 => self.customize_value.read(), 4 => self.into_paginator_value.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.next_token.fill(), 1 => self.items.fill(), 2 => self.send_value.fill(), 3 => self.customize_value.fill(), 4 => self.into_paginator_value.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListItemsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListItemsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListItemsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListItemsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListItemsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListItemsOutput {
    /// The member `nextToken`.
    pub next_token: Option<String>,
    /// The member `items`.
    pub items: Option<Vec<String>>,
    /// The member `pages`.
    pub pages: Option<Vec<String>>,
    _request_id: Option<String>,
}
impl ListItemsOutput {
    /// The member `nextToken`.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> &[String] { self.items.as_deref().unwrap_or_default() }
    /// The member `pages`.
    #[inline] pub fn pages(&self) -> &[String] { self.pages.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListItemsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListItemsOutput", &[
    Member { name: "nextToken", target: STRING, traits: Trait::None }, Member { name: "items", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "pages", target: &crate::schema::NAMES, traits: Trait::None },
], Trait::None);
impl Shape for ListItemsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next_token.read(), 1 => self.items.read(), 2 => self.pages.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next_token.fill(), 1 => self.items.fill(), 2 => self.pages.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListItemsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListItemsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListItemsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListItemsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListItemsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListItems`](type@ListItems); the model names none.
pub type ListItemsError = error::Unmodelled<ListItems>;
impl Paginated for ListItemsInput {
    #[inline] fn next_token(output: &ListItemsOutput) -> Option<String> { output.next_token.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.next_token }
}

pub mod builders {
    //! Builders of [`ListItems`](super::ListItems).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_items::{ListItemsInput, ListItemsOutput};
    use crate::operation::list_items::paginator::ListItemsPaginator;
    use crate::types::builders::Builder;

    /// A call of [`ListItems`](super::ListItems): set its members, then `send()` it.
    pub type ListItemsFluentBuilder = FluentBuilder<ListItemsInput>;

    /// Collects the members of [`ListItemsInput`](super::ListItemsInput).
    pub type ListItemsInputBuilder = FluentBuilder<ListItemsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListItemsInput, C> {
        /// The member `nextToken`.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.input.next_token = Some(value.into()); self }
        /// The member `items`. Appends an item.
        #[inline] pub fn items(mut self, value: impl Into<String>) -> Self { self.input.items.get_or_insert_default().push(value.into()); self }
        /// The member `send`.
        #[inline] pub fn send_value(mut self, value: impl Into<String>) -> Self { self.input.send_value = Some(value.into()); self }
        /// The member `customize`.
        #[inline] pub fn customize_value(mut self, value: impl Into<String>) -> Self { self.input.customize_value = Some(value.into()); self }
        /// The member `intoPaginator`.
        #[inline] pub fn into_paginator_value(mut self, value: impl Into<String>) -> Self { self.input.into_paginator_value = Some(value.into()); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.input.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.input.next_token }
        #[inline] pub fn set_items(mut self, value: Option<Vec<String>>) -> Self { self.input.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<Vec<String>> { &self.input.items }
        #[inline] pub fn set_send(mut self, value: Option<String>) -> Self { self.input.send_value = value; self }
        #[inline] pub fn get_send(&self) -> &Option<String> { &self.input.send_value }
        #[inline] pub fn set_customize(mut self, value: Option<String>) -> Self { self.input.customize_value = value; self }
        #[inline] pub fn get_customize(&self) -> &Option<String> { &self.input.customize_value }
        #[inline] pub fn set_into_paginator(mut self, value: Option<String>) -> Self { self.input.into_paginator_value = value; self }
        #[inline] pub fn get_into_paginator(&self) -> &Option<String> { &self.input.into_paginator_value }
    }
    impl FluentBuilder<ListItemsInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListItemsPaginator { ListItemsPaginator::new(self) }
    }
    impl client::Presignable for ListItemsInput {}

    /// Collects the members of [`ListItemsOutput`](super::ListItemsOutput).
    pub type ListItemsOutputBuilder = Builder<ListItemsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListItemsOutput> {
        /// The member `nextToken`.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.0.next_token = Some(value.into()); self }
        /// The member `items`. Appends an item.
        #[inline] pub fn items(mut self, value: impl Into<String>) -> Self { self.0.items.get_or_insert_default().push(value.into()); self }
        /// The member `pages`. Appends an item.
        #[inline] pub fn pages(mut self, value: impl Into<String>) -> Self { self.0.pages.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.0.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.0.next_token }
        #[inline] pub fn set_items(mut self, value: Option<Vec<String>>) -> Self { self.0.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<Vec<String>> { &self.0.items }
        #[inline] pub fn set_pages(mut self, value: Option<Vec<String>>) -> Self { self.0.pages = value; self }
        #[inline] pub fn get_pages(&self) -> &Option<Vec<String>> { &self.0.pages }
    }
}

pub mod paginator {
    //! The paginator of [`ListItems`](super::ListItems).

    use farrier_runtime::generated::*;

    use crate::operation::list_items::{ListItems, ListItemsError};
    use crate::operation::list_items::builders::ListItemsFluentBuilder;

    /// The pages of [`ListItems`](super::ListItems), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListItemsPaginator { call: ListItemsFluentBuilder, stop_on_duplicate_token: bool }
    impl ListItemsPaginator {
        #[inline] pub(crate) fn new(call: ListItemsFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The items of the pages, one by one.
        #[inline] pub fn items(self) -> ListItemsPaginatorItems { ListItemsPaginatorItems(self) }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Answer<ListItems>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }

    /// The items of the pages of [`ListItems`](super::ListItems), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"] pub struct ListItemsPaginatorItems(ListItemsPaginator);
    impl ListItemsPaginatorItems {
        /// The items. Nothing is sent before the stream is polled.
        #[inline] pub fn send(self) -> PaginationStream<Result<String, SdkError<ListItemsError>>> { self.0.send().flat_map(|page| page.items.unwrap_or_default()) }
    }
}
