//! The retries of one call, and what the calls of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_types::retry::{RetryConfig, RetryMode};

use super::RetryReason;
use super::quota::TokenBucket;
use super::rate_limiter::ClientRateLimiter;

/// The retry quota and the rate limiter that calls share: by default a full quota of 500 tokens, and a limiter that does not
/// limit yet. Clones are the same state.
#[derive(Clone, Debug, Default)]
pub struct RetryState(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    quota: TokenBucket,
    limiter: ClientRateLimiter,
}

impl RetryState {
    /// A quota and a rate limiter that others may use too.
    pub(super) fn of(quota: TokenBucket, limiter: ClientRateLimiter) -> Self {
        Self(Arc::new(Shared { quota, limiter }))
    }

    #[cfg(test)]
    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What to do after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Decision {
    /// Sleep this long, then try again.
    RetryAfter(Duration),
    /// Return the error.
    GiveUp(GiveUp),
}

/// Why there is no other attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GiveUp {
    /// Another attempt would fail the same way.
    NotRetryable,
    /// All attempts of the configuration are used.
    AttemptsExhausted,
    /// The client's retry quota is used up: too many calls fail at the moment.
    QuotaExhausted,
}

impl fmt::Display for GiveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotRetryable => "the error is not retryable",
            Self::AttemptsExhausted => "all attempts were used",
            Self::QuotaExhausted => "the client's retry quota is used up",
        })
    }
}

/// The attempts of one call.
#[derive(Debug)]
pub struct RetrySession {
    shared: RetryState,
    config: RetryConfig,
    time: SharedTimeSource,
    attempt: u32,
    /// What the last retry took from the quota.
    taken: Option<u32>,
    /// A random number from 0 up to 1.
    jitter: fn() -> f64,
}

impl RetrySession {
    /// A session before its first attempt.
    ///
    /// `config` gives mode, attempts (3 unless set), initial backoff (1 s) and the longest backoff (20 s).
    #[must_use]
    pub fn new(shared: &RetryState, config: &RetryConfig, time: SharedTimeSource) -> Self {
        Self { shared: shared.clone(), config: config.clone(), time, attempt: 1, taken: None, jitter: fastrand::f64 }
    }

    /// The number of the current attempt, from 1.
    #[must_use]
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// How many attempts the configuration allows, at least 1.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.config.max_attempts().max(1)
    }

    /// Waits until the current attempt may be sent. Standard mode never waits; adaptive mode waits for the rate
    /// limiter, once the service has throttled.
    pub async fn permission(&self, sleep: &SharedAsyncSleep) {
        if !self.is_adaptive() {
            return;
        }
        while let Err(wait) = self.shared.0.limiter.acquire(self.time.now()) {
            tracing::debug!(?wait, "the rate limiter holds the request back");
            sleep.sleep(wait).await;
        }
    }

    /// The call succeeded: what its last retry took goes back to the quota.
    pub fn succeeded(&mut self) {
        self.shared.0.quota.give_back(self.taken.take());
        self.tell_limiter(None);
    }

    /// The current attempt failed, with what [`classify`](super::classify) says about it and what the service asked to
    /// wait. After [`Decision::RetryAfter`] the next attempt is the current one.
    ///
    /// The wait is drawn evenly from zero to `initial_backoff * 2^retries`, at most the longest backoff; it is the longest of these
    /// with `use_static_exponential_base`. A wait that the service asked for replaces it, at most the longest backoff too.
    pub fn failed(&mut self, reason: Option<RetryReason>, retry_after: Option<Duration>) -> Decision {
        self.tell_limiter(reason);
        let decision = self.decide(reason, retry_after);
        tracing::debug!(attempt = self.attempt, ?reason, ?decision, "attempt failed");
        if let Decision::RetryAfter(_) = decision {
            self.attempt += 1;
        }
        decision
    }

    fn decide(&mut self, reason: Option<RetryReason>, retry_after: Option<Duration>) -> Decision {
        let Some(reason) = reason else {
            return Decision::GiveUp(GiveUp::NotRetryable);
        };
        if self.attempt >= self.max_attempts() {
            return Decision::GiveUp(GiveUp::AttemptsExhausted);
        }
        let Some(taken) = self.shared.0.quota.take(reason, self.time.now()) else {
            return Decision::GiveUp(GiveUp::QuotaExhausted);
        };
        self.taken = Some(taken);
        if reason == RetryReason::ClockSkew {
            // Nothing is overloaded; the next signature is right at once.
            return Decision::RetryAfter(Duration::ZERO);
        }
        Decision::RetryAfter(match retry_after {
            Some(asked) => asked.min(self.config.max_backoff()),
            None => self.backoff(),
        })
    }

    fn backoff(&self) -> Duration {
        let doublings = self.attempt - 1;
        let longest = 1_u32
            .checked_shl(doublings)
            .and_then(|factor| self.config.initial_backoff().checked_mul(factor))
            .map_or(self.config.max_backoff(), |backoff| backoff.min(self.config.max_backoff()));
        // What tests set that look at the clock.
        let is_exact = self.config.use_static_exponential_base();
        if is_exact { longest } else { longest.mul_f64((self.jitter)()) }
    }

    fn tell_limiter(&self, reason: Option<RetryReason>) {
        if self.is_adaptive() {
            self.shared.0.limiter.answered(reason == Some(RetryReason::Throttling), self.time.now());
        }
    }

    fn is_adaptive(&self) -> bool {
        self.config.mode() == RetryMode::Adaptive
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::{SystemTime, UNIX_EPOCH};

    use aws_smithy_async::rt::sleep::Sleep;
    use aws_smithy_async::time::TimeSource;

    use super::*;

    /// A clock that only sleeping moves.
    #[derive(Clone, Debug)]
    struct ManualTime(Arc<Mutex<SystemTime>>);

    impl ManualTime {
        fn new() -> Self {
            Self(Arc::new(Mutex::new(UNIX_EPOCH + Duration::from_secs(1_700_000_000))))
        }

        fn source(&self) -> SharedTimeSource {
            SharedTimeSource::new(self.clone())
        }
    }

    impl TimeSource for ManualTime {
        fn now(&self) -> SystemTime {
            *self.0.lock().unwrap()
        }
    }

    impl AsyncSleep for ManualTime {
        fn sleep(&self, duration: Duration) -> Sleep {
            *self.0.lock().unwrap() += duration;
            Sleep::new(std::future::ready(()))
        }
    }

    fn session(state: &RetryState, config: &RetryConfig) -> RetrySession {
        RetrySession::new(state, config, ManualTime::new().source())
    }

    /// A session that always waits as long as it may.
    fn exact(state: &RetryState, config: &RetryConfig) -> RetrySession {
        RetrySession { jitter: || 1.0, ..session(state, config) }
    }

    #[test]
    fn three_attempts_with_doubling_backoff() {
        let state = RetryState::default();
        let mut session = exact(&state, &RetryConfig::standard());
        assert_eq!((session.attempt(), session.max_attempts()), (1, 3));
        assert_eq!(session.failed(Some(RetryReason::Transient), None), Decision::RetryAfter(Duration::from_secs(1)));
        assert_eq!(session.failed(Some(RetryReason::Throttling), None), Decision::RetryAfter(Duration::from_secs(2)));
        assert_eq!(session.attempt(), 3);
        assert_eq!(session.failed(Some(RetryReason::Transient), None), Decision::GiveUp(GiveUp::AttemptsExhausted));
        assert_eq!(state.0.quota.tokens(), 490);
    }

    #[test]
    fn the_backoff_is_bounded_and_never_overflows() {
        let config = RetryConfig::standard().with_max_attempts(100);
        let state = RetryState::default();
        let mut session = exact(&state, &config);
        for attempt in 0..99 {
            let Decision::RetryAfter(wait) = session.failed(Some(RetryReason::Transient), None) else {
                panic!("gave up at {attempt}");
            };
            assert!(wait <= Duration::from_secs(20), "{wait:?}");
            assert!(attempt < 5 || wait == Duration::from_secs(20));
        }
    }

    #[test]
    fn jitter_covers_the_whole_range() {
        let config = RetryConfig::standard().with_initial_backoff(Duration::from_secs(8));
        let state = RetryState::default();
        let waits: Vec<_> = (0..100)
            .map(|_| match session(&state, &config).failed(Some(RetryReason::Transient), None) {
                Decision::RetryAfter(wait) => wait,
                Decision::GiveUp(why) => panic!("{why}"),
            })
            .collect();
        assert!(waits.iter().all(|wait| *wait < Duration::from_secs(8)));
        assert!(waits.iter().any(|wait| *wait < Duration::from_secs(2)));
        assert!(waits.iter().any(|wait| *wait > Duration::from_secs(6)));
    }

    #[test]
    fn there_is_no_jitter_with_a_static_base() {
        let config = RetryConfig::standard().with_use_static_exponential_base(true);
        let mut session = session(&RetryState::default(), &config);
        for seconds in [1, 2] {
            let wait = Decision::RetryAfter(Duration::from_secs(seconds));
            assert_eq!(session.failed(Some(RetryReason::Transient), None), wait);
        }
    }

    #[test]
    fn the_service_sets_the_wait_within_bounds() {
        let state = RetryState::default();
        let asked = |seconds| {
            let asked = Some(Duration::from_secs(seconds));
            session(&state, &RetryConfig::standard()).failed(Some(RetryReason::Throttling), asked)
        };
        assert_eq!(asked(7), Decision::RetryAfter(Duration::from_secs(7)));
        assert_eq!(asked(u64::MAX), Decision::RetryAfter(Duration::from_secs(20)));
    }

    #[test]
    fn what_is_not_retryable_costs_nothing() {
        let state = RetryState::default();
        assert_eq!(
            session(&state, &RetryConfig::standard()).failed(None, None),
            Decision::GiveUp(GiveUp::NotRetryable)
        );
        assert_eq!(
            session(&state, &RetryConfig::disabled()).failed(Some(RetryReason::Timeout), None),
            Decision::GiveUp(GiveUp::AttemptsExhausted)
        );
        assert_eq!(state.0.quota.tokens(), 500);
    }

    #[test]
    fn the_quota_runs_out_and_success_refills_it() {
        let state = RetryState::default();
        for _ in 0..50 {
            let decision = session(&state, &RetryConfig::standard()).failed(Some(RetryReason::Timeout), None);
            assert!(matches!(decision, Decision::RetryAfter(_)));
        }
        assert_eq!(state.0.quota.tokens(), 0);
        let mut refused = session(&state, &RetryConfig::standard());
        let decision = refused.failed(Some(RetryReason::Throttling), None);
        assert_eq!(decision, Decision::GiveUp(GiveUp::QuotaExhausted));
        for _ in 0..5 {
            session(&state, &RetryConfig::standard()).succeeded();
        }
        assert_eq!(state.0.quota.tokens(), 5);
        let mut retried = session(&state, &RetryConfig::standard());
        assert!(matches!(retried.failed(Some(RetryReason::Throttling), None), Decision::RetryAfter(_)));
        assert_eq!(state.0.quota.tokens(), 0);
        retried.succeeded();
        assert_eq!(state.0.quota.tokens(), 5);
        for _ in 0..1000 {
            session(&state, &RetryConfig::standard()).succeeded();
        }
        assert_eq!(state.0.quota.tokens(), 500);
    }

    #[tokio::test]
    async fn adaptive_mode_holds_requests_back_after_throttling() {
        let time = ManualTime::new();
        let sleep = SharedAsyncSleep::new(time.clone());
        let state = RetryState::default();
        let config = RetryConfig::adaptive();
        let start = time.now();
        for _ in 0..20 {
            let mut session = RetrySession::new(&state, &config, time.source());
            session.permission(&sleep).await;
            session.succeeded();
        }
        assert_eq!(time.now(), start, "nothing is held back before the first throttling");
        for _ in 0..5 {
            let mut session = RetrySession::new(&state, &config, time.source());
            session.permission(&sleep).await;
            let _ = session.failed(Some(RetryReason::Throttling), None);
        }
        let waited = time.now().duration_since(start).unwrap();
        assert!(waited > Duration::from_secs(4), "{waited:?}");
    }
}
