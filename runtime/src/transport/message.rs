//! Requests and responses between aws-smithy-runtime-api's types and those of the crate `http`.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::error::{Exchange, RequestBodyError, TransportError, user_caused};

/// The body of a request on its way out, whose errors are marked as the caller's. In memory it says how long it is and gets a
/// `content-length`; a stream of unknown length is chunked.
pub(super) struct RequestBody {
    body: SdkBody,
    failed: Failed,
}

/// What the body of a request failed with. Libraries hand that on only in part: over HTTP/2 they know just that the stream was
/// reset, and so does who reads an answer that has begun.
#[derive(Clone, Default)]
pub(super) struct Failed(Arc<OnceLock<RequestBodyError>>);

impl Failed {
    /// The error; nothing as long as the body did not fail.
    pub(super) fn error(&self) -> Option<&RequestBodyError> {
        self.0.get()
    }
}

/// The request in the types of `http`, and the peer's name for error texts.
pub(super) fn outgoing(request: HttpRequest) -> Result<(http::Request<SdkBody>, String), ConnectorError> {
    let peer = peer_of(request.uri());
    let request =
        request.try_into_http1x().map_err(|error| user_caused("the request is not valid HTTP", &peer, error))?;
    Ok((request, peer))
}

/// The request with a body that says of the exchange when it fails.
pub(super) fn marked(request: http::Request<SdkBody>, exchange: &Exchange) -> http::Request<RequestBody> {
    request.map(|body| RequestBody { body, failed: exchange.failed.clone() })
}

/// Hands the response on with its body unread.
pub(super) fn incoming(response: http::Response<SdkBody>, peer: &str) -> Result<HttpResponse, ConnectorError> {
    HttpResponse::try_from(response).map_err(|error| {
        let error = TransportError::new("the response has a header that is not text", peer).because(error);
        ConnectorError::other(Box::new(error), None)
    })
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = RequestBodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, RequestBodyError>>> {
        let this = &mut *self;
        Pin::new(&mut this.body)
            .poll_frame(cx)
            .map_err(|error| this.failed.0.get_or_init(|| RequestBodyError::new(error)).clone())
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// `host:port`, or `host` where the port is the scheme's own.
fn peer_of(uri: &str) -> String {
    let after_scheme = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    let authority = after_scheme.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.is_empty() { "no host".to_owned() } else { host.to_owned() }
}
