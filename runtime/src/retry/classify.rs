//! What kind of failure an attempt ended in.

use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::retry::ErrorKind;

/// Codes by which AWS services say "too fast", whatever the status.
const THROTTLING_CODES: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Codes by which AWS services say that a request got lost on the way: to AWS STS, or from there to who knows the user.
const TRANSIENT_CODES: &[&str] = &["IDPCommunicationError", "RequestTimeout", "RequestTimeoutException"];

/// Statuses that gateways and overloaded servers answer with.
const TRANSIENT_STATUSES: &[u16] = &[500, 502, 503, 504];

/// Too many requests.
const THROTTLING_STATUS: u16 = 429;

/// Why a failed attempt is worth another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// The connection failed, or a gateway answered in place of the service.
    Transient,
    /// No answer in time. It costs more of the retry quota than the others.
    Timeout,
    /// The service asked for fewer requests.
    Throttling,
    /// The model marks the error as a server fault worth retrying.
    ServerError,
    /// The signature was refused for its time, and the time has been corrected since.
    ClockSkew,
}

/// What is known about a failed attempt. Leave out what is not.
#[derive(Clone, Copy, Debug, Default)]
pub struct Failure<'a> {
    /// The status of the response.
    pub status: Option<u16>,
    /// The error code of the response, such as `ThrottlingException`.
    pub code: Option<&'a str>,
    /// What the model says by `@retryable` (Smithy 2.0, behaviour traits): `ThrottlingError` where its `throttling` is
    /// true, otherwise `ServerError` or `ClientError` after the error's fault; `None` without the trait.
    pub modelled: Option<ErrorKind>,
    /// What the transport reported in place of a response.
    pub connector: Option<&'a ConnectorError>,
    /// The attempt's own timeout passed.
    pub timed_out: bool,
    /// The failure came from a wrong clock, and the next attempt will be signed with a better one
    /// (see [`ServiceClock::explains`](crate::signing::ServiceClock::explains)).
    pub clock_corrected: bool,
}

/// The reason to try again, or `None` where that would not help.
///
/// The model's word comes first, then codes, then the status; so a throttled request answered with 500 counts as
/// throttled.
#[must_use]
pub fn classify(failure: &Failure<'_>) -> Option<RetryReason> {
    if failure.clock_corrected {
        return Some(RetryReason::ClockSkew);
    }
    if failure.timed_out {
        return Some(RetryReason::Timeout);
    }
    if let Some(connector) = failure.connector {
        return of_connector(connector);
    }
    if let Some(kind) = failure.modelled {
        return Some(of_kind(kind));
    }
    of_code(failure.code).or_else(|| of_status(failure.status))
}

/// How long the service asks to wait, by `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds or an HTTP date).
/// A value that is none of these says nothing.
#[must_use]
pub fn retry_after(headers: &Headers, now: SystemTime) -> Option<Duration> {
    if let Some(milliseconds) = headers.get("x-amz-retry-after").and_then(|value| value.trim().parse().ok()) {
        return Some(Duration::from_millis(milliseconds));
    }
    let value = headers.get("retry-after")?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = SystemTime::try_from(DateTime::from_str(value, Format::HttpDate).ok()?).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

fn of_connector(error: &ConnectorError) -> Option<RetryReason> {
    if error.is_timeout() {
        return Some(RetryReason::Timeout);
    }
    if error.is_io() {
        return Some(RetryReason::Transient);
    }
    error.as_other().map(of_kind)
}

fn of_kind(kind: ErrorKind) -> RetryReason {
    match kind {
        ErrorKind::ThrottlingError => RetryReason::Throttling,
        ErrorKind::TransientError => RetryReason::Transient,
        _ => RetryReason::ServerError,
    }
}

fn of_code(code: Option<&str>) -> Option<RetryReason> {
    let code = code?;
    if THROTTLING_CODES.contains(&code) {
        return Some(RetryReason::Throttling);
    }
    TRANSIENT_CODES.contains(&code).then_some(RetryReason::Transient)
}

fn of_status(status: Option<u16>) -> Option<RetryReason> {
    let status = status?;
    if status == THROTTLING_STATUS {
        return Some(RetryReason::Throttling);
    }
    TRANSIENT_STATUSES.contains(&status).then_some(RetryReason::Transient)
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn response(status: u16, code: Option<&str>) -> Option<RetryReason> {
        classify(&Failure { status: Some(status), code, ..Failure::default() })
    }

    #[test]
    fn codes_come_before_statuses() {
        assert_eq!(response(400, Some("ThrottlingException")), Some(RetryReason::Throttling));
        assert_eq!(response(503, Some("SlowDown")), Some(RetryReason::Throttling));
        assert_eq!(response(400, Some("RequestTimeout")), Some(RetryReason::Transient));
        assert_eq!(response(400, Some("IDPCommunicationError")), Some(RetryReason::Transient));
        assert_eq!(response(500, Some("InternalServerException")), Some(RetryReason::Transient));
        assert_eq!(response(429, None), Some(RetryReason::Throttling));
        assert_eq!(response(501, None), None);
        assert_eq!(response(400, Some("ValidationException")), None);
        assert_eq!(response(404, None), None);
    }

    #[test]
    fn the_model_comes_before_codes() {
        let failure = |modelled| Failure { status: Some(400), modelled: Some(modelled), ..Failure::default() };
        assert_eq!(classify(&failure(ErrorKind::ThrottlingError)), Some(RetryReason::Throttling));
        assert_eq!(classify(&failure(ErrorKind::ClientError)), Some(RetryReason::ServerError));
    }

    #[test]
    fn connector_errors() {
        let of = |error: ConnectorError| classify(&Failure { connector: Some(&error), ..Failure::default() });
        assert_eq!(of(ConnectorError::io("reset".into())), Some(RetryReason::Transient));
        assert_eq!(of(ConnectorError::timeout("slow".into())), Some(RetryReason::Timeout));
        assert_eq!(of(ConnectorError::user("bad".into())), None);
        assert_eq!(of(ConnectorError::other("odd".into(), None)), None);
        let throttled = ConnectorError::other("busy".into(), Some(ErrorKind::ThrottlingError));
        assert_eq!(of(throttled), Some(RetryReason::Throttling));
    }

    #[test]
    fn a_timeout_and_a_corrected_clock() {
        let timed_out = Failure { timed_out: true, ..Failure::default() };
        assert_eq!(classify(&timed_out), Some(RetryReason::Timeout));
        let skewed = Failure { status: Some(403), clock_corrected: true, ..Failure::default() };
        assert_eq!(classify(&skewed), Some(RetryReason::ClockSkew));
        assert_eq!(classify(&Failure::default()), None);
    }

    #[test]
    fn retry_after_in_every_form() {
        let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let of = |name: &'static str, value: &'static str| {
            let mut headers = Headers::new();
            headers.insert(name, value);
            retry_after(&headers, now)
        };
        assert_eq!(of("retry-after", "7"), Some(Duration::from_secs(7)));
        assert_eq!(of("x-amz-retry-after", "1500"), Some(Duration::from_millis(1500)));
        assert_eq!(of("retry-after", "Tue, 14 Nov 2023 22:13:30 GMT"), Some(Duration::from_secs(10)));
        assert_eq!(of("retry-after", "Tue, 14 Nov 2023 22:13:10 GMT"), Some(Duration::ZERO));
        for garbage in ["", "-1", "soon", "1e99", "99999999999999999999999"] {
            assert_eq!(of("retry-after", garbage), None, "{garbage}");
            assert_eq!(of("x-amz-retry-after", garbage), None, "{garbage}");
        }
    }
}
