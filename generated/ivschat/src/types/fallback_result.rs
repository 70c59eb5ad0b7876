//! `FallbackResult`.

use farrier_runtime::generated::*;

/// What becomes of a message when its review gives no usable verdict.
#[derive(Clone)] #[non_exhaustive] pub enum FallbackResult {
    /// Deliver the message to the room.
    Allow,
    /// Drop the message, so that nobody receives it.
    Deny,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl FallbackResult {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Allow => "ALLOW", Self::Deny => "DENY", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["ALLOW", "DENY"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for FallbackResult { #[inline] fn from(value: &str) -> Self { match value { "ALLOW" => Self::Allow, "DENY" => Self::Deny, other => Self::Unknown(UnknownVariantValue::new(other)) } } }
impl FromStr for FallbackResult {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for FallbackResult { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for FallbackResult { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for FallbackResult { type Access = shape::Enum; }
impl PartialEq for FallbackResult { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for FallbackResult {}
impl PartialOrd for FallbackResult { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for FallbackResult { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for FallbackResult { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for FallbackResult {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::Allow => "Allow", Self::Deny => "Deny", _ => "" }, self.as_str(), f) }
}
