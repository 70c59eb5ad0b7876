//! Calls: the one way from an input to an output, and the thin typed shells around it.

mod attempt;
mod auth;
mod body;
#[cfg(feature = "s3")]
mod bucket_region;
mod call;
#[cfg(feature = "checksums")]
mod checksum;
mod components;
mod constants;
#[cfg(feature = "content-md5")]
mod content_md5;
#[cfg(feature = "crc32")]
mod crc32;
#[cfg(feature = "s3")]
mod customer_key;
mod customize;
#[cfg(feature = "endpoint-discovery")]
pub mod discovery;
mod endpoint;
#[cfg(feature = "endpoint-params")]
mod endpoint_params;
mod ends;
#[cfg(feature = "event-stream")]
mod events;
#[cfg(all(feature = "s3", feature = "hyper"))]
mod expect;
mod failure;
#[cfg(feature = "gzip")]
mod gzip;
mod hooked;
mod host;
#[cfg(feature = "http-auth")]
mod http_auth;
mod interceptors;
#[cfg(feature = "checksums")]
mod length;
#[cfg(feature = "message-digests")]
mod message_digests;
mod of_length;
mod paginator;
mod prepare;
mod presign;
#[cfg(feature = "presigned-copies")]
mod presigned_copy;
mod query_form;
mod recursion;
mod response;
mod send;
#[cfg(feature = "s3")]
mod sessions;
mod stages;
mod stalled;
#[cfg(feature = "tree-hash")]
mod tree_hash;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector};
use aws_smithy_runtime_api::client::identity::{Identity, ResolveCachedIdentity, SharedIdentityResolver};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

pub(crate) use components::runtime_components;
pub use customize::{Customizable, CustomizableOperation, customize};
pub(crate) use hooked::BeginHooked;
pub(crate) use interceptors::begin_hooked;
pub use paginator::{Answer, Collect, Page, PageToken, Paginated, PaginationStream, paginate};
pub use presign::{Presignable, Presigning, presign};
pub use send::{Arguments, InputOf, Override, Sending, send, sending};

use crate::credentials::CredentialsCache;
use crate::endpoint::EndpointResolver;
use crate::error::BoxError;
use crate::idempotency::IdempotencyTokenProvider;
use crate::operation::Service;
use crate::retry::{RetryPartition, RetryState};
use crate::settings::{Official, Settings};
use crate::signing::ServiceClock;
#[cfg(feature = "hyper")]
use crate::transport::DefaultClient;
use crate::user_agent::UserAgent;

/// How long a connection may take to open, where the settings neither say nor disable it.
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);

/// What the calls of one client share. Clones share it too.
#[derive(Clone, Debug)]
pub struct Handle(Arc<Shared>);

#[derive(Debug)]
pub(crate) struct Shared {
    service: &'static Service,
    settings: Settings,
    retry_config: RetryConfig,
    timeouts: TimeoutConfig,
    time: SharedTimeSource,
    sleep: SharedAsyncSleep,
    /// Learned from responses, and kept over changed settings.
    state: Arc<State>,
    http_client: Option<Client>,
    credentials: Option<Arc<CredentialsCache>>,
    /// For buckets of S3 Express One Zone, where the program gives them.
    #[cfg(feature = "s3")]
    express_credentials: Option<Arc<CredentialsCache>>,
    #[cfg(feature = "http-auth")]
    http_identities: http_auth::KnownIdentities,
    transport: Arc<OnceLock<SharedHttpConnector>>,
    user_agent: UserAgent,
}

/// What a client passes on to one with other settings; what is missing is made anew.
#[derive(Debug)]
struct Kept {
    state: Arc<State>,
    http_client: Option<Client>,
    credentials: Option<Arc<CredentialsCache>>,
    #[cfg(feature = "s3")]
    express_credentials: Option<Arc<CredentialsCache>>,
    #[cfg(feature = "http-auth")]
    http_identities: Option<http_auth::KnownIdentities>,
    transport: Arc<OnceLock<SharedHttpConnector>>,
}

/// Where connections come from.
#[derive(Clone, Debug)]
enum Client {
    #[cfg(feature = "hyper")]
    Default(Arc<DefaultClient>),
    Own(Official<SharedHttpClient>),
}

/// What a client learns while it works.
#[derive(Debug)]
struct State {
    retry: RetryState,
    clock: ServiceClock,
    endpoints: Option<EndpointResolver>,
    #[cfg(feature = "s3")]
    sessions: sessions::Sessions,
    #[cfg(feature = "s3")]
    bucket_regions: bucket_region::BucketRegions,
    #[cfg(feature = "endpoint-discovery")]
    discovered: discovery::Discovered,
}

impl Handle {
    /// A client of that service. Nothing is loaded and nothing connects before the first call.
    #[cfg_attr(not(feature = "s3"), expect(unused_mut))]
    pub fn new(service: &'static Service, mut settings: Settings) -> Self {
        #[cfg(feature = "s3")]
        sessions::read_environment(service, &mut settings);
        let state = State {
            retry: settings.retry_partition.as_ref().map(RetryPartition::state).unwrap_or_default(),
            clock: ServiceClock::new(),
            endpoints: service.endpoint_rules.map(EndpointResolver::new),
            #[cfg(feature = "s3")]
            sessions: sessions::Sessions::default(),
            #[cfg(feature = "s3")]
            bucket_regions: bucket_region::BucketRegions::default(),
            #[cfg(feature = "endpoint-discovery")]
            discovered: discovery::Discovered::default(),
        };
        let http_client = settings.http_client.clone().map(Client::Own).or_else(default_client);
        let kept = Kept {
            state: Arc::new(state),
            http_client,
            credentials: None,
            #[cfg(feature = "s3")]
            express_credentials: None,
            #[cfg(feature = "http-auth")]
            http_identities: None,
            transport: Arc::default(),
        };
        Self(Arc::new(Shared::new(service, settings, kept)))
    }

    /// The settings that it was made with.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The clock.
    #[cfg(feature = "waiters")]
    #[inline]
    pub(crate) fn time(&self) -> SharedTimeSource {
        self.0.time.clone()
    }

    /// How to wait.
    #[cfg(feature = "waiters")]
    #[inline]
    pub(crate) fn sleep(&self) -> SharedAsyncSleep {
        self.0.sleep.clone()
    }

    /// This client with other settings for a single call. It goes on sharing what they do not change.
    #[inline]
    fn overridden(&self, mut over: Settings) -> Self {
        let shared = &*self.0;
        over.timeout_config = shared.settings.merged_timeouts(over.timeout_config);
        let transport = if over.http_client.is_none() && shared.connects_alike(&over) {
            Arc::clone(&shared.transport)
        } else {
            Arc::default()
        };
        let credentials = match over.credentials_provider {
            Some(_) => None,
            None => shared.credentials.clone(),
        };
        let http_client = over.http_client.clone().map(Client::Own).or_else(|| shared.http_client.clone());
        let kept = Kept {
            state: Arc::clone(&shared.state),
            http_client,
            credentials,
            #[cfg(feature = "s3")]
            express_credentials: match over.s3.express_credentials_provider {
                Some(_) => None,
                None => shared.express_credentials.clone(),
            },
            #[cfg(feature = "http-auth")]
            http_identities: Some(shared.http_identities.updated(&over.identities, &shared.time, &shared.sleep)),
            transport,
        };
        Self(Arc::new(Shared::new(shared.service, shared.settings.overridden(over), kept)))
    }
}

impl Shared {
    fn new(service: &'static Service, settings: Settings, kept: Kept) -> Self {
        let time = settings.time_source.clone().unwrap_or_else(|| SharedTimeSource::new(SystemTimeSource::new()));
        let sleep = settings.sleep_impl.clone().unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new()));
        #[cfg(feature = "http-auth")]
        let http_identities = kept
            .http_identities
            .unwrap_or_else(|| http_auth::KnownIdentities::default().updated(&settings.identities, &time, &sleep));
        let cached =
            |provider: &SharedCredentialsProvider| Arc::new(CredentialsCache::new(provider.clone(), time.clone()));
        #[cfg(feature = "s3")]
        let express_credentials =
            kept.express_credentials.or_else(|| settings.s3.express_credentials_provider.as_ref().map(cached));
        let Kept { state, http_client, credentials, transport, .. } = kept;
        let credentials = credentials.or_else(|| settings.credentials_provider.as_ref().map(cached));
        Self {
            retry_config: settings.retry_config.clone().unwrap_or_else(RetryConfig::standard),
            timeouts: completed(settings.timeout_config.as_ref()),
            user_agent: UserAgent::new(service.sdk_id, service.version, settings.app_name.as_ref())
                .with_frameworks(&settings.framework_metadata),
            service,
            settings,
            time,
            sleep,
            state,
            http_client,
            credentials,
            #[cfg(feature = "s3")]
            express_credentials,
            #[cfg(feature = "http-auth")]
            http_identities,
            transport,
        }
    }

    /// The transport, made on the first call.
    fn connector(&self) -> Option<&SharedHttpConnector> {
        if let Some(connector) = self.transport.get() {
            return Some(connector);
        }
        let client = self.http_client.as_ref()?;
        let (connect, read) = (self.timeouts.connect_timeout(), self.timeouts.read_timeout());
        Some(self.transport.get_or_init(|| match client {
            #[cfg(feature = "hyper")]
            Client::Default(client) => client.connector(connect, read),
            Client::Own(client) => {
                let mut settings = HttpConnectorSettings::builder();
                settings.set_connect_timeout(connect).set_read_timeout(read);
                let components = client.components(self.time.clone(), self.sleep.clone());
                client.http_connector(&settings.build(), &components)
            }
        }))
    }

    /// Whether other settings ask for the same connections.
    #[inline]
    fn connects_alike(&self, over: &Settings) -> bool {
        over.timeout_config.as_ref().is_none_or(|timeouts| {
            let timeouts = completed(Some(timeouts));
            timeouts.connect_timeout() == self.timeouts.connect_timeout()
                && timeouts.read_timeout() == self.timeouts.read_timeout()
        })
    }

    /// The credentials to sign with; nothing where no provider is set.
    async fn identity(&self) -> Option<Result<Identity, BoxError>> {
        let credentials = self.credentials.as_ref()?;
        match (&self.settings.identity_cache, &self.settings.credentials_provider) {
            (Some(cache), Some(provider)) => {
                let resolver = SharedIdentityResolver::new(provider.clone());
                let components = cache.components(self.time.clone(), self.sleep.clone());
                Some(cache.resolve_cached_identity(resolver, &components, &ConfigBag::base()).await)
            }
            _ => Some(credentials.identity().await.map_err(Into::into)),
        }
    }

    fn idempotency_token(&self) -> String {
        const RANDOM: IdempotencyTokenProvider = IdempotencyTokenProvider::random();
        self.settings.idempotency_token_provider.as_ref().unwrap_or(&RANDOM).make_idempotency_token()
    }
}

/// Timeouts with the default in the place of a connect timeout that is neither set nor disabled.
fn completed(timeouts: Option<&TimeoutConfig>) -> TimeoutConfig {
    let mut completed = timeouts.cloned().unwrap_or_else(|| TimeoutConfig::builder().build());
    completed.take_defaults_from(&TimeoutConfig::builder().connect_timeout(DEFAULT_CONNECT_TIMEOUT).build());
    completed
}

#[cfg(feature = "hyper")]
fn default_client() -> Option<Client> {
    Some(Client::Default(Arc::default()))
}

#[cfg(not(feature = "hyper"))]
fn default_client() -> Option<Client> {
    None
}
