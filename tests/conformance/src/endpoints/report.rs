//! The report: every failure, a table with a line for each file, and the sum.

use std::fmt;
use std::io::{self, Write};

use super::suite::{Counts, FORMS, Suite};

/// How many cases came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Cases that found what they ask for.
    pub passed: usize,
    /// Cases that did not.
    pub failed: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

pub(super) fn write(suites: &[Suite], out: &mut dyn Write) -> io::Result<Summary> {
    for failure in suites.iter().flat_map(|suite| &suite.failures) {
        writeln!(out, "{failure}\n")?;
    }
    let width = suites.iter().map(|suite| suite.name.chars().count()).max().unwrap_or_default();
    let titles = FORMS.map(|(_, name)| format!("{name:^13}"));
    writeln!(out, "{:width$}  {}", "", titles.join("  ").trim_end())?;
    writeln!(out, "{:width$}  {}", "file", ["passed failed"; FORMS.len()].join("  "))?;
    let mut sums = [Counts::default(); FORMS.len()];
    for suite in suites {
        line(out, width, &suite.name, &suite.counts)?;
        for (sum, counts) in sums.iter_mut().zip(&suite.counts) {
            sum.passed += counts.passed;
            sum.failed += counts.failed;
        }
    }
    line(out, width, "sum", &sums)?;
    let passed = sums.iter().map(|sum| sum.passed).sum();
    let failed = sums.iter().map(|sum| sum.failed).sum();
    let summary = Summary { passed, failed };
    writeln!(out, "{summary}")?;
    Ok(summary)
}

fn line(out: &mut dyn Write, width: usize, name: &str, counts: &[Counts]) -> io::Result<()> {
    let counts: Vec<_> = counts.iter().map(|counts| format!("{:>6} {:>6}", counts.passed, counts.failed)).collect();
    writeln!(out, "{name:width$}  {}", counts.join("  "))
}
