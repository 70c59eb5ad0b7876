//! Waiters: each calls an operation until something has come about.
//!
//! [`Waiters`](crate::client::Waiters) makes them.

pub mod job_exists;
pub mod job_gone;
pub mod job_watched;
pub mod jobs_complete;
pub mod jobs_done;
pub mod labels_known;
pub mod tasks_settled;
