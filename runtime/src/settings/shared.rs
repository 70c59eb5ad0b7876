//! The settings that all clients of a program share: `SdkConfig`, which the official `aws-config` loads.

#[cfg(feature = "http-auth")]
use aws_smithy_runtime_api::client::auth::http::HTTP_BEARER_AUTH_SCHEME_ID;
#[cfg(feature = "http-auth")]
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
#[cfg(feature = "http-auth")]
use aws_smithy_runtime_api::client::identity::http::Token;
use aws_types::SdkConfig;
use aws_types::service_config::ServiceConfigKey;

use super::Settings;
use crate::endpoint::{Builtin, RuleSet};
use crate::operation::Service;

impl Settings {
    /// What a service takes from the settings that all clients of a program share.
    ///
    /// An endpoint URL that the environment or a profile gives for this service alone (`AWS_ENDPOINT_URL_IVSCHAT`) wins
    /// over one for all services, unless the program itself has set the latter.
    #[must_use]
    #[inline]
    pub fn shared(shared: &SdkConfig, service: &'static Service) -> Self {
        let mut settings = Self::from(shared);
        if !shared.get_origin("endpoint_url").is_client_config()
            && let Some(url) = service_endpoint_url(shared, service.sdk_id)
        {
            settings.endpoint_url = Some(url);
        }
        if let Some(rules) = service.endpoint_rules {
            settings.set_shared_endpoint_params(shared, service.sdk_id, rules);
        }
        #[cfg(feature = "http-auth")]
        settings.set_environment_token(shared, service.signing_name);
        settings
    }

    /// The token that the environment has for Amazon Bedrock alone, `AWS_BEARER_TOKEN_BEDROCK`. It goes before credentials, unless
    /// the program itself prefers another scheme or has set a token.
    #[cfg(feature = "http-auth")]
    #[inline]
    fn set_environment_token(&mut self, shared: &SdkConfig, signing_name: &str) {
        const WITH_TOKENS: &str = "bedrock";
        if signing_name != WITH_TOKENS {
            return;
        }
        let Some(token) = service_setting(shared, WITH_TOKENS, "AWS_BEARER_TOKEN", "") else { return };
        if !shared.get_origin("auth_scheme_preference").is_client_config() {
            self.auth_scheme_preference = Some([HTTP_BEARER_AUTH_SCHEME_ID].into());
        }
        if !shared.get_origin("token_provider").is_client_config() {
            self.identities.bearer = Some(SharedIdentityResolver::new(Token::new(token, None)).into());
        }
    }

    /// The parameters of endpoint rules that the environment or a profile sets.
    #[inline]
    fn set_shared_endpoint_params(&mut self, shared: &SdkConfig, sdk_id: &str, rules: &RuleSet) {
        if let (Some(index), Some(mode)) =
            (rules.builtin(Builtin::AccountIdEndpointMode), shared.account_id_endpoint_mode())
        {
            self.set_endpoint_param(index, mode.to_string());
        }
        for (builtin, env, profile) in SHARED_FLAGS {
            if let Some(index) = rules.builtin(builtin)
                && let Some(text) = service_setting(shared, sdk_id, env, profile)
            {
                match text.to_ascii_lowercase().as_str() {
                    "true" => self.set_endpoint_param(index, true),
                    "false" => self.set_endpoint_param(index, false),
                    _ => tracing::warn!(setting = profile, value = text, "expected `true` or `false`; it is ignored"),
                }
            }
        }
    }
}

/// Flags of endpoint rules with their environment variables and their names in profiles.
const SHARED_FLAGS: [(Builtin, &str, &str); 3] = [
    (Builtin::S3UseArnRegion, "AWS_S3_USE_ARN_REGION", "s3_use_arn_region"),
    (Builtin::S3ControlUseArnRegion, "AWS_S3_USE_ARN_REGION", "s3_use_arn_region"),
    (
        Builtin::S3DisableMultiRegionAccessPoints,
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        "s3_disable_multiregion_access_points",
    ),
];

impl From<&SdkConfig> for Settings {
    #[inline]
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
            http_client: shared.http_client().map(Into::into),
            sleep_impl: shared.sleep_impl(),
            time_source: shared.time_source(),
            behavior_version: shared.behavior_version(),
            stalled_stream_protection: shared.stalled_stream_protection(),
            disable_clock_skew_correction: shared.disable_clock_skew_correction(),
            identity_cache: shared.identity_cache().map(Into::into),
            #[cfg(any(feature = "checksums", feature = "message-digests"))]
            request_checksum_calculation: shared.request_checksum_calculation(),
            #[cfg(any(feature = "checksums", feature = "message-digests"))]
            response_checksum_validation: shared.response_checksum_validation(),
            #[cfg(feature = "http-auth")]
            identities: super::HttpIdentities {
                bearer: shared.token_provider().map(|provider| SharedIdentityResolver::new(provider).into()),
                ..super::HttpIdentities::default()
            },
            #[cfg(feature = "sigv4a")]
            sigv4a_signing_region_set: shared.sigv4a_signing_region_set().cloned(),
            auth_scheme_preference: shared.auth_scheme_preference().cloned(),
            framework_metadata: shared.framework_metadata().to_vec(),
            disable_request_compression: shared.disable_request_compression(),
            request_min_compression_size_bytes: shared.request_min_compression_size_bytes(),
            ..Self::default()
        }
    }
}

/// The endpoint URL that the environment or a profile has for this service.
#[inline]
fn service_endpoint_url(shared: &SdkConfig, sdk_id: &str) -> Option<String> {
    service_setting(shared, sdk_id, "AWS_ENDPOINT_URL", "endpoint_url")
}

fn service_setting(shared: &SdkConfig, sdk_id: &str, env: &str, profile: &str) -> Option<String> {
    let key = ServiceConfigKey::builder().service_id(sdk_id).env(env).profile(profile).build();
    shared.service_config()?.load_config(key.ok()?)
}

#[cfg(test)]
mod tests {
    use aws_types::origin::Origin;
    use aws_types::service_config::LoadServiceConfig;

    use super::*;
    use crate::testing::SERVICE;

    #[derive(Debug)]
    struct Profile;

    impl LoadServiceConfig for Profile {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            assert_eq!((key.env(), key.profile()), ("AWS_ENDPOINT_URL", "endpoint_url"));
            (key.service_id() == SERVICE.sdk_id).then(|| "http://of-the-service".to_owned())
        }
    }

    fn shared(origin: Origin) -> Settings {
        let mut shared = SdkConfig::builder().endpoint_url("http://of-all").service_config(Profile);
        shared.insert_origin("endpoint_url", origin);
        Settings::shared(&shared.build(), &SERVICE)
    }

    #[test]
    fn the_program_s_endpoint_wins_over_the_service_s_and_that_over_the_shared_one() {
        let url = |origin| shared(origin).endpoint_url;
        assert_eq!(url(Origin::shared_config()).as_deref(), Some("http://of-all"));
        assert_eq!(url(Origin::shared_environment_variable()).as_deref(), Some("http://of-the-service"));
        assert_eq!(Settings::shared(&SdkConfig::builder().build(), &SERVICE).endpoint_url, None);
    }
    /// An environment with a token for Amazon Bedrock.
    #[cfg(feature = "http-auth")]
    #[derive(Debug)]
    struct Tokens;

    #[cfg(feature = "http-auth")]
    impl LoadServiceConfig for Tokens {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            ((key.env(), key.service_id()) == ("AWS_BEARER_TOKEN", "bedrock")).then(|| "the-token".to_owned())
        }
    }

    #[cfg(feature = "http-auth")]
    #[test]
    fn a_token_of_the_environment_is_for_bedrock_and_goes_before_credentials() {
        static BEDROCK: Service = Service { signing_name: "bedrock", ..SERVICE };
        let settings = |service, change: fn(&mut aws_types::sdk_config::Builder)| {
            let mut shared = SdkConfig::builder().service_config(Tokens);
            change(&mut shared);
            Settings::shared(&shared.build(), service)
        };
        let prefers = |settings: &Settings| {
            let preference: Option<Vec<_>> =
                settings.auth_scheme_preference.clone().map(|all| all.into_iter().collect());
            preference.map(|all| all.iter().map(|id| id.inner().to_owned()).collect::<Vec<_>>())
        };
        let plain = settings(&BEDROCK, |_| {});
        assert!(plain.identities.bearer.is_some());
        assert_eq!(prefers(&plain).as_deref(), Some(["httpBearerAuth".to_owned()].as_slice()));
        let other = settings(&SERVICE, |_| {});
        assert!(other.identities.bearer.is_none() && other.auth_scheme_preference.is_none());
        let own = settings(&BEDROCK, |shared| {
            shared.set_auth_scheme_preference(Some(["sigv4".into()]));
            shared.insert_origin("auth_scheme_preference", Origin::shared_config());
        });
        assert_eq!(prefers(&own).as_deref(), Some(["sigv4".to_owned()].as_slice()));
    }
}
