//! The structure without members.

use super::{Shape, Slot, View};
use crate::schema::{Schema, prelude};

/// `smithy.api#Unit`: a structure without members, which stands for "nothing to say".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit;

/// What a union shows for an active member that targets [`Unit`].
pub static UNIT: Unit = Unit;

impl Shape for Unit {
    fn schema(&self) -> &'static Schema {
        prelude::UNIT
    }

    fn view(&self, _member: usize) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self, _member: usize) -> Slot<'_> {
        Slot::Skip
    }

    fn empty() -> Self {
        Self
    }
}
