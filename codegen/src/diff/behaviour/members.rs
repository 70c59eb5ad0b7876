//! Members: what has to be set, what is filled in, what is hidden, what is the default.

use std::collections::{BTreeMap, BTreeSet};

use super::rules;
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::diff::rule::Rule;
use crate::plan::{
    DefaultPlan, DocumentDefault, Item, MemberPlan, Plan, Role, RustType, SchemaMember, StructurePlan, TraitPlan,
    TypePlan,
};

pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = Vec::new();
    let sent = sent(new);
    for pair in pairs(structures(old), structures(new), |plan| &plan.item) {
        if let Pair::Both(old, new) = pair {
            structure(old, new, sent.contains(&new.item), &mut found);
        }
    }
    for pair in pairs(&old.types, &new.types, |named| named.item()) {
        match pair {
            Pair::Both(TypePlan::Union(old), TypePlan::Union(new)) => {
                let schemas = |plan: &crate::plan::UnionPlan| {
                    let sensitive = |variant: &crate::plan::UnionVariantPlan| {
                        (variant.schema.name.clone(), is_sensitive(&variant.schema.traits))
                    };
                    plan.variants.iter().map(sensitive).collect::<Vec<_>>()
                };
                let both = pairs(schemas(old), schemas(new), |(name, _)| name.clone());
                for pair in both {
                    if let Pair::Both((name, before), (_, after)) = pair {
                        let subjects = (Subject::member(&old.origin, &name), Subject::member(&new.origin, &name));
                        found.extend(sensitive(subjects, before, after));
                    }
                }
                let subjects = (Subject::shape(&old.origin), Subject::shape(&new.origin));
                found.extend(sensitive(subjects, is_sensitive(&old.traits), is_sensitive(&new.traits)));
            }
            Pair::Both(TypePlan::Enum(old), TypePlan::Enum(new)) => {
                let subjects = (Subject::shape(&old.origin), Subject::shape(&new.origin));
                found.extend(sensitive(subjects, old.sensitive, new.sensitive));
            }
            _ => {}
        }
    }
    for pair in pairs(&old.collections, &new.collections, |plan| &plan.origin) {
        if let Pair::Both(old, new) = pair {
            let is_hidden = |plan: &crate::plan::CollectionPlan| {
                is_sensitive(&plan.traits) || plan.members.iter().any(|member| is_sensitive(&member.traits))
            };
            let subjects = (Subject::shape(&old.origin), Subject::shape(&new.origin));
            found.extend(sensitive(subjects, is_hidden(old), is_hidden(new)));
        }
    }
    found
}

fn structures(plan: &Plan) -> Vec<&StructurePlan> {
    let types = plan.types.iter().filter_map(|named| match named {
        TypePlan::Structure(plan) => Some(plan),
        TypePlan::Union(_) | TypePlan::Enum(_) => None,
    });
    let ends = plan.operations.iter().flat_map(|operation| [&operation.input, &operation.output]);
    types.chain(&plan.errors).chain(ends).collect()
}

fn structure(old: &StructurePlan, new: &StructurePlan, is_sent: bool, found: &mut Vec<Change>) {
    let subjects = || (Subject::shape(&old.origin), Subject::shape(&new.origin));
    found.extend(sensitive(subjects(), is_sensitive(&old.traits), is_sensitive(&new.traits)));
    if let (before, after) = (retry(old), retry(new))
        && before != after
    {
        let message = format!("after the error `{}` the client {after}, and {before} before", new.origin.name());
        let change = Change::new(&rules::RETRY, message).values(before.to_owned(), after.to_owned());
        found.push(change.was(subjects().0).is(subjects().1));
    }
    for pair in pairs(&old.members, &new.members, |member| member.schema.name.as_str()) {
        match pair {
            Pair::Both(before, after) => member((old, before), (new, after), is_sent, found),
            Pair::Added(member) if is_sent && has_to_be_set(member) => {
                let message = format!("`{}${}` is new and has to be set", new.origin.name(), member.schema.name);
                let change = Change::new(&rules::REQUIRED_ADDED, message);
                found.push(change.is(Subject::member(&new.origin, &member.schema.name)));
            }
            _ => {}
        }
    }
}

/// Whether a call without the member is refused: it is required, and the client does not fill it.
fn has_to_be_set(member: &MemberPlan) -> bool {
    member.required && member.default.is_none() && !is_token(&member.schema) && !member.rust.is_stream()
}

/// The structures that programs make and send: inputs, and what they reach.
fn sent(plan: &Plan) -> BTreeSet<&Item> {
    let types: BTreeMap<&Item, &TypePlan> = plan.types.iter().map(|named| (named.item(), named)).collect();
    let mut found: BTreeSet<&Item> = plan.operations.iter().map(|operation| &operation.input.item).collect();
    let inputs = plan.operations.iter().flat_map(|operation| &operation.input.members);
    let mut open: Vec<&RustType> = inputs.map(|member| &member.rust).collect();
    while let Some(rust) = open.pop() {
        match rust {
            RustType::Option(inner) | RustType::Box(inner) | RustType::Vec(inner) => open.push(inner),
            RustType::Map(key, value) => open.extend([&**key, &**value]),
            RustType::Item(item) if found.insert(item) => match types.get(item) {
                Some(TypePlan::Structure(plan)) => open.extend(plan.members.iter().map(|member| &member.rust)),
                Some(TypePlan::Union(plan)) => {
                    open.extend(plan.variants.iter().filter_map(|variant| variant.rust.as_ref()));
                }
                _ => {}
            },
            _ => {}
        }
    }
    found
}

fn member(
    (old_shape, old): (&StructurePlan, &MemberPlan),
    (shape, new): (&StructurePlan, &MemberPlan),
    is_sent: bool,
    found: &mut Vec<Change>,
) {
    let subjects = || {
        let old = Subject::member(&old_shape.origin, &old.schema.name);
        (old, Subject::member(&shape.origin, &new.schema.name))
    };
    let name = format!("{}${}", shape.origin.name(), new.schema.name);
    let mut add = |rule: &'static Rule, message: String, before: Option<String>, after: Option<String>| {
        let change = Change::new(rule, message).values(before, after);
        found.push(change.was(subjects().0).is(subjects().1));
    };
    if is_sent {
        match (has_to_be_set(old), has_to_be_set(new)) {
            (false, true) => add(&rules::REQUIRED_ADDED, format!("`{name}` has to be set and had not"), None, None),
            (true, false) => add(&rules::REQUIRED_REMOVED, format!("`{name}` no longer has to be set"), None, None),
            _ => {}
        }
    }
    if shape.role == Role::Input {
        match (is_token(&old.schema), is_token(&new.schema)) {
            (false, true) => {
                let message = format!("`{name}` is filled with a token when it is not set");
                add(&rules::IDEMPOTENCY_TOKEN_ADDED, message, None, None);
            }
            (true, false) => {
                let message =
                    format!("`{name}` is no longer filled with a token: a call that is retried may act twice");
                add(&rules::IDEMPOTENCY_TOKEN_REMOVED, message, None, None);
            }
            _ => {}
        }
    }
    // A default that is new or gone changes the field's type, unless the type has no place for it.
    let has_place = |member: &MemberPlan| !matches!(member.rust, RustType::Option(_)) && !member.rust.is_stream();
    if old.default != new.default && has_place(old) && has_place(new) {
        let text = |member: &MemberPlan| member.default.as_ref().map_or_else(|| "none".to_owned(), default);
        let message = format!("the default of `{name}` is `{}` and was `{}`", text(new), text(old));
        add(&rules::DEFAULT, message, Some(text(old)), Some(text(new)));
    }
    let (before, after) = (is_sensitive(&old.schema.traits), is_sensitive(&new.schema.traits));
    found.extend(sensitive(subjects(), before, after));
}

fn is_token(schema: &SchemaMember) -> bool {
    schema.traits.contains(&TraitPlan::Mark("IdempotencyToken"))
}

fn is_sensitive(traits: &[TraitPlan]) -> bool {
    traits.contains(&TraitPlan::Mark("Sensitive"))
}

fn sensitive((old, new): (Subject, Subject), before: bool, after: bool) -> Option<Change> {
    let name = new.member.as_ref().map_or_else(String::new, |member| format!("${member}"));
    let name = format!("{}{name}", new.shape.name());
    let (rule, message) = match (before, after) {
        (false, true) => (&rules::SENSITIVE_ADDED, format!("`Debug` shows `{name}` redacted")),
        (true, false) => (&rules::SENSITIVE_REMOVED, format!("`Debug` no longer shows `{name}` redacted")),
        _ => return None,
    };
    Some(Change::new(rule, message).was(old).is(new))
}

/// What the client does after an error.
fn retry(plan: &StructurePlan) -> &'static str {
    let retryable = plan.traits.iter().find_map(|applied| match applied {
        TraitPlan::Retryable { throttling } => Some(*throttling),
        _ => None,
    });
    match retryable {
        None => "retries only if its code or status says so",
        Some(false) => "retries",
        Some(true) => "retries more slowly, as after throttling",
    }
}

fn default(plan: &DefaultPlan) -> String {
    match plan {
        DefaultPlan::Zero => "the zero value".to_owned(),
        DefaultPlan::Bool(value) => value.to_string(),
        DefaultPlan::Integer(value) => value.to_string(),
        DefaultPlan::Float(value) => value.to_string(),
        DefaultPlan::String(text) | DefaultPlan::Enum(_, text) => text.clone(),
        DefaultPlan::Blob(bytes) => format!("{} bytes", bytes.len()),
        DefaultPlan::DateTime(seconds, nanos) => format!("{seconds}.{nanos:09} s since 1970"),
        DefaultPlan::BigInteger(text) | DefaultPlan::BigDecimal(text) => text.clone(),
        DefaultPlan::Document(document) => match document {
            DocumentDefault::Bool(value) => value.to_string(),
            DocumentDefault::String(text) => text.clone(),
            DocumentDefault::Integer(value) => value.to_string(),
            DocumentDefault::Float(value) => value.to_string(),
            DocumentDefault::EmptyList => "[]".to_owned(),
            DocumentDefault::EmptyMap => "{}".to_owned(),
        },
    }
}
