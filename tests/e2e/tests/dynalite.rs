//! The client of Amazon DynamoDB against dynalite, whose errors are those of the service.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::operation::describe_table::DescribeTableError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, KeySchemaElement, KeyType, ProvisionedThroughput, ScalarAttributeType,
    TableStatus,
};
use farrier_e2e::{check_error, settings, unique, url};

fn client() -> Client {
    Client::new(&settings(url("FARRIER_E2E_DYNALITE")))
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn number(number: usize) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

/// A table whose items have a room and a number.
async fn table(client: &Client) -> String {
    let name = unique("table");
    let key = |name, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build().expect("a key");
    let attribute =
        |name, kind| AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build().expect("one");
    let capacity = ProvisionedThroughput::builder().read_capacity_units(5).write_capacity_units(5).build();
    let made = client
        .create_table()
        .table_name(&name)
        .key_schema(key("room", KeyType::Hash))
        .key_schema(key("number", KeyType::Range))
        .attribute_definitions(attribute("room", ScalarAttributeType::S))
        .attribute_definitions(attribute("number", ScalarAttributeType::N))
        .provisioned_throughput(capacity.expect("both"))
        .send()
        .await
        .expect("it is made");
    let made = made.table_description().expect("a table");
    assert_eq!(made.table_status(), Some(&TableStatus::Creating));
    let there = client.wait_until_table_exists().table_name(&name).wait(Duration::from_secs(60)).await;
    let there = there.expect("the table exists").into_result().expect("an output");
    assert_eq!(there.table().and_then(|table| table.table_status()), Some(&TableStatus::Active));
    name
}

async fn fill(client: &Client, table: &str, count: usize) {
    for count in 0..count {
        let put = client.put_item().table_name(table).item("room", text("lobby")).item("number", number(count));
        put.send().await.expect("it is put");
    }
}

#[tokio::test]
async fn a_condition_that_fails_has_a_variant() {
    let client = client();
    let table = table(&client).await;
    fill(&client, &table, 1).await;
    let put = client.put_item().table_name(&table).item("room", text("lobby")).item("number", number(0));
    let error = put.condition_expression("attribute_not_exists(room)").send().await.expect_err("it is there");
    assert!(matches!(error.as_service_error(), Some(PutItemError::ConditionalCheckFailedException(_))), "{error}");
    check_error(&error, "ConditionalCheckFailedException", "The conditional request failed");
    assert!(!error.is_retryable());
    assert_eq!(error.call().attempts, 1);
}

#[tokio::test]
async fn a_table_that_is_not_there_has_a_variant() {
    let client = client();
    let error = client.describe_table().table_name("none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(DescribeTableError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "Requested resource not found: Table: none not found");
    let error = client.put_item().table_name("none").item("room", text("a")).send().await.expect_err("there is none");
    assert!(error.as_service_error().is_some_and(|error| error.is_resource_not_found_exception()), "{error}");
}

#[tokio::test]
async fn a_table_that_is_deleted_is_waited_for() {
    let client = client();
    let table = table(&client).await;
    client.delete_table().table_name(&table).send().await.expect("it is being deleted");
    let gone = client.wait_until_table_not_exists().table_name(&table).wait(Duration::from_secs(60)).await;
    assert!(gone.expect("it is gone").into_result().is_err());
}

#[tokio::test]
async fn an_error_that_no_operation_names_keeps_its_code() {
    let client = client();
    let table = table(&client).await;
    let error =
        client.put_item().table_name(&table).item("room", text("a")).send().await.expect_err("a key is missing");
    assert!(error.raw_response().is_some_and(|response| response.status().as_u16() == 400), "{error}");
    check_error(&error, "ValidationException", "Missing the key number in the item");
}

#[tokio::test]
async fn pages_of_queries_and_scans_are_all_read() {
    let client = client();
    let table = table(&client).await;
    fill(&client, &table, 7).await;
    let query = client.query().table_name(&table).key_condition_expression("room = :r AND #n >= :n").limit(2);
    let query = query.expression_attribute_names("#n", "number");
    let query = query.expression_attribute_values(":r", text("lobby")).expression_attribute_values(":n", number(1));
    let items = query.clone().into_paginator().items().send().collect::<Result<Vec<_>, _>>().await.expect("items");
    let item = |count| HashMap::from([("room".to_owned(), text("lobby")), ("number".to_owned(), number(count))]);
    assert_eq!(items, (1..7).map(item).collect::<Vec<_>>());
    let pages = query.into_paginator().send().collect::<Result<Vec<_>, _>>().await.expect("pages");
    assert!(pages.len() >= 3 && pages.iter().all(|page| page.count() <= 2));

    let scan = client.scan().table_name(&table).into_paginator().page_size(3).items().send();
    assert_eq!(scan.collect::<Result<Vec<_>, _>>().await.expect("items"), (0..7).map(item).collect::<Vec<_>>());

    let names = client.list_tables().limit(1).into_paginator().items().send();
    assert!(names.collect::<Result<Vec<_>, _>>().await.expect("names").contains(&table));
}
