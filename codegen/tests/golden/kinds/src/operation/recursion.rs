//! `Recursion`.

use farrier_runtime::generated::*;

use crate::operation::recursion::builders::{RecursionInputBuilder, RecursionOutputBuilder};
use crate::types::{Expression, Husband, Tree};
use crate::types::error::ServiceDown;

/// Calls `Recursion`.
pub type Recursion = OperationOf<RecursionInput>;
impl OperationInput for RecursionInput {
    type Output = RecursionOutput; type Error = RecursionError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Recursion", http: Http { method: "POST", path: &[PathPart::Literal("/recursion")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `RecursionInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RecursionInput {
    /// Recursive through a member, a list, a map and a union.
    pub tree: Option<Tree>,
    /// The member `expression`.
    pub expression: Option<Expression>,
    /// The member `couple`.
    pub couple: Option<Husband>,
}
impl RecursionInput {
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn tree(&self) -> Option<&Tree> { self.tree.as_ref() }
    /// The member `expression`.
    #[inline] pub fn expression(&self) -> Option<&Expression> { self.expression.as_ref() }
    /// The member `couple`.
    #[inline] pub fn couple(&self) -> Option<&Husband> { self.couple.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RecursionInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("RecursionInput", &[
    Member { name: "tree", target: &crate::types::tree::SCHEMA, traits: Trait::None }, Member { name: "expression", target: &crate::types::expression::SCHEMA, traits: Trait::None },
    Member { name: "couple", target: &crate::types::husband::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for RecursionInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.tree.read(), 1 => self.expression.read(), 2 => self.couple.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.tree.fill(), 1 => self.expression.fill(), 2 => self.couple.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for RecursionInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RecursionInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for RecursionInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for RecursionInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `RecursionOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RecursionOutput {
    /// Recursive through a member, a list, a map and a union.
    pub tree: Option<Tree>,
    /// The member `expression`.
    pub expression: Option<Expression>,
    /// The member `couple`.
    pub couple: Option<Husband>,
    _request_id: Option<String>,
}
impl RecursionOutput {
    /// Recursive through a member, a list, a map and a union.
    #[inline] pub fn tree(&self) -> Option<&Tree> { self.tree.as_ref() }
    /// The member `expression`.
    #[inline] pub fn expression(&self) -> Option<&Expression> { self.expression.as_ref() }
    /// The member `couple`.
    #[inline] pub fn couple(&self) -> Option<&Husband> { self.couple.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RecursionOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("RecursionOutput", &[
    Member { name: "tree", target: &crate::types::tree::SCHEMA, traits: Trait::None }, Member { name: "expression", target: &crate::types::expression::SCHEMA, traits: Trait::None },
    Member { name: "couple", target: &crate::types::husband::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for RecursionOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.tree.read(), 1 => self.expression.read(), 2 => self.couple.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.tree.fill(), 1 => self.expression.fill(), 2 => self.couple.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for RecursionOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for RecursionOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RecursionOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for RecursionOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for RecursionOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Recursion`](type@Recursion).
#[derive(Debug)] #[non_exhaustive] pub enum RecursionError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl RecursionError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for RecursionError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for RecursionError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for RecursionError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for RecursionError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Recursion`](super::Recursion).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::recursion::{RecursionInput, RecursionOutput};
    use crate::types::{Expression, Husband, Tree};
    use crate::types::builders::Builder;

    /// A call of [`Recursion`](super::Recursion): set its members, then `send()` it.
    pub type RecursionFluentBuilder = FluentBuilder<RecursionInput>;

    /// Collects the members of [`RecursionInput`](super::RecursionInput).
    pub type RecursionInputBuilder = FluentBuilder<RecursionInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<RecursionInput, C> {
        /// Recursive through a member, a list, a map and a union.
        #[inline] pub fn tree(mut self, value: Tree) -> Self { self.input.tree = Some(value); self }
        /// The member `expression`.
        #[inline] pub fn expression(mut self, value: Expression) -> Self { self.input.expression = Some(value); self }
        /// The member `couple`.
        #[inline] pub fn couple(mut self, value: Husband) -> Self { self.input.couple = Some(value); self }
        #[inline] pub fn set_tree(mut self, value: Option<Tree>) -> Self { self.input.tree = value; self }
        #[inline] pub fn get_tree(&self) -> &Option<Tree> { &self.input.tree }
        #[inline] pub fn set_expression(mut self, value: Option<Expression>) -> Self { self.input.expression = value; self }
        #[inline] pub fn get_expression(&self) -> &Option<Expression> { &self.input.expression }
        #[inline] pub fn set_couple(mut self, value: Option<Husband>) -> Self { self.input.couple = value; self }
        #[inline] pub fn get_couple(&self) -> &Option<Husband> { &self.input.couple }
    }
    impl client::Presignable for RecursionInput {}

    /// Collects the members of [`RecursionOutput`](super::RecursionOutput).
    pub type RecursionOutputBuilder = Builder<RecursionOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<RecursionOutput> {
        /// Recursive through a member, a list, a map and a union.
        #[inline] pub fn tree(mut self, value: Tree) -> Self { self.0.tree = Some(value); self }
        /// The member `expression`.
        #[inline] pub fn expression(mut self, value: Expression) -> Self { self.0.expression = Some(value); self }
        /// The member `couple`.
        #[inline] pub fn couple(mut self, value: Husband) -> Self { self.0.couple = Some(value); self }
        #[inline] pub fn set_tree(mut self, value: Option<Tree>) -> Self { self.0.tree = value; self }
        #[inline] pub fn get_tree(&self) -> &Option<Tree> { &self.0.tree }
        #[inline] pub fn set_expression(mut self, value: Option<Expression>) -> Self { self.0.expression = value; self }
        #[inline] pub fn get_expression(&self) -> &Option<Expression> { &self.0.expression }
        #[inline] pub fn set_couple(mut self, value: Option<Husband>) -> Self { self.0.couple = value; self }
        #[inline] pub fn get_couple(&self) -> &Option<Husband> { &self.0.couple }
    }
}
