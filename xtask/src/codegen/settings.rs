//! What to generate: from `farrier.toml` or from the command line.

use std::path::{Path, PathBuf};

use farrier_codegen::ClientConfig;
use farrier_codegen::client_config::{self, Runtime, Setting};
use farrier_smithy::Diagnostic;

use super::Arguments;
use super::job::Job;
use crate::{clients, workspace};

/// The clients of `farrier.toml`, or the one of that name.
pub(super) fn from_file(client: Option<&str>) -> Result<Vec<Job>, Vec<Diagnostic>> {
    let fail = |message: String| vec![Diagnostic::error(message)];
    let Some(folder) = workspace::settings_folder() else {
        let message = format!("no {} in this folder or one above it", workspace::SETTINGS);
        let help = "give a model by `--model FILE --out DIR`".to_owned();
        return Err(vec![Diagnostic::error(message).with_help(help)]);
    };
    let path = workspace::shown(&folder.join(workspace::SETTINGS));
    let name = path.display().to_string();
    let text = std::fs::read_to_string(&path).map_err(|error| fail(format!("can not read `{name}`: {error}")))?;
    let mut configs = client_config::parse(&name, &text)?;
    if let Some(client) = client {
        clients::named(&configs, client, &name).map_err(|problem| vec![problem])?;
        configs.retain(|config| config.name == client);
    }
    let place = |path: &Path| workspace::shown(&folder.join(path));
    let faults: Vec<Diagnostic> = configs.iter().filter_map(|config| runtime_fault(&name, config, &place)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let job = |config: ClientConfig| Job {
        models: config.model.iter().map(|path| place(path)).collect(),
        folder: place(&config.out),
        config,
    };
    Ok(configs.into_iter().map(job).collect())
}

/// What is wrong with the place of the runtime, which a generated manifest would name.
fn runtime_fault(file: &str, config: &ClientConfig, place: &impl Fn(&Path) -> PathBuf) -> Option<Diagnostic> {
    let path = place(config.runtime.path.as_ref()?);
    (!workspace::is_runtime(&path)).then(|| {
        let (client, path) = (&config.name, path.display());
        let message = format!("{file}: client `{client}`: `{path}` is not the folder of the crate farrier-runtime");
        let help = "name it by `runtime = { path = \"..\" }`, or its version by `runtime = \"..\"`".to_owned();
        Diagnostic::error(message).with_help(help)
    })
}

/// The client that the command line describes.
pub(super) fn from_arguments(arguments: &Arguments) -> Result<Vec<Job>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let mut fail = |message: String| problems.push(Diagnostic::error(message));
    let (Some(model), Some(out)) = (arguments.model.first(), arguments.out.as_deref()) else {
        return Err(vec![Diagnostic::error("`--model` needs `--out`")]);
    };
    let mut config = ClientConfig::new(client_config::name_for(model), model, absolute(out, &mut fail));
    config.model.clone_from(&arguments.model);
    if let Some(package) = &arguments.package {
        if let Some(fault) = client_config::package_fault(package) {
            fail(format!("the package name `{package}` {fault}"));
        }
        config.package.clone_from(package);
    }
    if !arguments.operations.is_empty() {
        for (index, operation) in arguments.operations.iter().enumerate() {
            if operation.trim().is_empty() {
                fail("an operation's name is empty".to_owned());
            } else if arguments.operations[..index].contains(operation) {
                fail(format!("the operation `{operation}` is named twice"));
            }
        }
        config.operations = Some(arguments.operations.iter().map(|name| Setting::from(name.trim())).collect());
    }
    config.service = arguments.service.as_deref().map(Setting::from);
    config.serde = arguments.serde;
    config.runtime = runtime(arguments, &mut fail);
    if problems.is_empty() {
        Ok(vec![Job { models: arguments.model.clone(), folder: out.to_path_buf(), config }])
    } else {
        Err(problems)
    }
}

/// Where generated crates find the runtime, as the command line says.
pub(super) fn runtime(arguments: &Arguments, fail: &mut impl FnMut(String)) -> Runtime {
    if let Some(version) = &arguments.runtime_version {
        if let Some(fault) = client_config::requirement_fault(version) {
            fail(format!("`--runtime-version {version}` is no version: {fault}"));
        }
        return Runtime { path: None, version: Some(version.clone()) };
    }
    let path = match &arguments.runtime_path {
        Some(path) if !workspace::is_runtime(path) => {
            fail(format!("`--runtime-path {}` is not the folder of the crate farrier-runtime", path.display()));
            None
        }
        Some(path) => Some(path.clone()),
        None => workspace::runtime_folder(),
    };
    if path.is_none() && arguments.runtime_path.is_none() {
        fail(
            "the runtime is not found; name its folder by `--runtime-path` or its version by `--runtime-version`"
                .to_owned(),
        );
    }
    Runtime { path: path.map(|path| absolute(&path, fail)), version: None }
}

/// A path from the root of the file system.
pub(super) fn absolute(path: &Path, fail: &mut impl FnMut(String)) -> PathBuf {
    workspace::absolute(path).unwrap_or_else(|error| {
        fail(format!("can not find `{}`: {error}", path.display()));
        path.to_path_buf()
    })
}
