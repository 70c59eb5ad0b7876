//! Where in a message something went wrong: recorded on the failing path only, from the inside out.

use std::cell::RefCell;
use std::fmt::{self, Write};

/// A step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A member of a structure or a union.
    Member(&'static str),
    /// The value of a key in a map.
    Key(String),
    /// An item of a list.
    Index(usize),
}

/// The steps taken while an error travels outwards.
#[derive(Debug, Default)]
pub struct Path(RefCell<Vec<Segment>>);

/// The longest map key that a path shows; keys come from the sender.
const LONGEST_KEY: usize = 64;

impl Path {
    /// Records a step when there is an error to place.
    #[inline]
    pub(crate) fn placed<T, E>(&self, result: Result<T, E>, segment: impl FnOnce() -> Segment) -> Result<T, E> {
        if result.is_err() {
            self.0.borrow_mut().push(segment());
        }
        result
    }

    /// The path from the root shape, as in `GetRoomOutput.tags["env"]`.
    pub fn display(&self, root: &str) -> String {
        display_path(root, &self.0.borrow())
    }
}

/// The path whose steps were recorded from the inside out.
pub(crate) fn display_path(root: &str, steps: &[Segment]) -> String {
    let mut out = root.to_owned();
    for segment in steps.iter().rev() {
        let written: fmt::Result = match segment {
            Segment::Member(name) => write!(out, ".{name}"),
            Segment::Key(key) => write!(out, "[{:?}]", shortened(key)),
            Segment::Index(index) => write!(out, "[{index}]"),
        };
        written.expect("writing to a String does not fail");
    }
    out
}

fn shortened(key: &str) -> String {
    match key.char_indices().nth(LONGEST_KEY) {
        Some((end, _)) => format!("{}…", &key[..end]),
        None => key.to_owned(),
    }
}
