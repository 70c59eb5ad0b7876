//! The typed shell of a call.

use std::pin::Pin;

use super::call::call;
use super::ends::TypedEnds;
use super::failure::Failure;
use super::{Answer, Handle};
use crate::error::BuildError;
use crate::operation::{OperationInput, OperationOf, OperationShape};

/// What a fluent builder holds until it is sent: the input of an operation, or its members where some can not be left out.
pub trait Arguments: Sized {
    /// The operation.
    type Operation: OperationShape;

    /// The input.
    ///
    /// # Errors
    /// A member that can not be left out is not set.
    fn build(self) -> Result<InputOf<Self>, BuildError>;
}

impl<I: OperationInput> Arguments for I {
    type Operation = OperationOf<I>;

    #[inline]
    fn build(self) -> Result<I, BuildError> {
        Ok(self)
    }
}

/// The input that arguments become.
pub type InputOf<A> = <<A as Arguments>::Operation as OperationShape>::Input;

/// Puts other settings into a client, for a single call.
///
/// It is a function so that a program which never does it does not compile how it is done.
pub type Override = Box<dyn FnOnce(Handle) -> Handle + Send + Sync>;

/// A call of `O` that is under way, once it is polled.
///
/// It is a named type because an `impl Future` makes rustc infer and check the hidden type of each operation when it
/// checks the generated crate: that was a quarter of the whole. An allocation per call is nothing beside a request.
pub type Sending<O> = Pin<Box<dyn Future<Output = Answer<O>> + Send>>;

/// Calls an operation with the settings of its client, see [`send`].
#[inline]
pub fn sending<O: OperationShape>(handle: Handle, input: Result<O::Input, BuildError>) -> Sending<O> {
    Box::pin(send::<O>(handle, input, None))
}

/// Calls an operation.
///
/// It is generic, so nothing of it is compiled before a program calls it; all that can be shared by operations is in
/// the call that it wraps.
///
/// # Errors
/// Everything that can go wrong with a call, see [`SdkError`](crate::error::SdkError).
pub async fn send<O: OperationShape>(
    handle: Handle,
    input: Result<O::Input, BuildError>,
    overrides: Option<Override>,
) -> Answer<O> {
    let operation = O::operation();
    let mut ends = match input {
        Ok(input) => TypedEnds::<O>::new(input),
        Err(invalid) => return Err(Failure::not_built(operation, invalid).with(None)),
    };
    let handle = match overrides {
        Some(overridden) => overridden(handle),
        None => handle,
    };
    match call(&handle, operation, &mut ends).await {
        Ok(()) => Ok(ends.output),
        Err(failure) => Err(failure.with(ends.error)),
    }
}
