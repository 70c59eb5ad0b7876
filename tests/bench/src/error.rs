//! Why a measurement could not be made.

use std::fmt;
use std::path::Path;

/// A measurement that could not be made: what was tried, and how it failed.
#[derive(Debug)]
pub struct Error {
    message: String,
    source: Option<std::io::Error>,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), source: None }
    }

    pub(crate) fn file(path: &Path, source: std::io::Error) -> Self {
        Self { message: path.display().to_string(), source: Some(source) }
    }

    pub(crate) fn program(program: &Path, source: std::io::Error) -> Self {
        Self { message: format!("can not run {}", program.display()), source: Some(source) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => write!(f, "{}: {source}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
