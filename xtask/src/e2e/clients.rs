//! The clients that the programs are written against.

use std::path::Path;

use farrier_codegen::client_config;
use farrier_smithy::Diagnostic;

use crate::codegen::{self, Job};
use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// Generates the clients of `tests/e2e/clients.toml`, from the models of the shared folder.
pub(super) fn generate(root: &Path, shared: &Path, terminal: &mut Terminal) -> Outcome {
    match jobs(root, shared) {
        Ok(jobs) => codegen::write_side_by_side(&jobs, terminal),
        Err(problems) => {
            problems.iter().for_each(|problem| terminal.diagnostic(problem));
            Outcome::Usage
        }
    }
}

fn jobs(root: &Path, shared: &Path) -> Result<Vec<Job>, Vec<Diagnostic>> {
    let folder = root.join("tests/e2e");
    let path = folder.join("clients.toml");
    let name = workspace::shown(&path).display().to_string();
    let fail = |message: String| vec![Diagnostic::error(message)];
    let text = std::fs::read_to_string(&path).map_err(|error| fail(format!("can not read `{name}`: {error}")))?;
    let mut jobs = Vec::new();
    for mut config in client_config::parse(&name, &text)? {
        for place in config.runtime.path.iter_mut().chain([&mut config.out]) {
            let absolute = workspace::absolute(&folder.join(&*place));
            *place = absolute.map_err(|error| fail(format!("can not find `{}`: {error}", place.display())))?;
        }
        let models = config.model.iter().map(|model| shared.join(model)).collect();
        jobs.push(Job { models, folder: workspace::shown(&config.out), config });
    }
    Ok(jobs)
}
