//! Whether, when and how often to try again: AWS's standard and adaptive retry behaviour.
//!
//! Pure but for the clock and the sleep that the caller hands in:
//!
//! 1. [`RetryState`] is shared by the calls of a client: the quota of retries and, in adaptive mode, the rate limiter.
//! 2. Each call opens a [`RetrySession`], waits for [`RetrySession::permission`] before every attempt and reports what
//!    came of it with [`RetrySession::succeeded`] or [`RetrySession::failed`].
//! 3. [`classify`] says what kind of failure it was, [`retry_after`] what the service asked for.

mod classify;
mod partition;
mod quota;
mod rate_limiter;
mod session;

pub use self::classify::{Failure, RetryReason, classify, retry_after};
pub use self::partition::{RetryPartition, RetryPartitionBuilder};
pub use self::quota::{TokenBucket, TokenBucketBuilder};
pub use self::rate_limiter::{ClientRateLimiter, ClientRateLimiterBuilder};
pub use self::session::{Decision, GiveUp, RetrySession, RetryState};
