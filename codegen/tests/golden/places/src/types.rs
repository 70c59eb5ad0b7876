//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod place;

pub use self::place::Place;
