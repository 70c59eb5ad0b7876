//! The waiter `Type`.

use farrier_runtime::generated::*;

use crate::client::FluentBuilder;
use crate::operation::wait::{Wait, WaitError, WaitInput, WaitOutput};

/// Waits until `Type`. Set the members of the operation, then `wait()`.
pub type TypeFluentBuilder = FluentBuilder<WaitInput, TypeWaiter>;

/// The client that waits.
#[derive(Clone, Debug)] pub struct TypeWaiter(pub(crate) Handle);
impl FluentBuilder<WaitInput, TypeWaiter> {
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<TypeFinalPoll, WaitUntilTypeError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<Wait>(self.handle.0, client::Arguments::build(self.input), &WAITER, max_wait)
    }
}

/// The last answer of a wait that succeeded.
pub type TypeFinalPoll = ::farrier_runtime::waiter::FinalPoll<WaitOutput, SdkError<WaitError>>;

/// How a wait fails.
pub type WaitUntilTypeError = ::farrier_runtime::waiter::WaiterError<WaitOutput, WaitError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::jmespath::Expression as E;
    use ::farrier_runtime::waiter::Comparator;
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter { min_delay: 2, max_delay: 120, acceptors: &[Acceptor { state: State::Success, matcher: Matcher::Output(E::Field("type"), Comparator::StringEquals("self")) }] }
};
