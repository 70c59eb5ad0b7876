//! What people read: results on standard output, problems on standard error, in colours on a terminal only.

use std::error::Error;
use std::io::{self, IsTerminal, Write};

use farrier_smithy::{Diagnostic, Severity};

/// Where the commands print. A pipe that is closed at the other end is no error: the work goes on.
pub(crate) struct Terminal {
    colours_out: bool,
    colours_err: bool,
    /// Both streams are shown to a person, so that a line can be written over.
    shows_status: bool,
    has_status: bool,
}

/// A colour, as its ANSI code.
#[derive(Clone, Copy)]
pub(crate) enum Colour {
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}

impl Terminal {
    pub(crate) fn new() -> Self {
        // https://no-color.org: set and not empty.
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let (out, err) = (io::stdout().is_terminal(), io::stderr().is_terminal());
        let is_dumb = std::env::var_os("TERM").is_none_or(|kind| kind == "dumb");
        Self {
            colours_out: wanted && out,
            colours_err: wanted && err,
            shows_status: out && err && !is_dumb,
            has_status: false,
        }
    }

    /// Whether [`status`](Self::status) shows anything.
    pub(crate) fn shows_status(&self) -> bool {
        self.shows_status
    }

    /// Replaces the line that says how far a command is; what is printed next replaces it too.
    pub(crate) fn status(&mut self, text: &str) {
        if self.shows_status {
            self.clear_status();
            self.has_status = !text.is_empty();
            let _ = write!(io::stderr(), "{text}");
        }
    }

    fn clear_status(&mut self) {
        if std::mem::take(&mut self.has_status) {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }

    /// A line of results.
    pub(crate) fn line(&mut self, text: &str) {
        self.clear_status();
        // The reader may have gone, which is its right.
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// Results that are laid out already.
    pub(crate) fn text(&mut self, text: &str) {
        let _ = io::stdout().write_all(text.as_bytes());
    }

    /// Whether results are shown in colours.
    pub(crate) fn has_colours(&self) -> bool {
        self.colours_out
    }

    /// Whether results are shown where problems are: on a terminal.
    pub(crate) fn shows_results(&self) -> bool {
        io::stdout().is_terminal() && io::stderr().is_terminal()
    }

    /// What people may like to know and programs need not.
    pub(crate) fn note(&mut self, text: &str) {
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// A line of results that begins with a coloured word.
    pub(crate) fn labelled(&mut self, label: &str, colour: Colour, text: &str) {
        let label = paint(label, colour, self.colours_out);
        self.line(&format!("{label}: {text}"));
    }

    /// A unified diff, indented.
    pub(crate) fn diff(&mut self, diff: &str) {
        for line in diff.lines() {
            let colour = match line.as_bytes().first() {
                Some(b'+') => Some(Colour::Green),
                Some(b'-') => Some(Colour::Red),
                Some(b'@') => Some(Colour::Cyan),
                _ => None,
            };
            let line = colour.map_or_else(|| line.to_owned(), |colour| paint(line, colour, self.colours_out));
            self.line(&format!("    {line}"));
        }
    }

    /// A finding about a model or `farrier.toml`, as `file:line:column: error: message; help`.
    pub(crate) fn diagnostic(&mut self, diagnostic: &Diagnostic) {
        let text = diagnostic.to_string();
        let (word, colour) = match diagnostic.severity {
            Severity::Warning => ("warning", Colour::Yellow),
            Severity::Error => ("error", Colour::Red),
        };
        let painted = paint(word, colour, self.colours_err);
        let text = text.replacen(&format!("{word}: "), &format!("{painted}: "), 1);
        self.clear_status();
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// A problem that is in no model.
    pub(crate) fn error(&mut self, message: &str) {
        let label = paint("error", Colour::Red, self.colours_err);
        self.clear_status();
        let _ = writeln!(io::stderr(), "{label}: {message}");
    }

    /// An error with what caused it.
    pub(crate) fn failure(&mut self, error: &dyn Error) {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            message.push_str(&format!(": {error}"));
            cause = error.source();
        }
        self.error(&message);
    }
}

fn paint(text: &str, colour: Colour, is_wanted: bool) -> String {
    if is_wanted { format!("\u{1b}[1;{}m{text}\u{1b}[0m", colour as u8) } else { text.to_owned() }
}
