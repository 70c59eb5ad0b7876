//! What happens once for a call: the input becomes a request that every attempt sends anew.

#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
use std::sync::Arc;

#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Shared;
use super::auth::{Authentication, choose};
use super::body::finish;
use super::constants::{add_headers, fill_defaults};
use super::endpoint::endpoint;
use super::host::{base_url, joined, prefixed};
use super::query_form::send_query_as_form;
use crate::endpoint::Endpoint;
use crate::error::{BoxError, BuildError};
#[cfg(feature = "event-stream")]
use crate::event_stream::{Outgoing, Seal};
use crate::operation::Operation;
use crate::schema::Trait;
use crate::shape::{Shape, Slot, View};

/// A request without what changes from attempt to attempt.
pub(super) struct Prepared {
    pub(super) method: &'static str,
    pub(super) url: String,
    /// What the URL begins with, before the target of the operation; and what it began with at first.
    #[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
    pub(super) base: Moved,
    pub(super) headers: HeaderMap,
    pub(super) body: SdkBody,
    pub(super) auth: Authentication,
    /// Where to say how the events are signed that the body sends; nothing for another body.
    #[cfg(feature = "event-stream")]
    pub(super) seal: Option<Seal>,
    /// The endpoint that the service has named, which the URL begins with.
    #[cfg(feature = "endpoint-discovery")]
    pub(super) discovered: Option<Arc<str>>,
    /// The region of the bucket, where that is not the client's.
    #[cfg(feature = "s3")]
    pub(super) bucket_region: Option<Arc<str>>,
}

/// What the URL of a request begins with, before the target of the operation.
#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
pub(super) struct Moved {
    first: String,
    now: String,
}

#[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
impl Prepared {
    /// What the URL begins with.
    #[cfg(feature = "s3")]
    pub(super) fn base(&self) -> &str {
        &self.base.now
    }

    /// Goes on at another URL.
    pub(super) fn move_to(&mut self, base: String) {
        if let Some(target) = self.url.strip_prefix(&*self.base.now) {
            self.url = joined(base.clone(), target);
            self.base.now = base;
        }
    }

    /// Sends a request along that was made before the move.
    ///
    /// # Errors
    /// The new URL is none.
    pub(super) fn readdress(&self, request: &mut HttpRequest) -> Result<(), BoxError> {
        let Moved { first, now } = &self.base;
        let target = request.uri().strip_prefix(&**first).filter(|_| first != now);
        if let Some(url) = target.map(|target| joined(now.clone(), target)) {
            request.set_uri(url)?;
        }
        Ok(())
    }
}

/// Checks and completes the input, finds the endpoint, encodes.
pub(super) async fn prepare(
    shared: &Shared,
    operation: &'static Operation,
    input: &mut dyn Shape,
) -> Result<Prepared, BoxError> {
    complete(shared, operation, input)?;
    #[cfg(feature = "presigned-copies")]
    let input = &mut super::presigned_copy::add(shared, operation, input).await?;
    #[cfg(feature = "s3")]
    let bucket_region = super::bucket_region::known(shared, operation, &*input);
    let endpoint = endpoint(shared, operation, &*input).await?;
    #[cfg_attr(not(feature = "checksums"), allow(unused_mut))]
    let mut auth = choose(shared, operation, &endpoint, &*input)?;
    let url = base_url(operation, input, &endpoint.url)?;
    #[cfg(feature = "endpoint-discovery")]
    let discovered = super::discovery::find(shared, operation, &*input).await?;
    #[cfg(feature = "endpoint-discovery")]
    let url = discovered.as_deref().unwrap_or(url);
    let host = prefixed(operation, input, url.trim_end_matches('/'))?;
    #[cfg(feature = "checksums")]
    let algorithm = super::checksum::decide(operation, &shared.settings, input)?;
    #[cfg(feature = "event-stream")]
    let events = Outgoing::take(operation, input);
    let mut encoded = operation.service.protocol.encode_request(operation, input)?;
    send_query_as_form(operation, &mut encoded);
    #[cfg(feature = "event-stream")]
    let seal = events.map(|events| events.replace_body(&mut encoded));
    let mut headers = encoded.headers;
    add_headers(operation, &mut headers);
    let body = finish(operation, &shared.settings, &mut headers, encoded.body)?;
    #[cfg(feature = "tree-hash")]
    super::tree_hash::add(operation, &mut headers, &body).await?;
    #[cfg(feature = "checksums")]
    let body = match algorithm {
        Some(algorithm) => {
            let chunk = super::checksum::ChunkSize::new(&shared.settings);
            super::checksum::add(operation, algorithm, &mut headers, body, chunk, auth.seal(&host))?
        }
        None => body,
    };
    #[cfg(feature = "checksums")]
    if matches!(auth, Authentication::Anonymous) {
        super::checksum::say_unsigned(&mut headers);
    }
    add_endpoint_headers(&endpoint, &mut headers)?;
    headers.insert(USER_AGENT, HeaderValue::from_str(shared.user_agent.header())?);
    Ok(Prepared {
        method: encoded.method,
        #[cfg(any(feature = "endpoint-discovery", feature = "s3"))]
        base: Moved { first: host.clone(), now: host.clone() },
        url: joined(host, &encoded.target),
        headers,
        body,
        auth,
        #[cfg(feature = "event-stream")]
        seal,
        #[cfg(feature = "endpoint-discovery")]
        discovered,
        #[cfg(feature = "s3")]
        bucket_region,
    })
}

/// Fills in what the program may leave out.
///
/// # Errors
/// What it may not leave out is missing.
fn complete(shared: &Shared, operation: &'static Operation, input: &mut dyn Shape) -> Result<(), BuildError> {
    fill_defaults(operation, input);
    #[cfg(feature = "s3")]
    super::customer_key::complete(operation, input);
    check_required(operation, input)?;
    fill_idempotency_tokens(shared, input);
    Ok(())
}

fn check_required(operation: &'static Operation, input: &dyn Shape) -> Result<(), BuildError> {
    for &index in operation.required {
        if matches!(input.view(index), View::Absent) {
            let name = operation.input.members[index].name;
            return Err(BuildError::missing_field(name, "it is required; nothing was sent"));
        }
    }
    Ok(())
}

fn fill_idempotency_tokens(shared: &Shared, input: &mut dyn Shape) {
    for (index, member) in input.schema().members.iter().enumerate() {
        if member.has(Trait::IdempotencyToken)
            && matches!(input.view(index), View::Absent)
            && let Slot::Str(token) = input.slot(index)
        {
            *token = shared.idempotency_token();
        }
    }
}

/// Adds the headers of the endpoint, which take the place of the request's own.
fn add_endpoint_headers(endpoint: &Endpoint, headers: &mut HeaderMap) -> Result<(), BoxError> {
    for (name, values) in &endpoint.headers {
        let name = HeaderName::from_bytes(name.as_bytes())?;
        headers.remove(&name);
        for value in values {
            headers.append(name.clone(), HeaderValue::from_str(value)?);
        }
    }
    Ok(())
}
