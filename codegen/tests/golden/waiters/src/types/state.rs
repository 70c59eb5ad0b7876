//! `State`.

use farrier_runtime::generated::*;

/// `State`
#[derive(Clone)] #[non_exhaustive] pub enum State {
    /// `DONE`
    Done,
    /// `FAILED`
    Failed,
    /// `LOST`
    Lost,
    /// `NEW`
    New,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl State {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Done => "DONE", Self::Failed => "FAILED", Self::Lost => "LOST", Self::New => "NEW", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["DONE", "FAILED", "LOST", "NEW"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for State {
    #[inline]
    fn from(value: &str) -> Self { match value { "DONE" => Self::Done, "FAILED" => Self::Failed, "LOST" => Self::Lost, "NEW" => Self::New, other => Self::Unknown(UnknownVariantValue::new(other)) } }
}
impl FromStr for State {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for State { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for State { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for State { type Access = shape::Enum; }
impl PartialEq for State { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for State {}
impl PartialOrd for State { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for State { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for State { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for State {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::Done => "Done", Self::Failed => "Failed", Self::Lost => "Lost", Self::New => "New", _ => "" }, self.as_str(), f)
    }
}
