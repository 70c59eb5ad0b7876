//! From what an HTTP library reports to a [`ConnectorError`] whose kind tells whether to try again and whose text says what
//! happened and where.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::ConnectorError;

use super::message::Failed;

/// How long a connector waits for what.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Timeouts {
    pub(super) connect: Option<Duration>,
    pub(super) read: Option<Duration>,
}

/// What went wrong between us and the peer, in one line; the causes follow through `source`.
#[derive(Debug)]
pub(super) struct TransportError {
    what: String,
    peer: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error of our own, without a cause below it.
    pub(super) fn new(what: impl Into<String>, peer: &str) -> Self {
        Self { what: what.into(), peer: peer.to_owned(), source: None }
    }

    /// Adds the cause.
    pub(super) fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.what, self.peer)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// What the library itself knows of an error, beside its causes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    pub(super) timed_out: bool,
    pub(super) connecting: bool,
    pub(super) resolving: bool,
    pub(super) invalid: bool,
}

/// A request and its answer, as far as errors tell of them. Clones are the same exchange.
#[derive(Clone)]
pub(super) struct Exchange {
    pub(super) peer: String,
    pub(super) timeouts: Timeouts,
    pub(super) failed: Failed,
}

impl Exchange {
    pub(super) fn new(peer: String, timeouts: Timeouts) -> Self {
        Self { peer, timeouts, failed: Failed::default() }
    }

    /// Classifies an error of sending the request or of reading the response. Where the request's body failed, that is why.
    pub(super) fn error<E>(&self, error: E, facts: Facts) -> ConnectorError
    where
        E: StdError + Send + Sync + 'static,
    {
        match self.failed.error() {
            Some(body) => self.classified(body.clone(), Facts::default()),
            None => self.classified(error, facts),
        }
    }

    fn classified<E>(&self, error: E, facts: Facts) -> ConnectorError
    where
        E: StdError + Send + Sync + 'static,
    {
        let (kind, mut what) = classify(&error, facts, self.timeouts);
        if facts.connecting && failed_at_proxy(&error) {
            what.insert_str(0, "the proxy on the way: ");
        }
        let error = Box::new(TransportError::new(what, &self.peer).because(error));
        let error = match kind {
            Kind::Timeout => ConnectorError::timeout(error),
            Kind::Io => ConnectorError::io(error),
            Kind::User => ConnectorError::user(error),
            Kind::Other => ConnectorError::other(error, None),
        };
        if facts.connecting { error.never_connected() } else { error }
    }
}

/// An error of the caller, found before anything was sent.
pub(super) fn user_error(what: impl Into<String>, peer: &str) -> ConnectorError {
    ConnectorError::user(Box::new(TransportError::new(what, peer)))
}

/// The same, with its cause.
pub(super) fn user_caused(what: &str, peer: &str, source: impl Into<BoxError>) -> ConnectorError {
    ConnectorError::user(Box::new(TransportError::new(what, peer).because(source)))
}

#[derive(Clone, Copy)]
enum Kind {
    Timeout,
    Io,
    User,
    Other,
}

fn classify(error: &(dyn StdError + 'static), facts: Facts, timeouts: Timeouts) -> (Kind, String) {
    if facts.timed_out {
        let (what, setting, limit) = match facts.connecting {
            true => ("connecting", "connect_timeout", timeouts.connect),
            false => ("the response", "read_timeout", timeouts.read),
        };
        let passed = limit.map(|limit| format!(": the {setting} of {limit:?} passed")).unwrap_or_default();
        return (Kind::Timeout, format!("{what} timed out{passed}"));
    }
    if facts.invalid {
        return (Kind::User, format!("invalid request: {}", innermost(error)));
    }
    // The body that the caller gave failed, not the connection.
    if let Some(body) = chain(error).find_map(|cause| cause.downcast_ref::<RequestBodyError>()) {
        return (Kind::User, format!("the request body could not be read: {}", innermost(body)));
    }
    if facts.resolving {
        return (Kind::Io, format!("the host name could not be resolved: {}", innermost(error)));
    }
    if let Some(io) = chain(error).find_map(io_error) {
        // rustls reports what it refuses as invalid data: a certificate that is not trusted will not be so next time.
        if facts.connecting && io.kind() == io::ErrorKind::InvalidData {
            return (Kind::Other, format!("the TLS handshake failed: {}", innermost(io)));
        }
        return (Kind::Io, io_text(io));
    }
    if facts.connecting {
        return (Kind::Io, format!("could not connect: {}", innermost(error)));
    }
    if let Some(closed) = closed_text(error) {
        return (Kind::Io, closed.to_owned());
    }
    // Something answered that does not speak HTTP, or stopped to: as with a connection that breaks, another try may help.
    (Kind::Io, format!("the exchange failed: {}", innermost(error)))
}

/// The cause as an I/O error, without those that only wrap another one: they hide its kind, and `source` skips it.
fn io_error<'a>(cause: &'a (dyn StdError + 'static)) -> Option<&'a io::Error> {
    let outer = cause.downcast_ref::<io::Error>()?;
    let inner = |error: &&'a io::Error| error.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>());
    std::iter::successors(Some(outer), inner).last()
}

fn io_text(error: &io::Error) -> String {
    let text = match error.kind() {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset => "connection reset by the server",
        io::ErrorKind::ConnectionAborted => "connection aborted",
        io::ErrorKind::BrokenPipe => "connection closed by the server while sending",
        io::ErrorKind::UnexpectedEof => "connection closed by the server in the middle",
        io::ErrorKind::HostUnreachable => "host unreachable",
        io::ErrorKind::NetworkUnreachable => "network unreachable",
        _ => return innermost(error),
    };
    text.to_owned()
}

/// Whether a tunnel for HTTPS could not be opened. A proxy for plain HTTP leaves no such trace.
fn failed_at_proxy(error: &(dyn StdError + 'static)) -> bool {
    chain(error).any(|cause| cause.to_string().starts_with("tunnel error"))
}

/// hyper reports a connection closed at the wrong moment as an error of its own, whose kinds it does not export.
fn closed_text(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    chain(error).find_map(|cause| match cause.to_string().as_str() {
        "connection closed before message completed" => Some("connection closed before the response was complete"),
        "operation was canceled" | "connection closed" => Some("connection closed before the request was sent"),
        "end of file before message length reached" => Some("connection closed before the response body was complete"),
        _ => None,
    })
}

pub(super) fn innermost(error: &(dyn StdError + 'static)) -> String {
    chain(error).last().map(ToString::to_string).unwrap_or_default()
}

pub(super) fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// Marks what the caller's own body reported, so that it is not taken for a broken connection.
#[derive(Clone, Debug)]
pub(super) struct RequestBodyError(Arc<BoxError>);

impl RequestBodyError {
    pub(super) fn new(error: BoxError) -> Self {
        Self(Arc::new(error))
    }
}

impl fmt::Display for RequestBodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request body failed")
    }
}

impl StdError for RequestBodyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&**self.0)
    }
}
