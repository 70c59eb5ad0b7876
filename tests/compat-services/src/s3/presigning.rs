//! Requests for others to send.

use std::time::{Duration, SystemTime};

use aws_sdk_s3::Client;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};

pub async fn get_url(client: &Client, expires_in: u64) -> Result<String, Box<dyn std::error::Error>> {
    let expires_in = Duration::from_secs(expires_in);
    let request =
        client.get_object().bucket("bucket").key("k").presigned(PresigningConfig::expires_in(expires_in)?).await?;
    Ok(request.uri().to_string())
}

pub async fn put_request(client: &Client) -> Result<http::Request<String>, Box<dyn std::error::Error>> {
    let config =
        PresigningConfig::builder().start_time(SystemTime::now()).expires_in(Duration::from_secs(900)).build()?;
    println!("{:?}", config.expires());
    let presigned: PresignedRequest =
        client.put_object().bucket("bucket").key("k").content_type("text/plain").presigned(config).await?;
    println!("{} {}", presigned.method(), presigned.uri());
    let mut request = http::Request::builder().method(presigned.method()).uri(presigned.uri());
    for (name, value) in presigned.headers() {
        request = request.header(name, value);
    }
    let other: http::Request<&str> = presigned.make_http_1x_request("body");
    println!("{other:?}");
    Ok(request.body("body".to_owned())?)
}

pub async fn part(client: &Client) -> Result<PresignedRequest, SdkError<GetObjectError>> {
    let config = PresigningConfig::expires_in(Duration::from_secs(60)).expect("a minute is allowed");
    let part = client.upload_part().bucket("bucket").key("k").part_number(1).upload_id("u").presigned(config.clone());
    println!("{:?}", part.await.is_ok());
    client.get_object().bucket("bucket").key("k").customize().presigned(config).await
}

/// A URL that takes no more than so much.
pub async fn bounded(client: &Client, length: i64) -> Result<PresignedRequest, Box<dyn std::error::Error>> {
    let config = PresigningConfig::expires_in(Duration::from_secs(300))?;
    Ok(client.put_object().bucket("bucket").key("k").content_length(length).presigned(config).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{answering, sent};
    use crate::s3::client;

    #[tokio::test]
    async fn a_url_is_signed_and_nothing_sent() {
        let replay = answering([]);
        let url = get_url(&client(&replay), 900).await.unwrap();
        let (head, query) = url.split_once('?').unwrap();
        assert_eq!(head, "https://bucket.s3.eu-west-1.amazonaws.com/k");
        for part in
            ["X-Amz-Expires=900", "X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-SignedHeaders=host", "x-id=GetObject"]
        {
            assert!(query.split('&').any(|known| known == part), "{part}: {query}");
        }
        let request = put_request(&client(&replay)).await.unwrap();
        assert_eq!(request.method(), "PUT");
        assert_eq!(request.headers().get("content-type").unwrap(), "text/plain");
        assert!(request.uri().query().unwrap().contains("content-type"), "{request:?}");
        assert!(part(&client(&replay)).await.unwrap().uri().contains("X-Amz-Signature="));
        assert!(sent(&replay).is_empty());
    }

    /// A sender who leaves the length out, or sends another, has no valid signature.
    #[tokio::test]
    async fn a_length_is_signed() {
        let request = bounded(&client(&answering([])), 5).await.unwrap();
        assert!(request.uri().contains("X-Amz-SignedHeaders=content-length%3Bhost"), "{}", request.uri());
        assert_eq!(request.headers().collect::<Vec<_>>(), [("content-length", "5")]);
    }
}
