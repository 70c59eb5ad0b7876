//! What is done to a body before it is sent: compression, checksums, the length of streams.

use aws_smithy_types::body::SdkBody;
use http::HeaderMap;

use crate::error::EncodeError;
use crate::operation::Operation;
use crate::schema::Trait;
use crate::settings::Settings;

/// Gives a stream the length that the caller says, compresses the body, adds its checksum, and checks that a stream says how
/// long it is where the service needs that. Events go as they are.
///
/// # Errors
/// A stream of unknown length.
#[cfg_attr(not(feature = "gzip"), allow(unused_variables))]
pub(super) fn finish(
    operation: &Operation,
    settings: &Settings,
    headers: &mut HeaderMap,
    body: SdkBody,
) -> Result<SdkBody, EncodeError> {
    if operation.input.event_stream().is_some() {
        // Events are frames with checksums of their own, made one by one.
        return Ok(body);
    }
    #[cfg(feature = "checksums")]
    let body = super::length::given(headers, body);
    #[cfg(feature = "gzip")]
    let body = super::gzip::compressed(operation, settings, headers, body)?;
    #[cfg(feature = "content-md5")]
    super::content_md5::add(operation, headers, &body)?;
    let needs_length = operation.input.members.iter().find(|member| member.has(Trait::RequiresLength));
    match needs_length {
        Some(member) if body.content_length().is_none() => {
            let path = format!("{}.{}", operation.input.name, member.name);
            Err(EncodeError::new(path, "the service needs to know the length of this stream before it is sent"))
        }
        _ => Ok(body),
    }
}
