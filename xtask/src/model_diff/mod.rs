//! `cargo xtask model-diff`: what a changed model breaks, for programs, on the wire and in behaviour.

mod arguments;
mod explain;
mod git;
mod jobs;
mod settings;
mod source;
mod version;

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;

use farrier_codegen::ClientConfig;
use farrier_codegen::diff::report::{Comparison, Failure, Format, Report};
use farrier_codegen::diff::{self, Accepting, Compared, Finding, Matched, ModelFiles};
use farrier_smithy::{Diagnostic, Model};

use crate::Outcome;
use crate::terminal::Terminal;

pub(crate) use arguments::Arguments;
use jobs::Job;
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
        let text = report.render(output.format.with_colours(colours));
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
    let mut run = Run { accepting: Accepting::new(&settings.allow, &today), ..Run::default() };
    jobs.into_iter().for_each(|job| run.job(job));
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

/// What has been compared so far.
struct Run<'a> {
    accepting: Accepting<'a>,
    comparisons: Vec<Comparison>,
    release: Vec<Finding>,
    failures: Vec<Failure>,
    /// The namespaces of services, by which allow entries are known to concern this run.
    namespaces: BTreeSet<String>,
}

impl Default for Run<'_> {
    fn default() -> Self {
        Self {
            accepting: Accepting::new(&[], ""),
            comparisons: Vec::new(),
            release: Vec::new(),
            failures: Vec::new(),
            namespaces: BTreeSet::new(),
        }
    }
}

impl Run<'_> {
    fn job(&mut self, job: Job) {
        let (old, new) = thread::scope(|scope| {
            let old = scope.spawn(|| job.old.models(job.client.is_some()));
            let new = job.new.models(job.client.is_some());
            (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
        });
        let (old, new) = match (old, new) {
            (Ok(old), Ok(new)) => (old, new),
            (old, new) => {
                let name = job.client.as_ref().map(|client| client.name.clone());
                for diagnostic in old.err().into_iter().chain(new.err()) {
                    self.fail(name.clone(), vec![diagnostic], false);
                }
                return;
            }
        };
        for matched in diff::matched(old, new) {
            match matched {
                Matched::Both(old, new) => self.compare(&job, old, new),
                Matched::Added(model) => self.lone(&job, model, diff::model_added),
                Matched::Removed(model) => self.lone(&job, model, diff::model_removed),
            }
        }
    }

    /// A model that one version has: what it is has to be readable all the same.
    fn lone(&mut self, job: &Job, model: ModelFiles, finding: fn(&str) -> Finding) {
        match load(model.files) {
            Ok(loaded) => {
                self.note_namespaces(&loaded);
                self.release.push(finding(&job.name(&model.name)));
            }
            Err(problems) => self.fail(Some(job.name(&model.name)), problems, false),
        }
    }

    fn compare(&mut self, job: &Job, old: ModelFiles, new: ModelFiles) {
        let name = job.name(&new.name);
        let (before, after) = thread::scope(|scope| {
            let before = scope.spawn(|| load(old.files));
            let after = load(new.files);
            (before.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), after)
        });
        let (before, after) = match (before, after) {
            (Ok(before), Ok(after)) => (before, after),
            (before, after) => {
                let problems = before.err().into_iter().chain(after.err()).flatten().collect();
                return self.fail(Some(name), problems, false);
            }
        };
        let config = job.config(&name);
        [&before, &after].into_iter().for_each(|model| self.note_namespaces(model));
        let (before, after) = match diff::prune(before, after, &config) {
            Ok(models) => models,
            Err(problem) => return self.fail_by_settings(&name, problem, &config),
        };
        match diff::compare(&before, &after, &config) {
            Ok(compared) => self.add(job, name, compared),
            Err(problem) => self.fail_by_settings(&name, in_file(problem, &before, &after, &config), &config),
        }
        // The program ends soon, and taking the models apart would take longer than the system does.
        std::mem::forget((before, after));
    }

    fn add(&mut self, job: &Job, name: String, mut compared: Compared) {
        self.accepting.apply(&mut compared.findings);
        self.comparisons.push(Comparison::new(name, job.old.shown(), job.new.shown(), compared));
    }

    fn note_namespaces(&mut self, model: &Model) {
        self.namespaces.extend(model.shapes().map(|shape| shape.id.namespace().to_owned()));
    }

    fn fail(&mut self, comparison: Option<String>, problems: Vec<Diagnostic>, is_usage: bool) {
        let failure = |diagnostic| Failure { diagnostic, comparison: comparison.clone(), is_usage };
        self.failures.extend(problems.into_iter().map(failure));
    }

    /// A problem that the settings are to blame for if they name what is not there.
    fn fail_by_settings(&mut self, name: &str, problem: Diagnostic, config: &ClientConfig) {
        let is_usage = config.service.is_some() || config.operations.is_some();
        self.fail(Some(name.to_owned()), vec![problem], is_usage);
    }
}

/// A problem with the file it is in: one that has no place, such as that of several services, has to say which model.
fn in_file(problem: Diagnostic, old: &Model, new: &Model, config: &ClientConfig) -> Diagnostic {
    if problem.location.is_some() {
        return problem;
    }
    let wanted = config.service.as_ref().map(|service| service.value.as_str());
    let blamed = [old, new].into_iter().find(|model| model.service(wanted).is_err()).unwrap_or(new);
    let files: Vec<&str> = blamed.files().iter().map(farrier_smithy::SourceFile::name).collect();
    let mut problem = problem;
    problem.message = format!("{}: {}", files.join(", "), problem.message);
    if blamed.services().count() > 1 && config.service.is_none() {
        problem.help = Some("say which one by `--service ID`".to_owned());
    }
    problem
}

fn load(files: Vec<farrier_smithy::SourceFile>) -> Result<Model, Vec<Diagnostic>> {
    Model::from_sources(files).map_err(|error| {
        error.diagnostics().iter().filter(|diagnostic| diagnostic.is_error()).cloned().collect()
    })
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
    let failed = |path: &Path, error: std::io::Error| format!("can not write `{}`: {error}", path.display());
    let before = match std::fs::read_to_string(&path) {
        Ok(before) => before,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(failed(&path, error)),
    };
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    let text = if before.is_empty() { text.trim_start_matches('\n') } else { &text };
    std::fs::write(&path, format!("{before}{end}{text}")).map_err(|error| failed(&path, error))?;
    let count = text.matches("[[allow]]").count();
    terminal.note(&format!("{count} entries added to {}; the next run accepts these findings", path.display()));
    Ok(())
}

/// A format, with colours where it has any.
trait WithColours {
    fn with_colours(self, colours: bool) -> Self;
}

impl WithColours for Format {
    fn with_colours(self, colours: bool) -> Self {
        if let Self::Text { .. } = self { Self::Text { colours } } else { self }
    }
}
