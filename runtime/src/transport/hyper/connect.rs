//! Connections: direct or through a proxy that the environment names, with TLS where the URL asks for it.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use http::uri::Scheme;
use http::{HeaderValue, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Matcher;
use tower_service::Service;

use super::TimedOut;
#[cfg(feature = "__tls")]
use crate::transport::tls;

/// How often an open connection is probed, as with reqwest, so that one that a router dropped is noticed.
const KEEPALIVE: Duration = Duration::from_secs(15);
const KEEPALIVE_PROBES: u32 = 3;

/// Opens connections.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector,
    proxies: Arc<Matcher>,
    timeout: Option<Duration>,
}

impl Connector {
    /// The timeout limits everything up to the last handshake.
    pub(super) fn new(proxies: Matcher, timeout: Option<Duration>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_PROBES));
        Self { tcp, proxies: Arc::new(proxies), timeout }
    }

    /// What a proxy for plain HTTP is told with each request; a tunnel is told when it is opened.
    pub(super) fn proxy_authorization(&self, to: &Uri) -> Option<HeaderValue> {
        if to.scheme() != Some(&Scheme::HTTP) {
            return None;
        }
        self.proxies.intercept(to)?.basic_auth().cloned()
    }

    async fn connect(self, to: Uri) -> Result<Opened, BoxError> {
        let Some(proxy) = self.proxies.intercept(&to) else {
            return Ok(Opened::new(open(secured(self.tcp)?, to).await?, false));
        };
        if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
            return Err(format!("the proxy {} is neither http nor https", proxy.uri()).into());
        }
        let to_proxy = secured_proxy(self.tcp)?;
        if to.scheme() == Some(&Scheme::HTTP) {
            return Ok(Opened::new(open(to_proxy, proxy.uri().clone()).await?, true));
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(name_and_password) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(name_and_password.clone());
        }
        Ok(Opened::new(open(secured(tunnel)?, to).await?, false))
    }
}

impl Service<Uri> for Connector {
    type Response = Opened;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Opened, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let (timeout, connecting) = (self.timeout, self.clone().connect(to));
        Box::pin(async move {
            match timeout {
                Some(limit) => tokio::time::timeout(limit, connecting).await.map_err(|_| TimedOut)?,
                None => connecting.await,
            }
        })
    }
}

async fn open<C>(mut connector: C, to: Uri) -> Result<C::Response, BoxError>
where
    C: Service<Uri>,
    C::Error: Into<BoxError>,
{
    poll_fn(|cx| connector.poll_ready(cx)).await.map_err(Into::into)?;
    connector.call(to).await.map_err(Into::into)
}

#[cfg(feature = "__tls")]
type Secured<C> = hyper_rustls::HttpsConnector<C>;
#[cfg(not(feature = "__tls"))]
type Secured<C> = C;

/// Speaks TLS where the URL says `https`, and HTTP/2 where that is compiled and the server offers it.
#[cfg(feature = "__tls")]
fn secured<C>(inner: C) -> Result<Secured<C>, BoxError> {
    Ok((inner, tls_config()?).into())
}

/// The same towards a proxy, which is asked for a tunnel in HTTP/1.1.
#[cfg(feature = "__tls")]
fn secured_proxy<C>(inner: C) -> Result<Secured<C>, BoxError> {
    let mut config = tls_config()?;
    config.alpn_protocols.clear();
    Ok((inner, config).into())
}

/// Plain HTTP works without roots too.
#[cfg(feature = "__tls")]
fn tls_config() -> Result<rustls::ClientConfig, BoxError> {
    Ok(tls::config().cloned().or_else(|_| tls::without_roots())?)
}

#[cfg(not(feature = "__tls"))]
#[expect(clippy::unnecessary_wraps, reason = "with TLS it may fail")]
fn secured<C>(inner: C) -> Result<Secured<C>, BoxError> {
    Ok(inner)
}

#[cfg(not(feature = "__tls"))]
use secured as secured_proxy;

/// What a connection can do, whatever it is made of.
trait Stream: Read + Write + Connection + Send + Unpin {}

impl<S: Read + Write + Connection + Send + Unpin> Stream for S {}

/// An open connection.
pub(super) struct Opened {
    stream: Box<dyn Stream>,
    /// Whether a proxy for plain HTTP is at the other end, which wants whole URLs in the request line.
    to_proxy: bool,
}

impl Opened {
    fn new(stream: impl Stream + 'static, to_proxy: bool) -> Self {
        Self { stream: Box::new(stream), to_proxy }
    }
}

impl Connection for Opened {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.to_proxy)
    }
}

impl Read for Opened {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl Write for Opened {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, pieces)
    }
}
