//! The default HTTP transport: hyper's client, or reqwest, behind the `HttpClient` and `HttpConnector` traits of
//! aws-smithy-runtime-api.
//!
//! What it does and does not do, so that what was signed is what is sent:
//! - The method, the path, the query, the headers and the body go out as they are. The only headers added are what HTTP
//!   itself needs (`host`, `content-length` or `transfer-encoding`).
//! - No redirect is followed, nothing is decompressed, nothing is tried again but a request that met a kept-alive
//!   connection already closed by the server before a byte of it was sent.
//! - Proxies come from the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in either case.
//! - HTTP/1.1, and HTTP/2 where the server offers it when the crate feature `http2` is on.
//! - TLS by rustls with ring (feature `rustls`) or aws-lc (feature `aws-lc`, which wins). The provider is handed to each
//!   client, never installed for the process. Roots are those of the platform.
//! - International host names have to be given in their ASCII form.
//!
//! With the feature `reqwest`, reqwest is used in place of hyper's client, on which it is built. It knows international
//! host names and adds `accept: */*` where the request has no `accept`. A URL that it would rewrite (`/a/../b`) is
//! refused, but in clients of Amazon S3, where keys may look so: those requests go out by hyper.
//!
//! A client needs a Tokio runtime with time and I/O; without one a call fails with an error that says so.

mod client;
mod error;
#[cfg(any(not(feature = "reqwest"), feature = "s3"))]
mod hyper;
mod message;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "__tls")]
mod tls;

#[cfg(test)]
mod tests;

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::result::ConnectorError;

pub(crate) use self::client::DefaultClient;

/// A new HTTP client with a connection pool of its own. Clones share the pool.
///
/// Nothing is opened, read or loaded until the first call. The connect timeout and the read timeout are those of the
/// `HttpConnectorSettings` each connector is asked for with; a read timeout limits the wait for the response's head
/// and for every piece of its body.
#[must_use]
#[inline]
pub fn default_client() -> SharedHttpClient {
    SharedHttpClient::new(DefaultClient::default())
}

fn needs_tokio(peer: &str) -> Result<(), ConnectorError> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(error::user_error("the default HTTP client needs a Tokio runtime; call from inside one", peer)),
    }
}

#[cfg(feature = "__tls")]
fn tls_is_usable(peer: &str) -> Result<(), ConnectorError> {
    let config = tls::config();
    config.map(|_| ()).map_err(|error| error::user_error(format!("TLS could not be set up: {error}"), peer))
}

#[cfg(not(feature = "__tls"))]
fn tls_is_usable(peer: &str) -> Result<(), ConnectorError> {
    let what = "this build has no TLS; turn on the feature `rustls` or `aws-lc` of the client";
    Err(error::user_error(what, peer))
}
