//! The waiter `JobDone`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::get_job::{GetJob, GetJobError, GetJobInput, GetJobOutput};

/// Waits until a job is done. Set the members of the operation, then `wait()`.
pub type JobDoneFluentBuilder = FluentBuilder<GetJobInput, JobDoneWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobDoneWaiter(pub(crate) Handle);
impl FluentBuilder<GetJobInput, JobDoneWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobDoneFinalPoll, WaitUntilJobDoneError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<GetJob>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobDoneFinalPoll = ::farrier_runtime::waiter::FinalPoll<GetJobOutput, SdkError<GetJobError>>;

/// How a wait fails.
pub type WaitUntilJobDoneError = ::farrier_runtime::waiter::WaiterError<GetJobOutput, GetJobError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 30,
        acceptors: &[
            Acceptor { state: State::Success, matcher: Matcher::Output(E::Field("state"), Comparator::StringEquals("DONE")) },
            Acceptor { state: State::Failure, matcher: Matcher::Output(E::Field("failed"), Comparator::BooleanEquals(true)) },
            Acceptor { state: State::Retry, matcher: Matcher::ErrorType(&["NotFound"]) },
        ],
    }
};
