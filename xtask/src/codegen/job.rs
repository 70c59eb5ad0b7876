//! The generation of one client.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use farrier_codegen::files::{FilesError, Stale, StaleKind};
use farrier_codegen::{ClientConfig, files};
use farrier_smithy::{Diagnostic, Model};

use super::Mode;
use crate::terminal::Terminal;
use crate::{Outcome, services, workspace};

/// A client, and where its files lie as seen from the current folder.
pub(crate) struct Job {
    pub(crate) config: ClientConfig,
    pub(crate) models: Vec<PathBuf>,
    pub(crate) folder: PathBuf,
}

/// What became of a client.
pub(super) struct Done {
    pub(super) warnings: Vec<Diagnostic>,
    pub(super) result: Result<Changes, Failure>,
}

/// The files that were not up to date, among how many that are generated.
pub(super) struct Changes {
    pub(super) stale: Vec<Stale>,
    pub(super) files: usize,
}

/// Why there is no client.
pub(super) enum Failure {
    /// The model can not be used.
    Model(Vec<Diagnostic>),
    /// The settings ask for what is not in the model.
    Settings(Diagnostic),
    Files(FilesError),
}

impl Job {
    /// Generates, and writes or compares. Prints nothing, so that jobs can run side by side.
    pub(super) fn run(&self, mode: Mode) -> Done {
        let model = match Model::load_all(&self.models) {
            Ok(model) => model,
            Err(error) => {
                return Done { warnings: Vec::new(), result: Err(Failure::Model(error.diagnostics().to_vec())) };
            }
        };
        let result = self.generate(&model).and_then(|files| {
            let compared = match mode {
                Mode::Write => files::write(&files, &self.folder),
                Mode::Check | Mode::DryRun => files::check(&files, &self.folder),
            };
            let mut stale = compared.map_err(Failure::Files)?;
            stale.retain(|file| file.kind != StaleKind::Foreign || !self.is_source(&self.folder.join(&file.path)));
            Ok(Changes { stale, files: files.len() })
        });
        Done { warnings: model.warnings().to_vec(), result }
    }

    /// Whether a path is what this is generated from, or a folder of that.
    pub(super) fn is_source(&self, path: &Path) -> bool {
        let is_of = |path: &Path, model: &Path| path.starts_with(model) || model.starts_with(path);
        let Ok(path) = workspace::absolute(path) else { return false };
        path.file_name().is_some_and(|name| name == workspace::SETTINGS)
            || self.models.iter().filter_map(|model| workspace::absolute(model).ok()).any(|model| is_of(&path, &model))
    }

    fn generate(&self, model: &Model) -> Result<BTreeMap<PathBuf, String>, Failure> {
        farrier_codegen::generate(model, &self.config).map_err(|diagnostic| {
            if self.asks_for_what_is_not_there(model) {
                Failure::Settings(services::say_which(diagnostic, model, &self.config))
            } else {
                Failure::Model(vec![diagnostic])
            }
        })
    }

    /// Whether the settings, not the model, are to blame.
    fn asks_for_what_is_not_there(&self, model: &Model) -> bool {
        let service = self.config.service.as_ref();
        match model.service(service.map(|service| service.value.as_str())) {
            Err(_) => service.is_some() || model.services().count() > 1,
            Ok(closure) => {
                let operations = self.config.operations.iter().flatten();
                operations.into_iter().any(|operation| closure.operation(&operation.value).is_err())
            }
        }
    }
}

impl Failure {
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Settings(_) => Outcome::Usage,
            Self::Model(_) | Self::Files(_) => Outcome::Broken,
        }
    }

    /// Names the client of `farrier.toml` that asks for a model where the problem has no other place.
    pub(super) fn name_client(&mut self, client: &str) {
        let Self::Model(problems) = self else { return };
        for problem in problems.iter_mut().filter(|problem| problem.location.is_none() && problem.help.is_none()) {
            problem.help = Some(format!("the client `{client}` of {} names it", workspace::SETTINGS));
        }
    }

    pub(super) fn report(&self, terminal: &mut Terminal) {
        match self {
            Self::Model(diagnostics) => diagnostics.iter().for_each(|diagnostic| terminal.diagnostic(diagnostic)),
            Self::Settings(diagnostic) => terminal.diagnostic(diagnostic),
            Self::Files(error) => terminal.failure(error),
        }
    }
}
