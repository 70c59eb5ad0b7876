//! Amazon S3: objects in parts, and streams of a length that the caller knows.

use aws_sdk_s3::Client;
use aws_sdk_s3::types::ChecksumAlgorithm;
use farrier_e2e::{parts, unique};

async fn start() -> (Client, String) {
    let config = aws_sdk_s3::config::Builder::from(&super::settings()).force_path_style(true).build();
    let client = Client::from_conf(config);
    let bucket = unique("bucket");
    client.create_bucket().bucket(&bucket).send().await.expect("the bucket is made");
    (client, bucket)
}

#[tokio::test]
async fn a_file_goes_up_in_parts() {
    let (client, bucket) = start().await;
    parts::a_file_goes_up_in_parts(&client, &bucket, ChecksumAlgorithm::Sha256).await;
}

#[tokio::test]
async fn the_caller_knows_how_long_a_stream_is() {
    let (client, bucket) = start().await;
    parts::the_caller_knows_how_long_a_stream_is(&client, &bucket).await;
}

#[tokio::test]
async fn a_large_body_is_asked_for() {
    let (client, bucket) = start().await;
    parts::a_large_body_is_asked_for(&client, &bucket, (&client, &unique("none"), "NoSuchBucket")).await;
}
