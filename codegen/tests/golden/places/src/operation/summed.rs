//! `Summed`.

use farrier_runtime::generated::*;

use crate::operation::summed::builders::{SummedInputBuilder, SummedOutputBuilder};
use crate::types::Algorithm;

/// Calls `Summed`.
pub type Summed = OperationOf<SummedInput>;
impl OperationInput for SummedInput {
    type Output = SummedOutput; type Error = SummedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Summed", input: &INPUT, output: &OUTPUT, traits: &[OperationTrait::Checksum(&Checksum { algorithm: Some(0), required: true, mode: Some(1), response: &["CRC32", "SHA256"] })],
    ..crate::service::OPERATION
};

/// `SummedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SummedInput {
    /// The member `algorithm`.
    pub algorithm: Option<Algorithm>,
    /// The member `mode`.
    pub mode: Option<String>,
}
impl SummedInput {
    /// The member `algorithm`.
    #[inline] pub fn algorithm(&self) -> Option<&Algorithm> { self.algorithm.as_ref() }
    /// The member `mode`.
    #[inline] pub fn mode(&self) -> Option<&str> { self.mode.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SummedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "SummedInput",
    &[Member { name: "algorithm", target: STRING, traits: Trait::None }, Member { name: "mode", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for SummedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.algorithm.read(), 1 => self.mode.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.algorithm.fill(), 1 => self.mode.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SummedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SummedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `SummedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct SummedOutput { _request_id: Option<String> }
impl SummedOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SummedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("SummedOutput", &[], Trait::Unit);
impl Shape for SummedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for SummedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for SummedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SummedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Summed`](type@Summed); the model names none.
pub type SummedError = error::Unmodelled<Summed>;

pub mod builders {
    //! Builders of [`Summed`](super::Summed).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::summed::{SummedInput, SummedOutput};
    use crate::types::Algorithm;
    use crate::types::builders::Builder;

    /// A call of [`Summed`](super::Summed): set its members, then `send()` it.
    pub type SummedFluentBuilder = FluentBuilder<SummedInput>;

    /// Collects the members of [`SummedInput`](super::SummedInput).
    pub type SummedInputBuilder = FluentBuilder<SummedInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<SummedInput, C> {
        /// The member `algorithm`.
        #[inline] pub fn algorithm(mut self, value: Algorithm) -> Self { self.input.algorithm = Some(value); self }
        /// The member `mode`.
        #[inline] pub fn mode(mut self, value: impl Into<String>) -> Self { self.input.mode = Some(value.into()); self }
        #[inline] pub fn set_algorithm(mut self, value: Option<Algorithm>) -> Self { self.input.algorithm = value; self }
        #[inline] pub fn get_algorithm(&self) -> &Option<Algorithm> { &self.input.algorithm }
        #[inline] pub fn set_mode(mut self, value: Option<String>) -> Self { self.input.mode = value; self }
        #[inline] pub fn get_mode(&self) -> &Option<String> { &self.input.mode }
    }
    impl client::Presignable for SummedInput {}

    /// Collects the members of [`SummedOutput`](super::SummedOutput).
    pub type SummedOutputBuilder = Builder<SummedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<SummedOutput> {}
}
