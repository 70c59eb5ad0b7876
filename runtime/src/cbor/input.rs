//! The bytes of a message as the tokenizer reads them.

use std::convert::Infallible;

use cbor4ii::core::dec::{Read, Reference};

/// The most levels of arrays and maps. Without a limit a message of a few kilobytes, all of them array headers, would
/// exhaust the stack; JSON stops at the same depth.
pub(super) const MAX_DEPTH: usize = 128;

/// The rest of a message.
pub(super) struct Input<'de> {
    rest: &'de [u8],
    depth: usize,
}

impl<'de> Input<'de> {
    pub(super) fn new(message: &'de [u8]) -> Self {
        Self { rest: message, depth: 0 }
    }

    /// The next byte, which says what follows.
    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }
}

impl<'de> Read<'de> for Input<'de> {
    type Error = Infallible;

    #[inline]
    fn fill<'short>(&'short mut self, want: usize) -> Result<Reference<'de, 'short>, Infallible> {
        Ok(Reference::Long(&self.rest[..want.min(self.rest.len())]))
    }

    #[inline]
    fn advance(&mut self, count: usize) {
        self.rest = &self.rest[count.min(self.rest.len())..];
    }

    #[inline]
    fn step_in(&mut self) -> bool {
        self.depth += 1;
        self.depth <= MAX_DEPTH
    }

    #[inline]
    fn step_out(&mut self) {
        self.depth -= 1;
    }
}
