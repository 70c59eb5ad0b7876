//! What happens once for a call: the input becomes a request that every attempt sends anew.

use aws_smithy_types::body::SdkBody;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Shared;
use super::body::finish;
use super::constants::{add_headers, fill_defaults};
use super::endpoint::endpoint;
use super::host::{base_url, joined, prefixed};
use crate::endpoint::Endpoint;
use crate::error::{BoxError, BuildError};
use crate::operation::{Auth, Operation, ServiceTrait};
use crate::schema::Trait;
use crate::shape::{Shape, Slot, View};

/// A request without what changes from attempt to attempt.
pub(super) struct Prepared {
    pub(super) method: &'static str,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) body: SdkBody,
    /// How to sign; nothing for a request without authentication.
    pub(super) signing: Option<Signing>,
}

/// What a request is signed for.
pub(super) struct Signing {
    pub(super) region: String,
    pub(super) name: String,
    pub(super) double_uri_encode: bool,
    pub(super) normalize_path: bool,
    /// Whether `x-amz-content-sha256` says the hash of the body.
    pub(super) content_sha256: bool,
}

/// Checks and completes the input, finds the endpoint, encodes.
pub(super) async fn prepare(
    shared: &Shared,
    operation: &'static Operation,
    input: &mut dyn Shape,
) -> Result<Prepared, BoxError> {
    fill_defaults(operation, input);
    check_required(operation, input)?;
    fill_idempotency_tokens(shared, input);
    let endpoint = endpoint(shared, operation, &*input).await?;
    let signing = signing(shared, operation, &endpoint)?;
    let url = base_url(operation, input, &endpoint.url)?;
    let host = prefixed(operation, input, url.trim_end_matches('/'))?;
    let encoded = operation.service.protocol.encode_request(operation, input)?;
    let mut headers = encoded.headers;
    add_headers(operation, &mut headers);
    let body = finish(operation, &shared.settings, &mut headers, encoded.body)?;
    add_endpoint_headers(&endpoint, &mut headers)?;
    headers.insert(USER_AGENT, HeaderValue::from_str(shared.user_agent.header())?);
    Ok(Prepared { method: encoded.method, url: joined(host, &encoded.target), headers, body, signing })
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

fn signing(shared: &Shared, operation: &'static Operation, endpoint: &Endpoint) -> Result<Option<Signing>, BoxError> {
    let may_be_anonymous = shared.settings.allow_no_auth || operation.auth.contains(&Auth::Anonymous);
    if !operation.auth.contains(&Auth::SigV4) || (may_be_anonymous && shared.credentials.is_none()) {
        return Ok(None);
    }
    if shared.credentials.is_none() {
        return Err("no credentials; set a provider: Config::builder().credentials_provider(..)".into());
    }
    let scheme = endpoint.auth_scheme("sigv4");
    let region = scheme
        .and_then(|scheme| scheme.signing_region.clone())
        .or_else(|| shared.settings.region.as_ref().map(|region| region.as_ref().to_owned()))
        .ok_or("no region to sign for; set one: Config::builder().region(..)")?;
    let name = scheme
        .and_then(|scheme| scheme.signing_name.clone())
        .unwrap_or_else(|| operation.service.signing_name.to_owned());
    let traits = shared.service.traits;
    let as_sent = traits.contains(&ServiceTrait::SignsPathAsSent);
    let disabled = |flag: Option<bool>| flag.unwrap_or(as_sent);
    Ok(Some(Signing {
        region,
        name,
        double_uri_encode: !disabled(scheme.and_then(|scheme| scheme.disable_double_encoding)),
        normalize_path: !disabled(scheme.and_then(|scheme| scheme.disable_normalize_path)),
        content_sha256: traits.contains(&ServiceTrait::SendsContentSha256),
    }))
}

fn add_endpoint_headers(endpoint: &Endpoint, headers: &mut HeaderMap) -> Result<(), BoxError> {
    for (name, values) in &endpoint.headers {
        let name = HeaderName::from_bytes(name.as_bytes())?;
        for value in values {
            headers.append(name.clone(), HeaderValue::from_str(value)?);
        }
    }
    Ok(())
}
