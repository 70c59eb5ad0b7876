//! Questions about a model that code generation and comparison ask.

mod nullability;
mod prune;
mod service;
mod walk;

pub use nullability::NullabilityMode;
pub use service::{Binding, ServiceClosure};
