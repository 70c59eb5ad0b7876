//! What an HTTP client of the official SDK's kind is handed beside its settings.

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{AuthScheme, AuthSchemeEndpointConfig, AuthSchemeId, Sign};
use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, EndpointResolverParams, ResolveEndpoint};
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::{RetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::{
    GetIdentityResolver, RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_types::config_bag::ConfigBag;

const SCHEME: AuthSchemeId = AuthSchemeId::new("farrier-unused");

/// Components with the clock and the sleep of the client. A transport needs no more; the others are there because the
/// type demands them, and say so when asked.
#[inline]
pub(crate) fn runtime_components(time: SharedTimeSource, sleep: SharedAsyncSleep) -> RuntimeComponents {
    RuntimeComponentsBuilder::new("farrier")
        .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![SCHEME])))
        .with_endpoint_resolver(Some(Unused))
        .with_auth_scheme(Unused)
        .with_identity_cache(Some(Unused))
        .with_identity_resolver(SCHEME, SharedIdentityResolver::new(Unused))
        .with_retry_strategy(Some(Unused))
        .with_time_source(Some(time))
        .with_sleep_impl(Some(sleep))
        .build()
        .expect("every required component is set above")
}

/// A component that no transport uses.
#[derive(Debug)]
struct Unused;

const SAID: &str = "Farrier calls the HTTP client directly; this component is not in use";

impl ResolveEndpoint for Unused {
    #[inline]
    fn resolve_endpoint<'a>(&'a self, _: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        EndpointFuture::ready(Err(SAID.into()))
    }
}

impl AuthScheme for Unused {
    #[inline]
    fn scheme_id(&self) -> AuthSchemeId {
        SCHEME
    }

    #[inline]
    fn identity_resolver(&self, _: &dyn GetIdentityResolver) -> Option<SharedIdentityResolver> {
        None
    }

    #[inline]
    fn signer(&self) -> &dyn Sign {
        self
    }
}

impl Sign for Unused {
    #[inline]
    fn sign_http_request(
        &self,
        _: &mut HttpRequest,
        _: &Identity,
        _: AuthSchemeEndpointConfig<'_>,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<(), BoxError> {
        Err(SAID.into())
    }
}

impl ResolveIdentity for Unused {
    #[inline]
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, _: &'a ConfigBag) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(SAID.into()))
    }
}

impl ResolveCachedIdentity for Unused {
    #[inline]
    fn resolve_cached_identity<'a>(
        &'a self,
        _: SharedIdentityResolver,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        IdentityFuture::ready(Err(SAID.into()))
    }
}

impl RetryStrategy for Unused {
    #[inline]
    fn should_attempt_initial_request(&self, _: &RuntimeComponents, _: &ConfigBag) -> Result<ShouldAttempt, BoxError> {
        Err(SAID.into())
    }

    #[inline]
    fn should_attempt_retry(
        &self,
        _: &InterceptorContext,
        _: &RuntimeComponents,
        _: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        Err(SAID.into())
    }
}
