//! `Open`.

use farrier_runtime::generated::*;

use crate::operation::open::builders::{OpenInputBuilder, OpenOutputBuilder};

/// Calls `Open`.
pub type Open = OperationOf<OpenInput>;
impl OperationInput for OpenInput {
    type Output = OpenOutput; type Error = OpenError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation { name: "Open", auth: &[Auth::Anonymous], input: &INPUT, output: &OUTPUT, ..crate::service::OPERATION };

/// `OpenInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OpenInput {}
impl OpenInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OpenInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("OpenInput", &[], Trait::Unit);
impl Shape for OpenInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for OpenInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OpenInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `OpenOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct OpenOutput { _request_id: Option<String> }
impl OpenOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> OpenOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("OpenOutput", &[], Trait::Unit);
impl Shape for OpenOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for OpenOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for OpenOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for OpenOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Open`](type@Open); the model names none.
pub type OpenError = error::Unmodelled<Open>;

pub mod builders {
    //! Builders of [`Open`](super::Open).

    use crate::client::FluentBuilder;
    use crate::operation::open::{OpenInput, OpenOutput};
    use crate::types::builders::Builder;

    /// A call of [`Open`](super::Open): set its members, then `send()` it.
    pub type OpenFluentBuilder = FluentBuilder<OpenInput>;

    /// Collects the members of [`OpenInput`](super::OpenInput).
    pub type OpenInputBuilder = FluentBuilder<OpenInput, ()>;

    /// Collects the members of [`OpenOutput`](super::OpenOutput).
    pub type OpenOutputBuilder = Builder<OpenOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<OpenOutput> {}
}
