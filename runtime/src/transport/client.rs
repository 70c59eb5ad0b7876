//! One reqwest client per distinct pair of timeouts, and the exchange of one request for one response.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::connector_metadata::ConnectorMetadata;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

use super::error::{RequestBodyError, Timeouts, TransportError, connector_error, innermost};

/// How many connectors, each with a pool of its own, one client keeps. A program that computes a new timeout for every
/// call would otherwise hold a pool per call.
const MAX_CONNECTORS: usize = 8;

/// The client behind [`default_client`](super::default_client).
#[derive(Default)]
pub(crate) struct ReqwestClient {
    connectors: Mutex<Vec<(Timeouts, SharedHttpConnector)>>,
}

#[cfg(test)]
impl ReqwestClient {
    pub(super) fn connectors(&self) -> usize {
        self.connectors.lock().expect("no test panics with the lock").len()
    }
}

impl ReqwestClient {
    /// The connector with these timeouts.
    pub(crate) fn connector(&self, connect: Option<Duration>, read: Option<Duration>) -> SharedHttpConnector {
        let timeouts = Timeouts { connect, read };
        // A panic elsewhere leaves the list as it was: every change to it is a single push or remove.
        let mut connectors = self.connectors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, connector)) = connectors.iter().find(|(known, _)| *known == timeouts) {
            return connector.clone();
        }
        if connectors.len() == MAX_CONNECTORS {
            connectors.remove(0);
        }
        let connector = SharedHttpConnector::new(ReqwestConnector::new(timeouts));
        connectors.push((timeouts, connector.clone()));
        connector
    }
}

impl HttpClient for ReqwestClient {
    #[inline]
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        self.connector(settings.connect_timeout(), settings.read_timeout())
    }

    #[inline]
    fn connector_metadata(&self) -> Option<ConnectorMetadata> {
        Some(ConnectorMetadata::new("reqwest", Some("0.13".into())))
    }
}

impl fmt::Debug for ReqwestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestClient")
    }
}

/// A reqwest client, or why it could not be built; every call then reports it.
struct ReqwestConnector {
    timeouts: Timeouts,
    client: Result<reqwest::Client, String>,
}

impl ReqwestConnector {
    fn new(timeouts: Timeouts) -> Self {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false);
        #[cfg(not(feature = "http2"))]
        {
            builder = builder.http1_only();
        }
        if let Some(timeout) = timeouts.connect {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = timeouts.read {
            builder = builder.read_timeout(timeout);
        }
        #[cfg(any(feature = "rustls", feature = "aws-lc"))]
        {
            let config = super::tls::config().cloned().or_else(|_| super::tls::without_roots());
            builder = match config {
                Ok(config) => builder.tls_backend_preconfigured(config),
                Err(error) => return Self { timeouts, client: Err(error.to_string()) },
            };
        }
        Self { timeouts, client: builder.build().map_err(|error| innermost(&error)) }
    }

    /// The client for this URL, or why it can not be used here and now.
    fn client(&self, url: &reqwest::Url, peer: &str) -> Result<&reqwest::Client, ConnectorError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(user_error("the default HTTP client needs a Tokio runtime; call from inside one", peer));
        }
        if url.scheme() == "https" {
            tls_is_usable().map_err(|what| user_error(what, peer))?;
        }
        self.client.as_ref().map_err(|error| user_error(format!("the HTTP client could not be built: {error}"), peer))
    }
}

impl HttpConnector for ReqwestConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let prepared = prepare(request).and_then(|(request, peer)| {
            let client = self.client(request.url(), &peer)?;
            Ok((client.clone(), request, peer))
        });
        let (client, request, peer) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return HttpConnectorFuture::ready(Err(error)),
        };
        let timeouts = self.timeouts;
        HttpConnectorFuture::new(async move {
            let response = client.execute(request).await.map_err(|error| connector_error(error, &peer, timeouts))?;
            receive(response.into(), &peer, timeouts)
        })
    }
}

impl fmt::Debug for ReqwestConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestConnector")
    }
}

/// Turns our request into reqwest's, body and headers as they are, and names the peer for error texts.
fn prepare(request: HttpRequest) -> Result<(reqwest::Request, String), ConnectorError> {
    let peer = peer_of(request.uri());
    let mut request =
        request.try_into_http1x().map_err(|error| user_caused("the request is not valid HTTP", &peer, error))?;
    say_that_it_is_empty(&mut request);
    let target = request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
    let request = request.map(|body| {
        // An in-memory body says how long it is and becomes `content-length`; a stream of unknown length is chunked.
        reqwest::Body::wrap(body.map_err(RequestBodyError))
    });
    let request =
        reqwest::Request::try_from(request).map_err(|error| user_caused("the URL is not valid", &peer, error))?;
    let url = request.url();
    let sent = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    if sent != target {
        let what = format!("the path and query {target:?} would be rewritten to {sent:?} by the default HTTP client");
        return Err(user_error(what, &peer));
    }
    Ok((request, peer))
}

/// Gives an empty body its `content-length`, where the method is one that has a body as a rule (RFC 9110, section 8.6);
/// hyper leaves it out, and some servers then answer 411.
fn say_that_it_is_empty(request: &mut http::Request<SdkBody>) {
    let has_body_as_a_rule = matches!(*request.method(), http::Method::POST | http::Method::PUT | http::Method::PATCH);
    if has_body_as_a_rule && request.body().content_length() == Some(0) {
        let length = request.headers_mut().entry(http::header::CONTENT_LENGTH);
        length.or_insert(http::HeaderValue::from_static("0"));
    }
}

/// Hands the response on with its body unread. What the body reports later is a [`ConnectorError`] too.
fn receive(
    response: http::Response<reqwest::Body>,
    peer: &str,
    timeouts: Timeouts,
) -> Result<HttpResponse, ConnectorError> {
    let peer_of_body = peer.to_owned();
    let response = response
        .map(|body| SdkBody::from_body_1_x(body.map_err(move |error| connector_error(error, &peer_of_body, timeouts))));
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

#[cfg(any(feature = "rustls", feature = "aws-lc"))]
fn tls_is_usable() -> Result<(), String> {
    super::tls::config().map(|_| ()).map_err(|error| format!("TLS could not be set up: {error}"))
}

#[cfg(not(any(feature = "rustls", feature = "aws-lc")))]
fn tls_is_usable() -> Result<(), String> {
    Err("this build has no TLS; turn on the feature `rustls` or `aws-lc` of farrier-runtime".to_owned())
}

fn user_error(what: impl Into<String>, peer: &str) -> ConnectorError {
    ConnectorError::user(Box::new(TransportError::new(what, peer)))
}

fn user_caused(what: &str, peer: &str, source: impl Into<BoxError>) -> ConnectorError {
    ConnectorError::user(Box::new(TransportError::new(what, peer).because(source)))
}
