//! Credentials in environment variables.

use std::collections::HashMap;
use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

/// Credentials from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and `AWS_ACCOUNT_ID`.
///
/// Without the access key nothing is loaded; an access key without its secret is an error. Blank variables count as
/// unset.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentCredentials {
    environment: Environment,
}

impl EnvironmentCredentials {
    /// Reads this process's environment, on every load.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[cfg(test)]
    pub(super) fn of(environment: Environment) -> Self {
        Self { environment }
    }

    #[inline]
    pub(super) fn load(&self) -> Result<Credentials, CredentialsError> {
        let Some(access_key_id) = self.environment.get("AWS_ACCESS_KEY_ID") else {
            return Err(CredentialsError::not_loaded("the environment variable AWS_ACCESS_KEY_ID is not set"));
        };
        let Some(secret) = self.environment.get("AWS_SECRET_ACCESS_KEY") else {
            let what = "the environment variable AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not; set both";
            return Err(CredentialsError::invalid_configuration(what));
        };
        let mut credentials = Credentials::builder()
            .access_key_id(access_key_id)
            .secret_access_key(secret)
            .provider_name("EnvironmentVariable");
        credentials.set_session_token(self.environment.get("AWS_SESSION_TOKEN"));
        credentials.set_account_id(self.environment.get("AWS_ACCOUNT_ID").map(Into::into));
        Ok(credentials.build())
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    #[inline]
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.load())
    }
}

/// The process's environment, or one that a test made up.
#[derive(Clone, Debug, Default)]
pub(super) struct Environment(Option<Arc<HashMap<String, String>>>);

impl Environment {
    #[inline]
    pub(super) fn process() -> Self {
        Self(None)
    }

    #[cfg(test)]
    pub(super) fn of(variables: &[(&str, &str)]) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Self(Some(Arc::new(variables.collect())))
    }

    /// The variable without surrounding space; `None` where it is unset, blank or not Unicode.
    #[inline]
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let value = match &self.0 {
            Some(variables) => variables.get(name).cloned(),
            None => std::env::var(name).ok(),
        }?;
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }
}
