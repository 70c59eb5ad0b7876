//! Which operations are compared.

use std::collections::BTreeSet;

use farrier_smithy::{Diagnostic, Model, ShapeId};

use crate::client_config::{ClientConfig, Setting};
use crate::lower;
use crate::plan::Plan;

/// Cuts both versions of a model down to the operations that the settings name. One of them may have operations that the
/// other has not.
///
/// # Errors
/// No service, several of them, or an operation that is in neither version.
pub fn prune(old: Model, new: Model, config: &ClientConfig) -> Result<(Model, Model), Diagnostic> {
    let Some(wanted) = &config.operations else { return Ok((old, new)) };
    for setting in wanted {
        let known = |model: &Model| service(model, config).map(|found| found.operation(&setting.value).map(|_| ()));
        if let (Ok(Err(_)), Ok(Err(diagnostic))) = (known(&old), known(&new)) {
            return Err(diagnostic.at(setting.location.clone()));
        }
    }
    let cut = |model: Model| {
        let closure = service(&model, config)?;
        let kept: BTreeSet<ShapeId> = wanted
            .iter()
            .filter_map(|setting| closure.operation(&setting.value).ok())
            .map(|shape| shape.id.clone())
            .collect();
        let id = closure.shape().id.clone();
        Ok(model.with_operations(&id, &kept))
    };
    Ok((cut(old)?, cut(new)?))
}

fn service<'m>(model: &'m Model, config: &ClientConfig) -> Result<farrier_smithy::ServiceClosure<'m>, Diagnostic> {
    model.service(config.service.as_ref().map(|service| service.value.as_str()))
}

/// A plan of all operations that can be generated, and why the others can not.
pub(super) struct Lowered {
    pub(super) plan: Plan,
    pub(super) left_out: Vec<(ShapeId, Diagnostic)>,
}

/// Lowers a model without the operations that Farrier can not generate.
pub(super) fn lower(model: &Model, config: &ClientConfig) -> Result<Lowered, Diagnostic> {
    let whole = ClientConfig { operations: None, ..config.clone() };
    let mut left_out: Vec<(ShapeId, Diagnostic)> = Vec::new();
    let mut config = whole;
    loop {
        let diagnostic = match lower::lower_without_docs(model, &config) {
            Ok(plan) => return Ok(Lowered { plan, left_out }),
            Err(diagnostic) => diagnostic,
        };
        let closure = service(model, &config)?;
        let blamed =
            diagnostic.shape.as_deref().and_then(|id| closure.operation(id).ok()).map(|shape| shape.id.clone());
        let Some(blamed) = blamed.filter(|id| left_out.iter().all(|(known, _)| known != id)) else {
            return Err(diagnostic);
        };
        left_out.push((blamed, diagnostic));
        let rest = closure.operations().filter(|shape| left_out.iter().all(|(known, _)| *known != shape.id));
        config.operations = Some(rest.map(|shape| Setting::from(shape.id.as_str())).collect());
    }
}
