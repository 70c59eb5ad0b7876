//! `Legacy`.

use farrier_runtime::generated::*;

/// A string with the old enum trait.
#[derive(Clone)] #[non_exhaustive] pub enum Legacy {
    /// The first _letter_.
    A,
    /// `b`
    #[deprecated]
    B,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl Legacy {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::A => "a", Self::B => "b", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["a", "b"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for Legacy { #[inline] fn from(value: &str) -> Self { match value { "a" => Self::A, "b" => Self::B, other => Self::Unknown(UnknownVariantValue::new(other)) } } }
impl FromStr for Legacy {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for Legacy { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for Legacy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for Legacy { type Access = shape::Enum; }
impl PartialEq for Legacy { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for Legacy {}
impl PartialOrd for Legacy { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for Legacy { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for Legacy { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for Legacy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::A => "A", Self::B => "B", _ => "" }, self.as_str(), f) } }
