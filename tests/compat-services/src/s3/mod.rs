//! Amazon S3: buckets, objects and what is special about them.

pub mod bodies;
pub mod bounds;
pub mod buckets;
pub mod configuration;
pub mod customization;
pub mod errors;
pub mod events;
pub mod mocks;
pub mod multipart;
pub mod objects;
pub mod presigning;
pub mod requests;
pub mod values;
pub mod waiting;

#[cfg(test)]
fn client(replay: &aws_smithy_http_client::test_util::StaticReplayClient) -> aws_sdk_s3::Client {
    use aws_sdk_s3::config::{BehaviorVersion, Region};
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_s3::Client::from_conf(config)
}
