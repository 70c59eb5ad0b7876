//! The settings of a client, which every generated `Config` holds.

mod hooks;
#[cfg(feature = "http-auth")]
mod identities;
mod official;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "sdk-config")]
mod shared;
#[cfg(feature = "test-util")]
mod test_defaults;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::identity::SharedIdentityCache;
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
#[cfg(any(feature = "checksums", feature = "message-digests"))]
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

pub use self::hooks::Hooks;
#[cfg(feature = "http-auth")]
pub use self::identities::{HttpIdentities, IdentityProvider};
pub use self::official::Official;
#[cfg(feature = "s3")]
pub use self::s3::S3Settings;
use crate::endpoint::ParamValue;
use crate::idempotency::IdempotencyTokenProvider;
use crate::retry::RetryPartition;
#[cfg(feature = "sigv4a")]
use crate::vocabulary::SigningRegionSet;
use crate::vocabulary::{AppName, FrameworkMetadata, Region};

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
    /// Which calls share their quota of retries; those of the client alone where it is not set.
    pub retry_partition: Option<RetryPartition>,
    /// How long to wait for what.
    pub timeout_config: Option<TimeoutConfig>,
    /// The application's name in the user agent.
    pub app_name: Option<AppName>,
    /// The transport.
    pub http_client: Option<Official<SharedHttpClient>>,
    /// How to wait.
    pub sleep_impl: Option<SharedAsyncSleep>,
    /// The clock.
    pub time_source: Option<SharedTimeSource>,
    /// Kept for source compatibility; Farrier has one behavior per version of its own.
    pub behavior_version: Option<BehaviorVersion>,
    /// When to give up on a stream of which nothing comes, or of which the server takes nothing: after 5 seconds where it is not
    /// set.
    pub stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    /// Sign with the machine's own clock, however wrong services say it is.
    pub disable_clock_skew_correction: Option<bool>,
    /// Send requests as they are, even where the service takes them compressed.
    pub disable_request_compression: Option<bool>,
    /// The least size of a body that is compressed, in bytes; 10 KiB where it is not set.
    pub request_min_compression_size_bytes: Option<u32>,
    /// When to add checksums to requests, feature `checksums`.
    #[cfg(any(feature = "checksums", feature = "message-digests"))]
    pub request_checksum_calculation: Option<RequestChecksumCalculation>,
    /// When to ask for checksums of responses, feature `checksums`.
    #[cfg(any(feature = "checksums", feature = "message-digests"))]
    pub response_checksum_validation: Option<ResponseChecksumValidation>,
    /// The regions that signatures of version 4A hold in, feature `sigv4a`; the endpoint's or the client's where it is not set.
    #[cfg(feature = "sigv4a")]
    pub sigv4a_signing_region_set: Option<SigningRegionSet>,
    /// What only Amazon S3 is told, feature `s3`.
    #[cfg(feature = "s3")]
    pub s3: S3Settings,
    /// Where idempotency tokens come from.
    pub idempotency_token_provider: Option<IdempotencyTokenProvider>,
    /// Resolves endpoints in place of the service's rules.
    pub endpoint_resolver: Option<SharedEndpointResolver>,
    /// Interceptors and retry classifiers.
    pub hooks: Hooks,
    /// Keeps identities in place of Farrier's own cache.
    pub identity_cache: Option<Official<SharedIdentityCache>>,
    /// Bearer tokens, API keys and passwords, feature `http-auth`.
    #[cfg(feature = "http-auth")]
    pub identities: HttpIdentities,
    /// Which authentication to prefer, where an operation knows several.
    pub auth_scheme_preference: Option<AuthSchemePreference>,
    /// Send requests unsigned where no credentials provider is set.
    pub allow_no_auth: bool,
    /// The frameworks that the client works for, in the user agent.
    pub framework_metadata: Vec<FrameworkMetadata>,
    /// Parameters of the endpoint rules that the program sets, by their index in the rules.
    pub(crate) endpoint_params: Vec<(usize, ParamValue<'static>)>,
}

impl Settings {
    /// Sets a parameter of the endpoint rules, by its index in the rules; nothing leaves it to the rules again.
    #[inline]
    pub fn set_endpoint_param(&mut self, index: usize, value: impl Into<ParamValue<'static>>) {
        self.endpoint_params.retain(|(known, _)| *known != index);
        self.endpoint_params.push((index, value.into()));
    }

    /// The timeouts with those that are set so far in the place of what they leave open.
    #[must_use]
    #[inline]
    pub fn merged_timeouts(&self, timeouts: Option<TimeoutConfig>) -> Option<TimeoutConfig> {
        match (timeouts, &self.timeout_config) {
            (Some(mut timeouts), Some(known)) => {
                timeouts.take_defaults_from(known);
                Some(timeouts)
            }
            (timeouts, known) => timeouts.or_else(|| known.clone()),
        }
    }

    /// These settings with those that `over` sets put in their place, what its timeouts leave open left as it is; interceptors,
    /// retry classifiers and framework metadata add up.
    #[must_use]
    #[inline]
    pub fn overridden(&self, over: Self) -> Self {
        Self {
            region: over.region.or_else(|| self.region.clone()),
            credentials_provider: over.credentials_provider.or_else(|| self.credentials_provider.clone()),
            endpoint_url: over.endpoint_url.or_else(|| self.endpoint_url.clone()),
            use_fips: over.use_fips.or(self.use_fips),
            use_dual_stack: over.use_dual_stack.or(self.use_dual_stack),
            retry_config: over.retry_config.or_else(|| self.retry_config.clone()),
            retry_partition: over.retry_partition.or_else(|| self.retry_partition.clone()),
            timeout_config: self.merged_timeouts(over.timeout_config),
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
            #[cfg(any(feature = "checksums", feature = "message-digests"))]
            request_checksum_calculation: over.request_checksum_calculation.or(self.request_checksum_calculation),
            #[cfg(any(feature = "checksums", feature = "message-digests"))]
            response_checksum_validation: over.response_checksum_validation.or(self.response_checksum_validation),
            #[cfg(feature = "sigv4a")]
            sigv4a_signing_region_set: over
                .sigv4a_signing_region_set
                .or_else(|| self.sigv4a_signing_region_set.clone()),
            #[cfg(feature = "s3")]
            s3: self.s3.overridden(over.s3),
            idempotency_token_provider: over
                .idempotency_token_provider
                .or_else(|| self.idempotency_token_provider.clone()),
            endpoint_resolver: over.endpoint_resolver.or_else(|| self.endpoint_resolver.clone()),
            hooks: self.hooks.with(&over.hooks),
            identity_cache: over.identity_cache.or_else(|| self.identity_cache.clone()),
            #[cfg(feature = "http-auth")]
            identities: self.identities.overridden(over.identities),
            auth_scheme_preference: over.auth_scheme_preference.or_else(|| self.auth_scheme_preference.clone()),
            allow_no_auth: over.allow_no_auth || self.allow_no_auth,
            framework_metadata: [self.framework_metadata.as_slice(), &over.framework_metadata].concat(),
            // The last value of a parameter counts.
            endpoint_params: [self.endpoint_params.as_slice(), &over.endpoint_params].concat(),
        }
    }
}
