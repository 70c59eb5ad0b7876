//! Checksums of responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Algorithm;
use super::algorithm::Sum;
use super::request::{ENABLED, checksum};
use crate::client::response::stream_member;
use crate::error::BoxError;
use crate::operation::{Checksum, Operation};
use crate::shape::{Shape, View};

/// The status of an answer that holds a part of what was asked for.
const PARTIAL_CONTENT: u16 = 206;

/// Makes sure that the body of a success has the checksum that the response names: at its end where the
/// operation streams, else at once.
///
/// Only where the request asks for it: others may get the checksum of something else. A checksum of parts (`..-3`) says nothing
/// of the whole, nor does that of the whole of a part.
///
/// # Errors
/// The checksum is another.
pub(in crate::client) fn validate(
    operation: &Operation,
    input: &dyn Shape,
    response: &mut HttpResponse,
) -> Result<(), BoxError> {
    let Some(checksum) = checksum(operation).filter(|checksum| !checksum.response.is_empty()) else { return Ok(()) };
    if !is_asked_for(checksum, input) || response.status().as_u16() == PARTIAL_CONTENT {
        return Ok(());
    }
    let takes = |algorithm: &Algorithm| checksum.response.contains(&algorithm.name());
    let named = Algorithm::ALL.into_iter().filter(takes).find_map(|algorithm| {
        let value = response.headers().get(algorithm.header())?;
        (!value.contains('-')).then(|| Expected { algorithm, sum: value.to_owned() })
    });
    let Some(expected) = named else { return Ok(()) };
    if stream_member(operation).is_none()
        && let Some(data) = response.body().bytes()
    {
        return expected.compare(&expected.algorithm.of(data));
    }
    let body = std::mem::replace(response.body_mut(), SdkBody::taken());
    let sum = Some(expected.algorithm.start());
    *response.body_mut() = SdkBody::from_body_1_x(Validated { body, sum, expected });
    Ok(())
}

fn is_asked_for(checksum: &Checksum, input: &dyn Shape) -> bool {
    checksum.mode.is_none_or(|mode| matches!(input.view(mode), View::Str(ENABLED)))
}

struct Expected {
    algorithm: Algorithm,
    sum: String,
}

impl Expected {
    fn compare(&self, found: &str) -> Result<(), BoxError> {
        if self.sum == found {
            return Ok(());
        }
        let (name, sum) = (self.algorithm.name(), &self.sum);
        Err(format!("the body was damaged on its way: its {name} checksum is {found}, and the response says {sum}")
            .into())
    }
}

/// A body that ends with an error where its checksum is not the expected one.
struct Validated {
    body: SdkBody,
    /// Nothing once the body has ended.
    sum: Option<Sum>,
    expected: Expected,
}

impl Body for Validated {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) else { return Poll::Pending };
        Poll::Ready(match frame {
            Some(Ok(frame)) => {
                if let (Some(data), Some(sum)) = (frame.data_ref(), &mut this.sum) {
                    sum.update(data);
                }
                Some(Ok(frame))
            }
            Some(Err(error)) => Some(Err(error)),
            None => {
                let found = this.sum.take().map(|sum| this.expected.compare(&sum.finish()));
                found.and_then(Result::err).map(Err)
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        // Whoever stops reading here would never learn that the checksum is wrong.
        false
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
