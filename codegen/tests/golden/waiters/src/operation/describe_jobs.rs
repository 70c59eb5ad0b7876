//! `DescribeJobs`.

use farrier_runtime::generated::*;

use crate::operation::describe_jobs::builders::{DescribeJobsInputBuilder, DescribeJobsOutputBuilder};
use crate::types::Job;

/// Calls `DescribeJobs`.
pub type DescribeJobs = OperationOf<DescribeJobsInput>;
impl OperationInput for DescribeJobsInput {
    type Output = DescribeJobsOutput; type Error = DescribeJobsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "DescribeJobs", http: Http { method: "POST", path: &[PathPart::Literal("/jobs")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    ..crate::service::OPERATION
};

/// `DescribeJobsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DescribeJobsInput {
    /// The member `ids`.
    pub ids: Option<Vec<String>>,
}
impl DescribeJobsInput {
    /// The member `ids`.
    #[inline] pub fn ids(&self) -> &[String] { self.ids.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DescribeJobsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DescribeJobsInput", &[Member { name: "ids", target: &crate::schema::IDS, traits: Trait::None }], Trait::None);
impl Shape for DescribeJobsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.ids.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.ids.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DescribeJobsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DescribeJobsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// `DescribeJobsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DescribeJobsOutput {
    /// The member `jobs`.
    pub jobs: Option<Vec<Job>>,
    /// The member `labels`.
    pub labels: Option<HashMap<String, Job>>,
    /// The member `summary`.
    pub summary: Option<Job>,
    _request_id: Option<String>,
}
impl DescribeJobsOutput {
    /// The member `jobs`.
    #[inline] pub fn jobs(&self) -> &[Job] { self.jobs.as_deref().unwrap_or_default() }
    /// The member `labels`.
    #[inline] pub fn labels(&self) -> Option<&HashMap<String, Job>> { self.labels.as_ref() }
    /// The member `summary`.
    #[inline] pub fn summary(&self) -> Option<&Job> { self.summary.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DescribeJobsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DescribeJobsOutput", &[
    Member { name: "jobs", target: &crate::schema::JOBS, traits: Trait::None }, Member { name: "labels", target: &crate::schema::LABELS, traits: Trait::None },
    Member { name: "summary", target: &crate::types::job::SCHEMA, traits: Trait::None },
], Trait::None);
impl Shape for DescribeJobsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.jobs.read(), 1 => self.labels.read(), 2 => self.summary.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.jobs.fill(), 1 => self.labels.fill(), 2 => self.summary.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for DescribeJobsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DescribeJobsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DescribeJobsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`DescribeJobs`](type@DescribeJobs); the model names none.
pub type DescribeJobsError = error::Unmodelled<DescribeJobs>;

pub mod builders {
    //! Builders of [`DescribeJobs`](super::DescribeJobs).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::describe_jobs::{DescribeJobsInput, DescribeJobsOutput};
    use crate::types::Job;
    use crate::types::builders::Builder;

    /// A call of [`DescribeJobs`](super::DescribeJobs): set its members, then `send()` it.
    pub type DescribeJobsFluentBuilder = FluentBuilder<DescribeJobsInput>;

    /// Collects the members of [`DescribeJobsInput`](super::DescribeJobsInput).
    pub type DescribeJobsInputBuilder = FluentBuilder<DescribeJobsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DescribeJobsInput, C> {
        /// The member `ids`. Appends an item.
        #[inline] pub fn ids(mut self, value: impl Into<String>) -> Self { self.input.ids.get_or_insert_default().push(value.into()); self }
        #[inline] pub fn set_ids(mut self, value: Option<Vec<String>>) -> Self { self.input.ids = value; self }
        #[inline] pub fn get_ids(&self) -> &Option<Vec<String>> { &self.input.ids }
    }
    impl client::Presignable for DescribeJobsInput {}

    /// Collects the members of [`DescribeJobsOutput`](super::DescribeJobsOutput).
    pub type DescribeJobsOutputBuilder = Builder<DescribeJobsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<DescribeJobsOutput> {
        /// The member `jobs`. Appends an item.
        #[inline] pub fn jobs(mut self, value: Job) -> Self { self.0.jobs.get_or_insert_default().push(value); self }
        /// The member `labels`. Adds an entry.
        #[inline] pub fn labels(mut self, key: impl Into<String>, value: Job) -> Self { self.0.labels.get_or_insert_default().insert(key.into(), value); self }
        /// The member `summary`.
        #[inline] pub fn summary(mut self, value: Job) -> Self { self.0.summary = Some(value); self }
        #[inline] pub fn set_jobs(mut self, value: Option<Vec<Job>>) -> Self { self.0.jobs = value; self }
        #[inline] pub fn get_jobs(&self) -> &Option<Vec<Job>> { &self.0.jobs }
        #[inline] pub fn set_labels(mut self, value: Option<HashMap<String, Job>>) -> Self { self.0.labels = value; self }
        #[inline] pub fn get_labels(&self) -> &Option<HashMap<String, Job>> { &self.0.labels }
        #[inline] pub fn set_summary(mut self, value: Option<Job>) -> Self { self.0.summary = value; self }
        #[inline] pub fn get_summary(&self) -> &Option<Job> { &self.0.summary }
    }
}
