//! `ListARNs`.

use farrier_runtime::generated::*;

use crate::operation::list_arns::builders::{ListArNsInputBuilder, ListArNsOutputBuilder};

/// Labels, a query member and a header that share a name in snake case.
pub type ListARNs = OperationOf<ListArNsInput>;
impl OperationInput for ListArNsInput {
    type Output = ListArNsOutput; type Error = ListARNsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListARNs",
    http: Http {
        method: "GET",
        path: &[PathPart::Literal("/arns/"), PathPart::Label(0), PathPart::Literal("/"), PathPart::Label(1), PathPart::Literal("/"), PathPart::Label(2)],
        query: "",
        code: 200,
    },
    input: &INPUT, output: &OUTPUT, required: &[0, 1, 2],
    ..crate::service::OPERATION
};

/// `ListArNsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListArNsInput {
    /// The member `type`.
    pub r#type: Option<String>,
    /// The member `fooBar`.
    pub foo_bar: Option<String>,
    /// The member `foo_bar`.
    pub foo_bar2: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `Self_`.
    pub self_2: Option<String>,
}
impl ListArNsInput {
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> Option<&str> { self.r#type.as_deref() }
    /// The member `fooBar`.
    #[inline] pub fn foo_bar(&self) -> Option<&str> { self.foo_bar.as_deref() }
    /// The member `foo_bar`.
    #[inline] pub fn foo_bar2(&self) -> Option<&str> { self.foo_bar2.as_deref() }
    /// The member `self`.
    #[inline] pub fn self_(&self) -> Option<&str> { self.self_.as_deref() }
    /// The member `Self_`.
    #[inline] pub fn self_2(&self) -> Option<&str> { self.self_2.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListArNsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ListArNsInput", &[
    Member { name: "type", target: STRING, traits: Trait::HttpLabel }, Member { name: "fooBar", target: STRING, traits: Trait::HttpLabel },
    Member { name: "foo_bar", target: STRING, traits: Trait::HttpLabel }, Member { name: "self", target: STRING, traits: Trait::HttpQuery("self") },
    Member { name: "Self_", target: STRING, traits: Trait::HttpHeader("X-Self") },
], Trait::None);
impl Shape for ListArNsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.r#type.read(), 1 => self.foo_bar.read(), 2 => self.foo_bar2.read(), 3 => self.self_.read(), 4 => self.self_2.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.r#type.fill(), 1 => self.foo_bar.fill(), 2 => self.foo_bar2.fill(), 3 => self.self_.fill(), 4 => self.self_2.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListArNsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListArNsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListArNsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListArNsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ListArNsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListArNsOutput { _request_id: Option<String> }
impl ListArNsOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListArNsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ListArNsOutput", &[], Trait::Unit);
impl Shape for ListArNsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ListArNsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListArNsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListArNsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ListArNsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ListArNsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`ListARNs`](type@ListARNs); the model names none.
pub type ListARNsError = error::Unmodelled<ListARNs>;

pub mod builders {
    //! Builders of [`ListARNs`](super::ListARNs).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_arns::{ListArNsInput, ListArNsOutput};
    use crate::types::builders::Builder;

    /// A call of [`ListARNs`](super::ListARNs): set its members, then `send()` it.
    pub type ListARNsFluentBuilder = FluentBuilder<ListArNsInput>;

    /// Collects the members of [`ListArNsInput`](super::ListArNsInput).
    pub type ListArNsInputBuilder = FluentBuilder<ListArNsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListArNsInput, C> {
        /// The member `type`. Required.
        #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.input.r#type = Some(value.into()); self }
        /// The member `fooBar`. Required.
        #[inline] pub fn foo_bar(mut self, value: impl Into<String>) -> Self { self.input.foo_bar = Some(value.into()); self }
        /// The member `foo_bar`. Required.
        #[inline] pub fn foo_bar2(mut self, value: impl Into<String>) -> Self { self.input.foo_bar2 = Some(value.into()); self }
        /// The member `self`.
        #[inline] pub fn self_(mut self, value: impl Into<String>) -> Self { self.input.self_ = Some(value.into()); self }
        /// The member `Self_`.
        #[inline] pub fn self_2(mut self, value: impl Into<String>) -> Self { self.input.self_2 = Some(value.into()); self }
        #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.input.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<String> { &self.input.r#type }
        #[inline] pub fn set_foo_bar(mut self, value: Option<String>) -> Self { self.input.foo_bar = value; self }
        #[inline] pub fn get_foo_bar(&self) -> &Option<String> { &self.input.foo_bar }
        #[inline] pub fn set_foo_bar2(mut self, value: Option<String>) -> Self { self.input.foo_bar2 = value; self }
        #[inline] pub fn get_foo_bar2(&self) -> &Option<String> { &self.input.foo_bar2 }
        #[inline] pub fn set_self_(mut self, value: Option<String>) -> Self { self.input.self_ = value; self }
        #[inline] pub fn get_self_(&self) -> &Option<String> { &self.input.self_ }
        #[inline] pub fn set_self_2(mut self, value: Option<String>) -> Self { self.input.self_2 = value; self }
        #[inline] pub fn get_self_2(&self) -> &Option<String> { &self.input.self_2 }
    }
    impl client::Presignable for ListArNsInput {}

    /// Collects the members of [`ListArNsOutput`](super::ListArNsOutput).
    pub type ListArNsOutputBuilder = Builder<ListArNsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ListArNsOutput> {}
}
