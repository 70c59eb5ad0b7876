//! The report: differences, a table with a line for each client, what is meant and what was left out, and the sum.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};

use super::Trial;
use super::cases::{Case, Kind, Outcome};
use super::deviations::Deviations;
use super::draw::LeftOut;

/// How many cases came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What all cases were drawn from.
    pub seed: u64,
    /// Cases in which both sides do the same.
    pub equal: usize,
    /// Cases in which they differ as the list of deviations says.
    pub deviating: usize,
    /// Cases in which they differ otherwise.
    pub different: usize,
    /// Cases that botocore refuses.
    pub skipped: usize,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, equal, deviating, different, skipped } = self;
        write!(f, "seed {seed}: {equal} equal, {deviating} deviate as listed, {different} differ, {skipped} skipped")
    }
}

impl Summary {
    fn count<'a>(&mut self, cases: impl Iterator<Item = &'a Case>) {
        for case in cases {
            *match case.outcome {
                Outcome::Equal => &mut self.equal,
                Outcome::Deviates(_) => &mut self.deviating,
                Outcome::Differs(_) | Outcome::Open => &mut self.different,
                Outcome::Skipped(_) => &mut self.skipped,
            } += 1;
        }
    }

    fn columns(&self) -> String {
        let Self { equal, deviating, different, skipped, .. } = self;
        format!("{:>5} {equal:>5} {deviating:>7} {different:>6} {skipped:>7}", equal + deviating + different + skipped)
    }
}

pub(super) fn write(
    seed: u64,
    trials: &[Trial<'_>],
    unknown: &[String],
    deviations: &Deviations,
    out: &mut dyn Write,
) -> io::Result<Summary> {
    for trial in trials {
        write_differences(trial, out)?;
    }
    let mut sum = Summary { seed, ..Summary::default() };
    let title = |name: &str| format!("{name:^34}");
    writeln!(out, "{:42} {}", "", [title("requests"), title("responses and errors")].join("  "))?;
    let columns = "cases equal deviate differ skipped  ";
    writeln!(out, "{:<20} {:<11} {:>10} {}", "service", "protocol", "operations", columns.repeat(2).trim_end())?;
    for Trial { subject, cases, .. } in trials {
        let [requests, responses] = [true, false].map(|is_request| {
            let mut counts = Summary::default();
            counts.count(cases.iter().filter(|case| (case.kind == Kind::Request) == is_request));
            counts.columns()
        });
        let operations = format!("{}/{}", subject.operations.len(), subject.of);
        writeln!(
            out,
            "{:<20.20} {:<11} {operations:>10} {requests}  {responses}",
            subject.name,
            subject.protocol.name()
        )?;
        sum.count(cases.iter());
    }
    write_reasons(trials, unknown, deviations, out)?;
    writeln!(out, "{sum}")?;
    Ok(sum)
}

/// The cases that differ, one for each finding that is like no earlier one.
fn write_differences(trial: &Trial<'_>, out: &mut dyn Write) -> io::Result<()> {
    /// How much of a case is shown.
    const LONGEST: usize = 2_000;
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    for case in &trial.cases {
        let Outcome::Differs(findings) = &case.outcome else { continue };
        let count = findings.first().map(|finding| shown.entry(likeness(finding)).or_default());
        let is_new = count.is_some_and(|count| {
            *count += 1;
            *count == 1
        });
        if is_new {
            let (subject, task) = (&trial.subject, case.task.to_string());
            writeln!(out, "{} {} {:?} {}:", subject.name, subject.protocol.name(), case.kind, case.operation)?;
            findings.iter().try_for_each(|finding| writeln!(out, "  {finding}"))?;
            writeln!(out, "  of {}\n", task.chars().take(LONGEST).collect::<String>())?;
        }
    }
    for (likeness, count) in shown.iter().filter(|(_, count)| **count > 1) {
        writeln!(out, "{}: {} more like {likeness}", trial.subject.name, count - 1)?;
    }
    Ok(())
}

/// A finding without what differs from case to case.
fn likeness(finding: &str) -> String {
    let (path, said) = finding.split_once(": ").unwrap_or((finding, ""));
    let words: Vec<&str> = said.split_whitespace().take(2).collect();
    format!("{path}: {} ..", words.join(" "))
}

fn write_reasons(
    trials: &[Trial<'_>],
    unknown: &[String],
    deviations: &Deviations,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (mut meant, mut skipped, mut left_out) = (BTreeMap::new(), LeftOut::new(), LeftOut::new());
    for trial in trials {
        for case in &trial.cases {
            match &case.outcome {
                Outcome::Deviates(entries) => entries.iter().for_each(|entry| *meant.entry(*entry).or_insert(0) += 1),
                Outcome::Skipped(reason) => *skipped.entry(reason.clone()).or_default() += 1,
                Outcome::Open | Outcome::Equal | Outcome::Differs(_) => {}
            }
        }
        trial.subject.left_out.iter().for_each(|(why, count)| *left_out.entry(why.clone()).or_default() += count);
    }
    let reason = |entry: usize| deviations.entries.get(entry).map_or("", |deviation| deviation.reason.as_str());
    let meant: LeftOut = meant.into_iter().map(|(entry, count)| (reason(entry).to_owned(), count)).collect();
    for (title, counts) in [("deviations", meant), ("skipped", skipped), ("left out", left_out)] {
        for (why, count) in counts {
            writeln!(out, "{title}: {count:>6} {why}")?;
        }
    }
    unknown.iter().try_for_each(|name| writeln!(out, "left out: {name}: a service that botocore does not have"))
}
