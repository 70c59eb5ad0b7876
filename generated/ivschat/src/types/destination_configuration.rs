//! `DestinationConfiguration`.

use farrier_runtime::generated::*;

use crate::types::{CloudWatchLogsDestinationConfiguration, FirehoseDestinationConfiguration, S3DestinationConfiguration};

/// Where recorded chat goes. Exactly one of the variants is set; use several logging configurations to write to several places.
#[derive(Clone)] #[non_exhaustive] pub enum DestinationConfiguration {
    /// Write to a bucket in Amazon S3.
    S3(S3DestinationConfiguration),
    /// Write to a log group in Amazon CloudWatch Logs.
    CloudWatchLogs(CloudWatchLogsDestinationConfiguration),
    /// Write to an Amazon Data Firehose stream.
    Firehose(FirehoseDestinationConfiguration),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}
impl DestinationConfiguration {
    /// The value of [`S3`](Self::S3), or the union itself.
    #[inline] pub fn as_s3(&self) -> Result<&S3DestinationConfiguration, &Self> { if let Self::S3(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`S3`](Self::S3).
    #[inline] pub fn is_s3(&self) -> bool { self.as_s3().is_ok() }
    /// The value of [`CloudWatchLogs`](Self::CloudWatchLogs), or the union itself.
    #[inline] pub fn as_cloud_watch_logs(&self) -> Result<&CloudWatchLogsDestinationConfiguration, &Self> { if let Self::CloudWatchLogs(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`CloudWatchLogs`](Self::CloudWatchLogs).
    #[inline] pub fn is_cloud_watch_logs(&self) -> bool { self.as_cloud_watch_logs().is_ok() }
    /// The value of [`Firehose`](Self::Firehose), or the union itself.
    #[inline] pub fn as_firehose(&self) -> Result<&FirehoseDestinationConfiguration, &Self> { if let Self::Firehose(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`Firehose`](Self::Firehose).
    #[inline] pub fn is_firehose(&self) -> bool { self.as_firehose().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}
pub(crate) static SCHEMA: Schema = Schema::union("DestinationConfiguration", &[
    Member { name: "s3", target: &crate::types::s3_destination_configuration::SCHEMA, traits: Trait::None },
    Member { name: "cloudWatchLogs", target: &crate::types::cloud_watch_logs_destination_configuration::SCHEMA, traits: Trait::None },
    Member { name: "firehose", target: &crate::types::firehose_destination_configuration::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for DestinationConfiguration {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match (member, self) {
        (0, Self::S3(value)) => value.read(), (1, Self::CloudWatchLogs(value)) => value.read(), (2, Self::Firehose(value)) => value.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> {
        let unset = matches!(self, Self::Unknown);
        let start = match member {
            0 => Self::S3(Value::empty()), 1 => Self::CloudWatchLogs(Value::empty()), 2 => Self::Firehose(Value::empty()), _ => Self::Unknown,
        };
        match shape::begin(self, unset, start) {
            Self::S3(value) => value.fill(), Self::CloudWatchLogs(value) => value.fill(), Self::Firehose(value) => value.fill(), Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}
impl fmt::Debug for DestinationConfiguration { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DestinationConfiguration { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
