//! Waiters.

use super::Item;
use crate::jmespath::PathPlan;

/// What calls an operation until something has come about.
#[derive(Debug)]
pub(crate) struct WaiterPlan {
    /// The operation that is called.
    pub(crate) operation: Item,
    pub(crate) builder: Item,
    /// What the last call of a success is.
    pub(crate) final_poll: Item,
    pub(crate) error: Item,
    /// Its name in the model.
    pub(crate) model_name: String,
    /// The module, not escaped.
    pub(crate) file: String,
    /// The method of the client, not escaped.
    pub(crate) method: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    /// Seconds.
    pub(crate) min_delay: u32,
    /// Seconds.
    pub(crate) max_delay: u32,
    pub(crate) acceptors: Vec<AcceptorPlan>,
}

/// A condition, and what it means.
#[derive(Debug)]
pub(crate) struct AcceptorPlan {
    /// A variant of the runtime's `State`.
    pub(crate) state: &'static str,
    pub(crate) matcher: MatcherPlan,
}

/// A variant of the runtime's `Matcher`.
#[derive(Debug)]
pub(crate) enum MatcherPlan {
    Success(bool),
    /// Codes that the error may have.
    ErrorType(Vec<String>),
    Output(PathPlan, ComparatorPlan),
    InputOutput(PathPlan, ComparatorPlan),
}

/// A variant of the runtime's `Comparator`, by what it compares.
#[derive(Debug)]
pub(crate) enum ComparatorPlan {
    /// `BooleanEquals`
    Boolean(bool),
    /// The variant of that name.
    Text(&'static str, String),
}
