//! The algorithms and what they compute.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use crc_fast::CrcAlgorithm;
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

/// A checksum algorithm that the client can compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Algorithm {
    Crc32,
    Crc32C,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    /// In the order in which one of several in a response is taken: the fastest first.
    pub(super) const ALL: [Self; 5] = [Self::Crc64Nvme, Self::Crc32C, Self::Crc32, Self::Sha1, Self::Sha256];

    /// As services call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32C => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    /// The header or trailer that holds its checksums.
    pub(super) fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32C => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    /// How many bytes a checksum has, in base64.
    pub(super) fn encoded_length(self) -> usize {
        let bytes: usize = match self {
            Self::Crc32 | Self::Crc32C => 4,
            Self::Crc64Nvme => 8,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        };
        bytes.div_ceil(3) * 4
    }

    pub(super) fn start(self) -> Sum {
        match self {
            Self::Crc32 => Sum::Crc(crc_fast::Digest::new(CrcAlgorithm::Crc32IsoHdlc), 4),
            Self::Crc32C => Sum::Crc(crc_fast::Digest::new(CrcAlgorithm::Crc32Iscsi), 4),
            Self::Crc64Nvme => Sum::Crc(crc_fast::Digest::new(CrcAlgorithm::Crc64Nvme), 8),
            Self::Sha1 => Sum::Sha1(Sha1::default()),
            Self::Sha256 => Sum::Sha256(Sha256::default()),
        }
    }

    /// The checksum of a text, in base64.
    pub(super) fn of(self, data: &[u8]) -> String {
        let mut sum = self.start();
        sum.update(data);
        sum.finish()
    }
}

/// A checksum in the making.
pub(super) enum Sum {
    /// A CRC of that many bytes.
    Crc(crc_fast::Digest, usize),
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Sum {
    pub(super) fn update(&mut self, data: &[u8]) {
        match self {
            Self::Crc(digest, _) => digest.update(data),
            Self::Sha1(digest) => digest.update(data),
            Self::Sha256(digest) => digest.update(data),
        }
    }

    /// The checksum in base64.
    pub(super) fn finish(self) -> String {
        match self {
            // The checksum stands in the last bytes of the number.
            Self::Crc(digest, length) => BASE64_STANDARD.encode(&digest.finalize().to_be_bytes()[8 - length..]),
            Self::Sha1(digest) => BASE64_STANDARD.encode(digest.finalize()),
            Self::Sha256(digest) => BASE64_STANDARD.encode(digest.finalize()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the catalogues: of `123456789`, and of nothing.
    #[test]
    fn checksums_are_the_known_ones() {
        for (algorithm, digits, nothing) in [
            (Algorithm::Crc32, "y/Q5Jg==", "AAAAAA=="),
            (Algorithm::Crc32C, "4waSgw==", "AAAAAA=="),
            (Algorithm::Crc64Nvme, "rosUhgp5mIg=", "AAAAAAAAAAA="),
            (Algorithm::Sha1, "98O8HYCOBHMq32eZZczDTKeuNEE=", "2jmj7l5rSw0yVb/vlWAYkK/YBwk="),
            (
                Algorithm::Sha256,
                "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            ),
        ] {
            let sum = algorithm.of(b"123456789");
            assert_eq!(sum, digits, "{algorithm:?}");
            assert_eq!(algorithm.of(b""), nothing, "{algorithm:?}");
            assert_eq!(sum.len(), algorithm.encoded_length(), "{algorithm:?}");
            assert_eq!(Algorithm::named(&algorithm.name().to_lowercase()), Some(algorithm));
        }
        assert_eq!(Algorithm::named("MD5"), None);
    }
}
