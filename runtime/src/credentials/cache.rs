//! Identities kept until shortly before they expire.

use std::fmt::Display;
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::identity::Identity;
use tokio::sync::Mutex;

/// How long before it expires an identity is loaded anew, so that no request leaves with an expired one.
const REFRESH_BEFORE_EXPIRY: Duration = Duration::from_secs(5 * 60);

/// How much earlier that may be, by chance, so that programs that began together do not all load at once: a part of the
/// above.
const JITTER: f64 = 0.2;

/// How long nothing is loaded after that failed, while what there is holds. Otherwise every call would wait for its own
/// failure.
const PAUSE: Duration = Duration::from_secs(60);

/// When credentials without an expiry are loaded anew, so that a rotated profile file is noticed.
const RELOAD_UNEXPIRING: Duration = Duration::from_secs(15 * 60);

/// Credentials kept until shortly before they expire. The data of an identity is a `Credentials`.
pub type CredentialsCache = ProviderCache<SharedCredentialsProvider>;

/// Where identities come from.
pub trait Load: Send + Sync {
    /// Why there is none.
    type Error: Display;

    /// Loads an identity.
    fn load(&self) -> impl Future<Output = Result<Identity, Self::Error>> + Send;
}

impl Load for SharedCredentialsProvider {
    type Error = CredentialsError;

    async fn load(&self) -> Result<Identity, CredentialsError> {
        self.provide_credentials().await.map(Identity::from)
    }
}

/// A provider with a memory: concurrent callers share one load, and a failed load is forgotten.
///
/// An identity is loaded anew five to six minutes before it expires, or after 40 to 50 % of its lifetime where that is
/// shorter; without an expiry after 15 minutes. The one call that does so waits, and others go on with the old identity as
/// long as it is valid. Where that load fails, the old one serves too, and another load follows after a minute.
#[derive(Debug)]
pub struct ProviderCache<S> {
    source: S,
    time: SharedTimeSource,
    kept: Kept,
}

impl<S: Load> ProviderCache<S> {
    /// An empty cache; nothing is loaded until the first [`identity`](Self::identity).
    #[must_use]
    pub fn new(source: S, time: SharedTimeSource) -> Self {
        Self { source, time, kept: Kept::default() }
    }

    /// Where the identities come from.
    pub fn source(&self) -> &S {
        &self.source
    }

    /// The cached identity, or a new one.
    ///
    /// # Errors
    /// What the source reports, where no valid identity is cached.
    pub async fn identity(&self) -> Result<Identity, S::Error> {
        self.kept.identity(|| self.time.now(), self.source.load()).await
    }
}

/// When identities are loaded anew.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refresh {
    /// How long before they expire, at most half of their lifetime.
    pub(crate) before_expiry: Duration,
    /// Which part of that may be added, by chance.
    pub(crate) jitter: fn() -> f64,
    /// After how long where they do not expire.
    pub(crate) unexpiring: Duration,
}

impl Default for Refresh {
    fn default() -> Self {
        let jitter = || JITTER * fastrand::f64();
        Self { before_expiry: REFRESH_BEFORE_EXPIRY, jitter, unexpiring: RELOAD_UNEXPIRING }
    }
}

/// The memory of an [`ProviderCache`], for identities from anywhere.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    refresh: Refresh,
    cached: RwLock<Option<Cached>>,
    loading: Mutex<()>,
}

#[derive(Clone, Debug)]
struct Cached {
    identity: Identity,
    refresh_at: SystemTime,
}

impl Cached {
    /// Whether there is no reason to load.
    fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.refresh_at && is_valid(&self.identity, now)
    }
}

impl Kept {
    /// An empty memory.
    #[inline]
    pub(crate) fn new(refresh: Refresh) -> Self {
        Self { refresh, ..Self::default() }
    }

    /// The cached identity, or that which `load` gives.
    ///
    /// # Errors
    /// What `load` reports, where no valid identity is cached.
    pub(crate) async fn identity<E: Display>(
        &self,
        now: impl Fn() -> SystemTime,
        load: impl Future<Output = Result<Identity, E>>,
    ) -> Result<Identity, E> {
        if let Some(cached) = self.cached().filter(|cached| cached.is_fresh(now())) {
            return Ok(cached.identity);
        }
        // A caller that gives up while loading unlocks, and the next one in line loads.
        let _loading = match self.cached().filter(|cached| is_valid(&cached.identity, now())) {
            None => self.loading.lock().await,
            Some(cached) => match self.loading.try_lock() {
                Ok(loading) => loading,
                Err(_) => return Ok(cached.identity),
            },
        };
        let before = self.cached();
        if let Some(cached) = before.clone().filter(|cached| cached.is_fresh(now())) {
            return Ok(cached.identity);
        }
        match load.await {
            Ok(identity) => {
                let refresh_at = self.refresh.at(identity.expiration(), now());
                self.store(Cached { identity: identity.clone(), refresh_at });
                Ok(identity)
            }
            Err(error) => match before.filter(|cached| is_valid(&cached.identity, now())) {
                Some(cached) => {
                    tracing::warn!(%error, "an identity could not be refreshed; the old one is still valid");
                    let refresh_at = now().checked_add(PAUSE).unwrap_or(cached.refresh_at);
                    self.store(Cached { identity: cached.identity.clone(), refresh_at });
                    Ok(cached.identity)
                }
                None => Err(error),
            },
        }
    }

    fn cached(&self) -> Option<Cached> {
        // A panic elsewhere leaves the value whole: it is replaced in one assignment.
        self.cached.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn store(&self, cached: Cached) {
        *self.cached.write().unwrap_or_else(PoisonError::into_inner) = Some(cached);
    }
}

fn is_valid(identity: &Identity, now: SystemTime) -> bool {
    identity.expiration().is_none_or(|expiry| now < expiry)
}

impl Refresh {
    fn at(&self, expiry: Option<SystemTime>, now: SystemTime) -> SystemTime {
        let Some(expiry) = expiry else {
            return now.checked_add(self.unexpiring).unwrap_or(now);
        };
        let lifetime = expiry.duration_since(now).unwrap_or_default();
        let before = self.before_expiry.min(lifetime / 2);
        // The part is a program's, and may be anything.
        let factor = 1.0 + (self.jitter)().clamp(0.0, 1.0);
        expiry.checked_sub(before.mul_f64(if factor.is_finite() { factor } else { 1.0 })).unwrap_or(now)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
    use std::time::UNIX_EPOCH;

    use aws_credential_types::Credentials;
    use aws_credential_types::provider::future;
    use aws_smithy_async::time::TimeSource;

    use super::*;

    const START: u64 = 1_700_000_000;

    #[derive(Clone, Debug)]
    struct ManualTime(Arc<AtomicU64>);

    impl TimeSource for ManualTime {
        fn now(&self) -> SystemTime {
            UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::SeqCst))
        }
    }

    /// Numbers its loads, and fails while told to.
    #[derive(Clone, Debug)]
    struct Counting {
        loads: Arc<AtomicU32>,
        fails: Arc<AtomicU32>,
        lifetime: Option<Duration>,
        time: ManualTime,
    }

    impl ProvideCredentials for Counting {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(async {
                let load = self.loads.fetch_add(1, Ordering::SeqCst) + 1;
                tokio::task::yield_now().await;
                if self.fails.load(Ordering::SeqCst) > 0 {
                    return Err(CredentialsError::provider_error("down"));
                }
                let expiry = self.lifetime.map(|lifetime| self.time.now() + lifetime);
                Ok(Credentials::new(load.to_string(), "secret", None, expiry, "test"))
            })
        }
    }

    fn cache(lifetime: Option<Duration>) -> (Arc<CredentialsCache>, Counting) {
        let time = ManualTime(Arc::new(AtomicU64::new(START)));
        let provider = Counting { loads: Arc::default(), fails: Arc::default(), lifetime, time: time.clone() };
        let shared = SharedCredentialsProvider::new(provider.clone());
        (Arc::new(CredentialsCache::new(shared, SharedTimeSource::new(time))), provider)
    }

    async fn key(cache: &CredentialsCache) -> Result<String, CredentialsError> {
        let identity = cache.identity().await?;
        Ok(identity.data::<Credentials>().expect("credentials").access_key_id().to_owned())
    }

    #[tokio::test]
    async fn refreshed_five_to_six_minutes_before_expiry() {
        let (cache, provider) = cache(Some(Duration::from_secs(3600)));
        assert_eq!(key(&cache).await.unwrap(), "1");
        provider.time.0.store(START + 3239, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "1");
        provider.time.0.store(START + 3300, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "2");
    }

    #[tokio::test]
    async fn short_lived_credentials_are_not_loaded_for_every_call() {
        let (cache, provider) = cache(Some(Duration::from_secs(60)));
        assert_eq!(key(&cache).await.unwrap(), "1");
        assert_eq!(key(&cache).await.unwrap(), "1");
        provider.time.0.store(START + 31, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "2");
    }

    #[tokio::test]
    async fn credentials_without_an_expiry_are_reloaded_and_survive_a_failure() {
        let (cache, provider) = cache(None);
        assert_eq!(key(&cache).await.unwrap(), "1");
        provider.fails.store(1, Ordering::SeqCst);
        provider.time.0.store(START + 900, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "1");
        assert_eq!(provider.loads.load(Ordering::SeqCst), 2);
        provider.fails.store(0, Ordering::SeqCst);
        provider.time.0.store(START + 959, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "1", "not every call tries again");
        provider.time.0.store(START + 960, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "3");
    }

    #[test]
    fn programs_that_began_together_do_not_load_together() {
        let now = UNIX_EPOCH + Duration::from_secs(START);
        let times: Vec<_> =
            (0..100).map(|_| Refresh::default().at(Some(now + Duration::from_secs(3600)), now)).collect();
        let at = |seconds| now + Duration::from_secs(seconds);
        assert!(times.iter().all(|time| (at(3240)..=at(3300)).contains(time)));
        assert!(times.iter().any(|time| *time < at(3260)) && times.iter().any(|time| *time > at(3280)));
    }

    #[tokio::test]
    async fn while_one_call_refreshes_others_go_on() {
        let (cache, provider) = cache(Some(Duration::from_secs(3600)));
        assert_eq!(key(&cache).await.unwrap(), "1");
        provider.time.0.store(START + 3400, Ordering::SeqCst);
        let (refreshing, going_on) = tokio::join!(key(&cache), key(&cache));
        assert_eq!((refreshing.unwrap().as_str(), going_on.unwrap().as_str()), ("2", "1"));
        provider.time.0.store(START + 3400 + 3600, Ordering::SeqCst);
        let (one, other) = tokio::join!(key(&cache), key(&cache));
        assert_eq!((one.unwrap().as_str(), other.unwrap().as_str()), ("3", "3"), "what has expired is not used");
    }

    #[tokio::test]
    async fn failures_are_not_remembered_and_expired_credentials_not_served() {
        let (cache, provider) = cache(Some(Duration::from_secs(3600)));
        provider.fails.store(1, Ordering::SeqCst);
        assert!(key(&cache).await.is_err());
        provider.fails.store(0, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "2");
        provider.fails.store(1, Ordering::SeqCst);
        provider.time.0.store(START + 3500, Ordering::SeqCst);
        assert_eq!(key(&cache).await.unwrap(), "2", "still valid");
        provider.time.0.store(START + 3600, Ordering::SeqCst);
        assert!(key(&cache).await.is_err(), "expired");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn concurrent_callers_share_one_load() {
        let (cache, provider) = cache(None);
        let callers: Vec<_> = (0..100)
            .map(|_| {
                let cache = Arc::clone(&cache);
                tokio::spawn(async move { key(&cache).await })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap().unwrap(), "1");
        }
        assert_eq!(provider.loads.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_caller_that_gives_up_does_not_block_the_others() {
        let (cache, _provider) = cache(None);
        {
            let mut gives_up = Box::pin(cache.identity());
            let polled_once =
                std::future::poll_fn(|context| std::task::Poll::Ready(gives_up.as_mut().poll(context).is_pending()));
            assert!(polled_once.await);
        }
        assert_eq!(key(&cache).await.unwrap(), "2");
    }
}
