//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static CHAT_TOKEN_ATTRIBUTES: Schema = Schema::map(
    "ChatTokenAttributes",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::Sensitive,
);
pub(crate) static CHAT_TOKEN_CAPABILITIES: Schema = Schema::list("ChatTokenCapabilities", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static EVENT_ATTRIBUTES: Schema = Schema::map(
    "EventAttributes",
    &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }],
    Trait::None,
);
pub(crate) static LOGGING_CONFIGURATION_IDENTIFIER_LIST: Schema = Schema::list("LoggingConfigurationIdentifierList", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static LOGGING_CONFIGURATION_LIST: Schema = Schema::list(
    "LoggingConfigurationList",
    &[Member { name: "member", target: &crate::types::logging_configuration_summary::SCHEMA, traits: Trait::None }],
    Trait::None,
);
pub(crate) static ROOM_LIST: Schema = Schema::list("RoomList", &[Member { name: "member", target: &crate::types::room_summary::SCHEMA, traits: Trait::None }], Trait::None);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member { name: "key", target: STRING, traits: Trait::None }, Member { name: "value", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static TAG_KEY_LIST: Schema = Schema::list("TagKeyList", &[Member { name: "member", target: STRING, traits: Trait::None }], Trait::None);
pub(crate) static VALIDATION_EXCEPTION_FIELD_LIST: Schema = Schema::list(
    "ValidationExceptionFieldList",
    &[Member { name: "member", target: &crate::types::validation_exception_field::SCHEMA, traits: Trait::None }],
    Trait::None,
);
