//! `GetJob`.

use farrier_runtime::generated::*;

use crate::operation::get_job::builders::{GetJobInputBuilder, GetJobOutputBuilder};
use crate::types::{State, Task};
use crate::types::error::{Broken, NoSuchJob};

/// Calls `GetJob`.
pub type GetJob = OperationOf<GetJobInput>;
impl OperationInput for GetJobInput {
    type Output = GetJobOutput; type Error = GetJobError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetJob", http: Http { method: "GET", path: &[PathPart::Literal("/jobs/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::broken::SCHEMA, &crate::types::error::no_such_job::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `GetJobInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetJobInput {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `wait`.
    pub wait: Option<String>,
}
impl GetJobInput {
    /// The member `id`.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// The member `wait`.
    #[inline] pub fn wait(&self) -> Option<&str> { self.wait.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetJobInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "GetJobInput",
    &[Member { name: "id", target: STRING, traits: Trait::HttpLabel }, Member { name: "wait", target: STRING, traits: Trait::HttpQuery("wait") }],
    Trait::None,
);
impl Shape for GetJobInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.id.read(), 1 => self.wait.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.id.fill(), 1 => self.wait.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetJobInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetJobInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `GetJobOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetJobOutput {
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
impl GetJobOutput {
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
    #[inline] pub fn builder() -> GetJobOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GetJobOutput", &[
    Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tasks", target: &crate::schema::TASKS, traits: Trait::None }, Member { name: "lost", target: INTEGER, traits: Trait::None },
    Member { name: "done", target: INTEGER, traits: Trait::None }, Member { name: "total", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for GetJobOutput {
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
impl RequestId for GetJobOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetJobOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetJobOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`GetJob`](type@GetJob).
#[derive(Debug)] #[non_exhaustive] pub enum GetJobError {
    /// `Broken`
    Broken(Broken),
    /// `NoSuchJob`
    NoSuchJob(NoSuchJob),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetJobError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_broken(&self) -> bool { matches!(self, Self::Broken(_)) }
    #[inline] pub fn is_no_such_job(&self) -> bool { matches!(self, Self::NoSuchJob(_)) }
}
impl OperationError for GetJobError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::Broken(Shape::empty()), 1 => Self::NoSuchJob(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Broken(e) => e, Self::NoSuchJob(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Broken(e) => e, Self::NoSuchJob(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for GetJobError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetJobError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetJobError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetJob`](super::GetJob).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_job::{GetJobInput, GetJobOutput};
    use crate::types::{State, Task};
    use crate::types::builders::Builder;

    /// A call of [`GetJob`](super::GetJob): set its members, then `send()` it.
    pub type GetJobFluentBuilder = FluentBuilder<GetJobInput>;

    /// Collects the members of [`GetJobInput`](super::GetJobInput).
    pub type GetJobInputBuilder = FluentBuilder<GetJobInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetJobInput, C> {
        /// The member `id`. Required.
        #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.input.id = Some(value.into()); self }
        #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.input.id = value; self }
        #[inline] pub fn get_id(&self) -> &Option<String> { &self.input.id }
        #[inline] pub fn set_wait(mut self, value: Option<String>) -> Self { self.input.wait = value; self }
        #[inline] pub fn get_wait(&self) -> &Option<String> { &self.input.wait }
    }
    impl FluentBuilder<GetJobInput> {
        /// The member `wait`.
        #[inline] pub fn wait(mut self, value: impl Into<String>) -> Self { self.input.wait = Some(value.into()); self }
    }
    impl FluentBuilder<GetJobInput, ()> {
        /// The member `wait`.
        #[inline] pub fn wait(mut self, value: impl Into<String>) -> Self { self.input.wait = Some(value.into()); self }
    }
    impl client::Presignable for GetJobInput {}

    /// Collects the members of [`GetJobOutput`](super::GetJobOutput).
    pub type GetJobOutputBuilder = Builder<GetJobOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<GetJobOutput> {
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
