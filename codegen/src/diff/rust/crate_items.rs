//! What a crate has once: the error enum of all operations, settings and endpoint parameters, cargo features, the module
//! of event receivers.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeTable;

use super::owner::{Named, NamedKind, Owner};
use super::surface::{Part, Surface};
use super::types::errors;
use super::{rules, surface};
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::emit::{all_errors, public};
use crate::endpoint_rules::ParameterKind;
use crate::names;
use crate::plan::Plan;

const CONFIG: &str = "config";
const ENDPOINT: &str = "config::endpoint";
const EVENT_RECEIVER: &str = "event_receiver";

/// What changed between two crates beside types and operations.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = error_enum(old, new);
    found.extend(config(old, new));
    found.extend(features(old, new));
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

/// `config`: settings that a service may have or not, and the endpoint rules' parameters, which have methods.
fn config(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found: Vec<Change> =
        module(old, new, ENDPOINT, |plan| plan.service.endpoint_rules.is_some()).into_iter().collect();
    let is_new_or_gone = !found.is_empty();
    let surface = |plan: &Plan| {
        let mut surface = surface::surface(public::config(plan), &[], CONFIG);
        surface.retain(|part, _| !(is_new_or_gone && part.owner.starts_with(ENDPOINT)));
        surface
    };
    let (before, after) = (surface(old), surface(new));
    if before != after {
        let origins = (&old.service.origin, &new.service.origin);
        let path = format!("{ENDPOINT}::Params");
        let params = Owner::new(&path, (origins.0, parameters(old)), (origins.1, parameters(new)));
        // A setting has the name of a parameter that it sets, and may come and go without it.
        let settings = Owner::new(CONFIG, (origins.0, BTreeMap::new()), (origins.1, BTreeMap::new()));
        let of_params = |part: &Part| part.owner.starts_with(ENDPOINT);
        let [(old_params, old_rest), (new_params, new_rest)] =
            [before, after].map(|surface| surface.into_iter().partition::<Surface, _>(|(part, _)| of_params(part)));
        found.extend(params.changes(&old_params, &new_params));
        found.extend(settings.changes(&old_rest, &new_rest));
    }
    found
}

/// The parameters of the endpoint rules, by their methods.
fn parameters(plan: &Plan) -> BTreeMap<String, Named> {
    let rules = plan.service.endpoint_rules.iter().flat_map(|rules| &rules.parameters);
    let methods = names::members(rules.clone().map(|parameter| parameter.name.as_str()), false);
    let methods = methods.into_iter().map(|name| name.field).zip(rules.map(|parameter| parameter.kind));
    let named = methods.map(|(method, kind)| {
        let shown = match kind {
            ParameterKind::String => "String",
            ParameterKind::Boolean => "bool",
            ParameterKind::StringArray => "Vec<String>",
        };
        let subject = Subject::shape(&plan.service.origin);
        (method.clone(), Named { subject, shown: shown.to_owned(), kind: NamedKind::Parameter, method })
    });
    named.collect()
}

/// Cargo features, which dependents name.
fn features(old: &Plan, new: &Plan) -> Vec<Change> {
    let (before, after) = (feature_names(old), feature_names(new));
    let change = |rule, name: &String, what: &str| {
        let change = Change::new(rule, format!("the cargo feature `{name}` is {what}")).item(format!("feature {name}"));
        change.was(Subject::shape(&old.service.origin)).is(Subject::shape(&new.service.origin))
    };
    let removed = before.difference(&after).map(|name| change(&rules::ITEM_REMOVED, name, "gone"));
    let added = after.difference(&before).map(|name| change(&rules::ITEM_ADDED, name, "new"));
    removed.chain(added).collect()
}

/// The names of the features that a crate's manifest declares.
fn feature_names(plan: &Plan) -> BTreeSet<String> {
    let manifest = public::manifest(plan);
    let Ok(manifest) = DeTable::parse(&manifest) else { return BTreeSet::new() };
    let mut sections = manifest.get_ref().iter().filter(|(name, _)| name.get_ref() == "features");
    let features = sections.find_map(|(_, features)| features.get_ref().as_table());
    features.into_iter().flatten().map(|(name, _)| name.get_ref().clone().into_owned()).collect()
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
