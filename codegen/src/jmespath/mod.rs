//! JMESPath: from the text of an expression to a static that the runtime evaluates.
//!
//! [`parse`] is the crate `jmespath`'s grammar with its functions checked; [`check`] follows an expression through the
//! shapes of a model; [`emit`] writes it as Rust.

mod check;
mod emit;
mod error;
#[cfg(feature = "evaluate")]
mod evaluate;
mod function;
mod parse;
mod plan;

pub use check::{Type, check};
pub use emit::emit;
pub use error::PathError;
#[cfg(feature = "evaluate")]
pub use evaluate::expression;
pub use function::Function;
pub use parse::parse;
pub use plan::{Comparison, LiteralPlan, PathPlan};

#[cfg(test)]
mod tests;
