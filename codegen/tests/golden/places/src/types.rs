//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod algorithm;
pub(crate) mod place;

pub use self::algorithm::Algorithm;
pub use self::place::Place;
