//! What can go wrong with queues.

use aws_sdk_sqs::error::{BuildError, ProvideErrorMetadata, SdkError};
use aws_sdk_sqs::operation::receive_message::ReceiveMessageError;
use aws_sdk_sqs::operation::send_message::SendMessageError;
use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use aws_sdk_sqs::types::error::QueueDoesNotExist;
use aws_sdk_sqs::{Client, Error};

#[derive(Debug, PartialEq)]
pub enum Failure {
    NoQueue(String),
    Invalid,
    Throttled,
    Network,
    Other(String),
}

impl From<SdkError<SendMessageError>> for Failure {
    fn from(error: SdkError<SendMessageError>) -> Self {
        match error {
            SdkError::ServiceError(context) => match context.err() {
                SendMessageError::QueueDoesNotExist(QueueDoesNotExist { message, .. }) => {
                    Self::NoQueue(message.clone().unwrap_or_default())
                }
                SendMessageError::InvalidMessageContents(_) | SendMessageError::UnsupportedOperation(_) => {
                    Self::Invalid
                }
                SendMessageError::RequestThrottled(_) => Self::Throttled,
                other => Self::Other(other.code().unwrap_or("unknown").to_owned()),
            },
            SdkError::DispatchFailure(_) | SdkError::TimeoutError(_) => Self::Network,
            other => Self::Other(other.to_string()),
        }
    }
}

pub async fn send(client: &Client) -> Result<(), Failure> {
    client.send_message().queue_url("https://sqs.eu-west-1.amazonaws.com/1/q").message_body("b").send().await?;
    Ok(())
}

pub async fn code_of_receive(client: &Client) -> Option<String> {
    let error: SdkError<ReceiveMessageError> = client.receive_message().queue_url("q").send().await.err()?;
    let status = error.raw_response().map(|response| response.status().as_u16());
    println!("{status:?}");
    error.code().map(str::to_owned)
}

pub fn unfinished() -> Result<(), Error> {
    let error: Result<_, BuildError> = SendMessageBatchRequestEntry::builder().id("1").build();
    error?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering};
    use crate::sqs::client;

    #[tokio::test]
    async fn failures_are_told_apart() {
        let failing = |body: &'static str| client(&answering([Answer::new(400, body)]));
        let gone = Answer::new(400, r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}"#)
            .header("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender");
        assert_eq!(send(&client(&answering([gone]))).await, Err(Failure::NoQueue("gone".into())));
        let invalid = failing(r#"{"__type":"com.amazonaws.sqs#InvalidMessageContents"}"#);
        assert_eq!(send(&invalid).await, Err(Failure::Invalid));
        let other = failing(r#"{"__type":"com.amazonaws.sqs#KmsSomething"}"#);
        assert_eq!(send(&other).await, Err(Failure::Other("KmsSomething".into())));
    }

    /// The code that clients of the service's older protocol know stays the code.
    #[tokio::test]
    async fn the_older_code_is_given() {
        let body = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}"#;
        let answer =
            Answer::new(400, body).header("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender");
        let code = code_of_receive(&client(&answering([answer]))).await;
        assert_eq!(code.as_deref(), Some("AWS.SimpleQueueService.NonExistentQueue"));
    }

    #[test]
    fn a_builder_says_what_is_missing() {
        assert!(format!("{:?}", unfinished().unwrap_err()).contains("message_body"));
    }
}
