//! The server over its socket, with requests signed by `aws-sigv4` and read back as plain HTTP.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::needless_pass_by_value, reason = "inputs are literals, and read best without ampersands")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use ivschat_local::{Options, Running, Server};
use serde_json::{Value, json};

struct Answer {
    status: u16,
    head: String,
    body: Value,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().filter_map(|line| line.split_once(": ")).find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    fn code(&self) -> &str {
        self.header("x-amzn-errortype").unwrap_or("")
    }

    fn text(&self, pointer: &str) -> &str {
        self.body.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{pointer} in {}", self.body))
    }
}

fn start(options: Options) -> Running {
    Server::start(options).unwrap()
}

fn exchange(server: &Running, request: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(server.url().strip_prefix("http://").unwrap()).unwrap();
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
    stream.write_all(request).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_owned(), body: serde_json::from_str(body).unwrap_or(Value::Null) }
}

fn send(server: &Running, method: &str, target: &str, body: &str) -> Answer {
    let host = server.url().strip_prefix("http://").unwrap().to_owned();
    let identity =
        Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None, None, "test").into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name("ivschat")
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let headers = [("host", host.as_str()), ("content-type", "application/json")];
    let uri = format!("http://{host}{target}");
    let signable =
        SignableRequest::new(method, uri, headers.into_iter(), SignableBody::Bytes(body.as_bytes())).unwrap();
    let (instructions, _) = sign(signable, &params).unwrap().into_parts();
    let mut request = format!("{method} {target} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers.into_iter().chain(instructions.headers()) {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    request.push_str(body);
    exchange(server, request.as_bytes())
}

fn post(server: &Running, operation: &str, input: Value) -> Answer {
    send(server, "POST", &format!("/{operation}"), &input.to_string())
}

fn new_room(server: &Running, input: Value) -> String {
    let answer = post(server, "CreateRoom", input);
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.text("/arn").to_owned()
}

fn new_logging_configuration(server: &Running) -> String {
    let destination = json!({"destinationConfiguration": {"s3": {"bucketName": "bucket"}}});
    post(server, "CreateLoggingConfiguration", destination).text("/arn").to_owned()
}

#[test]
fn a_room_lives_and_dies() {
    let server = start(Options::default());
    let arn = new_room(&server, json!({"name": "lobby", "tags": {"a": "b"}}));
    let room = post(&server, "GetRoom", json!({"identifier": arn}));
    assert_eq!((room.status, room.text("/name"), room.text("/tags/a")), (200, "lobby", "b"));
    assert_eq!(room.header("content-type"), Some("application/json"));
    assert_eq!(room.header("x-amzn-requestid").unwrap().len(), 36);
    assert_eq!(room.body["maximumMessageLength"], 500);
    let deleted = post(&server, "DeleteRoom", json!({"identifier": arn}));
    assert_eq!((deleted.status, &deleted.body), (204, &Value::Null));
    let gone = post(&server, "GetRoom", json!({"identifier": arn}));
    assert_eq!((gone.status, gone.code()), (404, "ResourceNotFoundException"));
    assert_eq!(gone.text("/resourceId"), arn.rsplit('/').next().unwrap());
    assert_eq!(server.served(), 4);
}

#[test]
fn every_offending_field_is_listed() {
    let server = start(Options::default());
    let answer = post(&server, "CreateRoom", json!({"name": "a b", "maximumMessageLength": 0, "tags": {"": ""}}));
    assert_eq!((answer.status, answer.code()), (400, "ValidationException"));
    assert_eq!(answer.text("/reason"), "FIELD_VALIDATION_FAILED");
    let fields: Vec<_> =
        answer.body["fieldList"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
    assert_eq!(fields, ["name", "maximumMessageLength", "tags."]);
    let answer = send(&server, "POST", "/CreateRoom", "{\"name\":5}");
    assert_eq!((answer.status, answer.code()), (400, "SerializationException"));
    assert!(
        answer.text("/message").starts_with("CreateRoomInput.name: expected string, found number"),
        "{}",
        answer.body
    );
}

#[test]
fn tags_go_through_the_path_and_the_query() {
    let server = start(Options::default());
    let arn = new_logging_configuration(&server);
    let path = format!("/tags/{}", arn.replace(':', "%3A").replace('/', "%2F"));
    assert_eq!(send(&server, "POST", &path, r#"{"tags":{"a b":"1","c":"2","d":"3"}}"#).status, 200);
    assert_eq!(send(&server, "DELETE", &format!("{path}?tagKeys=a%20b&tagKeys=d"), "").status, 200);
    assert_eq!(send(&server, "GET", &path, "").body, json!({"tags": {"c": "2"}}));
    let many: Value = (0..50).map(|n| (format!("k{n}"), json!(""))).collect::<serde_json::Map<_, _>>().into();
    let answer = send(&server, "POST", &path, &json!({"tags": many}).to_string());
    assert_eq!((answer.status, answer.text("/fieldList/0/name")), (400, "tags"));
}

#[test]
fn pages_survive_changes_and_tokens_belong_to_one_list() {
    let server = start(Options::default());
    let arns: Vec<_> = (0..5).map(|_| new_room(&server, json!({"name": "n"}))).collect();
    let first = post(&server, "ListRooms", json!({"maxResults": 2}));
    assert_eq!(first.body["rooms"].as_array().unwrap().len(), 2);
    let token = first.text("/nextToken");
    post(&server, "DeleteRoom", json!({"identifier": arns[2]}));
    let second = post(&server, "ListRooms", json!({"maxResults": 5, "nextToken": token}));
    let listed: Vec<_> =
        second.body["rooms"].as_array().unwrap().iter().map(|room| room["arn"].as_str().unwrap()).collect();
    assert_eq!(listed, [arns[3].as_str(), &arns[4]]);
    assert!(second.body.get("nextToken").is_none());
    for other in [json!({"name": "n", "nextToken": token}), json!({"nextToken": format!("{token}A")})] {
        let answer = post(&server, "ListRooms", other);
        assert_eq!((answer.status, answer.text("/fieldList/0/name")), (400, "nextToken"));
    }
}

#[test]
fn every_error_of_the_service_can_be_reached() {
    let conflict = start(Options::default());
    let logging = new_logging_configuration(&conflict);
    new_room(&conflict, json!({"loggingConfigurationIdentifiers": [logging]}));
    let in_use = post(&conflict, "DeleteLoggingConfiguration", json!({"identifier": logging}));
    assert_eq!((in_use.status, in_use.code()), (409, "ConflictException"));

    let full = start(Options { room_quota: 1, ..Options::default() });
    new_room(&full, json!({}));
    let over = post(&full, "CreateRoom", json!({}));
    assert_eq!((over.status, over.code(), &over.body["limit"]), (402, "ServiceQuotaExceededException", &json!(1)));

    let pending = start(Options { pending_verification: true, ..Options::default() });
    let answer = post(&pending, "CreateRoom", json!({}));
    assert_eq!((answer.status, answer.code()), (403, "PendingVerification"));
    assert_eq!(post(&pending, "ListRooms", json!({})).status, 200, "the model does not know the error there");

    let denied = start(Options { deny: vec!["GetRoom".into()], ..Options::default() });
    let answer = post(&denied, "GetRoom", json!({}));
    assert_eq!((answer.status, answer.code()), (403, "AccessDeniedException"));
}

#[test]
fn the_first_requests_can_be_throttled_and_fail() {
    let server = start(Options { throttle: 2, fail: 1, retry_after: Some(3), ..Options::default() });
    let answers: Vec<_> = (0..4).map(|_| post(&server, "ListRooms", json!({}))).collect();
    let seen: Vec<_> =
        answers.iter().map(|answer| (answer.status, answer.code(), answer.header("retry-after"))).collect();
    assert_eq!(
        seen,
        [
            (429, "ThrottlingException", Some("3")),
            (429, "ThrottlingException", Some("3")),
            (500, "InternalServerException", None),
            (200, "", None),
        ]
    );
}

#[test]
fn unsigned_unknown_and_oversized_requests_are_refused() {
    let server = start(Options::default());
    let unsigned =
        exchange(&server, b"POST /ListRooms HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    assert_eq!((unsigned.status, unsigned.code()), (403, "MissingAuthenticationTokenException"));
    let unknown = post(&server, "NoSuchOperation", json!({}));
    assert_eq!((unknown.status, unknown.code()), (404, "UnknownOperationException"));
    let wrong_method = send(&server, "GET", "/ListRooms", "");
    assert_eq!((wrong_method.status, wrong_method.code()), (404, "UnknownOperationException"));
    let lie = b"POST /ListRooms HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1073741824\r\n\r\n{}";
    let oversized = exchange(&server, lie);
    assert_eq!(oversized.status, 413);
    let nested = send(&server, "POST", "/CreateRoom", &"[".repeat(10_000));
    assert_eq!((nested.status, nested.code()), (400, "SerializationException"));
    exchange(&server, b"\x00\xff garbage\r\n\r\n");
    assert_eq!(post(&server, "ListRooms", json!({})).status, 200, "the server is still there");
}

#[test]
fn a_snapshot_outlives_the_server() {
    let folder = std::env::temp_dir().join(format!("ivschat-local-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let options = Options { snapshot: Some(folder.join("state.json")), ..Options::default() };
    let server = start(options.clone());
    let arn = new_room(&server, json!({"name": "kept", "messageReviewHandler": {"fallbackResult": "DENY"}}));
    let first = new_logging_configuration(&server);
    let before = post(&server, "GetRoom", json!({"identifier": arn})).body;
    server.stop();
    let server = start(options.clone());
    assert_eq!(post(&server, "GetRoom", json!({"identifier": arn})).body, before);
    let second = new_logging_configuration(&server);
    let page = post(&server, "ListLoggingConfigurations", json!({}));
    assert_eq!(
        (page.text("/loggingConfigurations/0/arn"), page.text("/loggingConfigurations/1/arn")),
        (first.as_str(), second.as_str())
    );
    server.stop();
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["state.json"], "nothing is left beside the snapshot");
    std::fs::write(folder.join("state.json"), "{").unwrap();
    assert!(Server::start(options).is_err(), "a broken snapshot is not overwritten");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_program_says_where_it_listens() {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_ivschat-local"))
        .args(["--listen", "127.0.0.1:0", "--access-key", "A", "--secret-key", "S"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(program.stdout.take().unwrap()), &mut line).unwrap();
    let address = line.trim_end().strip_prefix("listening on http://").map(str::to_owned);
    let reached = address.as_deref().map(TcpStream::connect);
    program.kill().unwrap();
    program.wait().unwrap();
    assert!(reached.is_some_and(|connected| connected.is_ok()), "{line}");
}
