//! Keys that the caller brings for Amazon S3's server-side encryption (SSE-C).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use md5::{Digest, Md5};

use crate::operation::{Operation, OperationTrait};
use crate::shape::{Shape, Slot, View};

/// How many bytes a key has: the algorithm is AES-256.
const KEY_LENGTH: usize = 32;

/// Puts keys into base64 and adds their digests, where the caller gives a key alone. A key that is in base64 already stays as
/// it is: 44 characters are never a key by themselves.
pub(super) fn complete(operation: &Operation, input: &mut dyn Shape) {
    for applied in operation.traits {
        let OperationTrait::CustomerKey { key, md5 } = applied else { continue };
        let (View::Str(given), View::Absent) = (input.view(*key), input.view(*md5)) else { continue };
        if given.is_empty() {
            continue;
        }
        let decoded = BASE64_STANDARD.decode(given).ok().filter(|bytes| bytes.len() == KEY_LENGTH);
        let bytes = decoded.unwrap_or_else(|| given.as_bytes().to_owned());
        set(input, *key, BASE64_STANDARD.encode(&bytes));
        set(input, *md5, BASE64_STANDARD.encode(Md5::digest(&bytes)));
    }
}

fn set(input: &mut dyn Shape, index: usize, text: String) {
    if let Slot::Str(slot) = input.slot(index) {
        *slot = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOT_FOUND, NotFound, operation};

    const RAW: &str = "0123456789abcdef0123456789abcdef";
    const ENCODED: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    /// Of the raw key.
    const MD5: &str = "hRasmdxgYDKV3nvbahU1MA==";

    fn completed(key: Option<&str>, md5: Option<&str>) -> (Option<String>, Option<String>) {
        let (message, kind) = (NOT_FOUND.member_index("message"), NOT_FOUND.member_index("kind"));
        let applied = OperationTrait::CustomerKey { key: message.unwrap(), md5: kind.unwrap() };
        let traits = vec![applied].leak();
        let operation = Operation { traits, ..operation("Put", "PUT", &[], &NOT_FOUND, &NOT_FOUND) };
        let text = |text: Option<&str>| text.map(str::to_owned);
        let mut input = NotFound { message: text(key), kind: text(md5) };
        complete(&operation, &mut input);
        (input.message, input.kind)
    }

    #[test]
    fn a_key_alone_is_encoded_and_digested() {
        let whole = (Some(ENCODED.to_owned()), Some(MD5.to_owned()));
        assert_eq!(completed(Some(RAW), None), whole);
        assert_eq!(completed(Some(ENCODED), None), whole);
        assert_eq!(completed(Some("short"), None).0.as_deref(), Some("c2hvcnQ="));
    }

    #[test]
    fn what_comes_with_a_digest_is_sent_as_it_is() {
        assert_eq!(completed(Some(RAW), Some("own")), (Some(RAW.to_owned()), Some("own".to_owned())));
        assert_eq!(completed(None, None), (None, None));
        assert_eq!(completed(Some(""), None), (Some(String::new()), None));
    }
}
