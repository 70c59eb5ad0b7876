//! The list of cases that are not run.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::cases::{Outcome, Suite};
use super::error::HarnessError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    skip: Vec<Skip>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Skip {
    service: String,
    case: String,
    reason: String,
}

/// Marks the cases that are in the list. An entry without a reason, or for a case that a service of this run does not
/// have, is an error.
pub(super) fn apply(path: &Path, suites: &mut [Suite]) -> Result<(), HarnessError> {
    let text = fs::read_to_string(path).map_err(|error| HarnessError::file("read", path, error))?;
    apply_text(&text, suites).map_err(|message| HarnessError::content(path, message))
}

fn apply_text(text: &str, suites: &mut [Suite]) -> Result<(), String> {
    let list: List = toml::from_str(text).map_err(|error| error.to_string())?;
    for Skip { service, case: id, reason } in list.skip {
        if reason.trim().is_empty() {
            return Err(format!("the skip of {id} in {service} has no reason"));
        }
        let mut is_tested = false;
        let mut is_used = false;
        for case in suites.iter_mut().flat_map(|suite| &mut suite.cases).filter(|case| case.service.as_str() == service)
        {
            is_tested = true;
            if case.id == id {
                is_used = true;
                case.outcome = Outcome::Skipped(reason.clone());
            }
        }
        if is_tested && !is_used {
            return Err(format!("there is no case {id} for clients of {service}; remove its skip"));
        }
    }
    Ok(())
}
