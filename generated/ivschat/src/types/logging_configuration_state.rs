//! `LoggingConfigurationState`.

use farrier_runtime::generated::*;

/// Where a logging configuration stands in its life cycle. Only `ACTIVE` ones record anything.
#[derive(Clone)] #[non_exhaustive] pub enum LoggingConfigurationState {
    /// Ready: messages of the rooms that use it are recorded.
    Active,
    /// Creation did not succeed, and nothing is recorded.
    CreateFailed,
    /// Creation is under way.
    Creating,
    /// Deletion did not succeed, and the configuration still exists.
    DeleteFailed,
    /// Deletion is under way.
    Deleting,
    /// The last change could not be applied.
    UpdateFailed,
    /// A change is being applied.
    Updating,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl LoggingConfigurationState {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self {
        Self::Active => "ACTIVE", Self::CreateFailed => "CREATE_FAILED", Self::Creating => "CREATING", Self::DeleteFailed => "DELETE_FAILED", Self::Deleting => "DELETING",
        Self::UpdateFailed => "UPDATE_FAILED", Self::Updating => "UPDATING", Self::Unknown(value) => value.as_str(),
    } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["ACTIVE", "CREATE_FAILED", "CREATING", "DELETE_FAILED", "DELETING", "UPDATE_FAILED", "UPDATING"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for LoggingConfigurationState {
    #[inline] fn from(value: &str) -> Self { match value {
        "ACTIVE" => Self::Active, "CREATE_FAILED" => Self::CreateFailed, "CREATING" => Self::Creating, "DELETE_FAILED" => Self::DeleteFailed, "DELETING" => Self::Deleting,
        "UPDATE_FAILED" => Self::UpdateFailed, "UPDATING" => Self::Updating, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for LoggingConfigurationState {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for LoggingConfigurationState { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for LoggingConfigurationState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for LoggingConfigurationState { type Access = shape::Enum; }
impl PartialEq for LoggingConfigurationState { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for LoggingConfigurationState {}
impl PartialOrd for LoggingConfigurationState { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for LoggingConfigurationState { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for LoggingConfigurationState { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for LoggingConfigurationState {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(
            match self {
                Self::Active => "Active", Self::CreateFailed => "CreateFailed", Self::Creating => "Creating", Self::DeleteFailed => "DeleteFailed", Self::Deleting => "Deleting",
                Self::UpdateFailed => "UpdateFailed", Self::Updating => "Updating", _ => "",
            },
            self.as_str(),
            f,
        )
    }
}
