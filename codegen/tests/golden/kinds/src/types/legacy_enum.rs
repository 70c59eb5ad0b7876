//! `LegacyEnum`.

use farrier_runtime::generated::*;

/// `LegacyEnum`
#[derive(Clone)] #[non_exhaustive] pub enum LegacyEnum {
    /// `t2.micro`
    #[deprecated]
    T2Micro,
    /// Small.
    T2Nano,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl LegacyEnum {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::T2Micro => "t2.micro", Self::T2Nano => "t2.nano", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["t2.micro", "t2.nano"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for LegacyEnum {
    #[inline] fn from(value: &str) -> Self { match value { "t2.micro" => Self::T2Micro, "t2.nano" => Self::T2Nano, other => Self::Unknown(UnknownVariantValue::new(other)) } }
}
impl FromStr for LegacyEnum {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for LegacyEnum { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for LegacyEnum { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for LegacyEnum { type Access = shape::Enum; }
impl PartialEq for LegacyEnum { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for LegacyEnum {}
impl PartialOrd for LegacyEnum { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for LegacyEnum { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for LegacyEnum { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for LegacyEnum {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::T2Micro => "T2Micro", Self::T2Nano => "T2Nano", _ => "" }, self.as_str(), f) }
}
impl serde::Serialize for LegacyEnum { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for LegacyEnum { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
