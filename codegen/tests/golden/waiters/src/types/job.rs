//! `Job`.

use farrier_runtime::generated::*;

use crate::types::{State, Task};
use crate::types::builders::Builder;

/// `Job`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Job {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `state`.
    pub state: Option<State>,
    /// The member `tasks`.
    pub tasks: Option<Vec<Task>>,
    /// The member `lost`.
    pub lost: Option<i32>,
    /// The member `done`.
    pub done: Option<i32>,
    /// The member `total`.
    pub total: Option<i32>,
}
impl Job {
    /// The member `id`.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// The member `state`.
    #[inline] pub fn state(&self) -> Option<&State> { self.state.as_ref() }
    /// The member `tasks`.
    #[inline] pub fn tasks(&self) -> &[Task] { self.tasks.as_deref().unwrap_or_default() }
    /// The member `lost`.
    #[inline] pub fn lost(&self) -> Option<i32> { self.lost }
    /// The member `done`.
    #[inline] pub fn done(&self) -> Option<i32> { self.done }
    /// The member `total`.
    #[inline] pub fn total(&self) -> Option<i32> { self.total }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> JobBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("Job", &[
    Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tasks", target: &crate::schema::TASKS, traits: Trait::None }, Member { name: "lost", target: INTEGER, traits: Trait::None },
    Member { name: "done", target: INTEGER, traits: Trait::None }, Member { name: "total", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for Job {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.id.read(), 1 => self.state.read(), 2 => self.tasks.read(), 3 => self.lost.read(), 4 => self.done.read(), 5 => self.total.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.id.fill(), 1 => self.state.fill(), 2 => self.tasks.fill(), 3 => self.lost.fill(), 4 => self.done.fill(), 5 => self.total.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Job { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Job { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`Job`](struct@Job).
pub type JobBuilder = Builder<Job>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Job> {
    /// The member `id`.
    #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
    /// The member `state`.
    #[inline] pub fn state(mut self, value: State) -> Self { self.0.state = Some(value); self }
    /// The member `tasks`. Appends an item.
    #[inline] pub fn tasks(mut self, value: Task) -> Self { self.0.tasks.get_or_insert_default().push(value); self }
    /// The member `lost`.
    #[inline] pub fn lost(mut self, value: i32) -> Self { self.0.lost = Some(value); self }
    /// The member `done`.
    #[inline] pub fn done(mut self, value: i32) -> Self { self.0.done = Some(value); self }
    /// The member `total`.
    #[inline] pub fn total(mut self, value: i32) -> Self { self.0.total = Some(value); self }
    #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
    #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
    #[inline] pub fn set_state(mut self, value: Option<State>) -> Self { self.0.state = value; self }
    #[inline] pub fn get_state(&self) -> &Option<State> { &self.0.state }
    #[inline] pub fn set_tasks(mut self, value: Option<Vec<Task>>) -> Self { self.0.tasks = value; self }
    #[inline] pub fn get_tasks(&self) -> &Option<Vec<Task>> { &self.0.tasks }
    #[inline] pub fn set_lost(mut self, value: Option<i32>) -> Self { self.0.lost = value; self }
    #[inline] pub fn get_lost(&self) -> &Option<i32> { &self.0.lost }
    #[inline] pub fn set_done(mut self, value: Option<i32>) -> Self { self.0.done = value; self }
    #[inline] pub fn get_done(&self) -> &Option<i32> { &self.0.done }
    #[inline] pub fn set_total(mut self, value: Option<i32>) -> Self { self.0.total = value; self }
    #[inline] pub fn get_total(&self) -> &Option<i32> { &self.0.total }
}
