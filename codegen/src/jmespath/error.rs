//! What is wrong with an expression.

use std::error::Error;
use std::fmt;

/// An expression that is none, or one that a shape has no value for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    message: String,
    help: Option<String>,
}

impl PathError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// A value that is none of those that there are.
    pub(crate) fn expected(found: &str, wanted: &str) -> Self {
        Self::new(format!("its `expected` is `{found}`, and has to be {wanted}"))
    }

    /// A path that gives something else than what is compared.
    pub(crate) fn gives(found: &str, wanted: &str) -> Self {
        Self::new(format!("it gives {found}, and its comparator takes {wanted}"))
    }

    pub(super) fn with_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }

    /// What to do about it, where that is known.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for PathError {}
