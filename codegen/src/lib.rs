//! Rust clients from Smithy models: Model -> Plan -> tokens -> formatted files.

pub mod client_config;
mod cycles;
pub mod diff;
pub mod docs;
mod emit;
pub mod endpoint_rules;
pub mod files;
pub mod format;
mod imports;
pub mod jmespath;
mod lower;
mod names;
mod nesting;
mod plan;
mod protocols;
pub mod side_by_side;
pub mod workspace;

use std::collections::BTreeMap;
use std::path::PathBuf;

use farrier_smithy::{Diagnostic, Model};

pub use client_config::ClientConfig;

/// The files of a service's client, by path below its folder. Nothing is read from disk or written to it, and the same
/// model and settings give the same bytes on every machine.
///
/// # Errors
/// What the settings ask for is not in the model, or the model asks for something that the runtime does not do. The
/// diagnostic says where, and what to do.
pub fn generate(model: &Model, config: &ClientConfig) -> Result<BTreeMap<PathBuf, String>, Diagnostic> {
    let plan = lower::lower(model, config)?;
    emit::emit(&plan)
}

/// Where the generated crate has its operations: the path below the crate of each one's type, such as
/// `operation::get_room::GetRoom`, by the operation's name in the model.
///
/// # Errors
/// As [`generate`].
pub fn operation_paths(model: &Model, config: &ClientConfig) -> Result<BTreeMap<String, String>, Diagnostic> {
    let plan = lower::lower(model, config)?;
    let path = |operation: plan::OperationPlan| {
        let item = operation.item;
        let parts: Vec<String> = item.module.iter().chain([&item.name]).map(|part| names::escaped(part)).collect();
        (operation.model_name, parts.join("::"))
    };
    Ok(plan.operations.into_iter().map(path).collect())
}
