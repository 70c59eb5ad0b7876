//! The waiter `JobGone`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::get_job::{GetJob, GetJobError, GetJobInput, GetJobOutput};

/// Waits until the job is gone. Set the members of the operation, then `wait()`.
pub type JobGoneFluentBuilder = FluentBuilder<GetJobInput, JobGoneWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobGoneWaiter(pub(crate) Handle);
impl FluentBuilder<GetJobInput, JobGoneWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobGoneFinalPoll, WaitUntilJobGoneError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<GetJob>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobGoneFinalPoll = ::farrier_runtime::waiter::FinalPoll<GetJobOutput, SdkError<GetJobError>>;

/// How a wait fails.
pub type WaitUntilJobGoneError = ::farrier_runtime::waiter::WaiterError<GetJobOutput, GetJobError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 120,
        acceptors: &[Acceptor { state: State::Success, matcher: Matcher::ErrorType(&["NoSuchJob", "Jobs.NoSuchJob"]) }, Acceptor { state: State::Failure, matcher: Matcher::ErrorType(&["Broken"]) }],
    }
};
