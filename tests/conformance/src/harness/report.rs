//! The report: every failure, a table with a line for each file, and the sum.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::ops::AddAssign;

use super::cases::{Case, Kind, Outcome, Suite};

/// How many cases came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Cases that found what they ask for.
    pub passed: usize,
    /// Cases that did not, those included for which there is no test.
    pub failed: usize,
    /// Cases of the list of skips.
    pub skipped: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// The counts of one kind in one file.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
    not_generated: usize,
}

pub(super) fn write(suites: &[Suite], out: &mut dyn Write) -> io::Result<Summary> {
    for suite in suites {
        write_failures(suite, out)?;
    }
    let width = suites.iter().map(|suite| name(suite).chars().count()).max().unwrap_or_default();
    let title = |kind: Kind| format!("{:^27}", kind.name());
    writeln!(out, "{:width$}  {}", "", Kind::ALL.map(title).join("  "))?;
    let columns = "passed failed skipped none  ";
    writeln!(out, "{:width$}  {}", "file", columns.repeat(3).trim_end())?;
    let mut sums = [Counts::default(); 3];
    for suite in suites {
        let counts = Kind::ALL.map(|kind| count(&suite.cases, kind));
        writeln!(out, "{:width$}  {}", name(suite), counts.map(|counts| counts.to_string()).join("  "))?;
        sums.iter_mut().zip(counts).for_each(|(sum, counts)| *sum += counts);
    }
    writeln!(out, "{:width$}  {}", "sum", sums.map(|sum| sum.to_string()).join("  "))?;
    writeln!(out, "none: no test could be generated; such a case counts as failed")?;
    let mut summary = Summary::default();
    for sum in sums {
        summary.passed += sum.passed;
        summary.failed += sum.failed + sum.not_generated;
        summary.skipped += sum.skipped;
    }
    writeln!(out, "{summary}")?;
    Ok(summary)
}

fn name(suite: &Suite) -> String {
    suite.path.file_name().unwrap_or(suite.path.as_os_str()).to_string_lossy().into_owned()
}

fn write_failures(suite: &Suite, out: &mut dyn Write) -> io::Result<()> {
    let mut missing: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for case in &suite.cases {
        match &case.outcome {
            Outcome::Failed(said) => writeln!(out, "{}: FAILED {}\n", case.service, said.replace('\n', "\n    "))?,
            Outcome::Skipped(reason) => writeln!(out, "{}: skipped {}: {reason}\n", case.service, case.id)?,
            Outcome::NotGenerated(reason) => *missing.entry((case.service.as_str(), reason)).or_default() += 1,
            Outcome::Open | Outcome::Passed => {}
        }
    }
    for ((service, reason), count) in missing {
        writeln!(out, "{service}: {count} cases without a test: {reason}\n")?;
    }
    Ok(())
}

fn count(cases: &[Case], kind: Kind) -> Counts {
    let mut counts = Counts::default();
    for case in cases.iter().filter(|case| case.kind == kind) {
        match case.outcome {
            Outcome::Passed => counts.passed += 1,
            Outcome::Failed(_) => counts.failed += 1,
            Outcome::Skipped(_) => counts.skipped += 1,
            // A case that nobody ran has no test.
            Outcome::NotGenerated(_) | Outcome::Open => counts.not_generated += 1,
        }
    }
    counts
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.not_generated += other.not_generated;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>6} {:>6} {:>7} {:>4}", self.passed, self.failed, self.skipped, self.not_generated)
    }
}
