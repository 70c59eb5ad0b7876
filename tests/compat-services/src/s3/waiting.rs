//! Waiters.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::client::Waiters;
use aws_sdk_s3::waiters::bucket_exists::WaitUntilBucketExistsError;
use aws_sdk_s3::waiters::object_exists::ObjectExistsFinalPoll;

pub async fn bucket(client: &Client) -> Result<(), WaitUntilBucketExistsError> {
    let end = client.wait_until_bucket_exists().bucket("b").wait(Duration::from_secs(10)).await?;
    match end.as_result() {
        Ok(output) => println!("{:?}", output.bucket_region()),
        Err(error) => println!("{error:?}"),
    }
    Ok(())
}

pub async fn object(client: &Client) -> Result<ObjectExistsFinalPoll, aws_sdk_s3::Error> {
    let waiter = client.wait_until_object_exists().bucket("b").key("k").expected_bucket_owner("1");
    Ok(waiter.wait(Duration::from_secs(60)).await?)
}

pub async fn gone(client: &Client) -> bool {
    match client.wait_until_object_not_exists().bucket("b").key("k").wait(Duration::from_secs(1)).await {
        Ok(_) => true,
        Err(error) => {
            println!("{}", aws_sdk_s3::error::DisplayErrorContext(&error));
            false
        }
    }
}
