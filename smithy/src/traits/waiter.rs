//! The "Waiters" specification.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{KnownTrait, TraitError, from_value};

/// An operation's waiters by name (`smithy.waiters#waitable`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waitable(pub BTreeMap<String, Waiter>);

/// One waiter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Waiter {
    /// What it waits for.
    pub documentation: Option<String>,
    /// What ends an attempt, in order; the first that matches decides.
    pub acceptors: Vec<Acceptor>,
    /// Seconds between attempts at least; 2 by default.
    #[serde(default = "default_min_delay")]
    pub min_delay: u32,
    /// Seconds between attempts at most; 120 by default.
    #[serde(default = "default_max_delay")]
    pub max_delay: u32,
    /// Whether it is not to be used any more; false by default.
    #[serde(default)]
    pub deprecated: bool,
}

/// When a state is reached.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Acceptor {
    /// The state.
    pub state: AcceptorState,
    /// The condition.
    pub matcher: Matcher,
}

/// What an acceptor decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AcceptorState {
    /// The wait is over.
    Success,
    /// The wait can not succeed any more.
    Failure,
    /// Try again.
    Retry,
}

/// The condition of an acceptor.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Matcher {
    /// Whether the call succeeded (true) or failed with an error (false).
    Success(bool),
    /// The call failed with the error of that name or id.
    ErrorType(String),
    /// A path on the output.
    Output(PathMatcher),
    /// A path on an object with `input` and `output`.
    InputOutput(PathMatcher),
}

/// A path, and what its value must be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PathMatcher {
    /// A JMESPath expression.
    pub path: String,
    /// What to compare with.
    pub expected: String,
    /// How to compare.
    pub comparator: PathComparator,
}

/// How a path's value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PathComparator {
    /// A string equals the expected one.
    StringEquals,
    /// A boolean equals the expected one.
    BooleanEquals,
    /// A list has items, and all equal the expected string.
    AllStringEquals,
    /// A list has an item that equals the expected string.
    AnyStringEquals,
}

const fn default_min_delay() -> u32 {
    2
}

const fn default_max_delay() -> u32 {
    120
}

impl KnownTrait for Waitable {
    const ID: &'static str = "smithy.waiters#waitable";

    fn parse(value: &Value) -> Result<Self, TraitError> {
        let waiters: BTreeMap<String, Waiter> = from_value(value)?;
        for (name, waiter) in &waiters {
            let (min, max) = (waiter.min_delay, waiter.max_delay);
            if min == 0 || min > max {
                return Err(TraitError::new(format!("waiter `{name}` has `minDelay` {min} and `maxDelay` {max}")));
            }
            if !waiter.acceptors.iter().any(|acceptor| acceptor.state == AcceptorState::Success) {
                return Err(TraitError::new(format!("waiter `{name}` has no acceptor that succeeds")));
            }
        }
        Ok(Self(waiters))
    }
}
