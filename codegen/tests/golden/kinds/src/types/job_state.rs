//! `JobState`.

use farrier_runtime::generated::*;

/// `JobState`
#[derive(Clone)] #[non_exhaustive] pub enum JobState {
    /// `DONE`
    Done,
    /// `FAILED`
    Failed,
    /// `RUNNING`
    Running,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl JobState {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Done => "DONE", Self::Failed => "FAILED", Self::Running => "RUNNING", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["DONE", "FAILED", "RUNNING"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for JobState {
    #[inline] fn from(value: &str) -> Self { match value { "DONE" => Self::Done, "FAILED" => Self::Failed, "RUNNING" => Self::Running, other => Self::Unknown(UnknownVariantValue::new(other)) } }
}
impl FromStr for JobState {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for JobState { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for JobState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for JobState { type Access = shape::Enum; }
impl PartialEq for JobState { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for JobState {}
impl PartialOrd for JobState { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for JobState { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for JobState { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for JobState {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::Done => "Done", Self::Failed => "Failed", Self::Running => "Running", _ => "" }, self.as_str(), f)
    }
}
impl serde::Serialize for JobState { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(self.as_str()) } }
impl<'de> serde::Deserialize<'de> for JobState { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize_enum(deserializer) } }
