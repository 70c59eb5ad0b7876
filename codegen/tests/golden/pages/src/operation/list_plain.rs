//! `ListPlain`.

use farrier_runtime::generated::*;

use crate::operation::list_plain::builders::{ListPlainInputBuilder, ListPlainOutputBuilder};

/// Calls `ListPlain`.
pub type ListPlain = OperationOf<ListPlainInput>;
impl OperationInput for ListPlainInput {
    type Output = ListPlainOutput; type Error = ListPlainError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListPlain", http: Http { method: "POST", path: &[PathPart::Literal("/plain")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListPlainInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListPlainInput {
    /// The member `marker`.
    pub marker: Option<String>,
    /// The member `maxItems`.
    pub max_items: Option<i32>,
}
impl ListPlainInput {
    /// The member `marker`.
    #[inline] pub fn marker(&self) -> Option<&str> { self.marker.as_deref() }
    /// The member `maxItems`.
    #[inline] pub fn max_items(&self) -> Option<i32> { self.max_items }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListPlainInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListPlainInput",
    &[Member { name: "marker", target: STRING, traits: Trait::None }, Member { name: "maxItems", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListPlainInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.marker.read(), 1 => self.max_items.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.marker.fill(), 1 => self.max_items.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListPlainInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListPlainInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ListPlainOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListPlainOutput {
    /// The member `names`.
    pub names: Option<Vec<String>>,
    /// The member `nextMarker`.
    pub next_marker: Option<String>,
    _request_id: Option<String>,
}
impl ListPlainOutput {
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// The member `nextMarker`.
    #[inline] pub fn next_marker(&self) -> Option<&str> { self.next_marker.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListPlainOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListPlainOutput",
    &[Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None }, Member { name: "nextMarker", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListPlainOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.names.read(), 1 => self.next_marker.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.names.fill(), 1 => self.next_marker.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListPlainOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListPlainOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListPlainOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListPlain`](type@ListPlain); the model names none.
pub type ListPlainError = error::Unmodelled<ListPlain>;

pub mod builders {
    //! Builders of [`ListPlain`](super::ListPlain).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_plain::{ListPlainInput, ListPlainOutput};
    use crate::types::builders::Builder;

    /// A call of [`ListPlain`](super::ListPlain): set its members, then `send()` it.
    pub type ListPlainFluentBuilder = FluentBuilder<ListPlainInput>;

    /// Collects the members of [`ListPlainInput`](super::ListPlainInput).
    pub type ListPlainInputBuilder = FluentBuilder<ListPlainInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListPlainInput, C> {
        /// The member `marker`.
        #[inline] pub fn marker(mut self, value: impl Into<String>) -> Self { self.input.marker = Some(value.into()); self }
        /// The member `maxItems`.
        #[inline] pub fn max_items(mut self, value: i32) -> Self { self.input.max_items = Some(value); self }
        #[inline] pub fn set_marker(mut self, value: Option<String>) -> Self { self.input.marker = value; self }
        #[inline] pub fn get_marker(&self) -> &Option<String> { &self.input.marker }
        #[inline] pub fn set_max_items(mut self, value: Option<i32>) -> Self { self.input.max_items = value; self }
        #[inline] pub fn get_max_items(&self) -> &Option<i32> { &self.input.max_items }
    }
    impl client::Presignable for ListPlainInput {}

    /// Collects the members of [`ListPlainOutput`](super::ListPlainOutput).
    pub type ListPlainOutputBuilder = Builder<ListPlainOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListPlainOutput> {
        /// The member `names`. Appends an item.
        #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.0.names.get_or_insert_default().push(value.into()); self }
        /// The member `nextMarker`.
        #[inline] pub fn next_marker(mut self, value: impl Into<String>) -> Self { self.0.next_marker = Some(value.into()); self }
        #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.0.names = value; self }
        #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.0.names }
        #[inline] pub fn set_next_marker(mut self, value: Option<String>) -> Self { self.0.next_marker = value; self }
        #[inline] pub fn get_next_marker(&self) -> &Option<String> { &self.0.next_marker }
    }
}
