//! Requests and responses between aws-smithy-runtime-api's types and those of the crate `http`.

use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;
use http_body_util::combinators::MapErr;

use super::error::{RequestBodyError, TransportError, user_caused};

/// The body of a request on its way out. In memory it says how long it is and gets a `content-length`; a stream of unknown
/// length is chunked.
pub(super) type RequestBody = MapErr<SdkBody, fn(aws_smithy_types::body::Error) -> RequestBodyError>;

/// The request in the types of `http`, and the peer's name for error texts.
pub(super) fn outgoing(request: HttpRequest) -> Result<(http::Request<SdkBody>, String), ConnectorError> {
    let peer = peer_of(request.uri());
    let request =
        request.try_into_http1x().map_err(|error| user_caused("the request is not valid HTTP", &peer, error))?;
    Ok((request, peer))
}

/// The body with its errors marked as the caller's.
pub(super) fn marked(body: SdkBody) -> RequestBody {
    body.map_err(RequestBodyError)
}

/// Hands the response on with its body unread.
pub(super) fn incoming(response: http::Response<SdkBody>, peer: &str) -> Result<HttpResponse, ConnectorError> {
    HttpResponse::try_from(response).map_err(|error| {
        let error = TransportError::new("the response has a header that is not text", peer).because(error);
        ConnectorError::other(Box::new(error), None)
    })
}

/// `host:port`, or `host` where the port is the scheme's own.
fn peer_of(uri: &str) -> String {
    let after_scheme = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    let authority = after_scheme.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.is_empty() { "no host".to_owned() } else { host.to_owned() }
}
