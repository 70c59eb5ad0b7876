//! The waiter `Self`.

use farrier_runtime::generated::*;

use crate::operation::wait::{Wait, WaitError, WaitOutput};
use crate::operation::wait::builders::WaitInputBuilder;

/// Waits until `Self`. Set the members of the operation, then `wait()`.
#[derive(Clone, Debug)] #[must_use = "a waiter does nothing before `wait()`"] pub struct SelfFluentBuilder { pub(crate) handle: Handle, pub(crate) inner: WaitInputBuilder }
impl SelfFluentBuilder {
    /// What is set so far.
    #[inline] pub fn as_input(&self) -> &WaitInputBuilder { &self.inner }
    /// Calls the operation again and again, until the waiter is satisfied or `max_wait` is over.
    #[inline] pub fn wait(self, max_wait: ::std::time::Duration) -> impl Future<Output = Result<SelfFinalPoll, WaitUntilSelfError>> + Send + use<> {
        ::farrier_runtime::waiter::wait::<Wait>(self.handle, self.inner.build(), &WAITER, max_wait)
    }
    /// The member `type`.
    #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.inner = self.inner.r#type(value); self }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl SelfFluentBuilder {
    #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.inner = self.inner.set_type(value); self }
    #[inline] pub fn get_type(&self) -> &Option<String> { self.inner.get_type() }
}
/// The last answer of a wait that succeeded.
pub type SelfFinalPoll = ::farrier_runtime::waiter::FinalPoll<WaitOutput, SdkError<WaitError>>;

/// How a wait fails.
pub type WaitUntilSelfError = ::farrier_runtime::waiter::WaiterError<WaitOutput, WaitError>;
static WAITER: ::farrier_runtime::waiter::Waiter = {
    use ::farrier_runtime::waiter::{Acceptor, Matcher, State, Waiter};
    Waiter { min_delay: 2, max_delay: 120, acceptors: &[Acceptor { state: State::Success, matcher: Matcher::Success(true) }] }
};
