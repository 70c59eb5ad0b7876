//! `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1` (Smithy 2.0, "AWS JSON 1.0 protocol", "AWS JSON 1.1
//! protocol"), which differ in their media type.

use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::rpc::{POST, ask_for_query_codes, has_something_to_read};
use super::{EncodedRequest, ErrorId, ResponseHead};
use crate::error::{DecodeError, EncodeError};
use crate::json::Json;
use crate::operation::Operation;
use crate::shape::Shape;

pub(super) const MEDIA_TYPE_1_0: &str = "application/x-amz-json-1.0";
pub(super) const MEDIA_TYPE_1_1: &str = "application/x-amz-json-1.1";

static TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// The body is an object even where the operation has no input.
pub(super) fn encode_request(
    media_type: &'static str,
    operation: &Operation,
    input: &dyn Shape,
) -> Result<EncodedRequest, EncodeError> {
    let target = format!("{}.{}", operation.service.name, operation.name);
    let target = HeaderValue::from_str(&target).map_err(|error| EncodeError::new(operation.name, error))?;
    let mut headers =
        HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(media_type)), (TARGET.clone(), target)]);
    ask_for_query_codes(operation.service, &mut headers);
    let body = Json::AWS.encode(input)?.into();
    Ok(EncodedRequest { method: POST, target: "/".to_owned(), headers, body })
}

/// Fills an output or an error.
pub(super) fn decode(body: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
    if has_something_to_read(body, shape) { Json::AWS.decode(body, shape) } else { Ok(()) }
}

pub(super) fn error_id(head: ResponseHead<'_>, body: &[u8]) -> ErrorId {
    ErrorId::of_aws_json(Json::AWS, head, body)
}
