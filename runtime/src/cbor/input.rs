//! The bytes of a message as the tokenizer reads them.

use std::convert::Infallible;

use cbor4ii::core::dec::{Read, Reference};

/// The most levels of arrays and maps. Without a limit a message of a few kilobytes, all of them array headers, would
/// exhaust the stack; JSON stops at the same depth.
pub(super) const MAX_DEPTH: usize = 128;

/// The rest of a message.
#[derive(Clone, Copy)]
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

    /// Takes the head that comes next, and returns the number in it. Where it is not whole, or says something else than a
    /// number, nothing is taken; the tokenizer then knows what it is or what is wrong with it.
    ///
    /// The tokenizer copies numbers a byte at a time, which took half of the time of reading lists of them.
    #[inline]
    pub(super) fn argument(&mut self) -> Option<u64> {
        let (head, rest) = self.rest.split_first()?;
        let (number, rest) = match head & 0x1f {
            short @ ..24 => (short.into(), rest),
            24 => rest.split_first().map(|(byte, rest)| (u64::from(*byte), rest))?,
            25 => rest.split_first_chunk().map(|(bytes, rest)| (u16::from_be_bytes(*bytes).into(), rest))?,
            26 => rest.split_first_chunk().map(|(bytes, rest)| (u32::from_be_bytes(*bytes).into(), rest))?,
            27 => rest.split_first_chunk().map(|(bytes, rest)| (u64::from_be_bytes(*bytes), rest))?,
            _ => return None,
        };
        self.rest = rest;
        Some(number)
    }

    /// Takes a string of bytes or text whose length is said and which is there as a whole; otherwise nothing is taken.
    #[inline]
    pub(super) fn content(&mut self) -> Option<&'de [u8]> {
        let before = self.rest;
        let length = self.argument()?;
        let whole = usize::try_from(length).ok().and_then(|length| self.rest.split_at_checked(length));
        self.rest = whole.map_or(before, |(_, rest)| rest);
        whole.map(|(content, _)| content)
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
