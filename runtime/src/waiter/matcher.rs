//! Which acceptor takes an answer (Smithy 2.0, "Waiters", "Matcher union").

use std::borrow::Cow;

use super::{Comparator, Matcher, State, Waiter};
use crate::error::{OperationError, ProvideErrorMetadata};
use crate::jmespath::{Expression, Value};
use crate::operation::OperationShape;
use crate::shape::Shape;

/// An answer without its types.
struct Answer<'a> {
    input: &'a dyn Shape,
    /// What the service answered, or the code of its error.
    output: Result<&'a dyn Shape, Option<&'a str>>,
}

/// The state that the first acceptor that takes the answer leads to.
#[inline]
pub(super) fn state<O: OperationShape>(
    waiter: &Waiter,
    input: &O::Input,
    answer: Result<&O::Output, &O::Error>,
) -> Option<State> {
    let output = match answer {
        Ok(output) => Ok(output as &dyn Shape),
        Err(error) => Err(ProvideErrorMetadata::code(error.variant())),
    };
    let answer = Answer { input, output };
    waiter.acceptors.iter().find(|acceptor| acceptor.matcher.takes(&answer)).map(|acceptor| acceptor.state)
}

impl Matcher {
    #[inline]
    fn takes(&'static self, answer: &Answer<'_>) -> bool {
        match (self, answer.output) {
            (Self::Success(wanted), output) => *wanted == output.is_ok(),
            (Self::ErrorType(codes), Err(Some(code))) => codes.contains(&code),
            (Self::Output(path, comparator), Ok(output)) => comparator.takes(path, &Value::Shape(output)),
            (Self::InputOutput(path, comparator), Ok(output)) => {
                let (input, output) = (Value::Shape(answer.input), Value::Shape(output));
                let both = [("input", input), ("output", output)].map(|(name, value)| (Cow::Borrowed(name), value));
                comparator.takes(path, &Value::Map(both.into()))
            }
            _ => false,
        }
    }
}

impl Comparator {
    #[inline]
    fn takes(&self, path: &'static Expression, root: &Value<'_>) -> bool {
        let value = match path.evaluate(root) {
            Ok(value) => value,
            // The specification knows no error here: a function of a member that is not there matches nothing.
            Err(error) => {
                tracing::debug!(%error, "a waiter's path has no value");
                return false;
            }
        };
        let is = |value: &Value<'_>, expected: &str| matches!(value, Value::Str(text) if text == expected);
        match self {
            Self::StringEquals(expected) => is(&value, expected),
            Self::BooleanEquals(expected) => matches!(value, Value::Bool(value) if value == *expected),
            Self::AllStringEquals(expected) => {
                value.items().is_some_and(|items| !items.is_empty() && items.iter().all(|item| is(item, expected)))
            }
            Self::AnyStringEquals(expected) => {
                value.items().is_some_and(|items| items.iter().any(|item| is(item, expected)))
            }
        }
    }
}
