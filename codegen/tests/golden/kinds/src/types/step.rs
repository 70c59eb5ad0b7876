//! `Step`.

use farrier_runtime::generated::*;

use crate::types::JobState;
use crate::types::builders::Builder;

/// `Step`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Step {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `state`.
    pub state: Option<JobState>,
}
impl Step {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `state`.
    #[inline] pub fn state(&self) -> Option<&JobState> { self.state.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> StepBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Step",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for Step {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.state.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.state.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Step { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Step { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Step { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Step { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Step`](struct@Step).
pub type StepBuilder = Builder<Step>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Step> {
    /// The member `name`.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The member `state`.
    #[inline] pub fn state(mut self, value: JobState) -> Self { self.0.state = Some(value); self }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_state(mut self, value: Option<JobState>) -> Self { self.0.state = value; self }
    #[inline] pub fn get_state(&self) -> &Option<JobState> { &self.0.state }
}
