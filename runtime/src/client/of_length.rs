//! Bodies that are as long as it is said of them, `Content-Length`, or fail.

use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http_body::{Body, Frame, SizeHint};

use crate::error::BoxError;

/// Makes the body of an answer fail where it is not as long as its head says. Farrier's own transport does so itself; other HTTP
/// clients may leave it to the caller, as those of tests do.
pub(super) fn guard(method: &str, response: &mut HttpResponse) {
    let has_body = method != "HEAD" && response.status().is_success() && response.status().as_u16() != 204;
    let said = response.headers().get(CONTENT_LENGTH.as_str()).and_then(|length| length.parse().ok());
    if let (true, Some(length)) = (has_body, said)
        && response.body().bytes().is_none_or(|body| body.len() as u64 != length)
    {
        let body = OfLength::new(response.take_body(), length);
        *response.body_mut() = SdkBody::from_body_1_x(body);
    }
}

/// A body that ends with an error where it has not the length that it says.
pub(super) struct OfLength {
    body: SdkBody,
    counted: Counted,
}

impl OfLength {
    pub(super) fn new(body: SdkBody, length: u64) -> Self {
        Self { body, counted: Counted::new(length) }
    }
}

impl Body for OfLength {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        Pin::new(&mut this.body).poll_frame(context).map(|frame| match frame {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                Some(this.counted.add(length).map(|()| frame))
            }
            Some(Err(error)) => Some(Err(error)),
            None => this.counted.end().err().map(Err),
        })
    }

    fn is_end_stream(&self) -> bool {
        // Whoever stops reading here would never learn that the length is wrong.
        false
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.counted.length)
    }
}

/// How much of a body is still to come.
pub(super) struct Counted {
    /// What the body says it has.
    pub(super) length: u64,
    left: u64,
}

impl Counted {
    pub(super) fn new(length: u64) -> Self {
        Self { length, left: length }
    }

    /// A piece of the body.
    ///
    /// # Errors
    /// It is more than was left.
    pub(super) fn add(&mut self, length: usize) -> Result<(), BoxError> {
        match self.left.checked_sub(length as u64) {
            Some(left) => self.left = left,
            None => return Err(self.misfit("longer")),
        }
        Ok(())
    }

    /// The end of the body.
    ///
    /// # Errors
    /// Something is missing. It is reported once.
    pub(super) fn end(&mut self) -> Result<(), BoxError> {
        match std::mem::take(&mut self.left) {
            0 => Ok(()),
            _ => Err(self.misfit("shorter")),
        }
    }

    fn misfit(&self, how: &str) -> BoxError {
        format!("the body is {how} than the {} bytes that it is said to have", self.length).into()
    }
}
