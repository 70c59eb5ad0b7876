//! The waiter `JobsDone`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::describe_jobs::{DescribeJobs, DescribeJobsError, DescribeJobsInput, DescribeJobsOutput};

/// Waits until every job is done. Set the members of the operation, then `wait()`.
pub type JobsDoneFluentBuilder = FluentBuilder<DescribeJobsInput, JobsDoneWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobsDoneWaiter(pub(crate) Handle);
impl FluentBuilder<DescribeJobsInput, JobsDoneWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobsDoneFinalPoll, WaitUntilJobsDoneError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<DescribeJobs>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobsDoneFinalPoll = ::farrier_runtime::waiter::FinalPoll<DescribeJobsOutput, SdkError<DescribeJobsError>>;

/// How a wait fails.
pub type WaitUntilJobsDoneError = ::farrier_runtime::waiter::WaiterError<DescribeJobsOutput, DescribeJobsError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 5,
        max_delay: 120,
        acceptors: &[
            Acceptor { state: State::Success, matcher: Matcher::Output(E::Project(&E::Flatten(&E::Field("jobs")), &E::Field("state")), Comparator::AllStringEquals("DONE")) },
            Acceptor { state: State::Failure, matcher: Matcher::Output(E::Project(&E::Flatten(&E::Field("jobs")), &E::Field("state")), Comparator::AnyStringEquals("FAILED")) },
            Acceptor { state: State::Retry, matcher: Matcher::ErrorType(&["NoSuchJob"]) },
        ],
    }
};
