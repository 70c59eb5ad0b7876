//! The types of inputs and outputs.

pub mod builders;
pub mod error;
