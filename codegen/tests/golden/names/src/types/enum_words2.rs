//! `EnumWords2`.

use farrier_runtime::generated::*;

/// `EnumWords2`
#[derive(Clone)] #[non_exhaustive] pub enum EnumWords2 {
    /// `as-str`
    AsStr,
    /// `Self`
    SelfValue,
    /// `type`
    Type,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl EnumWords2 {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::AsStr => "as-str", Self::SelfValue => "Self", Self::Type => "type", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["Self", "as-str", "type"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for EnumWords2 {
    #[inline] fn from(value: &str) -> Self { match value { "as-str" => Self::AsStr, "Self" => Self::SelfValue, "type" => Self::Type, other => Self::Unknown(UnknownVariantValue::new(other)) } }
}
impl FromStr for EnumWords2 {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for EnumWords2 { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for EnumWords2 { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for EnumWords2 { type Access = shape::Enum; }
impl PartialEq for EnumWords2 { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for EnumWords2 {}
impl PartialOrd for EnumWords2 { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for EnumWords2 { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for EnumWords2 { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for EnumWords2 {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::AsStr => "AsStr", Self::SelfValue => "SelfValue", Self::Type => "Type", _ => "" }, self.as_str(), f)
    }
}
impl serde::Serialize for EnumWords2 { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for EnumWords2 { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
