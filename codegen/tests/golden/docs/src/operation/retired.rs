//! `Retired`.

use farrier_runtime::generated::*;

use crate::operation::retired::builders::{RetiredInputBuilder, RetiredOutputBuilder};

/// Does nothing any more.
#[deprecated(note = "Use \\[Describe\\] **instead**. Really. (since 2026-01-01)")]
pub type Retired = OperationOf<RetiredInput>;
impl OperationInput for RetiredInput {
    type Output = RetiredOutput; type Error = RetiredError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Retired", http: Http { method: "POST", path: &[PathPart::Literal("/retired")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `RetiredInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RetiredInput {}
impl RetiredInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RetiredInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("RetiredInput", &[], Trait::Unit);
impl Shape for RetiredInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for RetiredInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RetiredInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `RetiredOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct RetiredOutput { _request_id: Option<String> }
impl RetiredOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RetiredOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("RetiredOutput", &[], Trait::Unit);
impl Shape for RetiredOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for RetiredOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for RetiredOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RetiredOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Retired`](type@Retired); the model names none.
pub type RetiredError = error::Unmodelled<Retired>;

pub mod builders {
    //! Builders of [`Retired`](super::Retired).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::retired::{RetiredInput, RetiredOutput};
    use crate::types::builders::Builder;

    /// A call of [`Retired`](super::Retired): set its members, then `send()` it.
    pub type RetiredFluentBuilder = FluentBuilder<RetiredInput>;

    /// Collects the members of [`RetiredInput`](super::RetiredInput).
    pub type RetiredInputBuilder = FluentBuilder<RetiredInput, ()>;
    impl client::Presignable for RetiredInput {}

    /// Collects the members of [`RetiredOutput`](super::RetiredOutput).
    pub type RetiredOutputBuilder = Builder<RetiredOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<RetiredOutput> {}
}
