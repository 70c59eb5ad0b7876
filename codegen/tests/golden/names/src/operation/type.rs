//! `Type`.

use farrier_runtime::generated::*;

use crate::operation::r#type::builders::{TypeInputBuilder, TypeOutputBuilder};
use crate::types::{Everything, Keywords};
use crate::types::error::{Error, Exception, UnknownError};

/// An operation named like a keyword, with errors named like the generated types.
pub type Type = OperationOf<TypeInput>;
impl OperationInput for TypeInput {
    type Output = TypeOutput; type Error = TypeError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Type", http: Http { method: "POST", path: &[PathPart::Literal("/type")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::err::SCHEMA, &crate::types::error::error2::SCHEMA, &crate::types::error::exception::SCHEMA, &crate::types::error::type_error::SCHEMA,
        &crate::types::error::unhandled::SCHEMA, &crate::types::error::unknown_error::SCHEMA,
    ],
    required: &[1],
    ..crate::service::OPERATION
};

/// Input of an operation named `Type`.
#[derive(Clone, Default)] #[non_exhaustive] pub struct TypeInput {
    /// Every word that Rust reserves or treats as special, as a member.
    pub r#type: Option<Keywords>,
    /// The member `self`.
    pub self_: Option<String>,
    /// One member for every shape, so that all of them are reached.
    pub everything: Option<Everything>,
}
impl TypeInput {
    /// Every word that Rust reserves or treats as special, as a member.
    #[inline] pub fn r#type(&self) -> Option<&Keywords> { self.r#type.as_ref() }
    /// The member `self`.
    #[inline] pub fn self_(&self) -> Option<&str> { self.self_.as_deref() }
    /// One member for every shape, so that all of them are reached.
    #[inline] pub fn everything(&self) -> Option<&Everything> { self.everything.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TypeInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("TypeInput", &[
    Member { name: "type", target: &crate::types::keywords::SCHEMA, traits: Trait::None }, Member { name: "self", target: STRING, traits: Trait::None },
    Member { name: "everything", target: &crate::types::everything::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for TypeInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.r#type.read(), 1 => self.self_.read(), 2 => self.everything.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.r#type.fill(), 1 => self.self_.fill(), 2 => self.everything.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for TypeInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TypeInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TypeInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TypeInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `TypeOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct TypeOutput {
    /// Every word that Rust reserves or treats as special, as a member.
    pub r#type: Option<Keywords>,
    /// The member `Result`.
    pub result: Option<crate::types::Result>,
    /// One member for every shape, so that all of them are reached.
    pub everything: Option<Everything>,
    _request_id: Option<String>,
}
impl TypeOutput {
    /// Every word that Rust reserves or treats as special, as a member.
    #[inline] pub fn r#type(&self) -> Option<&Keywords> { self.r#type.as_ref() }
    /// The member `Result`.
    #[inline] pub fn result(&self) -> Option<&crate::types::Result> { self.result.as_ref() }
    /// One member for every shape, so that all of them are reached.
    #[inline] pub fn everything(&self) -> Option<&Everything> { self.everything.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TypeOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("TypeOutput", &[
    Member { name: "type", target: &crate::types::keywords::SCHEMA, traits: Trait::None }, Member { name: "Result", target: &crate::types::result::SCHEMA, traits: Trait::None },
    Member { name: "everything", target: &crate::types::everything::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for TypeOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.r#type.read(), 1 => self.result.read(), 2 => self.everything.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.r#type.fill(), 1 => self.result.fill(), 2 => self.everything.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for TypeOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for TypeOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for TypeOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for TypeOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for TypeOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Type`](type@Type).
#[derive(Debug)] #[non_exhaustive] pub enum TypeError {
    /// `Err`
    Err(crate::types::error::Err),
    /// `Error`
    Error(Error),
    /// `Exception`
    Exception(Exception),
    /// Named like the error enum of the operation `Type`.
    TypeError(crate::types::error::TypeError),
    /// `UnhandledValue2`
    UnhandledValue2(crate::types::error::Unhandled),
    /// `UnknownError`
    UnknownError(UnknownError),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl TypeError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_err(&self) -> bool { matches!(self, Self::Err(_)) }
    #[inline] pub fn is_error(&self) -> bool { matches!(self, Self::Error(_)) }
    #[inline] pub fn is_exception(&self) -> bool { matches!(self, Self::Exception(_)) }
    #[inline] pub fn is_type_error(&self) -> bool { matches!(self, Self::TypeError(_)) }
    #[inline] pub fn is_unhandled_value2(&self) -> bool { matches!(self, Self::UnhandledValue2(_)) }
    #[inline] pub fn is_unknown_error(&self) -> bool { matches!(self, Self::UnknownError(_)) }
}
impl OperationError for TypeError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::Err(Shape::empty()), 1 => Self::Error(Shape::empty()), 2 => Self::Exception(Shape::empty()), 3 => Self::TypeError(Shape::empty()), 4 => Self::UnhandledValue2(Shape::empty()),
        5 => Self::UnknownError(Shape::empty()), _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::Err(e) => e, Self::Error(e) => e, Self::Exception(e) => e, Self::TypeError(e) => e, Self::UnhandledValue2(e) => e, Self::UnknownError(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::Err(e) => e, Self::Error(e) => e, Self::Exception(e) => e, Self::TypeError(e) => e, Self::UnhandledValue2(e) => e, Self::UnknownError(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for TypeError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for TypeError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for TypeError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Type`](super::Type).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::r#type::{TypeInput, TypeOutput};
    use crate::types::{Everything, Keywords};
    use crate::types::builders::Builder;

    /// A call of [`Type`](super::Type): set its members, then `send()` it.
    pub type TypeFluentBuilder = FluentBuilder<TypeInput>;

    /// Collects the members of [`TypeInput`](super::TypeInput).
    pub type TypeInputBuilder = FluentBuilder<TypeInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<TypeInput, C> {
        /// Every word that Rust reserves or treats as special, as a member.
        #[inline] pub fn r#type(mut self, value: Keywords) -> Self { self.input.r#type = Some(value); self }
        /// The member `self`. Required.
        #[inline] pub fn self_(mut self, value: impl Into<String>) -> Self { self.input.self_ = Some(value.into()); self }
        /// One member for every shape, so that all of them are reached.
        #[inline] pub fn everything(mut self, value: Everything) -> Self { self.input.everything = Some(value); self }
        #[inline] pub fn set_type(mut self, value: Option<Keywords>) -> Self { self.input.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<Keywords> { &self.input.r#type }
        #[inline] pub fn set_self_(mut self, value: Option<String>) -> Self { self.input.self_ = value; self }
        #[inline] pub fn get_self_(&self) -> &Option<String> { &self.input.self_ }
        #[inline] pub fn set_everything(mut self, value: Option<Everything>) -> Self { self.input.everything = value; self }
        #[inline] pub fn get_everything(&self) -> &Option<Everything> { &self.input.everything }
    }
    impl client::Presignable for TypeInput {}

    /// Collects the members of [`TypeOutput`](super::TypeOutput).
    pub type TypeOutputBuilder = Builder<TypeOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<TypeOutput> {
        /// Every word that Rust reserves or treats as special, as a member.
        #[inline] pub fn r#type(mut self, value: Keywords) -> Self { self.0.r#type = Some(value); self }
        /// The member `Result`.
        #[inline] pub fn result(mut self, value: crate::types::Result) -> Self { self.0.result = Some(value); self }
        /// One member for every shape, so that all of them are reached.
        #[inline] pub fn everything(mut self, value: Everything) -> Self { self.0.everything = Some(value); self }
        #[inline] pub fn set_type(mut self, value: Option<Keywords>) -> Self { self.0.r#type = value; self }
        #[inline] pub fn get_type(&self) -> &Option<Keywords> { &self.0.r#type }
        #[inline] pub fn set_result(mut self, value: Option<crate::types::Result>) -> Self { self.0.result = value; self }
        #[inline] pub fn get_result(&self) -> &Option<crate::types::Result> { &self.0.result }
        #[inline] pub fn set_everything(mut self, value: Option<Everything>) -> Self { self.0.everything = value; self }
        #[inline] pub fn get_everything(&self) -> &Option<Everything> { &self.0.everything }
    }
}
