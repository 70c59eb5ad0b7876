//! The comparisons, one after the other.

use std::collections::BTreeSet;
use std::thread;

use farrier_codegen::ClientConfig;
use farrier_codegen::diff::report::{Comparison, Failure};
use farrier_codegen::diff::{self, Accepting, Compared, Finding, Matched, ModelFiles};
use farrier_smithy::{Diagnostic, Model, SourceFile};

use super::jobs::Job;
use super::source::Source;
use crate::services;

/// What has been compared so far.
pub(super) struct Run<'a> {
    pub(super) accepting: Accepting<'a>,
    pub(super) comparisons: Vec<Comparison>,
    pub(super) release: Vec<Finding>,
    pub(super) failures: Vec<Failure>,
    /// The namespaces of services, by which allow entries are known to concern this run.
    pub(super) namespaces: BTreeSet<String>,
}

impl<'a> Run<'a> {
    pub(super) fn new(accepting: Accepting<'a>) -> Self {
        let (comparisons, release, failures) = (Vec::new(), Vec::new(), Vec::new());
        Self { accepting, comparisons, release, failures, namespaces: BTreeSet::new() }
    }

    pub(super) fn job(&mut self, job: &Job) {
        let (old, new) = thread::scope(|scope| {
            let old = scope.spawn(|| job.old.models(job.client.is_some()));
            let new = job.new.models(job.client.is_some());
            (old.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
        });
        let (old, new) = match (old, new) {
            (Ok(old), Ok(new)) => (old, new),
            (old, new) => {
                let name = job.client.as_ref().map(|client| client.name.as_str());
                for diagnostic in old.err().into_iter().chain(new.err()) {
                    self.fail(name, vec![diagnostic], false);
                }
                return;
            }
        };
        if old.is_empty() && new.is_empty() {
            let (name, versions) = (job.client.as_ref().map(|client| &*client.name), [&job.old, &job.new]);
            let message =
                format!("no model to compare: neither {} is there", versions.map(Source::shown).join(" nor "));
            return self.fail(name, vec![Diagnostic::error(message)], false);
        }
        for matched in diff::matched(old, new) {
            match matched {
                Matched::Both(old, new) => self.compare(job, old, new),
                Matched::Added(model) => self.lone(job, model, diff::model_added),
                Matched::Removed(model) => self.lone(job, model, diff::model_removed),
            }
        }
    }

    /// A model that one version has: what it is has to be readable all the same.
    fn lone(&mut self, job: &Job, model: ModelFiles, finding: fn(&str) -> Finding) {
        let name = job.name(&model.name);
        match load(model.files) {
            Ok(loaded) => {
                self.note_namespaces(&loaded);
                self.release.push(finding(&name));
            }
            Err(problems) => self.fail(Some(&name), problems, false),
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
                return self.fail(Some(&name), problems, false);
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

    fn fail(&mut self, comparison: Option<&str>, problems: Vec<Diagnostic>, is_usage: bool) {
        let failure = |diagnostic| Failure { diagnostic, comparison: comparison.map(str::to_owned), is_usage };
        self.failures.extend(problems.into_iter().map(failure));
    }

    /// A problem that the settings are to blame for if they name what is not there.
    fn fail_by_settings(&mut self, name: &str, problem: Diagnostic, config: &ClientConfig) {
        let is_usage = config.service.is_some() || config.operations.is_some();
        self.fail(Some(name), vec![problem], is_usage);
    }
}

/// A problem with the file it is in: one that has no place, such as that of several services, has to say which model.
fn in_file(problem: Diagnostic, old: &Model, new: &Model, config: &ClientConfig) -> Diagnostic {
    let wanted = config.service.as_ref().map(|service| service.value.as_str());
    let blamed = [old, new].into_iter().find(|model| model.service(wanted).is_err()).unwrap_or(new);
    let mut problem = services::say_which(problem, blamed, config);
    if problem.location.is_none() {
        let files: Vec<&str> = blamed.files().iter().map(SourceFile::name).collect();
        problem.message = format!("{}: {}", files.join(", "), problem.message);
    }
    problem
}

fn load(files: Vec<SourceFile>) -> Result<Model, Vec<Diagnostic>> {
    Model::from_sources(files)
        .map_err(|error| error.diagnostics().iter().filter(|diagnostic| diagnostic.is_error()).cloned().collect())
}
