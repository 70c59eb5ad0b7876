//! Settings of the client.

pub use farrier_runtime::config::*;

/// The settings of a client.
#[derive(Clone, Debug)] pub struct Config { pub(crate) settings: Settings }
impl Config {
    /// Starts with nothing set.
    #[inline] pub fn builder() -> Builder { Builder::new() }
    /// The settings that all clients of a program share.
    #[inline] pub fn new(shared: &SdkConfig) -> Self { Builder::from(shared).build() }
    /// Starts with these settings.
    #[inline] pub fn to_builder(&self) -> Builder { Builder { settings: self.settings.clone() } }
    /// The name that requests are signed for.
    #[inline] pub fn signing_name(&self) -> &'static str { "ivschat" }
    /// Where requests go, and what they are signed for.
    #[inline] pub fn region(&self) -> Option<&Region> { self.settings.region.as_ref() }
    /// How often and how fast to retry. By default there are 3 attempts, with exponential backoff.
    #[inline] pub fn retry_config(&self) -> Option<&retry::RetryConfig> { self.settings.retry_config.as_ref() }
    /// How long to wait for what. By default 3.1 s for a connection, and without end for everything else.
    #[inline] pub fn timeout_config(&self) -> Option<&timeout::TimeoutConfig> { self.settings.timeout_config.as_ref() }
    /// What to do about streams that stall.
    #[inline] pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> { self.settings.stalled_stream_protection.as_ref() }
    /// Whether to sign with the machine's own clock, however wrong services say it is. Not by default.
    #[inline] pub fn disable_clock_skew_correction(&self) -> Option<bool> { self.settings.disable_clock_skew_correction }
    /// The application's name in the user agent.
    #[inline] pub fn app_name(&self) -> Option<&AppName> { self.settings.app_name.as_ref() }
    /// The transport.
    #[inline] pub fn http_client(&self) -> Option<SharedHttpClient> { self.settings.http_client.clone() }
    /// How to wait between attempts.
    #[inline] pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> { self.settings.sleep_impl.clone() }
    /// The clock.
    #[inline] pub fn time_source(&self) -> Option<SharedTimeSource> { self.settings.time_source.clone() }
}
impl From<&SdkConfig> for Config { #[inline] fn from(shared: &SdkConfig) -> Self { Self::new(shared) } }

/// Collects settings.
#[derive(Clone, Debug, Default)] pub struct Builder { settings: Settings }
impl Builder {
    /// Starts with nothing set.
    #[inline] pub fn new() -> Self { Self::default() }
    /// Where requests go, and what they are signed for.
    #[inline] pub fn region(mut self, value: impl Into<Option<Region>>) -> Self { self.settings.region = value.into(); self }
    /// See [`region`](Self::region).
    #[inline] pub fn set_region(&mut self, value: Option<Region>) -> &mut Self { self.settings.region = value; self }
    /// Where credentials come from.
    #[inline] pub fn credentials_provider(mut self, value: impl ProvideCredentials + 'static) -> Self { self.settings.credentials_provider = Some(SharedCredentialsProvider::new(value)); self }
    /// See [`credentials_provider`](Self::credentials_provider).
    #[inline] pub fn set_credentials_provider(&mut self, value: Option<SharedCredentialsProvider>) -> &mut Self { self.settings.credentials_provider = value; self }
    /// The endpoint to use instead of the one that the service's rules give.
    #[inline] pub fn endpoint_url(mut self, value: impl Into<String>) -> Self { self.settings.endpoint_url = Some(value.into()); self }
    /// See [`endpoint_url`](Self::endpoint_url).
    #[inline] pub fn set_endpoint_url(&mut self, value: Option<String>) -> &mut Self { self.settings.endpoint_url = value; self }
    /// Whether to use endpoints that meet FIPS 140. Not by default.
    #[inline] pub fn use_fips(mut self, value: impl Into<bool>) -> Self { self.settings.use_fips = Some(value.into()); self }
    /// See [`use_fips`](Self::use_fips).
    #[inline] pub fn set_use_fips(&mut self, value: Option<bool>) -> &mut Self { self.settings.use_fips = value; self }
    /// Whether to use endpoints that speak IPv6 too. Not by default.
    #[inline] pub fn use_dual_stack(mut self, value: impl Into<bool>) -> Self { self.settings.use_dual_stack = Some(value.into()); self }
    /// See [`use_dual_stack`](Self::use_dual_stack).
    #[inline] pub fn set_use_dual_stack(&mut self, value: Option<bool>) -> &mut Self { self.settings.use_dual_stack = value; self }
    /// How often and how fast to retry. By default there are 3 attempts, with exponential backoff.
    #[inline] pub fn retry_config(mut self, value: retry::RetryConfig) -> Self { self.settings.retry_config = Some(value); self }
    /// See [`retry_config`](Self::retry_config).
    #[inline] pub fn set_retry_config(&mut self, value: Option<retry::RetryConfig>) -> &mut Self { self.settings.retry_config = value; self }
    /// How long to wait for what. By default 3.1 s for a connection, and without end for everything else.
    #[inline] pub fn timeout_config(mut self, value: timeout::TimeoutConfig) -> Self { self.settings.timeout_config = Some(value); self }
    /// See [`timeout_config`](Self::timeout_config).
    #[inline] pub fn set_timeout_config(&mut self, value: Option<timeout::TimeoutConfig>) -> &mut Self { self.settings.timeout_config = value; self }
    /// Kept for source compatibility: Farrier has one behavior per version of its own.
    #[inline] pub fn behavior_version(mut self, value: BehaviorVersion) -> Self { self.settings.behavior_version = Some(value); self }
    /// See [`behavior_version`](Self::behavior_version).
    #[inline] pub fn set_behavior_version(&mut self, value: Option<BehaviorVersion>) -> &mut Self { self.settings.behavior_version = value; self }
    /// What to do about streams that stall.
    #[inline] pub fn stalled_stream_protection(mut self, value: StalledStreamProtectionConfig) -> Self { self.settings.stalled_stream_protection = Some(value); self }
    /// See [`stalled_stream_protection`](Self::stalled_stream_protection).
    #[inline] pub fn set_stalled_stream_protection(&mut self, value: Option<StalledStreamProtectionConfig>) -> &mut Self { self.settings.stalled_stream_protection = value; self }
    /// Whether to sign with the machine's own clock, however wrong services say it is. Not by default.
    #[inline] pub fn disable_clock_skew_correction(mut self, value: impl Into<Option<bool>>) -> Self { self.settings.disable_clock_skew_correction = value.into(); self }
    /// See [`disable_clock_skew_correction`](Self::disable_clock_skew_correction).
    #[inline] pub fn set_disable_clock_skew_correction(&mut self, value: Option<bool>) -> &mut Self { self.settings.disable_clock_skew_correction = value; self }
    /// The application's name in the user agent.
    #[inline] pub fn app_name(mut self, value: AppName) -> Self { self.settings.app_name = Some(value); self }
    /// See [`app_name`](Self::app_name).
    #[inline] pub fn set_app_name(&mut self, value: Option<AppName>) -> &mut Self { self.settings.app_name = value; self }
    /// The transport.
    #[inline] pub fn http_client(mut self, value: impl HttpClient + 'static) -> Self { self.settings.http_client = Some(SharedHttpClient::new(value)); self }
    /// See [`http_client`](Self::http_client).
    #[inline] pub fn set_http_client(&mut self, value: Option<SharedHttpClient>) -> &mut Self { self.settings.http_client = value; self }
    /// How to wait between attempts.
    #[inline] pub fn sleep_impl(mut self, value: impl AsyncSleep + 'static) -> Self { self.settings.sleep_impl = Some(SharedAsyncSleep::new(value)); self }
    /// See [`sleep_impl`](Self::sleep_impl).
    #[inline] pub fn set_sleep_impl(&mut self, value: Option<SharedAsyncSleep>) -> &mut Self { self.settings.sleep_impl = value; self }
    /// The clock.
    #[inline] pub fn time_source(mut self, value: impl TimeSource + 'static) -> Self { self.settings.time_source = Some(SharedTimeSource::new(value)); self }
    /// See [`time_source`](Self::time_source).
    #[inline] pub fn set_time_source(&mut self, value: Option<SharedTimeSource>) -> &mut Self { self.settings.time_source = value; self }
    /// Where idempotency tokens come from. By default they are random UUIDs.
    #[inline] pub fn idempotency_token_provider(mut self, value: IdempotencyTokenProvider) -> Self { self.settings.idempotency_token_provider = Some(value); self }
    /// See [`idempotency_token_provider`](Self::idempotency_token_provider).
    #[inline] pub fn set_idempotency_token_provider(&mut self, value: Option<IdempotencyTokenProvider>) -> &mut Self { self.settings.idempotency_token_provider = value; self }
    /// The latest behavior version.
    #[inline] pub fn behavior_version_latest(self) -> Self { self.behavior_version(BehaviorVersion::latest()) }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Config { Config { settings: self.settings } }
}
impl From<&SdkConfig> for Builder { #[inline] fn from(shared: &SdkConfig) -> Self { Self { settings: Settings::from(shared) } } }
impl From<Builder> for Settings { #[inline] fn from(builder: Builder) -> Self { builder.settings } }
