//! `GetJob`.

use farrier_runtime::generated::*;

use crate::operation::get_job::builders::{GetJobInputBuilder, GetJobOutputBuilder};
use crate::types::{JobState, Step};
use crate::types::error::{NotFound, ServiceDown};

/// Calls `GetJob`.
pub type GetJob = OperationOf<GetJobInput>;
impl OperationInput for GetJobInput {
    type Output = GetJobOutput; type Error = GetJobError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetJob", http: Http { method: "GET", path: &[PathPart::Literal("/jobs/"), PathPart::Label(0)], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::not_found::SCHEMA, &crate::types::error::service_down::SCHEMA], required: &[0],
    ..crate::service::OPERATION
};

/// `GetJobInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetJobInput {
    /// The member `jobId`.
    pub job_id: Option<String>,
    /// The member `wanted`.
    pub wanted: Option<JobState>,
}
impl GetJobInput {
    /// The member `jobId`.
    #[inline] pub fn job_id(&self) -> Option<&str> { self.job_id.as_deref() }
    /// The member `wanted`.
    #[inline] pub fn wanted(&self) -> Option<&JobState> { self.wanted.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetJobInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "GetJobInput",
    &[Member { name: "jobId", target: STRING, traits: Trait::HttpLabel }, Member { name: "wanted", target: STRING, traits: Trait::HttpQuery("wanted") }],
    Trait::None,
);
impl Shape for GetJobInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.job_id.read(), 1 => self.wanted.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.job_id.fill(), 1 => self.wanted.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetJobInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetJobInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetJobInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetJobInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `GetJobOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetJobOutput {
    /// The member `state`.
    pub state: Option<JobState>,
    /// The member `steps`.
    pub steps: Option<Vec<Step>>,
    /// The member `failed`.
    pub failed: Option<bool>,
    _request_id: Option<String>,
}
impl GetJobOutput {
    /// The member `state`.
    #[inline] pub fn state(&self) -> Option<&JobState> { self.state.as_ref() }
    /// The member `steps`.
    #[inline] pub fn steps(&self) -> &[Step] { self.steps.as_deref().unwrap_or_default() }
    /// The member `failed`.
    #[inline] pub fn failed(&self) -> Option<bool> { self.failed }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetJobOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GetJobOutput", &[
    Member { name: "state", target: STRING, traits: Trait::None }, Member { name: "steps", target: &crate::schema::STEPS, traits: Trait::None },
    Member { name: "failed", target: BOOLEAN, traits: Trait::None },
], Trait::None);
impl Shape for GetJobOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.state.read(), 1 => self.steps.read(), 2 => self.failed.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.state.fill(), 1 => self.steps.fill(), 2 => self.failed.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for GetJobOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetJobOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetJobOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetJobOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetJobOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`GetJob`](type@GetJob).
#[derive(Debug)] #[non_exhaustive] pub enum GetJobError {
    /// `NotFound`
    NotFound(NotFound),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetJobError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for GetJobError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::NotFound(Shape::empty()), 1 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::NotFound(e) => e, Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for GetJobError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetJobError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetJobError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetJob`](super::GetJob).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_job::{GetJobInput, GetJobOutput};
    use crate::types::{JobState, Step};
    use crate::types::builders::Builder;

    /// A call of [`GetJob`](super::GetJob): set its members, then `send()` it.
    pub type GetJobFluentBuilder = FluentBuilder<GetJobInput>;

    /// Collects the members of [`GetJobInput`](super::GetJobInput).
    pub type GetJobInputBuilder = FluentBuilder<GetJobInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetJobInput, C> {
        /// The member `jobId`. Required.
        #[inline] pub fn job_id(mut self, value: impl Into<String>) -> Self { self.input.job_id = Some(value.into()); self }
        /// The member `wanted`.
        #[inline] pub fn wanted(mut self, value: JobState) -> Self { self.input.wanted = Some(value); self }
        #[inline] pub fn set_job_id(mut self, value: Option<String>) -> Self { self.input.job_id = value; self }
        #[inline] pub fn get_job_id(&self) -> &Option<String> { &self.input.job_id }
        #[inline] pub fn set_wanted(mut self, value: Option<JobState>) -> Self { self.input.wanted = value; self }
        #[inline] pub fn get_wanted(&self) -> &Option<JobState> { &self.input.wanted }
    }
    impl client::Presignable for GetJobInput {}

    /// Collects the members of [`GetJobOutput`](super::GetJobOutput).
    pub type GetJobOutputBuilder = Builder<GetJobOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<GetJobOutput> {
        /// The member `state`.
        #[inline] pub fn state(mut self, value: JobState) -> Self { self.0.state = Some(value); self }
        /// The member `steps`. Appends an item.
        #[inline] pub fn steps(mut self, value: Step) -> Self { self.0.steps.get_or_insert_default().push(value); self }
        /// The member `failed`.
        #[inline] pub fn failed(mut self, value: bool) -> Self { self.0.failed = Some(value); self }
        #[inline] pub fn set_state(mut self, value: Option<JobState>) -> Self { self.0.state = value; self }
        #[inline] pub fn get_state(&self) -> &Option<JobState> { &self.0.state }
        #[inline] pub fn set_steps(mut self, value: Option<Vec<Step>>) -> Self { self.0.steps = value; self }
        #[inline] pub fn get_steps(&self) -> &Option<Vec<Step>> { &self.0.steps }
        #[inline] pub fn set_failed(mut self, value: Option<bool>) -> Self { self.0.failed = value; self }
        #[inline] pub fn get_failed(&self) -> &Option<bool> { &self.0.failed }
    }
}
