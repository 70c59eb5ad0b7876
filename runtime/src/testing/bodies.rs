//! Bodies that are not in memory.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body_util::StreamBody;

/// A stream of unknown length that can be read once.
pub(crate) fn stream(parts: &'static [&'static str]) -> SdkBody {
    let frames = parts.iter().map(|part| Ok::<_, Infallible>(http_body::Frame::data(Bytes::from(*part))));
    SdkBody::from_body_1_x(StreamBody::new(Iterated(frames)))
}

/// A stream of what an iterator gives.
struct Iterated<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Iterated<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}
