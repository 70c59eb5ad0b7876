//! Errors as the service answers them.

use farrier_ivschat::types::error::{
    AccessDeniedException, ConflictException, InternalServerException, PendingVerification, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use farrier_ivschat::types::{ResourceType, ValidationExceptionField, ValidationExceptionReason};
use farrier_runtime::protocol::{EncodedResponse, GenericError, Protocol};
use farrier_runtime::shape::Shape;
use http::StatusCode;

use crate::constraints::Violation;

/// A failed request.
pub(crate) enum Fault {
    /// An error of the model.
    Modelled(Box<dyn Shape>),
    /// An error that every AWS service has and no model names.
    Generic { status: StatusCode, code: &'static str, message: String },
}

impl Fault {
    /// An error outside the model.
    pub(crate) fn generic(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self::Generic { status, code, message: message.into() }
    }

    /// 400: fields break constraints.
    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
        let messages: Vec<_> = violations.iter().map(|violation| violation.message.as_str()).collect();
        let message = format!("{} invalid: {}", counted(violations.len(), "field"), messages.join("; "));
        let fields = violations.into_iter().map(|violation| {
            let field = ValidationExceptionField::builder().name(violation.field).message(violation.message);
            field.build().expect("name and message are set")
        });
        let error = ValidationException::builder()
            .message(message)
            .reason(ValidationExceptionReason::FieldValidationFailed)
            .set_field_list(Some(fields.collect()))
            .build();
        modelled(error)
    }

    /// 400: one field is wrong in a way that the model does not describe.
    pub(crate) fn invalid_field(field: &str, message: impl Into<String>) -> Self {
        Self::invalid(vec![Violation { field: field.to_owned(), message: message.into() }])
    }

    /// 403: the caller may not do this.
    pub(crate) fn denied(operation: &str) -> Self {
        let message = format!("User is not authorized to perform: ivschat:{operation}");
        modelled(AccessDeniedException::builder().message(message).build())
    }

    /// 403: the account is not verified yet.
    pub(crate) fn pending() -> Self {
        modelled(PendingVerification::builder().message("Your account is pending verification.").build())
    }

    /// 404: nothing has that ARN.
    pub(crate) fn not_found(arn: &str) -> Self {
        let (kind, id) = kind_and_id(arn);
        let error = ResourceNotFoundException::builder()
            .message(format!("Resource {arn} was not found."))
            .resource_id(id)
            .resource_type(kind)
            .build();
        modelled(error)
    }

    /// 409: the resource is in a state that does not allow this.
    pub(crate) fn conflict(arn: &str, message: impl Into<String>) -> Self {
        let (kind, id) = kind_and_id(arn);
        modelled(ConflictException::builder().message(message).resource_id(id).resource_type(kind).build())
    }

    /// 402: there are as many as there may be. The id is that of the account whose quota it is.
    pub(crate) fn over_quota(account: &str, kind: ResourceType, limit: usize) -> Self {
        let error = ServiceQuotaExceededException::builder()
            .message(format!("The account may have {limit} resources of type {kind}."))
            .resource_id(account)
            .resource_type(kind)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .build();
        modelled(error)
    }

    /// 429: too many requests.
    pub(crate) fn throttled(account: &str, limit: u64) -> Self {
        let error = ThrottlingException::builder()
            .message("Rate exceeded")
            .resource_id(account)
            .resource_type(ResourceType::Room)
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .build();
        modelled(error)
    }

    /// 500: something went wrong here.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        modelled(InternalServerException::builder().message(message).build())
    }

    /// The response that says so.
    pub(crate) fn encode(self, protocol: Protocol) -> EncodedResponse {
        let encoded = match self {
            Self::Modelled(mut error) => protocol.encode_error(&mut *error),
            Self::Generic { status, code, message } => {
                protocol.encode_generic_error(GenericError { status, code, message: &message })
            }
        };
        encoded.expect("errors hold nothing but text and numbers, which JSON and headers carry")
    }
}

/// The model's `ResourceType` knows rooms only, yet logging configurations can be missing too; clients must cope with
/// enum values that they do not know.
pub(crate) fn logging_configuration() -> ResourceType {
    ResourceType::from("LOGGING_CONFIGURATION")
}

fn kind_and_id(arn: &str) -> (ResourceType, &str) {
    let (before, id) = arn.rsplit_once('/').unwrap_or(("", arn));
    let kind = if before.ends_with(":logging-configuration") { logging_configuration() } else { ResourceType::Room };
    (kind, id)
}

fn modelled<E: Shape + 'static, B: std::fmt::Debug>(error: Result<E, B>) -> Fault {
    Fault::Modelled(Box::new(error.expect("every required member of an error is set")))
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun} is") } else { format!("{count} {noun}s are") }
}
