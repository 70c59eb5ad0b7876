//! Bearer tokens, API keys and passwords (Smithy 2.0, "Authentication traits").

use std::sync::Arc;

use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::identity::http::{Login, Token};
use aws_smithy_runtime_api::client::identity::{Identity, ResolveCachedIdentity, ResolveIdentity};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::config_bag::ConfigBag;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::utf8_percent_encode;

use super::Shared;
use crate::credentials::{Load, ProviderCache};
use crate::error::BoxError;
use crate::http::uri::ESCAPED;
use crate::operation::{ApiKey, Auth};
use crate::settings::{HttpIdentities, IdentityProvider};

/// The secret that a call sends along, and where it goes.
pub(super) enum HttpAuth {
    Bearer,
    ApiKey(&'static ApiKey),
    Basic,
}

impl HttpAuth {
    /// # Errors
    /// The client has no such secret.
    pub(super) fn new(shared: &Shared, auth: Auth) -> Result<Self, BoxError> {
        let chosen = match auth {
            Auth::ApiKey(place) => Self::ApiKey(place),
            Auth::Basic => Self::Basic,
            _ => Self::Bearer,
        };
        match chosen.known(shared) {
            Some(_) => Ok(chosen),
            None => Err(match chosen {
                Self::Bearer => "no bearer token; set a provider: Config::builder().token_provider(..)",
                Self::ApiKey(_) => "no API key; set one: Config::builder().api_key(..)",
                Self::Basic => "no user and password; set them: Config::builder().basic_auth_login(..)",
            }
            .into()),
        }
    }

    fn known<'a>(&self, shared: &'a Shared) -> Option<&'a Known> {
        let identities = &shared.http_identities;
        match self {
            Self::Bearer => identities.bearer.as_deref(),
            Self::ApiKey(_) => identities.api_key.as_deref(),
            Self::Basic => identities.login.as_deref(),
        }
    }

    pub(super) async fn identity(&self, shared: &Shared) -> Result<Identity, BoxError> {
        let Some(known) = self.known(shared) else { return Err("the identity is gone".into()) };
        match &shared.settings.identity_cache {
            None => known.identity().await,
            Some(cache) => {
                let components = cache.components(shared.time.clone(), shared.sleep.clone());
                let provider = known.source().provider.part().clone();
                cache.resolve_cached_identity(provider, &components, &ConfigBag::base()).await
            }
        }
    }

    pub(super) fn apply(&self, request: &mut HttpRequest, identity: &Identity) -> Result<(), BoxError> {
        match self {
            Self::Bearer => set_header(request, "authorization", format!("Bearer {}", token(identity)?.token())),
            Self::ApiKey(ApiKey { name, in_query: true, .. }) => {
                let key = token(identity)?;
                let separator = if request.uri().contains('?') { '&' } else { '?' };
                let (name, key) = (utf8_percent_encode(name, ESCAPED), utf8_percent_encode(key.token(), ESCAPED));
                let uri = format!("{}{separator}{name}={key}", request.uri());
                Ok(request.set_uri(uri)?)
            }
            Self::ApiKey(ApiKey { name, scheme, .. }) => {
                let key = token(identity)?.token();
                let value = scheme.map_or_else(|| key.to_owned(), |scheme| format!("{scheme} {key}"));
                set_header(request, name, value)
            }
            Self::Basic => {
                let login: &Login = identity.data().ok_or("the identity is no user with a password")?;
                let pair = BASE64_STANDARD.encode(format!("{}:{}", login.user(), login.password()));
                set_header(request, "authorization", format!("Basic {pair}"))
            }
        }
    }
}

fn token(identity: &Identity) -> Result<&Token, BoxError> {
    identity.data().ok_or_else(|| "the identity is no token".into())
}

fn set_header(request: &mut HttpRequest, name: &'static str, value: String) -> Result<(), BoxError> {
    // The header's own error could quote its value.
    let set = request.headers_mut().try_insert(name.to_ascii_lowercase(), value);
    set.map(drop).map_err(|_| format!("the secret has characters that the header `{name}` can not hold").into())
}

/// An identity that is kept until shortly before it expires.
type Known = ProviderCache<Source>;

/// Where an identity comes from, with the clock that official providers are handed.
#[derive(Debug)]
pub(super) struct Source {
    provider: IdentityProvider,
    time: SharedTimeSource,
    sleep: SharedAsyncSleep,
}

impl Load for Source {
    type Error = BoxError;

    async fn load(&self) -> Result<Identity, BoxError> {
        let components = self.provider.components(self.time.clone(), self.sleep.clone());
        self.provider.resolve_identity(&components, &ConfigBag::base()).await
    }
}

/// The identities of a client beside its credentials.
#[derive(Clone, Debug, Default)]
pub(super) struct KnownIdentities {
    bearer: Option<Arc<Known>>,
    api_key: Option<Arc<Known>>,
    login: Option<Arc<Known>>,
}

impl KnownIdentities {
    pub(super) fn is_any(&self) -> bool {
        self.bearer.is_some() || self.api_key.is_some() || self.login.is_some()
    }

    /// The identities with new ones in the place of those that are set.
    pub(super) fn updated(&self, set: &HttpIdentities, time: &SharedTimeSource, sleep: &SharedAsyncSleep) -> Self {
        let update = |known: &Option<Arc<Known>>, provider: &Option<IdentityProvider>| match provider {
            None => known.clone(),
            Some(provider) => {
                let source = Source { provider: provider.clone(), time: time.clone(), sleep: sleep.clone() };
                Some(Arc::new(ProviderCache::new(source, time.clone())))
            }
        };
        Self {
            bearer: update(&self.bearer, &set.bearer),
            api_key: update(&self.api_key, &set.api_key),
            login: update(&self.login, &set.login),
        }
    }
}
