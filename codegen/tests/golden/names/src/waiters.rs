//! Waiters: each calls an operation until something has come about.
//!
//! [`Waiters`](crate::client::Waiters) makes them.

pub mod self_;
pub mod r#type;
pub mod type_type;
