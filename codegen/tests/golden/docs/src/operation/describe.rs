//! `Describe`.

use farrier_runtime::generated::*;

use crate::operation::describe::builders::{DescribeInputBuilder, DescribeOutputBuilder};
use crate::types::Markup;
use crate::types::error::Failure;

/// Describes a thing.
///
/// **Note:** It takes its time.
///
/// Example:
///
/// `describe --name thing | grep -v "^$"`
pub type Describe = OperationOf<DescribeInput>;
impl OperationInput for DescribeInput {
    type Output = DescribeOutput; type Error = DescribeError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Describe", http: Http { method: "POST", path: &[PathPart::Literal("/describe")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::failure::SCHEMA],
    required: &[0],
    ..crate::service::OPERATION
};

/// Input of `Describe`.
#[derive(Clone, Default)] #[non_exhaustive] pub struct DescribeInput {
    /// The name of the thing to describe.
    ///
    /// Default: `"thing"`
    pub name: Option<String>,
    /// Everything at once.
    pub markup: Option<Markup>,
}
impl DescribeInput {
    /// The name of the thing to describe.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// Everything at once.
    #[inline] pub fn markup(&self) -> Option<&Markup> { self.markup.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DescribeInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "DescribeInput",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "markup", target: &crate::types::markup::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for DescribeInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.markup.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.markup.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DescribeInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DescribeInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `DescribeOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DescribeOutput {
    /// A member for every kind of markup that real models contain.
    pub markup: Option<Markup>,
    _request_id: Option<String>,
}
impl DescribeOutput {
    /// A member for every kind of markup that real models contain.
    #[inline] pub fn markup(&self) -> Option<&Markup> { self.markup.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DescribeOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DescribeOutput", &[Member { name: "markup", target: &crate::types::markup::SCHEMA, traits: Trait::None }], Trait::None);
impl Shape for DescribeOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.markup.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.markup.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for DescribeOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DescribeOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DescribeOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Describe`](type@Describe).
#[derive(Debug)] #[non_exhaustive] pub enum DescribeError {
    /// It failed. See `Describe`.
    Failure(Failure),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl DescribeError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_failure(&self) -> bool { matches!(self, Self::Failure(_)) }
}
impl OperationError for DescribeError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::Failure(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Failure(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Failure(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for DescribeError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DescribeError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DescribeError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Describe`](super::Describe).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::describe::{DescribeInput, DescribeOutput};
    use crate::types::Markup;
    use crate::types::builders::Builder;

    /// A call of [`Describe`](super::Describe): set its members, then `send()` it.
    pub type DescribeFluentBuilder = FluentBuilder<DescribeInput>;

    /// Collects the members of [`DescribeInput`](super::DescribeInput).
    pub type DescribeInputBuilder = FluentBuilder<DescribeInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DescribeInput, C> {
        /// The name of the thing to describe.
        ///
        /// Default: `"thing"` Required.
        #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.input.name = Some(value.into()); self }
        /// Everything at once.
        #[inline] pub fn markup(mut self, value: Markup) -> Self { self.input.markup = Some(value); self }
        #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.input.name = value; self }
        #[inline] pub fn get_name(&self) -> &Option<String> { &self.input.name }
        #[inline] pub fn set_markup(mut self, value: Option<Markup>) -> Self { self.input.markup = value; self }
        #[inline] pub fn get_markup(&self) -> &Option<Markup> { &self.input.markup }
    }
    impl client::Presignable for DescribeInput {}

    /// Collects the members of [`DescribeOutput`](super::DescribeOutput).
    pub type DescribeOutputBuilder = Builder<DescribeOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<DescribeOutput> {
        /// A member for every kind of markup that real models contain.
        #[inline] pub fn markup(mut self, value: Markup) -> Self { self.0.markup = Some(value); self }
        #[inline] pub fn set_markup(mut self, value: Option<Markup>) -> Self { self.0.markup = value; self }
        #[inline] pub fn get_markup(&self) -> &Option<Markup> { &self.0.markup }
    }
}
