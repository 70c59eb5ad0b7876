//! What can go wrong.

use aws_sdk_dynamodb::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::RequestId;
use aws_sdk_dynamodb::operation::get_item::GetItemError;
use aws_sdk_dynamodb::operation::put_item::{PutItem, PutItemError};
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_dynamodb::types::error::{ConditionalCheckFailedException, ResourceNotFoundException};
use aws_sdk_dynamodb::{Client, Error};

use super::values::Item;

/// A program's own error, as the examples of AWS write it.
#[derive(Debug, PartialEq)]
pub struct ProgramError(pub String);

impl<T: ProvideErrorMetadata> From<T> for ProgramError {
    fn from(value: T) -> Self {
        let code = value.code().map(String::from).unwrap_or("unknown code".into());
        ProgramError(format!("{code}: {}", value.message().map(String::from).unwrap_or("missing reason".into())))
    }
}

pub async fn is_new(client: &Client, id: &str) -> Result<bool, SdkError<PutItemError>> {
    let put = client
        .put_item()
        .table_name("t")
        .item("id", AttributeValue::S(id.into()))
        .condition_expression("attribute_not_exists(id)");
    match put.send().await {
        Ok(_) => Ok(true),
        Err(SdkError::ServiceError(context)) if context.err().is_conditional_check_failed_exception() => Ok(false),
        Err(error) => Err(error),
    }
}

/// The item that is in the way.
pub async fn put_or_existing(client: &Client) -> Result<Option<Item>, PutItemError> {
    let result = client.put_item().table_name("t").item("id", AttributeValue::Bool(true)).send().await;
    match result.map_err(SdkError::into_service_error) {
        Ok(_) => Ok(None),
        Err(PutItemError::ConditionalCheckFailedException(ConditionalCheckFailedException { item, .. })) => Ok(item),
        Err(error) => Err(error),
    }
}

pub async fn table_exists(client: &Client, table: &str) -> Result<bool, Error> {
    client
        .describe_table()
        .table_name(table)
        .send()
        .await
        .map(|_| true)
        .or_else(|error| match error.as_service_error().map(|error| error.is_resource_not_found_exception()) {
            Some(true) => Ok(false),
            _ => Err(error),
        })
        .map_err(Error::from)
}

pub async fn with_question_mark(client: &Client) -> Result<(), ProgramError> {
    client.get_item().table_name("t").key("id", AttributeValue::S("1".into())).send().await?;
    Ok(())
}

pub async fn described(client: &Client) -> Option<(String, Option<String>)> {
    let error: SdkError<GetItemError> = client.get_item().table_name("t").send().await.err()?;
    let id = error.request_id().map(str::to_owned);
    println!("{} {:?}", DisplayErrorContext(&error), error.meta().extra("none"));
    Some((error.code()?.to_owned(), id))
}

pub async fn of_the_service(client: &Client) -> &'static str {
    let result: Result<_, Error> = client.scan().table_name("t").send().await.map_err(Into::into);
    match result {
        Ok(_) => "fine",
        Err(Error::ProvisionedThroughputExceededException(_) | Error::RequestLimitExceeded(_)) => "slow down",
        Err(Error::ResourceNotFoundException(ResourceNotFoundException { message: Some(_), .. })) => "no table",
        Err(other) if other.code() == Some("AccessDeniedException") => "not allowed",
        Err(_) => "another",
    }
}

/// `PutItem` can be named, and so can what it fails with.
pub fn generic() -> (PutItem, bool) {
    let error = PutItemError::ConditionalCheckFailedException(ConditionalCheckFailedException::builder().build());
    let as_error: &dyn std::error::Error = &error;
    (PutItem::new(), as_error.to_string().contains("ConditionalCheckFailedException"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dynamodb::client;
    use crate::replay::{Answer, answering};

    const CHECK_FAILED: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","message":"The conditional request failed","Item":{"id":{"S":"1"}}}"#;

    #[tokio::test]
    async fn modelled_errors_are_matched() {
        let failing = || client(&answering([Answer::new(400, CHECK_FAILED)]));
        assert!(!is_new(&failing(), "1").await.unwrap());
        assert_eq!(put_or_existing(&failing()).await.unwrap().unwrap()["id"], AttributeValue::S("1".into()));
        let missing = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"gone"}"#;
        assert!(!table_exists(&client(&answering([Answer::new(400, missing)])), "t").await.unwrap());
        assert_eq!(of_the_service(&client(&answering([Answer::new(400, missing)]))).await, "no table");
        assert!(generic().1);
    }

    #[tokio::test]
    async fn others_have_code_message_and_id() {
        let denied = || {
            let body = r#"{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"not you"}"#;
            Answer::new(400, body).header("x-amzn-requestid", "REQUEST")
        };
        let client = client(&answering([denied(), denied(), denied()]));
        assert_eq!(with_question_mark(&client).await, Err(ProgramError("AccessDeniedException: not you".into())));
        assert_eq!(of_the_service(&client).await, "not allowed");
        // Officially sent without its key; ours says what is missing before it sends.
        let (code, id) = match described(&client).await {
            Some(known) => known,
            None => return,
        };
        assert_eq!((code.as_str(), id.as_deref()), ("AccessDeniedException", Some("REQUEST")));
    }

    #[tokio::test(start_paused = true)]
    async fn throttling_is_tried_again() {
        let slow =
            r#"{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"slow"}"#;
        let replay = answering([Answer::new(400, slow), Answer::new(500, ""), Answer::ok(r#"{"Items":[]}"#)]);
        assert_eq!(of_the_service(&client(&replay)).await, "fine");
        let replay = answering([Answer::new(400, slow), Answer::new(400, slow), Answer::new(400, slow)]);
        assert_eq!(of_the_service(&client(&replay)).await, "slow down");
    }
}
