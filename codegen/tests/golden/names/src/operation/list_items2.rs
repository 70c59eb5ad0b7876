//! `ListItems2`.

use farrier_runtime::generated::*;

use crate::operation::list_items2::builders::{ListItems2InputBuilder, ListItems2OutputBuilder};

/// Its module is named like that of `ListItems`, and its output like that operation's output.
pub type ListItems2 = OperationOf<ListItems2Input>;
impl OperationInput for ListItems2Input {
    type Output = ListItems2Output; type Error = ListItems2Error;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "List_Items", http: Http { method: "POST", path: &[PathPart::Literal("/list_items")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ListItems2Input`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListItems2Input {}
impl ListItems2Input {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListItems2InputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListItems2Input", &[], Trait::Unit);
impl Shape for ListItems2Input {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListItems2Input { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListItems2Input { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListItems2Input { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListItems2Input { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListItems2Output`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListItems2Output {
    /// The member `value`.
    pub value: Option<String>,
    _request_id: Option<String>,
}
impl ListItems2Output {
    /// The member `value`.
    #[inline] pub fn value(&self) -> Option<&str> { self.value.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListItems2OutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListItems2Output", &[Member { name: "value", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for ListItems2Output {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.value.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListItems2Output { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListItems2Output { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListItems2Output { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListItems2Output { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListItems2Output { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListItems2`](type@ListItems2); the model names none.
pub type ListItems2Error = error::Unmodelled<ListItems2>;

pub mod builders {
    //! Builders of [`ListItems2`](super::ListItems2).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_items2::{ListItems2Input, ListItems2Output};
    use crate::types::builders::Builder;

    /// A call of [`ListItems2`](super::ListItems2): set its members, then `send()` it.
    pub type ListItems2FluentBuilder = FluentBuilder<ListItems2Input>;

    /// Collects the members of [`ListItems2Input`](super::ListItems2Input).
    pub type ListItems2InputBuilder = FluentBuilder<ListItems2Input, ()>;
    impl client::Presignable for ListItems2Input {}

    /// Collects the members of [`ListItems2Output`](super::ListItems2Output).
    pub type ListItems2OutputBuilder = Builder<ListItems2Output>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListItems2Output> {
        /// The member `value`.
        #[inline] pub fn value(mut self, value: impl Into<String>) -> Self { self.0.value = Some(value.into()); self }
        #[inline] pub fn set_value(mut self, value: Option<String>) -> Self { self.0.value = value; self }
        #[inline] pub fn get_value(&self) -> &Option<String> { &self.0.value }
    }
}
