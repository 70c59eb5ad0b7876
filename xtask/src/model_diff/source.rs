//! Where a version of a model is: files, folders, a Git revision.

use std::path::{Path, PathBuf};

use farrier_codegen::diff::{self, ModelFiles};
use farrier_smithy::{Diagnostic, SourceFile};

use super::git;

/// A version of a model, or of a folder of models.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// Files and folders.
    Paths(Vec<PathBuf>),
    /// The same in a Git revision.
    Revision(String, Vec<String>),
    /// The paths of the other version in a Git revision, where they need not be.
    SameIn(String, Vec<String>),
}

impl Source {
    /// Reads `PATH`, `git:REV:PATH` or `git:REV`.
    pub(super) fn parse(text: &str) -> Result<Self, Diagnostic> {
        let Some(rest) = text.strip_prefix("git:") else {
            if text.is_empty() {
                return Err(Diagnostic::error("a path is empty"));
            }
            return Ok(Self::Paths(vec![PathBuf::from(text)]));
        };
        let (revision, path) = rest.split_once(':').map_or((rest, None), |(revision, path)| (revision, Some(path)));
        if revision.is_empty() || path == Some("") {
            let help = "write git:REV:PATH, such as git:origin/main:model/ivschat.json".to_owned();
            return Err(Diagnostic::error(format!("`{text}` names no revision or no path")).with_help(help));
        }
        Ok(match path {
            Some(path) => Self::Revision(revision.to_owned(), vec![path.to_owned()]),
            None => Self::SameIn(revision.to_owned(), Vec::new()),
        })
    }

    /// Whether it is a revision without a path.
    pub(super) fn is_revision(&self) -> bool {
        matches!(self, Self::SameIn(..))
    }

    /// The same, with the paths of another version where it has none.
    pub(super) fn like(&self, other: &Self) -> Self {
        let Self::SameIn(revision, _) = self else { return self.clone() };
        let paths = match other {
            Self::Paths(paths) => paths.iter().map(|path| git::relative(path)).collect(),
            Self::Revision(_, paths) | Self::SameIn(_, paths) => paths.clone(),
        };
        Self::SameIn(revision.clone(), paths)
    }

    /// The revision, if it is of one.
    pub(super) fn revision(&self) -> Option<&str> {
        match self {
            Self::Paths(_) => None,
            Self::Revision(revision, _) | Self::SameIn(revision, _) => Some(revision),
        }
    }

    /// As the command line would write it.
    pub(super) fn shown(&self) -> String {
        let paths: Vec<String> = match self {
            Self::Paths(paths) => paths.iter().map(|path| path.display().to_string()).collect(),
            Self::Revision(revision, paths) | Self::SameIn(revision, paths) => {
                paths.iter().map(|path| format!("git:{revision}:{path}")).collect()
            }
        };
        paths.join(", ")
    }

    /// The models there. A client's files are one model, whatever they hold.
    pub(super) fn models(&self, is_client: bool) -> Result<Vec<ModelFiles>, Diagnostic> {
        let files = match self {
            Self::Paths(paths) => {
                let read = |path: &PathBuf| Ok(below(path, SourceFile::read(path)?));
                flat(paths.iter().map(read))?
            }
            Self::Revision(revision, paths) => {
                let read = |path: &String| git::read(revision, path);
                flat(paths.iter().map(read))?
            }
            Self::SameIn(revision, paths) => {
                let read =
                    |path: &String| if git::has(revision, path)? { git::read(revision, path) } else { Ok(Vec::new()) };
                let files = flat(paths.iter().map(read))?;
                if files.is_empty() {
                    return Ok(Vec::new());
                }
                files
            }
        };
        Ok(if is_client { vec![diff::whole(files)] } else { diff::models(files) })
    }
}

/// Files with their paths below the folder they were found in; a file that was named has its own name.
fn below(path: &Path, files: Vec<SourceFile>) -> Vec<(String, SourceFile)> {
    let name = |file: SourceFile| {
        let within = Path::new(file.name()).strip_prefix(path).ok().filter(|within| !within.as_os_str().is_empty());
        let own =
            || path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
        (within.map_or_else(own, |within| within.to_string_lossy().replace('\\', "/")), file)
    };
    files.into_iter().map(name).collect()
}

/// The files of all lists.
fn flat(
    lists: impl Iterator<Item = Result<Vec<(String, SourceFile)>, Diagnostic>>,
) -> Result<Vec<(String, SourceFile)>, Diagnostic> {
    Ok(lists.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}
