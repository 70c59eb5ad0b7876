//! Why a value could not be written or read.

use std::error::Error;
use std::fmt;

use crate::schema::Schema;

type Cause = Box<dyn Error + Send + Sync>;

/// A value that could not be put on the wire.
pub struct EncodeError(Box<Inner>);

/// A message that could not be read.
pub struct DecodeError(Box<Inner>);

struct Inner {
    /// From the root shape to the failing part, as in `GetRoomOutput.tags["env"]`.
    path: String,
    cause: Cause,
}

impl EncodeError {
    /// An error at `path`.
    pub fn new(path: impl Into<String>, cause: impl Into<Cause>) -> Self {
        Self(Box::new(Inner { path: path.into(), cause: cause.into() }))
    }
}

impl DecodeError {
    /// An error at `path`.
    pub fn new(path: impl Into<String>, cause: impl Into<Cause>) -> Self {
        Self(Box::new(Inner { path: path.into(), cause: cause.into() }))
    }

    /// From the root shape to the failing part, as in `GetRoomOutput.tags["env"]`.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

/// Why a union that holds what the client does not know is not written.
pub(crate) fn unknown_variant(union: &Schema) -> String {
    format!("{}::Unknown cannot be sent: it stands for a member that this client does not know", union.name)
}

macro_rules! shown {
    ($($name:ident)*) => {
        $(
            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, "{}: {}", self.0.path, self.0.cause)
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(f, concat!(stringify!($name), "({}: {})"), self.0.path, self.0.cause)
                }
            }

            impl Error for $name {
                fn source(&self) -> Option<&(dyn Error + 'static)> {
                    self.0.cause.source()
                }
            }
        )*
    };
}

shown!(EncodeError DecodeError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_one_word_wide() {
        assert_eq!(size_of::<EncodeError>(), size_of::<usize>());
        assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    }
}
