//! AWS Lambda: functions made, called, listed and deleted.

pub mod functions;
pub mod invocations;
pub mod mappings;

#[cfg(test)]
fn client(replay: &aws_smithy_http_client::test_util::StaticReplayClient) -> aws_sdk_lambda::Client {
    use aws_sdk_lambda::config::{BehaviorVersion, Region};
    let config = aws_sdk_lambda::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_lambda::Client::from_conf(config)
}
