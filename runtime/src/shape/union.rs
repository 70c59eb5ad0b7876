//! What the slots of unions are made of.

use std::mem;

/// Puts the start of a variant where a union was, and gives the place back. A union that is read is `unset` as a rule and holds
/// nothing then, so that nothing is dropped: dropping a recursive union takes a call, for each value of a message.
#[inline]
pub fn begin<U>(place: &mut U, unset: bool, start: U) -> &mut U {
    let before = mem::replace(place, start);
    if unset {
        mem::forget(before);
    }
    place
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::begin;

    #[test]
    fn what_was_set_is_dropped() {
        let held = Rc::new(());
        let mut place = Some(Rc::clone(&held));
        assert!(begin(&mut place, false, None).is_none());
        assert_eq!(Rc::strong_count(&held), 1);
        assert_eq!(begin(&mut place, true, Some(held)).as_ref().map(Rc::strong_count), Some(1));
    }
}
