//! What generated `config` modules re-export: the vocabulary of settings.

pub mod endpoint;

pub use aws_credential_types::Credentials;
#[cfg(feature = "http-auth")]
pub use aws_credential_types::provider::token::{ProvideToken, SharedTokenProvider};
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_async::time::{SharedTimeSource, TimeSource};
pub use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
#[cfg(feature = "http-auth")]
pub use aws_smithy_runtime_api::client::identity::http::{Login, Token};
pub use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
#[cfg(feature = "http-auth")]
pub use aws_smithy_runtime_api::client::identity::{ResolveIdentity, SharedIdentityResolver};
pub use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
pub use aws_smithy_runtime_api::client::runtime_components::{RuntimeComponents, RuntimeComponentsBuilder};
pub use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, SharedRuntimePlugin};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
#[cfg(any(feature = "checksums", feature = "message-digests"))]
pub use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
pub use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
#[cfg(feature = "sdk-config")]
pub use aws_types::SdkConfig;

pub use crate::credentials::lazy::IdentityCache;
pub use crate::credentials::{DefaultCredentials, EnvironmentCredentials, ProfileCredentials, default_region};
pub use crate::idempotency::IdempotencyTokenProvider;
pub use crate::settings::Settings;
#[cfg(feature = "sigv4a")]
pub use crate::vocabulary::SigningRegionSet;
pub use crate::vocabulary::{
    AccountIdEndpointMode, AppName, FrameworkMetadata, InvalidAppName, InvalidFrameworkMetadata, Region,
};

/// HTTP requests and responses.
pub mod http {
    pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
}

/// What interceptors see of a call.
pub mod interceptors {
    pub use aws_smithy_runtime_api::client::interceptors::context::{
        AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
        BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
        BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
        BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextMut, FinalizerInterceptorContextRef,
        InterceptorContext,
    };
}

/// Retries.
pub mod retry {
    pub use crate::retry::{ClientRateLimiter, RetryPartition, TokenBucket};
    pub use aws_smithy_runtime_api::client::retries::ShouldAttempt;
    pub use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction, SharedRetryClassifier};
    pub use aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
}

/// Timeouts.
pub mod timeout {
    pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}
