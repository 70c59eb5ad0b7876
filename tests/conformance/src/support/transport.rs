//! The end of the line: a transport that keeps what it is asked to send and gives an answer that was made before.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

use super::case::Case;
use super::node::Node;

/// A response to give.
#[derive(Clone, Debug, Default)]
pub(super) struct Canned {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// A transport. Clones share what was sent.
#[derive(Clone)]
pub(super) struct Capture {
    sent: Arc<Mutex<Option<HttpRequest>>>,
    answer: Arc<Canned>,
}

/// A request as it would stand on the wire.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) method: String,
    /// Host and port.
    pub(super) authority: String,
    pub(super) path: String,
    /// Without its `?`; empty if there is none.
    pub(super) query: String,
    /// Names in lower case, one entry for each line.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Capture {
    pub(super) fn new(answer: Canned) -> Self {
        Self { sent: Arc::default(), answer: Arc::new(answer) }
    }

    /// The transport as a client's setting.
    pub(super) fn client(&self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self.clone());
        http_client_fn(move |_, _| connector.clone())
    }

    /// Takes what was sent last.
    ///
    /// # Errors
    /// A body that can not be read.
    pub(super) async fn take(&self) -> Result<Option<Sent>, String> {
        let taken = self.sent.lock().unwrap_or_else(PoisonError::into_inner).take();
        match taken {
            Some(request) => Sent::read(request).await.map(Some),
            None => Ok(None),
        }
    }
}

impl Sent {
    async fn read(mut request: HttpRequest) -> Result<Self, String> {
        let uri = request.uri();
        let (_, rest) = uri.split_once("://").ok_or_else(|| format!("the URI {uri:?} has no scheme"))?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(end);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut sent = Self {
            method: request.method().to_owned(),
            authority: authority.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
            body: Vec::new(),
        };
        let body = std::mem::replace(request.body_mut(), SdkBody::taken());
        let length = body.content_length();
        sent.body = read_body(body).await?;
        sent.add_framing(length);
        Ok(sent)
    }

    /// Adds what the transport of the runtime, hyper behind it, says of a body: its length where it is known, except
    /// that a method without a body as a rule (RFC 9110, section 8.6) says nothing of an empty one; else chunks.
    fn add_framing(&mut self, length: Option<u64>) {
        let has_body_as_a_rule = matches!(self.method.as_str(), "POST" | "PUT" | "PATCH");
        if self.header("content-length").is_some() || (length == Some(0) && !has_body_as_a_rule) {
            return;
        }
        self.headers.push(match length {
            Some(length) => ("content-length".to_owned(), length.to_string()),
            None => ("transfer-encoding".to_owned(), "chunked".to_owned()),
        });
    }

    /// The value of a header, lines of one name joined as HTTP allows it.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let lines: Vec<&str> =
            self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| &**value).collect();
        (!lines.is_empty()).then(|| lines.join(", "))
    }
}

/// Reads a body to its end.
pub(super) async fn read_body(body: SdkBody) -> Result<Vec<u8>, String> {
    let collected = body.collect().await.map_err(|error| format!("the body can not be read: {error}"))?;
    Ok(collected.to_bytes().to_vec())
}

impl HttpConnector for Capture {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        HttpConnectorFuture::ready(Ok(self.answer.response()))
    }
}

impl Canned {
    /// The response that a case gives.
    ///
    /// # Errors
    /// A case without a status, or with a body that cannot be read.
    pub(super) fn of(case: &Case) -> Result<Self, String> {
        let header = |(name, value): &(String, Node)| Some((name.clone(), value.as_text()?.to_owned()));
        Ok(Self {
            status: case.code().ok_or("the case has no status code")?,
            headers: case.entries("headers").iter().filter_map(header).collect(),
            body: case.body()?.unwrap_or_default(),
        })
    }

    fn response(&self) -> HttpResponse {
        let status = self.status.try_into().unwrap_or_else(|_| {
            // Cases have statuses from 100 to 599, which the specification says; anything else reads as a failure.
            500.try_into().expect("500 is a status")
        });
        let mut response = HttpResponse::new(status, SdkBody::from(self.body.clone()));
        for (name, value) in &self.headers {
            response.headers_mut().append(name.clone(), value.clone());
        }
        response
    }
}

impl fmt::Debug for Capture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Capture")
    }
}
