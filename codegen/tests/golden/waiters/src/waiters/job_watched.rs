//! The waiter `JobWatched`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::watch_job::{WatchJob, WatchJobError, WatchJobInput, WatchJobOutput};

/// Waits until `JobWatched`. Set the members of the operation, then `wait()`.
pub type JobWatchedFluentBuilder = FluentBuilder<WatchJobInput, JobWatchedWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobWatchedWaiter(pub(crate) Handle);
impl FluentBuilder<WatchJobInput, JobWatchedWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobWatchedFinalPoll, WaitUntilJobWatchedError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<WatchJob>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobWatchedFinalPoll = ::farrier_runtime::waiter::FinalPoll<WatchJobOutput, SdkError<WatchJobError>>;

/// How a wait fails.
pub type WaitUntilJobWatchedError = ::farrier_runtime::waiter::WaiterError<WatchJobOutput, WatchJobError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 120,
        acceptors: &[
            Acceptor { state: State::Success, matcher: Matcher::Output(E::Field("state"), Comparator::StringEquals("DONE")) },
            Acceptor { state: State::Success, matcher: Matcher::ErrorType(&["AlreadyWatched"]) },
        ],
    }
};
