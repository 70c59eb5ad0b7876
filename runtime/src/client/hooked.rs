//! Where a program's interceptors and retry classifiers come into a call.

use super::Shared;
use super::call::Ending;
use super::ends::Ends;
use super::failure::FailureKind;
use crate::error::BoxError;
use crate::operation::Operation;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};

/// Begins a call with hooks. They take the input, until [`Hooked::before_serialization`].
///
/// It is a function pointer, and what it makes is behind a trait, so that a program without hooks does not compile them.
pub(crate) type BeginHooked = for<'a> fn(&'a Shared, &'static Operation, &mut dyn Ends) -> Box<dyn Hooked + 'a>;

/// A call's interceptors and classifiers, step by step.
pub(crate) trait Hooked: Send {
    /// Before the input becomes a request.
    fn before_serialization(&mut self, ends: &mut dyn Ends) -> Result<(), BoxError>;

    /// Before the first attempt. The request stays here; each attempt gets it from [`next_attempt`](Self::next_attempt).
    fn after_serialization(&mut self, request: HttpRequest) -> Result<(), FailureKind>;

    /// Whether there can be more than one attempt.
    fn is_replayable(&self) -> bool;

    /// The request of an attempt.
    fn next_attempt(&mut self, number: u32) -> Result<HttpRequest, FailureKind>;

    /// Before the request is signed.
    fn before_signing(&mut self, request: HttpRequest) -> Result<HttpRequest, FailureKind>;

    /// Before the signed request is sent.
    fn after_signing(&mut self, request: HttpRequest) -> Result<HttpRequest, FailureKind>;

    /// Before the response is read.
    fn responded(&mut self, response: HttpResponse) -> Result<HttpResponse, FailureKind>;

    /// After an attempt.
    fn after_attempt(&mut self, ending: Ending, ends: &mut dyn Ends) -> Ending;

    /// After the call.
    fn finish(&mut self, outcome: Result<(), FailureKind>, ends: &mut dyn Ends) -> Result<(), FailureKind>;
}
