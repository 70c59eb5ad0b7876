//! Lists and maps, which have no Rust type of their own.

use farrier_runtime::generated::*;

pub(crate) static CHAT_TOKEN_ATTRIBUTES: Schema = Schema::map("ChatTokenAttributes", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[Trait::Sensitive]);
pub(crate) static CHAT_TOKEN_CAPABILITIES: Schema = Schema::list("ChatTokenCapabilities", &[Member::new("member", &STRING, &[])], &[]);
pub(crate) static EVENT_ATTRIBUTES: Schema = Schema::map("EventAttributes", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[]);
pub(crate) static LOGGING_CONFIGURATION_IDENTIFIER_LIST: Schema = Schema::list("LoggingConfigurationIdentifierList", &[Member::new("member", &STRING, &[])], &[]);
pub(crate) static LOGGING_CONFIGURATION_LIST: Schema = Schema::list("LoggingConfigurationList", &[Member::new("member", &crate::types::logging_configuration_summary::SCHEMA, &[])], &[]);
pub(crate) static ROOM_LIST: Schema = Schema::list("RoomList", &[Member::new("member", &crate::types::room_summary::SCHEMA, &[])], &[]);
pub(crate) static TAGS: Schema = Schema::map("Tags", &[Member::new("key", &STRING, &[]), Member::new("value", &STRING, &[])], &[]);
pub(crate) static TAG_KEY_LIST: Schema = Schema::list("TagKeyList", &[Member::new("member", &STRING, &[])], &[]);
pub(crate) static VALIDATION_EXCEPTION_FIELD_LIST: Schema = Schema::list("ValidationExceptionFieldList", &[Member::new("member", &crate::types::validation_exception_field::SCHEMA, &[])], &[]);
