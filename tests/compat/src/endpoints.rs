//! Where requests go: the resolver, its parameters, and a resolver of the program's own.

use aws_sdk_ivschat::config::endpoint::{
    DefaultResolver, Endpoint, EndpointFuture, InvalidParams, Params, ResolveEndpoint,
};
use aws_sdk_ivschat::error::BoxError;

/// Sends every region to a host of its own.
#[derive(Debug)]
pub struct PerRegion;

impl ResolveEndpoint for PerRegion {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let region = params.region().unwrap_or("nowhere");
        EndpointFuture::ready(Ok(Endpoint::builder().url(format!("http://{region}.chat.example")).build()))
    }
}

/// What the client would resolve for a region.
pub async fn resolve(params: &Params) -> Result<String, BoxError> {
    let endpoint = DefaultResolver::new().resolve_endpoint(params).await?;
    Ok(endpoint.url().to_owned())
}

/// Parameters for a region.
pub fn params(region: &str, fips: bool) -> Result<Params, InvalidParams> {
    Params::builder().region(region).use_fips(fips).set_use_dual_stack(Some(false)).set_endpoint(None).build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, config};
    use aws_sdk_ivschat::Client;

    #[tokio::test]
    async fn the_rules_of_the_model_apply() {
        let resolved = resolve(&params("eu-central-1", false).unwrap()).await.unwrap();
        assert_eq!(resolved, "https://ivschat.eu-central-1.amazonaws.com");
        let fips = params("us-east-1", true).unwrap();
        assert_eq!((fips.region(), fips.use_fips(), fips.endpoint()), (Some("us-east-1"), Some(true), None));
        assert_eq!(resolve(&fips).await.unwrap(), "https://ivschat-fips.us-east-1.amazonaws.com");
        assert_eq!(fips.use_dual_stack(), Some(false));
        assert!(resolve(&Params::builder().build().unwrap()).await.is_err());
    }

    #[tokio::test]
    async fn an_own_resolver_is_asked() {
        let http = CannedHttp::new([Answer::Response(200, "{}")]);
        let client = Client::from_conf(config(&http).endpoint_resolver(PerRegion).build());
        client.get_room().identifier("abc").send().await.unwrap();
        assert_eq!(http.sent()[0].uri, "http://us-west-2.chat.example/GetRoom");
    }
}
