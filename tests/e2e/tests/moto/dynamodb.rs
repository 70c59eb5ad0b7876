//! Amazon DynamoDB: awsJson1_0, unions that contain themselves, binary and number sets.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::client::Waiters;
use aws_sdk_dynamodb::operation::describe_table::DescribeTableError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, KeySchemaElement, KeyType, Put, PutRequest, ScalarAttributeType,
    TransactWriteItem, WriteRequest,
};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

/// A table whose items have a number as their key.
async fn table(client: &Client) -> String {
    let name = unique("table");
    let key = KeySchemaElement::builder().attribute_name("id").key_type(KeyType::Hash).build().expect("a key");
    let id = AttributeDefinition::builder().attribute_name("id").attribute_type(ScalarAttributeType::N);
    let made = client.create_table().table_name(&name).key_schema(key).billing_mode(BillingMode::PayPerRequest);
    let made = made.attribute_definitions(id.build().expect("an attribute")).send().await.expect("the table is made");
    assert!(made.table_description().and_then(|table| table.creation_date_time()).is_some());
    let there = client.wait_until_table_exists().table_name(&name).wait(Duration::from_secs(30)).await;
    there.expect("the table exists");
    name
}

fn number(number: usize) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

#[tokio::test]
async fn every_kind_of_value_comes_back() {
    let client = client();
    let table = table(&client).await;
    let nested = HashMap::from([
        ("yes".to_owned(), AttributeValue::Bool(true)),
        ("nothing".to_owned(), AttributeValue::Null(true)),
        ("list".to_owned(), AttributeValue::L(vec![AttributeValue::S("ü".to_owned()), number(2)])),
    ]);
    let item = HashMap::from([
        ("id".to_owned(), number(1)),
        ("bytes".to_owned(), AttributeValue::B(Blob::new([0, 255]))),
        ("numbers".to_owned(), AttributeValue::Ns(vec!["1".to_owned(), "-2.5".to_owned()])),
        ("map".to_owned(), AttributeValue::M(nested)),
    ]);
    client.put_item().table_name(&table).set_item(Some(item.clone())).send().await.expect("it is put");
    let got = client.get_item().table_name(&table).key("id", number(1)).consistent_read(true).send().await;
    assert_eq!(got.expect("it is there").item(), Some(&item));
    let updated = client
        .update_item()
        .table_name(&table)
        .key("id", number(1))
        .update_expression("SET #n = :n REMOVE bytes")
        .expression_attribute_names("#n", "name")
        .expression_attribute_values(":n", AttributeValue::S("farrier".to_owned()))
        .return_values(aws_sdk_dynamodb::types::ReturnValue::AllNew)
        .send()
        .await
        .expect("it is changed");
    let attributes = updated.attributes().expect("all of them");
    assert_eq!(attributes["name"].as_s().map(String::as_str), Ok("farrier"));
    assert!(!attributes.contains_key("bytes"));
}

#[tokio::test]
async fn scans_go_through_pages() {
    let client = client();
    let table = table(&client).await;
    let put = |id| PutRequest::builder().item("id", number(id)).build().expect("an item");
    let writes = (0..7).map(|id| WriteRequest::builder().put_request(put(id)).build()).collect();
    let written = client.batch_write_item().request_items(&table, writes).send().await.expect("they are written");
    assert!(written.unprocessed_items().is_none_or(HashMap::is_empty));
    let pages = client.scan().table_name(&table).limit(3).into_paginator().send();
    let pages = pages.collect::<Result<Vec<_>, _>>().await.expect("pages");
    assert_eq!(pages.iter().map(|page| page.count()).collect::<Vec<_>>(), [3, 3, 1]);
    let items = client.scan().table_name(&table).limit(3).into_paginator().items().send();
    let mut items = items.collect::<Result<Vec<_>, _>>().await.expect("items");
    items.sort_by_key(|item| item["id"].as_n().cloned().unwrap_or_default());
    assert_eq!(items, (0..7).map(|id| HashMap::from([("id".to_owned(), number(id))])).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_missing_table_has_a_variant() {
    let error = client().describe_table().table_name("none").send().await.expect_err("there is no such table");
    assert!(matches!(error.as_service_error(), Some(DescribeTableError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "Requested resource not found");
}

#[tokio::test]
async fn a_cancelled_transaction_says_why() {
    let client = client();
    let table = table(&client).await;
    client.put_item().table_name(&table).item("id", number(1)).send().await.expect("it is put");
    let put = |id| {
        let put =
            Put::builder().table_name(&table).item("id", number(id)).condition_expression("attribute_not_exists(id)");
        TransactWriteItem::builder().put(put.build().expect("an item")).build()
    };
    let error = client.transact_write_items().transact_items(put(2)).transact_items(put(1)).send().await;
    let error = error.expect_err("one of them is there already");
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
        panic!("{error}");
    };
    let codes: Vec<_> = cancelled.cancellation_reasons().iter().map(|reason| reason.code()).collect();
    assert_eq!(codes, [Some("None"), Some("ConditionalCheckFailed")]);
    let got = client.get_item().table_name(&table).key("id", number(2)).send().await.expect("an answer");
    assert!(got.item().is_none(), "all or nothing");
}

#[tokio::test]
async fn a_failed_condition_has_a_variant() {
    let client = client();
    let table = table(&client).await;
    let put = client.put_item().table_name(&table).item("id", number(1));
    put.clone().send().await.expect("it is put");
    let error = put.condition_expression("attribute_not_exists(id)").send().await.expect_err("it is there already");
    assert!(error.as_service_error().is_some_and(|error| error.is_conditional_check_failed_exception()), "{error}");
    check_error(&error, "ConditionalCheckFailedException", "The conditional request failed");
}
