//! The test double that the official documentation recommends.

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::config::{BehaviorVersion, Credentials, Region};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_types::body::SdkBody;

/// One expected request and its answer.
pub fn event(path: &str, request: &'static str, answer: &'static str) -> ReplayEvent {
    let uri = format!("https://ivschat.us-east-1.amazonaws.com{path}");
    ReplayEvent::new(
        http::Request::builder().method("POST").uri(uri).body(SdkBody::from(request)).expect("the URI is well formed"),
        http::Response::builder().status(200).body(SdkBody::from(answer)).expect("the status is a real one"),
    )
}

/// A client that plays the events back.
pub fn replaying(replay: &StaticReplayClient) -> Client {
    let config = aws_sdk_ivschat::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "replay"))
        .region(Region::new("us-east-1"))
        .http_client(replay.clone())
        .build();
    Client::from_conf(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn requests_are_as_expected() {
        let replay = StaticReplayClient::new(vec![
            event("/CreateRoom", r#"{"name":"lobby"}"#, r#"{"arn":"arn:room"}"#),
            event("/GetRoom", r#"{"identifier":"arn:room"}"#, r#"{"name":"lobby"}"#),
        ]);
        let client = replaying(&replay);
        let room = client.create_room().name("lobby").send().await.unwrap();
        let room = client.get_room().identifier(room.arn().unwrap()).send().await.unwrap();
        assert_eq!(room.name(), Some("lobby"));
        replay.assert_requests_match(&["authorization", "x-amz-user-agent", "user-agent"]);
    }
}
