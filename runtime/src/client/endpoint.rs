//! Where a call goes.

use std::sync::Arc;

use super::Shared;
use super::host::is_base_url;
use crate::config::endpoint::ask;
use crate::endpoint::{Builtin, Endpoint, ParamValue, Params, RuleSet, is_valid_host_label};
use crate::error::BoxError;
use crate::operation::Operation;
use crate::shape::Shape;

/// The endpoint of a call.
pub(super) async fn endpoint(
    shared: &Shared,
    operation: &'static Operation,
    input: &dyn Shape,
) -> Result<Arc<Endpoint>, BoxError> {
    endpoint_in(shared, operation, input, None).await
}

/// The endpoint of a call in a region that is not the client's.
pub(super) async fn endpoint_in(
    shared: &Shared,
    #[cfg_attr(not(feature = "endpoint-params"), expect(unused_variables))] operation: &'static Operation,
    #[cfg_attr(not(feature = "endpoint-params"), expect(unused_variables))] input: &dyn Shape,
    region: Option<&str>,
) -> Result<Arc<Endpoint>, BoxError> {
    let settings = &shared.settings;
    let Some(resolver) = &shared.state.endpoints else {
        return match &settings.endpoint_url {
            Some(url) if is_base_url(url) => Ok(Arc::new(Endpoint::new(url.clone()))),
            Some(url) => {
                Err(format!("the endpoint_url {url:?} is no URL like https://host:port/path; set another one").into())
            }
            None => Err(format!(
                "{} has no endpoint rules; set one: Config::builder().endpoint_url(..)",
                shared.service.sdk_id
            )
            .into()),
        };
    };
    let rules = resolver.rules();
    let mut params = client_params(shared, rules);
    #[cfg(feature = "s3")]
    let of_bucket = super::bucket_region::known(shared, operation, input);
    #[cfg(feature = "s3")]
    let region = region.or(of_bucket.as_deref());
    if let Some(region) = region {
        params.set_builtin(rules, Builtin::Region, region);
    }
    check_region(region.or(settings.region.as_ref().map(AsRef::as_ref)))?;
    #[cfg(feature = "endpoint-params")]
    let params = super::endpoint_params::bound(shared, operation, input, rules, params).await?;
    match &settings.endpoint_resolver {
        None => Ok(resolver.resolve(&params)?),
        Some(own) => Ok(Arc::new(ask(own, rules, &params).await?)),
    }
}

/// Refuses what is no region: rules make it part of a host's name, and the request, credentials included, might go elsewhere.
fn check_region(region: Option<&str>) -> Result<(), BoxError> {
    match region.filter(|region| !region.is_empty() && !is_valid_host_label(region, true)) {
        None => Ok(()),
        Some(region) => Err(format!(
            "{region:?} is no region: one has letters, digits and hyphens, like us-east-1; set another one: \
             Config::builder().region(..)"
        )
        .into()),
    }
}

/// What the settings say.
fn client_params<'a>(shared: &'a Shared, rules: &RuleSet) -> Params<'a> {
    let settings = &shared.settings;
    let text = |value: Option<&'a str>| value.map_or(ParamValue::Unset, ParamValue::from);
    let flag = |value: Option<bool>| value.map_or(ParamValue::Unset, ParamValue::Bool);
    let mut params = Params::from_builtins(rules, |builtin| match builtin {
        // An empty region would leave a gap in the host's name; without one the rules say what is missing.
        Builtin::Region => text(settings.region.as_ref().map(AsRef::as_ref).filter(|region: &&str| !region.is_empty())),
        Builtin::Endpoint => text(settings.endpoint_url.as_deref()),
        Builtin::UseFips => flag(settings.use_fips),
        Builtin::UseDualStack => flag(settings.use_dual_stack),
        _ => ParamValue::Unset,
    });
    for (index, value) in &settings.endpoint_params {
        params.set(*index, value.clone());
    }
    params
}
