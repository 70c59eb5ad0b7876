//! Findings about how calls behave.

mod endpoint;
mod members;
mod operation;
mod rules;
mod traits;

pub(super) use rules::RULES;

use farrier_smithy::Model;

use super::change::{Change, Subject};
use crate::plan::Plan;

/// What changed in how calls behave. Most of it stands in the plans; what the generated client does not act on, but its
/// callers may, is read from the models.
pub(super) fn changes((old_model, old): (&Model, &Plan), (new_model, new): (&Model, &Plan)) -> Vec<Change> {
    let mut found = service(old, new);
    found.extend(endpoint::changes(old, new));
    found.extend(operation::changes(old, new));
    found.extend(members::changes(old, new));
    found.extend(traits::changes((old_model, old), (new_model, new)));
    found
}

fn service(old: &Plan, new: &Plan) -> Vec<Change> {
    let (old, new) = (&old.service, &new.service);
    let facets = [
        (&rules::SIGNING_NAME, "the name that requests are signed for", &old.signing_name, &new.signing_name),
        (&rules::SDK_ID, "the SDK id", &old.sdk_id, &new.sdk_id),
    ];
    let differing = facets.into_iter().filter(|(_, _, before, after)| before != after);
    let change = |(rule, what, before, after): (_, &str, &String, &String)| {
        let message = format!("{what} is `{after}` and was `{before}`");
        let change = Change::new(rule, message).values(before.clone(), after.clone());
        change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin))
    };
    differing.map(change).collect()
}
