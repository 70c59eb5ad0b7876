//! reqwest, as a connector.

use std::fmt;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

use super::client::Library;
use super::error::{Exchange, Facts, Timeouts, innermost, user_caused, user_error};
use super::message::{RequestBody, incoming, marked, outgoing};
use super::{needs_tokio, tls_is_usable};

pub(super) const LIBRARY: Library = Library { name: "reqwest", version: "0.13", connector: ReqwestConnector::shared };

/// A reqwest client, or why it could not be built; every call then reports it.
struct ReqwestConnector {
    timeouts: Timeouts,
    client: Result<reqwest::Client, String>,
    /// Sends the keys of Amazon S3 that reqwest would rewrite, and the bodies that the server is asked for first.
    #[cfg(feature = "s3")]
    verbatim: super::hyper::HyperConnector,
}

impl ReqwestConnector {
    fn shared(timeouts: Timeouts) -> SharedHttpConnector {
        SharedHttpConnector::new(Self::new(timeouts))
    }

    fn new(timeouts: Timeouts) -> Self {
        Self {
            timeouts,
            client: build(timeouts),
            #[cfg(feature = "s3")]
            verbatim: super::hyper::HyperConnector::new(timeouts),
        }
    }

    /// The client for this URL, or why it can not be used here and now.
    fn client(&self, url: &reqwest::Url, peer: &str) -> Result<&reqwest::Client, ConnectorError> {
        needs_tokio(peer)?;
        if url.scheme() == "https" {
            tls_is_usable(peer)?;
        }
        self.client.as_ref().map_err(|error| user_error(format!("the HTTP client could not be built: {error}"), peer))
    }
}

impl HttpConnector for ReqwestConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        #[cfg(feature = "s3")]
        if super::hyper::has_dot_segment(request.uri()) || request.headers().contains_key("expect") {
            return self.verbatim.call(request);
        }
        let prepared = outgoing(request).and_then(|(request, peer)| {
            let exchange = Exchange::new(peer, self.timeouts);
            let request = prepare(marked(request, &exchange), &exchange.peer)?;
            let client = self.client(request.url(), &exchange.peer)?;
            Ok((client.clone(), request, exchange))
        });
        let (client, request, exchange) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return HttpConnectorFuture::ready(Err(error)),
        };
        HttpConnectorFuture::new(async move {
            let response = client.execute(request).await.map_err(|error| reported(error, &exchange))?;
            receive(response.into(), &exchange)
        })
    }
}

impl fmt::Debug for ReqwestConnector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestConnector")
    }
}

/// A client that sends requests as they are: it follows no redirect, tries nothing again and adds no referrer.
fn build(timeouts: Timeouts) -> Result<reqwest::Client, String> {
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
    #[cfg(feature = "__tls")]
    {
        let config = super::tls::config().cloned().or_else(|_| super::tls::without_roots());
        builder = builder.tls_backend_preconfigured(config.map_err(|error| error.to_string())?);
    }
    builder.build().map_err(|error| innermost(&error))
}

/// Turns the request into reqwest's, as it is.
fn prepare(request: http::Request<RequestBody>, peer: &str) -> Result<reqwest::Request, ConnectorError> {
    let target = request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
    let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap))
        .map_err(|error| user_caused("the URL is not valid", peer, error))?;
    let url = request.url();
    let sent = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    if sent != target {
        let what = format!(
            "the path and query {target:?} would be rewritten to {sent:?} by reqwest; without the feature `reqwest` it is \
             sent as it is"
        );
        return Err(user_error(what, peer));
    }
    Ok(request)
}

/// Hands the response on with its body unread. What the body reports later is a [`ConnectorError`] too.
fn receive(response: http::Response<reqwest::Body>, exchange: &Exchange) -> Result<HttpResponse, ConnectorError> {
    let of_body = exchange.clone();
    let response = response.map(|body| SdkBody::from_body_1_x(body.map_err(move |error| reported(error, &of_body))));
    incoming(response, &exchange.peer)
}

/// The URL is dropped from the text: its query may hold a presigned signature.
pub(super) fn reported(error: reqwest::Error, exchange: &Exchange) -> ConnectorError {
    let error = error.without_url();
    let facts = Facts {
        timed_out: error.is_timeout(),
        connecting: error.is_connect(),
        resolving: error.is_dns(),
        invalid: error.is_builder(),
    };
    exchange.error(error, facts)
}
