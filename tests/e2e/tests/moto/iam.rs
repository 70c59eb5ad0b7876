//! AWS IAM: awsQuery in one region, documents that are URL-encoded, paginators.

use aws_sdk_iam::Client;
use aws_sdk_iam::operation::create_user::CreateUserError;
use aws_sdk_iam::operation::get_user::GetUserError;
use aws_sdk_iam::types::Tag;
use farrier_e2e::{check_error, unique};

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

fn client() -> Client {
    Client::new(&super::settings())
}

#[tokio::test]
async fn a_user_lives_and_ends() {
    let client = client();
    let name = unique("user");
    let team = Tag::builder().key("team").value("a & b").build().expect("a tag");
    let made =
        client.create_user().user_name(&name).path("/staff/").tags(team.clone()).send().await.expect("it is made");
    let made = made.user().expect("a user");
    assert_eq!((made.user_name(), made.path()), (name.as_str(), "/staff/"));
    let got = client.get_user().user_name(&name).send().await.expect("it is there");
    let got = got.user().expect("a user");
    assert_eq!((got.arn(), got.tags(), got.create_date()), (made.arn(), &[team][..], made.create_date()));
    client.delete_user().user_name(&name).send().await.expect("it is deleted");
    let error = client.get_user().user_name(&name).send().await.expect_err("it is gone");
    assert!(matches!(error.as_service_error(), Some(GetUserError::NoSuchEntityException(_))), "{error}");
    check_error(&error, "NoSuchEntity", &name);
}

#[tokio::test]
async fn a_second_user_of_a_name_has_a_variant() {
    let client = client();
    let name = unique("twice");
    client.create_user().user_name(&name).send().await.expect("it is made");
    let error = client.create_user().user_name(&name).send().await.expect_err("there is one");
    assert!(matches!(error.as_service_error(), Some(CreateUserError::EntityAlreadyExistsException(_))), "{error}");
    check_error(&error, "EntityAlreadyExists", "already exists");
}

#[tokio::test]
async fn users_come_in_pages() {
    let client = client();
    let path = format!("/{}/", unique("paged"));
    for number in 0..5 {
        let name = format!("{}-{number}", unique("one"));
        client.create_user().user_name(name).path(&path).send().await.expect("it is made");
    }
    let users = client.list_users().path_prefix(&path).max_items(2).into_paginator().items().send();
    assert_eq!(users.collect::<Result<Vec<_>, _>>().await.expect("users").len(), 5);
}

#[tokio::test]
async fn a_role_keeps_its_documents() {
    let client = client();
    let name = unique("role");
    let made = client.create_role().role_name(&name).assume_role_policy_document(TRUST).send().await;
    made.expect("it is made");
    let put = client.put_role_policy().role_name(&name).policy_name("inline").policy_document(READ);
    put.send().await.expect("it is put");
    let got = client.get_role_policy().role_name(&name).policy_name("inline").send().await.expect("it is there");
    assert!(got.policy_document().contains("s3%3AGetObject"), "{}", got.policy_document());
    let role = client.get_role().role_name(&name).send().await.expect("it is there");
    assert_eq!(role.role().map(|role| role.role_name()), Some(name.as_str()));
}
