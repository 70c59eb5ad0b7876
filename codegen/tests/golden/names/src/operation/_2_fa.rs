//! `_2fa`.

use farrier_runtime::generated::*;

use crate::operation::_2_fa::builders::{_2faInputBuilder, _2faOutputBuilder};
use crate::types::SameMethods;

/// Calls `_2fa`.
pub type _2fa = OperationOf<_2faInput>;
impl OperationInput for _2faInput {
    type Output = _2faOutput; type Error = _2faError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "_2fa", http: Http { method: "POST", path: &[PathPart::Literal("/2fa")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::unhandled::SCHEMA],
    ..crate::service::OPERATION
};

/// `_2faInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct _2faInput {
    /// Its module and its type would have one name.
    pub _0: Option<crate::types::_0>,
    /// `AB` and `Ab` are one word in small letters.
    pub same: Option<SameMethods>,
}
impl _2faInput {
    /// Its module and its type would have one name.
    #[inline] pub fn _0(&self) -> Option<&crate::types::_0> { self._0.as_ref() }
    /// `AB` and `Ab` are one word in small letters.
    #[inline] pub fn same(&self) -> Option<&SameMethods> { self.same.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> _2faInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "_2faInput",
    &[Member { name: "_0", target: &crate::types::_0_type::SCHEMA, traits: Trait::None }, Member { name: "same", target: &crate::types::same_methods::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for _2faInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self._0.read(), 1 => self.same.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self._0.fill(), 1 => self.same.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for _2faInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for _2faInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for _2faInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for _2faInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `_2faOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct _2faOutput { _request_id: Option<String> }
impl _2faOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> _2faOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("_2faOutput", &[], Trait::Unit);
impl Shape for _2faOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for _2faOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for _2faOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for _2faOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for _2faOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for _2faOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`_2fa`](type@_2fa).
#[derive(Debug)] #[non_exhaustive] pub enum _2faError {
    /// `UnhandledValue2`
    UnhandledValue2(crate::types::error::Unhandled),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl _2faError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_unhandled_value2(&self) -> bool { matches!(self, Self::UnhandledValue2(_)) }
}
impl OperationError for _2faError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::UnhandledValue2(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::UnhandledValue2(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::UnhandledValue2(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for _2faError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for _2faError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for _2faError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`_2fa`](super::_2fa).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::_2_fa::{_2faInput, _2faOutput};
    use crate::types::SameMethods;
    use crate::types::builders::Builder;

    /// A call of [`_2fa`](super::_2fa): set its members, then `send()` it.
    pub type _2faFluentBuilder = FluentBuilder<_2faInput>;

    /// Collects the members of [`_2faInput`](super::_2faInput).
    pub type _2faInputBuilder = FluentBuilder<_2faInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<_2faInput, C> {
        /// Its module and its type would have one name.
        #[inline] pub fn _0(mut self, value: crate::types::_0) -> Self { self.input._0 = Some(value); self }
        /// `AB` and `Ab` are one word in small letters.
        #[inline] pub fn same(mut self, value: SameMethods) -> Self { self.input.same = Some(value); self }
        #[inline] pub fn set__0(mut self, value: Option<crate::types::_0>) -> Self { self.input._0 = value; self }
        #[inline] pub fn get__0(&self) -> &Option<crate::types::_0> { &self.input._0 }
        #[inline] pub fn set_same(mut self, value: Option<SameMethods>) -> Self { self.input.same = value; self }
        #[inline] pub fn get_same(&self) -> &Option<SameMethods> { &self.input.same }
    }
    impl client::Presignable for _2faInput {}

    /// Collects the members of [`_2faOutput`](super::_2faOutput).
    pub type _2faOutputBuilder = Builder<_2faOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<_2faOutput> {}
}
