//! Amazon SQS: queues and messages.

pub mod errors;
pub mod messages;
pub mod queues;

#[cfg(test)]
fn client(replay: &aws_smithy_http_client::test_util::StaticReplayClient) -> aws_sdk_sqs::Client {
    use aws_sdk_sqs::config::{BehaviorVersion, Region};
    let config = aws_sdk_sqs::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_sqs::Client::from_conf(config)
}
