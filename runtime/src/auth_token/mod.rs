//! Tokens that databases of AWS take in the place of a password: presigned requests to log in, feature `auth-tokens`.
//!
//! Nothing is sent: a token is made of the credentials, and lasts for as long as it says, or as they do.

pub mod dsql;
pub mod rds;

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_types::SdkConfig;
use percent_encoding::utf8_percent_encode;

use crate::error::BoxError;
use crate::http::uri::ESCAPED;
use crate::shape::REDACTED;
use crate::signing::{SigningOptions, sign};
use crate::vocabulary::Region;

/// How long a token lasts where nothing else is said.
const DEFAULT_VALIDITY: Duration = Duration::from_secs(15 * 60);

/// A token. It is a secret: `Display` and [`as_str`](Self::as_str) show it, `Debug` does not.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthToken(String);

impl AuthToken {
    /// The token.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AuthToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for AuthToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AuthToken").field(&REDACTED).finish()
    }
}

/// Who logs in where, and for how long the token lasts.
#[derive(Clone, Debug, Default)]
struct Login {
    credentials: Option<SharedCredentialsProvider>,
    hostname: Option<String>,
    region: Option<Region>,
    /// In seconds.
    expires_in: Option<u64>,
}

impl Login {
    /// Presigns the request to log in. What is not set comes from the shared settings.
    ///
    /// # Errors
    /// There are no credentials, or no region; or a host that none can have.
    async fn token(
        &self,
        shared: &SdkConfig,
        service: &'static str,
        authority: &str,
        query: &[(&str, &str)],
        longest: Duration,
    ) -> Result<AuthToken, BoxError> {
        let credentials = self.credentials.clone().or_else(|| shared.credentials_provider());
        let credentials = credentials.ok_or("no credentials for the token; set a provider: credentials(..)")?;
        let region = self.region.as_ref().or_else(|| shared.region());
        let region = region.ok_or("no region for the token; set one: region(..)")?;
        let identity = Identity::from(credentials.provide_credentials().await?);
        let now = shared.time_source().map_or_else(SystemTime::now, |clock| clock.now());
        let mut options = SigningOptions::new(region.as_ref(), service, now);
        options.expires_in = Some(self.expires_in.map_or(DEFAULT_VALIDITY, Duration::from_secs).min(longest));
        let encoded = |(name, value): &(&str, &str)| format!("{name}={}", utf8_percent_encode(value, ESCAPED));
        let query = query.iter().map(encoded).collect::<Vec<_>>().join("&");
        let mut request = HttpRequest::get(format!("https://{authority}/?{query}"))?;
        sign(&mut request, &identity, &options)?;
        Ok(AuthToken(request.uri().trim_start_matches("https://").to_owned()))
    }
}

/// The setters that all builders have.
macro_rules! login_setters {
    () => {
        /// Whose credentials are signed with, where not those of the shared settings.
        #[must_use]
        pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
            self.login.credentials = Some(SharedCredentialsProvider::new(credentials));
            self
        }

        /// The host of the database. Required.
        #[must_use]
        pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
            self.login.hostname = Some(hostname.into());
            self
        }

        /// The region of the database, where not that of the shared settings.
        #[must_use]
        pub fn region(mut self, region: Region) -> Self {
            self.login.region = Some(region);
            self
        }

        /// How many seconds the token lasts; 900 where it is not set.
        #[must_use]
        pub fn expires_in(mut self, seconds: u64) -> Self {
            self.login.expires_in = Some(seconds);
            self
        }
    };
}

/// The getters that all configurations have.
macro_rules! login_getters {
    () => {
        /// Whose credentials are signed with, where not those of the shared settings.
        #[must_use]
        pub fn credentials(&self) -> Option<SharedCredentialsProvider> {
            self.login.credentials.clone()
        }

        /// The host of the database.
        #[must_use]
        pub fn hostname(&self) -> &str {
            self.login.hostname.as_deref().unwrap_or_default()
        }

        /// The region of the database, where not that of the shared settings.
        #[must_use]
        pub fn region(&self) -> Option<&Region> {
            self.login.region.as_ref()
        }

        /// How many seconds the token lasts.
        #[must_use]
        pub fn expires_in(&self) -> Option<u64> {
            self.login.expires_in
        }
    };
}

use {login_getters, login_setters};

#[cfg(test)]
mod tests;
