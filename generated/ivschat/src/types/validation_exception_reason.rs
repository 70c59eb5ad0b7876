//! `ValidationExceptionReason`.

use farrier_runtime::generated::*;

/// The kind of check that a rejected request did not pass.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)] #[non_exhaustive] pub enum ValidationExceptionReason {
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
    #[inline]
    pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { match Self::from(value) { Self::Unknown(_) => Err(UnknownVariantError::new(value, Self::values())), known => Ok(known) } }
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
impl Value for ValidationExceptionReason {
    #[inline] fn read(&self) -> View<'_> { View::Str(self.as_str()) }
    #[inline] fn fill(&mut self) -> Slot<'_> { Slot::Enum(self) }
    #[inline] fn empty() -> Self { Self::from("") }
}
