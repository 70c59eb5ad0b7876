//! Waiters: each calls an operation until something has come about.
//!
//! [`Waiters`](crate::client::Waiters) makes them.

pub mod job_as_wanted;
pub mod job_done;
pub mod job_gone;
pub mod steps_done;
