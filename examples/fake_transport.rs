//! Tests code that uses the client without a network: the transport is any `HttpClient` of the SDK's kind.
//!
//! `cargo test -p farrier-examples --example fake_transport`

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::{Client, Config};

/// Answers every request alike.
#[derive(Clone, Debug)]
struct Canned(&'static str);

impl HttpConnector for Canned {
    fn call(&self, _request: HttpRequest) -> HttpConnectorFuture {
        let status = 200.try_into().expect("a status");
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(self.0))))
    }
}

fn canned(body: &'static str) -> SharedHttpClient {
    http_client_fn(move |_, _| SharedHttpConnector::new(Canned(body)))
}

/// The code under test.
async fn room_name(client: &Client, arn: &str) -> Option<String> {
    client.get_room().identifier(arn).send().await.ok()?.name
}

fn client(http: SharedHttpClient) -> Client {
    let config = Config::builder()
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .http_client(http)
        .build();
    Client::from_conf(config)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = client(canned(r#"{"name": "lobby"}"#));
    println!("{:?}", room_name(&client, "arn:aws:ivschat:us-east-1:123456789012:room/AbCdEfGhIjKl").await);
}

#[tokio::test]
async fn the_name_of_a_room() {
    let client = client(canned(r#"{"name": "lobby"}"#));
    assert_eq!(room_name(&client, "arn").await.as_deref(), Some("lobby"));
}

#[tokio::test]
async fn a_room_that_cannot_be_read() {
    let client = client(canned(r#"{"name": 5}"#));
    assert_eq!(room_name(&client, "arn").await, None);
}
