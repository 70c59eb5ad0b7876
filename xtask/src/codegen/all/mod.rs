//! `--all-from DIR..`: a crate for every model of some folders, side by side, in one Cargo workspace.

mod cargo_check;
mod crew;
mod models;
mod progress;
mod sum;

use std::time::Instant;

use super::{Arguments, Job, Mode, report, strays};
use crate::Outcome;
use crate::cargo::LOCK;
use crate::terminal::Terminal;
use crew::Event;
use progress::Progress;
use sum::Sum;

/// What Cargo and this command put beside the crates.
const BESIDE: [&str; 2] = ["Cargo.toml", LOCK];

/// Generates what can be generated, and says of every other model why it can not.
pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let started = Instant::now();
    let found = match models::find(arguments) {
        Ok(found) => found,
        Err(problems) => {
            problems.iter().for_each(|problem| terminal.diagnostic(problem));
            return Outcome::Usage;
        }
    };
    let mode = arguments.mode();
    let mut sum = Sum::default();
    for (name, refusal) in &found.refused {
        terminal.diagnostic(refusal);
        sum.add_broken(name, Outcome::Broken);
    }
    work(&found.jobs, mode, &mut sum, terminal);
    if let Err(error) = sum.add_root(&found.out, mode, terminal) {
        terminal.failure(&error);
        return Outcome::Broken;
    }
    sum.add_strays(strays::report(&found.jobs, &BESIDE, terminal));
    if mode == Mode::Check {
        report::summary(arguments, sum.stale(), sum.outcome(mode), terminal);
    }
    terminal.line(&sum.last_line(mode, started.elapsed()));
    let checked = if arguments.cargo_check { cargo_check::run(&found.out, terminal) } else { Outcome::Done };
    sum.outcome(mode).max(checked)
}

/// Generates clients side by side and writes them. Goes on after one that fails, and says why.
pub(super) fn write(jobs: &[Job], terminal: &mut Terminal) -> Outcome {
    let mut sum = Sum::default();
    work(jobs, Mode::Write, &mut sum, terminal);
    sum.outcome(Mode::Write)
}

/// Does the jobs, and tells how far that is.
fn work(jobs: &[Job], mode: Mode, sum: &mut Sum, terminal: &mut Terminal) {
    let mut progress = Progress::new(jobs.len());
    crew::work(jobs, mode, |event| match event {
        Event::Started(job) => progress.started(job, terminal),
        Event::Done(job, done, took) => {
            let text = sum.add(job, done, mode, terminal);
            progress.done(job, &format!("{text} ({:.1} s)", took.as_secs_f64()), terminal);
        }
    });
    terminal.status("");
}
