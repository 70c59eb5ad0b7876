//! The typed shell of a call.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use super::Handle;
use super::call::call;
use super::ends::TypedEnds;
use super::failure::Failure;
use crate::error::{BuildError, SdkError};
use crate::operation::OperationShape;

/// Puts other settings into a client, for a single call.
///
/// It is a function so that a program which never does it does not compile how it is done.
pub type Override = Box<dyn FnOnce(Handle) -> Handle + Send + Sync>;

/// Calls an operation.
///
/// It is generic, so nothing of it is compiled before a program calls it; all that can be shared by operations is in
/// the call that it wraps.
///
/// # Errors
/// Everything that can go wrong with a call, see [`SdkError`].
pub async fn send<O: OperationShape>(
    handle: Handle,
    input: Result<O::Input, BuildError>,
    overrides: Option<Override>,
) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
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
