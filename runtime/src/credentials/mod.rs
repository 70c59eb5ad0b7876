//! Where credentials come from: given ones, the environment, the shared profile files, or any `ProvideCredentials`.
//!
//! Profiles that need another service first (roles, SSO, web identity) or a program (`credential_process`) are the
//! business of the official aws-config; asking for one here is an error that says so.

mod cache;
mod environment;
mod ini;
pub mod lazy;
mod profile;

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};

#[cfg(feature = "s3")]
pub(crate) use self::cache::Kept;
pub use self::cache::{CredentialsCache, Load, ProviderCache};
pub use self::environment::EnvironmentCredentials;
pub use self::profile::ProfileCredentials;

use self::environment::Environment;

/// The environment first, then the profile files.
///
/// A variable or a profile that is there but wrong is an error; only what is missing lets the next one try.
#[derive(Clone, Debug, Default)]
pub struct DefaultCredentials {
    environment: EnvironmentCredentials,
    profile: ProfileCredentials,
}

impl DefaultCredentials {
    /// The chain over this process's environment.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    fn load(&self) -> Result<Credentials, CredentialsError> {
        match self.environment.load() {
            Err(CredentialsError::CredentialsNotLoaded(_)) => self.profile.load(),
            decided => decided,
        }
    }
}

impl ProvideCredentials for DefaultCredentials {
    #[inline]
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.load())
    }
}

/// The region of the environment: `AWS_REGION`, `AWS_DEFAULT_REGION`, or `region` of the selected profile.
///
/// A profile file that can not be read names no region; [`DefaultCredentials`] reports what is wrong with it.
#[must_use]
#[inline]
pub fn default_region() -> Option<String> {
    region_of(&Environment::process())
}

#[inline]
fn region_of(environment: &Environment) -> Option<String> {
    ["AWS_REGION", "AWS_DEFAULT_REGION"]
        .into_iter()
        .find_map(|name| environment.get(name))
        .or_else(|| profile::selected(environment, None).ok().and_then(|profile| profile.get("region")))
}

#[cfg(test)]
mod tests;
