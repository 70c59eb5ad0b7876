//! Queues made, found, described and deleted.

use std::collections::HashMap;

use aws_sdk_sqs::operation::create_queue::CreateQueueError;
use aws_sdk_sqs::types::QueueAttributeName;
use aws_sdk_sqs::{Client, Error};

pub async fn create_fifo(client: &Client, name: &str) -> Result<Option<String>, Error> {
    let queue = client
        .create_queue()
        .queue_name(name)
        .attributes(QueueAttributeName::FifoQueue, "true")
        .attributes(QueueAttributeName::ContentBasedDeduplication, "true")
        .attributes(QueueAttributeName::VisibilityTimeout, 30.to_string())
        .tags("team", "orders")
        .send()
        .await?;
    Ok(queue.queue_url)
}

pub async fn url_or_new(client: &Client, name: &str) -> Result<String, Error> {
    match client.get_queue_url().queue_name(name).send().await {
        Ok(found) => Ok(found.queue_url().unwrap_or_default().to_string()),
        Err(error) if error.as_service_error().is_some_and(|error| error.is_queue_does_not_exist()) => {
            let made = client.create_queue().queue_name(name).send().await.map_err(|error| {
                let error: CreateQueueError = error.into_service_error();
                Error::from(error)
            })?;
            made.queue_url.ok_or_else(|| unreachable!("a new queue has a URL"))
        }
        Err(error) => Err(error.into()),
    }
}

/// The first queue.
pub async fn find_first_queue(client: &Client) -> Result<String, Error> {
    let queues = client.list_queues().send().await?;
    let queue_urls = queues.queue_urls();
    Ok(queue_urls.first().expect("No queues in this account and Region. Create a queue to proceed.").to_string())
}

pub async fn all_queues(client: &Client, prefix: &str) -> Result<Vec<String>, Error> {
    let mut urls = client.list_queues().queue_name_prefix(prefix).max_results(100).into_paginator().items().send();
    let mut all = Vec::new();
    while let Some(url) = urls.try_next().await? {
        all.push(url);
    }
    Ok(all)
}

pub async fn waiting_messages(client: &Client, url: &str) -> Result<u64, Error> {
    let answer = client
        .get_queue_attributes()
        .queue_url(url)
        .attribute_names(QueueAttributeName::ApproximateNumberOfMessages)
        .attribute_names(QueueAttributeName::All)
        .set_attribute_names(Some(vec![QueueAttributeName::All]))
        .send()
        .await?;
    let attributes: Option<&HashMap<QueueAttributeName, String>> = answer.attributes();
    let waiting = attributes.and_then(|all| all.get(&QueueAttributeName::ApproximateNumberOfMessages));
    for (name, value) in attributes.into_iter().flatten() {
        println!("{}: {value}", name.as_str());
    }
    Ok(waiting.and_then(|count| count.parse().ok()).unwrap_or(0))
}

pub async fn change(client: &Client, url: &str) -> Result<(), Error> {
    let policy = r#"{"Version":"2012-10-17"}"#;
    client.set_queue_attributes().queue_url(url).attributes(QueueAttributeName::Policy, policy).send().await?;
    client.tag_queue().queue_url(url).tags("a", "b").send().await?;
    client.untag_queue().queue_url(url).tag_keys("a").send().await?;
    println!("{:?}", client.list_queue_tags().queue_url(url).send().await?.tags());
    client.purge_queue().queue_url(url).send().await?;
    client.delete_queue().queue_url(url).send().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::replay::{Answer, answering, only, sent};
    use crate::sqs::client;

    const URL: &str = "https://sqs.eu-west-1.amazonaws.com/111122223333/orders";

    #[tokio::test]
    async fn a_queue_is_created() {
        let replay = answering([Answer::new(200, format!(r#"{{"QueueUrl":"{URL}"}}"#))]);
        assert_eq!(create_fifo(&client(&replay), "orders.fifo").await.unwrap().as_deref(), Some(URL));
        let sent = only(&replay);
        assert_eq!(sent.header("x-amz-target"), Some("AmazonSQS.CreateQueue"));
        let attributes = json!({"FifoQueue": "true", "ContentBasedDeduplication": "true", "VisibilityTimeout": "30"});
        assert_eq!(
            sent.json(),
            json!({"QueueName": "orders.fifo", "Attributes": attributes, "tags": {"team": "orders"}})
        );
    }

    #[tokio::test]
    async fn a_missing_queue_is_made() {
        let missing = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no such queue"}"#;
        let replay = answering([
            Answer::new(400, missing).header("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender"),
            Answer::new(200, format!(r#"{{"QueueUrl":"{URL}"}}"#)),
        ]);
        assert_eq!(url_or_new(&client(&replay), "orders").await.unwrap(), URL);
        assert_eq!(sent(&replay)[1].header("x-amz-target"), Some("AmazonSQS.CreateQueue"));
    }

    #[tokio::test]
    async fn queues_are_listed() {
        let replay = answering([
            Answer::ok(r#"{"QueueUrls":["a","b"],"NextToken":"more"}"#),
            Answer::ok(r#"{"QueueUrls":["c"]}"#),
        ]);
        assert_eq!(all_queues(&client(&replay), "x").await.unwrap(), ["a", "b", "c"]);
        assert_eq!(sent(&replay)[1].json(), json!({"QueueNamePrefix": "x", "MaxResults": 100, "NextToken": "more"}));
        let replay = answering([Answer::ok(r#"{"QueueUrls":["a"]}"#)]);
        assert_eq!(find_first_queue(&client(&replay)).await.unwrap(), "a");
    }

    #[tokio::test]
    async fn attributes_have_typed_names() {
        let body = r#"{"Attributes":{"ApproximateNumberOfMessages":"42","BrandNewAttribute":"x"}}"#;
        let replay = answering([Answer::ok(body)]);
        assert_eq!(waiting_messages(&client(&replay), URL).await.unwrap(), 42);
        assert_eq!(only(&replay).json(), json!({"QueueUrl": URL, "AttributeNames": ["All"]}));
    }
}
