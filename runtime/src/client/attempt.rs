//! One attempt: a request is made, signed and sent, and its response read.

use std::time::SystemTime;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::AsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

use super::failure::{FailureKind, TimedOut};
use super::hooked::Hooked;
use super::prepare::Prepared;
use super::recursion::{TRACE_ID, trace};
use super::response::stream_member;
use super::{Client, Shared, State, of_length, stalled};
use crate::error::BoxError;
use crate::operation::Operation;
use crate::user_agent::{INVOCATION_ID, REQUEST_INFO};

/// The most bytes of a response that are read into memory. It bounds what a broken or hostile endpoint can make a client
/// allocate; no service answers with a document near this size.
const MAX_BUFFERED_BODY: usize = 256 * 1024 * 1024;

const CONTENT_LENGTH: &str = "content-length";

/// What an attempt puts into its request beside what all attempts send.
pub(super) struct AttemptInfo<'a> {
    pub(super) number: u32,
    pub(super) invocation_id: &'a str,
    pub(super) request_info: String,
    pub(super) body: SdkBody,
    pub(super) operation: &'static Operation,
}

/// A response, and when its request was signed.
pub(super) struct Answer {
    pub(super) response: HttpResponse,
    /// The events that the response has begun to send, in the place of its body.
    #[cfg(feature = "event-stream")]
    pub(super) events: Option<super::events::Begun>,
    pub(super) signed_at: SystemTime,
}

/// Sends a request and reads the response, within the attempt's timeout.
pub(super) async fn attempt(
    shared: &Shared,
    prepared: &Prepared,
    info: AttemptInfo<'_>,
    hooks: Option<&mut (dyn Hooked + '_)>,
) -> Result<Answer, FailureKind> {
    let work = exchange(shared, prepared, info, hooks);
    match shared.timeouts.operation_attempt_timeout() {
        None => work.await,
        Some(limit) => Timeout::new(work, shared.sleep.sleep(limit)).await.unwrap_or_else(|_| {
            let timed_out = TimedOut { setting: "operation_attempt_timeout", limit };
            Err(FailureKind::TimedOut(timed_out.into()))
        }),
    }
}

async fn exchange(
    shared: &Shared,
    prepared: &Prepared,
    mut info: AttemptInfo<'_>,
    mut hooks: Option<&mut (dyn Hooked + '_)>,
) -> Result<Answer, FailureKind> {
    let Some(connector) = shared.connector() else {
        let mend = "no HTTP client; turn on a TLS feature (`rustls`), or set one: Config::builder().http_client(..)";
        return Err(FailureKind::NotBuilt(mend.into()));
    };
    let mut request = next_request(prepared, &mut info, &mut hooks)?;
    let identity = match prepared.auth.identity(shared).await {
        Some(loaded) => Some(loaded.map_err(no_credentials)?),
        None => None,
    };
    if let Some(hooks) = &mut hooks {
        request = hooks.before_signing(request)?;
    }
    // Loading credentials may have taken long, and a hook may look at the clock too: the time is read last.
    let signed_at = shared.now();
    #[cfg(feature = "event-stream")]
    let identity = match &prepared.seal {
        Some(seal) => {
            super::events::authenticate(shared, prepared, seal, &mut request, identity, signed_at)
                .map_err(FailureKind::NotBuilt)?;
            None
        }
        None => identity,
    };
    if let Some(identity) = identity {
        prepared.auth.apply(&mut request, &identity, signed_at).map_err(FailureKind::NotBuilt)?;
    }
    say_that_it_is_empty(&mut request);
    number(&mut request, &info);
    if let Some(hooks) = &mut hooks {
        request = hooks.after_signing(request)?;
    }
    let sent = shared.time.now();
    let mut response = stalled::send(shared, connector, info.operation, request).await.map_err(FailureKind::NotSent)?;
    shared.state.clock.learn(response.headers(), sent, shared.time.now());
    if let Some(hooks) = &mut hooks {
        response = hooks.responded(response)?;
    }
    if let Some(Client::Own(_)) = shared.http_client {
        of_length::guard(prepared.method, &mut response);
    }
    stalled::guard(shared, info.operation, &mut response);
    #[cfg(feature = "event-stream")]
    let (mut response, events) = super::events::begin(info.operation, response).await?;
    if !(stream_member(info.operation).is_some() && response.status().is_success()) {
        match read_body(response.take_body(), MAX_BUFFERED_BODY).await {
            Ok(body) => *response.body_mut() = body,
            Err(error) => return Err(FailureKind::NotReceived(error, response)),
        }
    }
    Ok(Answer {
        response,
        #[cfg(feature = "event-stream")]
        events,
        signed_at,
    })
}

/// The request of an attempt, unsigned.
fn next_request(
    prepared: &Prepared,
    info: &mut AttemptInfo<'_>,
    hooks: &mut Option<&mut (dyn Hooked + '_)>,
) -> Result<HttpRequest, FailureKind> {
    let Some(hooks) = hooks else {
        let body = std::mem::replace(&mut info.body, SdkBody::taken());
        return build(prepared, body).map_err(FailureKind::NotBuilt);
    };
    #[cfg_attr(not(any(feature = "endpoint-discovery", feature = "s3")), expect(unused_mut))]
    let mut request = hooks.next_attempt(info.number)?;
    #[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
    prepared.readdress(&mut request).map_err(FailureKind::NotBuilt)?;
    Ok(request)
}

/// The official crates report it as a failed dispatch too.
pub(super) fn no_credentials(error: BoxError) -> FailureKind {
    FailureKind::NotSent(ConnectorError::other(error, None))
}

impl Shared {
    /// The time to sign with.
    pub(super) fn now(&self) -> SystemTime {
        let is_corrected = self.settings.disable_clock_skew_correction != Some(true);
        service_time(&self.time, &self.state, is_corrected)
    }
}

/// The time as the service's clock shows it, as far as that is known.
pub(super) fn service_time(time: &SharedTimeSource, state: &State, is_corrected: bool) -> SystemTime {
    let local = time.now();
    if is_corrected { state.clock.now(local) } else { local }
}

/// The request without its signature and what numbers the attempt.
pub(super) fn build(prepared: &Prepared, body: SdkBody) -> Result<HttpRequest, BoxError> {
    let mut request = HttpRequest::new(body);
    request.set_method(prepared.method)?;
    request.set_uri(prepared.url.as_str())?;
    *request.headers_mut() = Headers::try_from(prepared.headers.clone())?;
    Ok(request)
}

/// Says of an empty body that it is empty, where the method has one as a rule (RFC 9110, section 8.6): HTTP libraries leave that
/// out, and some servers then answer 411. Outside of the signature, as a length that the transport adds.
fn say_that_it_is_empty(request: &mut HttpRequest) {
    let has_body_as_a_rule = matches!(request.method(), "POST" | "PUT" | "PATCH");
    let is_empty = request.body().content_length() == Some(0);
    let headers = request.headers_mut();
    if has_body_as_a_rule && is_empty && !headers.contains_key(CONTENT_LENGTH) {
        headers.insert(CONTENT_LENGTH, "0");
    }
}

/// Says which call and attempt this is and what it is part of, outside of the signature as botocore does it.
fn number(request: &mut HttpRequest, info: &AttemptInfo<'_>) {
    let headers = request.headers_mut();
    headers.insert(INVOCATION_ID, info.invocation_id.to_owned());
    headers.insert(REQUEST_INFO, info.request_info.clone());
    if !headers.contains_key(TRACE_ID)
        && let Some(trace) = trace(|name| std::env::var(name).ok())
    {
        headers.insert(TRACE_ID, trace);
    }
}

/// Reads a body of at most `limit` bytes into memory.
async fn read_body(mut body: SdkBody, limit: usize) -> Result<SdkBody, ConnectorError> {
    if body.bytes().is_some() {
        return Ok(body);
    }
    let too_large = || ConnectorError::other(format!("the response is larger than {limit} bytes").into(), None);
    if body.content_length().is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    let mut read = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(body_error)?;
        if let Some(data) = frame.data_ref() {
            if read.len() + data.len() > limit {
                return Err(too_large());
            }
            read.extend_from_slice(data);
        }
    }
    Ok(read.into())
}

/// What a body reports; transports of the official kind report a [`ConnectorError`], which tells timeouts apart.
fn body_error(error: BoxError) -> ConnectorError {
    error.downcast::<ConnectorError>().map_or_else(ConnectorError::io, |error| *error)
}

#[cfg(test)]
#[cfg(feature = "hyper")]
mod tests {
    use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
    use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
    use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::client::components::runtime_components;

    /// The body of a server that sends `head` and then lines of 1 KiB for as long as anybody listens, and how many it
    /// could send.
    async fn endless(head: &'static str) -> (SdkBody, tokio::task::JoinHandle<usize>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            assert!(stream.read(&mut [0; 1024]).await.unwrap() > 0);
            stream.write_all(head.as_bytes()).await.unwrap();
            let line = format!("400\r\n{}\r\n", "a".repeat(1024));
            let mut lines = 0;
            while stream.write_all(line.as_bytes()).await.is_ok() {
                lines += 1;
            }
            lines
        });
        let time = SharedTimeSource::new(SystemTimeSource::new());
        let components = runtime_components(time, SharedAsyncSleep::new(TokioSleep::new()));
        let client = crate::transport::default_client();
        let connector = client.http_connector(&HttpConnectorSettings::default(), &components);
        let mut response = connector.call(HttpRequest::get(url).unwrap()).await.unwrap();
        (response.take_body(), server)
    }

    #[tokio::test]
    async fn an_endless_body_is_read_up_to_the_limit() {
        const LIMIT: usize = 100_000;
        for head in [
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n",
        ] {
            let (body, server) = endless(head).await;
            let error = read_body(body, LIMIT).await.unwrap_err();
            assert!(error.is_other(), "{error:?}");
            let text = std::error::Error::source(&error).unwrap().to_string();
            assert_eq!(text, "the response is larger than 100000 bytes");
            let sent = server.await.unwrap() * 1024;
            assert!(sent < 100 * LIMIT, "the connection stayed open for {sent} bytes");
        }
    }

    #[tokio::test]
    async fn a_body_as_long_as_the_limit_is_read() {
        let body = || SdkBody::from_body_1_x(http_body_util::Full::new(bytes::Bytes::from_static(b"12345")));
        assert_eq!(read_body(body(), 5).await.unwrap().bytes(), Some(b"12345".as_slice()));
        assert!(read_body(body(), 4).await.is_err());
    }
}
