//! The waiter `Self`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::wait::{Wait, WaitError, WaitInput, WaitOutput};

/// Waits until `Self`. Set the members of the operation, then `wait()`.
pub type SelfFluentBuilder = FluentBuilder<WaitInput, SelfWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct SelfWaiter(pub(crate) Handle);
impl FluentBuilder<WaitInput, SelfWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<SelfFinalPoll, WaitUntilSelfError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<Wait>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type SelfFinalPoll = ::farrier_runtime::waiter::FinalPoll<WaitOutput, SdkError<WaitError>>;

/// How a wait fails.
pub type WaitUntilSelfError = ::farrier_runtime::waiter::WaiterError<WaitOutput, WaitError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter { min_delay: 2, max_delay: 120, acceptors: &[Acceptor { state: State::Success, matcher: Matcher::Success(true) }] }
};
