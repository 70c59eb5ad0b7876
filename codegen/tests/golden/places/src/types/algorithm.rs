//! `Algorithm`.

use farrier_runtime::generated::*;

/// `Algorithm`
#[derive(Clone)] #[non_exhaustive] pub enum Algorithm {
    /// `CRC32`
    Crc32,
    /// `MD5`
    Md5,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl Algorithm {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Crc32 => "CRC32", Self::Md5 => "MD5", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["CRC32", "MD5"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for Algorithm { #[inline] fn from(value: &str) -> Self { match value { "CRC32" => Self::Crc32, "MD5" => Self::Md5, other => Self::Unknown(UnknownVariantValue::new(other)) } } }
impl FromStr for Algorithm {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for Algorithm { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for Algorithm { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for Algorithm { type Access = shape::Enum; }
impl PartialEq for Algorithm { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for Algorithm {}
impl PartialOrd for Algorithm { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for Algorithm { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for Algorithm { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for Algorithm {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::Crc32 => "Crc32", Self::Md5 => "Md5", _ => "" }, self.as_str(), f) }
}
