//! What other code relies on: threads, lifetimes, generics, closures.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object::{GetObject, GetObjectError, GetObjectInput, GetObjectOutput};
use aws_sdk_s3::operation::list_objects_v2::paginator::ListObjectsV2Paginator;
use aws_sdk_s3::primitives::ByteStream;
use futures_util::future::join_all;
use futures_util::stream::{FuturesUnordered, StreamExt};

/// A trait of a program, so that its tests need no service.
pub trait Store: Send + Sync {
    fn get(&self, key: String) -> Pin<Box<dyn Future<Output = Result<Vec<u8>, StoreError>> + Send + '_>>;
}

#[derive(Debug)]
pub enum StoreError {
    Missing,
    Call(Box<SdkError<GetObjectError>>),
    Body(aws_sdk_s3::primitives::ByteStreamError),
}

impl From<SdkError<GetObjectError>> for StoreError {
    fn from(error: SdkError<GetObjectError>) -> Self {
        match error.as_service_error() {
            Some(error) if error.is_no_such_key() => Self::Missing,
            _ => Self::Call(Box::new(error)),
        }
    }
}

#[derive(Clone, Debug)]
pub struct S3Store {
    client: Arc<Client>,
    bucket: String,
}

impl Store for S3Store {
    fn get(&self, key: String) -> Pin<Box<dyn Future<Output = Result<Vec<u8>, StoreError>> + Send + '_>> {
        Box::pin(async move {
            let object = self.client.get_object().bucket(&self.bucket).key(key).send().await?;
            Ok(object.body.collect().await.map_err(StoreError::Body)?.to_vec())
        })
    }
}

pub async fn spawned(client: Client, keys: Vec<String>) -> HashMap<String, u64> {
    let handles = keys.into_iter().map(|key| {
        let client = client.clone();
        tokio::spawn(async move {
            let object = client.get_object().bucket("bucket").key(&key).send().await?;
            let size = object.content_length().unwrap_or(0);
            Ok::<_, aws_sdk_s3::Error>((key, size as u64))
        })
    });
    join_all(handles).await.into_iter().flatten().flatten().collect()
}

pub async fn side_by_side(client: &Client) -> Vec<Result<GetObjectOutput, SdkError<GetObjectError>>> {
    let mut running = FuturesUnordered::new();
    for key in ["a", "b", "c"] {
        running.push(client.get_object().bucket("bucket").key(key).send());
    }
    let mut all = Vec::new();
    while let Some(answer) = running.next().await {
        all.push(answer);
    }
    all
}

pub async fn retried<F, Fut, T, E>(call: F) -> Result<T, SdkError<E>>
where
    F: Fn() -> Fut,
    Fut: Future<Output = Result<T, SdkError<E>>>,
    E: std::error::Error + Send + Sync + 'static,
{
    match call().await {
        Err(SdkError::DispatchFailure(failure)) if failure.is_io() => call().await,
        Err(SdkError::TimeoutError(_)) => call().await,
        other => other,
    }
}

pub async fn used(client: &Client) -> Result<GetObjectOutput, SdkError<GetObjectError>> {
    tokio::select! {
        answer = retried(|| client.get_object().bucket("bucket").key("k").send()) => answer,
        () = tokio::time::sleep(std::time::Duration::from_secs(5)) => {
            tokio::time::timeout(std::time::Duration::from_secs(1), client.get_object().send()).await.expect("in time")
        }
    }
}

pub fn needs<T: Send + Sync + 'static>() {}
pub fn needs_send<T: Send + 'static>(_: T) {}

pub fn bounds(client: &Client, pages: ListObjectsV2Paginator) {
    needs::<Client>();
    needs::<aws_sdk_s3::Config>();
    needs::<aws_sdk_s3::Error>();
    needs::<SdkError<GetObjectError>>();
    needs::<GetObjectInput>();
    needs::<GetObject>();
    needs::<GetObjectError>();
    needs_send(client.get_object().send());
    needs_send(client.put_object().body(ByteStream::default()).send());
    needs_send(client.get_object().customize().send());
    needs_send(pages.send());
    needs_send(async { GetObjectOutput::builder().body(ByteStream::from_static(b"mock")).content_length(4).build() });
}
