//! Presigned requests: signed now, and sent by whoever is given them, until they expire.
//!
//! `presigned()` of a fluent builder, and of what its `customize()` gives, makes one. The signature is in the query of the URL
//! (AWS Signature Version 4, "Authenticating requests: using query parameters"); nothing is sent to make it.

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::error::BoxError;
use crate::signing::MAX_PRESIGNED_VALIDITY;

/// How long a presigned request is valid, and from when on.
///
/// Credentials that expire earlier end its validity with theirs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PresigningConfig {
    start_time: SystemTime,
    expires_in: Duration,
}

/// Collects the parts of a [`PresigningConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PresigningConfigBuilder {
    start_time: Option<SystemTime>,
    expires_in: Option<Duration>,
}

/// A [`PresigningConfig`] that is not whole, or that no service would accept.
#[derive(Debug)]
pub struct PresigningConfigError {
    kind: ErrorKind,
}

#[derive(Debug)]
enum ErrorKind {
    TooLong(Duration),
    Missing,
}

impl PresigningConfig {
    /// Valid from now on for that long, in whole seconds, at most seven days.
    ///
    /// # Errors
    /// It is longer than seven days.
    #[inline]
    pub fn expires_in(expires_in: Duration) -> Result<Self, PresigningConfigError> {
        Self::builder().expires_in(expires_in).build()
    }

    /// A builder with nothing set.
    #[inline]
    pub fn builder() -> PresigningConfigBuilder {
        PresigningConfigBuilder::default()
    }

    /// How long the request is valid.
    #[inline]
    pub fn expires(&self) -> Duration {
        self.expires_in
    }

    /// From when on the request is valid.
    #[inline]
    pub fn start_time(&self) -> SystemTime {
        self.start_time
    }
}

impl PresigningConfigBuilder {
    /// From when on the request is valid. The time of [`build`](Self::build) by default.
    #[must_use]
    #[inline]
    pub fn start_time(mut self, start_time: SystemTime) -> Self {
        self.set_start_time(Some(start_time));
        self
    }

    /// Sets or unsets the [`start_time`](Self::start_time).
    #[inline]
    pub fn set_start_time(&mut self, start_time: Option<SystemTime>) {
        self.start_time = start_time;
    }

    /// How long the request is valid, in whole seconds, at most seven days. Required.
    #[must_use]
    #[inline]
    pub fn expires_in(mut self, expires_in: Duration) -> Self {
        self.set_expires_in(Some(expires_in));
        self
    }

    /// Sets or unsets what [`expires_in`](Self::expires_in) sets.
    #[inline]
    pub fn set_expires_in(&mut self, expires_in: Option<Duration>) {
        self.expires_in = expires_in;
    }

    /// The configuration.
    ///
    /// # Errors
    /// `expires_in` is missing or longer than seven days.
    #[inline]
    pub fn build(self) -> Result<PresigningConfig, PresigningConfigError> {
        let expires_in = self.expires_in.ok_or(PresigningConfigError { kind: ErrorKind::Missing })?;
        if expires_in > MAX_PRESIGNED_VALIDITY {
            return Err(PresigningConfigError { kind: ErrorKind::TooLong(expires_in) });
        }
        Ok(PresigningConfig { start_time: self.start_time.unwrap_or_else(SystemTime::now), expires_in })
    }
}

impl fmt::Display for PresigningConfigError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ErrorKind::Missing => f.write_str("`expires_in` is required"),
            ErrorKind::TooLong(given) => {
                write!(f, "`expires_in` is {} s; a presigned request is valid for at most seven days", given.as_secs())
            }
        }
    }
}

impl std::error::Error for PresigningConfigError {}

/// A request that is signed and can be sent without credentials: its method, its URL, and the headers that have to go with
/// it. Whoever has it can make the call, so it is a secret until it expires.
#[non_exhaustive]
pub struct PresignedRequest {
    /// Its body is empty, so that it can be cloned, and it is convertible.
    request: HttpRequest,
    body: Option<Bytes>,
}

impl PresignedRequest {
    #[inline]
    pub(crate) fn new(request: HttpRequest, is_body_signed: bool) -> Result<Self, BoxError> {
        let body = request.body().bytes().filter(|body| is_body_signed && !body.is_empty());
        let body = body.map(Bytes::copy_from_slice);
        let request = request.map(|_| SdkBody::empty());
        // What can not be converted is an error here rather than a panic later.
        copy(&request)?.try_into_http1x()?;
        Ok(Self { request, body })
    }

    /// The request method.
    #[inline]
    pub fn method(&self) -> &str {
        self.request.method()
    }

    /// The URL, with the signature in its query.
    #[inline]
    pub fn uri(&self) -> &str {
        self.request.uri()
    }

    /// The headers that have to be sent, but for `Host`, which every HTTP client adds.
    #[inline]
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.request.headers().iter()
    }

    /// The body that has to be sent, because the signature covers it; nothing where any body will do (Amazon S3), or none
    /// is expected.
    #[inline]
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }

    /// The request with that body, as the crate `http` has it.
    #[inline]
    pub fn make_http_1x_request<B>(&self, body: B) -> http::Request<B> {
        self.clone().into_http_1x_request(body)
    }

    /// The request with that body, as the crate `http` has it.
    #[inline]
    pub fn into_http_1x_request<B>(self, body: B) -> http::Request<B> {
        self.request.try_into_http1x().expect("`new` has converted it once").map(|_| body)
    }
}

/// The head of a request, with an empty body.
#[inline]
fn copy(request: &HttpRequest) -> Result<HttpRequest, BoxError> {
    request.try_clone().ok_or_else(|| "the request can not be copied".into())
}

impl Clone for PresignedRequest {
    #[inline]
    fn clone(&self) -> Self {
        let request = copy(&self.request).expect("a request with an empty body can be cloned");
        Self { request, body: self.body.clone() }
    }
}

impl fmt::Debug for PresignedRequest {
    /// The whole request, as the official crate shows it; with the signature in its URL it is no text for a log.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PresignedRequest")
            .field("method", &self.method())
            .field("uri", &self.uri())
            .field("headers", self.request.headers())
            .finish_non_exhaustive()
    }
}
