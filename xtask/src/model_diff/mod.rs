//! `cargo xtask model-diff`: what a changed model breaks, for programs, on the wire and in behaviour.

mod arguments;
mod explain;
mod git;
mod jobs;
mod run;
mod settings;
mod source;
mod version;

use std::io::Write;

use farrier_codegen::diff::report::{Failure, Format, Report};
use farrier_codegen::diff::{self, Accepting};
use farrier_smithy::Diagnostic;

use crate::Outcome;
use crate::terminal::Terminal;

pub(crate) use arguments::Arguments;
use run::Run;
use settings::Settings;

/// Compares, reports, and says by the exit code what it came to.
pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    if let Some(rule) = &arguments.explain {
        return explain::run(rule, terminal);
    }
    if arguments.print_schema {
        terminal.text(diff::report::SCHEMA);
        return Outcome::Done;
    }
    let report = report(arguments);
    let mut outcome = match report.exit_code() {
        0 => Outcome::Done,
        1 => Outcome::Findings,
        2 => Outcome::Usage,
        _ => Outcome::Broken,
    };
    for output in arguments.outputs() {
        let colours = output.file.is_none() && terminal.has_colours();
        let text = report.render(with_colours(output.format, colours));
        match &output.file {
            None => terminal.text(&text),
            Some(file) => {
                if let Err(error) = std::fs::write(file, text) {
                    terminal.error(&format!("can not write `{}`: {error}", file.display()));
                    outcome = Outcome::Broken;
                }
            }
        }
    }
    // The report says it too; where people would read both, once is enough.
    if !terminal.shows_results() || !arguments.outputs().iter().any(arguments::Output::is_for_people) {
        report.failures().iter().for_each(|failure| terminal.diagnostic(&failure.diagnostic));
    }
    if let Some(reason) = &arguments.write_allow
        && report.failures().is_empty()
        && let Err(message) = write_allow(arguments, &report, reason, terminal)
    {
        terminal.error(&message);
        outcome = Outcome::Broken;
    }
    outcome
}

fn report(arguments: &Arguments) -> Report {
    let fail_on = arguments.fail_on.into();
    let usage = |problems: Vec<Diagnostic>| {
        let failure = |diagnostic| Failure { diagnostic, comparison: None, is_usage: true };
        Report::new(Vec::new(), Vec::new(), problems.into_iter().map(failure).collect(), None, fail_on)
    };
    let settings = match Settings::load(arguments.settings.as_deref()) {
        Ok(settings) => settings,
        Err(problems) => return usage(problems),
    };
    let jobs = match jobs::jobs(arguments, &settings) {
        Ok(jobs) => jobs,
        Err(problem) => return usage(vec![problem]),
    };
    let today = diff::today();
    let mut run = Run::new(Accepting::new(&settings.allow, &today));
    jobs.iter().for_each(|job| run.job(job));
    let mut release = run.release;
    if run.failures.is_empty() {
        release.extend(run.accepting.leftovers(&run.namespaces));
    }
    let mut failures = run.failures;
    let mut version = None;
    if let Some(folder) = &arguments.bump {
        let findings = run.comparisons.iter().flat_map(|comparison| &comparison.findings).chain(&release);
        let needed = findings.filter_map(|finding| finding.bump).max().unwrap_or(diff::Bump::None);
        match version::check(folder, arguments, needed) {
            Ok(check) => version = Some(check),
            Err(diagnostic) => failures.push(Failure { diagnostic, comparison: None, is_usage: true }),
        }
    }
    Report::new(run.comparisons, release, failures, version, fail_on)
}

/// Adds entries for what fails to the settings.
fn write_allow(arguments: &Arguments, report: &Report, reason: &str, terminal: &mut Terminal) -> Result<(), String> {
    let failing = report.findings().filter(|finding| report.fails(finding));
    let text = diff::allow_entries(failing, reason, arguments.expires.as_deref());
    let path = Settings::path(arguments.settings.as_deref());
    if text.is_empty() {
        terminal.note(&format!("nothing to allow: {} stays as it is", path.display()));
        return Ok(());
    }
    let failed = |error: std::io::Error| format!("can not write `{}`: {error}", path.display());
    let before = match std::fs::read_to_string(&path) {
        Ok(before) => before,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(failed(error)),
    };
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let text = if before.is_empty() { text.trim_start_matches('\n') } else { &text };
    // Only added to: whatever goes wrong, what people wrote is still there.
    let file = std::fs::File::options().append(true).create(true).open(&path);
    file.and_then(|mut file| file.write_all(format!("{end}{text}").as_bytes())).map_err(failed)?;
    let count = text.matches("[[allow]]").count();
    let entries = if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") };
    terminal.note(&format!("{entries} added to {}; the next run accepts what they allow", path.display()));
    Ok(())
}

/// A format, with colours where it has any.
fn with_colours(format: Format, colours: bool) -> Format {
    if let Format::Text { .. } = format { Format::Text { colours } } else { format }
}
