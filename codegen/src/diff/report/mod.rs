//! What a comparison came to, and the formats to show it in.

mod github;
mod json;
mod junit;
mod markdown;
mod sarif;
mod text;
mod xml;

use std::collections::BTreeMap;

use farrier_smithy::Diagnostic;

pub use json::SCHEMA;

use super::compare::{Compared, Limit};
use super::finding::{Axis, Bump, Finding, Level};
use super::fingerprint;
use super::version::VersionCheck;

/// Everything one run found.
#[derive(Clone, Debug)]
pub struct Report {
    comparisons: Vec<Comparison>,
    release: Vec<Finding>,
    failures: Vec<Failure>,
    version: Option<VersionCheck>,
    fail_on: FailOn,
}

/// Two versions of one model.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// What to call it: the client, or the model's file without its ending.
    pub name: String,
    /// The old version, as the command line names it.
    pub old: String,
    /// The new version, as the command line names it.
    pub new: String,
    /// What differs.
    pub findings: Vec<Finding>,
    /// What was not compared.
    pub limits: Vec<Limit>,
}

/// Why something could not be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong, where, and what to do.
    pub diagnostic: Diagnostic,
    /// The comparison that it stopped, if not all.
    pub comparison: Option<String>,
    /// Whether the command line or `farrier.toml` is to blame, and not a model.
    pub is_usage: bool,
}

/// The least finding that makes the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum FailOn {
    /// A finding of the level `breaking`.
    #[default]
    Breaking,
    /// Also one of the level `dangerous`.
    Dangerous,
    /// Any finding.
    Any,
    /// None.
    None,
}

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing at or above the wanted level.
    Clean,
    /// Findings at or above the wanted level, or a version that is too small.
    Findings,
    /// Something could not be compared.
    Failed,
}

/// How to show a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, at a terminal or in a log.
    Text {
        /// With ANSI colours.
        colours: bool,
    },
    /// For programs; [`SCHEMA`] says how it is made.
    Json,
    /// For a pull request comment or a changelog.
    Markdown,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of GitHub Actions: workflow commands.
    Github,
    /// JUnit's XML, for the test pages of CI systems.
    Junit,
}

impl Comparison {
    /// A comparison of two versions.
    pub fn new(name: impl Into<String>, old: impl Into<String>, new: impl Into<String>, compared: Compared) -> Self {
        let Compared { findings, limits } = compared;
        Self { name: name.into(), old: old.into(), new: new.into(), findings, limits }
    }
}

impl Report {
    /// A report. `release` are the findings that belong to no comparison, `version` the check that `--bump` asks for.
    pub fn new(
        comparisons: Vec<Comparison>,
        mut release: Vec<Finding>,
        failures: Vec<Failure>,
        version: Option<VersionCheck>,
        fail_on: FailOn,
    ) -> Self {
        release.extend(version.as_ref().and_then(VersionCheck::finding));
        fingerprint::mark(&mut release);
        Self { comparisons, release, failures, version, fail_on }
    }

    /// What it came to.
    pub fn status(&self) -> Status {
        if !self.failures.is_empty() {
            Status::Failed
        } else if self.findings().any(|finding| self.fails(finding)) {
            Status::Findings
        } else {
            Status::Clean
        }
    }

    /// The exit code: 0 clean, 1 findings, 2 wrong usage, 3 could not compare.
    pub fn exit_code(&self) -> u8 {
        match self.status() {
            Status::Clean => 0,
            Status::Findings => 1,
            Status::Failed if self.failures.iter().all(|failure| failure.is_usage) => 2,
            Status::Failed => 3,
        }
    }

    /// All findings, those of no comparison last.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> + Clone {
        self.comparisons.iter().flat_map(|comparison| &comparison.findings).chain(&self.release)
    }

    /// What could not be compared.
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// The bump that all findings together need, accepted ones included: who accepts a change still makes it.
    pub fn bump(&self) -> Bump {
        bump(self.findings())
    }

    /// Whether a finding makes the exit code 1. A version that is too small does in any case: who asks has to know.
    pub fn fails(&self, finding: &Finding) -> bool {
        let least = match self.fail_on {
            FailOn::Breaking => Level::Breaking,
            FailOn::Dangerous => Level::Dangerous,
            FailOn::Any => Level::Note,
            FailOn::None => return finding.rule == super::version::TOO_SMALL.id,
        };
        finding.is_active() && finding.level >= least
    }

    /// The report as text in a format, with a newline at its end.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text { colours } => text::render(self, colours),
            Format::Json => json::render(self),
            Format::Markdown => markdown::render(self),
            Format::Sarif => sarif::render(self),
            Format::Github => github::render(self),
            Format::Junit => junit::render(self),
        }
    }
}

impl FailOn {
    /// As the command line writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Dangerous => "dangerous",
            Self::Any => "any",
            Self::None => "none",
        }
    }
}

impl Status {
    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Findings => "findings",
            Self::Failed => "failed",
        }
    }
}

/// The bump that some findings need.
fn bump<'f>(findings: impl Iterator<Item = &'f Finding>) -> Bump {
    findings.filter_map(|finding| finding.bump).max().unwrap_or(Bump::None)
}

/// How many findings count, by level, and how many are accepted.
#[derive(Clone, Debug, Default)]
struct Counts {
    levels: BTreeMap<Level, usize>,
    accepted: usize,
}

impl Counts {
    fn of<'f>(findings: impl Iterator<Item = &'f Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            if finding.is_active() {
                *counts.levels.entry(finding.level).or_default() += 1;
            } else {
                counts.accepted += 1;
            }
        }
        counts
    }

    fn level(&self, level: Level) -> usize {
        self.levels.get(&level).copied().unwrap_or_default()
    }

    /// `2 breaking, 1 note`, and what is accepted.
    fn sentence(&self) -> String {
        let plural = |level: Level, count: usize| match (level, count) {
            (Level::Warning, 1) => "warning",
            (Level::Warning, _) => "warnings",
            (Level::Note, 1) => "note",
            (Level::Note, _) => "notes",
            (level, _) => level.name(),
        };
        let levels = Level::ALL.into_iter().map(|level| (level, self.level(level))).filter(|(_, count)| *count > 0);
        let mut parts: Vec<String> = levels.map(|(level, count)| format!("{count} {}", plural(level, count))).collect();
        if self.accepted > 0 {
            parts.push(format!("{} accepted", self.accepted));
        }
        if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
    }
}

/// The findings of an axis, in order.
fn on(findings: &[Finding], axis: Axis) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.axis == axis)
}

/// A finding in a few words: the item with what was and is, or its subject.
fn headline(finding: &Finding) -> String {
    let Some(subject) = finding.subject() else { return finding.message.clone() };
    match (&finding.before, &finding.after) {
        (Some(before), Some(after)) => format!("{subject}: {before} -> {after}"),
        _ => subject,
    }
}

/// What a message says beyond the headline, if anything.
fn explanation(finding: &Finding) -> Option<&str> {
    let says = |part: &Option<String>| part.as_ref().is_some_and(|part| finding.message.contains(part.as_str()));
    let is_said = headline(finding) == finding.message || says(&finding.before) && says(&finding.after);
    (!is_said).then_some(finding.message.as_str())
}

/// Why a finding does not count, in a sentence.
fn acceptance(finding: &Finding) -> Option<String> {
    use super::finding::Acceptance;
    Some(match finding.accepted.as_ref()? {
        Acceptance::Model(None) => "suppressed by the new model".to_owned(),
        Acceptance::Model(Some(reason)) => format!("suppressed by the new model: {reason}"),
        Acceptance::Allowed { reason, expires: None } => format!("allowed by farrier.toml: {reason}"),
        Acceptance::Allowed { reason, expires: Some(last) } => {
            format!("allowed by farrier.toml until {last}: {reason}")
        }
    })
}

/// What was not compared, in a sentence.
fn limit(limit: &Limit) -> String {
    match &limit.shape {
        Some(shape) => format!("`{shape}` is not part of a client in either version: {}", limit.reason),
        None => limit.reason.clone(),
    }
}
