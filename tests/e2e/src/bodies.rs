//! Bodies that are made while they are read, so that no memory holds all of one.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use sha2::{Digest, Sha256};

/// How much of a body comes at once.
const PIECE: u64 = 64 * 1024;

/// A body of a length whose pieces all differ.
pub struct Pattern {
    length: u64,
    left: u64,
    /// Whether it says how long it is.
    tells_length: bool,
}

impl Pattern {
    /// A body that says how long it is.
    pub fn new(length: u64) -> Self {
        Self { length, left: length, tells_length: true }
    }

    /// A body of which nobody knows how long it is before its end.
    pub fn of_unknown_length(length: u64) -> Self {
        Self { tells_length: false, ..Self::new(length) }
    }

    /// The SHA-256 of all of such a body.
    pub fn digest(length: u64) -> [u8; 32] {
        let mut sum = Sha256::new();
        Self::new(length).for_each(|piece| sum.update(&piece));
        sum.finalize().into()
    }
}

impl Iterator for Pattern {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        let start = self.length - self.left;
        let size = self.left.min(PIECE);
        self.left -= size;
        let mut piece: Vec<u8> = (0..=u8::MAX).cycle().take(usize::try_from(size).ok()?).collect();
        let stamp = start.to_be_bytes();
        let stamped = piece.len().min(stamp.len());
        piece[..stamped].copy_from_slice(&stamp[..stamped]);
        (size > 0).then(|| piece.into())
    }
}

impl Body for Pattern {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.next().map(|piece| Ok(Frame::data(piece))))
    }

    fn size_hint(&self) -> SizeHint {
        if self.tells_length { SizeHint::with_exact(self.left) } else { SizeHint::default() }
    }
}
