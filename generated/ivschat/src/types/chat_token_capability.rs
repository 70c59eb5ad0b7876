//! `ChatTokenCapability`.

use farrier_runtime::generated::*;

/// What the holder of a chat token may do in the room besides reading messages.
#[derive(Clone)] #[non_exhaustive] pub enum ChatTokenCapability {
    /// Moderate: have a message removed from every participant's view.
    DeleteMessage,
    /// Moderate: remove another user from the room.
    DisconnectUser,
    /// Post messages to everybody in the room.
    SendMessage,
    /// A value that this version of the client does not know: match with a wildcard, and ask `as_str()`.
    #[deprecated(note = "match with a wildcard and ask `as_str()` instead")]
    Unknown(UnknownVariantValue),
}
impl ChatTokenCapability {
    /// The value on the wire.
    #[inline] pub fn as_str(&self) -> &str { match self {
        Self::DeleteMessage => "DELETE_MESSAGE", Self::DisconnectUser => "DISCONNECT_USER", Self::SendMessage => "SEND_MESSAGE", Self::Unknown(value) => value.as_str(),
    } }
    /// All known values.
    pub const fn values() -> &'static [&'static str] { &["DELETE_MESSAGE", "DISCONNECT_USER", "SEND_MESSAGE"] }
    /// The variant of a known value.
    #[inline] pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> { enumeration::try_parse(value, Self::values()) }
}
impl From<&str> for ChatTokenCapability {
    #[inline] fn from(value: &str) -> Self { match value {
        "DELETE_MESSAGE" => Self::DeleteMessage, "DISCONNECT_USER" => Self::DisconnectUser, "SEND_MESSAGE" => Self::SendMessage, other => Self::Unknown(UnknownVariantValue::new(other)),
    } }
}
impl FromStr for ChatTokenCapability {
    type Err = Infallible;
    #[inline] fn from_str(value: &str) -> Result<Self, Infallible> { Ok(Self::from(value)) }
}
impl AsRef<str> for ChatTokenCapability { #[inline] fn as_ref(&self) -> &str { self.as_str() } }
impl fmt::Display for ChatTokenCapability { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) } }
impl Value for ChatTokenCapability { type Access = shape::Enum; }
impl PartialEq for ChatTokenCapability { #[inline] fn eq(&self, other: &Self) -> bool { enumeration::eq(self, other) } }
impl Eq for ChatTokenCapability {}
impl PartialOrd for ChatTokenCapability { #[inline] fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(other)) } }
impl Ord for ChatTokenCapability { #[inline] fn cmp(&self, other: &Self) -> std::cmp::Ordering { enumeration::cmp(self, other) } }
impl std::hash::Hash for ChatTokenCapability { #[inline] fn hash<H: std::hash::Hasher>(&self, state: &mut H) { enumeration::hash(self, state) } }
impl fmt::Debug for ChatTokenCapability {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        enumeration::debug(match self { Self::DeleteMessage => "DeleteMessage", Self::DisconnectUser => "DisconnectUser", Self::SendMessage => "SendMessage", _ => "" }, self.as_str(), f)
    }
}
