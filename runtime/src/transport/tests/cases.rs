//! Against tiny servers on this machine.

use std::error::Error as StdError;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings, SharedHttpClient};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body_util::{BodyExt, StreamBody};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::LIBRARY;
use crate::transport::client::DefaultClient;
use crate::transport::tests::peers::head;

#[cfg(feature = "s3")]
#[path = "expectations.rs"]
mod expectations;
#[path = "failures.rs"]
mod failures;
#[cfg(all(feature = "__tls", feature = "http2"))]
#[path = "http2.rs"]
mod http2;

fn default_client() -> SharedHttpClient {
    SharedHttpClient::new(DefaultClient::new(LIBRARY))
}

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/// Runs `serve` for every connection, with the number of the connection from 0.
async fn server<F, S>(serve: S) -> SocketAddr
where
    F: Future<Output = ()> + Send + 'static,
    S: Fn(usize, TcpStream) -> F + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(number, stream));
            number += 1;
        }
    });
    address
}

/// Reads a request's head and as much of its body as `content-length` says.
async fn read_request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let head = head(stream).await?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0").parse().unwrap();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some((head, body))
}

/// A server that answers every request on every connection with the same bytes and then closes.
async fn answering(answer: &'static [u8]) -> SocketAddr {
    server(move |_, mut stream| async move {
        if read_request(&mut stream).await.is_some() {
            let _ = stream.write_all(answer).await;
        }
    })
    .await
}

async fn call(
    client: &SharedHttpClient,
    settings: &HttpConnectorSettings,
    request: HttpRequest,
) -> Result<HttpResponse, ConnectorError> {
    let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
    client.http_connector(settings, &components).call(request).await
}

async fn get(url: &str) -> Result<HttpResponse, ConnectorError> {
    call(&default_client(), &HttpConnectorSettings::default(), HttpRequest::get(url).unwrap()).await
}

async fn body_of(response: HttpResponse) -> Result<Bytes, ConnectorError> {
    match response.into_body().collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) => Err(*error.downcast().expect("errors of the body are connector errors")),
    }
}

fn text(error: &ConnectorError) -> String {
    error.source().expect("a cause").to_string()
}

#[tokio::test]
async fn a_request_goes_out_as_it_is() {
    let address = server(|_, mut stream| async move {
        let (head, body) = read_request(&mut stream).await.unwrap();
        let answer = format!("HTTP/1.1 201 Created\r\nx-a: 1\r\nX-A: 2\r\nconnection: close\r\n\r\n{head}|");
        stream.write_all(answer.as_bytes()).await.unwrap();
        stream.write_all(&body).await.unwrap();
    })
    .await;
    let mut request = HttpRequest::get(format!("http://{address}/tags/arn%3Aaws%2Fx//y?b=%2F&a")).unwrap();
    request.set_method("DELETE").unwrap();
    request.headers_mut().insert("x-custom", "v  w");
    request.headers_mut().insert("accept", "application/json");
    *request.body_mut() = SdkBody::from("hello");
    let response = call(&default_client(), &HttpConnectorSettings::default(), request).await.unwrap();
    assert_eq!(response.status().as_u16(), 201);
    assert_eq!(response.headers().get_all("x-a").collect::<Vec<_>>(), ["1", "2"]);
    let echo = String::from_utf8(body_of(response).await.unwrap().to_vec()).unwrap();
    let (head, body) = echo.split_once('|').unwrap();
    let mut lines: Vec<_> = head.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.remove(0), "DELETE /tags/arn%3Aaws%2Fx//y?b=%2F&a HTTP/1.1");
    lines.sort_unstable();
    let host = format!("host: {address}");
    assert_eq!(lines, ["accept: application/json", "content-length: 5", host.as_str(), "x-custom: v  w"]);
    assert_eq!(body, "hello");
}

/// The name of a resource may look like a step up, as keys of Amazon S3 do.
#[cfg(feature = "s3")]
#[tokio::test]
async fn dot_segments_go_out_as_they_are() {
    let address = server(|_, mut stream| async move {
        let (head, _) = read_request(&mut stream).await.unwrap();
        let line = head.lines().next().unwrap();
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{line}", line.len());
        stream.write_all(answer.as_bytes()).await.unwrap();
    })
    .await;
    for target in ["/b/../secret", "/a/./b", "/a/%2e%2E/b?x=/../", "/.."] {
        let body = body_of(get(&format!("http://{address}{target}")).await.unwrap()).await.unwrap();
        assert_eq!(body, format!("GET {target} HTTP/1.1"));
    }
}

#[tokio::test]
async fn connections_are_kept_and_shared() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let address = server(move |_, mut stream| {
        counter.fetch_add(1, Ordering::SeqCst);
        async move {
            while read_request(&mut stream).await.is_some() {
                stream.write_all(OK).await.unwrap();
            }
        }
    })
    .await;
    let client = default_client();
    for _ in 0..5 {
        let request = HttpRequest::get(format!("http://{address}/")).unwrap();
        let response = call(&client.clone(), &HttpConnectorSettings::default(), request).await.unwrap();
        assert_eq!(body_of(response).await.unwrap(), "ok");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn redirects_are_answers_and_nothing_is_decompressed() {
    let redirect = b"HTTP/1.1 307 Temporary Redirect\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    let address = answering(redirect).await;
    assert_eq!(get(&format!("http://{address}/")).await.unwrap().status().as_u16(), 307);
    let address = answering(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nraw").await;
    let response = get(&format!("http://{address}/")).await.unwrap();
    assert_eq!(response.headers().get("content-encoding"), Some("gzip"));
    assert_eq!(body_of(response).await.unwrap(), "raw");
}

/// 256 MiB up and down again, a piece at a time: the pieces in flight stay few on both ways.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn large_bodies_stream() {
    const PIECE: usize = 64 * 1024;
    const PIECES: usize = 4096;
    let address = server(|_, mut stream| async move {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        assert!(String::from_utf8(head).unwrap().contains("transfer-encoding: chunked"));
        // Counts what comes, up to the last chunk, which is "0\r\n\r\n".
        let (mut total, mut end, mut buffer) = (0, Vec::new(), vec![0; PIECE]);
        while !end.ends_with(b"\r\n0\r\n\r\n") {
            let read = stream.read(&mut buffer).await.unwrap();
            assert_ne!(read, 0, "the request was cut off");
            total += read;
            end.extend_from_slice(&buffer[read.saturating_sub(16)..read]);
            end.drain(..end.len().saturating_sub(16));
        }
        assert!(total > PIECE * PIECES);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", PIECE * PIECES);
        stream.write_all(head.as_bytes()).await.unwrap();
        for _ in 0..PIECES {
            stream.write_all(&buffer).await.unwrap();
        }
    })
    .await;
    let piece = Bytes::from(vec![b'x'; PIECE]);
    let made = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&made);
    let mut left = PIECES;
    let frames = futures_poll(move || {
        left = left.checked_sub(1)?;
        counter.fetch_add(1, Ordering::SeqCst);
        Some(Ok::<_, std::io::Error>(http_body::Frame::data(piece.clone())))
    });
    let mut request = HttpRequest::get(format!("http://{address}/")).unwrap();
    request.set_method("PUT").unwrap();
    *request.body_mut() = SdkBody::from_body_1_x(StreamBody::new(frames));
    let before = peak_memory();
    let response = call(&default_client(), &HttpConnectorSettings::default(), request).await.unwrap();
    assert_eq!(made.load(Ordering::SeqCst), PIECES);
    let (mut body, mut total) = (response.into_body(), 0);
    while let Some(frame) = body.frame().await {
        total += frame.unwrap().into_data().unwrap().len();
    }
    assert_eq!(total, PIECE * PIECES);
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        assert!(after - before < 64 * 1024, "peak memory grew by {} KiB", after - before);
    }
}

/// A stream from a function that is never pending.
fn futures_poll<T>(next: impl FnMut() -> Option<T> + Unpin) -> impl futures_core::Stream<Item = T> {
    struct Poll<F>(F);
    impl<T, F: FnMut() -> Option<T> + Unpin> futures_core::Stream for Poll<F> {
        type Item = T;
        fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<T>> {
            std::task::Poll::Ready((self.0)())
        }
    }
    Poll(next)
}

/// The most memory this process ever had in use, in KiB, where the system tells.
fn peak_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

#[tokio::test]
async fn a_failing_request_body_is_the_callers_error() {
    let address = answering(OK).await;
    let mut request = HttpRequest::get(format!("http://{address}/")).unwrap();
    request.set_method("PUT").unwrap();
    let mut failed = false;
    let frames = futures_poll(move || {
        (!std::mem::replace(&mut failed, true))
            .then(|| Err::<http_body::Frame<Bytes>, _>(std::io::Error::other("the disk is gone")))
    });
    *request.body_mut() = SdkBody::from_body_1_x(StreamBody::new(frames));
    let error = call(&default_client(), &HttpConnectorSettings::default(), request).await.unwrap_err();
    assert!(error.is_user(), "{error:?}");
    assert!(text(&error).contains("the disk is gone"), "{}", text(&error));
}

#[tokio::test]
async fn connectors_are_cached_by_their_timeouts_and_bounded() {
    let client = DefaultClient::new(LIBRARY);
    let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
    let settings = |millis| HttpConnectorSettings::builder().read_timeout(Duration::from_millis(millis)).build();
    for millis in (0..100).chain(95..100) {
        let _ = client.http_connector(&settings(millis), &components);
    }
    assert_eq!(client.connectors(), 8);
}

#[test]
fn without_a_runtime_the_error_says_what_to_do() {
    let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
    let connector = default_client().http_connector(&HttpConnectorSettings::default(), &components);
    let mut future = Box::pin(connector.call(HttpRequest::get("http://127.0.0.1:1/").unwrap()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = future.as_mut().poll(&mut context) else {
        panic!("no error");
    };
    assert!(error.is_user() && text(&error).contains("Tokio"), "{}", text(&error));
}
