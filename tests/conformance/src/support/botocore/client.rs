//! A client with the settings of botocore's oracle.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_types::retry::RetryConfig;
use farrier_runtime::client::Handle;
use farrier_runtime::config::endpoint::{self, Endpoint, EndpointFuture, EndpointParams};
use farrier_runtime::config::{IdempotencyTokenProvider, Region, Settings};
use farrier_runtime::operation::Service;

use crate::support::transport::Capture;

/// 2015-08-30T12:36:00Z.
const NOW: Duration = Duration::from_secs(1_440_938_160);

/// What the oracle gives in place of every random UUID.
const TOKEN: &str = "11111111-2222-4333-8444-555555555555";

/// A client of a service in a region. A service without endpoint rules gets that host.
pub(super) fn handle(service: &'static Service, region: &str, host: &str, transport: &Capture) -> Handle {
    let mut settings = settings(transport);
    settings.region = Some(Region::new(region.to_owned()));
    settings.endpoint_url = service.endpoint_rules.is_none().then(|| format!("https://{host}"));
    Handle::new(service, settings)
}

/// A client that calls one host, whatever the service's endpoint rules make of an input.
pub(super) fn handle_at(service: &'static Service, host: &'static str, transport: &Capture) -> Handle {
    let mut settings = settings(transport);
    let fixed = |host: &&str, _: &EndpointParams| {
        EndpointFuture::ready(Ok(Endpoint::builder().url(format!("https://{host}")).build()))
    };
    match service.endpoint_rules {
        Some(_) => settings.endpoint_resolver = Some(endpoint::shared::<_, EndpointParams>(host, fixed)),
        None => settings.endpoint_url = Some(format!("https://{host}")),
    }
    Handle::new(service, settings)
}

fn settings(transport: &Capture) -> Settings {
    let mut settings = Settings::default();
    settings.http_client = Some(transport.client().into());
    settings.region = Some(Region::from_static("us-west-2"));
    settings.retry_config = Some(RetryConfig::disabled());
    settings.idempotency_token_provider = Some(IdempotencyTokenProvider::fixed(TOKEN));
    settings.disable_request_compression = Some(true);
    settings.time_source = Some(SharedTimeSource::new(StaticTimeSource::new(SystemTime::UNIX_EPOCH + NOW)));
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let credentials = Credentials::new("AKIDEXAMPLE", secret, None, None, "oracle");
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials));
    settings
}
