//! In which order a sender writes members.

use std::cell::Cell;

use crate::schema::Schema;

/// Which member came after which in the objects read so far: a sender writes them all in one order, often not the
/// model's. A guess only, checked against the name: a place that two schemas share costs a search, nothing else.
#[derive(Debug)]
pub struct Order([Cell<u8>; PLACES]);

const PLACES: usize = 64;
const UNKNOWN: u8 = u8::MAX;

impl Order {
    /// What is known of the member that follows the one of that index, or of the first.
    #[inline]
    pub(crate) fn after(&self, schema: &'static Schema, previous: Option<usize>) -> Successor<'_> {
        let next = previous.map_or(0, |index| index + 1);
        let start = std::ptr::from_ref(schema).addr() / align_of::<Schema>();
        Successor { next, noted: &self.0[start.wrapping_add(next) % PLACES] }
    }
}

impl Default for Order {
    fn default() -> Self {
        Self([const { Cell::new(UNKNOWN) }; PLACES])
    }
}

/// A guess at a member's index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Successor<'a> {
    /// Its index in the order of the model.
    next: usize,
    noted: &'a Cell<u8>,
}

impl Successor<'_> {
    /// The member that came here before, or else the next one of the model.
    #[inline]
    pub(crate) fn guess(self) -> usize {
        match self.noted.get() {
            UNKNOWN => self.next,
            index => index.into(),
        }
    }

    /// Notes which member it was.
    #[inline]
    pub(crate) fn note(self, index: usize) {
        self.noted.set(u8::try_from(index).unwrap_or(UNKNOWN));
    }
}
