//! Amazon S3: restXml, blobs that are streamed, checksums, errors with and without a body.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::client::Waiters;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::operation::head_object::HeadObjectError;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, Delete, ObjectIdentifier};
use farrier_e2e::{check_error, unique};

fn client() -> Client {
    let config = aws_sdk_s3::config::Builder::from(&super::settings()).force_path_style(true).build();
    Client::from_conf(config)
}

async fn bucket(client: &Client) -> String {
    let name = unique("bucket");
    client.create_bucket().bucket(&name).send().await.expect("the bucket is made");
    name
}

#[tokio::test]
async fn an_object_lives_and_ends() {
    let client = client();
    let bucket = bucket(&client).await;
    let put = client.put_object().bucket(&bucket).key("a b/ü+%.txt").body(ByteStream::from_static(b"hello"));
    let put = put.content_type("text/plain").metadata("colour", "green").send().await.expect("it is put");
    let tag = put.e_tag().expect("an entity tag");

    let got = client.get_object().bucket(&bucket).key("a b/ü+%.txt").send().await.expect("it is there");
    assert_eq!((got.content_type(), got.content_length()), (Some("text/plain"), Some(5)));
    assert_eq!((got.e_tag(), got.metadata().expect("metadata")["colour"].as_str()), (Some(tag), "green"));
    assert!(got.last_modified().is_some());
    assert_eq!(got.body.collect().await.expect("the body arrives").into_bytes().as_ref(), b"hello");

    let copy = client.copy_object().bucket(&bucket).key("copy").copy_source(format!("{bucket}/a%20b/%C3%BC%2B%25.txt"));
    let copied = copy.send().await.expect("it is copied");
    assert_eq!(copied.copy_object_result().and_then(|result| result.e_tag()), Some(tag));

    let both = ["a b/ü+%.txt", "copy"].map(|key| ObjectIdentifier::builder().key(key).build().expect("it has a key"));
    let delete = Delete::builder().set_objects(Some(both.to_vec())).build().expect("it has objects");
    let deleted = client.delete_objects().bucket(&bucket).delete(delete).send().await.expect("both are deleted");
    assert_eq!(deleted.deleted().len(), 2);
    client.delete_bucket().bucket(&bucket).send().await.expect("the bucket is empty");
}

#[tokio::test]
async fn what_is_not_there_has_a_variant() {
    let client = client();
    let bucket = bucket(&client).await;
    let error = client.get_object().bucket(&bucket).key("none").send().await.expect_err("there is no such key");
    assert!(matches!(error.as_service_error(), Some(GetObjectError::NoSuchKey(_))), "{error}");
    check_error(&error, "NoSuchKey", "The specified key does not exist");

    let error = client.head_object().bucket(&bucket).key("none").send().await.expect_err("there is no such key");
    assert!(matches!(error.as_service_error(), Some(HeadObjectError::NotFound(_))), "{error}");

    let error = client.list_objects_v2().bucket(unique("none")).send().await.expect_err("there is no such bucket");
    assert!(error.as_service_error().is_some_and(|error| error.is_no_such_bucket()), "{error}");
    check_error(&error, "NoSuchBucket", "The specified bucket does not exist");

    let error = client.delete_bucket().bucket(unique("none")).send().await.expect_err("there is no such bucket");
    assert_eq!(error.code(), Some("NoSuchBucket"), "a code that the operation does not name");
}

#[tokio::test]
async fn pages_of_keys_come_one_after_the_other() {
    let client = client();
    let bucket = bucket(&client).await;
    for number in 0..7 {
        let key = format!("key {number}&");
        client.put_object().bucket(&bucket).key(key).body(vec![b'.'; number].into()).send().await.expect("it is put");
    }
    let mut pages = client.list_objects_v2().bucket(&bucket).max_keys(3).into_paginator().send();
    let mut sizes = Vec::new();
    let mut keys = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        sizes.push(page.contents().len());
        keys.extend(page.contents().iter().filter_map(|object| object.key().map(str::to_owned)));
    }
    assert_eq!(sizes, [3, 3, 1]);
    assert_eq!(keys, (0..7).map(|number| format!("key {number}&")).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_bucket_is_waited_for() {
    let client = client();
    let name = unique("later");
    let waiting = client.wait_until_bucket_exists().bucket(&name).wait(Duration::from_secs(30));
    let making = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        client.create_bucket().bucket(&name).send().await
    };
    let (waited, made) = tokio::join!(waiting, making);
    made.expect("the bucket is made");
    waited.expect("the bucket exists");
    client.delete_bucket().bucket(&name).send().await.expect("it is deleted");
    let gone = client.wait_until_bucket_not_exists().bucket(&name).wait(Duration::from_secs(30)).await;
    assert!(gone.expect("it is gone").into_result().is_err());
}

#[tokio::test]
async fn checksums_go_both_ways() {
    let client = client();
    let bucket = bucket(&client).await;
    let put = client.put_object().bucket(&bucket).key("sum").body(ByteStream::from_static(b"123456789"));
    let put = put.checksum_algorithm(ChecksumAlgorithm::Sha256).send().await.expect("it is put");
    let expected = "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=";
    assert_eq!(put.checksum_sha256(), Some(expected));
    let got = client.get_object().bucket(&bucket).key("sum").checksum_mode(ChecksumMode::Enabled);
    let got = got.send().await.expect("it is there");
    assert_eq!(got.checksum_sha256(), Some(expected));
    assert_eq!(got.body.collect().await.expect("it is right").into_bytes().as_ref(), b"123456789");
}

#[tokio::test]
async fn the_location_of_a_bucket_is_its_region() {
    let client = client();
    let name = unique("elsewhere");
    let place = aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint("eu-west-1".into()).build();
    let elsewhere = aws_sdk_s3::config::Builder::from(&super::settings())
        .force_path_style(true)
        .region(aws_sdk_s3::config::Region::new("eu-west-1"));
    let elsewhere = Client::from_conf(elsewhere.build());
    elsewhere.create_bucket().bucket(&name).create_bucket_configuration(place).send().await.expect("it is made");
    let location = client.get_bucket_location().bucket(&name).send().await.expect("it has one");
    assert_eq!(location.location_constraint().map(|place| place.as_str()), Some("eu-west-1"));
    let listed = client.list_buckets().send().await.expect("buckets are listed");
    assert!(listed.buckets().iter().any(|bucket| bucket.name() == Some(&name)));
}
