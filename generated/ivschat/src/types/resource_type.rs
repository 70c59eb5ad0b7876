//! `ResourceType`.

use farrier_runtime::generated::*;

/// The kinds of resource that an error can refer to.
#[derive(Clone)] #[non_exhaustive] pub enum ResourceType {
    /// A chat room.
    Room,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl ResourceType {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Room => "ROOM", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["ROOM"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for ResourceType { #[inline] fn from(value: &str) -> Self { match value { "ROOM" => Self::Room, other => Self::Unknown(UnknownVariantValue::new(other)) } } }
impl FromStr for ResourceType {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for ResourceType { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for ResourceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for ResourceType { type Access = shape::Enum; }
impl PartialEq for ResourceType { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for ResourceType {}
impl PartialOrd for ResourceType { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for ResourceType { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for ResourceType { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for ResourceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::Room => "Room", _ => "" }, self.as_str(), f) } }
