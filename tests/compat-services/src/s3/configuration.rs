//! Settings.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::config::endpoint::{DefaultResolver, Endpoint, EndpointFuture, Params, ResolveEndpoint};
use aws_sdk_s3::config::retry::{ReconnectMode, RetryConfig, RetryMode};
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{
    AppName, BehaviorVersion, Builder, Config, Credentials, ProvideCredentials, Region, RequestChecksumCalculation,
    ResponseChecksumValidation, SharedCredentialsProvider, SharedHttpClient, StalledStreamProtectionConfig,
};
use aws_types::SdkConfig;

pub fn shared(shared: &SdkConfig) -> (Client, Client) {
    let one = Client::new(shared);
    let settings = aws_sdk_s3::config::Builder::from(shared).force_path_style(true).build();
    (one, Client::from_conf(settings))
}

pub fn everything(client: SharedHttpClient, is_slow: bool) -> Config {
    let retries = RetryConfig::standard()
        .with_max_attempts(5)
        .with_initial_backoff(Duration::from_millis(50))
        .with_max_backoff(Duration::from_secs(10))
        .with_retry_mode(RetryMode::Adaptive)
        .with_reconnect_mode(ReconnectMode::ReconnectOnTransientError);
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(1))
        .read_timeout(Duration::from_secs(2))
        .operation_attempt_timeout(Duration::from_secs(3))
        .operation_timeout(Duration::from_secs(4))
        .build();
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("akid", "secret", Some("token".into()), None, "test"))
        .endpoint_url("http://localhost:9000")
        .force_path_style(true)
        .use_arn_region(true)
        .accelerate(false)
        .disable_multi_region_access_points(true)
        .disable_s3_express_session_auth(true)
        .use_fips(false)
        .use_dual_stack(true)
        .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
        .response_checksum_validation(ResponseChecksumValidation::WhenSupported)
        .retry_config(if is_slow { retries } else { RetryConfig::disabled() })
        .timeout_config(timeouts)
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .app_name(AppName::new("app").expect("a name"))
        .idempotency_token_provider("fixed")
        .http_client(client)
        .build()
}

pub fn in_steps(provider: impl ProvideCredentials + 'static, region: Option<Region>) -> Client {
    let mut builder = Builder::new();
    builder.set_region(region);
    builder.set_credentials_provider(Some(SharedCredentialsProvider::new(provider)));
    builder.set_force_path_style(Some(true)).set_accelerate(None).set_use_arn_region(Some(false));
    builder.set_endpoint_url(Some("http://localhost".into()));
    builder.set_retry_config(Some(RetryConfig::standard()));
    builder.set_request_checksum_calculation(Some(RequestChecksumCalculation::WhenSupported));
    builder.set_behavior_version(Some(BehaviorVersion::latest()));
    Client::from_conf(builder.build())
}

pub fn changed(client: &Client) -> Client {
    let config: &Config = client.config();
    println!("{:?} {:?} {}", config.region(), config.retry_config(), config.signing_name());
    println!("{:?} {:?}", config.request_checksum_calculation(), config.response_checksum_validation());
    Client::from_conf(config.to_builder().region(Region::from_static("us-west-2")).build())
}

#[derive(Debug)]
pub struct Local(pub DefaultResolver);

impl ResolveEndpoint for Local {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        if params.use_fips() == Some(true) {
            return self.0.resolve_endpoint(params);
        }
        let url = format!("http://{}.localhost/{}", params.region().unwrap_or("none"), params.bucket().unwrap_or(""));
        EndpointFuture::ready(Ok(Endpoint::builder().url(url).build()))
    }
}

pub fn resolved() -> Config {
    let params = Params::builder().bucket("bucket").region("us-east-1").force_path_style(true).build();
    println!("{params:?}");
    Config::builder().behavior_version_latest().endpoint_resolver(Local(DefaultResolver::new())).build()
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::config::SharedAsyncSleep;
    use aws_smithy_async::rt::sleep::TokioSleep;

    use super::*;
    use crate::replay::{Answer, answering, only};

    /// What `no_credentials()` of aws-config leaves.
    #[tokio::test]
    async fn without_credentials_public_objects_are_read() {
        let replay = answering([Answer::ok("open to everybody")]);
        let settings = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .http_client(replay.clone())
            .build();
        let object = Client::new(&settings).get_object().bucket("public").key("k").send().await.unwrap();
        assert_eq!(object.body.collect().await.unwrap().into_bytes(), "open to everybody");
        assert_eq!(
            (only(&replay).header("authorization"), only(&replay).host.as_str()),
            (None, "public.s3.us-east-1.amazonaws.com")
        );
    }

    #[test]
    fn timeouts_add_up() {
        let timeouts = || TimeoutConfig::builder();
        let config = Config::builder()
            .timeout_config(
                timeouts().connect_timeout(Duration::from_secs(1)).read_timeout(Duration::from_secs(1)).build(),
            )
            .timeout_config(timeouts().read_timeout(Duration::from_secs(2)).build())
            .behavior_version_latest()
            .build();
        let config = config.to_builder().timeout_config(timeouts().operation_timeout(Duration::from_secs(3)).build());
        let config = config.build();
        let found = config.timeout_config().expect("timeouts are set");
        let seconds = [found.connect_timeout(), found.read_timeout(), found.operation_timeout()];
        assert_eq!(seconds.map(|set| set.map(|timeout| timeout.as_secs())), [Some(1), Some(2), Some(3)]);
    }
}
