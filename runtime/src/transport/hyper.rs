//! hyper's client, as a connector.

mod body;
mod connect;
#[cfg(feature = "s3")]
mod expect;

use std::fmt;
use std::time::Duration;

#[cfg(any(test, not(feature = "reqwest")))]
use aws_smithy_runtime_api::client::http::SharedHttpConnector;
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, Error, ResponseFuture};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use self::body::ResponseBody;
use self::connect::Connector;
#[cfg(feature = "s3")]
use self::expect::{Deaf, Expectation};
#[cfg(any(test, not(feature = "reqwest")))]
use super::client::Library;
use super::error::{Exchange, Facts, Timeouts, chain};
use super::message::{RequestBody, incoming, marked, outgoing};
use super::{needs_tokio, tls_is_usable};

/// How long a connection that nobody uses stays open, as with reqwest.
const IDLE: Duration = Duration::from_secs(90);

#[cfg(any(test, not(feature = "reqwest")))]
pub(super) const LIBRARY: Library = Library {
    name: "hyper",
    version: "1",
    connector: |timeouts| SharedHttpConnector::new(HyperConnector::new(timeouts)),
};

/// The most headers of an answer, each of which takes memory while the head is read. An object of Amazon S3 has 2 KB of metadata,
/// hundreds of headers with short names; hyper takes 100 unless told otherwise.
#[cfg(feature = "s3")]
const MOST_HEADERS: usize = 1024;

/// A client of hyper and its pool.
pub(super) struct HyperConnector {
    timeouts: Timeouts,
    connector: Connector,
    client: Client<Connector, RequestBody>,
    #[cfg(feature = "s3")]
    deaf: Deaf,
}

impl HyperConnector {
    /// A client with the proxies of the environment.
    pub(super) fn new(timeouts: Timeouts) -> Self {
        Self::through(Matcher::from_env(), timeouts)
    }

    pub(super) fn through(proxies: Matcher, timeouts: Timeouts) -> Self {
        let connector = Connector::new(proxies, timeouts.connect);
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).pool_idle_timeout(IDLE);
        #[cfg(feature = "s3")]
        builder.http1_max_headers(MOST_HEADERS);
        let client = builder.build(connector.clone());
        Self {
            timeouts,
            connector,
            client,
            #[cfg(feature = "s3")]
            deaf: Deaf::default(),
        }
    }

    /// The request with what a proxy on the way asks for, and the peer's name.
    fn prepare(&self, request: HttpRequest) -> Result<(http::Request<SdkBody>, String), ConnectorError> {
        let (mut request, peer) = outgoing(request)?;
        needs_tokio(&peer)?;
        if request.uri().scheme() == Some(&http::uri::Scheme::HTTPS) {
            tls_is_usable(&peer)?;
        }
        if let Some(name_and_password) = self.connector.proxy_authorization(request.uri()) {
            request.headers_mut().insert(http::header::PROXY_AUTHORIZATION, name_and_password);
        }
        Ok((request, peer))
    }
}

impl HttpConnector for HyperConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        #[cfg_attr(not(feature = "s3"), expect(unused_mut))]
        let (mut request, peer) = match self.prepare(request) {
            Ok(prepared) => prepared,
            Err(error) => return HttpConnectorFuture::ready(Err(error)),
        };
        let exchange = Exchange::new(peer, self.timeouts);
        #[cfg(feature = "s3")]
        let (client, expectation) = (self.client.clone(), Expectation::of(&mut request, &self.deaf));
        let answer = self.client.request(marked(request, &exchange));
        HttpConnectorFuture::new(async move {
            let response = head(answer, &exchange).await?;
            #[cfg(feature = "s3")]
            let (response, answered) = match expectation.map(|it| it.answered(response.status())) {
                None => (response, None),
                Some(Ok(answered)) => (response, Some(answered)),
                Some(Err(plain)) => (head(client.request(marked(plain, &exchange)), &exchange).await?, None),
            };
            let response = response.map(|body| {
                let body = ResponseBody::new(body, exchange.clone());
                #[cfg(feature = "s3")]
                let body = body.with(answered);
                SdkBody::from_body_1_x(body)
            });
            incoming(response, &exchange.peer)
        })
    }
}

/// The head of an answer, which comes within the read timeout.
async fn head(answer: ResponseFuture, exchange: &Exchange) -> Result<http::Response<Incoming>, ConnectorError> {
    let answer = match exchange.timeouts.read {
        Some(limit) => match tokio::time::timeout(limit, answer).await {
            Ok(answer) => answer,
            Err(_) => return Err(too_late(exchange)),
        },
        None => answer.await,
    };
    answer.map_err(|error| reported(error, exchange))
}

impl fmt::Debug for HyperConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperConnector")
    }
}

/// Whether a segment of the path is `.` or `..`, written as it is or percent-encoded: what RFC 3986, section 5.2.4, removes
/// from a path and `url`, which reqwest reads URLs with, does (WHATWG URL, "double-dot URL path segment").
#[cfg(all(feature = "reqwest", feature = "s3"))]
pub(super) fn has_dot_segment(uri: &str) -> bool {
    let after_scheme = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    let path = after_scheme.split(['?', '#']).next().unwrap_or_default();
    let dots = |segment: &str| {
        let dots = segment.replace("%2e", ".").replace("%2E", ".");
        dots == "." || dots == ".."
    };
    path.split('/').skip(1).any(|segment| segment.len() <= "%2e%2e".len() && dots(segment))
}

/// A timeout of our own passed: what hyper leaves to its users.
#[derive(Debug)]
struct TimedOut;

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("timed out")
    }
}

impl std::error::Error for TimedOut {}

/// The response, or the next piece of its body, did not come within the read timeout.
fn too_late(exchange: &Exchange) -> ConnectorError {
    exchange.error(TimedOut, Facts { timed_out: true, ..Facts::default() })
}

fn reported(error: Error, exchange: &Exchange) -> ConnectorError {
    let facts = Facts {
        timed_out: chain(&error).any(<dyn std::error::Error>::is::<TimedOut>),
        connecting: error.is_connect(),
        resolving: chain(&error).any(|cause| cause.to_string() == "dns error"),
        invalid: false,
    };
    exchange.error(error, facts)
}
