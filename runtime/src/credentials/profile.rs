//! Credentials and region of a profile in the shared credentials and config files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

use super::environment::Environment;
use super::ini::{self, Malformed};

/// Credentials from a profile of `~/.aws/credentials` and `~/.aws/config`.
///
/// `AWS_PROFILE` selects the profile, `default` unless set; `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE` name
/// other files. A profile in both files is one profile; where both set a value, that of the credentials file counts. The
/// files are read on every load, in place: they are small and local.
///
/// Only profiles with an access key are served. One that needs a role, SSO, web identity or another program is an error
/// that names aws-config as the mend.
#[derive(Clone, Debug, Default)]
pub struct ProfileCredentials {
    environment: Environment,
    name: Option<String>,
}

impl ProfileCredentials {
    /// The profile that the environment selects.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The profile of this name, whatever the environment selects.
    #[must_use]
    #[inline]
    pub fn named(name: impl Into<String>) -> Self {
        Self { environment: Environment::process(), name: Some(name.into()) }
    }

    #[cfg(test)]
    pub(super) fn of(environment: Environment) -> Self {
        Self { environment, name: None }
    }

    #[inline]
    pub(super) fn load(&self) -> Result<Credentials, CredentialsError> {
        selected(&self.environment, self.name.as_deref())?.credentials()
    }
}

impl ProvideCredentials for ProfileCredentials {
    #[inline]
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.load())
    }
}

/// A profile, merged from both files.
pub(super) struct Profile {
    name: String,
    /// `None` where neither file has the profile.
    properties: Option<BTreeMap<String, String>>,
}

/// How a profile gets its credentials where it does not hold them, by the settings that say so. The first match counts,
/// and it counts before an access key in the same profile.
const BEFORE_KEYS: &[(&str, &str)] = &[
    ("role_arn", "by assuming a role"),
    ("web_identity_token_file", "by web identity"),
    ("sso_session", "by SSO"),
    ("sso_start_url", "by SSO"),
];

/// The same for what counts only without an access key.
const AFTER_KEYS: &[(&str, &str)] =
    &[("credential_process", "from another program"), ("login_session", "from a console sign-in")];

impl Profile {
    /// A setting that is there and not blank.
    #[inline]
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.properties.as_ref()?.get(name).filter(|value| !value.is_empty()).cloned()
    }

    #[inline]
    fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let name = &self.name;
        if self.properties.is_none() {
            return Err(CredentialsError::not_loaded(format!("there is no profile `{name}` in the shared AWS files")));
        }
        self.served_elsewhere(BEFORE_KEYS)?;
        let (access_key_id, secret) = match (self.get("aws_access_key_id"), self.get("aws_secret_access_key")) {
            (Some(access_key_id), Some(secret)) => (access_key_id, secret),
            (Some(_), None) => return Err(self.incomplete("aws_access_key_id", "aws_secret_access_key")),
            (None, Some(_)) => return Err(self.incomplete("aws_secret_access_key", "aws_access_key_id")),
            (None, None) => {
                self.served_elsewhere(AFTER_KEYS)?;
                return Err(CredentialsError::not_loaded(format!("the profile `{name}` has no aws_access_key_id")));
            }
        };
        let mut credentials =
            Credentials::builder().access_key_id(access_key_id).secret_access_key(secret).provider_name("ProfileFile");
        credentials.set_session_token(self.get("aws_session_token"));
        credentials.set_account_id(self.get("aws_account_id").map(Into::into));
        Ok(credentials.build())
    }

    #[inline]
    fn served_elsewhere(&self, ways: &[(&str, &str)]) -> Result<(), CredentialsError> {
        match ways.iter().find(|(setting, _)| self.get(setting).is_some()) {
            None => Ok(()),
            Some((setting, way)) => Err(CredentialsError::invalid_configuration(format!(
                "the profile `{}` gets its credentials {way} (`{setting}`), which needs the crate aws-config: load its \
                 SdkConfig and build the client from that",
                self.name
            ))),
        }
    }

    #[inline]
    fn incomplete(&self, present: &str, missing: &str) -> CredentialsError {
        CredentialsError::invalid_configuration(format!("the profile `{}` has {present} but no {missing}", self.name))
    }
}

/// The named profile, or the one that the environment selects.
#[inline]
pub(super) fn selected(environment: &Environment, name: Option<&str>) -> Result<Profile, CredentialsError> {
    let name = name.map(str::to_owned).or_else(|| environment.get("AWS_PROFILE"));
    let name = name.unwrap_or_else(|| "default".to_owned());
    let config = read(environment, Kind::Config).map_err(CredentialsError::invalid_configuration)?;
    let credentials = read(environment, Kind::Credentials).map_err(CredentialsError::invalid_configuration)?;
    let mut properties = profile_of(config, Kind::Config, &name);
    if let Some(more) = profile_of(credentials, Kind::Credentials, &name) {
        properties.get_or_insert_default().extend(more);
    }
    Ok(Profile { name, properties })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Config,
    Credentials,
}

/// The properties of the profile in one file. In the config file its section is `[profile name]`, and `[default]` counts
/// where there is no `[profile default]`; in the credentials file it is `[name]`.
#[inline]
fn profile_of(sections: ini::Sections, kind: Kind, name: &str) -> Option<BTreeMap<String, String>> {
    if !ini::is_identifier(name) {
        return None;
    }
    let (mut plain, mut prefixed) = (None, None);
    for (section, properties) in sections {
        let mut words = section.split([' ', '\t']).filter(|word| !word.is_empty());
        let place = match (kind, words.next(), words.next(), words.next()) {
            (_, Some(first), None, _) if first == name => &mut plain,
            (Kind::Config, Some("profile"), Some(second), None) if second == name => &mut prefixed,
            _ => continue,
        };
        let properties = properties.into_iter().filter(|(name, _)| ini::is_identifier(name));
        place.get_or_insert_with(BTreeMap::new).extend(properties);
    }
    let plain = plain.filter(|_| kind == Kind::Credentials || name == "default");
    prefixed.or(plain)
}

/// A file's sections; none where there is no file.
#[inline]
fn read(environment: &Environment, kind: Kind) -> Result<ini::Sections, FileError> {
    let (variable, default) = match kind {
        Kind::Config => ("AWS_CONFIG_FILE", "~/.aws/config"),
        Kind::Credentials => ("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"),
    };
    let path = environment.get(variable);
    let Some(path) = expand(path.as_deref().unwrap_or(default), environment) else {
        return Ok(ini::Sections::new());
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(ini::Sections::new()),
        Err(error) => return Err(FileError { path, cause: Cause::Io(error) }),
    };
    ini::parse(&text).map_err(|error| FileError { path, cause: Cause::Malformed(error) })
}

/// Puts the home directory in place of `~`; `None` where it is needed and unknown.
#[inline]
fn expand(path: &str, environment: &Environment) -> Option<PathBuf> {
    let Some(rest) = path.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\'])) else {
        return Some(PathBuf::from(path));
    };
    let home = environment.get("HOME").or_else(|| environment.get("USERPROFILE"))?;
    Some(Path::new(&home).join(rest.trim_start_matches(['/', '\\'])))
}

/// A file that is there and can not be used.
#[derive(Debug)]
struct FileError {
    path: PathBuf,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Io(io::Error),
    Malformed(Malformed),
}

impl fmt::Display for FileError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.cause {
            Cause::Io(_) => write!(f, "the AWS file {path} can not be read"),
            Cause::Malformed(malformed) => write!(f, "the AWS file {path} is malformed in {malformed}"),
        }
    }
}

impl std::error::Error for FileError {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.cause {
            Cause::Io(error) => Some(error),
            Cause::Malformed(_) => None,
        }
    }
}
