//! Waiters: an operation is called until what it answers says that something has come about (Smithy 2.0, "Waiters").
//!
//! A waiter is static data that generated code holds; [`wait`] is generic, and everything below it `#[inline]`, so that a
//! program which waits for nothing compiles nothing of it.

mod backoff;
mod matcher;

use std::time::Duration;

use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
pub use aws_smithy_runtime_api::client::waiters::FinalPoll;
pub use aws_smithy_runtime_api::client::waiters::error::{ExceededMaxWait, FailureState, OperationFailed, WaiterError};

use self::backoff::{Backoff, Next};
use crate::client::{Handle, sending};
use crate::error::{BuildError, SdkError};
use crate::jmespath::Expression;
use crate::operation::OperationShape;

/// What is waited for, and how patiently.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waiter {
    /// The least time between two calls, in seconds.
    pub min_delay: u32,
    /// The most time between two calls, in seconds.
    pub max_delay: u32,
    /// What decides after a call, in order: the first that matches.
    pub acceptors: &'static [Acceptor],
}

/// A condition, and the state that it leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Acceptor {
    /// The state.
    pub state: State,
    /// The condition.
    pub matcher: Matcher,
}

/// What an acceptor decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The wait is over.
    Success,
    /// The wait can not succeed any more.
    Failure,
    /// Call again.
    Retry,
}

/// The condition of an acceptor. An error that the service did not answer matches none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Matcher {
    /// Whether the call succeeded (true) or the service answered with an error (false).
    Success(bool),
    /// The service answered with an error of one of these codes.
    ErrorType(&'static [&'static str]),
    /// What the expression makes of the output.
    Output(Expression, Comparator),
    /// What the expression makes of an object with the members `input` and `output`.
    InputOutput(Expression, Comparator),
}

/// What the value of a path has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// This string.
    StringEquals(&'static str),
    /// This boolean.
    BooleanEquals(bool),
    /// A list with items that are all this string.
    AllStringEquals(&'static str),
    /// A list with an item that is this string.
    AnyStringEquals(&'static str),
}

/// How a wait for an operation `O` ends: the last answer, which a waiter took for a success, or why it ended otherwise.
pub type Waited<O> = Result<
    FinalPoll<<O as OperationShape>::Output, SdkError<<O as OperationShape>::Error, HttpResponse>>,
    WaiterError<<O as OperationShape>::Output, <O as OperationShape>::Error>,
>;

/// Calls an operation until the waiter is satisfied, for at most about `max_wait`: a call under way is not cut short.
///
/// # Errors
/// The time is over, an acceptor found that waiting is of no use, or a call failed in a way that no acceptor takes.
pub async fn wait<O: OperationShape<Input: Clone>>(
    handle: Handle,
    input: Result<O::Input, BuildError>,
    waiter: &'static Waiter,
    max_wait: Duration,
) -> Waited<O> {
    let input = input.map_err(WaiterError::construction_failure)?;
    let (time, sleep) = (handle.time(), handle.sleep());
    let begun = time.now();
    let mut backoff = Backoff::new(waiter, max_wait);
    loop {
        let result = sending::<O>(handle.clone(), Ok(input.clone())).await;
        let state = match &result {
            Ok(output) => matcher::state::<O>(waiter, &input, Ok(output)),
            Err(SdkError::ServiceError(context)) => matcher::state::<O>(waiter, &input, Err(context.err())),
            // The service has not answered, so nothing is known of what is waited for.
            Err(_) => None,
        };
        match (state, result) {
            (Some(State::Success), result) => return Ok(FinalPoll::new(result)),
            (Some(State::Failure), result) => {
                let poll = FinalPoll::new(result.map_err(SdkError::into_service_error));
                return Err(WaiterError::FailureState(FailureState::new(poll)));
            }
            (None, Err(source)) => {
                return Err(WaiterError::OperationFailed(OperationFailed::new(source.into_official())));
            }
            (Some(State::Retry), _) | (None, Ok(_)) => {}
        }
        let elapsed = time.now().duration_since(begun).unwrap_or_default();
        match backoff.next(elapsed, fastrand::f64) {
            Next::After(delay) => sleep.sleep(delay).await,
            Next::GiveUp(calls) => {
                return Err(WaiterError::ExceededMaxWait(ExceededMaxWait::new(max_wait, elapsed, calls)));
            }
        }
    }
}
