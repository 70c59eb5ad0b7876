//! The requests of all 17 operations against botocore: what it would send, and what it thinks of our signatures.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::StaticTimeSource;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::types::{
    ChatTokenCapability, CloudWatchLogsDestinationConfiguration, DestinationConfiguration, FallbackResult,
    FirehoseDestinationConfiguration, MessageReviewHandler, S3DestinationConfiguration,
};
use farrier_ivschat::{Client, Config};
use farrier_tests::capture::Capture;
use farrier_tests::peers;
use serde_json::{Value, json};

const ROOM: &str = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
const LOGGING: &str = "arn:aws:ivschat:us-west-2:123456789012:logging-configuration/AbCdEfGhIjKl";
/// 2015-08-30T12:36:00Z, the oracle's clock.
const NOW: u64 = 1_440_938_160;

struct Case {
    operation: &'static str,
    params: Value,
    url: String,
    request: Value,
}

/// Sends calls and notes what came of them.
struct Recorder {
    client: Client,
    capture: Capture,
    cases: Vec<Case>,
}

impl Recorder {
    fn new(session_token: Option<&str>) -> Self {
        let capture = Capture::answering(200, "{}");
        let credentials = Credentials::new(
            "AKIDEXAMPLE",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            session_token.map(str::to_owned),
            None,
            "test",
        );
        let config = Config::builder()
            .region(Region::new("us-west-2"))
            .credentials_provider(credentials)
            .http_client(capture.client())
            .time_source(StaticTimeSource::new(SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)))
            .build();
        Self { client: Client::from_conf(config), capture, cases: Vec::new() }
    }

    /// Notes the request that was sent for an operation.
    fn note(&mut self, operation: &'static str, params: Value) {
        let [request] = <[_; 1]>::try_from(self.capture.take()).expect("a call sends one request");
        let headers: Vec<_> = request.headers().iter().map(|(name, value)| json!([name, value])).collect();
        let body = request.body().bytes().expect("bodies are in memory");
        self.cases.push(Case {
            operation,
            params,
            url: request.uri().to_owned(),
            request: json!({
                "id": operation,
                "method": request.method(),
                "url": request.uri(),
                "headers": headers,
                "body_b64": BASE64_STANDARD.encode(body),
            }),
        });
    }
}

macro_rules! record {
    ($recorder:ident, $operation:literal, $params:tt, $call:ident $(. $setter:ident ( $($value:expr),* ))*) => {
        $recorder.client.$call() $(. $setter($($value),*))* .send().await.expect("the transport answers 200");
        $recorder.note($operation, json!($params));
    };
}

async fn rooms(recorder: &mut Recorder) {
    let handler = MessageReviewHandler::builder()
        .uri("arn:aws:lambda:us-west-2:123456789012:function:review")
        .fallback_result(FallbackResult::Deny)
        .build();
    let handler_json =
        json!({"uri": "arn:aws:lambda:us-west-2:123456789012:function:review", "fallbackResult": "DENY"});
    record!(recorder, "CreateRoom", {}, create_room);
    record!(recorder, "CreateRoom",
        {"name": "Füße \"1\"\n", "maximumMessageRatePerSecond": 5, "maximumMessageLength": 500, "messageReviewHandler": handler_json,
         "tags": {"a": "b", "c/d": "é=&"}, "loggingConfigurationIdentifiers": [LOGGING]},
        create_room.name("Füße \"1\"\n").maximum_message_rate_per_second(5).maximum_message_length(500)
            .message_review_handler(handler.clone()).tags("a", "b").tags("c/d", "é=&").logging_configuration_identifiers(LOGGING));
    record!(recorder, "GetRoom", {"identifier": ROOM}, get_room.identifier(ROOM));
    record!(recorder, "UpdateRoom", {"identifier": ROOM, "name": "", "maximumMessageLength": 1, "loggingConfigurationIdentifiers": []},
        update_room.identifier(ROOM).name("").maximum_message_length(1).set_logging_configuration_identifiers(Some(Vec::new())));
    record!(recorder, "UpdateRoom", {"identifier": ROOM, "messageReviewHandler": handler_json, "maximumMessageRatePerSecond": 100},
        update_room.identifier(ROOM).message_review_handler(handler).maximum_message_rate_per_second(100));
    record!(recorder, "DeleteRoom", {"identifier": ROOM}, delete_room.identifier(ROOM));
    record!(recorder, "ListRooms", {}, list_rooms);
    record!(recorder, "ListRooms",
        {"name": "n", "nextToken": "t+/=", "maxResults": 7, "messageReviewHandlerUri": "u", "loggingConfigurationIdentifier": LOGGING},
        list_rooms.name("n").next_token("t+/=").max_results(7).message_review_handler_uri("u").logging_configuration_identifier(LOGGING));
}

async fn logging_configurations(recorder: &mut Recorder) {
    let bucket = S3DestinationConfiguration::builder().bucket_name("bucket").build().expect("complete");
    let group = CloudWatchLogsDestinationConfiguration::builder().log_group_name("/g").build().expect("complete");
    let stream = FirehoseDestinationConfiguration::builder().delivery_stream_name("s").build().expect("complete");
    record!(recorder, "CreateLoggingConfiguration", {"destinationConfiguration": {"s3": {"bucketName": "bucket"}}},
        create_logging_configuration.destination_configuration(DestinationConfiguration::S3(bucket)));
    record!(recorder, "CreateLoggingConfiguration",
        {"name": "l", "destinationConfiguration": {"cloudWatchLogs": {"logGroupName": "/g"}}, "tags": {"k": ""}},
        create_logging_configuration.name("l").destination_configuration(DestinationConfiguration::CloudWatchLogs(group)).tags("k", ""));
    record!(recorder, "UpdateLoggingConfiguration",
        {"identifier": LOGGING, "destinationConfiguration": {"firehose": {"deliveryStreamName": "s"}}},
        update_logging_configuration.identifier(LOGGING).destination_configuration(DestinationConfiguration::Firehose(stream)));
    record!(recorder, "GetLoggingConfiguration", {"identifier": LOGGING}, get_logging_configuration.identifier(LOGGING));
    record!(recorder, "DeleteLoggingConfiguration", {"identifier": LOGGING}, delete_logging_configuration.identifier(LOGGING));
    record!(recorder, "ListLoggingConfigurations", {"maxResults": 50}, list_logging_configurations.max_results(50));
}

async fn messages(recorder: &mut Recorder) {
    record!(recorder, "CreateChatToken",
        {"roomIdentifier": ROOM, "userId": "u", "capabilities": ["SEND_MESSAGE", "DISCONNECT_USER", "FUTURE"], "sessionDurationInMinutes": 3,
         "attributes": {"x": "y"}},
        create_chat_token.room_identifier(ROOM).user_id("u").capabilities(ChatTokenCapability::SendMessage)
            .capabilities(ChatTokenCapability::DisconnectUser).capabilities(ChatTokenCapability::from("FUTURE"))
            .session_duration_in_minutes(3).attributes("x", "y"));
    record!(recorder, "DeleteMessage", {"roomIdentifier": ROOM, "id": "m", "reason": "r"},
        delete_message.room_identifier(ROOM).id("m").reason("r"));
    record!(recorder, "DisconnectUser", {"roomIdentifier": ROOM, "userId": "u"}, disconnect_user.room_identifier(ROOM).user_id("u"));
    record!(recorder, "SendEvent", {"roomIdentifier": ROOM, "eventName": "e", "attributes": {}},
        send_event.room_identifier(ROOM).event_name("e").set_attributes(Some(Default::default())));
}

async fn tags(recorder: &mut Recorder) {
    record!(recorder, "TagResource", {"resourceArn": ROOM, "tags": {"a": "ä"}}, tag_resource.resource_arn(ROOM).tags("a", "ä"));
    record!(recorder, "ListTagsForResource", {"resourceArn": ROOM}, list_tags_for_resource.resource_arn(ROOM));
    record!(recorder, "UntagResource", {"resourceArn": ROOM, "tagKeys": ["a b", "c/d", "é", "~-._"]},
        untag_resource.resource_arn(ROOM).tag_keys("a b").tag_keys("c/d").tag_keys("é").tag_keys("~-._"));
}

async fn all_cases(session_token: Option<&str>) -> Vec<Case> {
    let mut recorder = Recorder::new(session_token);
    rooms(&mut recorder).await;
    logging_configurations(&mut recorder).await;
    messages(&mut recorder).await;
    tags(&mut recorder).await;
    recorder.cases
}

/// The headers that a request's signature covers, by the request's own word.
fn signed_headers(headers: &Value, host: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = headers
        .as_array()
        .expect("headers are pairs")
        .iter()
        .map(|pair| (text(&pair[0]).to_lowercase(), text(&pair[1]).to_owned()))
        .collect();
    all.entry("host".to_owned()).or_insert_with(|| host.to_owned());
    let (_, rest) = all["authorization"].split_once("SignedHeaders=").expect("the request is signed");
    let names: Vec<_> =
        rest.split(',').next().expect("split gives a first part").split(';').map(str::to_owned).collect();
    names.into_iter().map(|name| (name.clone(), all[&name].clone())).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn body(request: &Value) -> Value {
    let bytes = BASE64_STANDARD.decode(text(&request["body_b64"])).expect("base64");
    if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).expect("JSON") }
}

#[test]
fn requests_are_what_botocore_would_send() {
    let Some((peers, python)) = peers::boto3("requests_are_what_botocore_would_send") else { return };
    for token in [None, Some("session/token==")] {
        let cases = block_on(all_cases(token));
        let operations: std::collections::BTreeSet<_> = cases.iter().map(|case| case.operation).collect();
        assert_eq!(operations.len(), 17, "{operations:?}");
        let asked: Vec<_> = cases
            .iter()
            .map(|case| {
                json!({"service": "ivschat", "operation": case.operation, "params": case.params, "region": "us-west-2",
                               "token": token, "validate": false})
            })
            .collect();
        let answers = peers::batch(&python, &peers.join("oracle.py"), &[], &asked);
        for (case, botocore) in cases.iter().zip(&answers) {
            let name = case.operation;
            assert!(botocore.get("error").is_none(), "{name}: {botocore}");
            assert_eq!(case.request["method"], botocore["method"], "{name}");
            assert_eq!(case.url, text(&botocore["url"]), "{name}");
            let host = text(&botocore["host"]);
            let ours = signed_headers(&case.request["headers"], host);
            let theirs = signed_headers(&botocore["headers"], host);
            assert_eq!(ours, theirs, "{name}");
            assert_eq!(body(&case.request), body(botocore), "{name}");
        }
    }
}

#[test]
fn botocore_accepts_every_signature() {
    let Some((peers, python)) = peers::boto3("botocore_accepts_every_signature") else { return };
    for token in [None, Some("session/token==")] {
        let requests: Vec<_> = block_on(all_cases(token)).into_iter().map(|case| case.request).collect();
        for verdict in peers::batch(&python, &peers.join("verify.py"), &[], &requests) {
            assert_eq!(verdict["ok"], true, "{verdict:#}");
        }
    }
}

#[test]
fn every_operation_sends_one_request() {
    let cases = block_on(all_cases(None));
    for case in &cases {
        assert!(case.url.starts_with("https://ivschat.us-west-2.amazonaws.com/"), "{}", case.url);
    }
    let tagged = cases.iter().find(|case| case.operation == "UntagResource").expect("recorded above");
    assert_eq!(
        tagged.url,
        "https://ivschat.us-west-2.amazonaws.com/tags/arn%3Aaws%3Aivschat%3Aus-west-2%3A123456789012%3Aroom%2FAbCdEfGhIjKl\
         ?tagKeys=a%20b&tagKeys=c%2Fd&tagKeys=%C3%A9&tagKeys=~-._"
    );
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts").block_on(future)
}
