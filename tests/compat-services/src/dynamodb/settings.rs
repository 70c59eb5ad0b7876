//! Settings of clients and calls.

use std::sync::Arc;
use std::time::Duration;

use aws_sdk_dynamodb::config::http::HttpResponse;
use aws_sdk_dynamodb::config::retry::{RetryConfig, RetryPartition, TokenBucket};
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Builder, Config, Credentials, IdentityCache, Region};
use aws_sdk_dynamodb::operation::list_tables::{ListTablesError, ListTablesInput, ListTablesOutput};
use aws_sdk_dynamodb::{Client, Error};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_types::SdkConfig;
use aws_types::endpoint_config::AccountIdEndpointMode;

/// DynamoDB on this machine.
pub fn local(shared: &SdkConfig) -> Client {
    let config = Builder::from(shared).endpoint_url("http://localhost:8000").build();
    Client::from_conf(config)
}

pub fn for_tests() -> Config {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("id", "secret", None, None, "static"))
        .retry_config(RetryConfig::adaptive().with_max_attempts(4))
        .timeout_config(TimeoutConfig::builder().operation_timeout(Duration::from_secs(5)).build())
        .account_id_endpoint_mode(AccountIdEndpointMode::Disabled)
        .build()
}

pub async fn patient(client: &Client) -> Result<ListTablesOutput, Error> {
    let more =
        Config::builder().retry_config(RetryConfig::standard().with_max_attempts(10)).region(Region::new("eu-north-1"));
    Ok(client.list_tables().customize().config_override(more).send().await?)
}

/// Two clients with the same quota of retries, the same identities and nothing else in common.
pub fn sharing(settings: &Builder) -> [Client; 2] {
    let quota = TokenBucket::builder().capacity(5).retry_cost(5).timeout_retry_cost(5).build();
    let retries = RetryPartition::custom("orders").token_bucket(quota).build();
    let identities = IdentityCache::lazy().load_timeout(Duration::from_secs(10)).build();
    let settings = settings.clone().retry_partition(retries).identity_cache(identities);
    ["us-east-1", "us-west-2"].map(|region| Client::from_conf(settings.clone().region(Region::new(region)).build()))
}

/// The error of the crate that all clients have in common.
pub async fn for_any_client(client: &Client) -> Result<ListTablesOutput, SdkError<ListTablesError, HttpResponse>> {
    let output = client.list_tables().send().await?;
    Ok(output)
}

/// A repository that threads share.
#[derive(Clone, Debug)]
pub struct Repository {
    client: Arc<Client>,
    table: Arc<str>,
}

impl Repository {
    pub fn new(client: Client, table: &str) -> Self {
        Self { client: Arc::new(client), table: table.into() }
    }

    pub async fn names(self) -> Result<Vec<String>, Box<dyn std::error::Error + Send + Sync>> {
        let tasks = (0..2).map(|_| {
            let this = self.clone();
            tokio::spawn(async move { this.client.list_tables().exclusive_start_table_name(&*this.table).send().await })
        });
        let mut names = Vec::new();
        for task in tasks.collect::<Vec<_>>() {
            names.extend(task.await??.table_names.unwrap_or_default());
        }
        Ok(names)
    }
}

/// An input that is kept and sent by two clients.
pub async fn twice(one: &Client, other: &Client) -> Result<usize, Error> {
    let input = ListTablesInput::builder().limit(3);
    let first = input.clone().send_with(one).await?;
    let second = input.send_with(other).await?;
    Ok(first.table_names().len() + second.table_names().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering, only, sent};

    fn names() -> Answer {
        Answer::ok(r#"{"TableNames":["a"]}"#)
    }

    #[tokio::test]
    async fn a_call_has_settings_of_its_own() {
        let replay = answering([names()]);
        patient(&client(&replay)).await.unwrap();
        let sent = only(&replay);
        assert_eq!(sent.host, "dynamodb.eu-north-1.amazonaws.com");
        assert!(sent.header("authorization").unwrap().contains("/eu-north-1/dynamodb/aws4_request"));
    }

    #[tokio::test]
    async fn a_quota_is_shared() {
        let error = || Answer::new(500, "{}");
        let replay = answering([error(), names(), error(), names()]);
        let settings = client(&replay).config().to_builder().retry_config(RetryConfig::standard().with_max_attempts(2));
        let [one, other] = sharing(&settings);
        one.list_tables().send().await.unwrap();
        // The retry of the one took all five tokens, and its success gave them back.
        for_any_client(&other).await.unwrap();
        assert_eq!(sent(&replay).len(), 4);
        let replay = answering([error(), error(), error(), names()]);
        let settings = client(&replay).config().to_builder().retry_config(RetryConfig::standard().with_max_attempts(2));
        let [one, other] = sharing(&settings);
        assert!(matches!(for_any_client(&one).await, Err(SdkError::ServiceError(_))));
        assert!(matches!(for_any_client(&other).await, Err(SdkError::ServiceError(_))));
        assert_eq!(sent(&replay).len(), 3, "the other has no token left to retry with");
    }

    #[tokio::test]
    async fn the_client_is_shared() {
        let replay = answering([names(), names()]);
        assert_eq!(Repository::new(client(&replay), "t").names().await.unwrap(), ["a", "a"]);
        let replay = answering([names(), names()]);
        assert_eq!(twice(&client(&replay), &client(&replay)).await.unwrap(), 2);
        assert!(sent(&replay).iter().all(|sent| sent.json()["Limit"] == 3));
    }

    #[test]
    fn settings_are_read_back() {
        let config = for_tests();
        assert_eq!(config.region().map(|region| region.as_ref()), Some("us-east-1"));
        assert_eq!(config.retry_config().map(|retries| retries.max_attempts()), Some(4));
        assert_eq!(
            config.timeout_config().and_then(|timeouts| timeouts.operation_timeout()),
            Some(Duration::from_secs(5))
        );
        let shared =
            SdkConfig::builder().region(Region::new("us-east-2")).behavior_version(BehaviorVersion::latest()).build();
        assert_eq!(local(&shared).config().region(), Some(&Region::new("us-east-2")));
    }
}
