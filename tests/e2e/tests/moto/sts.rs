//! AWS STS: awsQuery, and operations that need no credentials.

use aws_sdk_sts::Client;
use aws_sdk_sts::operation::RequestId;
use aws_sdk_sts::primitives::DateTime;
use farrier_e2e::check_error;

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn the_caller_has_an_identity() {
    let identity = client().get_caller_identity().send().await.expect("an identity");
    assert_eq!(identity.account().map(str::len), Some(12));
    assert!(identity.arn().is_some_and(|arn| arn.starts_with("arn:aws:")));
    assert!(identity.request_id().is_some_and(|id| !id.is_empty()));
}

#[tokio::test]
async fn a_role_gives_credentials_that_end() {
    let role = client().assume_role().role_arn(ROLE).role_session_name("session").duration_seconds(900).send().await;
    let role = role.expect("credentials");
    let credentials = role.credentials().expect("credentials");
    assert!(credentials.access_key_id().starts_with("ASIA") && !credentials.secret_access_key().is_empty());
    let now = DateTime::from(std::time::SystemTime::now());
    assert!((now.secs()..now.secs() + 1000).contains(&credentials.expiration().secs()));
    assert!(role.assumed_role_user().is_some_and(|user| user.arn().ends_with("/session")));

    let session = client().get_session_token().send().await.expect("credentials");
    assert!(session.credentials().is_some_and(|credentials| !credentials.session_token().is_empty()));
}

#[tokio::test]
async fn a_web_identity_needs_no_signature() {
    let config = aws_sdk_sts::Config::builder()
        .region(aws_sdk_sts::config::Region::new("us-east-1"))
        .endpoint_url(farrier_e2e::url("FARRIER_E2E_MOTO"));
    let client = Client::from_conf(config.build());
    let role =
        client.assume_role_with_web_identity().role_arn(ROLE).role_session_name("web").web_identity_token("abc.def");
    let role = role.send().await.expect("nothing asks for a signature");
    assert!(role.credentials().is_some_and(|credentials| !credentials.session_token().is_empty()));
    let refused = client.get_caller_identity().send().await.expect_err("this one is signed");
    assert_eq!(refused.code(), None, "{refused}");
}

#[tokio::test]
async fn an_error_of_the_service_is_named() {
    let error = client().get_federation_token().name("name").policy("a".repeat(3000)).send().await;
    let error = error.expect_err("the policy is too long");
    check_error(&error, "ValidationError", "'policy' failed to satisfy constraint");
}
