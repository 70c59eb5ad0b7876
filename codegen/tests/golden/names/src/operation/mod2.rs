//! `Mod`.

use farrier_runtime::generated::*;

use crate::operation::mod2::builders::{ModInputBuilder, ModOutputBuilder};

/// A module `mod` would lie in the file of its folder.
pub type Mod = OperationOf<ModInput>;
impl OperationInput for ModInput {
    type Output = ModOutput; type Error = ModError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Mod", http: Http { method: "POST", path: &[PathPart::Literal("/mod")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `ModInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ModInput {
    /// The member `sendWith`.
    pub send_with_value: Option<String>,
    /// The member `len`.
    pub len: Option<i32>,
}
impl ModInput {
    /// The member `sendWith`.
    #[inline] pub fn send_with_value(&self) -> Option<&str> { self.send_with_value.as_deref() }
    /// The member `len`.
    #[allow(clippy::len_without_is_empty)] #[inline] pub fn len(&self) -> Option<i32> { self.len }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ModInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("ModInput", &[Member { name: "sendWith", target: STRING, traits: Trait::None }, Member { name: "len", target: INTEGER, traits: Trait::None }], Trait::None);
impl Shape for ModInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.send_with_value.read(), 1 => self.len.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.send_with_value.fill(), 1 => self.len.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ModInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ModInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ModInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ModInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `ModOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct ModOutput { _request_id: Option<String> }
impl ModOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ModOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("ModOutput", &[], Trait::Unit);
impl Shape for ModOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for ModOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ModOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ModOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for ModOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for ModOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Mod`](type@Mod); the model names none.
pub type ModError = error::Unmodelled<Mod>;

pub mod builders {
    //! Builders of [`Mod`](super::Mod).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::mod2::{ModInput, ModOutput};
    use crate::types::builders::Builder;

    /// A call of [`Mod`](super::Mod): set its members, then `send()` it.
    pub type ModFluentBuilder = FluentBuilder<ModInput>;

    /// Collects the members of [`ModInput`](super::ModInput).
    pub type ModInputBuilder = FluentBuilder<ModInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ModInput, C> {
        /// The member `sendWith`.
        #[inline] pub fn send_with_value(mut self, value: impl Into<String>) -> Self { self.input.send_with_value = Some(value.into()); self }
        /// The member `len`.
        #[inline] pub fn len(mut self, value: i32) -> Self { self.input.len = Some(value); self }
        #[inline] pub fn set_send_with(mut self, value: Option<String>) -> Self { self.input.send_with_value = value; self }
        #[inline] pub fn get_send_with(&self) -> &Option<String> { &self.input.send_with_value }
        #[inline] pub fn set_len(mut self, value: Option<i32>) -> Self { self.input.len = value; self }
        #[inline] pub fn get_len(&self) -> &Option<i32> { &self.input.len }
    }
    impl client::Presignable for ModInput {}

    /// Collects the members of [`ModOutput`](super::ModOutput).
    pub type ModOutputBuilder = Builder<ModOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<ModOutput> {}
}
