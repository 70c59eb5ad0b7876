//! Items put, read, changed and deleted.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::put_item::PutItemOutput;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{
    AttributeValue, ReturnConsumedCapacity, ReturnItemCollectionMetrics, ReturnValue,
    ReturnValuesOnConditionCheckFailure,
};
use aws_sdk_dynamodb::{Client, Error};

use super::values::{Item, Movie};

#[derive(Debug, PartialEq)]
pub struct Person<'a> {
    pub name: &'a str,
    pub age: &'a str,
}

pub async fn add_item(client: &Client, person: &Person<'_>, table: &str) -> Result<Option<Item>, Error> {
    let name_av = AttributeValue::S(person.name.into());
    let age_av = AttributeValue::N(person.age.into());
    let request = client
        .put_item()
        .table_name(table)
        .item("name", name_av)
        .item("age", age_av)
        .return_values(ReturnValue::AllOld)
        .return_consumed_capacity(ReturnConsumedCapacity::Total)
        .return_item_collection_metrics(ReturnItemCollectionMetrics::None);
    println!("Executing request [{request:?}] to add item...");
    let resp = request.send().await?;
    let PutItemOutput { attributes, consumed_capacity, .. } = resp;
    println!("{:?}", consumed_capacity.and_then(|capacity| capacity.capacity_units()));
    Ok(attributes)
}

pub async fn put_movie(client: &Client, table: &str, movie: &Movie) -> Result<(), Error> {
    client
        .put_item()
        .table_name(table)
        .set_item(Some(movie.into()))
        .condition_expression("attribute_not_exists(title)")
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await?;
    Ok(())
}

pub async fn get_movie(client: &Client, table: &str, title: &str) -> Result<Option<Movie>, Error> {
    let output = client
        .get_item()
        .table_name(table)
        .key("title", AttributeValue::S(title.to_owned()))
        .consistent_read(true)
        .projection_expression("#t, #y")
        .expression_attribute_names("#t", "title")
        .expression_attribute_names("#y", "year")
        .send()
        .await?;
    Ok(output.item().and_then(|item| Movie::try_from(item).ok()))
}

pub async fn count(client: &Client, table: &str, id: u64) -> Result<u64, Error> {
    let update: UpdateItemFluentBuilder = client.update_item().table_name(table);
    let output = update
        .set_key(Some(HashMap::from([("id".to_string(), AttributeValue::N(id.to_string()))])))
        .update_expression("SET #c = if_not_exists(#c, :zero) + :one")
        .expression_attribute_names("#c", "count")
        .expression_attribute_values(":zero", AttributeValue::N("0".into()))
        .expression_attribute_values(":one", AttributeValue::N("1".into()))
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await?;
    let count = output.attributes().and_then(|attributes| attributes.get("count"));
    Ok(count.and_then(|count| count.as_n().ok()).and_then(|count| count.parse().ok()).unwrap_or_default())
}

pub async fn delete_item(client: &Client, table: &str, key: &str, value: &str) -> Result<bool, Error> {
    match client
        .delete_item()
        .table_name(table)
        .key(key, AttributeValue::S(value.into()))
        .return_values(ReturnValue::AllOld)
        .send()
        .await
    {
        Ok(out) => Ok(out.attributes.is_some()),
        Err(e) => Err(Error::from(e)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering, only};

    #[tokio::test]
    async fn an_item_is_put_and_the_old_one_read() {
        let replay =
            answering([Answer::ok(r#"{"Attributes":{"age":{"N":"30"}},"ConsumedCapacity":{"CapacityUnits":1.5}}"#)]);
        let old = add_item(&client(&replay), &Person { name: "Ada", age: "36" }, "people").await.unwrap();
        assert_eq!(old, Some(HashMap::from([("age".to_owned(), AttributeValue::N("30".into()))])));
        let wanted = json!({
            "TableName": "people",
            "Item": {"name": {"S": "Ada"}, "age": {"N": "36"}},
            "ReturnValues": "ALL_OLD", "ReturnConsumedCapacity": "TOTAL", "ReturnItemCollectionMetrics": "NONE",
        });
        assert_eq!(only(&replay).json(), wanted);
    }

    #[tokio::test]
    async fn every_kind_of_attribute_is_sent_and_read() {
        let movie = Movie { title: "M".into(), year: 1931, cast: vec!["Peter Lorre".into()], ..Movie::default() };
        let replay = answering([Answer::ok("{}")]);
        put_movie(&client(&replay), "movies", &movie).await.unwrap();
        let item = json!({
            "title": {"S": "M"}, "year": {"N": "1931"}, "cast": {"L": [{"S": "Peter Lorre"}]}, "info": {"M": {}},
            "seen": {"BOOL": false}, "poster": {"NULL": true},
        });
        let sent = only(&replay).json();
        assert_eq!((&sent["Item"], &sent["ReturnValuesOnConditionCheckFailure"]), (&item, &json!("ALL_OLD")));

        let replay = answering([Answer::new(200, json!({ "Item": item }).to_string())]);
        assert_eq!(get_movie(&client(&replay), "movies", "M").await.unwrap(), Some(movie));
        let wanted = json!({
            "TableName": "movies", "Key": {"title": {"S": "M"}}, "ConsistentRead": true,
            "ProjectionExpression": "#t, #y", "ExpressionAttributeNames": {"#t": "title", "#y": "year"},
        });
        assert_eq!(only(&replay).json(), wanted);
        assert_eq!(get_movie(&client(&answering([Answer::ok("{}")])), "movies", "M").await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_counter_counts_and_an_item_is_deleted() {
        let replay = answering([Answer::ok(r#"{"Attributes":{"count":{"N":"12"}}}"#)]);
        assert_eq!(count(&client(&replay), "t", 5).await.unwrap(), 12);
        assert_eq!(only(&replay).json()["ExpressionAttributeValues"], json!({":zero": {"N": "0"}, ":one": {"N": "1"}}));
        assert!(!delete_item(&client(&answering([Answer::ok("{}")])), "t", "id", "x").await.unwrap());
    }
}
