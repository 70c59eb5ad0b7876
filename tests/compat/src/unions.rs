//! A union: where logs go.

use aws_sdk_ivschat::error::BuildError;
use aws_sdk_ivschat::types::{
    CloudWatchLogsDestinationConfiguration, DestinationConfiguration, FirehoseDestinationConfiguration,
    S3DestinationConfiguration,
};

/// One destination of each kind.
pub fn destinations() -> Result<[DestinationConfiguration; 3], BuildError> {
    Ok([
        DestinationConfiguration::S3(S3DestinationConfiguration::builder().bucket_name("bucket").build()?),
        DestinationConfiguration::Firehose(
            FirehoseDestinationConfiguration::builder().delivery_stream_name("stream").build()?,
        ),
        DestinationConfiguration::CloudWatchLogs(
            CloudWatchLogsDestinationConfiguration::builder().log_group_name("group").build()?,
        ),
    ])
}

/// A match on the active variant.
pub fn name(destination: &DestinationConfiguration) -> Option<&str> {
    match destination {
        DestinationConfiguration::S3(s3) => Some(s3.bucket_name()),
        DestinationConfiguration::Firehose(firehose) => Some(firehose.delivery_stream_name()),
        DestinationConfiguration::CloudWatchLogs(logs) => Some(logs.log_group_name()),
        _ => None,
    }
}

/// The bucket, or the destination that is none.
pub fn bucket(destination: &DestinationConfiguration) -> Result<&str, &DestinationConfiguration> {
    destination.as_s3().map(|s3| s3.bucket_name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    #[test]
    fn variants_are_told_apart() {
        let [s3, firehose, logs] = destinations().unwrap();
        assert_eq!([name(&s3), name(&firehose), name(&logs)], [Some("bucket"), Some("stream"), Some("group")]);
        assert_eq!(bucket(&s3), Ok("bucket"));
        assert_eq!(bucket(&logs), Err(&logs));
        assert!(s3.is_s3() && !s3.is_firehose() && !s3.is_cloud_watch_logs() && !s3.is_unknown());
        assert!(firehose.is_firehose() && firehose.as_firehose().is_ok() && logs.as_cloud_watch_logs().is_ok());
        assert!(logs.is_cloud_watch_logs());
        assert_eq!(s3, s3.clone());
        assert!(format!("{s3:?}").contains("bucket"));
    }

    #[tokio::test]
    async fn a_union_is_sent_and_read() {
        let http = CannedHttp::new([
            Answer::Response(200, r#"{"destinationConfiguration":{"firehose":{"deliveryStreamName":"stream"}}}"#),
            Answer::Response(200, r#"{"destinationConfiguration":{"carrierPigeon":{"name":"Joe"}}}"#),
        ]);
        let [s3, firehose, _] = destinations().unwrap();
        let client = client(&http);
        let output = client.create_logging_configuration().destination_configuration(s3).send().await.unwrap();
        assert_eq!(output.destination_configuration(), Some(&firehose));
        assert_eq!(http.sent()[0].body, r#"{"destinationConfiguration":{"s3":{"bucketName":"bucket"}}}"#);
        let output = client.get_logging_configuration().identifier("abc").send().await.unwrap();
        assert!(output.destination_configuration().unwrap().is_unknown());
    }
}
