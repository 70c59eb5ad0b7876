//! For a pull request comment or a changelog.

use std::fmt::Write as _;

use super::{Comparison, Counts, Report, Status, acceptance, explanation, limit, on};
use crate::diff::finding::{Axis, Finding, Level};

/// GitHub refuses a comment of more than 65536 characters. A report stops before it gets there and says so.
const LONGEST: usize = 60_000;

pub(super) fn render(report: &Report) -> String {
    let mut page = Page { text: String::new(), left_out: 0 };
    page.head(report);
    for comparison in &report.comparisons {
        page.comparison(comparison);
    }
    if !report.release.is_empty() {
        page.text.push_str("\n### Release\n\n");
        page.table(report.release.iter());
    }
    if page.left_out > 0 {
        let _ = writeln!(page.text, "\n{} more are left out here; `--format text` shows them all.", page.left_out);
    }
    page.text
}

struct Page {
    text: String,
    left_out: usize,
}

impl Page {
    fn head(&mut self, report: &Report) {
        // Writing to a string cannot fail.
        if report.status() == Status::Failed {
            let _ = writeln!(self.text, "## :x: Model diff could not compare\n");
            for failure in &report.failures {
                let name = failure.comparison.as_ref().map_or_else(String::new, |name| format!("{}: ", code(name)));
                let _ = writeln!(self.text, "- {name}{}", plain(&failure.diagnostic.to_string()));
            }
            let _ = writeln!(self.text, "\nThis says nothing about what changed.");
            return;
        }
        let sign = if report.status() == Status::Clean { ":white_check_mark:" } else { ":x:" };
        let counts = Counts::of(report.findings());
        let _ = writeln!(self.text, "## {sign} Model diff: {}\n", counts.sentence());
        let _ = writeln!(self.text, "The generated crate needs a bump of its version: **{}**.", report.bump());
        if let Some(version) = &report.version {
            let sign = if version.is_enough() { ":white_check_mark:" } else { ":x:" };
            let _ = writeln!(self.text, "\n{sign} {}", version.sentence());
        }
    }

    fn comparison(&mut self, comparison: &Comparison) {
        let Comparison { name, old, new, findings, limits } = comparison;
        let _ = writeln!(self.text, "\n### {}\n\n{} → {}", code(name), code(old), code(new));
        let _ = writeln!(
            self.text,
            "\n| | breaking | dangerous | warnings | notes | accepted |\n|---|---|---|---|---|---|"
        );
        for axis in Axis::ALL {
            let counts = Counts::of(on(findings, axis));
            if on(findings, axis).next().is_some() {
                let _ = write!(self.text, "| {} |", axis.title());
                for level in Level::ALL {
                    let _ = write!(self.text, " {} |", counts.level(level));
                }
                let _ = writeln!(self.text, " {} |", counts.accepted);
            }
        }
        for axis in Axis::ALL {
            self.axis(axis, findings);
        }
        for limited in limits {
            let _ = writeln!(self.text, "\n:warning: Not compared: {}", plain(&limit(limited)));
        }
        if findings.is_empty() {
            let _ = writeln!(self.text, "\nNo difference.");
        }
    }

    fn axis(&mut self, axis: Axis, findings: &[Finding]) {
        let is_loud = |finding: &&Finding| finding.is_active() && finding.level > Level::Note;
        let (loud, quiet): (Vec<&Finding>, Vec<&Finding>) = on(findings, axis).partition(is_loud);
        if !loud.is_empty() {
            let _ = writeln!(self.text, "\n#### {}\n", axis.title());
            self.table(loud.into_iter());
        }
        if !quiet.is_empty() && !self.is_full() {
            let title = format!("{}: {} notes and accepted findings", axis.title(), quiet.len());
            let _ = writeln!(self.text, "\n<details><summary>{title}</summary>\n");
            self.table(quiet.into_iter());
            self.text.push_str("\n</details>\n");
        } else {
            self.left_out += quiet.len();
        }
    }

    fn table<'f>(&mut self, findings: impl Iterator<Item = &'f Finding>) {
        self.text.push_str("| level | what | bump | rule |\n|---|---|---|---|\n");
        for finding in findings {
            if self.is_full() {
                self.left_out += 1;
                continue;
            }
            let level = if finding.is_active() { finding.level.name() } else { "accepted" };
            let mut what = match (&finding.item, &finding.before, &finding.after) {
                (Some(item), Some(before), Some(after)) => {
                    format!("{}: {} → {}", code(item), code(before), code(after))
                }
                _ => finding.subject().map_or_else(|| plain(&finding.message), |subject| code(&subject)),
            };
            let is_said = finding.item.is_some() && explanation(finding).is_none() || finding.subject().is_none();
            if !is_said {
                let _ = write!(what, "<br>{}", plain(&finding.message));
            }
            if let Some(why) = acceptance(finding) {
                let _ = write!(what, "<br>*{}*", plain(&why));
            }
            let bump = finding.bump.map_or("", |bump| bump.name());
            let _ = writeln!(self.text, "| {level} | {what} | {bump} | {} |", code(&finding.rule));
        }
    }

    fn is_full(&self) -> bool {
        self.text.len() > LONGEST
    }
}

/// A text as code, in a table's cell or anywhere else.
fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ").replace('|', "\\|");
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A message, in which only what stands between backticks is markup.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for letter in text.chars() {
        match letter {
            '`' => {
                in_code = !in_code;
                out.push('`');
            }
            '|' => out.push_str("\\|"),
            '\n' | '\r' => out.push(' '),
            '<' if !in_code => out.push_str("&lt;"),
            '>' if !in_code => out.push_str("&gt;"),
            '&' if !in_code => out.push_str("&amp;"),
            // A name after `@` would be somebody's.
            '@' if !in_code => out.push_str("&#64;"),
            '*' | '_' | '[' | ']' | '#' | '~' | '\\' if !in_code => {
                out.push('\\');
                out.push(letter);
            }
            other => out.push(other),
        }
    }
    // A backtick without its pair would make code of all that follows.
    if in_code { out.replace('`', "'") } else { out }
}
