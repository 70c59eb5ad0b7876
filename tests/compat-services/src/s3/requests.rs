//! How requests are sent: signed bodies, chunks, other endpoints, S3 Express.

use aws_sdk_s3::config::{BehaviorVersion, Credentials, HttpClient, Region};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::{Client, Config, Error};
use aws_types::region::SigningRegionSet;

/// Settings that few services have.
pub fn settings(http_client: impl HttpClient + 'static, chunk: Option<usize>) -> Config {
    let sessions = Credentials::new("SESSION", "secret", Some("token".into()), None, "own");
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "static"))
        .express_credentials_provider(sessions)
        .aws_chunked_encoding_chunk_size(chunk)
        .sigv4a_signing_region_set(SigningRegionSet::from("*"))
        .region(Region::new("us-east-1"))
        .http_client(http_client)
        .build()
}

pub fn in_steps() -> Config {
    let mut builder = Config::builder();
    builder.set_aws_chunked_encoding_chunk_size(Some(None)).set_express_credentials_provider(None);
    builder.set_sigv4a_signing_region_set(Some(["eu-west-1", "us-east-1"].into_iter().collect()));
    builder.set_region(Some(Region::from_static("us-east-1"))).set_behavior_version(Some(BehaviorVersion::latest()));
    builder.build()
}

/// A body that is not hashed.
pub async fn unsigned(client: &Client, data: Vec<u8>) -> Result<(), Error> {
    let put = client.put_object().bucket("bucket").key("k").body(data.clone().into());
    put.customize().disable_payload_signing().send().await?;
    let part =
        client.upload_part().bucket("bucket").key("k").upload_id("u").part_number(1).body(ByteStream::from(data));
    part.customize().disable_payload_signing().send().await?;
    Ok(())
}

pub async fn elsewhere(client: &Client, bucket: &str) -> Result<usize, Error> {
    Ok(client.list_objects_v2().bucket(bucket).send().await?.contents().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, only, sent};
    use crate::s3::client;

    const NONE: &str = "<ListBucketResult/>";

    #[tokio::test]
    async fn a_body_may_stay_unsigned() {
        let replay = answering([Answer::ok(""), Answer::ok("")]);
        unsigned(&client(&replay), b"data".to_vec()).await.unwrap();
        for sent in sent(&replay) {
            assert_eq!(sent.header("x-amz-content-sha256"), Some("UNSIGNED-PAYLOAD"), "{sent:?}");
        }
        let replay = answering([Answer::ok("")]);
        client(&replay)
            .put_object()
            .bucket("bucket")
            .key("k")
            .body(ByteStream::from_static(b"data"))
            .send()
            .await
            .unwrap();
        let hash = "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7";
        assert_eq!(only(&replay).header("x-amz-content-sha256"), Some(hash));
    }

    #[tokio::test]
    async fn credentials_of_sessions_may_be_the_program_s() {
        let replay = answering([Answer::ok(NONE)]);
        let client = Client::from_conf(settings(replay.clone(), Some(16 * 1024)));
        elsewhere(&client, "mine--use1-az4--x-s3").await.unwrap();
        let sent = only(&replay);
        assert_eq!(sent.host, "mine--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com");
        assert!(sent.header("authorization").unwrap().starts_with("AWS4-HMAC-SHA256 Credential=SESSION/"), "{sent:?}");
        assert_eq!(sent.header("x-amz-s3session-token"), Some("token"));
    }

    #[tokio::test]
    async fn regions_of_a_signature_are_set() {
        let replay = answering([Answer::ok(NONE)]);
        let client = Client::from_conf(settings(replay.clone(), None));
        elsewhere(&client, "arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap").await.unwrap();
        let sent = only(&replay);
        assert_eq!(sent.host, "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com");
        assert_eq!(sent.header("x-amz-region-set"), Some("*"));
        assert!(sent.header("authorization").unwrap().starts_with("AWS4-ECDSA-P256-SHA256 "), "{sent:?}");
        assert_eq!(in_steps().sigv4a_signing_region_set().map(|set| set.as_ref()), Some("eu-west-1,us-east-1"));
    }

    #[tokio::test]
    async fn chunks_have_a_least_size() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "some data").unwrap();
        let put = |chunk| {
            let replay = answering([Answer::ok("")]);
            let client = Client::from_conf(settings(replay.clone(), chunk));
            let path = file.path().to_owned();
            async move {
                let body = ByteStream::from_path(path).await.unwrap();
                client.put_object().bucket("bucket").key("k").body(body).send().await.is_ok()
            }
        };
        assert!(put(Some(8 * 1024)).await);
        assert!(!put(Some(1024)).await);
    }
}
