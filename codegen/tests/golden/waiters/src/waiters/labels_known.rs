//! The waiter `LabelsKnown`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::describe_jobs::{DescribeJobs, DescribeJobsError, DescribeJobsInput, DescribeJobsOutput};

/// Waits until `LabelsKnown`. Set the members of the operation, then `wait()`.
pub type LabelsKnownFluentBuilder = FluentBuilder<DescribeJobsInput, LabelsKnownWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct LabelsKnownWaiter(pub(crate) Handle);
impl FluentBuilder<DescribeJobsInput, LabelsKnownWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<LabelsKnownFinalPoll, WaitUntilLabelsKnownError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<DescribeJobs>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type LabelsKnownFinalPoll = ::farrier_runtime::waiter::FinalPoll<DescribeJobsOutput, SdkError<DescribeJobsError>>;

/// How a wait fails.
pub type WaitUntilLabelsKnownError = ::farrier_runtime::waiter::WaiterError<DescribeJobsOutput, DescribeJobsError>;
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
                matcher: Matcher::Output(
                    E::Project(&E::Flatten(&E::List(&[E::Project(&E::Values(&E::Field("labels")), &E::Field("state")), E::List(&[E::Then(&E::Field("summary"), &E::Field("state"))])])), &E::Current),
                    Comparator::AnyStringEquals("DONE"),
                ),
            },
            Acceptor {
                state: State::Retry,
                matcher: Matcher::Output(
                    E::Call(::farrier_runtime::jmespath::Function::NotNull, &[E::Then(&E::Field("summary"), &E::Field("state")), E::Literal(::farrier_runtime::jmespath::Literal::Str("NEW"))]),
                    Comparator::StringEquals("NEW"),
                ),
            },
        ],
    }
};
