//! The waiter `JobAsWanted`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::get_job::{GetJob, GetJobError, GetJobInput, GetJobOutput};

/// Waits until `JobAsWanted`. Set the members of the operation, then `wait()`.
pub type JobAsWantedFluentBuilder = FluentBuilder<GetJobInput, JobAsWantedWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct JobAsWantedWaiter(pub(crate) Handle);
impl FluentBuilder<GetJobInput, JobAsWantedWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<JobAsWantedFinalPoll, WaitUntilJobAsWantedError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<GetJob>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
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
