//! Queries, scans and statements.

use std::collections::HashMap;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::execute_statement::ExecuteStatementError;
use aws_sdk_dynamodb::operation::query::QueryError;
use aws_sdk_dynamodb::operation::scan::ScanOutput;
use aws_sdk_dynamodb::types::{AttributeValue, BatchStatementRequest, ParameterizedStatement, Select};
use aws_sdk_dynamodb::{Client, Error};
use aws_smithy_async::future::pagination_stream::TryFlatMap;

use super::values::{Item, Movie};

pub async fn movies_in_year(client: &Client, table: &str, year: u16) -> Result<Vec<Movie>, SdkError<QueryError>> {
    let results = client
        .query()
        .table_name(table)
        .key_condition_expression("#yr = :yyyy")
        .expression_attribute_names("#yr", "year")
        .expression_attribute_values(":yyyy", AttributeValue::N(year.to_string()))
        .send()
        .await?;
    if let Some(items) = results.items {
        let movies = items.iter().filter_map(|item| item.try_into().ok()).collect();
        Ok(movies)
    } else {
        Ok(vec![])
    }
}

/// All items of all pages, one by one.
pub async fn all_items(client: &Client, table: &str, page_size: i32) -> Result<Vec<Item>, Error> {
    let items: Result<Vec<_>, _> =
        client.scan().table_name(table).limit(page_size).into_paginator().items().send().collect().await;
    Ok(items?)
}

/// The same, flattened by the official helper.
#[allow(clippy::useless_conversion, reason = "the official stream needs none")]
pub async fn flattened(client: &Client, table: &str) -> Result<Vec<Item>, Error> {
    let pages = client.scan().table_name(table).into_paginator().page_size(2).send();
    let items = TryFlatMap::new(pages.into()).flat_map(|page| page.items.unwrap_or_default());
    Ok(items.try_collect().await?)
}

pub async fn pages(client: &Client, table: &str) -> Result<(usize, i32), Error> {
    let mut paginator = client
        .query()
        .table_name(table)
        .index_name("by-year")
        .key_condition_expression("pk = :pk AND begins_with(sk, :sk)")
        .set_expression_attribute_values(Some(HashMap::from([
            (":pk".into(), AttributeValue::S("USER#1".into())),
            (":sk".into(), AttributeValue::S("ORDER#".into())),
        ])))
        .scan_index_forward(false)
        .into_paginator()
        .page_size(2)
        .send();
    let (mut count, mut scanned) = (0, 0);
    while let Some(page) = paginator.next().await {
        let page = page?;
        count += page.items().len();
        scanned += page.scanned_count();
        for item in page.items() {
            println!("{:?}", item.get("sk").and_then(|value| value.as_s().ok()));
        }
    }
    Ok((count, scanned))
}

/// Pages by hand.
pub async fn scanned(client: &Client, table: &str) -> Result<i32, Error> {
    let mut start: Option<HashMap<String, AttributeValue>> = None;
    let mut count = 0;
    loop {
        let page: ScanOutput = client
            .scan()
            .table_name(table)
            .select(Select::Count)
            .filter_expression("size(#n) > :n")
            .expression_attribute_names("#n", "name")
            .expression_attribute_values(":n", AttributeValue::N(3.to_string()))
            .segment(0)
            .total_segments(4)
            .set_exclusive_start_key(start)
            .send()
            .await?;
        count += page.count();
        match page.last_evaluated_key() {
            Some(key) => start = Some(key.clone()),
            None => return Ok(count),
        }
    }
}

/// PartiQL.
pub async fn statement(client: &Client, name: String) -> Result<Vec<Item>, SdkError<ExecuteStatementError>> {
    let answer = client
        .execute_statement()
        .statement(r#"SELECT * FROM "people" WHERE "name" = ?"#)
        .set_parameters(Some(vec![AttributeValue::S(name)]))
        .send()
        .await?;
    Ok(answer.items.unwrap_or_default())
}

pub async fn statements(client: &Client) -> Result<(), Error> {
    let one = BatchStatementRequest::builder().statement("SELECT 1").parameters(AttributeValue::Bool(true)).build()?;
    let answer = client.batch_execute_statement().statements(one).send().await?;
    for response in answer.responses() {
        println!("{:?} {:?}", response.item(), response.error().and_then(|error| error.code()));
    }
    let statement = ParameterizedStatement::builder().statement("DELETE").build()?;
    client.execute_transaction().transact_statements(statement).client_request_token("t").send().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering, only, sent};

    #[tokio::test]
    async fn a_query_is_sent_and_its_items_read() {
        let item = Item::from(&Movie { title: "M".into(), year: 1931, ..Movie::default() });
        assert_eq!(item.len(), 6);
        let body = json!({"Items": [{
            "title": {"S": "M"}, "year": {"N": "1931"}, "cast": {"L": []}, "info": {"M": {}}, "poster": {"NULL": true},
            "seen": {"BOOL": false},
        }, {"title": {"S": "not a movie"}}], "Count": 2, "ScannedCount": 2});
        let replay = answering([Answer::new(200, body.to_string())]);
        let movies = movies_in_year(&client(&replay), "movies", 1931).await.unwrap();
        assert_eq!(movies, [Movie { title: "M".into(), year: 1931, ..Movie::default() }]);
        let wanted = json!({
            "TableName": "movies", "KeyConditionExpression": "#yr = :yyyy", "ExpressionAttributeNames": {"#yr": "year"},
            "ExpressionAttributeValues": {":yyyy": {"N": "1931"}},
        });
        assert_eq!(only(&replay).json(), wanted);
    }

    #[tokio::test]
    async fn items_come_from_all_pages() {
        let two = || {
            [
                Answer::ok(
                    r#"{"Items":[{"id":{"N":"1"}},{"id":{"N":"2"}}],"Count":2,"ScannedCount":5,"LastEvaluatedKey":{"id":{"N":"2"}}}"#,
                ),
                Answer::ok(r#"{"Items":[{"id":{"N":"3"}}],"Count":1,"ScannedCount":4}"#),
            ]
        };
        let replay = answering(two());
        let items = all_items(&client(&replay), "t", 2).await.unwrap();
        assert_eq!(items.iter().map(|item| item["id"].as_n().unwrap().as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
        let second = json!({"TableName": "t", "Limit": 2, "ExclusiveStartKey": {"id": {"N": "2"}}});
        assert_eq!(sent(&replay)[1].json(), second);

        let replay = answering(two());
        assert_eq!(pages(&client(&replay), "t").await.unwrap(), (3, 9));
        assert_eq!(sent(&replay)[0].json()["Limit"], 2);
        assert_eq!(sent(&replay)[0].json()["ScanIndexForward"], false);

        assert_eq!(scanned(&client(&answering(two())), "t").await.unwrap(), 3);
        assert_eq!(flattened(&client(&answering(two())), "t").await.unwrap().len(), 3);
    }

    #[tokio::test]
    async fn an_empty_page_is_no_end() {
        let replay = answering([
            Answer::ok(r#"{"Items":[],"Count":0,"LastEvaluatedKey":{"id":{"N":"9"}}}"#),
            Answer::ok(r#"{"Items":[{"id":{"N":"10"}}],"Count":1}"#),
        ]);
        assert_eq!(all_items(&client(&replay), "t", 1).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_statement_has_parameters() {
        let replay = answering([Answer::ok(r#"{"Items":[{"name":{"S":"Ada"},"tags":{"SS":["a","b"]}}]}"#)]);
        let items = statement(&client(&replay), "Ada".into()).await.unwrap();
        assert_eq!(items[0]["tags"], AttributeValue::Ss(vec!["a".into(), "b".into()]));
        assert_eq!(only(&replay).json()["Parameters"], json!([{"S": "Ada"}]));
    }
}
