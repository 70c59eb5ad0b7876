//! The types of inputs and outputs.

pub mod builders;
pub mod error;
pub(crate) mod choice;
pub(crate) mod legacy;
pub(crate) mod markup;
pub(crate) mod state;

pub use self::choice::Choice;
pub use self::legacy::Legacy;
pub use self::markup::Markup;
pub use self::state::State;
