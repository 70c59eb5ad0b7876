//! The clients that programs in `tests/` are written against, generated from models that are not part of the repository.

use std::env;
use std::path::{Path, PathBuf};

use farrier_codegen::client_config;
use farrier_smithy::Diagnostic;

use crate::codegen::{self, Job};
use crate::terminal::Terminal;
use crate::{Outcome, workspace};

/// The shared folder, if there is one with models; else says what to set.
pub(crate) fn shared_folder(root: &Path, terminal: &mut Terminal) -> Option<PathBuf> {
    let shared = env::var_os("FARRIER_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    if shared.join("models").is_dir() {
        return Some(shared);
    }
    terminal.line("skipped: set FARRIER_SHARED to the folder with models/");
    None
}

/// Generates the clients of a folder's `clients.toml`, from the models of the shared folder.
pub(crate) fn generate(folder: &Path, shared: &Path, terminal: &mut Terminal) -> Outcome {
    match jobs(folder, shared) {
        Ok(jobs) => codegen::write_side_by_side(&jobs, terminal),
        Err(problems) => {
            problems.iter().for_each(|problem| terminal.diagnostic(problem));
            Outcome::Usage
        }
    }
}

fn jobs(folder: &Path, shared: &Path) -> Result<Vec<Job>, Vec<Diagnostic>> {
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
        let place =
            |model: &PathBuf| if folder.join(model).is_file() { folder.join(model) } else { shared.join(model) };
        let models = config.model.iter().map(place).collect();
        jobs.push(Job { models, folder: workspace::shown(&config.out), config });
    }
    Ok(jobs)
}
