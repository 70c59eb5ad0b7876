//! `CreateLoggingConfigurationState`.

use farrier_runtime::generated::*;

/// States in which a logging configuration can be right after its creation.
#[derive(Clone)] #[non_exhaustive] pub enum CreateLoggingConfigurationState {
    /// Created and able to record chat.
    Active,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl CreateLoggingConfigurationState {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self { Self::Active => "ACTIVE", Self::Unknown(value) => value.as_str() } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["ACTIVE"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for CreateLoggingConfigurationState { #[inline] fn from(value: &str) -> Self { match value { "ACTIVE" => Self::Active, other => Self::Unknown(UnknownVariantValue::new(other)) } } }
impl FromStr for CreateLoggingConfigurationState {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for CreateLoggingConfigurationState { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for CreateLoggingConfigurationState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for CreateLoggingConfigurationState { type Access = shape::Enum; }
impl PartialEq for CreateLoggingConfigurationState { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for CreateLoggingConfigurationState {}
impl PartialOrd for CreateLoggingConfigurationState { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for CreateLoggingConfigurationState { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for CreateLoggingConfigurationState { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for CreateLoggingConfigurationState {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { enumeration::debug(match self { Self::Active => "Active", _ => "" }, self.as_str(), f) }
}
