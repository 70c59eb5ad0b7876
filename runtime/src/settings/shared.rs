//! The settings that all clients of a program share: `SdkConfig`, which the official `aws-config` loads.

use aws_types::SdkConfig;
use aws_types::service_config::ServiceConfigKey;

use super::Settings;
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
        settings
    }
}

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
    let key = ServiceConfigKey::builder().service_id(sdk_id).env("AWS_ENDPOINT_URL").profile("endpoint_url").build();
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
}
