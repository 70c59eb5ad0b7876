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
    #[cfg(feature = "botocore")]
    NoService(String, Vec<PathBuf>),
    Content(PathBuf, String),
    Model(PathBuf, LoadError),
    File(&'static str, PathBuf, io::Error),
    Cargo(String),
    #[cfg(feature = "botocore")]
    Peer(&'static str, String),
    Report(io::Error),
}

impl HarnessError {
    /// Whether what was asked for is at fault: nothing to test, a place that is not there, or a
    /// wrong entry in the list of skips.
    pub fn is_usage(&self) -> bool {
        match self.kind {
            Kind::Nothing(..) | Kind::NoPlace(..) | Kind::Content(..) => true,
            #[cfg(feature = "botocore")]
            Kind::NoService(..) => true,
            _ => false,
        }
    }

    /// There is no `what` in any of these places.
    pub(crate) fn nothing(what: &'static str, searched: &[PathBuf]) -> Self {
        Self { kind: Kind::Nothing(what, searched.to_vec()) }
    }

    pub(crate) fn no_place(path: &Path, error: io::Error) -> Self {
        Self { kind: Kind::NoPlace(path.to_owned(), error) }
    }

    /// No model file of that name is in any of these places.
    #[cfg(feature = "botocore")]
    pub(crate) fn no_service(name: &str, searched: &[PathBuf]) -> Self {
        Self { kind: Kind::NoService(name.to_owned(), searched.to_vec()) }
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

    /// A program to compare with does not do its part; `said` is what it says of that.
    #[cfg(feature = "botocore")]
    pub(crate) fn peer(what: &'static str, said: &str) -> Self {
        Self { kind: Kind::Peer(what, said.to_owned()) }
    }

    pub(crate) fn report(error: io::Error) -> Self {
        Self { kind: Kind::Report(error) }
    }
}

impl fmt::Display for HarnessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Nothing(what, searched) => {
                write!(f, "no {what} in {}; name a folder of JSON AST files", listed(searched))
            }
            #[cfg(feature = "botocore")]
            Kind::NoService(name, searched) => {
                write!(f, "no model {name}.json in {}; name a file without its extension", listed(searched))
            }
            Kind::NoPlace(path, _) => write!(f, "can not look for models in {}", path.display()),
            Kind::Content(path, message) => write!(f, "{}: {message}", path.display()),
            Kind::Model(path, _) => write!(f, "{} is no model to use", path.display()),
            Kind::File(what, path, _) => write!(f, "can not {what} {}", path.display()),
            Kind::Cargo(message) => f.write_str(message),
            #[cfg(feature = "botocore")]
            Kind::Peer(what, said) => write!(f, "{what}: {said}"),
            Kind::Report(_) => f.write_str("can not write the report"),
        }
    }
}

fn listed(places: &[PathBuf]) -> String {
    let places: Vec<_> = places.iter().map(|path| path.display().to_string()).collect();
    places.join(", ")
}

impl Error for HarnessError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            Kind::Model(_, error) => Some(error),
            Kind::NoPlace(_, error) | Kind::File(_, _, error) | Kind::Report(error) => Some(error),
            Kind::Nothing(..) | Kind::Content(..) | Kind::Cargo(_) => None,
            #[cfg(feature = "botocore")]
            Kind::NoService(..) | Kind::Peer(..) => None,
        }
    }
}
