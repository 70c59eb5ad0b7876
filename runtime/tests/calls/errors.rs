//! `SdkError` by itself: conversions, and what it prints of errors made outside of a call.

use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::ConnectorError;
use farrier_runtime::error::{BuildError, DisplayErrorContext, SdkError};

use crate::service::{NotFound, ThingError};
use crate::support::response;

type Failure = SdkError<ThingError, HttpResponse>;

fn failures() -> [(Failure, &'static str); 6] {
    let not_found = NotFound { message: Some("gone".into()), ..NotFound::default() };
    [
        (SdkError::construction_failure("a"), "the request could not be built: a"),
        (SdkError::timeout_error("b"), "timed out: b"),
        (SdkError::dispatch_failure(ConnectorError::io("c".into())), "no response: io error: c"),
        (SdkError::dispatch_failure(ConnectorError::other("d".into(), None)), "no response: d"),
        (SdkError::response_error("e", response(200, &[], "")), "the response could not be read: e"),
        (SdkError::service_error(ThingError::NotFound(not_found), response(404, &[], "")), "NotFound: gone"),
    ]
}

#[test]
fn every_failure_prints_what_it_knows() {
    for (failure, text) in failures() {
        assert_eq!(failure.to_string(), text);
        assert!(failure.source().is_some());
        assert!(DisplayErrorContext(&failure).to_string().starts_with(text));
    }
}

#[test]
fn every_failure_becomes_an_error_of_the_operation() {
    for (failure, text) in failures() {
        let is_service = matches!(failure, SdkError::ServiceError(_));
        assert_eq!(failure.as_service_error().is_some(), is_service);
        let mapped = failure.map_service_error(|error| error);
        let error = mapped.into_service_error();
        assert_eq!(matches!(error, ThingError::Unhandled(_)), !is_service);
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn the_response_and_the_source_can_be_taken() {
    for (failure, _) in failures() {
        let has_response = matches!(failure, SdkError::ServiceError(_) | SdkError::ResponseError(_));
        assert_eq!(failure.raw_response().is_some(), has_response);
        assert!(failure.into_source().is_ok());
    }
    let failure = Failure::from(BuildError::missing_field("id", "it is required"));
    assert_eq!(failure.to_string(), "the request could not be built: id was missing: it is required");
}
