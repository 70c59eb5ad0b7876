//! The errors of operations.

pub mod builders;
