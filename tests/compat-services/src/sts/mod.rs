//! AWS STS: who calls, and roles.

pub mod identities;
pub mod roles;

#[cfg(test)]
fn client(replay: &aws_smithy_http_client::test_util::StaticReplayClient) -> aws_sdk_sts::Client {
    use aws_sdk_sts::config::{BehaviorVersion, Region};
    let config = aws_sdk_sts::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_sts::Client::from_conf(config)
}
