//! Settings of the client.

pub use farrier_runtime::config::*;

/// The settings of a client.
#[derive(Clone, Debug)] pub struct Config(pub(crate) Settings);
impl Config {
    /// Starts with nothing set.
    #[inline] pub fn builder() -> Builder { Builder::new() }
    /// The settings that all clients of a program share.
    #[cfg(feature = "sdk-config")] #[inline] pub fn new(shared: &SdkConfig) -> Self { Builder::from(shared).build() }
    /// Starts with these settings.
    #[inline] pub fn to_builder(&self) -> Builder { Builder(self.0.clone()) }
    /// The name that requests are signed for.
    #[inline] pub fn signing_name(&self) -> &'static str { "farrier" }
    /// Where requests go, and what they are signed for.
    #[inline] pub fn region(&self) -> Option<&Region> { self.0.region.as_ref() }
    /// How often and how fast to retry. By default there are 3 attempts, with exponential backoff.
    #[inline] pub fn retry_config(&self) -> Option<&retry::RetryConfig> { self.0.retry_config.as_ref() }
    /// Which clients share their quota of retries. By default each has its own.
    #[inline] pub fn retry_partition(&self) -> Option<&retry::RetryPartition> { self.0.retry_partition.as_ref() }
    /// How long to wait for what; what is left open stays as it is. By default 3.1 s for a connection, and without end for everything else.
    #[inline] pub fn timeout_config(&self) -> Option<&timeout::TimeoutConfig> { self.0.timeout_config.as_ref() }
    /// When to give up on a stream of which nothing comes, or of which the server takes nothing: after 5 seconds where it is not set.
    #[inline] pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> { self.0.stalled_stream_protection.as_ref() }
    /// Whether to sign with the machine's own clock, however wrong services say it is. Not by default.
    #[inline] pub fn disable_clock_skew_correction(&self) -> Option<bool> { self.0.disable_clock_skew_correction }
    /// The application's name in the user agent.
    #[inline] pub fn app_name(&self) -> Option<&AppName> { self.0.app_name.as_ref() }
    /// Whether to send every request uncompressed. Not by default.
    #[inline] pub fn disable_request_compression(&self) -> Option<bool> { self.0.disable_request_compression }
    /// How many bytes a request has at least that is sent compressed. By default 10,240.
    #[inline] pub fn request_min_compression_size_bytes(&self) -> Option<u32> { self.0.request_min_compression_size_bytes }
    /// The transport.
    #[inline] pub fn http_client(&self) -> Option<SharedHttpClient> { self.0.http_client.as_deref().cloned() }
    /// How to wait between attempts.
    #[inline] pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> { self.0.sleep_impl.clone() }
    /// The clock.
    #[inline] pub fn time_source(&self) -> Option<SharedTimeSource> { self.0.time_source.clone() }
    /// The interceptors, in the order of their calls.
    #[inline] pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ { self.0.hooks.interceptors().iter().cloned() }
    /// The retry classifiers, in the order in which they are asked.
    #[inline] pub fn retry_classifiers(&self) -> impl Iterator<Item = retry::SharedRetryClassifier> + '_ { self.0.hooks.classifiers().iter().cloned() }
    /// The identity cache, where one is set.
    #[inline] pub fn identity_cache(&self) -> Option<SharedIdentityCache> { self.0.identity_cache.as_deref().cloned() }
    /// Which way of authentication is preferred.
    #[inline] pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> { self.0.auth_scheme_preference.as_ref() }
    /// The frameworks that the client works for.
    #[inline] pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> { self.0.framework_metadata.iter().collect() }
    /// What resolves endpoints.
    #[inline] pub fn endpoint_resolver(&self) -> endpoint::SharedEndpointResolver {
        use endpoint::ResolveEndpoint;
        self.0.endpoint_resolver.clone().unwrap_or_else(|| endpoint::DefaultResolver::new().into_shared_resolver())
    }
}
#[cfg(feature = "sdk-config")] impl From<&SdkConfig> for Config { #[inline] fn from(shared: &SdkConfig) -> Self { Self::new(shared) } }
/// Collects settings.
#[derive(Clone, Debug, Default)] pub struct Builder(Settings);
impl Builder {
    /// Starts with nothing set.
    #[inline] pub fn new() -> Self { Self::default() }
    /// Where requests go, and what they are signed for.
    #[inline] pub fn region(mut self, value: impl Into<Option<Region>>) -> Self { self.0.region = value.into(); self }
    /// Where credentials come from.
    #[inline] pub fn credentials_provider(mut self, value: impl ProvideCredentials + 'static) -> Self { self.0.credentials_provider = Some(SharedCredentialsProvider::new(value)); self }
    /// The endpoint to use instead of the one that the service's rules give.
    #[inline] pub fn endpoint_url(mut self, value: impl Into<String>) -> Self { self.0.endpoint_url = Some(value.into()); self }
    /// Whether to use endpoints that meet FIPS 140. Not by default.
    #[inline] pub fn use_fips(mut self, value: impl Into<bool>) -> Self { self.0.use_fips = Some(value.into()); self }
    /// Whether to use endpoints that speak IPv6 too. Not by default.
    #[inline] pub fn use_dual_stack(mut self, value: impl Into<bool>) -> Self { self.0.use_dual_stack = Some(value.into()); self }
    /// How often and how fast to retry. By default there are 3 attempts, with exponential backoff.
    #[inline] pub fn retry_config(mut self, value: retry::RetryConfig) -> Self { self.0.retry_config = Some(value); self }
    /// Which clients share their quota of retries. By default each has its own.
    #[inline] pub fn retry_partition(mut self, value: retry::RetryPartition) -> Self { self.0.retry_partition = Some(value); self }
    /// How long to wait for what; what is left open stays as it is. By default 3.1 s for a connection, and without end for everything else.
    #[inline] pub fn timeout_config(mut self, value: timeout::TimeoutConfig) -> Self { self.0.timeout_config = self.0.merged_timeouts(Some(value)); self }
    /// Kept for source compatibility: Farrier has one behavior per version of its own.
    #[inline] pub fn behavior_version(mut self, value: BehaviorVersion) -> Self { self.0.behavior_version = Some(value); self }
    /// When to give up on a stream of which nothing comes, or of which the server takes nothing: after 5 seconds where it is not set.
    #[inline] pub fn stalled_stream_protection(mut self, value: StalledStreamProtectionConfig) -> Self { self.0.stalled_stream_protection = Some(value); self }
    /// Whether to sign with the machine's own clock, however wrong services say it is. Not by default.
    #[inline] pub fn disable_clock_skew_correction(mut self, value: impl Into<Option<bool>>) -> Self { self.0.disable_clock_skew_correction = value.into(); self }
    /// The application's name in the user agent.
    #[inline] pub fn app_name(mut self, value: AppName) -> Self { self.0.app_name = Some(value); self }
    /// Whether to send every request uncompressed. Not by default.
    #[inline] pub fn disable_request_compression(mut self, value: impl Into<Option<bool>>) -> Self { self.0.disable_request_compression = value.into(); self }
    /// How many bytes a request has at least that is sent compressed. By default 10,240.
    #[inline] pub fn request_min_compression_size_bytes(mut self, value: impl Into<Option<u32>>) -> Self { self.0.request_min_compression_size_bytes = value.into(); self }
    /// The transport.
    #[inline] pub fn http_client(mut self, value: impl HttpClient + 'static) -> Self { self.0.http_client = Some(SharedHttpClient::new(value).into()); self }
    /// How to wait between attempts.
    #[inline] pub fn sleep_impl(mut self, value: impl AsyncSleep + 'static) -> Self { self.0.sleep_impl = Some(SharedAsyncSleep::new(value)); self }
    /// The clock.
    #[inline] pub fn time_source(mut self, value: impl TimeSource + 'static) -> Self { self.0.time_source = Some(SharedTimeSource::new(value)); self }
    /// Where idempotency tokens come from. By default they are random UUIDs.
    #[inline] pub fn idempotency_token_provider(mut self, value: impl Into<IdempotencyTokenProvider>) -> Self { self.0.idempotency_token_provider = Some(value.into()); self }
    /// Calls an interceptor between the steps of each call, after those that are set already.
    #[inline] pub fn interceptor(mut self, value: impl Intercept + 'static) -> Self { self.push_interceptor(SharedInterceptor::new(value)); self }
    /// Asks a classifier whether to retry, beside those that are set already.
    #[inline] pub fn retry_classifier(mut self, value: impl retry::ClassifyRetry + 'static) -> Self { self.push_retry_classifier(retry::SharedRetryClassifier::new(value)); self }
    /// Where identities are kept, in place of a cache of the client's own.
    #[inline] pub fn identity_cache(mut self, value: impl ResolveCachedIdentity + 'static) -> Self { self.set_identity_cache(value); self }
    /// Which way of authentication to prefer, where a service knows several.
    #[inline] pub fn auth_scheme_preference(mut self, value: impl Into<AuthSchemePreference>) -> Self { self.0.auth_scheme_preference = Some(value.into()); self }
    /// Sends requests unsigned where no credentials provider is set.
    #[inline] pub fn allow_no_auth(mut self) -> Self { self.0.allow_no_auth = true; self }
    /// Names a framework that the client works for in the user agent, after those that are set already.
    #[inline] pub fn framework_metadata(mut self, value: FrameworkMetadata) -> Self { self.0.framework_metadata.push(value); self }
    /// Resolves endpoints in place of the service's rules.
    #[inline] pub fn endpoint_resolver(mut self, value: impl endpoint::ResolveEndpoint + 'static) -> Self { self.0.endpoint_resolver = Some(value.into_shared_resolver()); self }
    /// The latest behavior version.
    #[inline] pub fn behavior_version_latest(self) -> Self { self.behavior_version(BehaviorVersion::latest()) }
    /// Makes requests the same in every run of a test: a clock that stands still, a fixed idempotency token, credentials that are none.
    #[cfg(feature = "test-util")] #[inline] pub fn with_test_defaults(mut self) -> Self { self.0.apply_test_defaults(); self }
    /// The same, with a region where none is set.
    #[cfg(feature = "test-util")] #[inline] pub fn with_test_defaults_v2(mut self) -> Self { self.0.apply_test_defaults_v2(); self }
    /// Ends the collecting.
    #[inline] pub fn build(self) -> Config { Config(self.0) }
}

/// The same on a borrowed builder: `set_x` replaces `x`, and `push_x` adds to it.
#[allow(missing_docs)] impl Builder {
    #[inline] pub fn set_region(&mut self, value: Option<Region>) -> &mut Self { self.0.region = value; self }
    #[inline] pub fn set_credentials_provider(&mut self, value: Option<SharedCredentialsProvider>) -> &mut Self { self.0.credentials_provider = value; self }
    #[inline] pub fn set_endpoint_url(&mut self, value: Option<String>) -> &mut Self { self.0.endpoint_url = value; self }
    #[inline] pub fn set_use_fips(&mut self, value: Option<bool>) -> &mut Self { self.0.use_fips = value; self }
    #[inline] pub fn set_use_dual_stack(&mut self, value: Option<bool>) -> &mut Self { self.0.use_dual_stack = value; self }
    #[inline] pub fn set_retry_config(&mut self, value: Option<retry::RetryConfig>) -> &mut Self { self.0.retry_config = value; self }
    #[inline] pub fn set_retry_partition(&mut self, value: Option<retry::RetryPartition>) -> &mut Self { self.0.retry_partition = value; self }
    #[inline] pub fn set_timeout_config(&mut self, value: Option<timeout::TimeoutConfig>) -> &mut Self { self.0.timeout_config = self.0.merged_timeouts(value); self }
    #[inline] pub fn set_behavior_version(&mut self, value: Option<BehaviorVersion>) -> &mut Self { self.0.behavior_version = value; self }
    #[inline] pub fn set_stalled_stream_protection(&mut self, value: Option<StalledStreamProtectionConfig>) -> &mut Self { self.0.stalled_stream_protection = value; self }
    #[inline] pub fn set_disable_clock_skew_correction(&mut self, value: Option<bool>) -> &mut Self { self.0.disable_clock_skew_correction = value; self }
    #[inline] pub fn set_app_name(&mut self, value: Option<AppName>) -> &mut Self { self.0.app_name = value; self }
    #[inline] pub fn set_disable_request_compression(&mut self, value: Option<bool>) -> &mut Self { self.0.disable_request_compression = value; self }
    #[inline] pub fn set_request_min_compression_size_bytes(&mut self, value: Option<u32>) -> &mut Self { self.0.request_min_compression_size_bytes = value; self }
    #[inline] pub fn set_http_client(&mut self, value: Option<SharedHttpClient>) -> &mut Self { self.0.http_client = value.map(Into::into); self }
    #[inline] pub fn set_sleep_impl(&mut self, value: Option<SharedAsyncSleep>) -> &mut Self { self.0.sleep_impl = value; self }
    #[inline] pub fn set_time_source(&mut self, value: Option<SharedTimeSource>) -> &mut Self { self.0.time_source = value; self }
    #[inline] pub fn set_idempotency_token_provider(&mut self, value: Option<IdempotencyTokenProvider>) -> &mut Self { self.0.idempotency_token_provider = value; self }
    #[inline] pub fn push_interceptor(&mut self, value: SharedInterceptor) -> &mut Self { self.0.hooks.push_interceptor(value); self }
    #[inline] pub fn set_interceptors(&mut self, value: impl IntoIterator<Item = SharedInterceptor>) -> &mut Self { self.0.hooks.set_interceptors(value); self }
    #[inline] pub fn push_retry_classifier(&mut self, value: retry::SharedRetryClassifier) -> &mut Self { self.0.hooks.push_classifier(value); self }
    #[inline] pub fn set_retry_classifiers(&mut self, value: impl IntoIterator<Item = retry::SharedRetryClassifier>) -> &mut Self { self.0.hooks.set_classifiers(value); self }
    #[inline]
    pub fn set_identity_cache(&mut self, value: impl ResolveCachedIdentity + 'static) -> &mut Self { self.0.identity_cache = Some(IntoShared::<SharedIdentityCache>::into_shared(value).into()); self }
    #[inline] pub fn set_auth_scheme_preference(&mut self, value: Option<AuthSchemePreference>) -> &mut Self { self.0.auth_scheme_preference = value; self }
    #[inline] pub fn set_allow_no_auth(&mut self) -> &mut Self { self.0.allow_no_auth = true; self }
    #[inline] pub fn push_framework_metadata(&mut self, value: FrameworkMetadata) -> &mut Self { self.0.framework_metadata.push(value); self }
    #[cfg(feature = "test-util")] #[inline] pub fn apply_test_defaults(&mut self) -> &mut Self { self.0.apply_test_defaults(); self }
    #[cfg(feature = "test-util")] #[inline] pub fn apply_test_defaults_v2(&mut self) -> &mut Self { self.0.apply_test_defaults_v2(); self }
    #[inline] pub fn set_endpoint_resolver(&mut self, value: Option<endpoint::SharedEndpointResolver>) -> &mut Self { self.0.endpoint_resolver = value; self }
}
#[cfg(feature = "sdk-config")] impl From<&SdkConfig> for Builder { #[inline] fn from(shared: &SdkConfig) -> Self { Self(Settings::shared(shared, &crate::service::SERVICE)) } }
impl From<Builder> for Settings { #[inline] fn from(builder: Builder) -> Self { builder.0 } }

pub mod endpoint {
    //! Where requests go: the service's own rules, and resolvers of a program's own.

    pub use farrier_runtime::config::endpoint::{Endpoint, EndpointFuture, InvalidParams, SharedEndpointResolver};

    use farrier_runtime::config::endpoint::{EndpointParams, EndpointResolver, resolve, shared};

    use crate::endpoint::RULES;

    /// Resolves endpoints in place of the service's rules.
    pub trait ResolveEndpoint: Send + Sync + std::fmt::Debug {
        /// The endpoint for these parameters.
        fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;
        /// The resolver in the form that all services share.
        fn into_shared_resolver(self) -> SharedEndpointResolver where Self: Sized + 'static, { shared(self, Self::resolve_endpoint) }
    }

    /// Resolves endpoints by the service's rules.
    #[derive(Debug)] pub struct DefaultResolver(EndpointResolver);
    impl DefaultResolver {
        /// A resolver with the built-in partitions.
        #[inline] pub fn new() -> Self { Self(EndpointResolver::new(&RULES)) }
    }
    impl Default for DefaultResolver { #[inline] fn default() -> Self { Self::new() } }
    impl ResolveEndpoint for DefaultResolver { #[inline] fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> { resolve(&self.0, &params.0) } }

    /// What an endpoint depends on.
    #[derive(Clone, Debug, PartialEq)] #[non_exhaustive] pub struct Params(EndpointParams);
    impl Params {
        /// Starts with nothing set.
        #[inline] pub fn builder() -> ParamsBuilder { ParamsBuilder::default() }
        /// The parameter `Endpoint` of the endpoint rules.
        #[inline] pub fn endpoint(&self) -> Option<&str> { self.0.string(0usize) }
        /// The parameter `Region` of the endpoint rules.
        #[inline] pub fn region(&self) -> Option<&str> { self.0.string(1usize) }
        /// The parameter `UseDualStack` of the endpoint rules.
        #[inline] pub fn use_dual_stack(&self) -> Option<bool> { self.0.boolean(2usize) }
        /// The parameter `UseFIPS` of the endpoint rules.
        #[inline] pub fn use_fips(&self) -> Option<bool> { self.0.boolean(3usize) }
    }
    impl From<EndpointParams> for Params { #[inline] fn from(params: EndpointParams) -> Self { Self(params) } }

    /// Collects [`Params`].
    #[derive(Clone, Debug, PartialEq)] pub struct ParamsBuilder(EndpointParams);
    impl Default for ParamsBuilder { #[inline] fn default() -> Self { Self(EndpointParams::new(&RULES)) } }

    /// Each method sets the parameter of its name; `build()` gives defaults to those that are unset.
    #[allow(missing_docs)] impl ParamsBuilder {
        #[inline] pub fn endpoint(self, value: impl Into<String>) -> Self { Self(self.0.with(0usize, value.into())) }
        #[inline] pub fn set_endpoint(self, value: Option<String>) -> Self { Self(self.0.with(0usize, value)) }
        #[inline] pub fn region(self, value: impl Into<String>) -> Self { Self(self.0.with(1usize, value.into())) }
        #[inline] pub fn set_region(self, value: Option<String>) -> Self { Self(self.0.with(1usize, value)) }
        #[inline] pub fn use_dual_stack(self, value: impl Into<bool>) -> Self { Self(self.0.with(2usize, value.into())) }
        #[inline] pub fn set_use_dual_stack(self, value: Option<bool>) -> Self { Self(self.0.with(2usize, value)) }
        #[inline] pub fn use_fips(self, value: impl Into<bool>) -> Self { Self(self.0.with(3usize, value.into())) }
        #[inline] pub fn set_use_fips(self, value: Option<bool>) -> Self { Self(self.0.with(3usize, value)) }
        #[inline] pub fn build(self) -> Result<Params, InvalidParams> { self.0.completed().map(Params) }
    }
}
