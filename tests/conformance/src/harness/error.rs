//! Why nothing could be tested.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use farrier_smithy::LoadError;

/// Why nothing could be tested.
#[derive(Debug)]
pub struct HarnessError {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Nothing(&'static str, Vec<PathBuf>),
    NoPlace(PathBuf, io::Error),
    Content(PathBuf, String),
    Model(PathBuf, LoadError),
    File(&'static str, PathBuf, io::Error),
    Cargo(String),
    Report(io::Error),
}

impl HarnessError {
    /// Whether what was asked for is at fault: nothing to test, a place that is not there, or a
    /// wrong entry in the list of skips.
    pub fn is_usage(&self) -> bool {
        matches!(self.kind, Kind::Nothing(..) | Kind::NoPlace(..) | Kind::Content(..))
    }

    /// There is no `what` in any of these places.
    pub(crate) fn nothing(what: &'static str, searched: &[PathBuf]) -> Self {
        Self { kind: Kind::Nothing(what, searched.to_vec()) }
    }

    pub(crate) fn no_place(path: &Path, error: io::Error) -> Self {
        Self { kind: Kind::NoPlace(path.to_owned(), error) }
    }

    /// A file that does not hold what it is named for.
    pub(crate) fn content(path: &Path, message: impl Into<String>) -> Self {
        Self { kind: Kind::Content(path.to_owned(), message.into()) }
    }

    pub(crate) fn model(path: &Path, error: LoadError) -> Self {
        Self { kind: Kind::Model(path.to_owned(), error) }
    }

    pub(crate) fn file(what: &'static str, path: &Path, error: io::Error) -> Self {
        Self { kind: Kind::File(what, path.to_owned(), error) }
    }

    pub(crate) fn cargo(message: impl Into<String>) -> Self {
        Self { kind: Kind::Cargo(message.into()) }
    }

    pub(crate) fn report(error: io::Error) -> Self {
        Self { kind: Kind::Report(error) }
    }
}

impl fmt::Display for HarnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Nothing(what, searched) => {
                let searched: Vec<_> = searched.iter().map(|path| path.display().to_string()).collect();
                write!(f, "no {what} in {}; name a folder of JSON AST files", searched.join(", "))
            }
            Kind::NoPlace(path, _) => write!(f, "can not look for models in {}", path.display()),
            Kind::Content(path, message) => write!(f, "{}: {message}", path.display()),
            Kind::Model(path, _) => write!(f, "{} is no model to use", path.display()),
            Kind::File(what, path, _) => write!(f, "can not {what} {}", path.display()),
            Kind::Cargo(message) => f.write_str(message),
            Kind::Report(_) => f.write_str("can not write the report"),
        }
    }
}

impl Error for HarnessError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            Kind::Model(_, error) => Some(error),
            Kind::NoPlace(_, error) | Kind::File(_, _, error) | Kind::Report(error) => Some(error),
            Kind::Nothing(..) | Kind::Content(..) | Kind::Cargo(_) => None,
        }
    }
}
