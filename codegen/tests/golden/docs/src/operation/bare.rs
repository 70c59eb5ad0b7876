//! `Bare`.

use farrier_runtime::generated::*;

use crate::operation::bare::builders::{BareInputBuilder, BareOutputBuilder};

/// No markup at all, one line
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Bare;
impl Bare {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Bare {
    type Input = BareInput; type Output = BareOutput; type Error = BareError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Bare", http: Http { method: "POST", path: &[PathPart::Literal("/bare")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `BareInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BareInput {}
impl BareInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BareInputBuilder { BareInputBuilder::default() }
}
static INPUT: Schema = Schema::structure("BareInput", &[], Trait::Unit);
impl Shape for BareInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for BareInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BareInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `BareOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct BareOutput { _request_id: Option<String> }
impl BareOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BareOutputBuilder { BareOutputBuilder::default() }
}
static OUTPUT: Schema = Schema::structure("BareOutput", &[], Trait::Unit);
impl Shape for BareOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for BareOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for BareOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for BareOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Bare`](struct@Bare); the model names none.
pub type BareError = error::Unmodelled<Bare>;

pub mod builders {
    //! Builders of [`Bare`](super::Bare).

    use farrier_runtime::generated::*;

    use crate::Client;
    use crate::operation::bare::{Bare, BareInput, BareOutput};

    /// A call of [`Bare`](super::Bare): set its members, then `send()` it.
    #[derive(Clone, Debug, Default)] #[must_use = "a call does nothing before `send()`"] pub struct BareFluentBuilder<C = Handle> { pub(crate) handle: C, pub(crate) input: BareInput }
    impl<C, D> PartialEq<BareFluentBuilder<D>> for BareFluentBuilder<C> { #[inline] fn eq(&self, other: &BareFluentBuilder<D>) -> bool { self.input == other.input } }

    /// Collects the members of [`BareInput`](super::BareInput).
    pub type BareInputBuilder = BareFluentBuilder<()>;
    impl<C> BareFluentBuilder<C> {
        /// What is set so far.
        #[inline] pub fn as_input(&self) -> &Self { self }
        /// The input. Required members are checked when it is sent.
        #[inline] pub fn build(self) -> Result<BareInput, BuildError> { Ok(self.input) }
    }
    impl BareFluentBuilder {
        /// Sends the request.
        #[inline] pub fn send(self) -> Sending<Bare> { client::sending::<Bare>(self.handle, Ok(self.input)) }
        /// Prepares the call for changes of its own.
        #[inline] pub fn customize(self) -> Customizable<Bare, Self> { client::customize::<Bare, Self>(self.handle, Ok(self.input)) }
        /// Signs the request for later, without sending it.
        #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<Bare> { client::presign::<Bare>(self.handle, Ok(self.input), config) }
    }
    impl BareFluentBuilder<()> {
        /// Sends the request with that client.
        #[inline] pub fn send_with(self, client: &Client) -> Sending<Bare> { client::sending::<Bare>(client.handle.clone(), Ok(self.input)) }
    }

    /// Collects the members of [`BareOutput`](super::BareOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct BareOutputBuilder(BareOutput);
    impl BareOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> BareOutput { self.0 }
    }
    impl fmt::Debug for BareOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_newtype(&self.0, f) } }
}
