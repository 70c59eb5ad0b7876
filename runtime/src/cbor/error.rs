//! Why CBOR could not be written or read.

use std::fmt;

use cbor4ii::core::error::DecodeError;
use serde_core::{de, ser};

use super::input::MAX_DEPTH;

/// An error of the CBOR format.
#[derive(Debug)]
pub(super) struct Error(Box<str>);

impl Error {
    pub(super) fn new(message: impl fmt::Display) -> Self {
        Self(message.to_string().into())
    }
}

impl<E: fmt::Debug> From<DecodeError<E>> for Error {
    fn from(error: DecodeError<E>) -> Self {
        match error {
            DecodeError::Eof { .. } => Self::new("the CBOR ends too early"),
            DecodeError::Mismatch { found, .. } | DecodeError::Unsupported { found, .. } => {
                Self::new(format_args!("malformed CBOR: unexpected byte 0x{found:02x}"))
            }
            DecodeError::RequireUtf8 { .. } => Self::new("malformed CBOR: text that is not UTF-8"),
            DecodeError::DepthOverflow { .. } => Self::new(format_args!("more than {MAX_DEPTH} levels of CBOR")),
            other => Self::new(format_args!("malformed CBOR: {other:?}")),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message)
    }
}

impl ser::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(message)
    }
}
