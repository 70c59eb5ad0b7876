//! The service's clock, as far as its answers tell it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

/// AWS accepts a signature up to five minutes old. Differences that are safely below do not matter, and following them
/// would make every proxy's idea of the time our own.
const TOLERANCE: Duration = Duration::from_secs(4 * 60);

/// An answer that took longer says too little about the time at which its date was written.
const LONGEST_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);

/// No service answers with a date outside these years; one that does has a broken clock itself.
const PLAUSIBLE: std::ops::Range<Duration> = Duration::from_secs(1_420_070_400)..Duration::from_secs(7_258_118_400);

/// Codes by which a service refuses a signature for its time and nothing else.
const TIME_CODES: &[&str] = &["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"];

/// Codes by which a service refuses a signature for its time or for another reason.
const SIGNATURE_CODES: &[&str] =
    &["AccessDeniedException", "AuthFailure", "InvalidSignatureException", "SignatureDoesNotMatch"];

/// How far the service's clock is ahead of ours, learned from the `Date` of its answers and used for signing. Shared by
/// the calls of a client; clones are the same clock.
#[derive(Clone, Debug, Default)]
pub struct ServiceClock {
    offset_millis: Arc<AtomicI64>,
}

impl ServiceClock {
    /// A clock that trusts ours until an answer says otherwise.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Our time, corrected where the service's is more than four minutes off.
    #[must_use]
    pub fn now(&self, local: SystemTime) -> SystemTime {
        let offset = self.offset_millis.load(Ordering::Relaxed);
        let distance = Duration::from_millis(offset.unsigned_abs());
        if distance <= TOLERANCE {
            return local;
        }
        let corrected = if offset > 0 { local.checked_add(distance) } else { local.checked_sub(distance) };
        corrected.unwrap_or(local)
    }

    /// Learns from an answer: its headers, and our uncorrected times of sending the request and of receiving the head.
    ///
    /// An answer from a cache (`age`), without a readable and plausible `Date`, or after more than 15 minutes teaches
    /// nothing.
    pub fn learn(&self, headers: &Headers, sent: SystemTime, received: SystemTime) {
        if let Some(offset) = offset_millis(headers, sent, received) {
            self.offset_millis.store(offset, Ordering::Relaxed);
        }
    }

    /// Whether a wrong time explains that the service answered a request signed at `signed_at` with this code, so that
    /// signing it again at once can help: the code is one for a refused signature, and the time for signing has moved by
    /// more than four minutes since, thanks to [`learn`](Self::learn). `local` is our uncorrected time.
    ///
    /// The next attempt is signed with the moved time, so the same answer does not explain itself twice.
    #[must_use]
    pub fn explains(&self, code: &str, signed_at: SystemTime, local: SystemTime) -> bool {
        if !TIME_CODES.contains(&code) && !SIGNATURE_CODES.contains(&code) {
            return false;
        }
        let now = self.now(local);
        let moved = now.duration_since(signed_at).unwrap_or_else(|error| error.duration());
        moved > TOLERANCE
    }
}

fn offset_millis(headers: &Headers, sent: SystemTime, received: SystemTime) -> Option<i64> {
    if headers.contains_key("age") {
        return None;
    }
    let date = DateTime::from_str(headers.get("date")?, Format::HttpDate).ok()?;
    let server = SystemTime::try_from(date).ok()?;
    if !PLAUSIBLE.contains(&server.duration_since(UNIX_EPOCH).ok()?) {
        return None;
    }
    let round_trip = received.duration_since(sent).unwrap_or_default();
    if round_trip > LONGEST_ROUND_TRIP {
        return None;
    }
    let midpoint = sent.checked_add(round_trip / 2)?;
    let signed = |duration: Duration| i64::try_from(duration.as_millis()).ok();
    match server.duration_since(midpoint) {
        Ok(ahead) => signed(ahead),
        Err(error) => signed(error.duration()).map(|behind| -behind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tue, 14 Nov 2023 22:13:20 GMT.
    const NOW: u64 = 1_700_000_000;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn date(value: &'static str) -> Headers {
        let mut headers = Headers::new();
        headers.insert("date", value);
        headers
    }

    #[test]
    fn small_differences_are_left_alone() {
        let clock = ServiceClock::new();
        clock.learn(&date("Tue, 14 Nov 2023 22:16:20 GMT"), at(NOW), at(NOW));
        assert_eq!(clock.now(at(NOW)), at(NOW));
    }

    #[test]
    fn a_clock_behind_and_a_clock_ahead_are_corrected() {
        let clock = ServiceClock::new();
        clock.learn(&date("Tue, 14 Nov 2023 23:13:20 GMT"), at(NOW), at(NOW));
        assert_eq!(clock.now(at(NOW)), at(NOW + 3600));
        clock.learn(&date("Tue, 14 Nov 2023 21:13:20 GMT"), at(NOW - 10), at(NOW + 10));
        assert_eq!(clock.now(at(NOW)), at(NOW - 3600));
        clock.learn(&date("Tue, 14 Nov 2023 22:13:20 GMT"), at(NOW), at(NOW));
        assert_eq!(clock.now(at(NOW)), at(NOW), "a later answer heals");
        assert_eq!(clock.clone().now(at(NOW)), at(NOW));
    }

    #[test]
    fn doubtful_answers_teach_nothing() {
        let clock = ServiceClock::new();
        for value in ["", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"] {
            clock.learn(&date(value), at(NOW), at(NOW));
            assert_eq!(clock.now(at(NOW)), at(NOW), "{value}");
        }
        clock.learn(&date("Tue, 14 Nov 2023 23:13:20 GMT"), at(NOW), at(NOW + 1000));
        assert_eq!(clock.now(at(NOW)), at(NOW), "too slow");
        let mut cached = date("Tue, 14 Nov 2023 23:13:20 GMT");
        cached.insert("age", "5");
        clock.learn(&cached, at(NOW), at(NOW));
        assert_eq!(clock.now(at(NOW)), at(NOW), "cached");
    }

    #[test]
    fn a_wrong_time_explains_one_refusal() {
        let clock = ServiceClock::new();
        let signed_at = clock.now(at(NOW));
        assert!(!clock.explains("RequestTimeTooSkewed", signed_at, at(NOW)), "nothing was learned");
        clock.learn(&date("Tue, 14 Nov 2023 23:13:20 GMT"), at(NOW), at(NOW));
        assert!(clock.explains("RequestTimeTooSkewed", signed_at, at(NOW)));
        assert!(clock.explains("InvalidSignatureException", signed_at, at(NOW)));
        assert!(!clock.explains("ValidationException", signed_at, at(NOW)));
        let signed_again_at = clock.now(at(NOW));
        assert!(!clock.explains("RequestTimeTooSkewed", signed_again_at, at(NOW + 1)));
    }

    #[test]
    fn extreme_local_times_are_survived() {
        let clock = ServiceClock::new();
        clock.learn(&date("Tue, 14 Nov 2023 22:13:20 GMT"), at(0), at(0));
        assert_eq!(clock.now(at(0)), at(NOW));
        clock.learn(&date("Tue, 14 Nov 2023 22:13:20 GMT"), at(1 << 40), at(1 << 40));
        assert_eq!(clock.now(at(1 << 40)), at(NOW));
        assert!(clock.now(at(0)) <= at(0));
    }
}
