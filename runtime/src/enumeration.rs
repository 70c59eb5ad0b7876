//! What generated enums share: values that they do not know, and what they do by the value on the wire alone, so that an enum
//! needs no code of its own for it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::mem;

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

impl fmt::Display for UnknownVariantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown value {:?}; known are {}", self.value, self.known.join(", "))
    }
}

impl std::error::Error for UnknownVariantError {}

/// The variant of one of the `known` values, which are in order.
///
/// # Errors
/// If the value is not known.
#[inline]
pub fn try_parse<E: for<'a> From<&'a str>>(
    value: &str,
    known: &'static [&'static str],
) -> Result<E, UnknownVariantError> {
    match known.binary_search(&value) {
        Ok(_) => Ok(E::from(value)),
        Err(_) => Err(UnknownVariantError { value: value.to_owned(), known }),
    }
}

/// Whether two values of one enum are equal. Different variants have different values.
#[inline]
pub fn eq<E: AsRef<str>>(left: &E, right: &E) -> bool {
    mem::discriminant(left) == mem::discriminant(right) && left.as_ref() == right.as_ref()
}

/// The order of two values of one enum, which is that of their text.
#[inline]
pub fn cmp<E: AsRef<str>>(left: &E, right: &E) -> Ordering {
    left.as_ref().cmp(right.as_ref())
}

/// Hashes a value of an enum by its text.
#[inline]
pub fn hash<E: AsRef<str>, H: Hasher>(value: &E, state: &mut H) {
    value.as_ref().hash(state);
}

/// Writes a value of an enum as `derive(Debug)` would: by the name of its variant, which is empty if it is not `known`.
///
/// # Errors
/// Only those of the formatter.
pub fn debug(known: &str, value: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match known {
        "" => f.debug_tuple("Unknown").field(&UnknownVariantValue::new(value)).finish(),
        known => f.write_str(known),
    }
}

#[cfg(test)]
mod tests {
    use std::hash::{DefaultHasher, Hasher};

    use super::*;

    /// Variants in another order than their values.
    #[derive(Debug)]
    enum Size {
        Small,
        Large,
        Unknown(UnknownVariantValue),
    }

    impl From<&str> for Size {
        fn from(value: &str) -> Self {
            match value {
                "s" => Self::Small,
                "l" => Self::Large,
                other => Self::Unknown(UnknownVariantValue::new(other)),
            }
        }
    }

    impl AsRef<str> for Size {
        fn as_ref(&self) -> &str {
            match self {
                Self::Small => "s",
                Self::Large => "l",
                Self::Unknown(value) => value.as_str(),
            }
        }
    }

    fn hashed(value: &Size) -> u64 {
        let mut hasher = DefaultHasher::new();
        hash(value, &mut hasher);
        hasher.finish()
    }

    #[test]
    fn equality_order_and_hash_agree() {
        let texts = ["l", "m", "n", "s", ""];
        for left in texts {
            for right in texts {
                let (a, b) = (Size::from(left), Size::from(right));
                assert_eq!(cmp(&a, &b), left.cmp(right));
                assert_eq!(eq(&a, &b), left == right);
                assert_eq!(hashed(&a) == hashed(&b), left == right);
            }
        }
    }

    #[test]
    fn a_value_that_is_not_known_is_refused_with_those_that_are() {
        assert!(matches!(try_parse("s", &["l", "s"]), Ok(Size::Small)));
        let error = try_parse::<Size>("m", &["l", "s"]).unwrap_err();
        assert_eq!(error.to_string(), r#"unknown value "m"; known are l, s"#);
    }

    #[test]
    fn debug_is_what_derive_writes() {
        struct Shown(Size);
        impl fmt::Debug for Shown {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(if matches!(self.0, Size::Small) { "Small" } else { "" }, self.0.as_ref(), f)
            }
        }
        for text in ["s", "m"] {
            let (ours, derived) = (Shown(Size::from(text)), Size::from(text));
            assert_eq!(format!("{ours:?} {ours:#?}"), format!("{derived:?} {derived:#?}"));
        }
    }
}
