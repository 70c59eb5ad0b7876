//! Roles, and credentials that come from them.

use std::time::{Duration, SystemTime};

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future::ProvideCredentials as Provided;
use aws_sdk_sts::config::{Credentials, ProvideCredentials, SharedCredentialsProvider};
use aws_sdk_sts::operation::assume_role::AssumeRoleOutput;
use aws_sdk_sts::types::{PolicyDescriptorType, Tag};
use aws_sdk_sts::{Client, Error};

pub async fn assume_role(client: &Client, role: &str, session: Option<String>) -> Result<AssumeRoleOutput, Error> {
    let response = client
        .assume_role()
        .role_arn(role)
        .role_session_name(session.unwrap_or("rust-assume-role-demo".to_owned()))
        .duration_seconds(900)
        .policy_arns(PolicyDescriptorType::builder().arn("arn:aws:iam::aws:policy/ReadOnlyAccess").build())
        .tags(Tag::builder().key("team").value("blue").build()?)
        .transitive_tag_keys("team")
        .external_id("e")
        .send()
        .await?;
    Ok(response)
}

/// Credentials of the official kind from those of the answer.
pub fn credentials(answer: &AssumeRoleOutput) -> Option<Credentials> {
    let found = answer.credentials()?;
    let expires: SystemTime = (*found.expiration()).try_into().ok()?;
    Some(Credentials::new(
        found.access_key_id(),
        found.secret_access_key(),
        Some(found.session_token().to_string()),
        Some(expires),
        "assumed",
    ))
}

/// A provider that takes on a role each time.
#[derive(Debug)]
pub struct Assumed {
    pub client: Client,
    pub role: String,
}

impl Assumed {
    async fn load(&self) -> Result<Credentials, CredentialsError> {
        let answer = assume_role(&self.client, &self.role, None).await.map_err(CredentialsError::provider_error)?;
        credentials(&answer).ok_or_else(|| CredentialsError::not_loaded("no credentials in the answer"))
    }
}

impl ProvideCredentials for Assumed {
    fn provide_credentials<'a>(&'a self) -> Provided<'a>
    where
        Self: 'a,
    {
        Provided::new(self.load())
    }
}

pub fn as_role(client: &Client, role: &str) -> Client {
    let provider = SharedCredentialsProvider::new(Assumed { client: client.clone(), role: role.to_owned() });
    Client::from_conf(client.config().to_builder().credentials_provider(provider).build())
}

pub async fn with_web_identity(client: &Client, token: String) -> Result<String, Error> {
    let answer = client
        .assume_role_with_web_identity()
        .role_arn("arn:aws:iam::111122223333:role/web")
        .role_session_name("app")
        .web_identity_token(token)
        .send()
        .await;
    match answer {
        Ok(answer) => Ok(answer.assumed_role_user().map(|user| user.arn().to_owned()).unwrap_or_default()),
        Err(error) => match error.into_service_error() {
            error if error.is_expired_token_exception() || error.is_invalid_identity_token_exception() => {
                Ok("sign in again".to_owned())
            }
            error => Err(error.into()),
        },
    }
}

pub async fn session(client: &Client) -> Result<Duration, Error> {
    let answer =
        client.get_session_token().duration_seconds(3600).serial_number("mfa").token_code("123456").send().await?;
    let until = answer.credentials().map(|found| found.expiration().secs()).unwrap_or_default();
    Ok(Duration::from_secs(until as u64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, only, sent};
    use crate::sts::client;

    const ROLE: &str = r#"<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <AssumedRoleUser><AssumedRoleId>AROA:me</AssumedRoleId><Arn>arn:aws:sts::1:assumed-role/r/me</Arn></AssumedRoleUser>
        <Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
        <SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>"#;

    #[tokio::test]
    async fn a_role_is_assumed() {
        let replay = answering([Answer::ok(ROLE)]);
        let answer = assume_role(&client(&replay), "arn:aws:iam::1:role/r", None).await.unwrap();
        let found = credentials(&answer).unwrap();
        assert_eq!((found.access_key_id(), found.session_token()), ("ASIAEXAMPLE", Some("token")));
        assert!(found.expiry().unwrap() > SystemTime::now());
        assert!(!format!("{answer:?}").contains("secret\""), "{answer:?}");
        let wanted = [
            ("Action", "AssumeRole"),
            ("DurationSeconds", "900"),
            ("ExternalId", "e"),
            ("PolicyArns.member.1.arn", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
            ("RoleArn", "arn:aws:iam::1:role/r"),
            ("RoleSessionName", "rust-assume-role-demo"),
            ("Tags.member.1.Key", "team"),
            ("Tags.member.1.Value", "blue"),
            ("TransitiveTagKeys.member.1", "team"),
            ("Version", "2011-06-15"),
        ];
        assert_eq!(only(&replay).form(), wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[tokio::test]
    async fn a_client_signs_with_the_role() {
        let identity = "<GetCallerIdentityResponse><GetCallerIdentityResult/></GetCallerIdentityResponse>";
        let replay = answering([Answer::ok(ROLE), Answer::ok(identity)]);
        let client = as_role(&client(&replay), "arn:aws:iam::1:role/r");
        client.get_caller_identity().send().await.unwrap();
        let sent = sent(&replay);
        let signed_by =
            |index: usize| sent[index].header("authorization").unwrap().split('/').next().unwrap().to_owned();
        assert_eq!(signed_by(0), "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE");
        assert_eq!(signed_by(1), "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE");
        assert_eq!(sent[1].header("x-amz-security-token"), Some("token"));
    }

    /// The token is the caller's proof: the request is not signed.
    #[tokio::test]
    async fn a_web_identity_needs_no_credentials() {
        let expired = r#"<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>old</Message></Error></ErrorResponse>"#;
        let replay = answering([Answer::new(400, expired)]);
        assert_eq!(with_web_identity(&client(&replay), "jwt".into()).await.unwrap(), "sign in again");
        assert_eq!(only(&replay).header("authorization"), None);
    }

    #[tokio::test]
    async fn a_session_ends() {
        let body = r#"<GetSessionTokenResponse><GetSessionTokenResult><Credentials><AccessKeyId>A</AccessKeyId>
            <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>1970-01-01T01:00:00Z</Expiration></Credentials>
            </GetSessionTokenResult></GetSessionTokenResponse>"#;
        assert_eq!(session(&client(&answering([Answer::ok(body)]))).await.unwrap(), Duration::from_secs(3600));
    }

    /// STS could not ask whoever made the token: often it can, a moment later.
    #[tokio::test(start_paused = true)]
    async fn an_identity_provider_that_is_away_is_asked_again() {
        let away = r#"<ErrorResponse><Error><Type>Sender</Type><Code>IDPCommunicationError</Code><Message>no</Message></Error></ErrorResponse>"#;
        let replay = answering([Answer::new(400, away), Answer::new(400, away), Answer::new(400, away)]);
        assert!(with_web_identity(&client(&replay), "jwt".into()).await.is_err());
        assert_eq!(sent(&replay).len(), 3);
    }
}
