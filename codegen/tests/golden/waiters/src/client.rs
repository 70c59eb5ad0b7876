//! The client.

use farrier_runtime::generated::*;

use crate::config::Config;
use crate::operation::describe_jobs::builders::DescribeJobsFluentBuilder;
use crate::operation::get_job::builders::GetJobFluentBuilder;
use crate::operation::watch_job::builders::WatchJobFluentBuilder;
use crate::waiters::job_exists::{JobExistsFluentBuilder, JobExistsWaiter};
use crate::waiters::job_gone::{JobGoneFluentBuilder, JobGoneWaiter};
use crate::waiters::job_watched::{JobWatchedFluentBuilder, JobWatchedWaiter};
use crate::waiters::jobs_complete::{JobsCompleteFluentBuilder, JobsCompleteWaiter};
use crate::waiters::jobs_done::{JobsDoneFluentBuilder, JobsDoneWaiter};
use crate::waiters::labels_known::{LabelsKnownFluentBuilder, LabelsKnownWaiter};
use crate::waiters::tasks_settled::{TasksSettledFluentBuilder, TasksSettledWaiter};

/// A client of Farrier Waiters. Clones share connections, credentials and retry state.
#[derive(Clone, Debug)] pub struct Client { pub(crate) handle: Handle, config: Config }
impl Client {
    /// A client with the settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &farrier_runtime::SdkConfig) -> Self { Self::from_conf(Config::new(shared)) }
    /// A client with settings of its own.
    #[inline] pub fn from_conf(config: Config) -> Self { Self { handle: Handle::new(&crate::service::SERVICE, config.0.clone()), config } }
    /// The settings it was made with.
    #[inline] pub fn config(&self) -> &Config { &self.config }
    /// Calls `DescribeJobs`.
    #[inline] pub fn describe_jobs(&self) -> DescribeJobsFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `GetJob`.
    #[inline] pub fn get_job(&self) -> GetJobFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
    /// Calls `WatchJob`.
    #[inline] pub fn watch_job(&self) -> WatchJobFluentBuilder { FluentBuilder { handle: self.handle.clone(), input: Default::default() } }
}

/// What the client can wait for. Import it to call `client.wait_until_..()`. Only the client has it, so that it may
/// grow.
pub trait Waiters: sealed::Sealed {
    /// Waits until `JobExists`.
    fn wait_until_job_exists(&self) -> JobExistsFluentBuilder;
    /// Waits until the job is gone.
    #[deprecated] fn wait_until_job_gone(&self) -> JobGoneFluentBuilder;
    /// Waits until `JobWatched`.
    fn wait_until_job_watched(&self) -> JobWatchedFluentBuilder;
    /// Waits until `JobsComplete`.
    fn wait_until_jobs_complete(&self) -> JobsCompleteFluentBuilder;
    /// Waits until every job is done.
    fn wait_until_jobs_done(&self) -> JobsDoneFluentBuilder;
    /// Waits until `LabelsKnown`.
    fn wait_until_labels_known(&self) -> LabelsKnownFluentBuilder;
    /// Waits until no job has more than one task, or one that has not finished.
    fn wait_until_tasks_settled(&self) -> TasksSettledFluentBuilder;
}
impl Waiters for Client {
    #[inline] fn wait_until_job_exists(&self) -> JobExistsFluentBuilder { FluentBuilder { handle: JobExistsWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_job_gone(&self) -> JobGoneFluentBuilder { FluentBuilder { handle: JobGoneWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_job_watched(&self) -> JobWatchedFluentBuilder { FluentBuilder { handle: JobWatchedWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_jobs_complete(&self) -> JobsCompleteFluentBuilder { FluentBuilder { handle: JobsCompleteWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_jobs_done(&self) -> JobsDoneFluentBuilder { FluentBuilder { handle: JobsDoneWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_labels_known(&self) -> LabelsKnownFluentBuilder { FluentBuilder { handle: LabelsKnownWaiter(self.handle.clone()), input: Default::default() } }
    #[inline] fn wait_until_tasks_settled(&self) -> TasksSettledFluentBuilder { FluentBuilder { handle: TasksSettledWaiter(self.handle.clone()), input: Default::default() } }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Client {}
}

/// A call: set its members, then `send()` it. `I` is its input, and `C` the client, or `()` for an input alone.
///
/// Each operation has names of its own for it, and methods that set the members of its input.
#[derive(Clone, Debug, Default)] #[must_use = "a call does nothing before `send()`"] pub struct FluentBuilder<I, C = Handle> { pub(crate) handle: C, pub(crate) input: I }
impl<I: client::Arguments> FluentBuilder<I> {
    /// Sends the request.
    #[inline] pub fn send(self) -> Sending<I::Operation> { client::sending::<I::Operation>(self.handle, self.input.build()) }
    /// Prepares the call for changes of its own.
    #[inline] pub fn customize(self) -> Customizable<I::Operation, Self> { client::customize::<I::Operation, Self>(self.handle, self.input.build()) }
}
impl<I: client::Presignable> FluentBuilder<I> {
    /// Signs the request for later, without sending it.
    #[inline] pub fn presigned(self, config: PresigningConfig) -> Presigning<I::Operation> { client::presign::<I::Operation>(self.handle, self.input.build(), config) }
}
impl<I: client::Arguments> FluentBuilder<I, ()> {
    /// Sends the request with that client.
    #[inline] pub fn send_with(self, client: &Client) -> Sending<I::Operation> { client::sending::<I::Operation>(client.handle.clone(), self.input.build()) }
}
impl<I: client::Arguments, C> FluentBuilder<I, C> {
    /// What is set so far.
    #[inline] pub fn as_input(&self) -> &Self { self }
    /// The input. Required members are checked when it is sent.
    #[inline] pub fn build(self) -> Result<client::InputOf<I>, BuildError> { self.input.build() }
}
impl<I: PartialEq, C, D> PartialEq<FluentBuilder<I, D>> for FluentBuilder<I, C> { #[inline] fn eq(&self, other: &FluentBuilder<I, D>) -> bool { self.input == other.input } }

pub mod customize {
    //! Changes to a single call.

    pub use farrier_runtime::client::CustomizableOperation;
}
