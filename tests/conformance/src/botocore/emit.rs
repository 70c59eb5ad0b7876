//! The crate of a client, with the program that compares it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use farrier_codegen::{files, operation_paths};

use super::subject::Subject;
use crate::harness::HarnessError;
use crate::harness::workspace::{client_config, client_crate};

/// What the program is called among the tests of its crate.
pub(super) const PROGRAM: &str = "botocore";

/// Writes the crate of a client; the inner error says why there is none.
pub(super) fn client(root: &Path, folder: &Path, subject: &Subject<'_>) -> Result<Result<(), String>, HarnessError> {
    let package = format!("botocore-{}", folder.file_name().unwrap_or_default().to_string_lossy());
    let mut config = client_config(root, &package, subject.path, folder);
    config.protocol = Some(subject.protocol.name().into());
    let names = subject.operations.iter().map(|operation| operation.id.as_str().into());
    config.operations = Some(names.collect());
    let crate_files = client_crate(root, subject.model, &config);
    let paths = operation_paths(subject.model, &config).map_err(|diagnostic| diagnostic.to_string());
    let (mut crate_files, paths) = match crate_files.and_then(|files| Ok((files, paths?))) {
        Ok(emitted) => emitted,
        Err(reason) => return Ok(Err(reason)),
    };
    if let Some(manifest) = crate_files.get_mut(&PathBuf::from("Cargo.toml")) {
        // The program has no tests of its own: it asks and answers.
        let _ = write!(manifest, "\n[[test]]\nname = {PROGRAM:?}\nharness = false\n");
    }
    let text = program(&package.replace('-', "_"), paths.into_values());
    crate_files.insert(Path::new("tests").join(PROGRAM).with_extension("rs"), text);
    files::write(&crate_files, folder).map_err(|error| HarnessError::cargo(error.to_string()))?;
    Ok(Ok(()))
}

fn program(library: &str, paths: impl Iterator<Item = String>) -> String {
    let entries: String = paths.map(|path| format!("        entry::<{library}::{path}>(),\n")).collect();
    format!(
        "//! Compares this client with botocore. Emitted by `cargo xtask botocore`.\n#![allow(deprecated)]\n\n\
         use farrier_conformance::support::botocore::{{entry, run}};\n\n\
         fn main() -> std::io::Result<()> {{\n    run(&[\n{entries}    ])\n}}\n"
    )
}
