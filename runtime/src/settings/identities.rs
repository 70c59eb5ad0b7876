//! Who a program is beside its AWS credentials.

use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;

use super::Official;

/// Where an identity comes from.
pub type IdentityProvider = Official<SharedIdentityResolver>;

/// Identities that are sent along with requests (Smithy 2.0, "Authentication traits").
#[derive(Clone, Debug, Default)]
pub struct HttpIdentities {
    /// Where bearer tokens come from: identities whose data is a `Token`.
    pub bearer: Option<IdentityProvider>,
    /// Where API keys come from: identities whose data is a `Token`.
    pub api_key: Option<IdentityProvider>,
    /// Where users and passwords come from: identities whose data is a `Login`.
    pub login: Option<IdentityProvider>,
}

impl HttpIdentities {
    /// These identities with those that `over` sets put in their place.
    #[must_use]
    #[inline]
    pub fn overridden(&self, over: Self) -> Self {
        Self {
            bearer: over.bearer.or_else(|| self.bearer.clone()),
            api_key: over.api_key.or_else(|| self.api_key.clone()),
            login: over.login.or_else(|| self.login.clone()),
        }
    }
}
