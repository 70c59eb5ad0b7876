//! The typed shell of a call.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

use super::Handle;
use super::call::call;
use super::failure::Failure;
use crate::error::{BuildError, SdkError};
use crate::operation::OperationShape;
use crate::settings::Settings;
use crate::shape::Shape;

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
    overrides: Option<Settings>,
) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
    let operation = O::operation();
    let mut output = O::Output::empty();
    let mut error = None;
    let done = match input {
        Ok(mut input) => {
            let handle = handle.overridden(overrides);
            call(&handle, operation, &mut input, &mut output, &mut error).await
        }
        Err(invalid) => Err(Failure::not_built(operation, invalid)),
    };
    match done {
        Ok(()) => Ok(output),
        Err(failure) => Err(failure.with(error)),
    }
}
