//! Streaming members: outputs left unread, inputs that can and cannot be sent again.

use std::time::Duration;

use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use bytes::Bytes;
use farrier_runtime::client::Handle;
use farrier_runtime::error::RequestId;
use http_body_util::{BodyExt, Full};

use crate::service::{Download, Empty, SERVICE, Upload, UploadInput};
use crate::support::{Answer, Script, answer, call, client, error, response, settings};

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
async fn a_stream_that_stalls_ends_in_an_error() {
    use farrier_runtime::config::StalledStreamProtectionConfig as Protection;
    let stalled = async |protection| {
        let pending = SdkBody::from_body_1_x(http_body_util::combinators::BoxBody::new(Never));
        let script = Script::of([Answer::Response(response(200, &[], pending))]);
        let (mut settings, clock) = settings(script);
        settings.stalled_stream_protection = protection;
        let output = call::<Download>(&Handle::new(&SERVICE, settings), Empty::default()).await.unwrap();
        let mut read = Box::pin(output.body.unwrap().collect());
        let read = std::future::poll_fn(|context| std::task::Poll::Ready(read.as_mut().poll(context))).await;
        let error = match read {
            std::task::Poll::Pending => None,
            std::task::Poll::Ready(read) => std::error::Error::source(&read.unwrap_err()).map(ToString::to_string),
        };
        (error, clock.sleeps())
    };
    let (error, sleeps) = stalled(None).await;
    let expected = "the stream stalled: nothing arrived for 20s, the grace period of stalled_stream_protection";
    assert_eq!((error.as_deref(), sleeps), (Some(expected), vec![Duration::from_secs(20)]));
    let (error, sleeps) = stalled(Some(Protection::enabled().grace_period(Duration::from_secs(3)).build())).await;
    assert!(error.is_some_and(|error| error.contains("for 3s")));
    assert_eq!(sleeps, [Duration::from_secs(3)]);
    for off in [Protection::disabled(), Protection::enabled().download_enabled(false).build()] {
        assert_eq!(stalled(Some(off)).await, (None, vec![]), "it is waited for");
    }
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
}

/// A body that never says anything.
struct Never;

impl http_body::Body for Never {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        std::task::Poll::Pending
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
    let output = call::<crate::service::DeleteThing>(&client(&script), Empty::default()).await.unwrap();
    assert_eq!(output.id.as_deref(), Some("b"));
}

/// Frames that end in an error at once.
struct Breaks;

impl futures_core::Stream for Breaks {
    type Item = Result<http_body::Frame<Bytes>, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(Some(Err(std::io::Error::other("broken"))))
    }
}
