//! Compression of requests (Smithy 2.0, "Behavior traits", `requestCompression`).

use std::io::Write;

use aws_smithy_types::body::SdkBody;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{CONTENT_ENCODING, HeaderMap, HeaderValue};

use crate::error::EncodeError;
use crate::operation::{Operation, OperationTrait};
use crate::settings::Settings;

/// The least size that is worth compressing where the settings do not say, in bytes; the AWS SDKs share it.
const DEFAULT_LEAST_SIZE: u32 = 10 * 1024;

/// Compresses a body that is in memory and large enough; a stream passes as it is.
///
/// # Errors
/// An encoding of the caller's that no header can carry.
pub(super) fn compressed(
    operation: &Operation,
    settings: &Settings,
    headers: &mut HeaderMap,
    body: SdkBody,
) -> Result<SdkBody, EncodeError> {
    let is_wanted =
        operation.traits.contains(&OperationTrait::Gzip) && settings.disable_request_compression != Some(true);
    let least_size = settings.request_min_compression_size_bytes.unwrap_or(DEFAULT_LEAST_SIZE);
    let Some(bytes) = body.bytes().filter(|bytes| is_wanted && bytes.len() as u64 >= least_size.into()) else {
        return Ok(body);
    };
    let error = |error: std::io::Error| EncodeError::new(operation.name, error);
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).map_err(error)?;
    let bytes = encoder.finish().map_err(error)?;
    add_encoding(headers).map_err(|error| EncodeError::new(operation.name, error))?;
    Ok(bytes.into())
}

/// The last encoding in the list is the outermost (RFC 9110, section 8.4).
fn add_encoding(headers: &mut HeaderMap) -> Result<(), http::header::InvalidHeaderValue> {
    let value = match headers.get(CONTENT_ENCODING).map(HeaderValue::as_bytes) {
        Some(own) if !own.is_empty() => HeaderValue::from_bytes(&[own, b", gzip"].concat())?,
        _ => HeaderValue::from_static("gzip"),
    };
    headers.insert(CONTENT_ENCODING, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;
    use crate::testing::{NOTHING, operation};

    fn compress(settings: &Settings, headers: &mut HeaderMap, body: &'static str) -> SdkBody {
        let plain = operation("Put", "POST", &[], &NOTHING, &NOTHING);
        let operation = Operation { traits: &[OperationTrait::Gzip], ..plain };
        compressed(&operation, settings, headers, body.into()).unwrap()
    }

    fn at_least(size: u32) -> Settings {
        Settings { request_min_compression_size_bytes: Some(size), ..Settings::default() }
    }

    #[test]
    fn a_large_body_is_compressed_and_says_so() {
        let mut headers = HeaderMap::from_iter([(CONTENT_ENCODING, HeaderValue::from_static("custom"))]);
        let body = compress(&at_least(5), &mut headers, "hello");
        let mut text = String::new();
        GzDecoder::new(body.bytes().unwrap()).read_to_string(&mut text).unwrap();
        assert_eq!((text.as_str(), headers[CONTENT_ENCODING].to_str().unwrap()), ("hello", "custom, gzip"));
    }

    #[test]
    fn small_bodies_and_unwilling_callers_are_left_alone() {
        let unwilling = Settings { disable_request_compression: Some(true), ..at_least(1) };
        for settings in [at_least(6), Settings::default(), unwilling] {
            let mut headers = HeaderMap::new();
            assert_eq!(compress(&settings, &mut headers, "hello").bytes(), Some(&b"hello"[..]));
            assert!(headers.is_empty());
        }
    }
}
