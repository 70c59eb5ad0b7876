//! Requests for others to send.

use std::time::{Duration, SystemTime};

use aws_sdk_s3::Client;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::presigning::{PresignedRequest, PresigningConfig};

pub async fn get_url(client: &Client, expires_in: u64) -> Result<String, Box<dyn std::error::Error>> {
    let expires_in = Duration::from_secs(expires_in);
    let request = client.get_object().bucket("b").key("k").presigned(PresigningConfig::expires_in(expires_in)?).await?;
    Ok(request.uri().to_string())
}

pub async fn put_request(client: &Client) -> Result<http::Request<String>, Box<dyn std::error::Error>> {
    let config =
        PresigningConfig::builder().start_time(SystemTime::now()).expires_in(Duration::from_secs(900)).build()?;
    println!("{:?}", config.expires());
    let presigned: PresignedRequest =
        client.put_object().bucket("b").key("k").content_type("text/plain").presigned(config).await?;
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
    let part = client.upload_part().bucket("b").key("k").part_number(1).upload_id("u").presigned(config.clone());
    println!("{:?}", part.await.is_ok());
    client.get_object().bucket("b").key("k").customize().presigned(config).await
}
