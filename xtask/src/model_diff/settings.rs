//! `farrier.toml`: clients, and the changes that are accepted.

use std::path::{Path, PathBuf};

use farrier_codegen::ClientConfig;
use farrier_codegen::client_config::{self, Allow};
use farrier_smithy::Diagnostic;

use crate::{clients, workspace};

/// The settings, and the folder that their paths are relative to.
#[derive(Default)]
pub(super) struct Settings {
    clients: Vec<ClientConfig>,
    pub(super) allow: Vec<Allow>,
    folder: PathBuf,
    name: String,
}

impl Settings {
    /// Where the settings are, or would be.
    pub(super) fn path(wanted: Option<&Path>) -> PathBuf {
        let nearest = || workspace::settings_folder().map(|folder| workspace::shown(&folder.join(workspace::SETTINGS)));
        wanted.map(Path::to_path_buf).or_else(nearest).unwrap_or_else(|| PathBuf::from(workspace::SETTINGS))
    }

    /// Reads them; there need be none.
    pub(super) fn load(wanted: Option<&Path>) -> Result<Self, Vec<Diagnostic>> {
        let path = Self::path(wanted);
        let name = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && wanted.is_none() => {
                return Ok(Self { name, ..Self::default() });
            }
            Err(error) => return Err(vec![Diagnostic::error(format!("can not read `{name}`: {error}"))]),
        };
        let client_config::Settings { clients, allow } = client_config::parse_settings(&name, &text)?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self { clients, allow, folder, name })
    }

    /// The client of that name.
    pub(super) fn client(&self, wanted: &str) -> Result<&ClientConfig, Diagnostic> {
        clients::named(&self.clients, wanted, &self.name)
    }

    /// All clients, at least one.
    pub(super) fn all_clients(&self) -> Result<&[ClientConfig], Diagnostic> {
        if self.clients.is_empty() {
            let help = "add a table such as `[clients.ivschat]`".to_owned();
            return Err(Diagnostic::error(format!("no client in {}", self.name)).with_help(help));
        }
        Ok(&self.clients)
    }

    /// A path of the settings as seen from the current folder.
    pub(super) fn place(&self, path: &Path) -> PathBuf {
        workspace::shown(&self.folder.join(path))
    }
}
