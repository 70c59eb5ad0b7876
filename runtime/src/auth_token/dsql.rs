//! Tokens for clusters of Amazon Aurora DSQL ("Generating an authentication token", Aurora DSQL user guide).

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_types::SdkConfig;

pub use super::AuthToken;
use super::{Login, login_getters, login_setters};
use crate::error::BoxError;
use crate::signing::MAX_PRESIGNED_VALIDITY;
use crate::vocabulary::Region;

/// Makes tokens.
#[derive(Debug)]
pub struct AuthTokenGenerator {
    config: Config,
}

impl AuthTokenGenerator {
    /// Makes tokens for that login.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self { config }
    }

    /// A token for a role of the database's own: the password until it expires, which is after a week at most.
    ///
    /// # Errors
    /// There are no credentials or no region, neither here nor in the shared settings; or the host is none.
    pub async fn db_connect_auth_token(&self, config: &SdkConfig) -> Result<AuthToken, BoxError> {
        self.token("DbConnect", config).await
    }

    /// A token for the role `admin`.
    ///
    /// # Errors
    /// As [`db_connect_auth_token`](Self::db_connect_auth_token).
    pub async fn db_connect_admin_auth_token(&self, config: &SdkConfig) -> Result<AuthToken, BoxError> {
        self.token("DbConnectAdmin", config).await
    }

    async fn token(&self, action: &str, config: &SdkConfig) -> Result<AuthToken, BoxError> {
        let (login, host) = (&self.config.login, self.config.hostname());
        login.token(config, "dsql", host, &[("Action", action)], MAX_PRESIGNED_VALIDITY).await
    }
}

/// Who logs in where.
#[derive(Clone, Debug)]
pub struct Config {
    login: Login,
}

impl Config {
    /// A builder without anything set.
    #[must_use]
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    login_getters!();
}

/// Builds a [`Config`].
#[derive(Clone, Debug, Default)]
pub struct ConfigBuilder {
    login: Login,
}

impl ConfigBuilder {
    login_setters!();

    /// The configuration.
    ///
    /// # Errors
    /// The host is missing.
    pub fn build(self) -> Result<Config, BoxError> {
        self.login.hostname.as_ref().ok_or("a hostname is required")?;
        Ok(Config { login: self.login })
    }
}
