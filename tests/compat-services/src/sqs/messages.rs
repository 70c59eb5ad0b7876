//! Messages sent, received and deleted.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_sqs::error::SdkError;
use aws_sdk_sqs::operation::receive_message::{ReceiveMessageError, ReceiveMessageOutput};
use aws_sdk_sqs::primitives::Blob;
use aws_sdk_sqs::types::{
    BatchResultErrorEntry, ChangeMessageVisibilityBatchRequestEntry, DeleteMessageBatchRequestEntry, Message,
    MessageAttributeValue, MessageSystemAttributeName, SendMessageBatchRequestEntry,
};
use aws_sdk_sqs::{Client, Error};

#[derive(Debug)]
pub struct SqsMessage {
    pub body: String,
    pub group: String,
}

pub async fn send(client: &Client, queue_url: &str, message: &SqsMessage) -> Result<String, Error> {
    let rsp = client
        .send_message()
        .queue_url(queue_url)
        .message_body(&message.body)
        .message_group_id(&message.group)
        .message_deduplication_id("d")
        .send()
        .await?;
    println!("{:?} {:?}", rsp.md5_of_message_body(), rsp.sequence_number());
    Ok(rsp.message_id().unwrap_or_default().to_string())
}

pub async fn send_with_attributes(client: &Client, queue_url: &str) -> Result<(), Error> {
    let text = MessageAttributeValue::builder().data_type("String").string_value("blue").build()?;
    let bytes = MessageAttributeValue::builder().data_type("Binary").binary_value(Blob::new(vec![1, 2, 3])).build()?;
    client
        .send_message()
        .queue_url(queue_url)
        .message_body("body")
        .delay_seconds(5)
        .message_attributes("colour", text)
        .set_message_attributes(Some(HashMap::from([("bytes".to_string(), bytes)])))
        .send()
        .await?;
    Ok(())
}

/// A poll for messages, and what is in each.
pub async fn receive(client: &Client, queue_url: &String) -> Result<Vec<(String, String)>, Error> {
    let rcv_message_output: ReceiveMessageOutput = client
        .receive_message()
        .queue_url(queue_url)
        .max_number_of_messages(10)
        .wait_time_seconds(20)
        .visibility_timeout(60)
        .message_attribute_names("All")
        .message_system_attribute_names(MessageSystemAttributeName::ApproximateReceiveCount)
        .send()
        .await?;
    let mut all = Vec::new();
    for message in rcv_message_output.messages.unwrap_or_default() {
        let tries = message.attributes().and_then(|all| all.get(&MessageSystemAttributeName::ApproximateReceiveCount));
        println!("{:?} {tries:?} {:?}", message.message_id(), message.md5_of_body());
        for (name, value) in message.message_attributes().into_iter().flatten() {
            println!("{name}: {} {:?} {:?}", value.data_type(), value.string_value(), value.binary_value());
        }
        if let (Some(body), Some(handle)) = (message.body, message.receipt_handle) {
            all.push((body, handle));
        }
    }
    Ok(all)
}

/// A worker, which deletes what it has handled and keeps what it could not.
pub async fn work<F>(
    client: &Client,
    queue_url: &str,
    rounds: usize,
    handle: F,
) -> Result<usize, SdkError<ReceiveMessageError>>
where
    F: Fn(&Message) -> Result<(), String>,
{
    let mut handled = 0;
    for _ in 0..rounds {
        let answer = client.receive_message().queue_url(queue_url).send().await?;
        for message in answer.messages() {
            let receipt = message.receipt_handle().unwrap_or_default();
            if handle(message).is_ok() {
                let deleted = client.delete_message().queue_url(queue_url).receipt_handle(receipt).send().await;
                handled += usize::from(deleted.is_ok());
            } else if let Err(error) = client
                .change_message_visibility()
                .queue_url(queue_url)
                .receipt_handle(receipt)
                .visibility_timeout(Duration::from_secs(0).as_secs() as i32)
                .send()
                .await
            {
                eprintln!("{error}");
            }
        }
    }
    Ok(handled)
}

pub async fn send_batch(client: &Client, queue_url: &str, bodies: &[&str]) -> Result<(usize, Vec<String>), Error> {
    let entries = bodies
        .iter()
        .enumerate()
        .map(|(index, body)| SendMessageBatchRequestEntry::builder().id(index.to_string()).message_body(*body).build());
    let entries: Result<Vec<_>, _> = entries.collect();
    let answer = client.send_message_batch().queue_url(queue_url).set_entries(Some(entries?)).send().await?;
    let why = |failed: &BatchResultErrorEntry| {
        format!("{} {} {} {:?}", failed.id(), failed.code(), failed.sender_fault(), failed.message())
    };
    for sent in answer.successful() {
        println!("{} {} {}", sent.id(), sent.message_id(), sent.md5_of_message_body());
    }
    Ok((answer.successful().len(), answer.failed().iter().map(why).collect()))
}

pub async fn delete_batch(client: &Client, queue_url: &str, handles: Vec<String>) -> Result<usize, Error> {
    let mut request = client.delete_message_batch().queue_url(queue_url);
    for (index, handle) in handles.into_iter().enumerate() {
        request = request.entries(
            DeleteMessageBatchRequestEntry::builder().id(format!("vid{index}")).receipt_handle(handle).build()?,
        );
    }
    let changed = ChangeMessageVisibilityBatchRequestEntry::builder().id("1").receipt_handle("h").visibility_timeout(5);
    println!("{:?}", changed.build()?);
    Ok(request.send().await?.successful.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::replay::{Answer, answering, only, sent};
    use crate::sqs::client;

    const URL: &str = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders";

    #[tokio::test]
    async fn a_message_is_sent() {
        // The MD5 of "hello".
        let body = r#"{"MessageId":"m-1","MD5OfMessageBody":"5d41402abc4b2a76b9719d911017c592","SequenceNumber":"1"}"#;
        let replay = answering([Answer::ok(body)]);
        let message = SqsMessage { body: "hello".into(), group: "g".into() };
        assert_eq!(send(&client(&replay), URL, &message).await.unwrap(), "m-1");
        let sent = only(&replay);
        assert_eq!(sent.host, "sqs.eu-west-1.amazonaws.com");
        assert_eq!(
            sent.json(),
            json!({"QueueUrl": URL, "MessageBody": "hello", "MessageGroupId": "g", "MessageDeduplicationId": "d"})
        );
    }

    #[tokio::test]
    async fn attributes_are_sent_as_their_types() {
        let replay = answering([Answer::ok(r#"{"MessageId":"m"}"#)]);
        send_with_attributes(&client(&replay), URL).await.unwrap();
        let attributes = json!({"bytes": {"DataType": "Binary", "BinaryValue": "AQID"}});
        assert_eq!(only(&replay).json()["MessageAttributes"], attributes);
    }

    #[tokio::test]
    async fn messages_are_received() {
        let body = r#"{"Messages":[{"MessageId":"m","ReceiptHandle":"h","Body":"hello",
            "MD5OfBody":"5d41402abc4b2a76b9719d911017c592","Attributes":{"ApproximateReceiveCount":"2"},
            "MessageAttributes":{"a":{"DataType":"String","StringValue":"x"}}}]}"#;
        let replay = answering([Answer::ok(body), Answer::ok("{}")]);
        let client = client(&replay);
        assert_eq!(receive(&client, &URL.to_owned()).await.unwrap(), [("hello".to_owned(), "h".to_owned())]);
        assert_eq!(receive(&client, &URL.to_owned()).await.unwrap(), []);
        let wanted = json!({
            "QueueUrl": URL, "MaxNumberOfMessages": 10, "WaitTimeSeconds": 20, "VisibilityTimeout": 60,
            "MessageAttributeNames": ["All"], "MessageSystemAttributeNames": ["ApproximateReceiveCount"],
        });
        assert_eq!(sent(&replay)[0].json(), wanted);
    }

    #[tokio::test]
    async fn a_worker_deletes_what_it_has_handled() {
        let two = r#"{"Messages":[{"ReceiptHandle":"good","Body":"1"},{"ReceiptHandle":"bad","Body":"x"}]}"#;
        let replay = answering([Answer::ok(two), Answer::ok("{}"), Answer::ok("{}")]);
        let handle = |message: &Message| {
            let body = message.body().ok_or("none")?;
            body.parse::<u32>().map(drop).map_err(|error| error.to_string())
        };
        assert_eq!(work(&client(&replay), URL, 1, handle).await.unwrap(), 1);
        let sent = sent(&replay);
        assert_eq!(sent[1].json(), json!({"QueueUrl": URL, "ReceiptHandle": "good"}));
        assert_eq!(sent[2].json(), json!({"QueueUrl": URL, "ReceiptHandle": "bad", "VisibilityTimeout": 0}));
    }

    #[tokio::test]
    async fn batches_say_what_failed() {
        let body = r#"{"Successful":[{"Id":"0","MessageId":"m","MD5OfMessageBody":"0cc175b9c0f1b6a831c399e269772661"}],
            "Failed":[{"Id":"1","SenderFault":true,"Code":"InvalidMessageContents","Message":"bad"}]}"#;
        let replay = answering([Answer::ok(body)]);
        let (count, failed) = send_batch(&client(&replay), URL, &["a", "b"]).await.unwrap();
        assert_eq!((count, failed), (1, vec!["1 InvalidMessageContents true Some(\"bad\")".to_owned()]));
        let entries = json!([{"Id": "0", "MessageBody": "a"}, {"Id": "1", "MessageBody": "b"}]);
        assert_eq!(only(&replay).json(), json!({"QueueUrl": URL, "Entries": entries}));

        let replay = answering([Answer::ok(r#"{"Successful":[{"Id":"vid0"}],"Failed":[]}"#)]);
        assert_eq!(delete_batch(&client(&replay), URL, vec!["h".into()]).await.unwrap(), 1);
    }
}
