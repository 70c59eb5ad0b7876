//! Calls of the official client or Farrier's, answered from memory: `OPERATION BODY-FILE COUNT` prints nanoseconds per call.

use std::hint::black_box;
use std::time::Instant;

use aws_sdk_ivschat::config::http::{HttpRequest, HttpResponse};
use aws_sdk_ivschat::config::{BehaviorVersion, Credentials, HttpClient, Region, RuntimeComponents};
use aws_sdk_ivschat::{Client, Config};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

#[derive(Clone, Debug)]
struct Canned(Bytes, StatusCode);

impl HttpConnector for Canned {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        black_box(request);
        let mut response = HttpResponse::new(self.1, SdkBody::from(self.0.clone()));
        let headers = response.headers_mut();
        headers.insert("content-type", "application/json");
        headers.insert("x-amzn-requestid", "0a1b2c3d-4e5f-6789-abcd-ef0123456789");
        HttpConnectorFuture::ready(Ok(response))
    }
}

impl HttpClient for Canned {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [operation, body, count] = arguments.as_slice() else { return Err("OPERATION BODY-FILE COUNT".into()) };
    let count: u32 = count.parse()?;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "bench"))
        .http_client(Canned(std::fs::read(body)?.into(), StatusCode::try_from(200)?))
        .build();
    let client = Client::from_conf(config);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let start = Instant::now();
    runtime.block_on(async {
        for _ in 0..count {
            match operation.as_str() {
                "get-room" => {
                    let arn = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
                    black_box(client.get_room().identifier(arn).send().await?.name.ok_or("the room has no name")?);
                }
                "list-rooms" => {
                    let mut page = client.list_rooms().max_results(50).send().await?;
                    black_box(page.rooms.pop().ok_or("there are no rooms")?);
                }
                _ => return Err("no such operation".into()),
            }
        }
        Ok::<_, Box<dyn std::error::Error>>(())
    })?;
    println!("{}", start.elapsed().as_nanos() / u128::from(count.max(1)));
    Ok(())
}
