//! The waiter `TasksSettled`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::describe_jobs::{DescribeJobs, DescribeJobsError, DescribeJobsInput, DescribeJobsOutput};

/// Waits until no job has more than one task, or one that has not finished. Set the members of the operation, then `wait()`.
pub type TasksSettledFluentBuilder = FluentBuilder<DescribeJobsInput, TasksSettledWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct TasksSettledWaiter(pub(crate) Handle);
impl FluentBuilder<DescribeJobsInput, TasksSettledWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<TasksSettledFinalPoll, WaitUntilTasksSettledError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<DescribeJobs>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type TasksSettledFinalPoll = ::farrier_runtime::waiter::FinalPoll<DescribeJobsOutput, SdkError<DescribeJobsError>>;

/// How a wait fails.
pub type WaitUntilTasksSettledError = ::farrier_runtime::waiter::WaiterError<DescribeJobsOutput, DescribeJobsError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter {
        min_delay: 2,
        max_delay: 120,
        acceptors: &[
            Acceptor {
                state: State::Failure,
                matcher: Matcher::Output(E::Call(::farrier_runtime::jmespath::Function::Contains, &[
                    E::Project(&E::Flatten(&E::Project(&E::Flatten(&E::Field("jobs")), &E::List(&[
                        E::Compare(::farrier_runtime::jmespath::Comparison::GreaterOrEqual, &E::Call(::farrier_runtime::jmespath::Function::Length, &[
                            E::Project(
                                &E::Field("tasks"),
                                &E::When(&E::Compare(::farrier_runtime::jmespath::Comparison::Equal, &E::Field("state"), &E::Literal(::farrier_runtime::jmespath::Literal::Str("LOST"))), &E::Current),
                            ),
                        ]), &E::Field("lost")),
                    ]))), &E::Current),
                    E::Literal(::farrier_runtime::jmespath::Literal::Bool(true)),
                ]), Comparator::BooleanEquals(true)),
            },
            Acceptor {
                state: State::Success,
                matcher: Matcher::Output(E::Compare(::farrier_runtime::jmespath::Comparison::Equal, &E::Call(::farrier_runtime::jmespath::Function::Length, &[
                    E::Project(
                        &E::Field("jobs"),
                        &E::When(
                            &E::Not(
                                &E::And(
                                    &E::Compare(
                                        ::farrier_runtime::jmespath::Comparison::Equal,
                                        &E::Call(::farrier_runtime::jmespath::Function::Length, &[E::Field("tasks")]),
                                        &E::Literal(::farrier_runtime::jmespath::Literal::Integer(1)),
                                    ),
                                    &E::Compare(::farrier_runtime::jmespath::Comparison::Equal, &E::Field("done"), &E::Field("total")),
                                ),
                            ),
                            &E::Current,
                        ),
                    ),
                ]), &E::Literal(::farrier_runtime::jmespath::Literal::Integer(0))), Comparator::BooleanEquals(true)),
            },
        ],
    }
};
