//! HTTP/2 over TLS, where the server offers it in the handshake.

use std::convert::Infallible;

use aws_smithy_types::body::Error as BodyError;
use http::{Request, Response, Version};
use http_body::Frame;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::transport::tests::certificates::server_config;

/// A server that speaks these protocols and answers with what it got, and how many connections were opened to it.
async fn echoing(protocols: &[&str]) -> (String, Arc<AtomicUsize>) {
    let acceptor = TlsAcceptor::from(Arc::new(server_config(protocols)));
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let address = server(move |_, stream| {
        count.fetch_add(1, Ordering::SeqCst);
        let acceptor = acceptor.clone();
        async move {
            let stream = acceptor.accept(stream).await.unwrap();
            let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            let stream = TokioIo::new(stream);
            let _ = match is_http2 {
                true => http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service_fn(echo)).await,
                false => http1::Builder::new().serve_connection(stream, service_fn(echo)).await,
            };
        }
    })
    .await;
    (format!("https://localhost:{}/echo", address.port()), connections)
}

async fn echo(request: Request<Incoming>) -> Result<Response<SdkBody>, Infallible> {
    let version = format!("{:?}", request.version());
    let response = Response::builder().header("x-version", version);
    // A body that goes on while the answer has begun is given back piece by piece.
    let body = match request.method() == "PUT" {
        true => SdkBody::from_body_1_x(request.into_body()),
        false => SdkBody::from_body_1_x(Full::new(Bytes::from(request.uri().path().to_owned()))),
    };
    Ok(response.body(body).unwrap())
}

async fn send(client: &SharedHttpClient, url: &str) -> HttpResponse {
    call(client, &HttpConnectorSettings::default(), HttpRequest::get(url).unwrap()).await.unwrap()
}

fn version(response: &HttpResponse) -> &str {
    response.headers().get("x-version").unwrap()
}

#[tokio::test]
async fn many_requests_share_a_connection() {
    let (url, connections) = echoing(&["h2", "http/1.1"]).await;
    let client = default_client();
    let first = send(&client, &url).await;
    assert_eq!(version(&first), format!("{:?}", Version::HTTP_2));
    assert_eq!(body_of(first).await.unwrap(), "/echo");
    let sending: Vec<_> = (0..20)
        .map(|_| {
            let (client, url) = (client.clone(), url.clone());
            tokio::spawn(async move { body_of(send(&client, &url).await).await })
        })
        .collect();
    for sent in sending {
        assert_eq!(sent.await.unwrap().unwrap(), "/echo");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn without_an_offer_it_is_http1() {
    let (url, _) = echoing(&["http/1.1"]).await;
    let response = send(&default_client(), &url).await;
    assert_eq!(version(&response), format!("{:?}", Version::HTTP_11));
    assert_eq!(body_of(response).await.unwrap(), "/echo");
}

/// As event streams do it: the answer begins before the request has ended, and each piece waits for the one before.
#[tokio::test]
async fn both_sides_send_at_once() {
    let (url, _) = echoing(&["h2"]).await;
    let (pieces, sent) = unbounded_channel();
    let mut request = HttpRequest::get(url).unwrap();
    request.set_method("PUT").unwrap();
    *request.body_mut() = SdkBody::from_body_1_x(StreamBody::new(Pieces(sent)));
    pieces.send("first.".to_owned()).unwrap();
    let response = call(&default_client(), &HttpConnectorSettings::default(), request).await.unwrap();
    assert_eq!(version(&response), format!("{:?}", Version::HTTP_2));
    let mut body = response.into_body();
    for next in ["second", "third", "last"] {
        assert!(body.frame().await.unwrap().unwrap().into_data().unwrap().ends_with(b"."));
        pieces.send(format!("{next}.")).unwrap();
    }
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "last.");
    drop(pieces);
    assert!(body.collect().await.unwrap().to_bytes().is_empty());
}

/// HTTP/2 says of a body that failed only that the stream was reset, and so would who reads the answer.
#[tokio::test]
async fn a_failing_request_body_is_the_callers_error_before_and_within_the_answer() {
    let (url, _) = echoing(&["h2"]).await;
    for begins in [false, true] {
        let (pieces, sent) = unbounded_channel();
        let mut request = HttpRequest::get(url.as_str()).unwrap();
        request.set_method("PUT").unwrap();
        *request.body_mut() = SdkBody::from_body_1_x(StreamBody::new(Pieces(sent)));
        let fail = || pieces.send(Pieces::FAILURE.to_owned()).unwrap();
        if !begins {
            fail();
        }
        // The server answers at once, and may be faster than the failure.
        let answer = call(&default_client(), &HttpConnectorSettings::default(), request).await;
        if begins {
            fail();
        }
        let error = match answer {
            Ok(response) => body_of(response).await.unwrap_err(),
            Err(error) => error,
        };
        assert!(error.is_user(), "{error:?}");
        assert!(text(&error).contains("the disk is gone"), "{}", text(&error));
    }
}

/// What a channel gives, as a body.
struct Pieces(UnboundedReceiver<String>);

impl Pieces {
    /// What makes the body fail.
    const FAILURE: &str = "failure";
}

impl futures_core::Stream for Pieces {
    type Item = Result<Frame<Bytes>, BodyError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(context).map(|piece| {
            piece.map(|piece| match piece.as_str() {
                Self::FAILURE => Err(std::io::Error::other("the disk is gone").into()),
                _ => Ok(Frame::data(piece.into())),
            })
        })
    }
}

/// A large body waits for nothing here, where nobody could tell that it is wanted.
#[cfg(feature = "s3")]
#[tokio::test]
async fn an_expectation_is_left_out() {
    let (url, _) = echoing(&["h2", "http/1.1"]).await;
    let mut request = HttpRequest::get(url).unwrap();
    request.set_method("PUT").unwrap();
    request.headers_mut().insert("expect", "100-continue");
    *request.body_mut() = SdkBody::from("large");
    let response = call(&default_client(), &HttpConnectorSettings::default(), request).await.unwrap();
    assert_eq!(body_of(response).await.unwrap(), "large");
}
