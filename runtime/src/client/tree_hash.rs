//! Glacier's checksums (Amazon S3 Glacier developer guide, "Computing checksums").

use std::fmt::Write;

use aws_smithy_types::body::SdkBody;
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use crate::error::EncodeError;
use crate::operation::{Operation, OperationTrait};
use crate::signing::CONTENT_SHA256;

static CONTENT: HeaderName = HeaderName::from_static(CONTENT_SHA256);
static TREE: HeaderName = HeaderName::from_static("x-amz-sha256-tree-hash");

/// The size of the parts whose hashes are the tree's leaves, in bytes.
const PART: usize = 1024 * 1024;

type Hash = [u8; 32];

/// Adds both checksums of a body that is in memory, unless the caller gave them. A stream is not read twice for it: its
/// checksums are the caller's to give.
///
/// # Errors
/// None that can be provoked: digits are a header value.
pub(super) fn add(operation: &Operation, headers: &mut HeaderMap, body: &SdkBody) -> Result<(), EncodeError> {
    let Some(bytes) = body.bytes().filter(|_| operation.traits.contains(&OperationTrait::TreeHash)) else {
        return Ok(());
    };
    let mut add = |name: &HeaderName, hash: fn(&[u8]) -> Hash| {
        if !headers.contains_key(name) {
            let value = HeaderValue::try_from(hexadecimal(hash(bytes)));
            headers.insert(name.clone(), value.map_err(|error| EncodeError::new(operation.name, error))?);
        }
        Ok(())
    };
    add(&CONTENT, |bytes| Sha256::digest(bytes).into())?;
    add(&TREE, tree_hash)
}

/// The root of a binary tree over the hashes of all parts: neighbours are hashed together until one is left.
fn tree_hash(bytes: &[u8]) -> Hash {
    let mut level: Vec<Hash> = bytes.chunks(PART).map(|part| Sha256::digest(part).into()).collect();
    while level.len() > 1 {
        let parent = |pair: &[Hash]| match pair {
            [left, right] => Sha256::new().chain_update(left).chain_update(right).finalize().into(),
            // The last one of an odd number goes up as it is.
            [alone, ..] => *alone,
            [] => Hash::default(),
        };
        level = level.chunks(2).map(parent).collect();
    }
    level.pop().unwrap_or_else(|| Sha256::digest([]).into())
}

fn hexadecimal(hash: Hash) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOTHING, operation};

    #[test]
    fn both_checksums_are_added_unless_they_are_given() {
        let operation =
            Operation { traits: &[OperationTrait::TreeHash], ..operation("Upload", "POST", &[], &NOTHING, &NOTHING) };
        let mut headers = HeaderMap::from_iter([(TREE.clone(), HeaderValue::from_static("mine"))]);
        add(&operation, &mut headers, &"hello world".into()).unwrap();
        assert_eq!(headers[&CONTENT], "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
        assert_eq!(headers[&TREE], "mine");
    }

    #[test]
    fn a_tree_of_parts() {
        let digest = |bytes: &[u8]| -> Hash { Sha256::digest(bytes).into() };
        assert_eq!(tree_hash(b""), digest(b""));
        assert_eq!(tree_hash(&[7; PART]), digest(&[7; PART]));
        let part = digest(&[7; PART]);
        let pair = digest(&[part, part].concat());
        assert_eq!(tree_hash(&[7; 2 * PART]), pair);
        let rest = digest(b"x");
        let body = [&[7; 2 * PART][..], b"x"].concat();
        assert_eq!(tree_hash(&body), digest(&[pair, rest].concat()));
    }
}
