//! What generated enums say of values that they do not know.

use std::fmt;

/// The value of an enum that this version of the client does not know. It cannot be made from outside: match on the
/// enum with a wildcard and ask `as_str()` instead.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownVariantValue(String);

impl UnknownVariantValue {
    /// Keeps a value.
    #[doc(hidden)]
    pub fn new(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// The value as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A value that an enum does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVariantError {
    value: String,
    known: &'static [&'static str],
}

impl UnknownVariantError {
    /// An error for that value of an enum with those values.
    #[doc(hidden)]
    pub fn new(value: &str, known: &'static [&'static str]) -> Self {
        Self { value: value.to_owned(), known }
    }
}

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown value {:?}; known are {}", self.value, self.known.join(", "))
    }
}

impl std::error::Error for UnknownVariantError {}
