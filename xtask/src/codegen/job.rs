//! The generation of one client.

use std::collections::BTreeMap;
use std::path::PathBuf;

use farrier_codegen::{ClientConfig, files};
use farrier_smithy::Model;

use super::{Arguments, report};
use crate::Outcome;
use crate::terminal::Terminal;

/// A client, and where its files lie as seen from the current folder.
pub(super) struct Job {
    pub(super) config: ClientConfig,
    pub(super) models: Vec<PathBuf>,
    pub(super) folder: PathBuf,
}

impl Job {
    /// How many files are not up to date; none are after writing them.
    pub(super) fn run(&self, arguments: &Arguments, terminal: &mut Terminal) -> Result<usize, Outcome> {
        let files = self.generate(terminal)?;
        let is_written = !arguments.check && !arguments.dry_run;
        let compared = if is_written { files::write(&files, &self.folder) } else { files::check(&files, &self.folder) };
        let stale = compared.map_err(|error| {
            terminal.failure(&error);
            Outcome::Broken
        })?;
        if arguments.check {
            report::stale(&self.folder, &stale, terminal);
            return Ok(stale.len());
        }
        report::changes(self, &stale, files.len(), arguments.dry_run, terminal);
        Ok(0)
    }

    fn generate(&self, terminal: &mut Terminal) -> Result<BTreeMap<PathBuf, String>, Outcome> {
        let model = Model::load_all(&self.models).map_err(|error| {
            error.diagnostics().iter().for_each(|diagnostic| terminal.diagnostic(diagnostic));
            Outcome::Broken
        })?;
        model.warnings().iter().for_each(|warning| terminal.diagnostic(warning));
        farrier_codegen::generate(&model, &self.config).map_err(|diagnostic| {
            terminal.diagnostic(&diagnostic);
            if self.asks_for_what_is_not_there(&model) { Outcome::Usage } else { Outcome::Broken }
        })
    }

    /// Whether the settings, not the model, are to blame.
    fn asks_for_what_is_not_there(&self, model: &Model) -> bool {
        let service = self.config.service.as_ref();
        match model.service(service.map(|service| service.value.as_str())) {
            Err(_) => service.is_some(),
            Ok(closure) => {
                let operations = self.config.operations.iter().flatten();
                operations.into_iter().any(|operation| closure.operation(&operation.value).is_err())
            }
        }
    }
}
