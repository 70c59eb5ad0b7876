//! `Told`.

use farrier_runtime::generated::*;

use crate::operation::told::builders::{ToldInputBuilder, ToldOutputBuilder};

/// Calls `Told`.
#[derive(Clone, Debug, Default)] #[non_exhaustive] pub struct Told;
impl Told {
    /// The operation.
    #[inline] pub fn new() -> Self { Self }
}
impl OperationShape for Told {
    type Input = ToldInput; type Output = ToldOutput; type Error = ToldError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation { name: "Told", auth: &[Auth::Bearer, Auth::Anonymous], input: &INPUT, output: &OUTPUT, ..crate::service::OPERATION };

/// `ToldInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ToldInput {}
impl ToldInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ToldInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ToldInput", &[], Trait::Unit);
impl Shape for ToldInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ToldInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ToldInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `ToldOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ToldOutput { _request_id: Option<String> }
impl ToldOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ToldOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ToldOutput", &[], Trait::Unit);
impl Shape for ToldOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ToldOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ToldOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ToldOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Told`](struct@Told); the model names none.
pub type ToldError = error::Unmodelled<Told>;

pub mod builders {
    //! Builders of [`Told`](super::Told).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::told::{Told, ToldInput, ToldOutput};

    /// A call of [`Told`](super::Told): set its members, then `send()` it.
    pub type ToldFluentBuilder = FluentBuilder<ToldInput>;

    /// Collects the members of [`ToldInput`](super::ToldInput).
    pub type ToldInputBuilder = FluentBuilder<ToldInput, ()>;
    impl client::Arguments for ToldInput {
        type Operation = Told;
        #[inline] fn build(self) -> Result<ToldInput, BuildError> { Ok(self) }
    }

    /// Collects the members of [`ToldOutput`](super::ToldOutput).
    #[derive(Clone, Default)] #[non_exhaustive] pub struct ToldOutputBuilder(ToldOutput);
    impl ToldOutputBuilder {
        /// Ends the collecting.
        #[inline] pub fn build(self) -> ToldOutput { self.0 }
    }
    impl PartialEq for ToldOutputBuilder { #[inline] fn eq(&self, other: &Self) -> bool { self.0 == other.0 } }
    impl fmt::Debug for ToldOutputBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_newtype(&self.0, f) } }
}
