//! `Fixed`.

use farrier_runtime::generated::*;

use crate::operation::fixed::builders::{FixedInputBuilder, FixedOutputBuilder};

/// Calls `Fixed`.
pub type Fixed = OperationOf<FixedInput>;
impl OperationInput for FixedInput {
    type Output = FixedOutput; type Error = FixedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Fixed", input: &INPUT, output: &OUTPUT,
    traits: &[
        OperationTrait::EndpointParam(4, ParamSource::Constant(Literal::Bool(true))), OperationTrait::EndpointParam(5, ParamSource::Constant(Literal::List(&["a", "b"]))),
        OperationTrait::EndpointParam(6, ParamSource::Constant(Literal::Str("here"))),
    ],
    ..crate::service::OPERATION
};

/// `FixedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FixedInput {}
impl FixedInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FixedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("FixedInput", &[], Trait::Unit);
impl Shape for FixedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FixedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FixedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `FixedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FixedOutput { _request_id: Option<String> }
impl FixedOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FixedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("FixedOutput", &[], Trait::Unit);
impl Shape for FixedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for FixedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for FixedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FixedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Fixed`](type@Fixed); the model names none.
pub type FixedError = error::Unmodelled<Fixed>;

pub mod builders {
    //! Builders of [`Fixed`](super::Fixed).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::fixed::{FixedInput, FixedOutput};
    use crate::types::builders::Builder;

    /// A call of [`Fixed`](super::Fixed): set its members, then `send()` it.
    pub type FixedFluentBuilder = FluentBuilder<FixedInput>;

    /// Collects the members of [`FixedInput`](super::FixedInput).
    pub type FixedInputBuilder = FluentBuilder<FixedInput, ()>;
    impl client::Presignable for FixedInput {}

    /// Collects the members of [`FixedOutput`](super::FixedOutput).
    pub type FixedOutputBuilder = Builder<FixedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<FixedOutput> {}
}
