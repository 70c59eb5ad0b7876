//! `Bare`.

use farrier_runtime::generated::*;

use crate::operation::bare::builders::{BareInputBuilder, BareOutputBuilder};

/// No markup at all, one line
pub type Bare = OperationOf<BareInput>;
impl OperationInput for BareInput {
    type Output = BareOutput; type Error = BareError;
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
    #[inline] pub fn builder() -> BareInputBuilder { Default::default() }
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
    #[inline] pub fn builder() -> BareOutputBuilder { Default::default() }
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

/// Errors of [`Bare`](type@Bare); the model names none.
pub type BareError = error::Unmodelled<Bare>;

pub mod builders {
    //! Builders of [`Bare`](super::Bare).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::bare::{BareInput, BareOutput};
    use crate::types::builders::Builder;

    /// A call of [`Bare`](super::Bare): set its members, then `send()` it.
    pub type BareFluentBuilder = FluentBuilder<BareInput>;

    /// Collects the members of [`BareInput`](super::BareInput).
    pub type BareInputBuilder = FluentBuilder<BareInput, ()>;
    impl client::Presignable for BareInput {}

    /// Collects the members of [`BareOutput`](super::BareOutput).
    pub type BareOutputBuilder = Builder<BareOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<BareOutput> {}
}
