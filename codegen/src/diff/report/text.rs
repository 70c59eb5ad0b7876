//! For people: grouped by axis, the worst first, with the line of the model, and the summary last.

use std::fmt::Write as _;

use super::{Comparison, Counts, Failure, Report, Status, acceptance, headline, limit, on};
use crate::diff::finding::{Axis, Finding, Level, Place};

/// Colours, as ANSI codes.
const BOLD: &str = "1";
const RED: &str = "1;31";
const MAGENTA: &str = "1;35";
const YELLOW: &str = "1;33";
const CYAN: &str = "1;36";
const GREEN: &str = "1;32";
const DIM: &str = "2";

pub(super) fn render(report: &Report, colours: bool) -> String {
    let mut page = Page { text: String::new(), colours };
    for comparison in &report.comparisons {
        page.comparison(comparison);
    }
    if !report.release.is_empty() {
        page.group(Axis::Release, &report.release);
    }
    for failure in &report.failures {
        page.failure(failure);
    }
    page.summary(report);
    page.text
}

struct Page {
    text: String,
    colours: bool,
}

impl Page {
    fn paint(&self, text: &str, colour: &str) -> String {
        if self.colours { format!("\u{1b}[{colour}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn line(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}", text.trim_end());
    }

    fn comparison(&mut self, comparison: &Comparison) {
        let Comparison { name, old, new, findings, limits } = comparison;
        let title = format!("{}: {old} -> {new}", self.paint(name, BOLD));
        self.line(&title);
        for axis in Axis::ALL {
            self.group(axis, findings);
        }
        for limited in limits {
            let label = self.paint("not compared", YELLOW);
            self.line(&format!("  {label}: {}", limit(limited)));
        }
        if findings.is_empty() {
            self.line("  no difference");
        }
        self.line("");
    }

    fn group(&mut self, axis: Axis, findings: &[Finding]) {
        let mut findings = on(findings, axis).peekable();
        if findings.peek().is_none() {
            return;
        }
        let title = self.paint(axis.title(), BOLD);
        self.line(&format!("\n{title}"));
        for finding in findings {
            self.finding(finding);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let colour = match (finding.is_active(), finding.level) {
            (false, _) => DIM,
            (_, Level::Breaking) => RED,
            (_, Level::Dangerous) => MAGENTA,
            (_, Level::Warning) => YELLOW,
            (_, Level::Note) => CYAN,
        };
        let word = if finding.is_active() { finding.level.name() } else { "accepted" };
        let label = self.paint(&format!("{word:>9}"), colour);
        let bump = finding.bump.map_or_else(String::new, |bump| format!(", {bump}"));
        let rule = self.paint(&format!("[{}{bump}]", finding.rule), DIM);
        let headline = headline(finding);
        self.line(&format!("{label}  {headline}  {rule}"));
        if headline != finding.message {
            self.line(&format!("           {}", finding.message));
        }
        if let Some(why) = acceptance(finding) {
            self.line(&format!("           {why}"));
        }
        if let Some(place) = finding.place() {
            self.place(place);
        }
    }

    fn place(&mut self, place: &Place) {
        let arrow = self.paint("-->", DIM);
        self.line(&format!("           {arrow} {}", place.location));
        if !place.text.trim().is_empty() {
            let number = self.paint(&format!("{:>10} |", place.location.line), DIM);
            self.line(&format!("{number} {}", place.text.trim_end()));
        }
    }

    fn failure(&mut self, failure: &Failure) {
        let label = self.paint("could not compare", RED);
        let name = failure.comparison.as_ref().map_or_else(String::new, |name| format!(" {name}"));
        self.line(&format!("{label}{name}: {}", failure.diagnostic));
    }

    fn summary(&mut self, report: &Report) {
        let (word, colour) = match report.status() {
            Status::Clean => ("clean", GREEN),
            Status::Findings => ("findings", RED),
            Status::Failed => ("failed", RED),
        };
        let word = self.paint(word, colour);
        if report.status() == Status::Failed {
            let failures = report.failures.len();
            let plural = if failures == 1 { "" } else { "s" };
            self.line(&format!("{word}: {failures} failure{plural}; this says nothing about what changed"));
            return;
        }
        let counts = Counts::of(report.findings());
        self.line(&format!("{word}: {} (fails on {})", counts.sentence(), report.fail_on.name()));
        let bump = self.paint(report.bump().name(), BOLD);
        self.line(&format!("version bump: {bump}"));
        if let Some(version) = &report.version {
            self.line(&version.sentence());
        }
    }
}
