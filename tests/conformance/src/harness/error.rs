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
    NoModels(Vec<PathBuf>),
    NoPlace(PathBuf, io::Error),
    Skips(PathBuf, String),
    Model(PathBuf, LoadError),
    File(&'static str, PathBuf, io::Error),
    Cargo(String),
    Report(io::Error),
}

impl HarnessError {
    /// Whether what was asked for is at fault: no models, a place that is not there, or a wrong entry in the list of skips.
    pub fn is_usage(&self) -> bool {
        matches!(self.kind, Kind::NoModels(_) | Kind::NoPlace(..) | Kind::Skips(..))
    }

    pub(super) fn no_models(searched: &[PathBuf]) -> Self {
        Self { kind: Kind::NoModels(searched.to_vec()) }
    }

    pub(super) fn no_place(path: &Path, error: io::Error) -> Self {
        Self { kind: Kind::NoPlace(path.to_owned(), error) }
    }

    pub(super) fn skips(path: &Path, message: impl Into<String>) -> Self {
        Self { kind: Kind::Skips(path.to_owned(), message.into()) }
    }

    pub(super) fn model(path: &Path, error: LoadError) -> Self {
        Self { kind: Kind::Model(path.to_owned(), error) }
    }

    pub(super) fn file(what: &'static str, path: &Path, error: io::Error) -> Self {
        Self { kind: Kind::File(what, path.to_owned(), error) }
    }

    pub(super) fn cargo(message: impl Into<String>) -> Self {
        Self { kind: Kind::Cargo(message.into()) }
    }

    pub(super) fn report(error: io::Error) -> Self {
        Self { kind: Kind::Report(error) }
    }
}

impl fmt::Display for HarnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::NoModels(searched) => {
                let searched: Vec<_> = searched.iter().map(|path| path.display().to_string()).collect();
                write!(f, "no Smithy model with a service in {}; name a folder of JSON AST files", searched.join(", "))
            }
            Kind::NoPlace(path, _) => write!(f, "can not look for models in {}", path.display()),
            Kind::Skips(path, message) => write!(f, "{}: {message}", path.display()),
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
            Kind::NoModels(_) | Kind::Skips(..) | Kind::Cargo(_) => None,
        }
    }
}
