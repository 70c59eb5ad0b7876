//! A client for one case.

use std::future::Future;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::retry::RetryConfig;
use farrier_runtime::client::Handle;
use farrier_runtime::config::{IdempotencyTokenProvider, Region, Settings};
use farrier_runtime::endpoint::{Builtin, Params, Partitions};
use farrier_runtime::operation::Service;

use super::case::Case;
use super::findings::Findings;
use super::node::Node;
use super::transport::Capture;

/// The token that the specification's cases expect where the caller gave none.
const IDEMPOTENCY_TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// The host of a case that names none.
const DEFAULT_HOST: &str = "example.com";

/// A client whose settings are those that the case asks for, and those that it asks for its operation alone.
pub(super) fn handle(
    service: &'static Service,
    case: &Case,
    transport: &Capture,
    findings: &mut Findings,
) -> (Handle, Settings) {
    let mut settings = Settings::default();
    settings.http_client = Some(transport.client().into());
    settings.region = Some(Region::from_static("us-east-1"));
    settings.retry_config = Some(RetryConfig::disabled());
    settings.idempotency_token_provider = Some(IdempotencyTokenProvider::fixed(IDEMPOTENCY_TOKEN));
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "conformance");
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials));
    let mut operation = Settings::default();
    if let Some(scoped) = case.vendor("scopedConfig") {
        for (scope, config) in scoped.entries() {
            let target = if scope == "operation" { &mut operation } else { &mut settings };
            apply(service, config, target, &format!("vendorParams.scopedConfig.{scope}"), findings);
        }
    }
    let host = case.text("host").or_else(|| service.endpoint_rules.is_none().then_some(DEFAULT_HOST));
    let url = host.map(|host| format!("https://{host}"));
    // A host that the service's own rules give is no setting of its own.
    settings.endpoint_url = url.filter(|url| standard_url(service, &settings).as_ref() != Some(url));
    (Handle::new(service, settings), operation)
}

/// Where the service is in its region as far as nothing else is known.
fn standard_url(service: &Service, settings: &Settings) -> Option<String> {
    let rules = service.endpoint_rules?;
    let mut params = Params::new(rules);
    params.set_builtin(rules, Builtin::Region, settings.region.as_ref().map(AsRef::as_ref));
    rules.resolve(&params, &Partitions::default()).ok().map(|endpoint| endpoint.url)
}

/// Applies `aws.protocoltests.config#AwsConfig`. A setting that this does not know is a finding: a case must not pass
/// because half of it was left out.
fn apply(service: &'static Service, config: &Node, settings: &mut Settings, path: &str, findings: &mut Findings) {
    for (key, value) in config.entries() {
        let path = format!("{path}.{key}");
        match (key.as_str(), value) {
            ("region", Node::Text(region)) => settings.region = Some(Region::new(region.clone())),
            ("use_fips_endpoint", Node::Bool(value)) => settings.use_fips = Some(*value),
            ("use_dualstack_endpoint", Node::Bool(value)) => settings.use_dual_stack = Some(*value),
            ("use_accelerate_endpoint", Node::Bool(value)) => {
                set_flag(service, settings, Builtin::S3Accelerate, *value, &path, findings);
            }
            ("addressing_style", Node::Text(style)) if style == "path" || style == "virtual" => {
                set_flag(service, settings, Builtin::S3ForcePathStyle, style == "path", &path, findings);
            }
            ("s3", config) => apply(service, config, settings, &path, findings),
            _ => findings.wrong(&path, format_args!("the runtime has no such setting ({value})")),
        }
    }
}

/// Sets a flag of the service's endpoint rules.
fn set_flag(
    service: &Service,
    settings: &mut Settings,
    builtin: Builtin,
    value: bool,
    path: &str,
    findings: &mut Findings,
) {
    match service.endpoint_rules.and_then(|rules| rules.builtin(builtin)) {
        Some(index) => settings.set_endpoint_param(index, value),
        None => findings.wrong(path, "the service's endpoint rules have no such parameter"),
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
