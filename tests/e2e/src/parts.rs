//! Objects of Amazon S3 that go up and come down in parts, for any server.

use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::{ByteStream, Length};
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, CompletedMultipartUpload, CompletedPart};

use crate::bodies::Pattern;

/// The least that a part other than the last may have.
const PART: u64 = 5 * 1024 * 1024;

/// Sends a file in parts, each with a checksum, and reads the object as a whole and in ranges that cross the parts.
///
/// # Panics
/// The server answers otherwise than Amazon S3 does.
pub async fn a_file_goes_up_in_parts(client: &Client, bucket: &str, algorithm: ChecksumAlgorithm) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    let whole: Vec<u8> = Pattern::new(2 * PART + 1234).flatten().collect();
    std::fs::write(&path, &whole).expect("it is written");
    let key = format!("parts-{algorithm}");
    let begin = client.create_multipart_upload().bucket(bucket).key(&key).checksum_algorithm(algorithm.clone());
    let begun = begin.send().await.expect("it begins");
    let upload = begun.upload_id().expect("an id");
    let mut parts = Vec::new();
    for (number, offset) in (1..).zip((0..whole.len() as u64).step_by(PART as usize)) {
        let length = PART.min(whole.len() as u64 - offset);
        let body = ByteStream::read_from().path(&path).offset(offset).length(Length::Exact(length));
        let part = client.upload_part().bucket(bucket).key(&key).upload_id(upload).part_number(number);
        let part = part.checksum_algorithm(algorithm.clone()).body(body.build().await.expect("it is there"));
        let sent = part.send().await.unwrap_or_else(|error| panic!("part {number}: {error}"));
        let completed = CompletedPart::builder().part_number(number).set_e_tag(sent.e_tag().map(str::to_owned));
        let owned = |sum: Option<&str>| sum.map(str::to_owned);
        let completed = completed
            .set_checksum_crc32(owned(sent.checksum_crc32()))
            .set_checksum_crc32_c(owned(sent.checksum_crc32_c()))
            .set_checksum_sha256(owned(sent.checksum_sha256()));
        parts.push(completed.build());
    }
    let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
    let complete = client.complete_multipart_upload().bucket(bucket).key(&key).upload_id(upload);
    let completed = complete.multipart_upload(parts).send().await.expect("it is one object");
    assert_eq!(completed.key(), Some(key.as_str()));

    // A checksum of the parts' checksums says nothing of the whole, nor does one of the whole of a range.
    let get = || client.get_object().bucket(bucket).key(&key).checksum_mode(ChecksumMode::Enabled);
    let got = get().send().await.expect("it is there");
    assert_eq!(got.content_length(), Some(whole.len() as i64));
    assert!(got.body.collect().await.expect("it is right").into_bytes() == whole, "another content came down");
    for (first, last) in [(0, 9), (PART - 5, PART + 5), (1, whole.len() as u64 - 2)] {
        let got = get().range(format!("bytes={first}-{last}")).send().await.expect("a range");
        let part = got.body.collect().await.expect("a range has no checksum of its own").into_bytes();
        assert!(part == whole[first as usize..=last as usize], "another range came down: {first}-{last}");
    }
}

/// Sends streams that do not know their length, which the caller does or does not.
///
/// # Panics
/// The server answers otherwise than Amazon S3 does.
pub async fn the_caller_knows_how_long_a_stream_is(client: &Client, bucket: &str) {
    const LENGTH: u64 = 200_000;
    let put = |key: &str, length: u64| {
        let body = ByteStream::from_body_1_x(Pattern::of_unknown_length(LENGTH));
        client.put_object().bucket(bucket).key(key).content_length(length as i64).body(body)
    };
    put("known", LENGTH).send().await.expect("it is as long");
    let got = client.get_object().bucket(bucket).key("known").send().await.expect("it is there");
    let expected: Vec<u8> = Pattern::new(LENGTH).flatten().collect();
    assert_eq!(got.body.collect().await.expect("it arrives").into_bytes(), expected);
    for (length, how) in [(LENGTH - 1, "longer"), (LENGTH + 1, "shorter")] {
        let error = put(how, length).send().await.expect_err("it is not as long");
        assert!(error.to_string().contains(how), "{error}");
        assert!(client.head_object().bucket(bucket).key(how).send().await.is_err(), "nothing is kept");
    }
    let error =
        client.put_object().bucket(bucket).key("memory").content_length(3).body(ByteStream::from_static(b"four"));
    let error = error.send().await.expect_err("it is not as long");
    assert!(error.to_string().contains("ContentLength: is 3, and the body has 4 bytes"), "{error}");
}

/// Sends what is large enough to be asked for; and again after the refusal of a client or bucket that is none.
///
/// # Panics
/// The server answers otherwise than Amazon S3 does.
pub async fn a_large_body_is_asked_for(client: &Client, bucket: &str, refused: (&Client, &str, &str)) {
    const LENGTH: u64 = 3 * 1024 * 1024;
    for number in 0..3 {
        let key = format!("large-{number}");
        let body = ByteStream::from_body_1_x(Pattern::new(LENGTH));
        client.put_object().bucket(bucket).key(&key).body(body).send().await.expect("it is put");
        let head = client.head_object().bucket(bucket).key(&key).send().await.expect("it is there");
        assert_eq!(head.content_length(), Some(LENGTH as i64));
    }
    let body = ByteStream::from_body_1_x(Pattern::new(LENGTH));
    let (refused_client, refused_bucket, code) = refused;
    let error = refused_client.put_object().bucket(refused_bucket).key("k").body(body).send().await;
    assert_eq!(error.expect_err("it is refused").code(), Some(code));
    client
        .put_object()
        .bucket(bucket)
        .key("after")
        .body(vec![0; LENGTH as usize].into())
        .send()
        .await
        .expect("it is put");
}
