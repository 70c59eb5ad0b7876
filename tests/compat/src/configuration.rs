//! The configuration builder: every setting a program of this service can make, and the getters.

use std::time::Duration;

use aws_sdk_ivschat::Config;
use aws_sdk_ivschat::config::http::HttpResponse;
use aws_sdk_ivschat::config::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
use aws_sdk_ivschat::config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use aws_sdk_ivschat::config::{
    AppName, AsyncSleep, BehaviorVersion, Builder, Credentials, HttpClient, Region, SharedAsyncSleep,
    SharedCredentialsProvider, SharedHttpClient, StalledStreamProtectionConfig,
};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};

/// The settings, one call each.
pub fn by_value(http: impl HttpClient + 'static, sleep: impl AsyncSleep + 'static) -> Config {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("AKIDEXAMPLE", "secret", None, None, "example"))
        .endpoint_url("https://ivschat.example.com")
        .use_fips(false)
        .use_dual_stack(false)
        .retry_config(RetryConfig::standard().with_max_attempts(5).with_initial_backoff(Duration::from_millis(50)))
        .timeout_config(timeouts())
        .app_name(AppName::new("my-app").expect("letters and a dash are a valid name"))
        .http_client(http)
        .sleep_impl(sleep)
        .time_source(SystemTimeSource::new())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .disable_clock_skew_correction(true)
        .build()
}

/// The same settings through the `set_` methods, which borrow the builder.
pub fn by_reference(builder: &mut Builder, http: SharedHttpClient) {
    builder
        .set_behavior_version(Some(BehaviorVersion::latest()))
        .set_region(Some(Region::new("us-east-1")))
        .set_credentials_provider(Some(SharedCredentialsProvider::new(Credentials::from_keys(
            "AKIDEXAMPLE",
            "s",
            None,
        ))))
        .set_endpoint_url(Some("https://ivschat.example.com".to_owned()))
        .set_use_fips(None)
        .set_use_dual_stack(Some(false))
        .set_retry_config(Some(retries().build()))
        .set_timeout_config(Some(timeouts()))
        .set_app_name(None)
        .set_http_client(Some(http))
        .set_sleep_impl(Some(SharedAsyncSleep::new(TokioSleep::new())))
        .set_time_source(Some(SharedTimeSource::new(SystemTimeSource::new())))
        .set_stalled_stream_protection(Some(
            StalledStreamProtectionConfig::enabled().grace_period(Duration::from_secs(5)).build(),
        ))
        .set_disable_clock_skew_correction(None);
}

/// Retries from their builder.
pub fn retries() -> RetryConfigBuilder {
    RetryConfigBuilder::new()
        .mode(RetryMode::Adaptive)
        .max_attempts(4)
        .max_backoff(Duration::from_secs(10))
        .reconnect_mode(ReconnectMode::ReconnectOnTransientError)
}

/// All four timeouts.
pub fn timeouts() -> TimeoutConfig {
    let builder: TimeoutConfigBuilder = TimeoutConfig::builder();
    builder
        .connect_timeout(Duration::from_secs(1))
        .read_timeout(Duration::from_secs(2))
        .operation_attempt_timeout(Duration::from_secs(5))
        .operation_timeout(Duration::from_secs(20))
        .build()
}

/// The status of a response, as programs keep it.
pub fn status(response: &HttpResponse) -> u16 {
    response.status().as_u16()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::CannedHttp;

    #[test]
    fn getters_return_what_was_set() {
        let config = by_value(CannedHttp::default(), TokioSleep::new());
        assert_eq!(config.region(), Some(&Region::new("us-east-1")));
        assert_eq!(config.retry_config().map(RetryConfig::max_attempts), Some(5));
        assert_eq!(config.retry_config().map(RetryConfig::mode), Some(RetryMode::Standard));
        assert_eq!(config.timeout_config(), Some(&timeouts()));
        assert_eq!(config.timeout_config().and_then(TimeoutConfig::read_timeout), Some(Duration::from_secs(2)));
        assert_eq!(config.app_name().map(AppName::as_ref), Some("my-app"));
        assert!(config.http_client().is_some());
        assert!(config.sleep_impl().is_some());
        assert!(config.time_source().is_some());
        assert!(!config.stalled_stream_protection().unwrap().is_enabled());
        assert_eq!(config.disable_clock_skew_correction(), Some(true));
        assert_eq!(config.signing_name(), "ivschat");
    }

    #[test]
    fn borrowing_setters_set_the_same() {
        let mut builder = Builder::new();
        by_reference(&mut builder, SharedHttpClient::new(CannedHttp::default()));
        let config = builder.clone().build();
        assert_eq!(config.region().map(AsRef::as_ref), Some("us-east-1"));
        assert_eq!(config.retry_config(), Some(&retries().build()));
        assert_eq!(config.app_name(), None);
        builder.set_region(None);
        assert_eq!(builder.build().region(), None);
        assert_eq!(Builder::default().build().retry_config(), None);
    }

    #[test]
    fn debug_output_hides_the_secret() {
        let config = Config::builder().credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "hunter2", None));
        assert!(!format!("{config:?}").contains("hunter2"));
        assert!(!format!("{:?}", config.build()).contains("hunter2"));
    }
}
