//! Operations: authentication, checksums, compression, hosts, pagination.

use std::collections::BTreeMap;

use super::rules;
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::diff::rule::Rule;
use crate::diff::wire;
use crate::plan::{ApiKeyPlan, AuthPlan, OperationPlan, OperationTraitPlan, PaginationPlan, Plan, Step};

pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<Change> {
    let mut found = Vec::new();
    let mut same = Vec::new();
    for pair in pairs(&old.operations, &new.operations, |plan| &plan.item) {
        if let Pair::Both(before, after) = pair {
            found.extend(operation(before, after));
            same.push((before, after));
        }
    }
    found.extend(authentication(old, new, &same));
    found.extend(parameters(old, new, &same));
    found
}

/// Operations whose authentication changed, as one finding if it is all of them.
fn authentication(old: &Plan, new: &Plan, operations: &[(&OperationPlan, &OperationPlan)]) -> Vec<Change> {
    let text = |auth: &[AuthPlan]| auth.iter().map(scheme).collect::<Vec<_>>().join(", then ");
    let mut changed: BTreeMap<(String, String), Vec<&(&OperationPlan, &OperationPlan)>> = BTreeMap::new();
    for pair in operations.iter().filter(|(before, after)| before.auth != after.auth) {
        changed.entry((text(&pair.0.auth), text(&pair.1.auth))).or_default().push(pair);
    }
    let mut found = Vec::new();
    for ((before, after), pairs) in changed {
        let change = |who: String, old, new| {
            let message = format!("requests of {who} are authenticated by {after} and were by {before}");
            let change = Change::new(&rules::AUTH, message).values(before.clone(), after.clone());
            change.was(Subject::shape(old)).is(Subject::shape(new))
        };
        if pairs.len() == operations.len() && pairs.len() > 1 {
            found.push(change("all operations".to_owned(), &old.service.origin, &new.service.origin));
            continue;
        }
        for (old, new) in pairs {
            found.push(change(format!("`{}`", new.model_name), &old.origin, &new.origin));
        }
    }
    found
}

fn scheme(auth: &AuthPlan) -> String {
    match auth {
        AuthPlan::SigV4 => "SigV4".to_owned(),
        AuthPlan::SigV4a => "SigV4a".to_owned(),
        AuthPlan::Bearer => "a bearer token".to_owned(),
        AuthPlan::ApiKey(ApiKeyPlan { name, in_query, scheme }) => {
            let place = if *in_query { "query parameter" } else { "header" };
            let scheme = scheme.as_ref().map_or_else(String::new, |scheme| format!(" after `{scheme}`"));
            format!("an API key in the {place} `{name}`{scheme}")
        }
        AuthPlan::Basic => "a user and a password".to_owned(),
        AuthPlan::Anonymous => "nothing".to_owned(),
    }
}

/// Where operations take parameters of the endpoint rules from.
fn parameters(old: &Plan, new: &Plan, operations: &[(&OperationPlan, &OperationPlan)]) -> Vec<Change> {
    let has_any = |operation: &OperationPlan| {
        operation.traits.iter().any(|applied| matches!(applied, OperationTraitPlan::EndpointParam(..)))
    };
    let (mut before, mut after) = (None, None);
    let mut found = Vec::new();
    for (old_operation, new_operation) in operations.iter().filter(|(old, new)| has_any(old) || has_any(new)) {
        let before = before.get_or_insert_with(|| wire::Index::new(old)).parameters(&old.service, old_operation);
        let after = after.get_or_insert_with(|| wire::Index::new(new)).parameters(&new.service, new_operation);
        if before != after {
            let message = format!(
                "the parameters that `{}` gives to the endpoint rules are `{after}` and were `{before}`",
                new_operation.model_name
            );
            let change = Change::new(&rules::ENDPOINT_PARAMETERS, message).values(before, after);
            found.push(change.was(Subject::shape(&old_operation.origin)).is(Subject::shape(&new_operation.origin)));
        }
    }
    found
}

type Facet = fn(&OperationPlan) -> Option<String>;

fn operation(old: &OperationPlan, new: &OperationPlan) -> Vec<Change> {
    let facets: [(&'static Rule, &str, Facet); 4] = [
        (&rules::ENDPOINT_PREFIX, "the host", host),
        (&rules::CHECKSUM, "the checksum", checksum),
        (&rules::COMPRESSION, "the compression", compression),
        (&rules::PAGINATION, "the pagination", pagination),
    ];
    let differing = facets.into_iter().filter(|(_, _, facet)| facet(old) != facet(new));
    let change = |(rule, what, facet): (&'static Rule, &str, Facet)| {
        let (before, after) = (facet(old), facet(new));
        let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        let message = format!("{what} of `{}` is {} and was {}", new.model_name, text(&after), text(&before));
        let change = Change::new(rule, message).values(before, after);
        change.was(Subject::shape(&old.origin)).is(Subject::shape(&new.origin))
    };
    // A paginator that is new or gone is a finding about the crate's items.
    let is_news = |rule: &Rule| rule.id == rules::PAGINATION.id && old.pagination.is_some() != new.pagination.is_some();
    differing.filter(|(rule, _, _)| !is_news(rule)).map(change).collect()
}

fn host(plan: &OperationPlan) -> Option<String> {
    plan.traits.iter().find_map(|applied| match applied {
        OperationTraitPlan::HostPrefix(parts) => Some(format!("`{}`", wire::host(plan, parts))),
        OperationTraitPlan::EndpointMember(index) => {
            let member = plan.input.members.get(*index)?;
            Some(format!("that of the member `{}`", member.schema.name))
        }
        _ => None,
    })
}

fn checksum(plan: &OperationPlan) -> Option<String> {
    plan.traits.iter().find_map(|applied| match applied {
        OperationTraitPlan::ChecksumRequired => Some("MD5 in `Content-MD5`".to_owned()),
        OperationTraitPlan::TreeHash => Some("SHA-256 and its tree".to_owned()),
        _ => None,
    })
}

fn compression(plan: &OperationPlan) -> Option<String> {
    plan.traits.contains(&OperationTraitPlan::Gzip).then(|| "gzip".to_owned())
}

fn pagination(plan: &OperationPlan) -> Option<String> {
    let PaginationPlan { input_token, output_token, page_size, items, .. } = plan.pagination.as_ref()?;
    let way = |steps: &[Step]| steps.iter().map(|step| step.field.as_str()).collect::<Vec<_>>().join(".");
    let page_size = page_size.as_ref().map_or("none", |(field, _)| field.as_str());
    let items = items.as_ref().map_or_else(|| "none".to_owned(), |(steps, _)| way(steps));
    let output_token = way(output_token);
    Some(format!("from `{output_token}` to `{input_token}`, page size `{page_size}`, items `{items}`"))
}
