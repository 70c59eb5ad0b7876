//! Bodies: files, memory, streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use aws_sdk_s3::Client;
use aws_sdk_s3::primitives::{AggregatedBytes, Blob, ByteStream, ByteStreamError, FsBuilder, Length, SdkBody};
use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

pub fn from_memory() -> Vec<ByteStream> {
    vec![
        ByteStream::from_static(b"hello"),
        ByteStream::from(vec![1_u8, 2, 3]),
        ByteStream::from(Bytes::from_static(b"bytes")),
        Bytes::from("bytes").into(),
        ByteStream::new(SdkBody::from("text")),
        ByteStream::from(SdkBody::empty()),
        ByteStream::default(),
        "text".to_owned().into_bytes().into(),
    ]
}

pub async fn from_files(file: tokio::fs::File) -> Result<[ByteStream; 3], ByteStreamError> {
    let whole = ByteStream::from_path("a.bin").await?;
    let part = ByteStream::read_from()
        .path("b.bin")
        .offset(1024)
        .length(Length::Exact(4096))
        .buffer_size(65_536)
        .build()
        .await?;
    let builder: FsBuilder = ByteStream::read_from().file(file).length(Length::UpTo(10));
    Ok([whole, part, builder.build().await?])
}

pub async fn read_in_every_way(client: &Client, path: &std::path::Path) -> Result<u64, Box<dyn std::error::Error>> {
    let get = || client.get_object().bucket("bucket").key("k").send();
    let mut total = 0_u64;

    let data: AggregatedBytes = get().await?.body.collect().await?;
    total += data.remaining() as u64;
    let bytes: Bytes = data.into_bytes();
    total += bytes.len() as u64;
    let owned: Vec<u8> = get().await?.body.collect().await?.to_vec();
    total += owned.len() as u64;
    let text = String::from_utf8(owned)?;
    println!("{text}");

    let mut object = get().await?;
    let mut file = tokio::fs::File::create(path).await?;
    while let Some(chunk) = object.body.try_next().await? {
        total += chunk.len() as u64;
        file.write_all(&chunk).await?;
    }
    file.flush().await?;

    let mut stream = get().await?.body;
    while let Some(chunk) = stream.next().await {
        total += chunk?.len() as u64;
    }
    println!("{:?}", stream.size_hint());

    let mut reader = get().await?.body.into_async_read();
    total += tokio::io::copy(&mut reader, &mut file).await?;
    let mut text = String::new();
    get().await?.body.into_async_read().read_to_string(&mut text).await?;
    let mut lines = BufReader::new(get().await?.body.into_async_read()).lines();
    while let Some(line) = lines.next_line().await? {
        println!("{line}");
    }

    let inner: SdkBody = get().await?.body.into_inner();
    println!("{:?} {:?}", inner.bytes(), inner.content_length());
    let blob = Blob::new(inner.bytes().unwrap_or_default());
    println!("{:?}", blob.as_ref());
    Ok(total)
}

/// A stream of a program's own.
pub struct Chunks(pub Vec<Bytes>);

impl Body for Chunks {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Poll::Ready(self.0.pop().map(|chunk| Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.iter().map(|chunk| chunk.len() as u64).sum())
    }
}

pub async fn upload_a_stream(client: &Client) -> Result<(), aws_sdk_s3::Error> {
    let once = ByteStream::from_body_1_x(Chunks(vec![Bytes::from_static(b"a")]));
    client.put_object().bucket("bucket").key("k").content_length(1).body(once).send().await?;
    let again = SdkBody::retryable(|| SdkBody::from("again"));
    client.put_object().bucket("bucket").key("k").body(ByteStream::new(again)).send().await?;
    Ok(())
}

/// What there is of an object, if it keeps coming.
pub async fn read_or_leave(client: &Client) -> Result<Vec<u8>, ByteStreamError> {
    let Ok(object) = client.get_object().bucket("bucket").key("k").send().await else { return Ok(Vec::new()) };
    object.body.collect().await.map(|data| data.to_vec())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use aws_sdk_s3::config::{ResponseChecksumValidation, StalledStreamProtectionConfig};

    use super::*;
    use crate::replay::{Answer, answering, only};
    use crate::s3::client;

    /// A peer that has gone without a word.
    struct Silent;

    impl Body for Silent {
        type Data = Bytes;
        type Error = Box<dyn std::error::Error + Send + Sync>;

        fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            Poll::Pending
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_download_that_stalls_is_given_up() {
        let silent = || answering([Answer::new(200, SdkBody::from_body_1_x(Silent))]);
        let waited = tokio::time::timeout(Duration::from_secs(600), read_or_leave(&client(&silent()))).await;
        assert!(waited.expect("it ends by itself").is_err());
        let settings = client(&silent()).config().to_builder();
        let settings = settings.stalled_stream_protection(StalledStreamProtectionConfig::disabled());
        let patient = Client::from_conf(settings.build());
        let waited = tokio::time::timeout(Duration::from_secs(600), read_or_leave(&patient)).await;
        assert!(waited.is_err(), "it is waited for");
    }

    /// One who is silent until the work is done.
    struct Late(Pin<Box<tokio::time::Sleep>>, Option<&'static str>);

    impl Body for Late {
        type Data = Bytes;
        type Error = Box<dyn std::error::Error + Send + Sync>;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            std::task::ready!(std::future::Future::poll(self.0.as_mut(), context));
            Poll::Ready(self.1.take().map(|text| Ok(Frame::data(Bytes::from_static(text.as_bytes())))))
        }
    }

    /// A copy of gigabytes takes minutes, in which nothing comes.
    #[tokio::test(start_paused = true)]
    async fn a_copy_may_take_its_time() {
        let copied = "<CopyObjectResult><ETag>e</ETag></CopyObjectResult>";
        let late = Late(Box::pin(tokio::time::sleep(Duration::from_secs(300))), Some(copied));
        let replay = answering([Answer::new(200, SdkBody::from_body_1_x(late))]);
        let answer = client(&replay).copy_object().bucket("bucket").key("k").copy_source("other/k").send().await;
        assert_eq!(answer.unwrap().copy_object_result().and_then(|result| result.e_tag()), Some("e"));
    }

    /// Amazon S3 answers 411 to one that does not.
    #[tokio::test]
    async fn an_empty_object_says_how_long_it_is() {
        let replay = answering([Answer::ok("")]);
        client(&replay).put_object().bucket("bucket").key("folder/").send().await.unwrap();
        assert_eq!(only(&replay).header("content-length"), Some("0"));
    }

    #[tokio::test]
    async fn an_object_is_as_long_as_its_head_says() {
        for (length, fits) in [("3", true), ("2", false), ("4", false)] {
            let replay = answering([Answer::ok("abc").header("content-length", length)]);
            assert_eq!(read_or_leave(&client(&replay)).await.is_ok(), fits, "{length}");
        }
        let replay = answering([Answer::ok("").header("content-length", "9")]);
        let head = client(&replay).head_object().bucket("bucket").key("k").send().await;
        assert_eq!(head.unwrap().content_length(), Some(9));
    }

    #[tokio::test]
    async fn a_checksum_counts_where_it_is_asked_for() {
        let damaged = || answering([Answer::ok("x").header("x-amz-checksum-crc32", "AAAAAA==")]);
        assert!(read_or_leave(&client(&damaged())).await.is_err());
        let settings = client(&damaged()).config().to_builder();
        let settings = settings.response_checksum_validation(ResponseChecksumValidation::WhenRequired);
        assert_eq!(read_or_leave(&Client::from_conf(settings.build())).await.unwrap(), b"x");
    }
}
