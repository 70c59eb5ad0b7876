//! The client of Amazon S3 against s3s-fs, which looks at signatures, checksums and trailers as the service does.

use std::time::{Duration, SystemTime};

use aws_sdk_s3::Client;
use aws_sdk_s3::config::Credentials;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::operation::get_object::GetObjectError;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{
    ChecksumAlgorithm, ChecksumMode, CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier,
};
use farrier_e2e::bodies::Pattern;
use farrier_e2e::wire::{Damage, Wire};
use farrier_e2e::{KEYS, settings, unique, url};

const MEGABYTE: u64 = 1024 * 1024;

const ALGORITHMS: [ChecksumAlgorithm; 5] = [
    ChecksumAlgorithm::Crc32,
    ChecksumAlgorithm::Crc32C,
    ChecksumAlgorithm::Crc64Nvme,
    ChecksumAlgorithm::Sha1,
    ChecksumAlgorithm::Sha256,
];

fn server() -> String {
    url("FARRIER_E2E_S3S_FS")
}

fn client_at(url: &str) -> Client {
    let config = aws_sdk_s3::config::Builder::from(&settings(url)).force_path_style(true);
    Client::from_conf(config.build())
}

/// A client, and a bucket of its own.
async fn start() -> (Client, String) {
    let client = client_at(&server());
    let bucket = unique("bucket");
    client.create_bucket().bucket(&bucket).send().await.expect("the bucket is made");
    (client, bucket)
}

fn stream(body: Pattern) -> ByteStream {
    ByteStream::from_body_1_x(body)
}

fn bytes(length: u64) -> Vec<u8> {
    Pattern::new(length).flatten().collect()
}

#[tokio::test]
async fn objects_are_put_listed_and_deleted() {
    let (client, bucket) = start().await;
    let keys = ["a", "dir/b c", "dir/ü+&", "dir/x=y?z#"];
    for key in keys {
        let put = client.put_object().bucket(&bucket).key(key).body(ByteStream::from(key.as_bytes().to_vec()));
        put.metadata("colour", "green").send().await.expect(key);
    }
    for key in keys {
        let got = client.get_object().bucket(&bucket).key(key).send().await.expect(key);
        assert_eq!(got.metadata().expect("metadata")["colour"], "green");
        assert_eq!(got.body.collect().await.expect(key).into_bytes().as_ref(), key.as_bytes());
    }
    let listed = client.list_objects_v2().bucket(&bucket).prefix("dir/").into_paginator().send();
    let pages = listed.collect::<Result<Vec<_>, _>>().await.expect("pages");
    let found = pages.iter().flat_map(|page| page.contents()).filter_map(|object| object.key());
    assert_eq!(found.collect::<Vec<_>>(), ["dir/b c", "dir/x=y?z#", "dir/ü+&"]);

    let head = client.head_object().bucket(&bucket).key("dir/ü+&").send().await.expect("it is there");
    assert_eq!(head.content_length(), Some(8));
    client.delete_object().bucket(&bucket).key("a").send().await.expect("it is deleted");
    let rest = keys[1..].iter().map(|key| ObjectIdentifier::builder().key(*key).build().expect("a key")).collect();
    let delete = Delete::builder().set_objects(Some(rest)).build().expect("objects");
    let deleted = client.delete_objects().bucket(&bucket).delete(delete).send().await.expect("they are deleted");
    assert_eq!(deleted.deleted().len(), 3);
    client.delete_bucket().bucket(&bucket).send().await.expect("it is empty");
    let error = client.head_bucket().bucket(&bucket).send().await.expect_err("it is gone");
    assert_eq!(error.raw_response().map(|response| response.status().as_u16()), Some(404), "{error}");
}

#[tokio::test]
async fn what_is_not_there_has_a_variant() {
    let (client, bucket) = start().await;
    let error = client.get_object().bucket(&bucket).key("none").send().await.expect_err("there is none");
    assert!(matches!(error.as_service_error(), Some(GetObjectError::NoSuchKey(_))), "{error}");
    assert_eq!(error.code(), Some("NoSuchKey"));
    let error = client.create_bucket().bucket(&bucket).send().await.expect_err("there is one");
    assert!(
        error
            .as_service_error()
            .is_some_and(|error| error.is_bucket_already_exists() || error.is_bucket_already_owned_by_you()),
        "{error}"
    );
}

#[tokio::test]
async fn a_wrong_key_is_refused() {
    let with = |key: &str, secret: &str| {
        let config = aws_sdk_s3::config::Builder::from(&settings(server()))
            .force_path_style(true)
            .credentials_provider(Credentials::new(key, secret, None, None, "wrong"));
        Client::from_conf(config.build())
    };
    let error = with(KEYS.0, "wrong").list_buckets().send().await.expect_err("the signature is wrong");
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"), "{error}");
    let error = with("AKIDOTHER", KEYS.1).list_buckets().send().await.expect_err("nobody has this key");
    assert!(
        error.code().is_some_and(|code| ["InvalidAccessKeyId", "NotSignedUp", "AccessDenied"].contains(&code)),
        "{error}"
    );
}

#[tokio::test]
async fn ranges_are_parts_of_the_whole() {
    let (client, bucket) = start().await;
    let whole = bytes(MEGABYTE);
    client.put_object().bucket(&bucket).key("big").body(whole.clone().into()).send().await.expect("it is put");
    for (range, expected) in [
        ("bytes=0-9", &whole[..10]),
        ("bytes=70000-140000", &whole[70_000..=140_000]),
        ("bytes=1048570-", &whole[1_048_570..]),
        ("bytes=-7", &whole[whole.len() - 7..]),
    ] {
        let got = client.get_object().bucket(&bucket).key("big").range(range).send().await.expect(range);
        assert_eq!(got.content_length(), Some(expected.len() as i64), "{range}");
        assert!(got.content_range().is_some_and(|range| range.ends_with("/1048576")), "{range}");
        assert_eq!(got.body.collect().await.expect(range).into_bytes(), expected, "{range}");
    }
}

#[tokio::test]
async fn a_multipart_upload_becomes_one_object() {
    let (client, bucket) = start().await;
    let started = client.create_multipart_upload().bucket(&bucket).key("parts").send().await.expect("it starts");
    let upload = started.upload_id().expect("an id");
    let mut parts = Vec::new();
    for (number, length) in [(1, 5 * MEGABYTE), (2, 5 * MEGABYTE), (3, 100)] {
        let part = client.upload_part().bucket(&bucket).key("parts").upload_id(upload).part_number(number);
        let part = part.body(stream(Pattern::new(length))).send().await.expect("a part");
        let tag = part.e_tag().expect("an entity tag");
        parts.push(CompletedPart::builder().part_number(number).e_tag(tag).build());
    }
    let listed = client.list_parts().bucket(&bucket).key("parts").upload_id(upload).send().await.expect("parts");
    let mut numbers: Vec<_> = listed.parts().iter().filter_map(|part| part.part_number()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3]);
    let completed = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
    let done = client.complete_multipart_upload().bucket(&bucket).key("parts").upload_id(upload);
    let done = done.multipart_upload(completed).send().await.expect("it is one object");
    assert_eq!((done.bucket(), done.key()), (Some(bucket.as_str()), Some("parts")));
    let got = client.get_object().bucket(&bucket).key("parts").send().await.expect("it is there");
    let all = got.body.collect().await.expect("it arrives").into_bytes();
    assert_eq!(all, [bytes(5 * MEGABYTE), bytes(5 * MEGABYTE), bytes(100)].concat());
}

#[tokio::test]
async fn an_aborted_upload_is_gone() {
    let (client, bucket) = start().await;
    let started = client.create_multipart_upload().bucket(&bucket).key("parts").send().await.expect("it starts");
    let upload = started.upload_id().expect("an id");
    client.abort_multipart_upload().bucket(&bucket).key("parts").upload_id(upload).send().await.expect("it ends");
    let part = client.upload_part().bucket(&bucket).key("parts").upload_id(upload).part_number(1);
    let error = part.body(ByteStream::from_static(b"late")).send().await.expect_err("it has ended");
    assert!(matches!(error.code(), Some("NoSuchUpload" | "AccessDenied")), "{error}");
}

#[tokio::test]
async fn every_checksum_is_sent_and_checked() {
    let (client, bucket) = start().await;
    for algorithm in ALGORITHMS {
        for (key, body) in [("memory", ByteStream::from(bytes(200_000))), ("stream", stream(Pattern::new(200_000)))] {
            let put = client.put_object().bucket(&bucket).key(key).body(body).checksum_algorithm(algorithm.clone());
            let put = put.send().await.unwrap_or_else(|error| panic!("{key} {algorithm}: {error}"));
            let sums = [
                put.checksum_crc32(),
                put.checksum_crc32_c(),
                put.checksum_crc64_nvme(),
                put.checksum_sha1(),
                put.checksum_sha256(),
            ];
            let index = ALGORITHMS.iter().position(|one| *one == algorithm).expect("one of them");
            assert!(sums[index].is_some(), "{key} {algorithm}: {put:?}");
            let got = client.get_object().bucket(&bucket).key(key).checksum_mode(ChecksumMode::Enabled).send().await;
            let got = got.expect("it is there");
            let same = [
                got.checksum_crc32(),
                got.checksum_crc32_c(),
                got.checksum_crc64_nvme(),
                got.checksum_sha1(),
                got.checksum_sha256(),
            ];
            assert_eq!(same[index], sums[index], "{key} {algorithm}");
            assert_eq!(
                got.body.collect().await.expect("it is right").into_bytes(),
                bytes(200_000),
                "{key} {algorithm}"
            );
        }
    }
}

#[tokio::test]
async fn a_wrong_checksum_is_refused() {
    let (client, bucket) = start().await;
    let put = client.put_object().bucket(&bucket).key("wrong").body(ByteStream::from_static(b"right"));
    let error = put.checksum_crc32("AAAAAA==").send().await.expect_err("it is not its checksum");
    assert_eq!(error.code(), Some("BadDigest"), "{error}");
}

#[tokio::test]
async fn a_byte_that_changes_on_its_way_up_is_an_error() {
    let (_, bucket) = start().await;
    for algorithm in ALGORITHMS {
        // In the last chunk, so that the server reads all before it answers.
        let wire = Wire::start(&server(), Damage::FlipRequest(200_000)).await;
        let put =
            client_at(wire.url()).put_object().bucket(&bucket).key("flipped").checksum_algorithm(algorithm.clone());
        let error = put.body(stream(Pattern::new(200_000))).send().await.expect_err("a byte is wrong");
        // The signature of its chunk does not match, which s3s-fs calls an internal error.
        assert_eq!((error.code(), wire.connections()), (Some("InternalError"), 1), "{algorithm}: {error}");
    }
    let wire = Wire::start(&server(), Damage::FlipRequest(100_000)).await;
    let put = client_at(wire.url()).put_object().bucket(&bucket).key("whole").body(bytes(200_000).into());
    // Another attempt would send the byte as it is.
    let once = aws_sdk_s3::config::Config::builder().retry_config(RetryConfig::disabled());
    let error = put.customize().config_override(once).send().await.expect_err("a byte is wrong");
    assert!(error.as_service_error().is_some(), "{error}");
    let none = client_at(&server()).head_object().bucket(&bucket).key("whole").send().await;
    assert!(none.is_err(), "nothing wrong is kept");
}

#[tokio::test]
async fn a_byte_that_changes_on_its_way_down_is_an_error() {
    let (client, bucket) = start().await;
    for algorithm in ALGORITHMS {
        let put = client.put_object().bucket(&bucket).key("flipped").checksum_algorithm(algorithm.clone());
        put.body(bytes(200_000).into()).send().await.expect("it is put");
        let wire = Wire::start(&server(), Damage::FlipResponse(100_000)).await;
        let got =
            client_at(wire.url()).get_object().bucket(&bucket).key("flipped").checksum_mode(ChecksumMode::Enabled);
        let got = got.send().await.expect("its head is right");
        let error = got.body.collect().await.expect_err("a byte is wrong");
        let mut shown = error.to_string();
        let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(&error);
        while let Some(next) = cause {
            shown.push_str(&format!(": {next}"));
            cause = next.source();
        }
        assert!(shown.contains("checksum"), "{algorithm}: {shown}");
    }
}

#[tokio::test]
async fn anyone_can_send_presigned_requests() {
    let (client, bucket) = start().await;
    let http = reqwest::Client::new();
    let minute = PresigningConfig::expires_in(Duration::from_secs(60)).expect("less than a week");
    let put =
        client.put_object().bucket(&bucket).key("a b/ü+&").content_type("text/plain").presigned(minute.clone()).await;
    let put = put.expect("it is signed").into_http_1x_request("hello");
    let sent = http.execute(put.try_into().expect("a request")).await.expect("an answer");
    assert_eq!(sent.status(), 200, "{:?}", sent.text().await);

    let get = client.get_object().bucket(&bucket).key("a b/ü+&").presigned(minute.clone()).await.expect("it is signed");
    let got = http.get(get.uri()).send().await.expect("an answer");
    assert_eq!((got.status().as_u16(), got.headers()["content-type"].as_bytes()), (200, &b"text/plain"[..]));
    assert_eq!(got.text().await.expect("a text"), "hello");

    let other = get.uri().replace("a%20b", "a%20c");
    assert_ne!(other, get.uri());
    let refused = http.get(other).send().await.expect("an answer");
    assert_eq!(refused.status(), 403);
    assert!(refused.text().await.expect("a text").contains("SignatureDoesNotMatch"));

    let long_ago = SystemTime::now() - Duration::from_secs(3600);
    let past = PresigningConfig::builder().start_time(long_ago).expires_in(Duration::from_secs(60)).build();
    let late = client.get_object().bucket(&bucket).key("a b/ü+&").presigned(past.expect("a minute")).await;
    let refused = http.get(late.expect("it is signed").uri()).send().await.expect("an answer");
    assert_eq!(refused.status(), 403);
}

#[tokio::test]
async fn a_file_is_a_body() {
    let (client, bucket) = start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    std::fs::write(&path, bytes(300_000)).expect("it is written");
    let body = ByteStream::from_path(&path).await.expect("it is there");
    client.put_object().bucket(&bucket).key("file").body(body).send().await.expect("it is put");
    let part =
        ByteStream::read_from().path(&path).offset(100_000).length(aws_smithy_types::byte_stream::Length::Exact(1000));
    let part = part.build().await.expect("it is long enough");
    client.put_object().bucket(&bucket).key("part").body(part).send().await.expect("it is put");
    let got = client.get_object().bucket(&bucket).key("file").send().await.expect("it is there");
    assert_eq!(got.body.collect().await.expect("it arrives").into_bytes(), bytes(300_000));
    let got = client.get_object().bucket(&bucket).key("part").send().await.expect("it is there");
    assert_eq!(got.body.collect().await.expect("it arrives").into_bytes(), bytes(300_000)[100_000..101_000]);
}

#[tokio::test]
async fn a_body_of_unknown_length_is_not_sent() {
    let (client, bucket) = start().await;
    let body = stream(Pattern::of_unknown_length(200_000));
    let error = client.put_object().bucket(&bucket).key("unknown").body(body).send().await.expect_err("no length");
    assert!(error.to_string().contains("length"), "{error}");
    let head = client.head_object().bucket(&bucket).key("unknown").send().await;
    assert!(head.is_err(), "nothing was sent");
}

#[tokio::test]
async fn only_a_body_that_can_be_replayed_is_sent_again() {
    let (client, bucket) = start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    std::fs::write(&path, bytes(300_000)).expect("it is written");
    let file = ByteStream::from_path(&path).await.expect("it is there");
    for (key, body) in [("memory", ByteStream::from(bytes(300_000))), ("file", file)] {
        let wire = Wire::start(&server(), Damage::CutFirstRequest(100_000)).await;
        client_at(wire.url())
            .put_object()
            .bucket(&bucket)
            .key(key)
            .body(body)
            .send()
            .await
            .expect("the second arrives");
        assert_eq!(wire.connections(), 2, "{key}");
        let got = client.get_object().bucket(&bucket).key(key).send().await.expect("it is there");
        assert_eq!(got.body.collect().await.expect("it arrives").into_bytes(), bytes(300_000), "{key}");
    }
    let wire = Wire::start(&server(), Damage::CutFirstRequest(100_000)).await;
    let body = stream(Pattern::new(300_000));
    let error = client_at(wire.url()).put_object().bucket(&bucket).key("once").body(body).send().await;
    let error = error.expect_err("it can not be sent again");
    assert_eq!((wire.connections(), error.call().attempts), (1, 1), "{error}");
    assert!(client.head_object().bucket(&bucket).key("once").send().await.is_err(), "nothing is kept");
}

#[tokio::test]
async fn an_empty_body_has_a_checksum_too() {
    let (client, bucket) = start().await;
    for (key, body) in
        [("none", None), ("empty", Some(ByteStream::from_static(b""))), ("stream", Some(stream(Pattern::new(0))))]
    {
        let put = client.put_object().bucket(&bucket).key(key).set_body(body).send().await.expect(key);
        assert_eq!(put.checksum_crc32(), Some("AAAAAA=="), "{key}: {put:?}");
        let got = client.get_object().bucket(&bucket).key(key).send().await.expect(key);
        assert!(got.body.collect().await.expect(key).into_bytes().is_empty());
    }
}
