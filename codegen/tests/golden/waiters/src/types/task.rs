//! `Task`.

use farrier_runtime::generated::*;

use crate::types::State;
use crate::types::builders::Builder;

/// `Task`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Task {
    /// The member `state`.
    pub state: Option<State>,
}
impl Task {
    /// The member `state`.
    #[inline] pub fn state(&self) -> Option<&State> { self.state.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> TaskBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Task", &[Member { name: "state", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for Task {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.state.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.state.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Task { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Task { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Task`](struct@Task).
pub type TaskBuilder = Builder<Task>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Task> {
    /// The member `state`.
    #[inline] pub fn state(mut self, value: State) -> Self { self.0.state = Some(value); self }
    #[inline] pub fn set_state(mut self, value: Option<State>) -> Self { self.0.state = value; self }
    #[inline] pub fn get_state(&self) -> &Option<State> { &self.0.state }
}
