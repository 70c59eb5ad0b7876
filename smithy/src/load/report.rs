//! Collects diagnostics with their places.

use crate::ast::ReadError;
use crate::diagnostic::{Diagnostic, LoadError};
use crate::source::{Location, SourceFile, Span};

/// How many errors carry a suggestion: each costs a comparison with every id of the model, and a broken model can
/// have an error per shape.
const MOST_SUGGESTIONS: usize = 20;

/// Which models load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tolerance {
    /// Those without an error.
    None,
    /// Those whose files can be read.
    OfErrors,
}

/// The diagnostics of one load.
pub(crate) struct Report<'s> {
    files: &'s [SourceFile],
    found: Vec<(Option<Span>, Diagnostic)>,
    suggestions: usize,
    /// Whether a whole file is left out.
    lacks_file: bool,
}

impl<'s> Report<'s> {
    pub(crate) fn new(files: &'s [SourceFile]) -> Self {
        Self { files, found: Vec::new(), suggestions: 0, lacks_file: false }
    }

    /// The file with an index.
    pub(crate) fn source(&self, file: u32) -> &'s SourceFile {
        &self.files[file as usize]
    }

    /// Where a span is, for a message that names a second place.
    pub(crate) fn place(&self, span: Option<Span>) -> String {
        let place = |span: Span| self.source(span.file).locate(span.offset).to_string();
        span.map_or_else(|| "the prelude".to_owned(), place)
    }

    pub(crate) fn add(&mut self, span: impl Into<Option<Span>>, diagnostic: Diagnostic) {
        self.found.push((span.into(), diagnostic));
    }

    pub(crate) fn error(
        &mut self,
        span: impl Into<Option<Span>>,
        shape: impl std::fmt::Display,
        message: impl Into<String>,
    ) {
        self.add(span, Diagnostic::error(message).about(shape));
    }

    /// The file is not JSON or not shaped like a model.
    pub(crate) fn unreadable(&mut self, file: u32, error: ReadError<'_>) {
        let name = self.source(file).name();
        let location = Location { file: name.to_owned(), line: error.line, column: error.column };
        let mut diagnostic = Diagnostic::error(format!("not a readable model: {}", error.message)).at(location);
        if name.ends_with(".smithy") {
            diagnostic.help =
                Some("this reads models as JSON, which `smithy ast` makes of Smithy's own language".to_owned());
        }
        if let Some(shape) = error.shape {
            diagnostic = diagnostic.about(shape.as_str());
        }
        self.refuse(Span { file, offset: 0 }, diagnostic);
    }

    /// The file is not a model that this can read.
    pub(crate) fn refuse(&mut self, span: Span, diagnostic: Diagnostic) {
        self.lacks_file = true;
        self.add(span, diagnostic);
    }

    /// Runs a search for a suggestion, unless there were many already.
    pub(crate) fn suggest(&mut self, search: impl FnOnce() -> Option<String>) -> Option<String> {
        if self.suggestions >= MOST_SUGGESTIONS {
            return None;
        }
        self.suggestions += 1;
        search()
    }

    /// The warnings, or everything if there was an error, in order of place. When errors are tolerated, they are among
    /// the warnings, unless a whole file is left out.
    pub(crate) fn finish(mut self, tolerance: Tolerance) -> Result<Vec<Diagnostic>, LoadError> {
        self.found.sort_by_key(|(span, _)| *span);
        let files = self.files;
        let locate = |(span, mut diagnostic): (Option<Span>, Diagnostic)| {
            if diagnostic.location.is_none() {
                diagnostic.location = span.map(|span| files[span.file as usize].locate(span.offset));
            }
            diagnostic
        };
        let diagnostics: Vec<_> = self.found.into_iter().map(locate).collect();
        let is_refused = match tolerance {
            Tolerance::None => diagnostics.iter().any(Diagnostic::is_error),
            Tolerance::OfErrors => self.lacks_file,
        };
        if is_refused { Err(LoadError::new(diagnostics)) } else { Ok(diagnostics) }
    }
}
