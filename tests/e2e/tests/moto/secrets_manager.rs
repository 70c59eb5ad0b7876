//! AWS Secrets Manager: awsJson1_1 with idempotency tokens.

use aws_sdk_secretsmanager::Client;
use aws_sdk_secretsmanager::operation::create_secret::CreateSecretError;
use aws_sdk_secretsmanager::operation::get_secret_value::GetSecretValueError;
use aws_sdk_secretsmanager::primitives::Blob;
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn a_secret_has_versions() {
    let client = client();
    let name = unique("secret");
    let made = client.create_secret().name(&name).secret_string("first \"ü\"").send().await.expect("it is made");
    let first = made.version_id().expect("the token is its version").to_owned();
    let put = client.put_secret_value().secret_id(&name).secret_binary(Blob::new([0, 255])).send().await;
    let second = put.expect("it is put").version_id.expect("a version");
    assert_ne!(first, second);
    let now = client.get_secret_value().secret_id(&name).send().await.expect("it is there");
    assert_eq!((now.secret_binary(), now.version_id()), (Some(&Blob::new([0, 255])), Some(second.as_str())));
    let then =
        client.get_secret_value().secret_id(&name).version_stage("AWSPREVIOUS").send().await.expect("it is kept");
    assert_eq!((then.secret_string(), then.version_id()), (Some("first \"ü\""), Some(first.as_str())));
    assert!(!format!("{then:?}").contains("first \"ü\""), "a secret is not printed");

    let all = client.list_secrets().max_results(1).into_paginator().send();
    let all = all.collect::<Result<Vec<_>, _>>().await.expect("secrets");
    assert!(all.iter().flat_map(|page| page.secret_list()).any(|secret| secret.name() == Some(&name)));
    let deleted =
        client.delete_secret().secret_id(&name).recovery_window_in_days(7).send().await.expect("it is deleted");
    assert!(deleted.deletion_date().is_some());
    let error = client.get_secret_value().secret_id(&name).send().await.expect_err("it is marked");
    assert!(matches!(error.as_service_error(), Some(GetSecretValueError::InvalidRequestException(_))), "{error}");
}

#[tokio::test]
async fn errors_have_variants() {
    let client = client();
    let error = client.get_secret_value().secret_id("none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(GetSecretValueError::ResourceNotFoundException(_))), "{error}");
    check_error(&error, "ResourceNotFoundException", "can't find the specified secret");
    let name = unique("twice");
    client.create_secret().name(&name).secret_string("one").send().await.expect("it is made");
    let error = client.create_secret().name(&name).secret_string("two").send().await.expect_err("there is one");
    assert!(matches!(error.as_service_error(), Some(CreateSecretError::ResourceExistsException(_))), "{error}");
}
