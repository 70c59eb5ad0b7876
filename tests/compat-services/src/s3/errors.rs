//! What can go wrong, matched in every way that the documentation shows.

use aws_sdk_s3::error::{BoxError, BuildError, DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
use aws_sdk_s3::operation::RequestId;
use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
use aws_sdk_s3::operation::head_bucket::HeadBucketError;
use aws_sdk_s3::operation::head_object::HeadObjectError;
use aws_sdk_s3::types::error::{InvalidObjectState, NoSuchKey, NotFound};
use aws_sdk_s3::{Client, Error};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

pub async fn by_variant(client: &Client) -> Result<Option<GetObjectOutput>, BoxError> {
    match client.get_object().bucket("bucket").key("k").send().await {
        Ok(output) => Ok(Some(output)),
        Err(SdkError::ServiceError(context)) => match context.into_err() {
            GetObjectError::NoSuchKey(error) => {
                println!("{error} {:?}", error.message());
                Ok(None)
            }
            GetObjectError::InvalidObjectState(state) => {
                println!("{:?} {:?}", state.storage_class(), state.access_tier());
                Ok(None)
            }
            other => Err(other.into()),
        },
        Err(SdkError::TimeoutError(_)) => Err("too slow".into()),
        Err(error @ (SdkError::DispatchFailure(_) | SdkError::ResponseError(_))) => Err(Box::new(error)),
        Err(error) => Err(error.into()),
    }
}

pub async fn by_into_service_error(client: &Client) -> Result<bool, GetObjectError> {
    let error = match client.get_object().bucket("bucket").key("k").send().await {
        Ok(_) => return Ok(true),
        Err(error) => error.into_service_error(),
    };
    match error {
        GetObjectError::NoSuchKey(_) => Ok(false),
        error if error.is_invalid_object_state() => Ok(false),
        error if error.code() == Some("AccessDenied") => Ok(false),
        error => Err(error),
    }
}

pub async fn exists(client: &Client, bucket: &str, key: &str) -> Result<bool, SdkError<HeadObjectError>> {
    match client.head_object().bucket(bucket).key(key).send().await {
        Ok(_) => Ok(true),
        Err(error) if matches!(error.as_service_error(), Some(HeadObjectError::NotFound(_))) => Ok(false),
        Err(error) if error.raw_response().is_some_and(|response| response.status().as_u16() == 404) => Ok(false),
        Err(error) => Err(error),
    }
}

pub async fn bucket_exists(client: &Client) -> Result<bool, Error> {
    client.head_bucket().bucket("bucket").send().await.map(|_| true).or_else(|error| match error.into_service_error() {
        error if error.is_not_found() => Ok(false),
        HeadBucketError::NotFound(_) => Ok(false),
        error => Err(Error::from(error)),
    })
}

pub fn described<E>(error: &SdkError<E, HttpResponse>) -> String
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
{
    let code = error.code().unwrap_or("none");
    let message = error.message().unwrap_or_default();
    let metadata: &ErrorMetadata = error.meta();
    format!("{code} {message} {:?} {:?} {}", metadata.extra("anything"), error.request_id(), DisplayErrorContext(error))
}

pub fn of_the_service(error: Error) -> Option<String> {
    match error {
        Error::NoSuchBucket(error) => error.message().map(str::to_owned),
        Error::NoSuchKey(NoSuchKey { message, .. }) => message,
        Error::BucketAlreadyExists(_) | Error::BucketAlreadyOwnedByYou(_) => None,
        ref other if other.code() == Some("SlowDown") => None,
        other => Some(format!("{} {:?}", DisplayErrorContext(&other), other.request_id())),
    }
}

/// Errors made by hand, as tests of programs do.
pub fn made() -> Vec<GetObjectError> {
    let missing = NoSuchKey::builder().message("gone").build();
    let metadata = ErrorMetadata::builder().code("Custom").message("m").custom("k", "v").build();
    let state = InvalidObjectState::builder().meta(metadata.clone()).build();
    vec![
        GetObjectError::NoSuchKey(missing),
        GetObjectError::InvalidObjectState(state),
        GetObjectError::generic(metadata),
        GetObjectError::unhandled("anything"),
    ]
}

pub fn sdk_error_made(response: HttpResponse) -> SdkError<HeadObjectError> {
    let error = HeadObjectError::NotFound(NotFound::builder().build());
    SdkError::service_error(error, response)
}

/// Results that become others by `?`.
pub fn converted() -> Result<(), Error> {
    let missing: BuildError = aws_sdk_s3::types::Tag::builder().key("k").build().unwrap_err();
    println!("{missing}");
    aws_sdk_s3::types::Tag::builder().build()?;
    Ok(())
}

pub async fn mapped(client: &Client) -> Result<(), String> {
    client.delete_object().bucket("bucket").key("k").send().await.map_err(|error| {
        let error = error.map_service_error(|error| error.meta().clone());
        match error.into_source() {
            Ok(source) => source.to_string(),
            Err(error) => format!("{error:?}"),
        }
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use aws_sdk_s3::operation::RequestIdExt;

    use super::*;
    use crate::replay::{Answer, answering};
    use crate::s3::client;

    fn failing(status: u16, body: &'static str) -> Client {
        let answer = Answer::new(status, body).header("x-amz-request-id", "first").header("x-amz-id-2", "second");
        client(&answering([answer]))
    }

    const NO_KEY: &str =
        "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>k</Key></Error>";

    #[tokio::test]
    async fn variants_are_found() {
        assert!(by_variant(&failing(404, NO_KEY)).await.unwrap().is_none());
        assert!(!by_into_service_error(&failing(404, NO_KEY)).await.unwrap());
        let archived = "<Error><Code>InvalidObjectState</Code><StorageClass>GLACIER</StorageClass></Error>";
        assert!(by_variant(&failing(403, archived)).await.unwrap().is_none());
        let denied = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
        assert!(!by_into_service_error(&failing(403, denied)).await.unwrap());
        assert!(by_variant(&failing(403, denied)).await.is_err());
    }

    /// `HEAD` has no body to name the error.
    #[tokio::test]
    async fn what_is_not_there_is_known_by_its_status() {
        assert!(!exists(&failing(404, ""), "b", "k").await.unwrap());
        assert!(!bucket_exists(&failing(404, "")).await.unwrap());
        assert!(exists(&failing(403, ""), "b", "k").await.is_err());
    }

    #[tokio::test]
    async fn both_request_ids_are_known() {
        let error = failing(404, NO_KEY).get_object().bucket("bucket").key("k").send().await.unwrap_err();
        let ids = (Some("first"), Some("second"));
        assert_eq!((error.request_id(), error.extended_request_id()), ids);
        let GetObjectError::NoSuchKey(missing) = error.into_service_error() else { unreachable!() };
        assert_eq!((missing.meta().request_id(), missing.meta().extended_request_id()), ids);
        assert_eq!(missing.extended_request_id(), ids.1);
        let error = Error::from(GetObjectError::NoSuchKey(missing));
        assert_eq!((error.request_id(), error.extended_request_id()), ids);

        let answer = Answer::ok("").header("x-amz-request-id", "first").header("x-amz-id-2", "second");
        let output = client(&answering([answer])).head_object().bucket("bucket").key("k").send().await.unwrap();
        assert_eq!((output.request_id(), output.extended_request_id()), ids);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_within_a_success_is_tried_again() {
        let slow = Answer::ok("<Error><Code>InternalError</Code><Message>try again</Message></Error>");
        let done = Answer::ok("<CopyObjectResult><ETag>e</ETag></CopyObjectResult>");
        let client = client(&answering([slow, done]));
        assert!(client.copy_object().copy_source("bucket/k").bucket("bucket").key("k2").send().await.is_ok());
    }

    #[test]
    fn errors_are_made_by_hand() {
        let made = made();
        assert!(made[0].is_no_such_key() && made[1].is_invalid_object_state());
        assert_eq!(made[2].code(), Some("Custom"));
        assert!(converted().is_err());
    }
}
