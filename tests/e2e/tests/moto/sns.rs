//! Amazon SNS: awsQuery, with maps and lists in the form.

use aws_sdk_sns::Client;
use aws_sdk_sns::operation::get_topic_attributes::GetTopicAttributesError;
use aws_sdk_sns::types::{MessageAttributeValue, PublishBatchRequestEntry};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn a_topic_is_published_to() {
    let client = client();
    let name = unique("topic");
    let topic = client.create_topic().name(&name).attributes("DisplayName", "a & b").send().await.expect("it is made");
    let topic = topic.topic_arn().expect("it has an ARN").to_owned();
    assert!(topic.ends_with(&name));
    let attributes = client.get_topic_attributes().topic_arn(&topic).send().await.expect("it is there");
    assert_eq!(attributes.attributes().expect("attributes")["DisplayName"], "a & b");

    let colour = MessageAttributeValue::builder().data_type("String").string_value("green").build().expect("a value");
    let published = client.publish().topic_arn(&topic).message("ü = <1>").message_attributes("colour", colour);
    assert!(published.send().await.expect("it is published").message_id().is_some());

    let entry = |id: &str| PublishBatchRequestEntry::builder().id(id).message(id).build().expect("an entry");
    let batch = client.publish_batch().topic_arn(&topic);
    let batch = batch.publish_batch_request_entries(entry("a")).publish_batch_request_entries(entry("b"));
    let batch = batch.send().await.expect("both are published");
    assert_eq!(batch.successful().iter().filter_map(|entry| entry.id()).collect::<Vec<_>>(), ["a", "b"]);

    let queue = "arn:aws:sqs:us-east-1:123456789012:queue";
    let subscribed = client.subscribe().topic_arn(&topic).protocol("sqs").endpoint(queue).send().await;
    assert!(subscribed.expect("it is subscribed").subscription_arn().is_some_and(|arn| arn.starts_with(&topic)));
}

#[tokio::test]
async fn topics_come_in_pages() {
    let client = client();
    for _ in 0..3 {
        client.create_topic().name(unique("listed")).send().await.expect("it is made");
    }
    let topics = client.list_topics().into_paginator().items().send().collect::<Result<Vec<_>, _>>().await;
    let topics = topics.expect("topics");
    assert!(topics.iter().filter(|topic| topic.topic_arn().is_some_and(|arn| arn.contains(":listed-"))).count() >= 3);
}

#[tokio::test]
async fn a_missing_topic_has_a_variant() {
    let none = "arn:aws:sns:us-east-1:123456789012:none";
    let error = client().get_topic_attributes().topic_arn(none).send().await.expect_err("there is no such topic");
    assert!(matches!(error.as_service_error(), Some(GetTopicAttributesError::NotFoundException(_))), "{error}");
    check_error(&error, "NotFound", "Topic does not exist");
}
