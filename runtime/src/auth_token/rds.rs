//! Tokens for databases of Amazon RDS ("IAM database authentication", Amazon RDS user guide).

use std::time::Duration;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_types::SdkConfig;

pub use super::AuthToken;
use super::{Login, login_getters, login_setters};
use crate::error::BoxError;
use crate::vocabulary::Region;

/// The longest that a token may last.
const LONGEST: Duration = Duration::from_secs(15 * 60);

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

    /// A token: the password of that user until it expires, which is after 15 minutes at most.
    ///
    /// # Errors
    /// There are no credentials or no region, neither here nor in the shared settings; or the host is none.
    pub async fn auth_token(&self, config: &SdkConfig) -> Result<AuthToken, BoxError> {
        let Config { login, port, username } = &self.config;
        let authority = format!("{}:{port}", self.config.hostname());
        login.token(config, "rds-db", &authority, &[("Action", "connect"), ("DBUser", username)], LONGEST).await
    }
}

/// Who logs in where.
#[derive(Clone, Debug)]
pub struct Config {
    login: Login,
    port: u64,
    username: String,
}

impl Config {
    /// A builder without anything set.
    #[must_use]
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    login_getters!();

    /// The port of the database.
    #[must_use]
    pub fn port(&self) -> u64 {
        self.port
    }

    /// The user of the database.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }
}

/// Builds a [`Config`].
#[derive(Clone, Debug, Default)]
pub struct ConfigBuilder {
    login: Login,
    port: Option<u64>,
    username: Option<String>,
}

impl ConfigBuilder {
    login_setters!();

    /// The port of the database. Required.
    #[must_use]
    pub fn port(mut self, port: u64) -> Self {
        self.port = Some(port);
        self
    }

    /// The user of the database. Required.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The configuration.
    ///
    /// # Errors
    /// The host, the port or the user is missing.
    pub fn build(self) -> Result<Config, BoxError> {
        self.login.hostname.as_ref().ok_or("a hostname is required")?;
        let port = self.port.ok_or("a port is required")?;
        let username = self.username.ok_or("a username is required")?;
        Ok(Config { login: self.login, port, username })
    }
}
