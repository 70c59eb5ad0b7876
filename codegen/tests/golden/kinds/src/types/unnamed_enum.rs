//! `UnnamedEnum`.

use farrier_runtime::generated::*;

/// `UnnamedEnum`
#[derive(Clone)] #[non_exhaustive] pub enum UnnamedEnum {
    /// `one`
    One,
    /// `two words`
    TwoWords,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl UnnamedEnum {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::One => "one", Self::TwoWords => "two words", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["one", "two words"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for UnnamedEnum {
    #[inline] fn from(value: &str) -> Self { match value { "one" => Self::One, "two words" => Self::TwoWords, other => Self::Unknown(UnknownVariantValue::new(other)) } }
}
impl FromStr for UnnamedEnum {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for UnnamedEnum { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for UnnamedEnum { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for UnnamedEnum { type Access = shape::Enum; }
impl PartialEq for UnnamedEnum { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for UnnamedEnum {}
impl PartialOrd for UnnamedEnum { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for UnnamedEnum { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for UnnamedEnum { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for UnnamedEnum {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::One => "One", Self::TwoWords => "TwoWords", _ => "" }, self.as_str(), f) }
}
impl serde::Serialize for UnnamedEnum { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for UnnamedEnum { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
