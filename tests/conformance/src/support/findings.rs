//! What a case found to be wrong, and how it is shown.

use std::fmt;

/// Why a case failed: what the case is about, and every difference between what it asks for and what was found.
///
/// Its `Debug` is the readable text, because that is what the test harness prints of a test that returns an error.
#[derive(Clone, PartialEq, Eq)]
pub struct Failure {
    title: String,
    lines: Vec<String>,
}

impl Failure {
    pub(super) fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        Self { title: title.into(), lines }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)?;
        self.lines.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failure {}

/// Collects differences.
#[derive(Debug, Default)]
pub(super) struct Findings {
    lines: Vec<String>,
}

impl Findings {
    /// Something at `path` is not what was expected.
    pub(super) fn differs(&mut self, path: &str, expected: impl fmt::Display, found: impl fmt::Display) {
        self.lines.push(format!("{path}: expected {expected}, found {found}"));
    }

    /// Something at `path` is wrong.
    pub(super) fn wrong(&mut self, path: &str, what: impl fmt::Display) {
        self.lines.push(format!("{path}: {what}"));
    }

    /// Compares two texts as they stand.
    pub(super) fn compare_text(&mut self, path: &str, expected: &str, found: &str) {
        if expected != found {
            self.differs(path, format_args!("{expected:?}"), format_args!("{found:?}"));
        }
    }

    /// The end of a case: a failure, if there was any difference.
    pub(super) fn into_result(self, title: impl Into<String>) -> Result<(), Failure> {
        if self.lines.is_empty() { Ok(()) } else { Err(Failure::new(title, self.lines)) }
    }

    /// The differences, in the order in which they were found.
    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}
