//! Client-side rate limiting for adaptive mode: AWS's variant of the CUBIC congestion control.
//!
//! Nothing is limited until the first throttling answer. From then on every attempt takes a token from a bucket that is
//! refilled at a rate which falls by 30 % with each throttling answer and recovers along a cubic curve.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Tokens a second, however often the service throttles.
const MIN_FILL_RATE: f64 = 0.5;
/// Room for one attempt at least.
const MIN_CAPACITY: f64 = 1.0;
/// Weight of the newest measurement in the smoothed rate of requests.
const SMOOTH: f64 = 0.8;
/// What a throttling answer leaves of the rate.
const BETA: f64 = 0.7;
/// Steepness of the recovery.
const SCALE: f64 = 0.4;
/// Length of a measurement in seconds.
const BUCKET_SECONDS: f64 = 0.5;

/// The limiter. One is shared by all calls that the same service may throttle together; clones are the same one.
#[derive(Clone, Debug, Default)]
pub struct ClientRateLimiter {
    state: Arc<Mutex<State>>,
}

impl ClientRateLimiter {
    /// A limiter that takes that time, in seconds of the Unix epoch, for the last throttling.
    #[must_use]
    pub fn new(seconds_since_unix_epoch: f64) -> Self {
        let state = State {
            measured_rate: MIN_FILL_RATE,
            throttled_at: seconds_since_unix_epoch,
            bucket_start: Some(seconds_since_unix_epoch.floor()),
            ..State::default()
        };
        state.shared()
    }

    /// Sets what the limiter begins with.
    #[must_use]
    pub fn builder() -> ClientRateLimiterBuilder {
        ClientRateLimiterBuilder::default()
    }

    /// Takes the token for an attempt, or says how long to wait before asking again.
    pub(super) fn acquire(&self, now: SystemTime) -> Result<(), Duration> {
        // A panic elsewhere can not leave the numbers in a state that harms more than the rate.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.acquire(seconds(now))
    }

    /// Adjusts the rate after an answer.
    pub(super) fn answered(&self, throttled: bool, now: SystemTime) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.answered(throttled, seconds(now));
    }
}

/// Sets up a [`ClientRateLimiter`].
#[derive(Clone, Debug, Default)]
pub struct ClientRateLimiterBuilder(State);

impl ClientRateLimiterBuilder {
    /// A builder of a limiter that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many tokens come back each second, once the service has throttled.
    #[must_use]
    pub fn token_refill_rate(mut self, rate: f64) -> Self {
        self.set_token_refill_rate(Some(rate));
        self
    }

    /// How many tokens come back each second, once the service has throttled.
    pub fn set_token_refill_rate(&mut self, rate: Option<f64>) -> &mut Self {
        self.0.fill_rate = rate.unwrap_or_default();
        self
    }

    /// How many tokens there are at most.
    #[must_use]
    pub fn maximum_bucket_capacity(mut self, capacity: f64) -> Self {
        self.set_maximum_bucket_capacity(Some(capacity));
        self
    }

    /// How many tokens there are at most.
    pub fn set_maximum_bucket_capacity(&mut self, capacity: Option<f64>) -> &mut Self {
        self.0.max_capacity = capacity.unwrap_or_default();
        self
    }

    /// How many tokens there are.
    #[must_use]
    pub fn current_bucket_capacity(mut self, capacity: f64) -> Self {
        self.set_current_bucket_capacity(Some(capacity));
        self
    }

    /// How many tokens there are.
    pub fn set_current_bucket_capacity(&mut self, capacity: Option<f64>) -> &mut Self {
        self.0.capacity = capacity.unwrap_or_default();
        self
    }

    /// How many requests were sent each second so far.
    #[must_use]
    pub fn tokens_retrieved_per_second(mut self, rate: f64) -> Self {
        self.set_tokens_retrieved_per_second(Some(rate));
        self
    }

    /// How many requests were sent each second so far.
    pub fn set_tokens_retrieved_per_second(&mut self, rate: Option<f64>) -> &mut Self {
        self.0.measured_rate = rate.unwrap_or_default();
        self
    }

    /// The limiter.
    #[must_use]
    pub fn build(self) -> ClientRateLimiter {
        self.0.shared()
    }
}

#[derive(Clone, Debug, Default)]
struct State {
    enabled: bool,
    /// Tokens a second.
    fill_rate: f64,
    max_capacity: f64,
    capacity: f64,
    refilled_at: Option<f64>,
    /// Requests a second, smoothed.
    measured_rate: f64,
    bucket_start: Option<f64>,
    requests_in_bucket: f64,
    /// The rate at which the service last throttled, and when.
    last_max_rate: f64,
    throttled_at: f64,
}

impl State {
    fn shared(self) -> ClientRateLimiter {
        ClientRateLimiter { state: Arc::new(Mutex::new(self)) }
    }

    fn acquire(&mut self, now: f64) -> Result<(), Duration> {
        if !self.enabled {
            return Ok(());
        }
        self.refill(now);
        if self.capacity >= 1.0 {
            self.capacity -= 1.0;
            return Ok(());
        }
        let wait = (1.0 - self.capacity) / self.fill_rate;
        // Rounded up, so that a wait always brings the token and never becomes a busy loop of zero-length sleeps.
        Err(Duration::try_from_secs_f64(wait).unwrap_or(Duration::MAX).saturating_add(Duration::from_micros(1)))
    }

    fn answered(&mut self, throttled: bool, now: f64) {
        self.measure(now);
        let rate = if throttled {
            let rate = if self.enabled { self.measured_rate.min(self.fill_rate) } else { self.measured_rate };
            self.last_max_rate = rate;
            self.throttled_at = now;
            self.enabled = true;
            rate * BETA
        } else {
            self.recovering_rate(now)
        };
        self.set_rate(rate.min(2.0 * self.measured_rate), now);
    }

    fn measure(&mut self, now: f64) {
        let bucket = (now / BUCKET_SECONDS).floor() * BUCKET_SECONDS;
        let start = *self.bucket_start.get_or_insert(now.floor());
        self.requests_in_bucket += 1.0;
        if bucket > start {
            let rate = self.requests_in_bucket / (bucket - start);
            self.measured_rate = rate * SMOOTH + self.measured_rate * (1.0 - SMOOTH);
            self.requests_in_bucket = 0.0;
            self.bucket_start = Some(bucket);
        }
    }

    /// The cubic curve: flat around the rate at which the service last throttled, steep far from it.
    fn recovering_rate(&self, now: f64) -> f64 {
        let window = (self.last_max_rate * (1.0 - BETA) / SCALE).cbrt();
        SCALE * (now - self.throttled_at - window).powi(3) + self.last_max_rate
    }

    fn set_rate(&mut self, rate: f64, now: f64) {
        self.refill(now);
        self.fill_rate = rate.max(MIN_FILL_RATE);
        self.max_capacity = rate.max(MIN_CAPACITY);
        self.capacity = self.capacity.min(self.max_capacity);
    }

    fn refill(&mut self, now: f64) {
        if let Some(last) = self.refilled_at {
            // A clock that went back refills nothing.
            let gained = (now - last).max(0.0) * self.fill_rate;
            self.capacity = (self.capacity + gained).min(self.max_capacity);
        }
        self.refilled_at = Some(now);
    }
}

fn seconds(time: SystemTime) -> f64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: f64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs_f64(seconds)
    }

    /// AWS's published walk through the algorithm: when each answer came, whether it was throttled, and the measured and
    /// the new rate that follow.
    #[test]
    fn follows_the_published_example() {
        let steps = [
            (false, 0.2, 0.0, 0.5),
            (false, 0.4, 0.0, 0.5),
            (false, 0.6, 4.8, 0.5),
            (false, 0.8, 4.8, 0.5),
            (false, 1.0, 4.16, 0.5),
            (false, 1.2, 4.16, 0.6912),
            (false, 1.4, 4.16, 1.0976),
            (false, 1.6, 5.632, 1.6384),
            (false, 1.8, 5.632, 2.3328),
            (true, 2.0, 4.3264, 3.02848),
            (false, 2.2, 4.3264, 3.486639),
            (false, 2.4, 4.3264, 3.821874),
            (false, 2.6, 5.66528, 4.053386),
            (false, 2.8, 5.66528, 4.200373),
            (false, 3.0, 4.333056, 4.282037),
            (true, 3.2, 4.333056, 2.997426),
            (false, 3.4, 4.333056, 3.452226),
        ];
        let limiter = ClientRateLimiter::default();
        limiter.state.lock().unwrap().bucket_start = Some(0.0);
        for (throttled, time, measured, rate) in steps {
            limiter.answered(throttled, at(time));
            let state = limiter.state.lock().unwrap();
            assert!((state.measured_rate - measured).abs() < 1e-5, "at {time}: measured {}", state.measured_rate);
            assert!((state.fill_rate - rate).abs() < 1e-5, "at {time}: rate {}", state.fill_rate);
        }
    }

    #[test]
    fn a_limiter_begins_as_it_is_set_up() {
        let builder = ClientRateLimiterBuilder::new().token_refill_rate(1.0).maximum_bucket_capacity(2.0);
        let limiter = builder.current_bucket_capacity(3.0).tokens_retrieved_per_second(4.0).build();
        let state = limiter.state.lock().unwrap();
        assert_eq!((state.fill_rate, state.max_capacity), (1.0, 2.0));
        assert_eq!((state.capacity, state.measured_rate), (3.0, 4.0));
    }

    #[test]
    fn nothing_is_limited_before_the_first_throttling() {
        let limiter = ClientRateLimiter::default();
        for _ in 0..1000 {
            limiter.answered(false, at(5.0));
            assert_eq!(limiter.acquire(at(5.0)), Ok(()));
        }
    }

    #[test]
    fn a_wait_always_brings_the_token() {
        let limiter = ClientRateLimiter::default();
        limiter.answered(true, at(5.0));
        let mut now = 5.0;
        for _ in 0..200 {
            let before = now;
            while let Err(wait) = limiter.acquire(at(now)) {
                assert!(wait > Duration::ZERO);
                now += wait.as_secs_f64();
                assert!(now - before < 10.0, "waits without an end");
            }
        }
    }

    #[test]
    fn a_clock_that_goes_back_is_survived() {
        let limiter = ClientRateLimiter::default();
        limiter.answered(true, at(100.0));
        limiter.answered(false, at(1.0));
        let wait = limiter.acquire(at(0.0)).expect_err("the bucket is empty");
        assert!(wait <= Duration::from_secs(3), "{wait:?}");
    }
}
