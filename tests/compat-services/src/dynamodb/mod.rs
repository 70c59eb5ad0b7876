//! Amazon DynamoDB: tables, items, queries, batches and transactions.

pub mod batches;
pub mod errors;
pub mod items;
pub mod queries;
pub mod settings;
pub mod tables;
pub mod values;

#[cfg(test)]
use aws_smithy_http_client::test_util::StaticReplayClient;

/// A client of a region, without retries that a test would wait for.
#[cfg(test)]
fn client(replay: &StaticReplayClient) -> aws_sdk_dynamodb::Client {
    use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
    let config = aws_sdk_dynamodb::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(crate::replay::credentials())
        .region(Region::new("eu-west-1"))
        .http_client(replay.clone())
        .time_source(crate::replay::Clock::default())
        .build();
    aws_sdk_dynamodb::Client::from_conf(config)
}
