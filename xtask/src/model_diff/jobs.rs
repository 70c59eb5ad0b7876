//! What to compare with what.

use farrier_codegen::ClientConfig;
use farrier_codegen::client_config::Setting;
use farrier_smithy::Diagnostic;

use super::arguments::Arguments;
use super::settings::Settings;
use super::source::Source;

/// Two versions of a model, or of a folder of models.
pub(super) struct Job {
    pub(super) old: Source,
    pub(super) new: Source,
    pub(super) client: Option<ClientConfig>,
    service: Option<Setting>,
    operations: Option<Vec<Setting>>,
}

impl Job {
    /// What to call the comparison of a model.
    pub(super) fn name(&self, model: &str) -> String {
        self.client.as_ref().map_or_else(|| model.to_owned(), |client| client.name.clone())
    }

    /// The settings that the model would be generated with.
    pub(super) fn config(&self, name: &str) -> ClientConfig {
        let config = self.client.clone().unwrap_or_else(|| ClientConfig::new(name, "model.json", "generated"));
        let service = self.service.clone().or(config.service);
        let operations = self.operations.clone().or(config.operations);
        ClientConfig { service, operations, ..config }
    }
}

/// The comparisons that the command line asks for.
pub(super) fn jobs(arguments: &Arguments, settings: &Settings) -> Result<Vec<Job>, Diagnostic> {
    let old = Source::parse(arguments.old.as_deref().unwrap_or_default())?;
    let new = arguments.new.as_deref().map(Source::parse).transpose()?;
    let operations: Vec<Setting> = arguments.operations.iter().map(|name| Setting::from(name.trim())).collect();
    let service = arguments.service.as_deref().map(Setting::from);
    if arguments.client.is_empty() && !arguments.all_clients {
        let Some(new) = new else { return Err(Diagnostic::error("NEW is missing")) };
        if let Source::SameIn(revision, _) = &new {
            let message = format!("NEW is the revision `{revision}` without a path");
            let help = format!("write `git:{revision}:PATH`, or name the client by `--client`");
            return Err(Diagnostic::error(message).with_help(help));
        }
        let operations = (!operations.is_empty()).then_some(operations);
        return Ok(vec![Job { old: old.like(&new), new, client: None, service, operations }]);
    }
    let clients: Vec<&ClientConfig> = if arguments.all_clients {
        settings.all_clients()?.iter().collect()
    } else {
        arguments.client.iter().map(|name| settings.client(name)).collect::<Result<_, _>>()?
    };
    if clients.len() > 1 && !new.iter().chain([&old]).all(Source::is_revision) {
        let message = "several clients have several models, and OLD and NEW name one";
        let help = "give revisions alone, as `git:REV`".to_owned();
        return Err(Diagnostic::error(message).with_help(help));
    }
    let job = |client: &ClientConfig| {
        let own = Source::Paths(client.model.iter().map(|path| settings.place(path)).collect());
        let new = new.as_ref().map_or_else(|| own.clone(), |new| new.like(&own));
        Job { old: old.like(&new), new, client: Some(client.clone()), service: None, operations: None }
    };
    Ok(clients.into_iter().map(job).collect())
}
