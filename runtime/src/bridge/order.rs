//! What a message teaches while it is read: in which order its sender writes members, and how long its maps are.

use std::cell::Cell;

use crate::schema::{Member, Schema};

/// Which member came after which in the objects read so far, since a sender writes them all in one order, often not the
/// model's; and how many entries the last map of a schema had. Guesses only: a place that two schemas share costs a search
/// or some room, nothing else.
#[derive(Debug)]
pub struct Order {
    members: [Cell<u8>; PLACES],
    entries: [Cell<u8>; PLACES],
}

const PLACES: usize = 64;
const UNKNOWN: u8 = u8::MAX;
/// The most entries that a map has room for because the one before it had as many. A sender of one long map and many of
/// one entry must not make the reader allocate much more than it sends.
const MAX_EXPECTED: u8 = 14;

impl Order {
    /// What is known of the member that follows the one of that index, or of the first.
    #[inline]
    pub(crate) fn after(&self, schema: &'static Schema, previous: Option<usize>) -> Successor<'_> {
        let next = previous.map_or(0, |index| index + 1);
        Successor { next, noted: &self.members[place_of(schema).wrapping_add(next) % PLACES] }
    }

    /// How many entries the last map of that schema had, if not many.
    #[inline]
    pub(super) fn expected_entries(&self, schema: &'static Schema) -> usize {
        self.entries[place_of(schema) % PLACES].get().into()
    }

    /// Notes how many entries a map of that schema had.
    #[inline]
    pub(super) fn note_entries(&self, schema: &'static Schema, entries: usize) {
        let entries = u8::try_from(entries).unwrap_or(MAX_EXPECTED).min(MAX_EXPECTED);
        self.entries[place_of(schema) % PLACES].set(entries);
    }
}

impl Default for Order {
    fn default() -> Self {
        Self { members: [const { Cell::new(UNKNOWN) }; PLACES], entries: [const { Cell::new(0) }; PLACES] }
    }
}

#[inline]
fn place_of(schema: &'static Schema) -> usize {
    std::ptr::from_ref(schema).addr() / align_of::<Schema>()
}

/// Which member a name may be of, before it is compared with the names of all.
pub(crate) trait Guess: Copy {
    /// The index of the member to compare with first.
    fn first(self) -> Option<usize>;

    /// Notes which member it was where the first was not the one.
    fn note(self, index: usize);

    /// The index of the member that is it.
    #[inline]
    fn find(self, members: &'static [Member], is_it: impl Fn(&'static Member) -> bool) -> Option<usize> {
        if let Some(first) = self.first()
            && members.get(first).is_some_and(&is_it)
        {
            return Some(first);
        }
        let index = members.iter().position(is_it)?;
        self.note(index);
        Some(index)
    }
}

/// Members of unions stand alone: none follows another.
impl Guess for () {
    #[inline]
    fn first(self) -> Option<usize> {
        None
    }

    #[inline]
    fn note(self, _: usize) {}
}

/// The member that came here before, or else the next one of the model.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Successor<'a> {
    /// Its index in the order of the model.
    next: usize,
    noted: &'a Cell<u8>,
}

impl Guess for Successor<'_> {
    #[inline]
    fn first(self) -> Option<usize> {
        Some(match self.noted.get() {
            UNKNOWN => self.next,
            index => index.into(),
        })
    }

    #[inline]
    fn note(self, index: usize) {
        self.noted.set(u8::try_from(index).unwrap_or(UNKNOWN));
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_EXPECTED, Order, UNKNOWN};
    use crate::bridge::order::Guess;
    use crate::schema::{Kind, Schema, Trait};

    static MAP: Schema = Schema { name: "Map", kind: Kind::Map, members: &[], traits: Trait::None };

    #[test]
    fn what_came_last_is_expected_next() {
        let order = Order::default();
        assert_eq!(order.expected_entries(&MAP), 0);
        order.note_entries(&MAP, 7);
        assert_eq!(order.expected_entries(&MAP), 7);
        assert_eq!(order.after(&MAP, Some(3)).first(), Some(4));
        order.after(&MAP, Some(3)).note(9);
        assert_eq!(order.after(&MAP, Some(3)).first(), Some(9));
        order.after(&MAP, Some(3)).note(UNKNOWN.into());
        assert_eq!(order.after(&MAP, Some(3)).first(), Some(4));
    }

    #[test]
    fn one_long_map_makes_no_room_in_all_that_follow() {
        let order = Order::default();
        for entries in [100, 255, 256, usize::MAX] {
            order.note_entries(&MAP, entries);
            assert_eq!(order.expected_entries(&MAP), usize::from(MAX_EXPECTED));
        }
    }
}
