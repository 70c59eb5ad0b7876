//! AWS KMS: awsJson1_1 with blobs, and secrets that nothing prints.

use aws_sdk_kms::Client;
use aws_sdk_kms::operation::describe_key::DescribeKeyError;
use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::{DataKeySpec, KeyState, Tag};
use farrier_e2e::check_error;

fn client() -> Client {
    Client::new(&super::settings())
}

async fn key(client: &Client) -> String {
    let tag = Tag::builder().tag_key("team").tag_value("chat").build().expect("a tag");
    let made = client.create_key().description("for tests").tags(tag).send().await.expect("it is made");
    made.key_metadata().expect("metadata").key_id().to_owned()
}

#[tokio::test]
async fn what_is_encrypted_can_be_decrypted() {
    let client = client();
    let key = key(&client).await;
    let plain = Blob::new([0, 1, 254, 255]);
    let encrypt = client.encrypt().key_id(&key).plaintext(plain.clone()).encryption_context("for", "tests");
    let hidden = encrypt.send().await.expect("it is encrypted").ciphertext_blob.expect("a text");
    assert_ne!(hidden, plain);
    let decrypted = client.decrypt().ciphertext_blob(hidden).encryption_context("for", "tests").send().await;
    let decrypted = decrypted.expect("it is decrypted");
    assert_eq!(decrypted.plaintext(), Some(&plain));
    assert!(format!("{decrypted:?}").contains("Sensitive"), "{decrypted:?}");
    let data = client.generate_data_key().key_id(&key).key_spec(DataKeySpec::Aes256).send().await.expect("a key");
    assert_eq!(data.plaintext().map(|key| key.as_ref().len()), Some(32));
}

#[tokio::test]
async fn a_key_is_described_and_listed() {
    let client = client();
    let key = key(&client).await;
    let described = client.describe_key().key_id(&key).send().await.expect("it is there");
    let metadata = described.key_metadata().expect("metadata");
    assert_eq!((metadata.key_state(), metadata.description()), (Some(&KeyState::Enabled), Some("for tests")));
    assert!(metadata.creation_date().is_some());
    let keys = client.list_keys().limit(1).into_paginator().items().send().collect::<Result<Vec<_>, _>>().await;
    assert!(keys.expect("keys").iter().any(|entry| entry.key_id() == Some(&key)));
}

#[tokio::test]
async fn a_missing_key_has_a_variant() {
    let none = "12345678-1234-1234-1234-123456789012";
    let error = client().describe_key().key_id(none).send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(DescribeKeyError::NotFoundException(_))), "{error}");
    check_error(&error, "NotFoundException", none);
}
