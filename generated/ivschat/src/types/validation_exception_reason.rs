//! `ValidationExceptionReason`.

use farrier_runtime::generated::*;

/// The kind of check that a rejected request did not pass.
#[derive(Clone)] #[non_exhaustive] pub enum ValidationExceptionReason {
    /// At least one input field breaks its constraint; `fieldList` says which.
    FieldValidationFailed,
    /// Any other reason; read the message.
    Other,
    /// The request does not name an operation of this service.
    UnknownOperation,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl ValidationExceptionReason {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self {
        Self::FieldValidationFailed => "FIELD_VALIDATION_FAILED", Self::Other => "OTHER", Self::UnknownOperation => "UNKNOWN_OPERATION", Self::Unknown(value) => value.as_str(),
    } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["FIELD_VALIDATION_FAILED", "OTHER", "UNKNOWN_OPERATION"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for ValidationExceptionReason {
    #[inline] fn from(value: &str) -> Self { match value {
        "FIELD_VALIDATION_FAILED" => Self::FieldValidationFailed, "OTHER" => Self::Other, "UNKNOWN_OPERATION" => Self::UnknownOperation, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for ValidationExceptionReason {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for ValidationExceptionReason { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for ValidationExceptionReason { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for ValidationExceptionReason { type Access = shape::Enum; }
impl PartialEq for ValidationExceptionReason { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for ValidationExceptionReason {}
impl PartialOrd for ValidationExceptionReason { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for ValidationExceptionReason { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for ValidationExceptionReason { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for ValidationExceptionReason {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::FieldValidationFailed => "FieldValidationFailed", Self::Other => "Other", Self::UnknownOperation => "UnknownOperation", _ => "" }, self.as_str(), f)
    }
}
