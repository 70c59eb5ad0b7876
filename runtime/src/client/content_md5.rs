//! Checksums of bodies (Smithy 2.0, "HTTP checksum required").

use aws_smithy_types::body::SdkBody;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use md5::{Digest, Md5};

use crate::error::EncodeError;
use crate::operation::{Operation, OperationTrait};

static CONTENT_MD5: HeaderName = HeaderName::from_static("content-md5");

/// Adds the checksum of a body that is in memory, unless the caller gave one. A stream is not read twice for it.
///
/// # Errors
/// None that can be provoked: base64 is a header value.
pub(super) fn add(operation: &Operation, headers: &mut HeaderMap, body: &SdkBody) -> Result<(), EncodeError> {
    if !operation.traits.contains(&OperationTrait::ChecksumRequired) || headers.contains_key(&CONTENT_MD5) {
        return Ok(());
    }
    if let Some(bytes) = body.bytes() {
        let checksum = BASE64_STANDARD.encode(Md5::digest(bytes));
        let checksum = HeaderValue::try_from(checksum).map_err(|error| EncodeError::new(operation.name, error))?;
        headers.insert(CONTENT_MD5.clone(), checksum);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOTHING, operation};

    fn added(traits: &'static [OperationTrait], mut headers: HeaderMap) -> Option<HeaderValue> {
        let operation = Operation { traits, ..operation("Sum", "POST", &[], &NOTHING, &NOTHING) };
        add(&operation, &mut headers, &"hello".into()).unwrap();
        headers.remove(&CONTENT_MD5)
    }

    #[test]
    fn a_body_gets_its_checksum_where_the_model_says_so() {
        const REQUIRED: &[OperationTrait] = &[OperationTrait::ChecksumRequired];
        assert_eq!(added(REQUIRED, HeaderMap::new()).unwrap(), "XUFAKrxLKna5cZ2REBfFkg==");
        assert_eq!(added(&[], HeaderMap::new()), None);
        let own = HeaderMap::from_iter([(CONTENT_MD5.clone(), HeaderValue::from_static("mine"))]);
        assert_eq!(added(REQUIRED, own).unwrap(), "mine");
    }
}
