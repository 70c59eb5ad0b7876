//! Servers that answer with rubbish, through the real transport: an error each time, in time, in bounded memory.

use std::time::Duration;

use farrier_runtime::client::Handle;
use farrier_runtime::config::retry::RetryConfig;
use farrier_runtime::error::SdkError;
use proptest::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::service::{GetThingOutput, SERVICE, ThingError};
use crate::support::{Answer, Script, client, get, response, settings};

/// Longer than any of these calls takes; a call that hangs fails here.
const PATIENCE: Duration = Duration::from_secs(20);

/// Calls a server that answers every request with these bytes and closes.
async fn answered_with(answer: Vec<u8>) -> Result<GetThingOutput, SdkError<ThingError>> {
    answered_by(move |mut stream| {
        let answer = answer.clone();
        async move {
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
            // Wait for the client to close, so that unread bytes do not turn into a reset.
            let _ = stream.read_to_end(&mut Vec::new()).await;
        }
    })
    .await
}

async fn answered_by<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> Result<GetThingOutput, SdkError<ThingError>>
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (mut settings, _) = settings(Script::default());
    settings.http_client = None;
    settings.retry_config = Some(RetryConfig::standard().with_max_attempts(2));
    settings.endpoint_url = Some(format!("http://{}", listener.local_addr().unwrap()));
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 65536]).await;
            tokio::spawn(serve(stream));
        }
    });
    let client = Handle::new(&SERVICE, settings);
    let result = tokio::time::timeout(PATIENCE, get(&client)).await.expect("the call hangs");
    server.abort();
    result
}

fn http(body: &[u8]) -> Vec<u8> {
    let mut answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

#[tokio::test]
async fn a_sound_answer_is_read() {
    assert_eq!(answered_with(http(br#"{"name":"a"}"#)).await.unwrap().name.as_deref(), Some("a"));
}

#[tokio::test]
async fn bodies_that_are_not_the_promised_json() {
    let nested = [b"{\"nested\":[".repeat(10_000), b"]}".repeat(10_000)].concat();
    let bodies: [&[u8]; 8] = [
        br#"{"name":"a"#,
        br#"{"name":"a"} x"#,
        b"{\"name\":\"\xff\xfe\"}",
        b"\xff\xfe\x00",
        b"\x1f\x8b\x08\x00",
        b"null",
        br#"{"size":99999999999}"#,
        &nested,
    ];
    for body in bodies {
        let error = answered_with(http(body)).await.unwrap_err();
        let start = String::from_utf8_lossy(&body[..body.len().min(20)]).into_owned();
        assert!(matches!(error, SdkError::ResponseError(_)), "{start}: {error}");
        let text = error.to_string();
        assert!(text.contains("the response could not be read") && text.contains("HTTP 200"), "{start}: {text}");
        assert_eq!(error.call().attempts, 1, "{start}: {text}");
    }
}

#[tokio::test]
async fn deep_nesting_that_nobody_asked_for_is_skipped() {
    let unknown = [b"{\"unknown\":".as_slice(), &b"[".repeat(10_000), &b"]".repeat(10_000), b"}"].concat();
    assert_eq!(answered_with(http(&unknown)).await.unwrap(), GetThingOutput::default());
}

#[tokio::test]
async fn an_error_whose_message_is_deeply_nested_is_still_an_error_of_the_service() {
    let nested = [b"[".repeat(10_000), b"]".repeat(10_000)].concat();
    let body = [b"{\"code\":\"NotFound\",\"message\":".as_slice(), &nested, b"}"].concat();
    let mut answer = format!("HTTP/1.1 404 Not Found\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend_from_slice(&body);
    let error = answered_with(answer).await.unwrap_err();
    assert_eq!((error.code(), error.call().status), (Some("NotFound"), Some(404)), "{error}");
}

#[tokio::test]
async fn bodies_that_break_off_are_read_again() {
    for head in ["content-length: 100", "content-length: 1000000000", "transfer-encoding: chunked"] {
        let answer = format!("HTTP/1.1 200 OK\r\nx-amzn-requestid: r\r\n{head}\r\n\r\n{{\"name\":");
        let error = answered_with(answer.into_bytes()).await.unwrap_err();
        let text = error.to_string();
        if head.ends_with("1000000000") {
            assert!(text.contains("larger than"), "{text}");
        } else {
            assert!(matches!(error, SdkError::ResponseError(_)), "{text}");
            assert!(error.is_retryable() && text.ends_with("(HTTP 200, request id r, 2 attempts)"), "{text}");
        }
    }
}

#[tokio::test]
async fn answers_that_are_not_http() {
    let huge = format!("HTTP/1.1 200 OK\r\nx-big: {}\r\n\r\n", "a".repeat(1_000_000));
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "x-many: 1\r\n".repeat(10_000));
    let answers: [&[u8]; 9] = [
        b"",
        b"hello\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: \0\r\n\r\n",
        huge.as_bytes(),
        many.as_bytes(),
    ];
    for answer in answers {
        let error = answered_with(answer.to_vec()).await.unwrap_err();
        let start = String::from_utf8_lossy(&answer[..answer.len().min(30)]).into_owned();
        assert!(matches!(error, SdkError::DispatchFailure(_)), "{start}: {error}");
        assert!(error.to_string().starts_with("GetThing: no response: "), "{start}: {error}");
    }
}

#[tokio::test]
async fn a_reset_is_tried_again_and_then_an_error() {
    let error = answered_by(|stream| async move {
        stream.set_zero_linger().unwrap();
    })
    .await
    .unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_io()), "{error:?}");
    assert_eq!(error.call().attempts, 2);
    assert!(error.to_string().contains("127.0.0.1:"), "{error}");
}

#[tokio::test]
async fn nobody_there() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (mut settings, _) = settings(Script::default());
    settings.http_client = None;
    settings.endpoint_url = Some(url);
    let error = get(&Handle::new(&SERVICE, settings)).await.unwrap_err();
    assert!(error.to_string().contains("connection refused (127.0.0.1:"), "{error}");
    assert_eq!(error.call().attempts, 3);
}

/// A piece of JSON that has something to do with the shapes of the tests, or anything at all.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "1",
        "-1e400",
        "\"a\"",
        "\"size\"",
        "\"nested\"",
        "\"choice\"",
        "\"plain\"",
        "\"secrets\"",
        "\"message\"",
        "\"__type\"",
        "\"code\"",
        "\"NotFound\"",
        "\\u12",
    ]);
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..64),
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat().into_bytes()),
    ]
}

proptest! {
    #[test]
    fn any_answer_ends_the_call(
        status in 100_u16..=999,
        values in prop::collection::vec("\\PC{0,20}", 5),
        body in body(),
    ) {
        let names = ["x-amzn-errortype", "date", "retry-after", "x-note", "x-amzn-requestid"];
        let script = Script::of((0..3).map(|_| {
            let headers: Vec<_> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
            Answer::Response(response(status, &headers, body.clone()))
        }));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        match runtime.block_on(get(&client(&script))) {
            Ok(_) => prop_assert!((200..300).contains(&status)),
            Err(error) => prop_assert!(error.to_string().contains(&format!("HTTP {status}")), "{}", error),
        }
    }
}
