//! `Suit`.

use farrier_runtime::generated::*;

/// A suit of cards.
#[derive(Clone)] #[non_exhaustive] pub enum Suit {
    /// Black, three leaves.
    Clubs,
    /// `diamonds`
    Diamonds,
    /// `hearts`
    #[deprecated(note = "Use `DIAMONDS`. (since 2026-01-01)")]
    Hearts,
    /// `SPADES`
    Spades,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl Suit {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str { match self { Self::Clubs => "clubs", Self::Diamonds => "diamonds", Self::Hearts => "hearts", Self::Spades => "SPADES", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["SPADES", "clubs", "diamonds", "hearts"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for Suit {
    #[inline] fn from(value: &str) -> Self { match value {
        "clubs" => Self::Clubs, "diamonds" => Self::Diamonds, "hearts" => Self::Hearts, "SPADES" => Self::Spades, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for Suit {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for Suit { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for Suit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for Suit { type Access = shape::Enum; }
impl PartialEq for Suit { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for Suit {}
impl PartialOrd for Suit { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for Suit { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for Suit { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for Suit {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::Clubs => "Clubs", Self::Diamonds => "Diamonds", Self::Hearts => "Hearts", Self::Spades => "Spades", _ => "" }, self.as_str(), f)
    }
}
impl serde::Serialize for Suit { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for Suit { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
