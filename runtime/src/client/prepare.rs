//! What happens once for a call: the input becomes a request that every attempt sends anew.

use std::sync::Arc;

use aws_smithy_types::body::SdkBody;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Shared;
use super::body::finish;
use super::constants::{add_headers, fill_defaults};
use super::host::{base_url, is_base_url, prefixed};
use crate::config::endpoint::ask;
use crate::endpoint::{Builtin, Endpoint, ParamValue, Params};
use crate::error::{BoxError, BuildError};
#[cfg(feature = "event-stream")]
use crate::event_stream::{Outgoing, Seal};
use crate::operation::{Auth, Operation};
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
    /// Where to say how the events are signed that the body sends; nothing for another body.
    #[cfg(feature = "event-stream")]
    pub(super) seal: Option<Seal>,
}

/// What a request is signed for.
pub(super) struct Signing {
    pub(super) region: String,
    pub(super) name: String,
    pub(super) double_uri_encode: bool,
    pub(super) normalize_path: bool,
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
    let endpoint = endpoint(shared).await?;
    let signing = signing(shared, operation, &endpoint)?;
    let url = base_url(operation, input, &endpoint.url)?;
    let host = prefixed(operation, input, url.trim_end_matches('/'))?;
    #[cfg(feature = "event-stream")]
    let events = Outgoing::take(operation, input);
    #[cfg_attr(not(feature = "event-stream"), allow(unused_mut))]
    let mut encoded = operation.service.protocol.encode_request(operation, input)?;
    #[cfg(feature = "event-stream")]
    let seal = events.map(|events| events.replace_body(&mut encoded));
    let mut headers = encoded.headers;
    add_headers(operation, &mut headers);
    let body = finish(operation, &shared.settings, &mut headers, encoded.body)?;
    add_endpoint_headers(&endpoint, &mut headers)?;
    headers.insert(USER_AGENT, HeaderValue::from_str(shared.user_agent.header())?);
    Ok(Prepared {
        method: encoded.method,
        url: host + &encoded.target,
        headers,
        body,
        signing,
        #[cfg(feature = "event-stream")]
        seal,
    })
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

async fn endpoint<'a>(shared: &'a Shared) -> Result<Arc<Endpoint>, BoxError> {
    let settings = &shared.settings;
    let text = |value: Option<&'a str>| value.map_or(ParamValue::Unset, ParamValue::from);
    match &shared.state.endpoints {
        Some(resolver) => {
            let params = Params::from_builtins(resolver.rules(), |builtin| match builtin {
                Builtin::Region => text(settings.region.as_ref().map(AsRef::as_ref)),
                Builtin::Endpoint => text(settings.endpoint_url.as_deref()),
                Builtin::UseFips => settings.use_fips.map_or(ParamValue::Unset, ParamValue::Bool),
                Builtin::UseDualStack => settings.use_dual_stack.map_or(ParamValue::Unset, ParamValue::Bool),
                _ => ParamValue::Unset,
            });
            match &settings.endpoint_resolver {
                None => Ok(resolver.resolve(&params)?),
                Some(own) => Ok(Arc::new(ask(own, resolver.rules(), &params).await?)),
            }
        }
        None => match &settings.endpoint_url {
            Some(url) if is_base_url(url) => Ok(Arc::new(Endpoint::new(url.clone()))),
            Some(url) => {
                Err(format!("the endpoint_url {url:?} is no URL like https://host:port/path; set another one").into())
            }
            None => Err(format!(
                "{} has no endpoint rules; set one: Config::builder().endpoint_url(..)",
                shared.service.sdk_id
            )
            .into()),
        },
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
    let disabled = |flag: Option<bool>| flag.unwrap_or(false);
    Ok(Some(Signing {
        region,
        name,
        double_uri_encode: !disabled(scheme.and_then(|scheme| scheme.disable_double_encoding)),
        normalize_path: !disabled(scheme.and_then(|scheme| scheme.disable_normalize_path)),
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
