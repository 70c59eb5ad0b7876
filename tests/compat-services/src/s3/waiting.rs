//! Waiters.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::client::Waiters;
use aws_sdk_s3::waiters::bucket_exists::WaitUntilBucketExistsError;
use aws_sdk_s3::waiters::object_exists::ObjectExistsFinalPoll;
use aws_smithy_runtime_api::client::waiters::error::WaiterError;

pub async fn bucket(client: &Client) -> Result<(), WaitUntilBucketExistsError> {
    let end = client.wait_until_bucket_exists().bucket("bucket").wait(Duration::from_secs(10)).await?;
    match end.as_result() {
        Ok(output) => println!("{:?}", output.bucket_region()),
        Err(error) => println!("{error:?}"),
    }
    Ok(())
}

pub async fn object(client: &Client) -> Result<ObjectExistsFinalPoll, aws_sdk_s3::Error> {
    let waiter = client.wait_until_object_exists().bucket("bucket").key("k").expected_bucket_owner("1");
    Ok(waiter.wait(Duration::from_secs(60)).await?)
}

pub async fn gone(client: &Client) -> bool {
    match client.wait_until_object_not_exists().bucket("bucket").key("k").wait(Duration::from_secs(1)).await {
        Ok(_) => true,
        Err(error) => {
            println!("{}", aws_sdk_s3::error::DisplayErrorContext(&error));
            !matches!(error, WaiterError::ExceededMaxWait(_))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, sent};
    use crate::s3::client;

    #[tokio::test(start_paused = true)]
    async fn objects_come_and_go() {
        let missing = || Answer::new(404, "");
        let replay = answering([missing(), missing(), Answer::ok("").header("content-length", "3")]);
        let end = object(&client(&replay)).await.unwrap();
        assert_eq!(end.as_result().unwrap().content_length(), Some(3));
        assert_eq!(sent(&replay).len(), 3);
        assert!(gone(&client(&answering([missing()]))).await);
        assert!(!gone(&client(&answering(std::iter::repeat_with(|| Answer::ok("")).take(5)))).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_bucket_that_is_there_may_not_be_looked_at() {
        let denied = client(&answering([Answer::new(403, "")]));
        assert!(matches!(bucket(&denied).await, Err(WaitUntilBucketExistsError::OperationFailed(_))));
        assert!(bucket(&client(&answering([Answer::ok("")]))).await.is_ok());
    }
}
