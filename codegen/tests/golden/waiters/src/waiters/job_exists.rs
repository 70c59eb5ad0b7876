//! The waiter `JobExists`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::get_job::{GetJob, GetJobError, GetJobInput, GetJobOutput};

/// Waits until `JobExists`. Set the members of the operation, then `wait()`.
pub type JobExistsFluentBuilder = FluentBuilder<GetJobInput, JobExistsWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobExistsWaiter(pub(crate) Handle);
impl FluentBuilder<GetJobInput, JobExistsWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobExistsFinalPoll, WaitUntilJobExistsError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<GetJob>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobExistsFinalPoll = ::farrier_runtime::waiter::FinalPoll<GetJobOutput, SdkError<GetJobError>>;

/// How a wait fails.
pub type WaitUntilJobExistsError = ::farrier_runtime::waiter::WaiterError<GetJobOutput, GetJobError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 120,
        acceptors: &[
            Acceptor { state: State::Success, matcher: Matcher::Success(true) }, Acceptor { state: State::Retry, matcher: Matcher::ErrorType(&["NoSuchJob", "Jobs.NoSuchJob"]) },
            Acceptor { state: State::Failure, matcher: Matcher::Success(false) },
        ],
    }
};
