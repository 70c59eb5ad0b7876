//! Errors of the service: matching them, and what they carry.

use std::error::Error as _;

use aws_sdk_ivschat::Client;
use aws_sdk_ivschat::Error;
use aws_sdk_ivschat::error::{DisplayErrorContext, ErrorMetadata, ProvideErrorMetadata, SdkError};
use aws_sdk_ivschat::operation::RequestId;
use aws_sdk_ivschat::operation::get_room::{GetRoomError, GetRoomOutput};
use aws_sdk_ivschat::operation::send_event::SendEventError;
use aws_sdk_ivschat::types::error::builders::ResourceNotFoundExceptionBuilder;
use aws_sdk_ivschat::types::error::{
    AccessDeniedException, ConflictException, InternalServerException, PendingVerification, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use aws_sdk_ivschat::types::{ResourceType, ValidationExceptionField, ValidationExceptionReason};

/// What became of a call.
#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// The room's name.
    Found(String),
    /// The resource that is missing.
    Missing(String),
    /// The members that are not valid.
    Invalid(Vec<String>),
    /// The code of any other error.
    Other(Option<String>),
}

/// A match on the service error.
pub async fn into_service_error(client: &Client) -> Outcome {
    match client.get_room().identifier("abc").send().await {
        Ok(room) => Outcome::Found(room.name.unwrap_or_default()),
        Err(error) => match error.into_service_error() {
            GetRoomError::ResourceNotFoundException(missing) => Outcome::Missing(missing.resource_id().to_owned()),
            GetRoomError::ValidationException(invalid) => {
                Outcome::Invalid(invalid.field_list().iter().map(|field| field.name().to_owned()).collect())
            }
            other => Outcome::Other(other.code().map(str::to_owned)),
        },
    }
}

/// A match on the outer error first.
pub async fn through_the_context(client: &Client) -> Outcome {
    match client.get_room().identifier("abc").send().await {
        Ok(room) => Outcome::Found(room.name().unwrap_or_default().to_owned()),
        Err(SdkError::ServiceError(context)) => {
            assert_eq!(context.raw().headers().get("x-amzn-requestid"), Some("req-1"));
            match context.err() {
                GetRoomError::ResourceNotFoundException(missing) => Outcome::Missing(missing.resource_id.clone()),
                error if error.is_validation_exception() => Outcome::Invalid(Vec::new()),
                _ => Outcome::Other(context.into_err().meta().code().map(str::to_owned)),
            }
        }
        Err(_) => Outcome::Other(None),
    }
}

/// A question about the error, without taking it apart.
pub fn is_missing(result: &Result<GetRoomOutput, SdkError<GetRoomError>>) -> bool {
    let error = result.as_ref().err().and_then(|error| error.as_service_error());
    error.map(GetRoomError::is_resource_not_found_exception).unwrap_or(false)
        || error.map(|error| error.is_validation_exception()) == Some(true)
}

/// The crate's own error, which every operation's error becomes.
pub async fn with_question_mark(client: &Client) -> Result<Option<String>, Error> {
    let created = client.create_room().name("lobby").send().await?;
    let room = client.get_room().set_identifier(created.arn).send().await?;
    Ok(room.name)
}

/// A match on the crate's own error.
pub fn kind(error: &Error) -> &'static str {
    match error {
        Error::AccessDeniedException(_) => "denied",
        Error::ConflictException(conflict) if conflict.resource_type() == &ResourceType::Room => "conflict on a room",
        Error::ConflictException(_) => "conflict",
        Error::InternalServerException(_) => "internal",
        Error::PendingVerification(_) => "pending",
        Error::ResourceNotFoundException(_) => "missing",
        Error::ServiceQuotaExceededException(quota) if quota.limit() > 0 => "over quota",
        Error::ThrottlingException(throttled) if throttled.limit > 0 => "throttled",
        Error::ValidationException(_) => "invalid",
        error if error.code() == Some("ExpiredTokenException") => "expired",
        _ => "other",
    }
}

/// The line that a program logs.
pub fn log_line<E>(error: &SdkError<E>) -> String
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let code = error.code().unwrap_or("-");
    let message = error.message().unwrap_or("-");
    let request = error.request_id().unwrap_or("-");
    let status = error.raw_response().map_or(0, |response| response.status().as_u16());
    format!("{code} {message} {request} {status} {}", DisplayErrorContext(error))
}

/// Errors as a test would make them.
pub fn samples() -> Result<Vec<Error>, aws_sdk_ivschat::error::BuildError> {
    let missing: ResourceNotFoundExceptionBuilder = ResourceNotFoundException::builder();
    let missing = missing.message("no room").resource_id("abc").resource_type(ResourceType::Room).build()?;
    let field = ValidationExceptionField::builder().name("identifier").message("is too long").build()?;
    let invalid = ValidationException::builder()
        .message("not valid")
        .reason(ValidationExceptionReason::FieldValidationFailed)
        .field_list(field)
        .meta(ErrorMetadata::builder().code("ValidationException").message("not valid").build())
        .build()?;
    let conflict = ConflictException::builder().message("busy").resource_id("abc").resource_type(ResourceType::Room);
    let quota = ServiceQuotaExceededException::builder().message("full").resource_id("abc").limit(3);
    let throttled = ThrottlingException::builder().message("slower").resource_id("abc").limit(3);
    Ok(vec![
        Error::AccessDeniedException(AccessDeniedException::builder().message("no").build()?),
        Error::ConflictException(conflict.build()?),
        Error::InternalServerException(InternalServerException::builder().message("oops").build()?),
        Error::PendingVerification(PendingVerification::builder().message("wait").build()?),
        GetRoomError::ResourceNotFoundException(missing).into(),
        Error::ServiceQuotaExceededException(quota.resource_type(ResourceType::Room).build()?),
        SendEventError::ThrottlingException(throttled.resource_type(ResourceType::Room).build()?).into(),
        Error::ValidationException(invalid),
    ])
}

/// The chain of causes.
pub fn causes(error: &dyn std::error::Error) -> Vec<String> {
    let mut causes = vec![error.to_string()];
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    causes
}

/// Whether an error has a cause at all.
pub fn has_cause(error: &GetRoomError) -> bool {
    error.source().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::{Answer, CannedHttp, client};

    const MISSING: Answer = Answer::ErrorType(
        404,
        "ResourceNotFoundException:http://internal.amazon.com/coral/",
        r#"{"message":"no room","resourceId":"abc","resourceType":"ROOM"}"#,
    );
    const INVALID: Answer = Answer::ErrorType(
        400,
        "ValidationException",
        r#"{"message":"not valid","reason":"FIELD_VALIDATION_FAILED","fieldList":[{"name":"identifier","message":"long"}]}"#,
    );
    const EXPIRED: Answer =
        Answer::Response(403, r#"{"__type":"com.amazonaws#ExpiredTokenException","message":"expired"}"#);

    fn answering(answer: Answer) -> Client {
        client(&CannedHttp::new([answer]))
    }

    #[tokio::test]
    async fn modelled_errors_are_matched() {
        for answer in [MISSING, INVALID, EXPIRED] {
            let by_value = into_service_error(&answering(answer.clone())).await;
            let by_context = through_the_context(&answering(answer)).await;
            match by_value {
                Outcome::Invalid(members) => {
                    assert_eq!(members, ["identifier"]);
                    assert_eq!(by_context, Outcome::Invalid(Vec::new()));
                }
                other => assert_eq!(by_context, other),
            }
        }
        assert_eq!(into_service_error(&answering(MISSING)).await, Outcome::Missing("abc".into()));
        let expired = Outcome::Other(Some("ExpiredTokenException".into()));
        assert_eq!(into_service_error(&answering(EXPIRED)).await, expired);
        let found = Outcome::Found("lobby".into());
        assert_eq!(into_service_error(&answering(Answer::Response(200, r#"{"name":"lobby"}"#))).await, found);
    }

    #[tokio::test]
    async fn an_error_carries_its_metadata() {
        let result = answering(INVALID).get_room().identifier("abc").send().await;
        assert!(is_missing(&result));
        let error = result.unwrap_err();
        assert_eq!(error.as_service_error().map(|error| error.is_validation_exception()), Some(true));
        assert_eq!((error.meta().code(), error.meta().message()), (Some("ValidationException"), Some("not valid")));
        assert_eq!((error.code(), error.message()), (Some("ValidationException"), Some("not valid")));
        assert_eq!(error.request_id(), Some("req-1"));
        assert_eq!(error.raw_response().map(|response| response.status().as_u16()), Some(400));
        let line = log_line(&error);
        assert!(line.starts_with("ValidationException not valid req-1 400"), "{line}");
        let service = error.into_service_error();
        assert!(has_cause(&service));
        assert_eq!(RequestId::request_id(&service), Some("req-1"));
        assert_eq!(ProvideErrorMetadata::meta(&service).code(), service.meta().code());
        let GetRoomError::ValidationException(invalid) = service else { panic!("{service:?}") };
        assert_eq!(
            (invalid.message(), invalid.reason()),
            ("not valid", &ValidationExceptionReason::FieldValidationFailed)
        );
        assert_eq!(invalid.to_string(), "ValidationException: not valid");
        assert_eq!(invalid.field_list()[0].message(), "long");
        assert_eq!(invalid.request_id(), Some("req-1"));
    }

    #[tokio::test]
    async fn the_crate_error_names_the_kind() {
        assert_eq!(kind(&with_question_mark(&answering(EXPIRED)).await.unwrap_err()), "expired");
        let http = CannedHttp::new([Answer::Response(200, r#"{"arn":"arn"}"#), MISSING]);
        let error = with_question_mark(&client(&http)).await.unwrap_err();
        assert_eq!((kind(&error), error.code()), ("missing", Some("ResourceNotFoundException")));
        assert_eq!(error.request_id(), Some("req-1"));
        assert!(error.to_string().contains("no room"), "{error}");
    }

    #[test]
    fn made_errors_behave_like_answers() {
        let kinds: Vec<_> = samples().unwrap().iter().map(kind).collect();
        let expected =
            ["denied", "conflict on a room", "internal", "pending", "missing", "over quota", "throttled", "invalid"];
        assert_eq!(kinds, expected);
        assert_eq!(samples().unwrap()[7].code(), Some("ValidationException"));
        assert!(ConflictException::builder().message("busy").build().is_err());
    }

    #[test]
    fn an_unmodelled_error_is_made_by_hand() {
        let generic = GetRoomError::generic(ErrorMetadata::builder().code("Teapot").message("short and stout").build());
        assert_eq!(
            (generic.meta().code(), generic.code(), generic.message()),
            (Some("Teapot"), Some("Teapot"), Some("short and stout"))
        );
        let unhandled = GetRoomError::unhandled("no idea");
        assert_eq!(unhandled.code(), None);
        assert_eq!(causes(&unhandled).last().map(String::as_str), Some("no idea"));
        assert!(!unhandled.is_access_denied_exception());
    }
}
