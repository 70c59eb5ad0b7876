//! Traits of operations that callers act on though the generated client does not, read from the models: the plan has
//! nothing of them.

use farrier_smithy::{Model, Shape};
use serde_json::Value;

use super::rules;
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::diff::rule::Rule;
use crate::plan::Plan;

/// The delays of a waiter and what they are by default, in seconds (Smithy 2.0, "Waiters", `waitable`).
const DELAYS: [(&str, u64); 2] = [("minDelay", 2), ("maxDelay", 120)];

/// What an operation's traits say, with the rule for a difference.
const TRAITS: [(&str, &str, &Rule); 2] = [
    ("aws.protocols#httpChecksum", "its checksums", &rules::CHECKSUM),
    ("aws.auth#unsignedPayload", "whether its body is signed", &rules::AUTH),
];

/// Traits by which an operation may be repeated.
const REPEATABLE: [&str; 2] = ["smithy.api#readonly", "smithy.api#idempotent"];

const WAITABLE: &str = "smithy.waiters#waitable";

pub(super) fn changes((old_model, old): (&Model, &Plan), (new_model, new): (&Model, &Plan)) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in pairs(&old.operations, &new.operations, |plan| &plan.item) {
        if let Pair::Both(old, new) = pair
            && let (Some(before), Some(after)) = (old_model.shape(&old.origin), new_model.shape(&new.origin))
        {
            found.extend(between(before, after));
        }
    }
    for (before, after) in old_model.shape(&old.service.origin).into_iter().zip(new_model.shape(&new.service.origin)) {
        found.extend(timeouts(before, after));
    }
    found
}

fn between(old: &Shape, new: &Shape) -> Vec<Change> {
    let mut found = Vec::new();
    for (id, what, rule) in TRAITS {
        let (before, after) = (old.trait_value(id), new.trait_value(id));
        if before != after {
            let message = format!("the model says otherwise of `{}` {what}: the trait `{id}`", new.id.name());
            found.push(change(rule, message, (old, new), (before, after)));
        }
    }
    // What changes nothing may be repeated.
    let repeatable = |shape: &Shape| REPEATABLE.into_iter().find(|id| shape.has_trait(id));
    let rule = match (repeatable(old), repeatable(new)) {
        (None, Some(_)) => Some((&rules::REPEATABLE, "may be repeated, and did not say so")),
        (Some(_), None) => Some((&rules::NOT_REPEATABLE, "may be repeated no longer, as far as the model says")),
        _ => None,
    };
    if let Some((rule, what)) = rule {
        let found_change = change(rule, format!("`{}` {what}", new.id.name()), (old, new), (None, None));
        let text = |shape: &Shape| repeatable(shape).map(str::to_owned);
        found.push(found_change.values(text(old), text(new)));
    }
    found.extend(waiters(old, new));
    found.extend(timeouts(old, new));
    found
}

fn change(
    rule: &'static Rule,
    message: String,
    (old, new): (&Shape, &Shape),
    values: (Option<&Value>, Option<&Value>),
) -> Change {
    let text = |value: Option<&Value>| value.map(ToString::to_string);
    let change = Change::new(rule, message).was(Subject::shape(&old.id)).is(Subject::shape(&new.id));
    change.values(text(values.0), text(values.1))
}

/// Waiters by name: their delays are one thing, what they wait for is another.
fn waiters(old: &Shape, new: &Shape) -> Vec<Change> {
    let all = |shape: &'_ Shape| shape.trait_value(WAITABLE).and_then(Value::as_object).cloned().unwrap_or_default();
    let (before, after) = (all(old), all(new));
    let mut found = Vec::new();
    for pair in pairs(before.iter(), after.iter(), |(name, _)| (*name).clone()) {
        let (name, before, after) = match pair {
            Pair::Removed((name, value)) => (name, Some(value), None),
            Pair::Added((name, value)) => (name, None, Some(value)),
            Pair::Both((name, before), (_, after)) => (name, Some(before), Some(after)),
        };
        let delay = |value: Option<&Value>, (key, default): (&str, u64)| {
            value.and_then(|value| value.get(key)).and_then(Value::as_u64).unwrap_or(default)
        };
        let delays = |value: Option<&Value>| DELAYS.map(|entry| delay(value, entry));
        let acceptors = |value: Option<&Value>| value.and_then(|value| value.get("acceptors")).cloned();
        if acceptors(before) != acceptors(after) {
            let message = format!("the waiter `{name}` of `{}` is another", new.id.name());
            let named = |value: Option<&Value>| value.map(|_| name.clone());
            found.push(change(&rules::WAITER, message, (old, new), (None, None)).values(named(before), named(after)));
        } else if delays(before) != delays(after) {
            let text = |value: Option<&Value>| {
                let [least, most] = delays(value);
                format!("{name}: {least} to {most} s")
            };
            let message = format!(
                "the delays between the attempts of a waiter of `{}` are {} and were {}",
                new.id.name(),
                text(after),
                text(before)
            );
            let delays = change(&rules::TIMEOUT, message, (old, new), (None, None));
            found.push(delays.values(text(before), text(after)));
        }
    }
    found
}

/// Traits of a model's own that speak of timeouts.
fn timeouts(old: &Shape, new: &Shape) -> Vec<Change> {
    fn named(shape: &Shape) -> Vec<(&str, &Value)> {
        let all = shape.traits.iter().map(|applied| (applied.id.as_str(), &applied.value));
        all.filter(|(id, _)| id.rsplit('#').next().is_some_and(|name| name.to_ascii_lowercase().contains("timeout")))
            .collect()
    }
    let mut found = Vec::new();
    for pair in pairs(named(old), named(new), |(id, _)| *id) {
        let (id, before, after) = match pair {
            Pair::Removed((id, value)) => (id, Some(value), None),
            Pair::Added((id, value)) => (id, None, Some(value)),
            Pair::Both((id, before), (_, after)) if before != after => (id, Some(before), Some(after)),
            Pair::Both(..) => continue,
        };
        let message = format!("the trait `{id}` of `{}` says another timeout", new.id.name());
        found.push(change(&rules::TIMEOUT, message, (old, new), (before, after)));
    }
    found
}
