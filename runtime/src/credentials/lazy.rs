//! A cache of identities of the official kind, with the official settings: for several clients together, or with times of
//! its own. A client without one keeps its identities itself.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::identity::{
    IdentityCachePartition, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityCache,
    SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_types::config_bag::ConfigBag;

use super::cache::{Kept, Refresh};
use crate::error::BoxError;

/// How identities are kept: `config::IdentityCache` of the official crates.
#[derive(Debug)]
#[non_exhaustive]
pub struct IdentityCache;

impl IdentityCache {
    /// A cache that loads identities when a call needs them, and keeps them until shortly before they expire.
    #[inline]
    #[must_use]
    pub fn lazy() -> LazyCacheBuilder {
        LazyCacheBuilder::new()
    }

    /// No cache: each attempt loads its identity.
    #[inline]
    #[must_use]
    pub fn no_cache() -> SharedIdentityCache {
        SharedIdentityCache::new(NoCache)
    }
}

/// Sets up the cache of [`IdentityCache::lazy`].
#[derive(Clone, Debug, Default)]
pub struct LazyCacheBuilder {
    time: Option<SharedTimeSource>,
    sleep: Option<SharedAsyncSleep>,
    load_timeout: Option<Duration>,
    max_partitions: Option<usize>,
    refresh: Refresh,
}

/// How many providers a cache keeps identities of, unless it is told otherwise. A program that makes a new provider for each
/// call would fill the memory.
const MAX_PARTITIONS: usize = 64;

/// How long loading may take. It is more than the services that give out identities need.
const LOAD_TIMEOUT: Duration = Duration::from_secs(5);

impl LazyCacheBuilder {
    /// A builder of a cache as clients have it.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The clock; the client's by default.
    #[inline]
    #[must_use]
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.set_time_source(time.into_shared());
        self
    }

    /// The clock; the client's by default.
    #[inline]
    pub fn set_time_source(&mut self, time: SharedTimeSource) -> &mut Self {
        self.time = Some(time);
        self
    }

    /// How to wait; as the client does by default.
    #[inline]
    #[must_use]
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(sleep.into_shared());
        self
    }

    /// How to wait; as the client does by default.
    #[inline]
    pub fn set_sleep_impl(&mut self, sleep: SharedAsyncSleep) -> &mut Self {
        self.sleep = Some(sleep);
        self
    }

    /// How long loading may take; 5 seconds by default.
    #[inline]
    #[must_use]
    pub fn load_timeout(mut self, timeout: Duration) -> Self {
        self.set_load_timeout(Some(timeout));
        self
    }

    /// How long loading may take; 5 seconds by default.
    #[inline]
    pub fn set_load_timeout(&mut self, timeout: Option<Duration>) -> &mut Self {
        self.load_timeout = timeout;
        self
    }

    /// How long before they expire identities are loaded anew, at most half of their lifetime; 5 minutes by default.
    #[inline]
    #[must_use]
    pub fn buffer_time(mut self, buffer: Duration) -> Self {
        self.set_buffer_time(Some(buffer));
        self
    }

    /// How long before they expire identities are loaded anew, at most half of their lifetime; 5 minutes by default.
    #[inline]
    pub fn set_buffer_time(&mut self, buffer: Option<Duration>) -> &mut Self {
        self.refresh.before_expiry = buffer.unwrap_or(Refresh::default().before_expiry);
        self
    }

    /// After how long identities are loaded anew that do not say when they expire; 15 minutes by default.
    #[inline]
    #[must_use]
    pub fn default_expiration(mut self, duration: Duration) -> Self {
        self.set_default_expiration(Some(duration));
        self
    }

    /// After how long identities are loaded anew that do not say when they expire; 15 minutes by default.
    #[inline]
    pub fn set_default_expiration(&mut self, duration: Option<Duration>) -> &mut Self {
        self.refresh.unexpiring = duration.unwrap_or(Refresh::default().unexpiring);
        self
    }

    /// Identities of how many providers are kept; 64 by default.
    #[inline]
    #[must_use]
    pub fn max_partitions(mut self, max: usize) -> Self {
        self.set_max_partitions(Some(max));
        self
    }

    /// Identities of how many providers are kept; 64 by default.
    #[inline]
    pub fn set_max_partitions(&mut self, max: Option<usize>) -> &mut Self {
        self.max_partitions = max;
        self
    }

    /// The cache, empty.
    #[inline]
    #[must_use]
    pub fn build(self) -> SharedIdentityCache {
        SharedIdentityCache::new(Lazy { settings: self, kept: Mutex::default() })
    }
}

#[derive(Debug)]
struct Lazy {
    settings: LazyCacheBuilder,
    kept: Mutex<BTreeMap<IdentityCachePartition, Arc<Kept>>>,
}

impl Lazy {
    /// The memory for one provider. Where there are too many, that of the oldest is forgotten.
    #[inline]
    fn of(&self, partition: IdentityCachePartition) -> Arc<Kept> {
        let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let most = self.settings.max_partitions.unwrap_or(MAX_PARTITIONS).max(1);
        while all.len() >= most && !all.contains_key(&partition) {
            all.pop_first();
        }
        Arc::clone(all.entry(partition).or_insert_with(|| Arc::new(Kept::new(self.settings.refresh))))
    }
}

impl ResolveCachedIdentity for Lazy {
    #[inline]
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        bag: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        let settings = &self.settings;
        let kept = self.of(resolver.cache_partition());
        let time = settings.time.clone().or_else(|| components.time_source()).unwrap_or_default();
        let sleep = settings.sleep.clone().or_else(|| components.sleep_impl());
        IdentityFuture::new(async move {
            let load = async {
                let loading = resolver.resolve_identity(components, bag);
                let limit = settings.load_timeout.unwrap_or(LOAD_TIMEOUT);
                match sleep {
                    None => loading.await,
                    Some(sleep) => Timeout::new(loading, sleep.sleep(limit)).await.unwrap_or_else(|_| {
                        Err(BoxError::from(format!("no identity was loaded within {limit:?}: load_timeout")))
                    }),
                }
            };
            kept.identity(|| time.now(), load).await
        })
    }
}

#[derive(Debug)]
struct NoCache;

impl ResolveCachedIdentity for NoCache {
    #[inline]
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        components: &'a RuntimeComponents,
        bag: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::new(async move { resolver.resolve_identity(components, bag).await })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::{SystemTime, UNIX_EPOCH};

    use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
    use aws_smithy_async::rt::sleep::TokioSleep;
    use aws_smithy_async::time::StaticTimeSource;
    use aws_smithy_runtime_api::client::identity::Identity;

    use super::*;
    use crate::client::runtime_components;
    use crate::credentials::Credentials;

    const START: u64 = 1_700_000_000;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(START + seconds)
    }

    /// Counts its loads, each of which takes a second.
    #[derive(Clone, Debug, Default)]
    struct Slow {
        loads: Arc<AtomicU32>,
        lifetime: Option<u64>,
    }

    impl ProvideCredentials for Slow {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(async {
                tokio::time::sleep(Duration::from_secs(1)).await;
                self.loads.fetch_add(1, Ordering::SeqCst);
                Ok(Credentials::new("key", "secret", None, self.lifetime.map(at), "test"))
            })
        }
    }

    async fn load(
        cache: &SharedIdentityCache,
        provider: &SharedCredentialsProvider,
        now: u64,
    ) -> Result<Identity, BoxError> {
        let time = SharedTimeSource::new(StaticTimeSource::new(at(now)));
        let components = runtime_components(time, SharedAsyncSleep::new(TokioSleep::new()));
        let resolver = SharedIdentityResolver::new(provider.clone());
        cache.resolve_cached_identity(resolver, &components, &ConfigBag::base()).await
    }

    #[tokio::test(start_paused = true)]
    async fn identities_are_kept_for_each_provider_until_the_buffer_time() {
        let slow = Slow { lifetime: Some(3600), ..Slow::default() };
        let (one, other) = (SharedCredentialsProvider::new(slow.clone()), SharedCredentialsProvider::new(slow.clone()));
        let cache = IdentityCache::lazy().buffer_time(Duration::from_secs(10)).build();
        for (provider, now, loads) in [(&one, 0, 1), (&one, 3500, 1), (&other, 0, 2), (&one, 3591, 3)] {
            load(&cache, provider, now).await.unwrap();
            assert_eq!(slow.loads.load(Ordering::SeqCst), loads);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn identities_without_an_end_get_one() {
        let slow = Slow::default();
        let provider = SharedCredentialsProvider::new(slow.clone());
        let cache = IdentityCache::lazy().default_expiration(Duration::from_secs(1800)).build();
        for (now, loads) in [(0, 1), (1799, 1), (1800, 2)] {
            load(&cache, &provider, now).await.unwrap();
            assert_eq!(slow.loads.load(Ordering::SeqCst), loads);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn loading_takes_no_longer_than_it_may() {
        let provider = SharedCredentialsProvider::new(Slow::default());
        let cache = IdentityCache::lazy().load_timeout(Duration::from_millis(500)).build();
        let error = load(&cache, &provider, 0).await.unwrap_err().to_string();
        assert!(error.contains("500ms: load_timeout"), "{error}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_oldest_provider_is_forgotten() {
        let slow = Slow::default();
        let [one, other] = [(); 2].map(|()| SharedCredentialsProvider::new(slow.clone()));
        let cache = IdentityCache::lazy().max_partitions(1).build();
        for provider in [&one, &one, &other, &one] {
            load(&cache, provider, 0).await.unwrap();
        }
        assert_eq!(slow.loads.load(Ordering::SeqCst), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_cache_every_call_loads() {
        let slow = Slow::default();
        let provider = SharedCredentialsProvider::new(slow.clone());
        for _ in 0..3 {
            load(&IdentityCache::no_cache(), &provider, 0).await.unwrap();
        }
        assert_eq!(slow.loads.load(Ordering::SeqCst), 3);
    }
}
