//! For people: grouped by axis, the worst first, with the line of the model, and the summary last.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Comparison, Counts, Failure, Report, Status, acceptance, explanation, headline, limit, on};
use crate::diff::finding::{Axis, Finding, Level, Place};

/// How many notes of one rule are shown on an axis.
const SHOWN_NOTES: usize = 5;

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
        let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings {
            // Documentation that was revised is hundreds of notes, which nobody reads.
            let count = notes.entry(&finding.rule).or_default();
            *count += usize::from(finding.level == Level::Note);
            if *count <= SHOWN_NOTES || finding.level > Level::Note {
                self.finding(finding);
            }
        }
        for (rule, count) in notes.into_iter().filter(|(_, count)| *count > SHOWN_NOTES) {
            let label = self.paint("     note", CYAN);
            let rest = count - SHOWN_NOTES;
            self.line(&format!("{label}  and {rest} more of {rule}; `--format json` has them all"));
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
        self.line(&format!("{label}  {}  {rule}", headline(finding)));
        if let Some(text) = explanation(finding) {
            self.line(&format!("           {text}"));
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
