//! Clients that are generated to be measured.

use std::path::Path;
use std::process::Command;

use crate::Error;

/// Generates a crate from a model, with all operations where none are named.
///
/// # Errors
/// What the generator says about the model or the operations.
pub(crate) fn client(
    workspace: &Path,
    model: &Path,
    out: &Path,
    package: &str,
    operations: &[&str],
) -> Result<(), Error> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace).args(["xtask", "codegen", "--model"]).arg(model).arg("--out").arg(out);
    command.args(["--package", package]);
    if !operations.is_empty() {
        command.arg("--operations").arg(operations.join(","));
    }
    let output = command.output().map_err(|error| Error::program(Path::new("cargo"), error))?;
    if output.status.success() {
        return Ok(());
    }
    Err(Error::new(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr))))
}
