//! Objects put, got, copied, listed, tagged and deleted.

use std::collections::HashMap;
use std::path::Path;

use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::operation::copy_object::{CopyObjectError, CopyObjectOutput};
use aws_sdk_s3::operation::delete_objects::DeleteObjectsOutput;
use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
use aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder;
use aws_sdk_s3::operation::put_object::{PutObjectError, PutObjectOutput};
use aws_sdk_s3::primitives::{ByteStream, DateTime, DateTimeFormat};
use aws_sdk_s3::types::{
    ChecksumAlgorithm, ChecksumMode, Delete, MetadataDirective, Object, ObjectCannedAcl, ObjectIdentifier,
    ServerSideEncryption, StorageClass, Tag, Tagging,
};
use aws_sdk_s3::{Client, Error};

pub async fn upload_object(
    client: &Client,
    bucket_name: &str,
    file_name: &str,
    key: &str,
) -> Result<PutObjectOutput, SdkError<PutObjectError>> {
    let body = ByteStream::from_path(Path::new(file_name)).await;
    client.put_object().bucket(bucket_name).key(key).body(body.unwrap()).send().await
}

pub async fn upload_with_everything(client: &Client, text: String) -> Result<(), Error> {
    let mut metadata = HashMap::new();
    metadata.insert("author".to_string(), "someone".to_string());
    let response = client
        .put_object()
        .bucket("bucket")
        .key("folder/key.txt")
        .acl(ObjectCannedAcl::BucketOwnerFullControl)
        .body(text.into_bytes().into())
        .cache_control("max-age=60")
        .content_type("text/plain")
        .content_length(12)
        .checksum_algorithm(ChecksumAlgorithm::Sha256)
        .expires(DateTime::from_secs(1_700_000_000))
        .metadata("one", "1")
        .set_metadata(Some(metadata))
        .server_side_encryption(ServerSideEncryption::AwsKms)
        .ssekms_key_id("alias/key")
        .bucket_key_enabled(true)
        .storage_class(StorageClass::StandardIa)
        .tagging("a=b&c=d")
        .if_none_match("*")
        .sse_customer_algorithm("AES256")
        .sse_customer_key("key")
        .sse_customer_key_md5("md5")
        .expected_bucket_owner("111122223333")
        .send()
        .await?;
    let e_tag: Option<&str> = response.e_tag();
    let version: Option<String> = response.version_id.clone();
    println!("{e_tag:?} {version:?} {:?}", response.request_id());
    println!("{:?} {:?}", response.server_side_encryption(), response.checksum_sha256.as_deref());
    Ok(())
}

pub async fn download_object(
    client: &Client,
    bucket: &str,
    key: &str,
) -> Result<GetObjectOutput, SdkError<GetObjectError>> {
    client.get_object().bucket(bucket).key(key).checksum_mode(ChecksumMode::Enabled).send().await
}

pub async fn download_range(client: &Client) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let object = client.get_object().bucket("bucket").key("k").range("bytes=0-99").part_number(1).send().await?;
    if let Some(modified) = object.last_modified() {
        println!("{}", modified.fmt(DateTimeFormat::HttpDate)?);
        println!("{} {}", modified.secs(), modified.as_secs_f64());
    }
    for (key, value) in object.metadata().into_iter().flatten() {
        println!("{key}: {value}");
    }
    println!("{} {:?}", object.content_length().unwrap_or_default(), object.content_type());
    #[allow(deprecated)]
    let expires: Option<&DateTime> = object.expires();
    println!("{expires:?} {:?}", object.expires_string());
    let bytes = object.body.collect().await?.into_bytes();
    Ok(bytes.to_vec())
}

pub async fn copy_object(
    client: &Client,
    source_bucket: &str,
    destination_bucket: &str,
    key: &str,
) -> Result<CopyObjectOutput, SdkError<CopyObjectError>> {
    let source = format!("{source_bucket}/{key}");
    client
        .copy_object()
        .copy_source(source)
        .bucket(destination_bucket)
        .key(key)
        .metadata_directive(MetadataDirective::Replace)
        .send()
        .await
}

pub async fn list_objects(client: &Client, bucket: &str) -> Result<Vec<String>, Error> {
    let mut keys = Vec::new();
    let mut pages = client.list_objects_v2().bucket(bucket.to_owned()).max_keys(10).into_paginator().send();
    while let Some(result) = pages.next().await {
        match result {
            Ok(output) => {
                for object in output.contents() {
                    println!(" - {} {:?}", object.key().unwrap_or("Unknown"), object.size());
                    keys.extend(object.key.clone());
                }
                for prefix in output.common_prefixes() {
                    println!("{}", prefix.prefix().unwrap_or_default());
                }
            }
            Err(error) => eprintln!("{error:?}"),
        }
    }
    Ok(keys)
}

pub async fn list_with_a_token(client: &Client) -> Result<Vec<Object>, Error> {
    let mut all = Vec::new();
    let mut token: Option<String> = None;
    loop {
        let answer = client
            .list_objects_v2()
            .bucket("bucket")
            .prefix("p/")
            .delimiter("/")
            .set_continuation_token(token.take())
            .send()
            .await?;
        let more = answer.is_truncated() == Some(true);
        token = answer.next_continuation_token().map(str::to_string);
        all.extend(answer.contents.unwrap_or_default());
        if !more {
            return Ok(all);
        }
    }
}

pub async fn collected_pages(client: &Client) -> Result<usize, Error> {
    let pages = client.list_objects_v2().bucket("bucket").into_paginator().page_size(100).send();
    let pages: Vec<_> = pages.collect::<Result<Vec<_>, _>>().await?;
    let parts = client.list_parts().bucket("bucket").key("k").upload_id("u").into_paginator().items().send();
    let parts = parts.collect::<Result<Vec<_>, _>>().await?;
    let mut buckets = client.list_buckets().into_paginator().items().send();
    while let Some(bucket) = buckets.try_next().await? {
        println!("{:?}", bucket.name());
    }
    let tried = client.list_objects_v2().bucket("bucket").into_paginator().send().try_collect().await?;
    Ok(pages.iter().map(|page| page.contents().len()).sum::<usize>() + parts.len() + tried.len())
}

pub async fn delete_objects(client: &Client, bucket: &str, keys: Vec<String>) -> Result<DeleteObjectsOutput, Error> {
    let mut identifiers: Vec<ObjectIdentifier> = vec![];
    for key in keys {
        identifiers.push(ObjectIdentifier::builder().key(key).build().map_err(Error::from)?);
    }
    let delete = Delete::builder().set_objects(Some(identifiers)).quiet(true).build()?;
    let answer = client.delete_objects().bucket(bucket).delete(delete).send().await?;
    for error in answer.errors() {
        println!("{:?} {:?} {:?}", error.key(), error.code(), error.message());
    }
    for deleted in answer.deleted() {
        println!("{:?} {:?}", deleted.key(), deleted.delete_marker());
    }
    Ok(answer)
}

pub async fn tag(client: &Client) -> Result<(), Error> {
    let tag = Tag::builder().key("k").value("v").build()?;
    let tagging = Tagging::builder().tag_set(tag).build()?;
    client.put_object_tagging().bucket("bucket").key("k").tagging(tagging).send().await?;
    let tags = client.get_object_tagging().bucket("bucket").key("k").send().await?;
    let tags: HashMap<&str, &str> = tags.tag_set().iter().map(|tag| (tag.key(), tag.value())).collect();
    println!("{tags:?}");
    Ok(())
}

/// A builder is stored, cloned, changed and sent later.
pub fn stored(client: &Client) -> PutObjectFluentBuilder {
    let builder = client.put_object().bucket("bucket");
    let wanted: &Option<String> = builder.get_bucket();
    println!("{wanted:?} {:?}", builder.as_input().get_key());
    builder.set_key(Some("k".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, only, sent};
    use crate::s3::client;

    #[tokio::test]
    async fn an_object_is_put_with_everything() {
        let replay = answering([Answer::ok("").header("etag", "\"e\"").header("x-amz-version-id", "v1")]);
        upload_with_everything(&client(&replay), "twelve bytes".into()).await.unwrap();
        let sent = only(&replay);
        assert_eq!((sent.method.as_str(), sent.host.as_str()), ("PUT", "bucket.s3.eu-west-1.amazonaws.com"));
        assert_eq!(sent.target.split('?').next(), Some("/folder/key.txt"));
        let wanted = [
            ("x-amz-acl", "bucket-owner-full-control"),
            ("cache-control", "max-age=60"),
            ("content-type", "text/plain"),
            ("content-length", "12"),
            ("expires", "Tue, 14 Nov 2023 22:13:20 GMT"),
            ("x-amz-meta-author", "someone"),
            ("x-amz-server-side-encryption", "aws:kms"),
            ("x-amz-server-side-encryption-aws-kms-key-id", "alias/key"),
            ("x-amz-server-side-encryption-bucket-key-enabled", "true"),
            ("x-amz-storage-class", "STANDARD_IA"),
            ("x-amz-tagging", "a=b&c=d"),
            ("if-none-match", "*"),
            ("x-amz-expected-bucket-owner", "111122223333"),
            ("x-amz-sdk-checksum-algorithm", "SHA256"),
            ("x-amz-checksum-sha256", "sxQC8SNFqn7S1Ol62wPmaAx0P7rwYJM1mWvwWAEwj4Q="),
        ];
        for (name, value) in wanted.into_iter().filter(|(name, _)| *name != "x-amz-checksum-sha256") {
            assert_eq!(sent.header(name), Some(value), "{name}");
        }
        assert_eq!(sent.header("x-amz-checksum-sha256").map(str::len), Some(44));
        // `set_metadata` replaces what `metadata` added.
        assert_eq!(sent.header("x-amz-meta-one"), None);
        assert_eq!(sent.text(), "twelve bytes");
    }

    #[tokio::test]
    async fn an_object_is_got() {
        let answer = Answer::new(206, "part")
            .header("content-length", "4")
            .header("content-type", "text/plain")
            .header("last-modified", "Tue, 14 Nov 2023 22:13:20 GMT")
            .header("x-amz-meta-author", "someone")
            .header("expires", "never");
        let replay = answering([answer]);
        assert_eq!(download_range(&client(&replay)).await.unwrap(), b"part");
        let sent = only(&replay);
        assert_eq!(sent.header("range"), Some("bytes=0-99"));
        assert!(sent.query().contains(&("partNumber".to_owned(), "1".to_owned())), "{sent:?}");
    }

    #[tokio::test]
    async fn a_copy_names_its_source() {
        let body = "<CopyObjectResult><ETag>&quot;e&quot;</ETag><LastModified>2023-11-14T22:13:20Z</LastModified></CopyObjectResult>";
        let replay = answering([Answer::ok(body)]);
        let output = copy_object(&client(&replay), "source", "target", "a/b c.txt").await.unwrap();
        let result = output.copy_object_result().unwrap();
        assert_eq!((result.e_tag(), result.last_modified().map(DateTime::secs)), (Some("\"e\""), Some(1_700_000_000)));
        let sent = only(&replay);
        assert_eq!(sent.header("x-amz-copy-source"), Some("source/a/b c.txt"));
        assert_eq!(sent.target.split('?').next(), Some("/a/b%20c.txt"));
    }

    fn page(keys: &[&str], next: &str) -> Answer {
        let contents: String =
            keys.iter().map(|key| format!("<Contents><Key>{key}</Key><Size>1</Size></Contents>")).collect();
        let next = match next {
            "" => "<IsTruncated>false</IsTruncated>".to_owned(),
            next => format!("<IsTruncated>true</IsTruncated><NextContinuationToken>{next}</NextContinuationToken>"),
        };
        Answer::new(200, format!("<ListBucketResult>{contents}{next}</ListBucketResult>"))
    }

    #[tokio::test]
    async fn objects_are_listed_page_by_page() {
        let pages = || [page(&["a", "b"], "t+1/="), page(&["c"], "")];
        let replay = answering(pages());
        assert_eq!(list_objects(&client(&replay), "b").await.unwrap(), ["a", "b", "c"]);
        let query = sent(&replay)[1].query();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(query, [pair("continuation-token", "t+1/="), pair("list-type", "2"), pair("max-keys", "10")]);
        let all = list_with_a_token(&client(&answering(pages()))).await.unwrap();
        assert_eq!(all.iter().filter_map(Object::key).collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[tokio::test]
    async fn many_objects_are_deleted() {
        let body = "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>";
        let replay = answering([Answer::ok(body)]);
        let answer = delete_objects(&client(&replay), "bucket", vec!["a".into(), "b<&>".into()]).await.unwrap();
        assert_eq!((answer.deleted().len(), answer.errors()[0].code()), (1, Some("AccessDenied")));
        let sent = only(&replay);
        assert_eq!(sent.target, "/?delete");
        assert!(
            sent.text()
                .contains("<Object><Key>a</Key></Object><Object><Key>b&lt;&amp;&gt;</Key></Object><Quiet>true</Quiet>"),
            "{sent:?}"
        );
        assert!(sent.header("x-amz-checksum-crc32").is_some(), "{sent:?}");
    }

    #[tokio::test]
    async fn a_file_is_uploaded() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "from a file").unwrap();
        let replay = answering([Answer::ok("").header("etag", "\"e\"")]);
        let output = upload_object(&client(&replay), "bucket", file.path().to_str().unwrap(), "k").await.unwrap();
        assert_eq!(output.e_tag(), Some("\"e\""));
        let sent = only(&replay);
        // The checksum comes behind the body, which therefore is sent in chunks.
        assert_eq!(sent.header("x-amz-trailer"), Some("x-amz-checksum-crc32"));
        assert_eq!(sent.header("content-encoding"), Some("aws-chunked"));
        assert_eq!(sent.header("x-amz-decoded-content-length"), Some("11"));
    }
}
