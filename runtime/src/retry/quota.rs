//! The quota of retries: a bucket of tokens that bounds how much retrying can add to a struggling service's load.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::RetryReason;

/// How many tokens a bucket holds at most and at first, unless it is told otherwise.
const CAPACITY: usize = 500;
/// The largest bucket, as officially.
const LARGEST: usize = 500_000_000;

const RETRY_COST: u32 = 5;
const TIMEOUT_RETRY_COST: u32 = 10;

/// What a call that needed no retry gives back to a bucket that is not full.
const SUCCESS_WITHOUT_RETRY: f32 = 1.0;

/// Tokens, taken by retries and given back by successes. Clones are the same bucket.
#[derive(Clone, Debug)]
pub struct TokenBucket(Arc<Bucket>);

#[derive(Debug)]
struct Bucket {
    settings: TokenBucketBuilder,
    level: Mutex<Level>,
}

#[derive(Debug)]
struct Level {
    tokens: f64,
    refilled_at: Option<SystemTime>,
}

impl Default for TokenBucket {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl TokenBucket {
    /// A bucket of so many tokens.
    #[must_use]
    pub fn new(initial_quota: usize) -> Self {
        Self::builder().capacity(initial_quota).build()
    }

    /// A bucket that never runs out.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::builder().capacity(LARGEST).retry_cost(0).throttling_retry_cost(0).timeout_retry_cost(0).build()
    }

    /// Sets capacity, costs and refills.
    #[must_use]
    pub fn builder() -> TokenBucketBuilder {
        TokenBucketBuilder::default()
    }

    /// Whether no retry has taken anything that was not given back.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.with(|level| level.tokens >= self.0.settings.most())
    }

    /// Whether there is nothing left to take.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.with(|level| level.tokens < 1.0)
    }

    /// Takes what a retry for this reason costs and returns it, or `None` where too little is left.
    pub(super) fn take(&self, reason: RetryReason, now: SystemTime) -> Option<u32> {
        let settings = &self.0.settings;
        let cost = settings.cost(reason);
        self.with(|level| {
            let since = level.refilled_at.replace(now).and_then(|last| now.duration_since(last).ok());
            level.tokens = settings.filled(level.tokens, since.unwrap_or_default().as_secs_f64() * settings.refill());
            let left = level.tokens - f64::from(cost);
            (left >= 0.0).then(|| {
                level.tokens = left;
                cost
            })
        })
    }

    /// A call succeeded. It gives back what its last retry took, or the reward where it needed no retry.
    pub(super) fn give_back(&self, taken: Option<u32>) {
        let settings = &self.0.settings;
        let amount = taken.map_or_else(|| settings.reward(), f64::from);
        self.with(|level| level.tokens = settings.filled(level.tokens, amount));
    }

    fn with<T>(&self, change: impl FnOnce(&mut Level) -> T) -> T {
        // A panic elsewhere can not leave the numbers in a state that harms more than the quota.
        change(&mut self.0.level.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The whole tokens.
    #[cfg(test)]
    #[expect(clippy::cast_possible_truncation, reason = "there are never so many")]
    pub(super) fn tokens(&self) -> u32 {
        self.with(|level| level.tokens as u32)
    }
}

/// Sets up a [`TokenBucket`].
#[derive(Clone, Debug, Default)]
pub struct TokenBucketBuilder {
    capacity: Option<usize>,
    retry_cost: Option<u32>,
    throttling_retry_cost: Option<u32>,
    timeout_retry_cost: Option<u32>,
    success_reward: Option<f32>,
    refill_rate: Option<f32>,
}

impl TokenBucketBuilder {
    /// A builder of a bucket as clients have it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many tokens it holds at most and at first; 500 by default, 500,000,000 at most.
    #[must_use]
    pub fn capacity(mut self, capacity: usize) -> Self {
        self.capacity = Some(capacity.min(LARGEST));
        self
    }

    /// What a retry costs; 5 tokens by default.
    #[must_use]
    pub fn retry_cost(mut self, cost: u32) -> Self {
        self.retry_cost = Some(cost);
        self
    }

    /// What a retry after throttling costs; as much as any other by default.
    #[must_use]
    pub fn throttling_retry_cost(mut self, cost: u32) -> Self {
        self.throttling_retry_cost = Some(cost);
        self
    }

    /// What a retry after a timeout costs; 10 tokens by default.
    #[must_use]
    pub fn timeout_retry_cost(mut self, cost: u32) -> Self {
        self.timeout_retry_cost = Some(cost);
        self
    }

    /// What a call that needed no retry adds; 1 token by default. Less than nothing, and what is no number, is nothing.
    #[must_use]
    pub fn success_reward(mut self, reward: f32) -> Self {
        self.success_reward = Some(amount(reward));
        self
    }

    /// How many tokens come back each second; none by default. Less than nothing, and what is no number, is nothing.
    #[must_use]
    pub fn refill_rate(mut self, rate: f32) -> Self {
        self.refill_rate = Some(amount(rate));
        self
    }

    /// The bucket, full.
    #[must_use]
    pub fn build(self) -> TokenBucket {
        let level = Mutex::new(Level { tokens: self.most(), refilled_at: None });
        TokenBucket(Arc::new(Bucket { settings: self, level }))
    }
}

/// What the settings come to.
impl TokenBucketBuilder {
    fn filled(&self, tokens: f64, amount: f64) -> f64 {
        (tokens + amount).min(self.most())
    }

    fn most(&self) -> f64 {
        self.capacity.unwrap_or(CAPACITY) as f64
    }

    fn cost(&self, reason: RetryReason) -> u32 {
        let any = self.retry_cost.unwrap_or(RETRY_COST);
        match reason {
            RetryReason::Timeout => self.timeout_retry_cost.unwrap_or(TIMEOUT_RETRY_COST),
            RetryReason::Throttling => self.throttling_retry_cost.unwrap_or(any),
            _ => any,
        }
    }

    fn reward(&self) -> f64 {
        self.success_reward.unwrap_or(SUCCESS_WITHOUT_RETRY).into()
    }

    fn refill(&self) -> f64 {
        self.refill_rate.unwrap_or_default().into()
    }
}

fn amount(given: f32) -> f32 {
    if given.is_finite() { given.max(0.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn what_is_set_counts() {
        let bucket = TokenBucket::builder().capacity(6).retry_cost(3).throttling_retry_cost(2).timeout_retry_cost(6);
        let bucket = bucket.success_reward(0.5).build();
        assert!(bucket.is_full() && !bucket.is_empty());
        assert_eq!(bucket.take(RetryReason::Throttling, UNIX_EPOCH), Some(2));
        assert_eq!(bucket.take(RetryReason::Timeout, UNIX_EPOCH), None);
        assert_eq!(bucket.take(RetryReason::ServerError, UNIX_EPOCH), Some(3));
        assert_eq!(bucket.tokens(), 1);
        bucket.give_back(None);
        assert_eq!(bucket.take(RetryReason::Throttling, UNIX_EPOCH), None, "half a token more is no second one");
        bucket.give_back(None);
        assert_eq!(bucket.take(RetryReason::Throttling, UNIX_EPOCH), Some(2));
        assert!(bucket.is_empty());
        bucket.give_back(Some(1000));
        assert!(bucket.is_full());
    }

    #[test]
    fn tokens_come_back_with_time() {
        let bucket = TokenBucket::builder().capacity(5).refill_rate(0.5).build();
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(bucket.take(RetryReason::ServerError, at(100)), Some(5));
        assert_eq!(bucket.take(RetryReason::ServerError, at(108)), None);
        assert_eq!(bucket.take(RetryReason::ServerError, at(50)), None, "a clock that goes back refills nothing");
        assert_eq!(bucket.take(RetryReason::ServerError, at(60)), Some(5));
    }

    #[test]
    fn an_unlimited_bucket_stays_full() {
        let bucket = TokenBucket::unlimited();
        for _ in 0..1000 {
            assert_eq!(bucket.take(RetryReason::Timeout, UNIX_EPOCH), Some(0));
        }
        assert!(bucket.is_full());
        assert!(TokenBucket::builder().refill_rate(f32::NAN).success_reward(-1.0).build().is_full());
    }
}
