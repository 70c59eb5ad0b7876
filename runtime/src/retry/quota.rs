//! The quota of retries: a bucket of tokens that bounds how much retrying can add to a struggling service's load.

use std::sync::atomic::{AtomicU32, Ordering};

use super::RetryReason;

/// How many tokens a bucket holds at most and at first.
pub(super) const CAPACITY: u32 = 500;

const RETRY_COST: u32 = 5;
const TIMEOUT_RETRY_COST: u32 = 10;

/// What a call that needed no retry gives back to a bucket that is not full.
const SUCCESS_WITHOUT_RETRY: u32 = 1;

/// Tokens, taken by retries and given back by successes.
#[derive(Debug)]
pub(super) struct Quota {
    tokens: AtomicU32,
}

impl Quota {
    pub(super) fn new() -> Self {
        Self { tokens: AtomicU32::new(CAPACITY) }
    }

    /// Takes what a retry for this reason costs and returns it, or `None` where too little is left.
    pub(super) fn take(&self, reason: RetryReason) -> Option<u32> {
        let cost = if reason == RetryReason::Timeout { TIMEOUT_RETRY_COST } else { RETRY_COST };
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(cost))
            .is_ok()
            .then_some(cost)
    }

    /// A call succeeded. It gives back what its last retry took, or one token where it needed no retry.
    pub(super) fn give_back(&self, taken: Option<u32>) {
        let amount = taken.unwrap_or(SUCCESS_WITHOUT_RETRY);
        // Always `Some`, so the update can not fail.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
            Some(tokens.saturating_add(amount).min(CAPACITY))
        });
    }

    #[cfg(test)]
    pub(super) fn tokens(&self) -> u32 {
        self.tokens.load(Ordering::Relaxed)
    }
}
