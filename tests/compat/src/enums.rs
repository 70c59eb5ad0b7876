//! Enumerations, which stay open to values that the service adds.

use std::collections::{BTreeSet, HashSet};

use aws_sdk_ivschat::error::UnknownVariantError;
use aws_sdk_ivschat::types::{ChatTokenCapability, LoggingConfigurationState};

/// A match with a wildcard for what is not known yet.
pub fn describe(state: &LoggingConfigurationState) -> &str {
    match state {
        LoggingConfigurationState::Active => "in use",
        LoggingConfigurationState::Creating | LoggingConfigurationState::Updating => "in work",
        LoggingConfigurationState::Deleting => "going",
        LoggingConfigurationState::CreateFailed
        | LoggingConfigurationState::DeleteFailed
        | LoggingConfigurationState::UpdateFailed => "failed",
        other if other.as_str() == "PAUSED" => "paused",
        _ => "unknown",
    }
}

/// A value that the caller insists to know.
pub fn parse(text: &str) -> Result<ChatTokenCapability, UnknownVariantError> {
    ChatTokenCapability::try_parse(text)
}

/// Enumerations go into ordered and hashed sets.
pub fn sets() -> (BTreeSet<ChatTokenCapability>, HashSet<ChatTokenCapability>) {
    let all = || ChatTokenCapability::values().iter().map(|value| ChatTokenCapability::from(*value));
    (all().collect(), all().collect())
}

/// The values are known when the program is compiled.
pub const CAPABILITIES: &[&str] = ChatTokenCapability::values();

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use aws_sdk_ivschat::types::{
        CreateLoggingConfigurationState, FallbackResult, ResourceType, UpdateLoggingConfigurationState,
        ValidationExceptionReason,
    };

    use super::*;

    #[test]
    fn strings_become_values_and_back() {
        let capability = ChatTokenCapability::from("SEND_MESSAGE");
        assert_eq!(capability, ChatTokenCapability::SendMessage);
        assert_eq!((capability.as_str(), capability.as_ref()), ("SEND_MESSAGE", "SEND_MESSAGE"));
        assert_eq!(capability.to_string(), "SEND_MESSAGE");
        assert_eq!(ChatTokenCapability::from_str("DELETE_MESSAGE"), Ok(ChatTokenCapability::DeleteMessage));
        assert_eq!("DISCONNECT_USER".parse(), Ok(ChatTokenCapability::DisconnectUser));
    }

    #[test]
    fn debug_names_the_variant() {
        let shown = |text| format!("{:?}", LoggingConfigurationState::from(text));
        assert_eq!(shown("CREATE_FAILED"), "CreateFailed");
        assert_eq!(shown("PAUSED"), r#"Unknown(UnknownVariantValue("PAUSED"))"#);
    }

    #[test]
    fn an_unknown_value_is_kept_or_refused() {
        let unknown = ChatTokenCapability::from("FLY");
        assert_eq!((unknown.as_str(), unknown.to_string().as_str()), ("FLY", "FLY"));
        assert_eq!(unknown, unknown.clone());
        let error = parse("FLY").unwrap_err();
        assert!(error.to_string().contains("FLY"), "{error}");
        assert_eq!(parse("SEND_MESSAGE").unwrap(), ChatTokenCapability::SendMessage);
    }

    #[test]
    fn states_are_described() {
        let text = |value| describe(&LoggingConfigurationState::from(value)).to_owned();
        assert_eq!([text("ACTIVE"), text("UPDATE_FAILED"), text("PAUSED")], ["in use", "failed", "paused"]);
        assert_eq!(text("SLEEPING"), "unknown");
    }

    #[test]
    fn values_are_listed() {
        assert_eq!(CAPABILITIES, ["DELETE_MESSAGE", "DISCONNECT_USER", "SEND_MESSAGE"]);
        let (ordered, hashed) = sets();
        assert_eq!((ordered.len(), hashed.len()), (3, 3));
        assert_eq!(ordered.first(), Some(&ChatTokenCapability::DeleteMessage));
        assert_eq!(FallbackResult::values(), ["ALLOW", "DENY"]);
        assert_eq!(CreateLoggingConfigurationState::values(), ["ACTIVE"]);
        assert_eq!(UpdateLoggingConfigurationState::values(), ["ACTIVE"]);
        assert_eq!(ResourceType::values(), ["ROOM"]);
        assert_eq!(LoggingConfigurationState::values().len(), 7);
        assert_eq!(ValidationExceptionReason::Other.as_str(), "OTHER");
        assert_eq!(ValidationExceptionReason::FieldValidationFailed.as_str(), "FIELD_VALIDATION_FAILED");
        assert_eq!(ValidationExceptionReason::UnknownOperation.as_str(), "UNKNOWN_OPERATION");
    }
}
