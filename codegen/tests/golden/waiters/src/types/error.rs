//! The errors of operations.

pub mod builders;
pub(crate) mod broken;
pub(crate) mod no_such_job;

pub use self::broken::Broken;
pub use self::no_such_job::NoSuchJob;
