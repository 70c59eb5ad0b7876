//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod chat_token_capability;
pub(crate) mod cloud_watch_logs_destination_configuration;
pub(crate) mod create_logging_configuration_state;
pub(crate) mod destination_configuration;
pub(crate) mod fallback_result;
pub(crate) mod firehose_destination_configuration;
pub(crate) mod logging_configuration_state;
pub(crate) mod logging_configuration_summary;
pub(crate) mod message_review_handler;
pub(crate) mod resource_type;
pub(crate) mod room_summary;
pub(crate) mod s3_destination_configuration;
pub(crate) mod update_logging_configuration_state;
pub(crate) mod validation_exception_field;
pub(crate) mod validation_exception_reason;

pub use self::chat_token_capability::ChatTokenCapability;
pub use self::cloud_watch_logs_destination_configuration::CloudWatchLogsDestinationConfiguration;
pub use self::create_logging_configuration_state::CreateLoggingConfigurationState;
pub use self::destination_configuration::DestinationConfiguration;
pub use self::fallback_result::FallbackResult;
pub use self::firehose_destination_configuration::FirehoseDestinationConfiguration;
pub use self::logging_configuration_state::LoggingConfigurationState;
pub use self::logging_configuration_summary::LoggingConfigurationSummary;
pub use self::message_review_handler::MessageReviewHandler;
pub use self::resource_type::ResourceType;
pub use self::room_summary::RoomSummary;
pub use self::s3_destination_configuration::S3DestinationConfiguration;
pub use self::update_logging_configuration_state::UpdateLoggingConfigurationState;
pub use self::validation_exception_field::ValidationExceptionField;
pub use self::validation_exception_reason::ValidationExceptionReason;
