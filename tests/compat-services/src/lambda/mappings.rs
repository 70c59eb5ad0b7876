//! What calls functions: event sources, permissions, URLs, aliases.

use aws_sdk_lambda::primitives::DateTime;
use aws_sdk_lambda::types::{
    AliasRoutingConfiguration, Cors, DestinationConfig, EventSourcePosition, Filter, FilterCriteria,
    FunctionUrlAuthType, OnFailure,
};
use aws_sdk_lambda::{Client, Error};

pub async fn map_stream(client: &Client) -> Result<Option<String>, Error> {
    let failure = OnFailure::builder().destination("arn:queue").build();
    let filter = Filter::builder().pattern(r#"{"a":[1]}"#).build();
    let mapping = client
        .create_event_source_mapping()
        .function_name("f")
        .event_source_arn("arn:stream")
        .batch_size(100)
        .starting_position(EventSourcePosition::AtTimestamp)
        .starting_position_timestamp(DateTime::from_secs(1_700_000_000))
        .filter_criteria(FilterCriteria::builder().filters(filter).build())
        .destination_config(DestinationConfig::builder().on_failure(failure).build())
        .bisect_batch_on_function_error(true)
        .send()
        .await?;
    Ok(mapping.uuid)
}

pub async fn publish(client: &Client) -> Result<(), Error> {
    let version = client.publish_version().function_name("f").send().await?.version;
    let routing = AliasRoutingConfiguration::builder().additional_version_weights("1", 0.25).build();
    client
        .create_alias()
        .function_name("f")
        .name("live")
        .set_function_version(version)
        .routing_config(routing)
        .send()
        .await?;
    client
        .add_permission()
        .function_name("f")
        .statement_id("s3")
        .action("lambda:InvokeFunction")
        .principal("s3.amazonaws.com")
        .function_url_auth_type(FunctionUrlAuthType::AwsIam)
        .send()
        .await?;
    let cors = Cors::builder().allow_origins("*").max_age(60).build();
    let url = client
        .create_function_url_config()
        .function_name("f")
        .auth_type(FunctionUrlAuthType::None)
        .cors(cors)
        .send()
        .await?;
    println!("{} {}", url.function_url(), url.auth_type().as_str());
    for alias in client.list_aliases().function_name("f").send().await?.aliases() {
        println!("{:?}", alias.routing_config().and_then(|routing| routing.additional_version_weights()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lambda::client;
    use crate::replay::{Answer, answering, only};

    #[tokio::test]
    async fn times_are_seconds() {
        let replay = answering([Answer::new(202, r#"{"UUID":"u","LastModified":1.7E9}"#)]);
        assert_eq!(map_stream(&client(&replay)).await.unwrap().as_deref(), Some("u"));
        let wanted = json!({
            "EventSourceArn": "arn:stream", "FunctionName": "f", "BatchSize": 100, "StartingPosition": "AT_TIMESTAMP",
            "StartingPositionTimestamp": 1_700_000_000, "FilterCriteria": {"Filters": [{"Pattern": "{\"a\":[1]}"}]},
            "DestinationConfig": {"OnFailure": {"Destination": "arn:queue"}}, "BisectBatchOnFunctionError": true,
        });
        assert_eq!(only(&replay).json(), wanted);
    }
}
