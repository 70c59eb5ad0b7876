use std::path::PathBuf;

use aws_credential_types::attributes::AccountId;

use super::*;

/// A folder with the two files that is removed at the end.
struct Home(PathBuf);

impl Home {
    fn new(config: &str, credentials: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("farrier-home-{}", crate::idempotency::uuid_v4()));
        std::fs::create_dir_all(folder.join(".aws")).unwrap();
        std::fs::write(folder.join(".aws/config"), config).unwrap();
        std::fs::write(folder.join(".aws/credentials"), credentials).unwrap();
        Self(folder)
    }

    fn environment(&self, more: &[(&str, &str)]) -> Environment {
        let mut variables = vec![("HOME", self.0.to_str().unwrap())];
        variables.extend(more);
        Environment::of(&variables)
    }

    fn profile(&self, name: &str) -> Result<Credentials, CredentialsError> {
        ProfileCredentials::of(self.environment(&[("AWS_PROFILE", name)])).load()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn text(error: &CredentialsError) -> String {
    let mut text = format!("{error}");
    let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

#[test]
fn environment_variables() {
    let all = [
        ("AWS_ACCESS_KEY_ID", " AKID "),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_SESSION_TOKEN", "token"),
        ("AWS_ACCOUNT_ID", "123456789012"),
    ];
    let credentials = EnvironmentCredentials::of(Environment::of(&all)).load().unwrap();
    assert_eq!(credentials.access_key_id(), "AKID");
    assert_eq!(credentials.secret_access_key(), "secret");
    assert_eq!(credentials.session_token(), Some("token"));
    assert_eq!(credentials.account_id().map(AccountId::as_str), Some("123456789012"));
    assert!(credentials.expiry().is_none());

    let keys_only = EnvironmentCredentials::of(Environment::of(&[all[0], all[1], ("AWS_SESSION_TOKEN", "  ")]));
    assert_eq!(keys_only.load().unwrap().session_token(), None);
}

#[test]
fn missing_and_half_set_variables() {
    let none = EnvironmentCredentials::of(Environment::of(&[("AWS_ACCESS_KEY_ID", "")])).load().unwrap_err();
    assert!(matches!(none, CredentialsError::CredentialsNotLoaded(_)));
    let half = EnvironmentCredentials::of(Environment::of(&[("AWS_ACCESS_KEY_ID", "AKID")])).load().unwrap_err();
    assert!(matches!(half, CredentialsError::InvalidConfiguration(_)));
    assert!(text(&half).contains("AWS_SECRET_ACCESS_KEY"), "{}", text(&half));
}

#[test]
fn profiles_of_both_files() {
    let config = "[default]\nregion = us-west-2\naws_access_key_id = CONFIG\naws_secret_access_key = c\n\
                  [profile dev]\nregion = eu-west-1\naws_account_id = 1\n[other]\naws_access_key_id=x\naws_secret_access_key=y\n";
    let credentials = "[default]\naws_access_key_id = AKID\naws_secret_access_key = s # comment\n\
                       [dev]\naws_access_key_id=DEV\naws_secret_access_key=d\naws_session_token=t\n[profile bad]\naws_access_key_id=x\naws_secret_access_key=y\n";
    let home = Home::new(config, credentials);
    let default = home.profile("default").unwrap();
    assert_eq!((default.access_key_id(), default.secret_access_key()), ("AKID", "s"));
    let dev = home.profile("dev").unwrap();
    assert_eq!((dev.access_key_id(), dev.session_token()), ("DEV", Some("t")));
    assert_eq!(dev.account_id().map(AccountId::as_str), Some("1"));
    for name in ["other", "bad", "absent", "not a name"] {
        let error = home.profile(name).unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)), "{name}");
        assert!(text(&error).contains(name), "{}", text(&error));
    }
    assert_eq!(region_of(&home.environment(&[])).as_deref(), Some("us-west-2"));
    assert_eq!(region_of(&home.environment(&[("AWS_PROFILE", "dev")])).as_deref(), Some("eu-west-1"));
    assert_eq!(region_of(&home.environment(&[("AWS_DEFAULT_REGION", "b")])).as_deref(), Some("b"));
    let both = home.environment(&[("AWS_DEFAULT_REGION", "b"), ("AWS_REGION", "a")]);
    assert_eq!(region_of(&both).as_deref(), Some("a"));
}

#[test]
fn the_prefixed_default_replaces_the_plain_one() {
    let home = Home::new("[default]\nregion = plain\noutput = json\n[profile default]\nregion = prefixed\n", "");
    let profile = profile::selected(&home.environment(&[]), None).unwrap();
    assert_eq!(profile.get("region").as_deref(), Some("prefixed"));
    assert_eq!(profile.get("output"), None);
}

#[test]
fn files_can_be_elsewhere() {
    let home = Home::new("", "[default]\naws_access_key_id=HOME\naws_secret_access_key=s\n");
    std::fs::write(home.0.join("keys"), "[default]\naws_access_key_id=KEYS\naws_secret_access_key=s\n").unwrap();
    let keys = |path: &str| ProfileCredentials::of(home.environment(&[("AWS_SHARED_CREDENTIALS_FILE", path)])).load();
    assert_eq!(keys("~/keys").unwrap().access_key_id(), "KEYS");
    assert_eq!(keys(home.0.join("keys").to_str().unwrap()).unwrap().access_key_id(), "KEYS");
    assert!(matches!(keys("/no/such/file").unwrap_err(), CredentialsError::CredentialsNotLoaded(_)));
    let no_home = ProfileCredentials::of(Environment::of(&[])).load();
    assert!(matches!(no_home.unwrap_err(), CredentialsError::CredentialsNotLoaded(_)));
}

#[test]
fn what_needs_more_than_keys_names_aws_config() {
    let config = "[profile role]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = default\n\
                  aws_access_key_id=A\naws_secret_access_key=B\n\
                  [profile sso]\nsso_session = s\n[profile process]\ncredential_process = /bin/SECRET\n\
                  [profile web]\nweb_identity_token_file = /x\n[profile half]\naws_access_key_id = AKID\n";
    let home = Home::new(config, "");
    for (name, way) in
        [("role", "role_arn"), ("sso", "sso_session"), ("process", "credential_process"), ("web", "web_identity")]
    {
        let error = home.profile(name).unwrap_err();
        let text = text(&error);
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)), "{text}");
        assert!(text.contains(way) && text.contains("aws-config") && !text.contains("SECRET"), "{text}");
    }
    assert!(text(&home.profile("half").unwrap_err()).contains("aws_secret_access_key"));
}

#[test]
fn a_malformed_file_is_named_without_its_contents() {
    let home = Home::new("", "[default]\naws_secret_access_key SECRET\n");
    let error = text(&home.profile("default").unwrap_err());
    assert!(error.contains("credentials") && error.contains("line 2") && !error.contains("SECRET"), "{error}");
    assert_eq!(region_of(&home.environment(&[])), None);
    std::fs::write(home.0.join(".aws/credentials"), b"[default]\nx = \xff\xfe\n").unwrap();
    assert!(text(&home.profile("default").unwrap_err()).contains("can not be read"));
}

#[tokio::test]
async fn the_chain_takes_the_first_that_has_credentials() {
    let home = Home::new("", "[default]\naws_access_key_id=FILE\naws_secret_access_key=s\n");
    let chain = |more: &[(&str, &str)]| {
        let environment = home.environment(more);
        DefaultCredentials {
            environment: EnvironmentCredentials::of(environment.clone()),
            profile: ProfileCredentials::of(environment),
        }
    };
    let of_file = chain(&[]).provide_credentials().await.unwrap();
    assert_eq!(of_file.access_key_id(), "FILE");
    let variables = [("AWS_ACCESS_KEY_ID", "ENV"), ("AWS_SECRET_ACCESS_KEY", "s")];
    let of_environment = chain(&variables).provide_credentials().await.unwrap();
    assert_eq!(of_environment.access_key_id(), "ENV");
    let half = chain(&variables[..1]).provide_credentials().await;
    assert!(matches!(half.unwrap_err(), CredentialsError::InvalidConfiguration(_)));
}
