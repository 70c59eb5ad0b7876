//! The types of inputs and outputs.

pub mod builders;
pub mod error;

pub(crate) mod destination_configuration;
pub(crate) mod fallback_result;
pub(crate) mod room_summary;
pub(crate) mod s3_destination_configuration;

pub use destination_configuration::DestinationConfiguration;
pub use fallback_result::FallbackResult;
pub use room_summary::RoomSummary;
pub use s3_destination_configuration::S3DestinationConfiguration;
