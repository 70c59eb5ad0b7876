//! Which calls share their quota of retries and their rate limiter: those of a client, or those of a partition.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use super::quota::TokenBucket;
use super::rate_limiter::ClientRateLimiter;
use super::session::RetryState;

/// What clients share so that the retries of all of them are bounded together. Without one, each client is for itself.
///
/// Partitions of [`new`](Self::new) are the same where their names are; one of [`custom`](Self::custom) only is the same
/// as its clones.
#[derive(Clone, Debug)]
pub struct RetryPartition {
    name: Cow<'static, str>,
    is_custom: bool,
    state: RetryState,
}

/// The partitions that have only a name, for as long as the program runs.
static NAMED: Mutex<BTreeMap<Cow<'static, str>, RetryState>> = Mutex::new(BTreeMap::new());

impl RetryPartition {
    /// The partition of that name.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        let mut named = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
        let state = named.entry(name.clone()).or_default().clone();
        Self { name, is_custom: false, state }
    }

    /// A partition with a quota or a rate limiter of its own.
    #[must_use]
    pub fn custom(name: impl Into<Cow<'static, str>>) -> RetryPartitionBuilder {
        RetryPartitionBuilder { name: name.into(), token_bucket: None, client_rate_limiter: None }
    }

    /// What its calls share.
    pub(crate) fn state(&self) -> RetryState {
        self.state.clone()
    }

    fn identity(&self) -> (bool, &str) {
        (self.is_custom, &self.name)
    }
}

impl fmt::Display for RetryPartition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl PartialEq for RetryPartition {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for RetryPartition {}

impl Hash for RetryPartition {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

/// Sets up a [`RetryPartition`].
#[derive(Clone, Debug)]
pub struct RetryPartitionBuilder {
    name: Cow<'static, str>,
    token_bucket: Option<TokenBucket>,
    client_rate_limiter: Option<ClientRateLimiter>,
}

impl RetryPartitionBuilder {
    /// The quota of retries.
    #[must_use]
    pub fn token_bucket(mut self, bucket: TokenBucket) -> Self {
        self.token_bucket = Some(bucket);
        self
    }

    /// The rate limiter of adaptive mode.
    #[must_use]
    pub fn client_rate_limiter(mut self, limiter: ClientRateLimiter) -> Self {
        self.client_rate_limiter = Some(limiter);
        self
    }

    /// The partition; what is not set is new and as clients have it.
    #[must_use]
    pub fn build(self) -> RetryPartition {
        let (quota, limiter) = (self.token_bucket.unwrap_or_default(), self.client_rate_limiter.unwrap_or_default());
        RetryPartition { name: self.name, is_custom: true, state: RetryState::of(quota, limiter) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partitions_of_one_name_share() {
        let (one, other) = (RetryPartition::new("shared"), RetryPartition::new(String::from("shared")));
        assert!(one.state().is_same(&other.state()) && one == other);
        assert!(!one.state().is_same(&RetryPartition::new("another").state()));
        assert_eq!(one.to_string(), "shared");
    }

    #[test]
    fn a_partition_of_its_own_is_shared_by_its_clones() {
        let bucket = TokenBucket::new(5);
        let own = RetryPartition::custom("own").token_bucket(bucket.clone()).build();
        assert!(own.state().is_same(&own.clone().state()));
        assert!(!own.state().is_same(&RetryPartition::custom("own").token_bucket(bucket).build().state()));
        assert_ne!(own, RetryPartition::new("own"));
    }
}
