//! An upload in parts.

use std::path::Path;

use aws_sdk_s3::Client;
use aws_sdk_s3::operation::create_multipart_upload::CreateMultipartUploadOutput;
use aws_sdk_s3::primitives::{ByteStream, Length};
use aws_sdk_s3::types::{ChecksumAlgorithm, CompletedMultipartUpload, CompletedPart, ObjectAttributes};

const CHUNK_SIZE: u64 = 1024 * 1024 * 5;

pub async fn upload(client: &Client, bucket: &str, key: &str, path: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let created: CreateMultipartUploadOutput = client
        .create_multipart_upload()
        .bucket(bucket)
        .key(key)
        .checksum_algorithm(ChecksumAlgorithm::Crc32)
        .send()
        .await?;
    let upload_id = created.upload_id().ok_or("no upload id")?;
    let size = tokio::fs::metadata(path).await?.len();
    let mut parts: Vec<CompletedPart> = Vec::new();
    for index in 0..size.div_ceil(CHUNK_SIZE) {
        let length = CHUNK_SIZE.min(size - index * CHUNK_SIZE);
        let stream =
            ByteStream::read_from().path(path).offset(index * CHUNK_SIZE).length(Length::Exact(length)).build().await?;
        let part_number = (index as i32) + 1;
        let uploaded = client
            .upload_part()
            .key(key)
            .bucket(bucket)
            .upload_id(upload_id)
            .body(stream)
            .part_number(part_number)
            .send()
            .await?;
        parts.push(
            CompletedPart::builder()
                .e_tag(uploaded.e_tag.unwrap_or_default())
                .set_checksum_crc32(uploaded.checksum_crc32)
                .part_number(part_number)
                .build(),
        );
    }
    let completed: CompletedMultipartUpload = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
    let answer = client
        .complete_multipart_upload()
        .bucket(bucket)
        .key(key)
        .multipart_upload(completed)
        .upload_id(upload_id)
        .send()
        .await?;
    println!("{:?} {:?}", answer.location(), answer.e_tag());
    Ok(())
}

pub async fn clean_up(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    let running = client.list_multipart_uploads().bucket("bucket").send().await?;
    for upload in running.uploads() {
        client
            .abort_multipart_upload()
            .bucket("bucket")
            .set_key(upload.key().map(Into::into))
            .set_upload_id(upload.upload_id.clone())
            .send()
            .await?;
    }
    let attributes = client
        .get_object_attributes()
        .bucket("bucket")
        .key("k")
        .object_attributes(ObjectAttributes::Etag)
        .object_attributes(ObjectAttributes::ObjectSize)
        .send()
        .await?;
    println!("{:?}", attributes.object_size());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::replay::{Answer, answering, sent};
    use crate::s3::client;

    #[tokio::test]
    async fn a_file_goes_up_in_parts() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), vec![7; CHUNK_SIZE as usize + 3]).unwrap();
        let replay = answering([
            Answer::ok("<InitiateMultipartUploadResult><UploadId>up/1</UploadId></InitiateMultipartUploadResult>"),
            Answer::ok("").header("etag", "\"1\"").header("x-amz-checksum-crc32", "AAAAAA=="),
            Answer::ok("").header("etag", "\"2\""),
            Answer::ok("<CompleteMultipartUploadResult><ETag>\"e\"</ETag></CompleteMultipartUploadResult>"),
        ]);
        upload(&client(&replay), "bucket", "k", file.path()).await.unwrap();
        let sent = sent(&replay);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert!(sent[0].target.starts_with("/k?uploads"), "{sent:?}");
        assert!(
            sent[2].query().contains(&pair("partNumber", "2")) && sent[2].query().contains(&pair("uploadId", "up/1"))
        );
        let decoded = sent.iter().map(|sent| sent.header("x-amz-decoded-content-length").unwrap_or("-"));
        assert_eq!(decoded.collect::<Vec<_>>(), ["-", "5242880", "3", "-"]);
        let parts =
            "<Part><ETag>&quot;1&quot;</ETag><ChecksumCRC32>AAAAAA==</ChecksumCRC32><PartNumber>1</PartNumber></Part>";
        let body = sent[3].text().replace("\"1\"", "&quot;1&quot;");
        assert!(body.contains(parts), "{body}");
    }
}
