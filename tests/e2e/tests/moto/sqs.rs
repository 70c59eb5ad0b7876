//! Amazon SQS: awsJson1_0 with the error codes of the query protocol.

use aws_sdk_sqs::Client;
use aws_sdk_sqs::operation::RequestId;
use aws_sdk_sqs::operation::get_queue_url::GetQueueUrlError;
use aws_sdk_sqs::types::{MessageAttributeValue, QueueAttributeName, SendMessageBatchRequestEntry};
use farrier_e2e::unique;

fn client() -> Client {
    Client::new(&super::settings())
}

async fn queue(client: &Client) -> String {
    let made = client.create_queue().queue_name(unique("queue")).attributes(QueueAttributeName::DelaySeconds, "0");
    made.send().await.expect("the queue is made").queue_url.expect("it has a URL")
}

#[tokio::test]
async fn a_message_is_sent_received_and_deleted() {
    let client = client();
    let queue = queue(&client).await;
    let colour = MessageAttributeValue::builder().data_type("String").string_value("green").build().expect("a value");
    let sent = client.send_message().queue_url(&queue).message_body("<hello> & ü").message_attributes("colour", colour);
    let sent = sent.send().await.expect("it is sent");
    let received = client.receive_message().queue_url(&queue).message_attribute_names("All").wait_time_seconds(1);
    let received = received.send().await.expect("messages");
    let [message] = received.messages() else { panic!("{received:?}") };
    assert_eq!((message.message_id(), message.body()), (sent.message_id(), Some("<hello> & ü")));
    assert_eq!(message.md5_of_body(), sent.md5_of_message_body());
    let attributes = message.message_attributes().expect("attributes");
    assert_eq!(attributes["colour"].string_value(), Some("green"));
    let handle = message.receipt_handle().expect("a handle");
    client.delete_message().queue_url(&queue).receipt_handle(handle).send().await.expect("it is deleted");
}

#[tokio::test]
async fn a_batch_says_what_became_of_each() {
    let client = client();
    let queue = queue(&client).await;
    let entry = |id: &str| SendMessageBatchRequestEntry::builder().id(id).message_body(id).build().expect("an entry");
    let sent = client.send_message_batch().queue_url(&queue).entries(entry("a")).entries(entry("b")).send().await;
    let sent = sent.expect("both are sent");
    assert_eq!(sent.successful().iter().map(|entry| entry.id()).collect::<Vec<_>>(), ["a", "b"]);
    assert!(sent.failed().is_empty());
    let count = QueueAttributeName::ApproximateNumberOfMessages;
    let attributes = client.get_queue_attributes().queue_url(&queue).attribute_names(count.clone()).send().await;
    assert_eq!(attributes.expect("attributes").attributes().expect("one")[&count], "2");
}

#[tokio::test]
async fn a_missing_queue_has_a_variant() {
    let error = client().get_queue_url().queue_name("none").send().await.expect_err("there is no such queue");
    assert!(matches!(error.as_service_error(), Some(GetQueueUrlError::QueueDoesNotExist(_))), "{error}");
    assert_eq!(error.code(), Some("AWS.SimpleQueueService.NonExistentQueue"), "{error}");
    assert!(error.to_string().contains("NonExistentQueue: The specified queue does not exist"), "{error}");
    assert!(error.request_id().is_some_and(|id| !id.is_empty()));
}
