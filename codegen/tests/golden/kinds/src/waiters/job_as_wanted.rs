//! The waiter `JobAsWanted`.

use farrier_runtime::generated::*;

use crate::operation::get_job::{GetJob, GetJobError, GetJobOutput};
use crate::operation::get_job::builders::GetJobInputBuilder;
use crate::types::JobState;

/// Waits until `JobAsWanted`. Set the members of the operation, then `wait()`.
#[derive(Clone, Debug)] #[must_use = "a waiter does nothing before `wait()`"] pub struct JobAsWantedFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: GetJobInputBuilder }
impl JobAsWantedFluentBuilder {
    /// What is set so far.
    #[inline] pub fn as_input(&self) -> &GetJobInputBuilder { &self.inner }
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobAsWantedFinalPoll, WaitUntilJobAsWantedError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<GetJob>(self.handle, self.inner.build(), &WAITER, max_wait)
    }
    /// The member `jobId`. Required.
    #[inline] pub fn job_id(mut self, value: impl Into<String>) -> Self { self.inner = self.inner.job_id(value); self }
    /// The member `wanted`.
    #[inline] pub fn wanted(mut self, value: JobState) -> Self { self.inner = self.inner.wanted(value); self }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl JobAsWantedFluentBuilder {
    #[inline] pub fn set_job_id(mut self, value: Option<String>) -> Self { self.inner = self.inner.set_job_id(value); self }
    #[inline] pub fn get_job_id(&self) -> &Option<String> { self.inner.get_job_id() }
    #[inline] pub fn set_wanted(mut self, value: Option<JobState>) -> Self { self.inner = self.inner.set_wanted(value); self }
    #[inline] pub fn get_wanted(&self) -> &Option<JobState> { self.inner.get_wanted() }
}
/// The last answer of a wait that succeeded.
pub type JobAsWantedFinalPoll = ::farrier_runtime::waiter::FinalPoll<GetJobOutput, SdkError<GetJobError>>;

/// How a wait fails.
pub type WaitUntilJobAsWantedError = ::farrier_runtime::waiter::WaiterError<GetJobOutput, GetJobError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 120,
        acceptors: &[
            Acceptor {
                state: State::Success,
                matcher: Matcher::InputOutput(
                    E::Compare(::farrier_runtime::jmespath::Comparison::Equal, &E::Then(&E::Field("input"), &E::Field("wanted")), &E::Then(&E::Field("output"), &E::Field("state"))),
                    Comparator::BooleanEquals(true),
                ),
            },
        ],
    }
};
