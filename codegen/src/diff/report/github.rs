//! Annotations of GitHub Actions ("Workflow commands for GitHub Actions").

use std::fmt::Write as _;

use farrier_smithy::Location;

use super::{Counts, Report, Status, explanation, headline, limit};
use crate::diff::finding::{Finding, Level};

pub(super) fn render(report: &Report) -> String {
    let mut text = String::new();
    for failure in &report.failures {
        let location = failure.diagnostic.location.as_ref();
        command(&mut text, "error", location, "model-diff could not compare", &failure.diagnostic.to_string());
    }
    // GitHub shows only the first ones of a step, so the worst come first, and notes that do not fail do not come at all.
    let is_shown = |finding: &&Finding| report.fails(finding) || finding.is_active() && finding.level > Level::Note;
    let mut findings: Vec<&Finding> = report.findings().filter(is_shown).collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    for finding in findings {
        annotation(&mut text, report, finding);
    }
    for limited in report.comparisons.iter().flat_map(|comparison| &comparison.limits) {
        command(&mut text, "notice", None, "model-diff did not compare", &limit(limited));
    }
    let summary = match report.status() {
        Status::Failed => "model-diff failed: this says nothing about what changed".to_owned(),
        status => {
            let counts = Counts::of(report.findings()).sentence();
            format!("model-diff {}: {counts}; version bump: {}", status.name(), report.bump())
        }
    };
    command(&mut text, "notice", None, "model-diff", &summary);
    text
}

fn annotation(text: &mut String, report: &Report, finding: &Finding) {
    let word = match finding.level {
        _ if report.fails(finding) => "error",
        Level::Breaking | Level::Dangerous | Level::Warning => "warning",
        Level::Note => "notice",
    };
    let location = finding.anchor.as_ref().or(finding.place()).map(|place| &place.location);
    let explanation = explanation(finding).map_or_else(String::new, |text| format!("\n{text}"));
    let message = format!("{}{explanation}", headline(finding));
    let title = format!("{}: {}", finding.level, finding.rule);
    command(text, word, location, &title, &message);
}

fn command(text: &mut String, word: &str, location: Option<&Location>, title: &str, message: &str) {
    // A version in Git has no file to annotate, and neither has what belongs to no file.
    let place = location.filter(|location| !location.file.starts_with("git:")).map_or_else(String::new, |location| {
        format!("file={},line={},col={},", property(&location.file), location.line, location.column)
    });
    // Writing to a string cannot fail.
    let _ = writeln!(text, "::{word} {place}title={}::{}", property(title), data(message));
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
