//! What a crate has once: the error enum of all operations, endpoint parameters, the module of event receivers.

use std::collections::BTreeMap;

use super::owner::{Named, NamedKind, Owner};
use super::types::errors;
use super::{rules, surface};
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::emit::{all_errors, public};
use crate::endpoint_rules::{EndpointRulesPlan, ParameterKind};
use crate::names;
use crate::plan::{Plan, ServicePlan};

const ENDPOINT: &str = "config::endpoint";
const EVENT_RECEIVER: &str = "event_receiver";

/// What changed between two crates beside types and operations.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = error_enum(old, new);
    found.extend(endpoint(old, new));
    found.extend(module(old, new, EVENT_RECEIVER, |plan| !plan.stream_errors.is_empty()));
    found
}

/// `error::Error`, which has the errors of all operations.
fn error_enum(old: &Plan, new: &Plan) -> Vec<Change> {
    let (old_errors, new_errors) = (errors(&all_errors(old)), errors(&all_errors(new)));
    let mut found = Vec::new();
    let entry = |(name, error)| (name, error);
    for pair in pairs(old_errors.iter().map(entry), new_errors.iter().map(entry), |(name, _)| (*name).clone()) {
        let (rule, old, new) = match pair {
            Pair::Removed(old) => (&rules::VARIANT_REMOVED, Some(old), None),
            Pair::Added(new) => (&rules::VARIANT_ADDED, None, Some(new)),
            Pair::Both(old, new) if old.1.shown != new.1.shown => (&rules::VARIANT_CHANGED, Some(old), Some(new)),
            Pair::Both(..) => continue,
        };
        let name = old.or(new).map_or("", |(name, _)| name);
        let message = match (old, new) {
            (None, _) => format!("the variant `Error::{name}` is new"),
            (_, None) => format!("the variant `Error::{name}` is gone: no operation has the error"),
            (Some((_, old)), Some((_, new))) => {
                format!("the variant `Error::{name}` is `{}` and was `{}`", new.shown, old.shown)
            }
        };
        let change = Change::new(rule, message).item(format!("error::Error::{name}"));
        let change =
            change.was(old.map(|(_, named)| named.subject.clone())).is(new.map(|(_, named)| named.subject.clone()));
        found.push(change.values(old.map(|(_, named)| named.shown.clone()), new.map(|(_, named)| named.shown.clone())));
    }
    found
}

/// The endpoint rules' parameters, which have methods.
fn endpoint(old: &Plan, new: &Plan) -> Vec<Change> {
    let (Some(before), Some(after)) = (&old.service.endpoint_rules, &new.service.endpoint_rules) else {
        return module(old, new, ENDPOINT, |plan| plan.service.endpoint_rules.is_some()).into_iter().collect();
    };
    let settings = |plan: &ServicePlan| {
        let settings = plan.endpoint_settings.iter().map(|setting| (setting.method.clone(), setting.kind));
        (settings.collect::<BTreeMap<_, _>>(), plan.account_id_endpoint_mode.is_some())
    };
    if before.parameters == after.parameters && settings(&old.service) == settings(&new.service) {
        return Vec::new();
    }
    let parameters = |plan: &Plan, rules: &EndpointRulesPlan| {
        let methods = names::members(rules.parameters.iter().map(|parameter| parameter.name.as_str()), false);
        let methods = methods.into_iter().zip(rules.parameters.iter().map(|parameter| parameter.kind));
        let settings = plan.service.endpoint_settings.iter().map(|setting| (setting.method.clone(), setting.kind));
        let named = methods.chain(settings).map(|(method, kind)| {
            let subject = Subject::shape(&plan.service.origin);
            let shown = match kind {
                ParameterKind::String => "String",
                ParameterKind::Boolean => "bool",
                ParameterKind::StringArray => "Vec<String>",
            };
            (method.clone(), Named { subject, shown: shown.to_owned(), kind: NamedKind::Parameter, method })
        });
        named.collect::<BTreeMap<_, _>>()
    };
    let path = format!("{ENDPOINT}::Params");
    let owner = Owner {
        old: Subject::shape(&old.service.origin),
        new: Subject::shape(&new.service.origin),
        path: &path,
        old_members: parameters(old, before),
        new_members: parameters(new, after),
        paginator: None,
    };
    let surface = |plan: &Plan| surface::surface(public::endpoint(&plan.service), &[], ENDPOINT);
    owner.changes(&surface(old), &surface(new))
}

/// A module that only some crates have.
fn module(old: &Plan, new: &Plan, path: &str, has: fn(&Plan) -> bool) -> Option<Change> {
    let (rule, what) = match (has(old), has(new)) {
        (false, true) => (&rules::ITEM_ADDED, "new"),
        (true, false) => (&rules::ITEM_REMOVED, "gone"),
        _ => return None,
    };
    let change = Change::new(rule, format!("the module `{path}` is {what}")).item(path);
    Some(change.was(Subject::shape(&old.service.origin)).is(Subject::shape(&new.service.origin)))
}
