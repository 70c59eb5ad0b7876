//! Builders of the types.

pub use super::s3_destination_configuration::S3DestinationConfigurationBuilder;
