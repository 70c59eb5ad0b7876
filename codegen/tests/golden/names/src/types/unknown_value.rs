//! `UnknownValue`.

use farrier_runtime::generated::*;

/// `UnknownValue`
#[derive(Clone)] #[non_exhaustive] pub enum UnknownValue {
    /// `Unknown`
    Unknown2,
    /// `UNKNOWN`
    UnknownValue,
    /// `unknown`
    UnknownValue2,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl UnknownValue {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Unknown2 => "Unknown", Self::UnknownValue => "UNKNOWN", Self::UnknownValue2 => "unknown", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["UNKNOWN", "Unknown", "unknown"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for UnknownValue {
    #[inline] fn from(value: &str) -> Self { match value {
        "Unknown" => Self::Unknown2, "UNKNOWN" => Self::UnknownValue, "unknown" => Self::UnknownValue2, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for UnknownValue {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for UnknownValue { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for UnknownValue { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for UnknownValue { type Access = shape::Enum; }
impl PartialEq for UnknownValue { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for UnknownValue {}
impl PartialOrd for UnknownValue { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for UnknownValue { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for UnknownValue { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for UnknownValue {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::Unknown2 => "Unknown2", Self::UnknownValue => "UnknownValue", Self::UnknownValue2 => "UnknownValue2", _ => "" }, self.as_str(), f)
    }
}
impl serde::Serialize for UnknownValue { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for UnknownValue { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
