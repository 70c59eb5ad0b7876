//! Checksums of requests: in a header where the body is in memory, else in a trailer behind it.

use aws_smithy_types::body::SdkBody;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Algorithm;
use super::chunked::{ChunkSize, Seal, chunked};
use crate::error::EncodeError;
use crate::operation::{Checksum, Operation, OperationTrait};
use crate::schema::Trait;
use crate::settings::Settings;
use crate::shape::{Shape, Slot, View};
use crate::signing::CONTENT_SHA256;

/// What is computed where the caller names no algorithm.
const DEFAULT: Algorithm = Algorithm::Crc32;

/// What the member holds that asks for the checksum of the response.
pub(super) const ENABLED: &str = "ENABLED";

const DECODED_LENGTH: HeaderName = HeaderName::from_static("x-amz-decoded-content-length");
const TRAILER: HeaderName = HeaderName::from_static("x-amz-trailer");

/// The `httpChecksum` trait of an operation.
pub(super) fn checksum(operation: &Operation) -> Option<&'static Checksum> {
    operation.traits.iter().find_map(|t| match t {
        OperationTrait::Checksum(checksum) => Some(*checksum),
        _ => None,
    })
}

/// Decides the algorithm of a request's checksum, and asks for one of the response, before the input is encoded.
///
/// # Errors
/// An algorithm that the client does not know.
pub(in crate::client) fn decide(
    operation: &Operation,
    settings: &Settings,
    input: &mut dyn Shape,
) -> Result<Option<Algorithm>, EncodeError> {
    let Some(checksum) = checksum(operation) else { return Ok(None) };
    if settings.response_checksum_validation != Some(ResponseChecksumValidation::WhenRequired)
        && let Some(mode) = checksum.mode
        && matches!(input.view(mode), View::Absent)
    {
        fill(input, mode, ENABLED);
    }
    if has_own_checksum(input) {
        return Ok(None);
    }
    let chosen = checksum.algorithm.map(|member| input.view(member));
    if let (Some(View::Str(name)), Some(member)) = (chosen, checksum.algorithm) {
        return match Algorithm::named(name) {
            Some(algorithm) => Ok(Some(algorithm)),
            None => {
                let path = format!("{}.{}", operation.input.name, operation.input.members[member].name);
                let known = Algorithm::ALL.map(Algorithm::name).join(", ");
                let what = format!("can not be {name} unless the checksum is given too; the client computes {known}");
                Err(EncodeError::new(path, what))
            }
        };
    }
    let when_supported = settings.request_checksum_calculation != Some(RequestChecksumCalculation::WhenRequired);
    let is_supported = checksum.algorithm.is_some() && when_supported;
    if !checksum.required && !is_supported {
        return Ok(None);
    }
    if let Some(member) = checksum.algorithm {
        fill(input, member, DEFAULT.name());
    }
    Ok(Some(DEFAULT))
}

fn fill(input: &mut dyn Shape, member: usize, text: &str) {
    match input.slot(member) {
        Slot::Enum(slot) => slot.set(text),
        Slot::Str(slot) => text.clone_into(slot),
        _ => {}
    }
}

/// Whether the caller gives a checksum, which then is the one that is sent.
fn has_own_checksum(input: &dyn Shape) -> bool {
    let is_checksum = |t: &Trait| match t {
        Trait::HttpHeader(name) => match name.to_ascii_lowercase().strip_prefix("x-amz-checksum-") {
            Some("mode" | "type" | "algorithm") | None => None,
            Some(_) => Some(()),
        },
        _ => None,
    };
    let members = input.schema().members.iter().enumerate();
    members
        .filter(|(_, member)| member.find(is_checksum).is_some())
        .any(|(index, _)| !matches!(input.view(index), View::Absent))
}

/// Adds the checksum of a body that is in memory as a header, and puts that of a stream behind it as a trailer. With a seal
/// its chunks are signed.
///
/// # Errors
/// A stream of unknown length.
pub(in crate::client) fn add(
    operation: &Operation,
    algorithm: Algorithm,
    headers: &mut HeaderMap,
    body: SdkBody,
    chunk: ChunkSize,
    seal: Option<Seal>,
) -> Result<SdkBody, EncodeError> {
    let name = HeaderName::from_static(algorithm.header());
    if headers.contains_key(&name) {
        return Ok(body);
    }
    if let Some(data) = body.bytes() {
        headers.insert(name, text(algorithm.of(data)));
        return Ok(body);
    }
    let Some(length) = body.content_length() else {
        let what = "the length of the stream has to be known before it is sent, for its checksum comes behind it; give it as \
                    `content_length`, or set request_checksum_calculation(WhenRequired)";
        return Err(EncodeError::new(operation.input.name, what));
    };
    let encoding = match headers.get(CONTENT_ENCODING).and_then(|value| value.to_str().ok()) {
        Some(before) if !before.is_empty() => format!("{before},aws-chunked"),
        _ => "aws-chunked".to_owned(),
    };
    headers.insert(CONTENT_ENCODING, text(encoding));
    headers.insert(DECODED_LENGTH, HeaderValue::from(length));
    headers.insert(TRAILER, HeaderValue::from_static(algorithm.header()));
    headers.remove(CONTENT_LENGTH);
    let chunk = chunk.of(length).map_err(|what| EncodeError::new(operation.input.name, what))?;
    Ok(chunked(body, algorithm, length, chunk, seal))
}

/// Says of a request that nobody signs what the signature says of others: that a checksum comes behind the body.
pub(in crate::client) fn say_unsigned(headers: &mut HeaderMap) {
    if headers.contains_key(TRAILER) {
        headers.insert(
            HeaderName::from_static(CONTENT_SHA256),
            HeaderValue::from_static("STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
        );
    }
}

/// Whether a checksum comes behind the body.
pub(in crate::client) fn has_trailer(headers: &aws_smithy_runtime_api::http::Headers) -> bool {
    headers.contains_key(TRAILER.as_str())
}

fn text(text: String) -> HeaderValue {
    // Base64 and the names of encodings are visible ASCII; what came from a header before fits into one.
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}
