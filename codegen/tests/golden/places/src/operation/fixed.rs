//! `Fixed`.

use farrier_runtime::generated::*;

use crate::operation::fixed::builders::{FixedInputBuilder, FixedOutputBuilder};

/// Calls `Fixed`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Fixed;
impl Fixed {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Fixed {
    type Input = FixedInput; type Output = FixedOutput; type Error = FixedError;
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
    #[inline] pub fn builder() -> FixedInputBuilder { FixedInputBuilder::default() }
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
    #[inline] pub fn builder() -> FixedOutputBuilder { FixedOutputBuilder::default() }
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

/// Errors of [`Fixed`](struct@Fixed); the model names none.
pub type FixedError = error::Unmodelled<Fixed>;

pub mod builders {
    //! Builders of [`Fixed`](super::Fixed).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::fixed::{Fixed, FixedInput, FixedOutput};

    /// A call of [`Fixed`](super::Fixed): set its members, then `send()` it.
    #[derive(Clone, Debug, Default)] #[must_use = "a call does nothing before `send()`"] pub struct FixedFluentBuilder<C = Handle> { pub(crate) handle: C, pub(crate) input: FixedInput }
    impl<C, D> PartialEq<FixedFluentBuilder<D>> for FixedFluentBuilder<C> { #[inline] fn eq(&self, other: &FixedFluentBuilder<D>) -> bool { self.input == other.input } }

    /// Collects the members of [`FixedInput`](super::FixedInput).
    pub type FixedInputBuilder = FixedFluentBuilder<()>;
    impl<C> FixedFluentBuilder<C> {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &Self { self }
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<FixedInput, BuildError> { Ok(self.input) }
    }
    impl FixedFluentBuilder {
        /// Sends the request.
        #[inline] pub fn send(self) -> Sending<Fixed> { client::sending::<Fixed>(self.handle, Ok(self.input)) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Fixed, Self> { client::customize::<Fixed, Self>(self.handle, Ok(self.input)) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Fixed> { client::presign::<Fixed>(self.handle, Ok(self.input), config) }
    }
    impl FixedFluentBuilder<()> {
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> Sending<Fixed> { client::sending::<Fixed>(client.handle.clone(), Ok(self.input)) }
    }

    /// Collects the members of [`FixedOutput`](super::FixedOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct FixedOutputBuilder(FixedOutput);
    impl FixedOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> FixedOutput { self.0 }
    }
    impl fmt::Debug for FixedOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_newtype(&self.0, f) } }
}
