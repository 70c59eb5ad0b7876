//! The waiter `JobsComplete`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::describe_jobs::{DescribeJobs, DescribeJobsError, DescribeJobsInput, DescribeJobsOutput};

/// Waits until `JobsComplete`. Set the members of the operation, then `wait()`.
pub type JobsCompleteFluentBuilder = FluentBuilder<DescribeJobsInput, JobsCompleteWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobsCompleteWaiter(pub(crate) Handle);
impl FluentBuilder<DescribeJobsInput, JobsCompleteWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobsCompleteFinalPoll, WaitUntilJobsCompleteError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<DescribeJobs>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type JobsCompleteFinalPoll = ::farrier_runtime::waiter::FinalPoll<DescribeJobsOutput, SdkError<DescribeJobsError>>;

/// How a wait fails.
pub type WaitUntilJobsCompleteError = ::farrier_runtime::waiter::WaiterError<DescribeJobsOutput, DescribeJobsError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 1,
        max_delay: 10,
        acceptors: &[
            Acceptor {
                state: State::Success,
                matcher: Matcher::InputOutput(
                    E::Compare(
                        ::farrier_runtime::jmespath::Comparison::Equal,
                        &E::Call(::farrier_runtime::jmespath::Function::Length, &[E::Then(&E::Field("input"), &E::Field("ids"))]),
                        &E::Call(::farrier_runtime::jmespath::Function::Length, &[E::Then(&E::Field("output"), &E::Field("jobs"))]),
                    ),
                    Comparator::BooleanEquals(true),
                ),
            },
        ],
    }
};
