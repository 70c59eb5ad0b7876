//! AWS Signature Version 4 over aws-sigv4: in headers, or in the query for presigned URLs.

#[cfg(feature = "checksums")]
mod chunks;
mod clock;
#[cfg(feature = "event-stream")]
mod frames;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SessionTokenMode, SignableBody, SignableRequest, SignatureLocation,
    SigningParams, SigningSettings, UriPathNormalizationMode,
};
use aws_sigv4::sign::v4;
#[cfg(feature = "sigv4a")]
use aws_sigv4::sign::v4a;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::Headers;
use percent_encoding::utf8_percent_encode;

#[cfg(feature = "checksums")]
pub(crate) use self::chunks::ChunkSigner;
pub use self::clock::ServiceClock;
#[cfg(feature = "event-stream")]
pub(crate) use self::frames::{EVENTS, FrameSigner};
use crate::http::uri::ESCAPED;

/// The longest validity of a presigned URL that AWS accepts: seven days.
pub const MAX_PRESIGNED_VALIDITY: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// 9999-12-31T23:59:59Z. A later time has no place in the eight digits of a signature's date.
const LAST_SECOND: Duration = Duration::from_secs(253_402_300_799);

/// The header that says what is hashed into the signature for the body.
pub(crate) const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// What is hashed into the signature for the body.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Payload {
    /// The hash of the body where it is in memory, otherwise `UNSIGNED-PAYLOAD`.
    #[default]
    Body,
    /// `UNSIGNED-PAYLOAD`: the body is not covered.
    Unsigned,
    /// A SHA-256 computed before, in lowercase hexadecimal digits.
    Precomputed(String),
    /// A streaming body with a checksum in its trailer, not signed itself.
    UnsignedTrailer,
    /// A streaming body whose chunks and trailer are signed.
    SignedTrailer,
}

/// How one request is signed. [`SigningOptions::new`] is right for every service but S3 and its kin.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SigningOptions<'a> {
    /// The region of the credential scope.
    pub region: &'a str,
    /// For a signature of version 4A, the regions that it holds in, comma-joined, or `*`; they take the place of the region.
    #[cfg(feature = "sigv4a")]
    pub region_set: Option<&'a str>,
    /// The service name of the credential scope, such as `ivschat`.
    pub service: &'a str,
    /// When the request is signed; take it from [`ServiceClock::now`].
    pub time: SystemTime,
    /// What is hashed for the body.
    pub payload: Payload,
    /// Whether the path, encoded already, is encoded once more for the signature. All services but S3 want it.
    pub double_uri_encode: bool,
    /// Whether `.`, `..` and empty segments are resolved for the signature. All services but S3 want it.
    pub normalize_path: bool,
    /// Whether the session token is part of the signature; otherwise it is only sent.
    pub sign_session_token: bool,
    /// The header or query parameter for the session token, where it is not `x-amz-security-token`.
    pub session_token_name: Option<&'static str>,
    /// Whether `x-amz-content-sha256` is sent and signed.
    pub content_sha256_header: bool,
    /// For a presigned URL, how long it is valid; the signature then goes into the query. At most seven days.
    pub expires_in: Option<Duration>,
}

impl<'a> SigningOptions<'a> {
    /// Signing in headers with the body's hash, double encoding and path normalisation, and without
    /// `x-amz-content-sha256`.
    #[must_use]
    pub fn new(region: &'a str, service: &'a str, time: SystemTime) -> Self {
        Self {
            region,
            #[cfg(feature = "sigv4a")]
            region_set: None,
            service,
            time,
            payload: Payload::Body,
            double_uri_encode: true,
            normalize_path: true,
            sign_session_token: true,
            session_token_name: None,
            content_sha256_header: false,
            expires_in: None,
        }
    }

    fn settings(&self) -> SigningSettings {
        let mut settings = SigningSettings::default();
        if !self.double_uri_encode {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
        }
        if !self.normalize_path {
            settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        }
        if !self.sign_session_token {
            settings.session_token_mode = SessionTokenMode::Exclude;
        }
        if self.content_sha256_header {
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        if self.expires_in.is_some() {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = self.expires_in;
        }
        settings.session_token_name_override = self.session_token_name;
        settings
    }
}

/// What proxies and tracers change, beyond what aws-sigv4 knows: the headers of one hop ("Create a signed AWS API request" of
/// IAM's guide), and those of W3C's Trace Context and Baggage.
const CHANGED_ON_THE_WAY: [&str; 11] = [
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "upgrade",
];

/// Signs the request in place and returns the signature, which seeds the signatures of event stream frames and chunks.
///
/// Headers of an earlier signature are replaced, so a retried request can be signed again.
///
/// # Errors
/// The identity holds no AWS credentials, the URL has no host, the time is before 1970 or after 9999, the validity of a
/// presigned URL is over seven days, or a credential can not be put into a header. No secret is part of the text.
pub fn sign(
    request: &mut HttpRequest,
    identity: &Identity,
    options: &SigningOptions<'_>,
) -> Result<String, SigningError> {
    check(request, identity, options)?;
    remove_signature(request.headers_mut(), options);
    let params = params(identity, options)?;
    let body = match &options.payload {
        Payload::Body => request.body().bytes().map_or(SignableBody::UnsignedPayload, SignableBody::Bytes),
        Payload::Unsigned => SignableBody::UnsignedPayload,
        Payload::Precomputed(hash) => SignableBody::Precomputed(hash.clone()),
        Payload::UnsignedTrailer => SignableBody::StreamingUnsignedPayloadTrailer,
        Payload::SignedTrailer => SignableBody::StreamingSignedPayloadTrailer,
    };
    let headers = request.headers().iter().filter(|(name, _)| !CHANGED_ON_THE_WAY.contains(name));
    let signable = SignableRequest::new(request.method(), request.uri(), headers, body)
        .map_err(|error| ErrorKind::Refused.because(error))?;
    let signed = aws_sigv4::http_request::sign(signable, &params).map_err(|error| ErrorKind::Refused.because(error))?;
    let (instructions, signature) = signed.into_parts();
    let (headers, query) = instructions.into_parts();
    for header in headers {
        // The header's own error could quote its value.
        request
            .headers_mut()
            .try_insert(header.name(), header.value().to_owned())
            .map_err(|_| ErrorKind::Header(header.name()).alone())?;
    }
    if !query.is_empty() {
        append_query(request, &query)?;
    }
    Ok(signature)
}

fn params<'a>(identity: &'a Identity, options: &'a SigningOptions<'_>) -> Result<SigningParams<'a>, SigningError> {
    #[cfg(feature = "sigv4a")]
    if let Some(region_set) = options.region_set {
        let params = v4a::SigningParams::builder()
            .identity(identity)
            .region_set(region_set)
            .name(options.service)
            .time(options.time)
            .settings(options.settings())
            .build();
        return params.map(Into::into).map_err(|error| ErrorKind::Refused.because(error));
    }
    let params = v4::SigningParams::builder()
        .identity(identity)
        .region(options.region)
        .name(options.service)
        .time(options.time)
        .settings(options.settings())
        .build();
    params.map(Into::into).map_err(|error| ErrorKind::Refused.because(error))
}

fn remove_signature(headers: &mut Headers, options: &SigningOptions<'_>) {
    let names = ["authorization", "x-amz-date", CONTENT_SHA256, "x-amz-region-set", session_token_name(options)];
    // A request is mostly signed once, and looking at each header costs less than looking each name up.
    if headers.iter_bytes().any(|(header, _)| names.iter().any(|name| name.eq_ignore_ascii_case(header))) {
        for name in names {
            headers.remove(name);
        }
    }
}

fn check(request: &HttpRequest, identity: &Identity, options: &SigningOptions<'_>) -> Result<(), SigningError> {
    if identity.data::<Credentials>().is_none() {
        return Err(ErrorKind::NotCredentials.alone());
    }
    check_host(request.uri())?;
    check_time(options.time)?;
    if options.expires_in.is_some_and(|validity| validity > MAX_PRESIGNED_VALIDITY) {
        return Err(ErrorKind::Validity.alone());
    }
    Ok(())
}

fn check_time(time: SystemTime) -> Result<(), SigningError> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) if since <= LAST_SECOND => Ok(()),
        _ => Err(ErrorKind::Time.alone()),
    }
}

fn check_host(uri: &str) -> Result<(), SigningError> {
    let authority = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://")).unwrap_or_default();
    // Whatever follows, a URL that begins so has a host; only others have to be taken apart.
    if authority.starts_with(|first: char| first.is_ascii_alphanumeric()) && !authority.contains('@') {
        return Ok(());
    }
    let uri: http::Uri = uri.parse().map_err(|error| ErrorKind::Refused.because(error))?;
    if uri.host().is_none_or(str::is_empty) { Err(ErrorKind::NoHost.alone()) } else { Ok(()) }
}

fn session_token_name(options: &SigningOptions<'_>) -> &'static str {
    options.session_token_name.unwrap_or("x-amz-security-token")
}

fn append_query(request: &mut HttpRequest, params: &[(&str, Cow<'static, str>)]) -> Result<(), SigningError> {
    let mut uri = request.uri().to_owned();
    if uri.ends_with(['?', '&']) {
        uri.pop();
    }
    let mut separator = if uri.contains('?') { '&' } else { '?' };
    for (name, value) in params {
        uri.push(separator);
        uri.extend(utf8_percent_encode(name, ESCAPED));
        uri.push('=');
        uri.extend(utf8_percent_encode(value, ESCAPED));
        separator = '&';
    }
    request.set_uri(uri).map_err(|error| ErrorKind::Refused.because(error))
}

/// A request that could not be signed.
#[derive(Debug)]
pub struct SigningError {
    kind: ErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug)]
enum ErrorKind {
    NotCredentials,
    NoHost,
    Time,
    Validity,
    Header(&'static str),
    Refused,
}

impl ErrorKind {
    fn alone(self) -> SigningError {
        SigningError { kind: self, source: None }
    }

    fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> SigningError {
        SigningError { kind: self, source: Some(source.into()) }
    }
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request could not be signed")?;
        match self.kind {
            ErrorKind::NotCredentials => f.write_str(": the identity holds no AWS credentials"),
            ErrorKind::NoHost => f.write_str(": its URL has no host"),
            ErrorKind::Time => f.write_str(": the clock shows a time before 1970 or after 9999"),
            ErrorKind::Validity => f.write_str(": a presigned URL is valid for at most seven days"),
            ErrorKind::Header(name) => {
                write!(f, ": a credential has characters that the header `{name}` can not hold")
            }
            ErrorKind::Refused => Ok(()),
        }
    }
}

impl StdError for SigningError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests;
