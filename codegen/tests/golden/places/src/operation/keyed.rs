//! `Keyed`.

use farrier_runtime::generated::*;

use crate::operation::keyed::builders::{KeyedInputBuilder, KeyedOutputBuilder};

/// Calls `Keyed`.
pub type Keyed = OperationOf<KeyedInput>;
impl OperationInput for KeyedInput {
    type Output = KeyedOutput; type Error = KeyedError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Keyed", auth: &[Auth::ApiKey(&ApiKey { name: "x-key", in_query: false, scheme: Some("Key") }), Auth::Basic], input: &INPUT, output: &OUTPUT, traits: &[OperationTrait::UnsignedPayload],
    ..crate::service::OPERATION
};

/// `KeyedInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct KeyedInput {}
impl KeyedInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> KeyedInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("KeyedInput", &[], Trait::Unit);
impl Shape for KeyedInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for KeyedInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for KeyedInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `KeyedOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct KeyedOutput { _request_id: Option<String> }
impl KeyedOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> KeyedOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("KeyedOutput", &[], Trait::Unit);
impl Shape for KeyedOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for KeyedOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for KeyedOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for KeyedOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`Keyed`](type@Keyed); the model names none.
pub type KeyedError = error::Unmodelled<Keyed>;

pub mod builders {
    //! Builders of [`Keyed`](super::Keyed).

    use crate::client::FluentBuilder;
    use crate::operation::keyed::{KeyedInput, KeyedOutput};
    use crate::types::builders::Builder;

    /// A call of [`Keyed`](super::Keyed): set its members, then `send()` it.
    pub type KeyedFluentBuilder = FluentBuilder<KeyedInput>;

    /// Collects the members of [`KeyedInput`](super::KeyedInput).
    pub type KeyedInputBuilder = FluentBuilder<KeyedInput, ()>;

    /// Collects the members of [`KeyedOutput`](super::KeyedOutput).
    pub type KeyedOutputBuilder = Builder<KeyedOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<KeyedOutput> {}
}
