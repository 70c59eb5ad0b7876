//! Tables made, described, waited for, changed and deleted.

use std::time::Duration;

use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::create_table::{CreateTableError, CreateTableOutput};
use aws_sdk_dynamodb::operation::delete_table::DeleteTableOutput;
use aws_sdk_dynamodb::operation::describe_table::DescribeTableOutput;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection, ProjectionType,
    ProvisionedThroughput, ScalarAttributeType, SseSpecification, StreamSpecification, StreamViewType, TableStatus,
    Tag, TimeToLiveSpecification,
};
use aws_sdk_dynamodb::waiters::table_exists::WaitUntilTableExistsError;
use aws_sdk_dynamodb::waiters::table_not_exists::WaitUntilTableNotExistsError;
use aws_sdk_dynamodb::{Client, Error};

pub async fn create_table(client: &Client, table: &str, key: &str) -> Result<CreateTableOutput, Error> {
    let a_name: String = key.into();
    let definition =
        AttributeDefinition::builder().attribute_name(&a_name).attribute_type(ScalarAttributeType::S).build()?;
    let schema =
        KeySchemaElement::builder().attribute_name(&a_name).key_type(KeyType::Hash).build().map_err(Error::from)?;
    let throughput = ProvisionedThroughput::builder()
        .read_capacity_units(10)
        .write_capacity_units(5)
        .build()
        .map_err(Error::from)?;
    let created = client
        .create_table()
        .table_name(table)
        .key_schema(schema)
        .attribute_definitions(definition)
        .provisioned_throughput(throughput)
        .send()
        .await;
    match created {
        Ok(output) => Ok(output),
        Err(error) => Err(Error::from(error)),
    }
}

pub async fn create_with_everything(client: &Client) -> Result<String, SdkError<CreateTableError>> {
    let element = |name: &str, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build();
    let defined =
        |name: &str| AttributeDefinition::builder().attribute_name(name).attribute_type(ScalarAttributeType::N).build();
    let index = GlobalSecondaryIndex::builder()
        .index_name("by-year")
        .set_key_schema(Some(vec![element("year", KeyType::Hash)?, element("title", KeyType::Range)?]))
        .projection(Projection::builder().projection_type(ProjectionType::Include).non_key_attributes("cast").build())
        .build()?;
    let output = client
        .create_table()
        .table_name("movies")
        .set_attribute_definitions(Some(vec![defined("year")?, defined("rank")?]))
        .key_schema(element("year", KeyType::Hash)?)
        .key_schema(element("rank", KeyType::Range)?)
        .global_secondary_indexes(index)
        .billing_mode(BillingMode::PayPerRequest)
        .stream_specification(
            StreamSpecification::builder()
                .stream_enabled(true)
                .stream_view_type(StreamViewType::NewAndOldImages)
                .build()?,
        )
        .sse_specification(SseSpecification::builder().enabled(true).build())
        .tags(Tag::builder().key("team").value("films").build()?)
        .deletion_protection_enabled(false)
        .send()
        .await?;
    Ok(output.table_description.and_then(|table| table.table_arn).unwrap_or_default())
}

/// The waiter, and how its failure is told.
pub async fn created_and_ready(client: &Client, table: &str) -> Result<u64, WaitUntilTableExistsError> {
    let waited = client.wait_until_table_exists().table_name(table).wait(Duration::from_secs(60)).await?;
    let described: Option<&DescribeTableOutput> = waited.as_result().ok();
    let table = described.and_then(|output| output.table());
    Ok(table.and_then(|table| table.item_count()).unwrap_or_default() as u64)
}

pub async fn is_gone(client: &Client, table: &str) -> Result<bool, String> {
    match client.wait_until_table_not_exists().set_table_name(Some(table.into())).wait(Duration::from_secs(45)).await {
        Ok(last) => Ok(last.as_result().is_err()),
        Err(WaitUntilTableNotExistsError::ExceededMaxWait(exceeded)) => {
            assert_eq!(exceeded.max_wait(), Duration::from_secs(45));
            assert!(exceeded.elapsed() <= Duration::from_secs(60) && exceeded.poll_count() > 1);
            Ok(false)
        }
        Err(error) => Err(error.to_string()),
    }
}

pub async fn delete_table(client: &Client, table: &str) -> Result<DeleteTableOutput, Error> {
    let resp = client.delete_table().table_name(table).send().await?;
    println!("Deleted table {:?}", resp.table_description().and_then(|table| table.table_status()));
    Ok(resp)
}

/// All names: by pages, by items, and by hand.
pub async fn list_tables(client: &Client) -> Result<Vec<String>, Error> {
    let paginator = client.list_tables().into_paginator().items().send();
    let names = paginator.collect::<Result<Vec<_>, _>>().await?;
    for name in &names {
        println!("  {name}");
    }
    Ok(names)
}

pub async fn list_more_tables(client: &Client) -> Result<Vec<String>, Error> {
    let mut all = Vec::new();
    let mut start: Option<String> = None;
    loop {
        let answer = client.list_tables().limit(10).set_exclusive_start_table_name(start.clone()).send().await?;
        all.extend(answer.table_names().iter().cloned());
        start = answer.last_evaluated_table_name.clone();
        if start.is_none() {
            return Ok(all);
        }
    }
}

pub async fn status(client: &Client, table: &str) -> Result<(TableStatus, i64), Error> {
    let answer = client.describe_table().table_name(table).send().await?;
    let table = answer.table().expect("a description");
    for element in table.key_schema() {
        println!("{} {}", element.attribute_name(), element.key_type().as_str());
    }
    for index in table.global_secondary_indexes() {
        println!("{:?} {:?}", index.index_name(), index.index_status().map(|status| status.as_str()));
    }
    let units = table.provisioned_throughput().and_then(|throughput| throughput.read_capacity_units());
    Ok((table.table_status().cloned().unwrap_or(TableStatus::Active), units.unwrap_or_default()))
}

pub async fn change(client: &Client, table: &str) -> Result<(), Error> {
    client.update_table().table_name(table).billing_mode(BillingMode::PayPerRequest).send().await?;
    let spec = TimeToLiveSpecification::builder().enabled(true).attribute_name("expires").build()?;
    client.update_time_to_live().table_name(table).time_to_live_specification(spec).send().await?;
    let tags = client.list_tags_of_resource().resource_arn("arn").send().await?;
    for tag in tags.tags() {
        println!("{}={}", tag.key(), tag.value());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn a_table_is_created() {
        let replay = answering([Answer::ok(
            r#"{"TableDescription":{"TableName":"t","TableStatus":"CREATING","CreationDateTime":1.5e9,"ItemCount":0}}"#,
        )]);
        let output = create_table(&client(&replay), "t", "id").await.unwrap();
        let table = output.table_description().unwrap();
        assert_eq!(table.table_status(), Some(&TableStatus::Creating));
        assert_eq!(table.creation_date_time().map(|time| time.secs()), Some(1_500_000_000));
        let sent = only(&replay);
        assert_eq!((sent.method.as_str(), sent.target.as_str()), ("POST", "/"));
        assert_eq!(sent.header("x-amz-target"), Some("DynamoDB_20120810.CreateTable"));
        assert_eq!(sent.header("content-type"), Some("application/x-amz-json-1.0"));
        let wanted = json!({
            "TableName": "t",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "ProvisionedThroughput": {"ReadCapacityUnits": 10, "WriteCapacityUnits": 5},
        });
        assert_eq!(sent.json(), wanted);
    }

    #[tokio::test]
    async fn every_setting_of_a_table_is_sent() {
        let replay = answering([Answer::ok(r#"{"TableDescription":{"TableArn":"arn:t"}}"#)]);
        assert_eq!(create_with_everything(&client(&replay)).await.unwrap(), "arn:t");
        let sent = only(&replay).json();
        assert_eq!(sent["BillingMode"], "PAY_PER_REQUEST");
        assert_eq!(sent["StreamSpecification"], json!({"StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES"}));
        assert_eq!(sent["GlobalSecondaryIndexes"][0]["Projection"]["NonKeyAttributes"], json!(["cast"]));
        assert_eq!(sent["SSESpecification"], json!({"Enabled": true}));
        assert_eq!(sent["DeletionProtectionEnabled"], json!(false));
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_when_the_table_is_active() {
        let missing = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no"}"#;
        let table = |status| format!(r#"{{"Table":{{"TableStatus":"{status}","ItemCount":7}}}}"#);
        let replay = answering([
            Answer::new(400, missing),
            Answer::new(200, table("CREATING")),
            Answer::new(200, table("ACTIVE")),
        ]);
        assert_eq!(created_and_ready(&client(&replay), "t").await.unwrap(), 7);
        assert_eq!(sent(&replay).len(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn waiting_ends_when_the_table_is_gone_or_time_is_over() {
        let missing = r#"{"__type":"ResourceNotFoundException"}"#;
        let there = || Answer::ok(r#"{"Table":{"TableStatus":"DELETING"}}"#);
        assert_eq!(is_gone(&client(&answering([there(), Answer::new(400, missing)])), "t").await, Ok(true));
        assert_eq!(is_gone(&client(&answering(std::iter::repeat_with(there).take(30))), "t").await, Ok(false));
    }

    #[tokio::test]
    async fn names_come_page_by_page() {
        let pages = || {
            [
                Answer::ok(r#"{"TableNames":["a","b"],"LastEvaluatedTableName":"b"}"#),
                Answer::ok(r#"{"TableNames":["c"]}"#),
            ]
        };
        let replay = answering(pages());
        assert_eq!(list_tables(&client(&replay)).await.unwrap(), ["a", "b", "c"]);
        assert_eq!(sent(&replay)[1].json(), json!({"ExclusiveStartTableName": "b"}));
        assert_eq!(list_more_tables(&client(&answering(pages()))).await.unwrap(), ["a", "b", "c"]);
    }

    #[tokio::test]
    async fn an_unknown_status_is_kept() {
        let replay = answering([Answer::ok(
            r#"{"Table":{"TableStatus":"SLEEPING","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],
                "ProvisionedThroughput":{"ReadCapacityUnits":3}}}"#,
        )]);
        let (status, units) = status(&client(&replay), "t").await.unwrap();
        assert_eq!((status.as_str(), units), ("SLEEPING", 3));
        assert_eq!(status, TableStatus::from("SLEEPING"));
        assert!(!TableStatus::values().contains(&"SLEEPING"));
    }
}
