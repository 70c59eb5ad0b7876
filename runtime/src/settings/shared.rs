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
#[cfg(feature = "http-auth")]
use crate::operation::ServiceTrait;

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
        if service.traits.contains(&ServiceTrait::TokenOfEnvironment)
            && let Some(token) = service_setting(shared, service.signing_name, "AWS_BEARER_TOKEN", "")
        {
            settings.prefer_token(shared, token);
        }
        settings
    }

    /// A token for the service alone wins over credentials and over a token for all services, but not over what the program
    /// itself says.
    #[cfg(feature = "http-auth")]
    #[inline]
    fn prefer_token(&mut self, shared: &SdkConfig, token: String) {
        if token.is_empty() {
            return;
        }
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
        let known = SHARED_FLAGS.into_iter().map(|(builtin, env, profile)| (rules.builtin(builtin), env, profile));
        let (parameter, env, profile) = DISABLES_SESSIONS;
        for (index, env, profile) in known.chain([(rules.parameter(parameter), env, profile)]) {
            if let Some(index) = index
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

/// The same of a parameter that no builtin names.
const DISABLES_SESSIONS: (&str, &str, &str) =
    ("DisableS3ExpressSessionAuth", "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "s3_disable_express_session_auth");

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

    /// A profile that turns sessions with buckets off.
    #[derive(Debug)]
    struct WithoutSessions;

    impl LoadServiceConfig for WithoutSessions {
        fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
            (key.profile() == "s3_disable_express_session_auth").then(|| "True".to_owned())
        }
    }

    #[test]
    fn a_profile_may_turn_sessions_with_buckets_off() {
        use crate::endpoint::{ParamValue, Parameter};
        static RULES: RuleSet = RuleSet {
            parameters: &[Parameter::string("Bucket"), Parameter::boolean("DisableS3ExpressSessionAuth")],
            variables: 0,
            conditions: &[],
            outcomes: &[],
            nodes: &[],
            root: RuleSet::NO_MATCH,
        };
        static S3: Service = Service { endpoint_rules: Some(&RULES), ..SERVICE };
        let shared = SdkConfig::builder().service_config(WithoutSessions).build();
        assert_eq!(Settings::shared(&shared, &S3).endpoint_params, [(1, ParamValue::Bool(true))]);
    }
}
