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
    let running = client.list_multipart_uploads().bucket("b").send().await?;
    for upload in running.uploads() {
        client
            .abort_multipart_upload()
            .bucket("b")
            .set_key(upload.key().map(Into::into))
            .set_upload_id(upload.upload_id.clone())
            .send()
            .await?;
    }
    let attributes = client
        .get_object_attributes()
        .bucket("b")
        .key("k")
        .object_attributes(ObjectAttributes::Etag)
        .object_attributes(ObjectAttributes::ObjectSize)
        .send()
        .await?;
    println!("{:?}", attributes.object_size());
    Ok(())
}
