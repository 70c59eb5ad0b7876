//! Objects in parts, and streams of a length that the caller knows, against s3s-fs.

use aws_sdk_s3::Client;
use aws_sdk_s3::config::Credentials;
use aws_sdk_s3::types::ChecksumAlgorithm;
use farrier_e2e::{KEYS, parts, settings, unique, url};

async fn start() -> (Client, String) {
    let config = aws_sdk_s3::config::Builder::from(&settings(url("FARRIER_E2E_S3S_FS"))).force_path_style(true);
    let client = Client::from_conf(config.build());
    let bucket = unique("bucket");
    client.create_bucket().bucket(&bucket).send().await.expect("the bucket is made");
    (client, bucket)
}

#[tokio::test]
async fn a_file_goes_up_in_parts() {
    let (client, bucket) = start().await;
    for algorithm in [ChecksumAlgorithm::Crc32, ChecksumAlgorithm::Crc32C, ChecksumAlgorithm::Sha256] {
        parts::a_file_goes_up_in_parts(&client, &bucket, algorithm).await;
    }
}

#[tokio::test]
async fn the_caller_knows_how_long_a_stream_is() {
    let (client, bucket) = start().await;
    parts::the_caller_knows_how_long_a_stream_is(&client, &bucket).await;
}

#[tokio::test]
async fn a_large_body_is_asked_for() {
    let (client, bucket) = start().await;
    let wrong = Credentials::new(KEYS.0, "wrong", None, None, "wrong");
    let config = aws_sdk_s3::config::Builder::from(&settings(url("FARRIER_E2E_S3S_FS"))).force_path_style(true);
    let stranger = Client::from_conf(config.credentials_provider(wrong).build());
    parts::a_large_body_is_asked_for(&client, &bucket, (&stranger, &bucket, "SignatureDoesNotMatch")).await;
}
