//! The other side of the protocols: requests are read, responses written. Test servers and mirror tests need it; clients
//! do not pay for it.

use aws_smithy_types::body::SdkBody;
use http::{HeaderMap, StatusCode};

use super::Protocol;
#[cfg(feature = "rest-json")]
use super::rest_json_server;
use crate::error::{DecodeError, EncodeError};
use crate::operation::Operation;
#[cfg(feature = "rest-json")]
use crate::schema::{Fault, Schema, Trait};
use crate::shape::Shape;

const NO_SERVER: &str = "the runtime speaks the server's side of restJson1 only, with the feature `rest-json`";

/// The head of a request.
#[derive(Clone, Copy, Debug)]
pub struct RequestHead<'a> {
    /// The path as it came, percent-encoded.
    pub path: &'a str,
    /// The query as it came, without its `?`.
    pub query: &'a str,
    /// The headers.
    pub headers: &'a HeaderMap,
}

/// A response.
#[derive(Debug)]
pub struct EncodedResponse {
    /// The status code.
    pub status: StatusCode,
    /// Headers that come from the output and the protocol.
    pub headers: HeaderMap,
    /// The body.
    pub body: SdkBody,
}

/// A failure that no shape of the model describes.
#[derive(Clone, Copy, Debug)]
pub struct GenericError<'a> {
    /// The status code.
    pub status: StatusCode,
    /// The code, as in `UnrecognizedClientException`.
    pub code: &'a str,
    /// What went wrong.
    pub message: &'a str,
}

impl Protocol {
    /// Fills an operation's input from a request that has been read into memory. Which operation it is for,
    /// [`route`](crate::http::server::route) says.
    ///
    /// # Errors
    /// A request that is not what the model says. Whether required members are there and constraints hold is not looked at.
    pub fn decode_request(
        self,
        operation: &Operation,
        head: RequestHead<'_>,
        body: &[u8],
        input: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json_server::decode_request(operation, head, body, input),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => Err(DecodeError::new(operation.name, NO_SERVER)),
        }
    }

    /// Encodes an operation's output; a streaming member is taken out of it.
    ///
    /// # Errors
    /// A value that the protocol cannot express.
    pub fn encode_response(
        self,
        operation: &Operation,
        output: &mut dyn Shape,
    ) -> Result<EncodedResponse, EncodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json_server::encode_response(operation, output),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => Err(EncodeError::new(operation.name, NO_SERVER)),
        }
    }

    /// Encodes a modelled error.
    ///
    /// # Errors
    /// A value that the protocol cannot express.
    pub fn encode_error(self, error: &mut dyn Shape) -> Result<EncodedResponse, EncodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json_server::encode_error(error),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => Err(EncodeError::new(error.schema().name, NO_SERVER)),
        }
    }

    /// Encodes a failure that no shape of the model describes.
    ///
    /// # Errors
    /// A code that no header can carry.
    pub fn encode_generic_error(self, error: GenericError<'_>) -> Result<EncodedResponse, EncodeError> {
        match self {
            #[cfg(feature = "rest-json")]
            Self::RestJson1 => rest_json_server::encode_generic_error(error),
            #[allow(unreachable_patterns, reason = "not with every choice of features")]
            _ => Err(EncodeError::new(error.code, NO_SERVER)),
        }
    }
}

/// The status of a modelled error: its `httpError`, or else 400 where the client is at fault and 500 where the service is
/// (Smithy 2.0, "HTTP bindings", `httpError`).
#[cfg(feature = "rest-json")]
pub(super) fn error_status(schema: &Schema) -> StatusCode {
    let code = schema.traits.find(|t| if let Trait::HttpError(code) = t { Some(*code) } else { None });
    code.and_then(|code| StatusCode::from_u16(code).ok()).unwrap_or_else(|| {
        if schema.has(Trait::Error(Fault::Client)) {
            StatusCode::BAD_REQUEST
        } else {
            StatusCode::INTERNAL_SERVER_ERROR
        }
    })
}
