//! Buckets that are in another region than the client's: Amazon S3 refuses a request to one and names the region, which the
//! client goes on with and remembers; where it names none, the client asks. Only botocore does the same by itself.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_runtime_api::client::http::HttpConnector;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use http::HeaderMap;

use super::Shared;
use super::attempt::Answer;
use super::auth::choose;
use super::endpoint::endpoint;
use super::failure::FailureKind;
use super::host::{base_url, joined, prefixed};
use super::prepare::Prepared;
use crate::error::BoxError;
use crate::operation::{Operation, OperationTrait, ParamSource, PathStep, ServiceTrait};
use crate::protocol::{ErrorId, ResponseHead};
use crate::shape::{Shape, View};
use crate::xml::Cursor;

/// The parameter of the endpoint rules that is the bucket.
const BUCKET: &str = "Bucket";

/// Where S3 names the region of a bucket.
const HEADER: &str = "x-amz-bucket-region";

/// How many buckets a client remembers. One that works with ever new buckets would otherwise keep all of them.
const MAX_BUCKETS: usize = 256;

/// The longest name of a region; a server may call anything one.
const LONGEST_REGION: usize = 63;

/// The buckets that are known to be elsewhere, the latest first.
#[derive(Debug, Default)]
pub(super) struct BucketRegions(Mutex<VecDeque<(String, Arc<str>)>>);

impl BucketRegions {
    fn get(&self, bucket: &str) -> Option<Arc<str>> {
        let known = self.lock();
        known.iter().find(|(name, _)| name == bucket).map(|(_, region)| Arc::clone(region))
    }

    fn set(&self, bucket: &str, region: &str) {
        let mut known = self.lock();
        known.retain(|(name, _)| name != bucket);
        known.truncate(MAX_BUCKETS - 1);
        known.push_front((bucket.to_owned(), region.into()));
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<(String, Arc<str>)>> {
        // A panic elsewhere leaves whole pairs.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The member of an operation's input that the endpoint rules know as the bucket.
pub(super) fn bucket<'a>(operation: &Operation, input: &'a dyn Shape) -> Option<&'a str> {
    let parameter = operation.service.endpoint_rules?.parameter(BUCKET)?;
    let member = operation.traits.iter().find_map(|applied| match applied {
        OperationTrait::EndpointParam(index, ParamSource::Input([PathStep::Member(member)])) if *index == parameter => {
            Some(*member)
        }
        _ => None,
    })?;
    match input.view(member) {
        View::Str(bucket) => Some(bucket),
        _ => None,
    }
}

/// The region that a call's bucket is known to be in, where that is another than the client's.
pub(super) fn known(shared: &Shared, operation: &Operation, input: &dyn Shape) -> Option<Arc<str>> {
    shared.state.bucket_regions.get(movable(operation, input)?)
}

/// The bucket of a call that goes where the bucket is: an ARN names its region itself, and a bucket that is made has none.
fn movable<'a>(operation: &Operation, input: &'a dyn Shape) -> Option<&'a str> {
    if !operation.service.traits.contains(&ServiceTrait::S3Errors) || operation.name == "CreateBucket" {
        return None;
    }
    bucket(operation, input).filter(|bucket| !bucket.starts_with("arn:"))
}

/// Remembers where the bucket is if that is why a call failed. The text tells whoever reads the error.
pub(super) fn learn(
    shared: &Shared,
    operation: &Operation,
    input: &dyn Shape,
    response: &HttpResponse,
) -> Option<String> {
    let bucket = movable(operation, input)?;
    match elsewhere(operation, response)? {
        Elsewhere::In(region) if remember(shared, bucket, &region) => {
            Some(format!("the bucket is in {region}; say so with Config::builder().region(..)"))
        }
        _ => None,
    }
}

/// Whether that is news.
fn remember(shared: &Shared, bucket: &str, region: &str) -> bool {
    let last = shared.state.bucket_regions.get(bucket);
    let used = last.as_deref().or_else(|| shared.settings.region.as_ref().map(AsRef::as_ref));
    let is_news = used != Some(region);
    if is_news {
        shared.state.bucket_regions.set(bucket, region);
        tracing::debug!(bucket, region, "the bucket is in another region");
    }
    is_news
}

/// Whether an answer says that the bucket is elsewhere, but not where.
pub(super) fn is_unnamed(operation: &Operation, answer: &Result<Answer, FailureKind>) -> bool {
    let response = answer.as_ref().ok().map(|answer| &answer.response);
    response.and_then(|response| elsewhere(operation, response)) == Some(Elsewhere::Somewhere)
}

/// Where a response sends its request.
#[derive(PartialEq, Eq)]
enum Elsewhere {
    In(String),
    Somewhere,
}

fn elsewhere(operation: &Operation, response: &HttpResponse) -> Option<Elsewhere> {
    let status = response.status().as_u16();
    if !operation.service.traits.contains(&ServiceTrait::S3Errors) || !matches!(status, 301 | 302 | 307 | 400) {
        return None;
    }
    let body = response.body().bytes().unwrap_or_default();
    let head = ResponseHead { status: response.status().into(), headers: &HeaderMap::new() };
    let id = operation.service.protocol.error_id(head, body);
    let is_meant = match id.code.as_deref() {
        // There is no body in an answer to `HEAD`.
        None => status != 400 || operation.http.method == "HEAD",
        Some("AuthorizationHeaderMalformed") => return named(response).or_else(|| in_body(body)).and_then(valid),
        Some("PermanentRedirect" | "IllegalLocationConstraintException") => true,
        Some(_) => status != 400,
    };
    if !is_meant {
        return None;
    }
    match named(response).or_else(|| in_body(body)).or_else(|| in_message(&id)) {
        Some(region) => valid(region),
        None => Some(Elsewhere::Somewhere),
    }
}

fn named(response: &HttpResponse) -> Option<String> {
    response.headers().get(HEADER).map(str::to_owned)
}

/// A region, if it is the name of one: it becomes part of a host.
fn valid(region: String) -> Option<Elsewhere> {
    let is_label = region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (!region.is_empty() && region.len() <= LONGEST_REGION && is_label).then_some(Elsewhere::In(region))
}

/// Asks for the region of the bucket at that URL. S3 tells anyone, whether or not they may use it.
async fn ask(shared: &Shared, url: &str) -> Option<String> {
    let mut request = HttpRequest::get(joined(url.to_owned(), "/")).ok()?;
    request.set_method("HEAD").ok()?;
    request.headers_mut().insert("user-agent", shared.user_agent.header().to_owned());
    let response = shared.connector()?.call(request).await.ok()?;
    match valid(named(&response)?)? {
        Elsewhere::In(region) => Some(region),
        Elsewhere::Somewhere => None,
    }
}

/// `Error/Region`.
fn in_body(body: &[u8]) -> Option<String> {
    let mut cursor = Cursor::new(std::str::from_utf8(body).ok()?);
    if cursor.root().ok()?.name() != "Error" {
        return None;
    }
    while let Some(child) = cursor.child().ok()? {
        if child.name() == "Region" {
            return cursor.text("text").ok().map(|text| text.trim_ascii().to_owned());
        }
        cursor.skip().ok()?;
    }
    None
}

/// An endpoint of a region that does not know the bucket's says that region nowhere else.
fn in_message(id: &ErrorId) -> Option<String> {
    let is_it = id.code.as_deref() == Some("IllegalLocationConstraintException");
    let message = id.message.as_deref().filter(|_| is_it)?;
    let (region, _) = message.strip_prefix("The ")?.split_once(" location constraint")?;
    (region != "unspecified").then(|| region.to_owned())
}

impl Prepared {
    /// Goes to the region of the bucket, if that has become known since the request was made. Where it `is_unnamed`, S3 is
    /// asked for it.
    ///
    /// # Errors
    /// There is no endpoint in that region, or no way to authenticate there.
    pub(super) async fn follow_bucket(
        &mut self,
        shared: &Shared,
        operation: &'static Operation,
        input: &dyn Shape,
        is_unnamed: bool,
    ) -> Result<bool, BoxError> {
        if is_unnamed
            && let Some(bucket) = movable(operation, input)
            && let Some(region) = ask(shared, self.base()).await
        {
            remember(shared, bucket, &region);
        }
        let region = known(shared, operation, input);
        if region == self.bucket_region {
            return Ok(false);
        }
        let endpoint = endpoint(shared, operation, input).await?;
        let auth = choose(shared, operation, &endpoint, input)?;
        let base = prefixed(operation, input, base_url(operation, input, &endpoint.url)?.trim_end_matches('/'))?;
        self.auth.change_to(auth);
        self.move_to(base);
        self.bucket_region = region;
        Ok(true)
    }
}
