//! The settings of a client, which every generated `Config` holds.

use std::fmt;
use std::sync::Arc;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use aws_types::app_name::AppName;
use aws_types::region::Region;

use crate::error::BoxError;
use crate::idempotency::IdempotencyTokenProvider;

/// What a client is told; everything is optional.
///
/// A generated `config::Builder` is a newtype around it, and documents the settings and their defaults.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// Where to send requests, and what they are signed for.
    pub region: Option<Region>,
    /// Where credentials come from.
    pub credentials_provider: Option<SharedCredentialsProvider>,
    /// The endpoint to use instead of the one that the service's rules give.
    pub endpoint_url: Option<String>,
    /// Use endpoints that meet FIPS 140.
    pub use_fips: Option<bool>,
    /// Use endpoints that speak IPv6 too.
    pub use_dual_stack: Option<bool>,
    /// How often and how fast to retry.
    pub retry_config: Option<RetryConfig>,
    /// How long to wait for what.
    pub timeout_config: Option<TimeoutConfig>,
    /// The application's name in the user agent.
    pub app_name: Option<AppName>,
    /// The transport.
    pub http_client: Option<SharedHttpClient>,
    /// How to wait.
    pub sleep_impl: Option<SharedAsyncSleep>,
    /// The clock.
    pub time_source: Option<SharedTimeSource>,
    /// Kept for source compatibility; Farrier has one behavior per version of its own.
    pub behavior_version: Option<BehaviorVersion>,
    /// Kept for source compatibility.
    pub stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    /// Sign with the machine's own clock, however wrong services say it is.
    pub disable_clock_skew_correction: Option<bool>,
    /// Send requests as they are, even where the service takes them compressed.
    pub disable_request_compression: Option<bool>,
    /// The least size of a body that is compressed, in bytes; 10 KiB where it is not set.
    pub request_min_compression_size_bytes: Option<u32>,
    /// Where idempotency tokens come from.
    pub idempotency_token_provider: Option<IdempotencyTokenProvider>,
    /// Changes to make to each request before it is signed, in order.
    pub request_hooks: Vec<RequestHook>,
}

/// A change to a request before it is signed.
#[derive(Clone)]
pub struct RequestHook(Arc<Change>);

type Change = dyn Fn(&mut HttpRequest) -> Result<(), BoxError> + Send + Sync;

impl RequestHook {
    /// A hook that calls `change`.
    pub fn new(change: impl Fn(&mut HttpRequest) -> Result<(), BoxError> + Send + Sync + 'static) -> Self {
        Self(Arc::new(change))
    }

    pub(crate) fn apply(&self, request: &mut HttpRequest) -> Result<(), BoxError> {
        (self.0)(request)
    }
}

impl fmt::Debug for RequestHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestHook")
    }
}

impl Settings {
    /// These settings with those that `over` sets put in their place; request hooks add up.
    #[must_use]
    pub fn overridden(&self, over: Self) -> Self {
        Self {
            region: over.region.or_else(|| self.region.clone()),
            credentials_provider: over.credentials_provider.or_else(|| self.credentials_provider.clone()),
            endpoint_url: over.endpoint_url.or_else(|| self.endpoint_url.clone()),
            use_fips: over.use_fips.or(self.use_fips),
            use_dual_stack: over.use_dual_stack.or(self.use_dual_stack),
            retry_config: over.retry_config.or_else(|| self.retry_config.clone()),
            timeout_config: over.timeout_config.or_else(|| self.timeout_config.clone()),
            app_name: over.app_name.or_else(|| self.app_name.clone()),
            http_client: over.http_client.or_else(|| self.http_client.clone()),
            sleep_impl: over.sleep_impl.or_else(|| self.sleep_impl.clone()),
            time_source: over.time_source.or_else(|| self.time_source.clone()),
            behavior_version: over.behavior_version.or(self.behavior_version),
            stalled_stream_protection: over
                .stalled_stream_protection
                .or_else(|| self.stalled_stream_protection.clone()),
            disable_clock_skew_correction: over.disable_clock_skew_correction.or(self.disable_clock_skew_correction),
            disable_request_compression: over.disable_request_compression.or(self.disable_request_compression),
            request_min_compression_size_bytes: over
                .request_min_compression_size_bytes
                .or(self.request_min_compression_size_bytes),
            idempotency_token_provider: over
                .idempotency_token_provider
                .or_else(|| self.idempotency_token_provider.clone()),
            request_hooks: [self.request_hooks.as_slice(), &over.request_hooks].concat(),
        }
    }
}

impl From<&SdkConfig> for Settings {
    fn from(shared: &SdkConfig) -> Self {
        Self {
            region: shared.region().cloned(),
            credentials_provider: shared.credentials_provider(),
            endpoint_url: shared.endpoint_url().map(str::to_owned),
            use_fips: shared.use_fips(),
            use_dual_stack: shared.use_dual_stack(),
            retry_config: shared.retry_config().cloned(),
            timeout_config: shared.timeout_config().cloned(),
            app_name: shared.app_name().cloned(),
            http_client: shared.http_client(),
            sleep_impl: shared.sleep_impl(),
            time_source: shared.time_source(),
            behavior_version: shared.behavior_version(),
            stalled_stream_protection: shared.stalled_stream_protection(),
            disable_request_compression: shared.disable_request_compression(),
            request_min_compression_size_bytes: shared.request_min_compression_size_bytes(),
            ..Self::default()
        }
    }
}
