//! A client for one case.

use std::future::Future;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::retry::RetryConfig;
use farrier_runtime::client::Handle;
use farrier_runtime::config::{IdempotencyTokenProvider, Region, Settings};
use farrier_runtime::operation::Service;

use super::case::Case;
use super::findings::Findings;
use super::node::Node;
use super::transport::Capture;

/// The token that the specification's cases expect where the caller gave none.
const IDEMPOTENCY_TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// The host of a case that names none.
const DEFAULT_HOST: &str = "example.com";

/// A client whose settings are those that the case asks for.
pub(super) fn handle(service: &'static Service, case: &Case, transport: &Capture, findings: &mut Findings) -> Handle {
    let mut settings = Settings::default();
    settings.http_client = Some(transport.client().into());
    settings.region = Some(Region::from_static("us-east-1"));
    settings.retry_config = Some(RetryConfig::disabled());
    settings.idempotency_token_provider = Some(IdempotencyTokenProvider::fixed(IDEMPOTENCY_TOKEN));
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "conformance");
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials));
    // A service with endpoint rules finds its own host, unless the case names one.
    let host = case.text("host").or_else(|| service.endpoint_rules.is_none().then_some(DEFAULT_HOST));
    settings.endpoint_url = host.map(|host| format!("https://{host}"));
    apply_vendor_params(case, &mut settings, findings);
    Handle::new(service, settings)
}

/// Applies `aws.protocoltests.config#AwsConfig`. A setting that this does not know is a finding: a case must not pass
/// because half of it was left out.
fn apply_vendor_params(case: &Case, settings: &mut Settings, findings: &mut Findings) {
    let Some(scoped) = case.vendor("scopedConfig") else { return };
    for (scope, config) in scoped.entries() {
        for (key, value) in config.entries() {
            let path = format!("vendorParams.scopedConfig.{scope}.{key}");
            match (key.as_str(), value) {
                ("region", Node::Text(region)) => settings.region = Some(Region::new(region.clone())),
                ("use_fips_endpoint", Node::Bool(value)) => settings.use_fips = Some(*value),
                ("use_dualstack_endpoint", Node::Bool(value)) => settings.use_dual_stack = Some(*value),
                _ => findings.wrong(&path, format_args!("the runtime has no such setting ({value})")),
            }
        }
    }
}

/// Runs a future to its end on this thread.
///
/// # Errors
/// There is no way to run anything.
pub(super) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    Ok(runtime.map_err(|error| format!("no runtime: {error}"))?.block_on(future))
}
