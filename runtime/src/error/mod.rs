//! Errors: of codecs, of calls, and what generated error types delegate to.

mod codec;
mod modelled;
mod request_id;
mod sdk;
mod unmodelled;

pub use aws_smithy_runtime_api::client::result::ConnectorError;
pub use aws_smithy_types::error::display::DisplayErrorContext;
pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
pub use aws_smithy_types::error::operation::BuildError;

pub(crate) use codec::unknown_variant;
pub use codec::{DecodeError, EncodeError};
pub(crate) use modelled::ErrorSlot;
pub use modelled::{AnyServiceError, OperationError, Unhandled, cause, display, required};
#[cfg(feature = "s3")]
pub(crate) use request_id::EXTENDED_REQUEST_ID;
pub(crate) use request_id::REQUEST_ID;
pub use request_id::RequestId;
#[cfg(feature = "s3")]
pub use request_id::RequestIdExt;
pub use sdk::{CallContext, ConstructionFailure, DispatchFailure, ResponseError, SdkError, ServiceError, TimeoutError};
pub use unmodelled::Unmodelled;

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
