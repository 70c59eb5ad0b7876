//! Presigning: the first half of a call, with the signature in the URL.
//!
//! All of it is generic, so that only a program that presigns compiles it.

use std::pin::Pin;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
#[cfg(feature = "checksums")]
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use http::HeaderName;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, EXPECT, USER_AGENT};
use percent_encoding::utf8_percent_encode;

use super::attempt::{build, no_credentials};
use super::auth::{Authentication, NO_CREDENTIALS};
use super::ends::{Ends, TypedEnds};
use super::failure::{Failure, FailureKind};
use super::prepare::{Prepared, prepare};
use super::{Arguments, Handle};
use crate::error::{BuildError, CallContext, OperationError, SdkError};
use crate::http::FORM;
use crate::http::uri::ESCAPED;
use crate::operation::{Operation, OperationShape, OperationTrait};
use crate::presigning::{PresignedRequest, PresigningConfig};
use crate::schema::{Member, TimestampFormat, Trait};
#[cfg(feature = "checksums")]
use crate::settings::Settings;
use crate::shape::{Shape, View};
use crate::signing::{Payload, sign};
use crate::text;

/// What begins the names of services that take any body with a presigned URL: S3, its access points, Outposts and
/// Object Lambda.
const UNSIGNED_PAYLOAD: &str = "s3";

/// Arguments of an operation that AWS Signature Version 4 signs.
pub trait Presignable: Arguments {}

/// A request of `O` being presigned.
pub type Presigning<O> = Pin<Box<dyn Future<Output = Presigned<<O as OperationShape>::Error>> + Send>>;

/// What presigning comes to.
pub(super) type Presigned<E> = Result<PresignedRequest, SdkError<E, HttpResponse>>;

/// Signs a call of `O` for later. Nothing is sent but what credentials may need.
///
/// # Errors
/// The future fails as a call does that is not sent: the input, the endpoint or the credentials are missing or wrong, or the
/// operation is not signed by AWS Signature Version 4.
#[inline]
pub fn presign<O: OperationShape>(
    handle: Handle,
    input: Result<O::Input, BuildError>,
    config: PresigningConfig,
) -> Presigning<O> {
    let ends = input.map(|input| Box::new(TypedEnds::<O>::new(input)) as Box<dyn Ends>);
    Box::pin(presigned::<O::Error>(handle, O::operation(), ends, config))
}

pub(super) async fn presigned<E: OperationError>(
    handle: Handle,
    operation: &'static Operation,
    ends: Result<Box<dyn Ends>, BuildError>,
    config: PresigningConfig,
) -> Presigned<E> {
    let call = CallContext { operation: operation.name, ..CallContext::default() };
    let made = async {
        #[cfg(feature = "checksums")]
        let handle = without_checksums(&handle);
        let mut ends = ends.map_err(|error| FailureKind::NotBuilt(error.into()))?;
        let ends = &mut *ends;
        let shared = &*handle.0;
        let mut hooks = shared.settings.hooks.begin().map(|begin| begin(shared, operation, ends));
        if let Some(hooks) = &mut hooks {
            hooks.before_serialization(ends).map_err(FailureKind::NotBuilt)?;
        }
        let mut prepared = prepare(shared, operation, ends.input()).await.map_err(FailureKind::NotBuilt)?;
        let covers_body = covers_body(&prepared);
        simplify(&mut prepared, operation, covers_body, ends.input());
        let body = std::mem::replace(&mut prepared.body, SdkBody::taken());
        let mut request = build(&prepared, body).map_err(FailureKind::NotBuilt)?;
        if let Some(hooks) = &mut hooks {
            hooks.after_serialization(request)?;
            request = hooks.next_attempt(1)?;
        }
        let identity = match prepared.auth.identity(shared).await {
            Some(loaded) => Some(loaded.map_err(no_credentials)?),
            None => None,
        };
        if let Some(hooks) = &mut hooks {
            request = hooks.before_signing(request)?;
        }
        let (Authentication::Signature(signing), Some(identity)) = (&prepared.auth, identity) else {
            return Err(FailureKind::NotBuilt(match shared.has_identity() || operation.auth.is_empty() {
                true => "only a request that AWS Signature Version 4 signs can be presigned".into(),
                false => NO_CREDENTIALS.into(),
            }));
        };
        let mut options = signing.options(&request, config.start_time());
        options.content_sha256_header = false;
        options.expires_in = Some(config.expires());
        #[cfg(feature = "s3")]
        if options.session_token_name.is_some() {
            options.session_token_name = Some(super::sessions::TOKEN_PARAMETER);
        }
        options.payload = if covers_body { Payload::Body } else { Payload::Unsigned };
        sign(&mut request, &identity, &options).map_err(|error| FailureKind::NotBuilt(error.into()))?;
        if let Some(hooks) = &mut hooks {
            request = hooks.after_signing(request)?;
        }
        PresignedRequest::new(request, covers_body).map_err(FailureKind::NotBuilt)
    };
    made.await.map_err(|kind| Failure::new(kind, call).with(None))
}

/// The client without the checksums that it need not send and check: whoever sends the request has another body.
#[cfg(feature = "checksums")]
#[inline]
fn without_checksums(handle: &Handle) -> Handle {
    handle.overridden(Settings {
        request_checksum_calculation: Some(RequestChecksumCalculation::WhenRequired),
        response_checksum_validation: Some(ResponseChecksumValidation::WhenRequired),
        ..Settings::default()
    })
}

/// Whether the signature covers the body: not where the service takes any, nor for a body that is not in memory.
#[inline]
fn covers_body(prepared: &Prepared) -> bool {
    let is_unsigned = match &prepared.auth {
        Authentication::Signature(signing) => signing.name.starts_with(UNSIGNED_PAYLOAD) || signing.unsigned_payload,
        _ => false,
    };
    !is_unsigned && prepared.body.bytes().is_some()
}

/// Leaves what whoever sends the request needs: parameters of a form go into the URL, and headers that the sender's HTTP
/// client decides are gone.
#[inline]
fn simplify(prepared: &mut Prepared, operation: &Operation, covers_body: bool, input: &dyn Shape) {
    for name in [USER_AGENT, CONTENT_LENGTH, EXPECT] {
        // A length that the program gives is part of the signature: it bounds what may be sent with the URL.
        if !says(input, name.as_str()) {
            prepared.headers.remove(name);
        }
    }
    if operation.traits.contains(&OperationTrait::PresignsAsQuery) {
        prepared.method = "GET";
        let query = query(input);
        move_to_query(prepared, &query);
    } else if prepared.headers.get(CONTENT_TYPE).is_some_and(|found| found == FORM) {
        let form = prepared.body.bytes().map(|form| String::from_utf8_lossy(form).into_owned());
        move_to_query(prepared, &form.unwrap_or_default());
    } else if !covers_body && !says(input, CONTENT_TYPE.as_str()) {
        prepared.headers.remove(CONTENT_TYPE);
    }
    if input.schema().members.iter().any(|member| member.has(Trait::Streaming)) {
        let of_body: Vec<HeaderName> = prepared.headers.keys().filter(|name| is_of_body(name)).cloned().collect();
        for name in of_body.into_iter().filter(|name| !says(input, name.as_str())) {
            prepared.headers.remove(name);
        }
    }
}

/// Whether a header is about the bytes of a body, which whoever sends the request chooses.
#[inline]
fn is_of_body(name: &HeaderName) -> bool {
    let name = name.as_str();
    let is_named = ["content-encoding", "content-md5", "x-amz-decoded-content-length", "x-amz-trailer"].contains(&name);
    is_named || name.starts_with("x-amz-checksum-")
}

/// Puts parameters into the URL in the place of the body.
#[inline]
fn move_to_query(prepared: &mut Prepared, parameters: &str) {
    prepared.headers.remove(CONTENT_TYPE);
    prepared.body = SdkBody::empty();
    prepared.url.push(if prepared.url.contains('?') { '&' } else { '?' });
    prepared.url.push_str(parameters);
}

/// Members of the input as parameters; a list is a parameter for each item.
#[inline]
fn query(input: &dyn Shape) -> String {
    let mut query = String::new();
    for (index, member) in input.schema().members.iter().enumerate() {
        let values = match input.view(index) {
            View::List(items) => (0..items.len()).map(|index| items.item(index)).collect(),
            value => vec![value],
        };
        for value in values {
            let Ok(Some(text)) = text::write(value, member, TimestampFormat::DateTime) else { continue };
            let separator = if query.is_empty() { "" } else { "&" };
            query.push_str(separator);
            query.extend(utf8_percent_encode(member.name, ESCAPED));
            query.push('=');
            query.extend(utf8_percent_encode(&text, ESCAPED));
        }
    }
    query
}

/// Whether the input gives a header, rather than the protocol or the client.
#[inline]
fn says(input: &dyn Shape, header: &str) -> bool {
    let is_bound = |member: &Member| {
        let mut traits = member.traits.each().iter();
        traits.any(|applied| matches!(applied, Trait::HttpHeader(name) if name.eq_ignore_ascii_case(header)))
    };
    let mut members = input.schema().members.iter().enumerate();
    members.any(|(index, member)| is_bound(member) && !matches!(input.view(index), View::Absent))
}
