//! `WatchJob`.

use farrier_runtime::generated::*;

use crate::operation::watch_job::builders::{WatchJobInputBuilder, WatchJobOutputBuilder};
use crate::types::{State, Task};

/// Calls `WatchJob`.
pub type WatchJob = OperationOf<WatchJobInput>;
impl OperationInput for WatchJobInput {
    type Output = WatchJobOutput; type Error = WatchJobError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "WatchJob", http: Http { method: "POST", path: &[PathPart::Literal("/watch")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `WatchJobInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WatchJobInput {}
impl WatchJobInput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> WatchJobInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("WatchJobInput", &[], Trait::None);
impl Shape for WatchJobInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for WatchJobInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WatchJobInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `WatchJobOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct WatchJobOutput {
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
    _request_id: Option<String>,
}
impl WatchJobOutput {
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
    #[inline] pub fn builder() -> WatchJobOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("WatchJobOutput", &[
    Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tasks", target: &crate::schema::TASKS, traits: Trait::None }, Member { name: "lost", target: INTEGER, traits: Trait::None },
    Member { name: "done", target: INTEGER, traits: Trait::None }, Member { name: "total", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for WatchJobOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.id.read(), 1 => self.state.read(), 2 => self.tasks.read(), 3 => self.lost.read(), 4 => self.done.read(), 5 => self.total.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.id.fill(), 1 => self.state.fill(), 2 => self.tasks.fill(), 3 => self.lost.fill(), 4 => self.done.fill(), 5 => self.total.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for WatchJobOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for WatchJobOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for WatchJobOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`WatchJob`](type@WatchJob); the model names none.
pub type WatchJobError = error::Unmodelled<WatchJob>;

pub mod builders {
    //! Builders of [`WatchJob`](super::WatchJob).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::watch_job::{WatchJobInput, WatchJobOutput};
    use crate::types::{State, Task};
    use crate::types::builders::Builder;

    /// A call of [`WatchJob`](super::WatchJob): set its members, then `send()` it.
    pub type WatchJobFluentBuilder = FluentBuilder<WatchJobInput>;

    /// Collects the members of [`WatchJobInput`](super::WatchJobInput).
    pub type WatchJobInputBuilder = FluentBuilder<WatchJobInput, ()>;
    impl client::Presignable for WatchJobInput {}

    /// Collects the members of [`WatchJobOutput`](super::WatchJobOutput).
    pub type WatchJobOutputBuilder = Builder<WatchJobOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<WatchJobOutput> {
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
}
