//! Streaming members: outputs left unread, inputs that can and cannot be sent again, streams that stall.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::{AggregatedBytes, ByteStream};
use aws_smithy_types::error::display::DisplayErrorContext;
use bytes::Bytes;
use farrier_runtime::client::Handle;
use farrier_runtime::config::{Settings, SharedAsyncSleep, StalledStreamProtectionConfig};
use farrier_runtime::error::{RequestId, SdkError};
use http_body_util::{BodyExt, Full};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::service::{DeleteThing, Download, Empty, SERVICE, Upload, UploadInput};
use crate::support::{Answer, Clock, Script, answer, call, client, error, response, settings};

/// A body that can be read only once.
fn once(content: &'static str) -> SdkBody {
    SdkBody::from_body_1_x(Full::new(Bytes::from_static(content.as_bytes())))
}

#[tokio::test]
async fn a_streamed_output_is_left_unread() {
    let pending = SdkBody::from_body_1_x(http_body_util::combinators::BoxBody::new(Never));
    let headers = [("etag", "\"e\""), ("x-amzn-requestid", "r")];
    let script = Script::of([Answer::Response(response(200, &headers, pending))]);
    let output = call::<Download>(&client(&script), Empty::default()).await.unwrap();
    assert_eq!((output.etag.as_deref(), output.request_id()), (Some("\"e\""), Some("r")));

    let script = Script::of([Answer::Response(response(200, &[], once("content")))]);
    let output = call::<Download>(&client(&script), Empty::default()).await.unwrap();
    assert_eq!(output.body.unwrap().collect().await.unwrap().to_vec(), b"content");
}

#[tokio::test]
async fn what_is_received_is_as_long_as_its_head_says() {
    for (length, fits) in [("7", true), ("6", false), ("8", false)] {
        for body in [SdkBody::from("content"), once("content")] {
            let script = Script::of([Answer::Response(response(200, &[("content-length", length)], body))]);
            let output = call::<Download>(&client(&script), Empty::default()).await.unwrap();
            let read = output.body.unwrap().collect().await.map(AggregatedBytes::to_vec);
            match read {
                Ok(body) => assert!(fits && body == b"content", "{length}"),
                Err(error) => assert!(!fits && DisplayErrorContext(&error).to_string().contains(length), "{error:?}"),
            }
        }
    }
    let long = || Script::forever(|| Answer::Response(response(200, &[("content-length", "3")], SdkBody::from("{}"))));
    let error = call::<DeleteThing>(&client(&long()), Empty::default()).await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
}

#[tokio::test]
async fn the_error_of_a_streaming_operation_is_read() {
    let headers = [("x-amzn-errortype", "NotFound")];
    let script = Script::of([Answer::Response(response(404, &headers, once(r#"{"message":"gone"}"#)))]);
    let error = call::<Download>(&client(&script), Empty::default()).await.unwrap_err();
    assert_eq!(error.to_string(), "Download: NotFound: gone (HTTP 404)");
}

#[tokio::test]
async fn a_body_that_can_be_read_again_is_retried() {
    let script = Script::of([error(503, "Down"), answer(200, "{}")]);
    let input = UploadInput { body: ByteStream::from_static(b"content") };
    call::<Upload>(&client(&script), input).await.unwrap();
    let bodies = script.noted(|noted| noted.sent.iter().map(|sent| sent.body.clone()).collect::<Vec<_>>());
    assert_eq!(bodies, [Some("content".to_owned()), Some("content".to_owned())]);
}

#[tokio::test]
async fn a_body_that_can_be_read_once_is_attempted_once() {
    let script = Script::of([error(503, "Down")]);
    let input = UploadInput { body: ByteStream::new(once("content")) };
    let error = call::<Upload>(&client(&script), input).await.unwrap_err();
    assert_eq!(script.headers("amz-sdk-request"), ["attempt=1; max=1"]);
    assert!(error.is_retryable(), "another call with another stream may succeed");
}

#[tokio::test]
async fn an_unset_stream_is_an_empty_body() {
    let script = Script::of([answer(200, "{}")]);
    call::<Upload>(&client(&script), UploadInput::default()).await.unwrap();
    assert_eq!(script.noted(|noted| noted.sent[0].body.clone()).as_deref(), Some(""));
    assert_eq!(script.headers("content-length"), ["0"], "whatever sends it");
}

/// A body that never says anything.
struct Never;

impl http_body::Body for Never {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_response_that_breaks_off_is_read_again() {
    let broken = http_body_util::StreamBody::new(Breaks).boxed();
    let headers = [("x-amzn-requestid", "r")];
    let script = Script::of([
        Answer::Response(response(200, &headers, SdkBody::from_body_1_x(broken))),
        Answer::Response(response(200, &headers, r#"{"id":"b"}"#)),
    ]);
    let output = call::<DeleteThing>(&client(&script), Empty::default()).await.unwrap();
    assert_eq!(output.id.as_deref(), Some("b"));
}

/// Frames that end in an error at once.
struct Breaks;

impl futures_core::Stream for Breaks {
    type Item = Result<http_body::Frame<Bytes>, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(Some(Err(std::io::Error::other("broken"))))
    }
}

fn guarded(settings: &mut Settings, grace_period: Duration) {
    let protection = StalledStreamProtectionConfig::enabled().grace_period(grace_period).build();
    settings.stalled_stream_protection = Some(protection);
}

/// A client whose sleeps are tokio's, and settings that the test changes.
fn sleeping(script: &Script, change: impl FnOnce(&mut Settings)) -> Handle {
    let (mut own, _) = settings(script.clone());
    own.sleep_impl = None;
    change(&mut own);
    Handle::new(&SERVICE, own)
}

fn never() -> Answer {
    Answer::Response(response(200, &[], SdkBody::from_body_1_x(http_body_util::combinators::BoxBody::new(Never))))
}

#[tokio::test(start_paused = true)]
async fn a_stream_of_which_nothing_comes_ends() {
    let client = sleeping(&Script::of([never()]), |_| {});
    let output = call::<Download>(&client, Empty::default()).await.unwrap();
    let error = DisplayErrorContext(output.body.unwrap().collect().await.unwrap_err()).to_string();
    let expected = "nothing of the body came for 5s, the grace period of stalled_stream_protection";
    assert!(error.contains(expected), "{error}");

    let client = sleeping(&Script::of([never()]), |own| guarded(own, Duration::from_secs(60)));
    let output = call::<Download>(&client, Empty::default()).await.unwrap();
    let error = DisplayErrorContext(output.body.unwrap().collect().await.unwrap_err()).to_string();
    assert!(error.contains("for 60s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_document_of_which_nothing_comes_is_asked_for_again() {
    let script = Script::of([never(), answer(200, r#"{"id":"b"}"#)]);
    let output = call::<DeleteThing>(&sleeping(&script, |_| {}), Empty::default()).await.unwrap();
    assert_eq!((output.id.as_deref(), script.attempts()), (Some("b"), 2));
}

#[tokio::test(start_paused = true)]
async fn protection_can_be_turned_off() {
    let off = Some(StalledStreamProtectionConfig::disabled());
    let client = sleeping(&Script::of([never()]), |own| own.stalled_stream_protection = off);
    let output = call::<Download>(&client, Empty::default()).await.unwrap();
    let reading = output.body.unwrap().collect();
    tokio::time::timeout(Duration::from_secs(3600), reading).await.expect_err("the body never ends");
}

/// Chunks, each of which the program has ready only after that long.
fn slow(every: Duration, chunks: usize) -> SdkBody {
    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        for _ in 0..chunks {
            tokio::time::sleep(every).await;
            let _ = sender.send(Bytes::from_static(b"chunk")).await;
        }
    });
    SdkBody::from_body_1_x(http_body_util::StreamBody::new(Chunks(receiver)))
}

struct Chunks(tokio::sync::mpsc::Receiver<Bytes>);

impl futures_core::Stream for Chunks {
    type Item = Result<http_body::Frame<Bytes>, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|chunk| chunk.map(|chunk| Ok(http_body::Frame::data(chunk))))
    }
}

/// A client of a server that reads the whole request or only its head, and the settings that the test changes.
async fn server(reads_on: bool, change: impl FnOnce(&mut Settings)) -> Handle {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (mut own, _) = settings(Script::default());
    (own.http_client, own.sleep_impl, own.time_source) = (None, None, None);
    own.endpoint_url = Some(format!("http://{}", listener.local_addr().unwrap()));
    change(&mut own);
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut read = Vec::new();
        while !read.ends_with(b"0\r\n\r\n") && (reads_on || read.is_empty()) {
            assert!(connection.read_buf(&mut read).await.unwrap() > 0);
        }
        if reads_on {
            connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
        }
        std::future::pending::<()>().await;
    });
    Handle::new(&SERVICE, own)
}

#[tokio::test]
async fn a_server_that_takes_nothing_of_a_stream_is_left() {
    let client = server(false, |own| guarded(own, Duration::from_millis(100))).await;
    let chunk = || Ok::<_, std::io::Error>(http_body::Frame::data(Bytes::from_static(&[0; 64 * 1024])));
    let endless = http_body_util::StreamBody::new(Endless(chunk));
    let input = UploadInput { body: ByteStream::new(SdkBody::from_body_1_x(endless)) };
    let error = call::<Upload>(&client, input).await.unwrap_err();
    assert!(matches!(&error, SdkError::DispatchFailure(failure) if failure.is_timeout()), "{error:?}");
    assert!(error.to_string().contains("the server took nothing of the body for 100ms"), "{error}");
}

struct Endless<F>(F);

impl<T, F: Fn() -> T + Unpin> futures_core::Stream for Endless<F> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(Some((self.0)()))
    }
}

#[tokio::test]
async fn a_program_that_takes_its_time_is_no_stall() {
    let grace_period = Duration::from_millis(40);
    let client = server(true, |own| guarded(own, grace_period)).await;
    let input = UploadInput { body: ByteStream::new(slow(grace_period * 3, 2)) };
    call::<Upload>(&client, input).await.unwrap();

    let script = Script::of([Answer::Response(response(200, &[], slow(grace_period / 4, 2)))]);
    let output =
        call::<Download>(&sleeping(&script, |own| guarded(own, grace_period)), Empty::default()).await.unwrap();
    let mut body = output.body.unwrap();
    while let Some(chunk) = body.try_next().await.unwrap() {
        assert_eq!(chunk, "chunk");
        tokio::time::sleep(grace_period * 3).await;
    }
}

#[tokio::test]
async fn a_sleep_that_ends_at_once_is_no_stall() {
    let client = server(true, |own| own.sleep_impl = Some(SharedAsyncSleep::new(Clock::new()))).await;
    let input = UploadInput { body: ByteStream::new(slow(Duration::from_millis(50), 2)) };
    call::<Upload>(&client, input).await.unwrap();

    let body = slow(Duration::from_millis(50), 2);
    let script = Script::of([Answer::Response(response(200, &[], body))]);
    let output = call::<Download>(&crate::support::client(&script), Empty::default()).await.unwrap();
    assert_eq!(output.body.unwrap().collect().await.unwrap().to_vec(), b"chunkchunk");
}
