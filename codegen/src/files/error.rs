//! Why a folder could not be read or written.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why generated files could not be compared or written.
#[derive(Debug)]
pub struct FilesError {
    path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Read(io::Error),
    Write(io::Error),
    Remove(io::Error),
    NotOurs,
    Outside,
}

impl FilesError {
    pub(super) fn new(path: &Path, kind: Kind) -> Self {
        Self { path: path.to_path_buf(), kind }
    }
}

impl fmt::Display for FilesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            Kind::Read(_) => write!(f, "can not read `{path}`"),
            Kind::Write(_) => write!(f, "can not write `{path}`"),
            Kind::Remove(_) => write!(f, "can not remove `{path}`"),
            Kind::NotOurs => write!(
                f,
                "the folder `{path}` holds a crate that Farrier did not generate; choose another folder, or remove its \
                 Cargo.toml, README.md and src"
            ),
            Kind::Outside => write!(f, "the generated file `{path}` would lie outside of its crate"),
        }
    }
}

impl std::error::Error for FilesError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Read(error) | Kind::Write(error) | Kind::Remove(error) => Some(error),
            Kind::NotOurs | Kind::Outside => None,
        }
    }
}
