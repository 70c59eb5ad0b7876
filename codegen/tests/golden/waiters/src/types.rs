//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod job;
pub(crate) mod state;
pub(crate) mod task;

pub use self::job::Job;
pub use self::state::State;
pub use self::task::Task;
