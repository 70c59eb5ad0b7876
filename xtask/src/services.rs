//! Which service of a model is meant.

use farrier_codegen::ClientConfig;
use farrier_smithy::{Diagnostic, Model};

/// Says how to choose, where the problem is that a model has several services and none was chosen.
pub(crate) fn say_which(mut problem: Diagnostic, model: &Model, config: &ClientConfig) -> Diagnostic {
    if config.service.is_none() && model.services().count() > 1 {
        problem.help = Some("say which one by `--service ID`, or by `service = \"ID\"` in farrier.toml".to_owned());
    }
    problem
}
