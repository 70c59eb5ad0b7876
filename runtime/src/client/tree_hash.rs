//! Glacier's checksums (Amazon S3 Glacier developer guide, "Computing checksums").

use std::fmt::Write;

use aws_smithy_types::body::SdkBody;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

use crate::error::BoxError;
use crate::operation::{Operation, OperationTrait};
use crate::signing::CONTENT_SHA256;

static CONTENT: HeaderName = HeaderName::from_static(CONTENT_SHA256);
static TREE: HeaderName = HeaderName::from_static("x-amz-sha256-tree-hash");

/// The size of the parts whose hashes are the tree's leaves, in bytes.
const PART: usize = 1024 * 1024;

type Hash = [u8; 32];

/// Adds both checksums of a body, unless the caller gave them. A stream that can be replayed, such as a file, is read once for
/// them; those of any other are the caller's to give.
///
/// # Errors
/// The stream can not be read.
pub(super) async fn add(operation: &Operation, headers: &mut HeaderMap, body: &SdkBody) -> Result<(), BoxError> {
    let are_given = headers.contains_key(&CONTENT) && headers.contains_key(&TREE);
    if are_given || !operation.traits.contains(&OperationTrait::TreeHash) {
        return Ok(());
    }
    let Some(mut copy) = body.try_clone() else { return Ok(()) };
    let mut hashes = Hashes::default();
    while let Some(frame) = copy.frame().await {
        if let Some(data) = frame?.data_ref() {
            hashes.update(data);
        }
    }
    for (name, hash) in [(&CONTENT, hashes.content.clone().finalize().into()), (&TREE, hashes.tree())] {
        if !headers.contains_key(name) {
            headers.insert(name.clone(), HeaderValue::try_from(hexadecimal(hash))?);
        }
    }
    Ok(())
}

/// The hashes of what was read so far.
#[derive(Default)]
struct Hashes {
    content: Sha256,
    /// Those of the parts that are whole.
    parts: Vec<Hash>,
    part: Sha256,
    /// How many bytes the last part has, which is never empty but in an empty body.
    filled: usize,
}

impl Hashes {
    fn update(&mut self, mut data: &[u8]) {
        self.content.update(data);
        while !data.is_empty() {
            if self.filled == PART {
                self.parts.push(std::mem::take(&mut self.part).finalize().into());
                self.filled = 0;
            }
            let (now, later) = data.split_at(data.len().min(PART - self.filled));
            self.part.update(now);
            self.filled += now.len();
            data = later;
        }
    }

    /// The root of a binary tree over the hashes of all parts: neighbours are hashed together until one is left.
    fn tree(self) -> Hash {
        let mut level = self.parts;
        level.push(self.part.finalize().into());
        while level.len() > 1 {
            let parent = |pair: &[Hash]| match pair {
                [left, right] => Sha256::new().chain_update(left).chain_update(right).finalize().into(),
                // The last one of an odd number goes up as it is.
                [alone, ..] => *alone,
                [] => Hash::default(),
            };
            level = level.chunks(2).map(parent).collect();
        }
        level.pop().unwrap_or_default()
    }
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
    use crate::testing::{NOTHING, operation, stream};

    fn tree_hash(pieces: &[&[u8]]) -> Hash {
        let mut hashes = Hashes::default();
        pieces.iter().for_each(|piece| hashes.update(piece));
        hashes.tree()
    }

    #[tokio::test]
    async fn both_checksums_are_added_unless_they_are_given() {
        let operation =
            Operation { traits: &[OperationTrait::TreeHash], ..operation("Upload", "POST", &[], &NOTHING, &NOTHING) };
        let mut headers = HeaderMap::from_iter([(TREE.clone(), HeaderValue::from_static("mine"))]);
        add(&operation, &mut headers, &"hello world".into()).await.unwrap();
        assert_eq!(headers[&CONTENT], "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9");
        assert_eq!(headers[&TREE], "mine");
        for (body, is_read) in
            [(SdkBody::retryable(|| stream(&["hello ", "", "world"])), true), (stream(&["hello world"]), false)]
        {
            let mut headers = HeaderMap::new();
            add(&operation, &mut headers, &body).await.unwrap();
            let wanted = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
            for name in [&CONTENT, &TREE] {
                assert_eq!(headers.get(name).is_some_and(|hash| hash == wanted), is_read, "{name}");
            }
        }
    }

    #[test]
    fn a_tree_of_parts() {
        let digest = |bytes: &[u8]| -> Hash { Sha256::digest(bytes).into() };
        assert_eq!(tree_hash(&[]), digest(b""));
        assert_eq!(tree_hash(&[&[7; PART]]), digest(&[7; PART]));
        let part = digest(&[7; PART]);
        let pair = digest(&[part, part].concat());
        assert_eq!(tree_hash(&[&[7; 2 * PART]]), pair);
        let wanted = digest(&[pair, digest(b"x")].concat());
        assert_eq!(tree_hash(&[&[7; 2 * PART], b"x"]), wanted);
        assert_eq!(tree_hash(&[&[7; PART - 1], b"", &[7; 2], &[7; PART - 1], b"x"]), wanted);
    }
}
