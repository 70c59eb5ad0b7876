//! Many items at once.

use std::collections::HashMap;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::batch_write_item::BatchWriteItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::error::TransactionCanceledException;
use aws_sdk_dynamodb::types::{
    AttributeValue, CancellationReason, ConditionCheck, Delete, DeleteRequest, Get, KeysAndAttributes, Put, PutRequest,
    TransactGetItem, TransactWriteItem, Update, WriteRequest,
};
use aws_sdk_dynamodb::{Client, Error};

use super::values::Item;

/// All of them, asking again for what the service did not get to.
pub async fn read_all(client: &Client, table: &str, ids: &[&str]) -> Result<Vec<Item>, Error> {
    let mut keys = KeysAndAttributes::builder().consistent_read(true);
    for id in ids {
        keys = keys.keys(HashMap::from([("id".to_string(), AttributeValue::S((*id).into()))]));
    }
    let mut wanted = Some(HashMap::from([(table.to_string(), keys.build()?)]));
    let mut found = Vec::new();
    while let Some(request) = wanted.take().filter(|request| !request.is_empty()) {
        let answer = client.batch_get_item().set_request_items(Some(request)).send().await?;
        found.extend(answer.responses().and_then(|tables| tables.get(table)).cloned().unwrap_or_default());
        wanted = answer.unprocessed_keys;
    }
    Ok(found)
}

pub async fn write_all(client: &Client, table: &str, items: Vec<Item>) -> Result<usize, SdkError<BatchWriteItemError>> {
    let mut calls = 0;
    for chunk in items.chunks(25) {
        let requests = chunk.iter().map(|item| {
            let put = PutRequest::builder().set_item(Some(item.clone())).build().expect("an item was set");
            WriteRequest::builder().put_request(put).build()
        });
        let mut left = HashMap::from([(table.to_owned(), requests.collect::<Vec<_>>())]);
        while !left.is_empty() {
            let answer = client.batch_write_item().set_request_items(Some(left)).send().await?;
            calls += 1;
            left = answer.unprocessed_items.unwrap_or_default();
        }
    }
    Ok(calls)
}

pub async fn delete_all(client: &Client, table: &str, ids: Vec<String>) -> Result<(), Error> {
    let mut requests: Vec<WriteRequest> = vec![];
    for id in ids {
        let delete = DeleteRequest::builder().key("id", AttributeValue::S(id)).build()?;
        requests.push(WriteRequest::builder().delete_request(delete).build());
    }
    client.batch_write_item().request_items(table, requests).send().await?;
    Ok(())
}

pub async fn move_money(
    client: &Client,
    from: &str,
    to: &str,
    amount: u32,
) -> Result<(), SdkError<TransactWriteItemsError>> {
    let account = |id: &str, change: String| {
        Update::builder()
            .table_name("accounts")
            .key("id", AttributeValue::S(id.into()))
            .update_expression(change)
            .condition_expression("balance >= :amount")
            .expression_attribute_values(":amount", AttributeValue::N(amount.to_string()))
            .build()
    };
    let check = ConditionCheck::builder()
        .table_name("locks")
        .key("id", AttributeValue::Null(true))
        .condition_expression("attribute_not_exists(id)")
        .build()?;
    let log = Put::builder().table_name("log").item("amount", AttributeValue::N(amount.to_string())).build()?;
    let delete = Delete::builder().table_name("drafts").key("id", AttributeValue::S("d".into())).build()?;
    client
        .transact_write_items()
        .transact_items(TransactWriteItem::builder().update(account(from, "ADD balance :amount".into())?).build())
        .transact_items(TransactWriteItem::builder().update(account(to, "ADD balance :amount".into())?).build())
        .transact_items(TransactWriteItem::builder().condition_check(check).build())
        .set_transact_items(Some(vec![
            TransactWriteItem::builder().put(log).build(),
            TransactWriteItem::builder().delete(delete).build(),
        ]))
        .client_request_token("once")
        .send()
        .await?;
    Ok(())
}

/// Why a transaction did not take place, for each of its items.
pub fn reasons(error: &SdkError<TransactWriteItemsError>) -> Vec<String> {
    match error.as_service_error() {
        Some(TransactWriteItemsError::TransactionCanceledException(TransactionCanceledException {
            cancellation_reasons: Some(reasons),
            ..
        })) => reasons.iter().filter_map(CancellationReason::code).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

pub async fn read_together(client: &Client) -> Result<Vec<Option<Item>>, Error> {
    let get = Get::builder().table_name("t").key("id", AttributeValue::S("1".into())).build()?;
    let item = TransactGetItem::builder().get(get).build();
    let answer = client.transact_get_items().transact_items(item).send().await?;
    Ok(answer.responses().iter().map(|response| response.item().cloned()).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn what_was_not_read_is_asked_for_again() {
        let replay = answering([
            Answer::ok(
                r#"{"Responses":{"t":[{"id":{"S":"a"}}]},"UnprocessedKeys":{"t":{"Keys":[{"id":{"S":"b"}}],"ConsistentRead":true}}}"#,
            ),
            Answer::ok(r#"{"Responses":{"t":[{"id":{"S":"b"}}]},"UnprocessedKeys":{}}"#),
        ]);
        let items = read_all(&client(&replay), "t", &["a", "b"]).await.unwrap();
        assert_eq!(items.len(), 2);
        let keys = |ids: &[&str]| {
            let keys: Vec<_> = ids.iter().map(|id| json!({"id": {"S": id}})).collect();
            json!({"RequestItems": {"t": {"Keys": keys, "ConsistentRead": true}}})
        };
        let sent = sent(&replay);
        assert_eq!((sent[0].json(), sent[1].json()), (keys(&["a", "b"]), keys(&["b"])));
    }

    #[tokio::test]
    async fn what_was_not_written_is_sent_again() {
        let replay = answering([
            Answer::ok(r#"{"UnprocessedItems":{"t":[{"PutRequest":{"Item":{"id":{"S":"2"}}}}]}}"#),
            Answer::ok(r#"{"UnprocessedItems":{}}"#),
        ]);
        let item = |id: &str| HashMap::from([("id".to_owned(), AttributeValue::S(id.into()))]);
        assert_eq!(write_all(&client(&replay), "t", vec![item("1"), item("2")]).await.unwrap(), 2);
        let again = json!({"RequestItems": {"t": [{"PutRequest": {"Item": {"id": {"S": "2"}}}}]}});
        assert_eq!(sent(&replay)[1].json(), again);

        let replay = answering([Answer::ok("{}")]);
        delete_all(&client(&replay), "t", vec!["1".into()]).await.unwrap();
        let deleted = json!({"RequestItems": {"t": [{"DeleteRequest": {"Key": {"id": {"S": "1"}}}}]}});
        assert_eq!(only(&replay).json(), deleted);
    }

    #[tokio::test]
    async fn a_cancelled_transaction_says_why() {
        let body = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
            "Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]",
            "CancellationReasons":[{"Code":"ConditionalCheckFailed","Message":"The conditional request failed","Item":{"id":{"S":"x"}}},{"Code":"None"}]}"#;
        let replay = answering([Answer::new(400, body)]);
        let error = move_money(&client(&replay), "a", "b", 5).await.unwrap_err();
        assert_eq!(reasons(&error), ["ConditionalCheckFailed", "None"]);
        let error = error.into_service_error();
        assert!(error.is_transaction_canceled_exception());
        let TransactWriteItemsError::TransactionCanceledException(cancelled) = error else { unreachable!() };
        assert!(cancelled.message().unwrap().starts_with("Transaction cancelled"));
        assert_eq!(cancelled.cancellation_reasons()[0].item().unwrap()["id"], AttributeValue::S("x".into()));
        let sent = only(&replay).json();
        // A `set_` replaces what was added.
        assert_eq!(sent["TransactItems"].as_array().unwrap().len(), 2);
        assert_eq!(sent["ClientRequestToken"], "once");
    }

    #[tokio::test]
    async fn a_token_is_made_where_none_is_given() {
        let replay = answering([Answer::ok(r#"{"Responses":[{"Item":{"id":{"S":"1"}}},{}]}"#), Answer::ok("{}")]);
        let client = client(&replay);
        let items = read_together(&client).await.unwrap();
        assert!(items[0].is_some() && items[1].is_none());
        let item = TransactWriteItem::builder().build();
        client.transact_write_items().transact_items(item).send().await.unwrap();
        assert_eq!(sent(&replay)[1].json()["ClientRequestToken"].as_str().map(str::len), Some(36));
    }
}
