//! Authentication schemes, and the moves between AWS's two ways to sign that break someone.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::Model;
use crate::shape::Shape;
use crate::traits::{Auth, KnownTrait, Sigv4, Sigv4a};

/// The trait of a definition that is an authentication scheme.
const AUTH_DEFINITION: &str = "smithy.api#authDefinition";

/// The schemes Smithy and AWS define.
const BUILT_IN: [&str; 7] = [
    "aws.auth#cognitoUserPools",
    Sigv4::ID,
    Sigv4a::ID,
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

/// The schemes of a service, or of one of its operations, in order of preference: what `@auth` lists and the service
/// has, or else all the service has in order of id (Smithy 2.0, "Authentication traits").
pub(super) fn effective_schemes<'m>(model: &Model, service: &'m Shape, operation: Option<&'m Shape>) -> Vec<&'m str> {
    let listed = |shape: &'m Shape| shape.trait_value(Auth::ID).and_then(Value::as_array);
    if let Some(list) = operation.and_then(listed).or_else(|| listed(service)) {
        let named = list.iter().filter_map(Value::as_str);
        return named.filter(|scheme| service.has_trait(scheme)).collect();
    }
    let applied = service.traits.iter().map(|applied| applied.id.as_str());
    let schemes: BTreeSet<&str> = applied.filter(|id| is_scheme(model, id)).collect();
    schemes.into_iter().collect()
}

fn is_scheme(model: &Model, id: &str) -> bool {
    BUILT_IN.contains(&id) || model.shape(id).is_some_and(|shape| shape.has_trait(AUTH_DEFINITION))
}

/// What about a change of schemes can lock clients out, as a clause about the schemes.
pub(super) fn migration(old: &[&str], new: &[&str]) -> Option<Cow<'static, str>> {
    let place = |schemes: &[&str], wanted: [&str; 2]| schemes.iter().position(|scheme| wanted.contains(scheme));
    let (sigv4, sigv4a) = (["sigv4", Sigv4::ID], ["sigv4a", Sigv4a::ID]);
    let before = (place(old, sigv4), place(old, sigv4a));
    let after = (place(new, sigv4), place(new, sigv4a));
    let credentials = "not all credentials that sign with sigv4 can sign with sigv4a";
    let scope = "a signature for one region may be accepted where one for many was";
    let told = |what: &str, why: &str| Some(Cow::Owned(format!("{what}; {why}")));
    match (before, after) {
        ((Some(_), None), (None, Some(_))) => told("sigv4 was replaced by sigv4a", credentials),
        ((None, Some(_)), (Some(_), None)) => told("sigv4a was replaced by sigv4", scope),
        ((Some(was), Some(was_a)), (Some(is), Some(is_a))) if was < was_a && is > is_a => {
            told("sigv4a was moved before sigv4", credentials)
        }
        ((Some(was), Some(was_a)), (Some(is), Some(is_a))) if was > was_a && is < is_a => {
            told("sigv4 was moved before sigv4a", scope)
        }
        ((None, Some(_)), (Some(is), Some(is_a))) if is < is_a => told("sigv4 was added before sigv4a", scope),
        ((Some(_), None), (Some(is), Some(is_a))) if is > is_a => told("sigv4a was added before sigv4", credentials),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const V4: &str = "aws.auth#sigv4";
    const V4A: &str = "aws.auth#sigv4a";

    #[test]
    fn every_step_between_the_two_is_judged() {
        let told = |old: &[&str], new: &[&str]| migration(old, new).is_some();
        for (old, new) in [(&[V4][..], &[V4A][..]), (&[V4A], &[V4]), (&[V4, V4A], &[V4A, V4]), (&[V4A, V4], &[V4, V4A])]
        {
            assert!(told(old, new), "{old:?} {new:?}");
        }
        assert!(told(&[V4A], &[V4, V4A]));
        assert!(!told(&[V4A], &[V4A, V4]));
        assert!(told(&[V4], &[V4A, V4]));
        assert!(!told(&[V4], &[V4, V4A]));
        assert!(!told(&[V4, V4A], &[V4]));
        assert!(!told(&[], &[V4A]));
        assert!(!told(&[V4], &[]));
        assert!(told(&["sigv4"], &["sigv4a"]));
        for same in [&[V4, V4A], &[V4A, V4]] {
            assert!(!told(same, same), "{same:?}");
        }
    }

    #[test]
    fn schemes_come_from_auth_or_in_order_of_id() {
        let text = r#"{"smithy": "2.0", "shapes": {
            "a#mine": {"type": "structure", "traits": {"smithy.api#trait": {}, "smithy.api#authDefinition": {}}},
            "a#S": {"type": "service", "version": "1", "traits": {"aws.auth#sigv4a": {"name": "s"},
                "smithy.api#httpBasicAuth": {}, "aws.auth#sigv4": {"name": "s"}, "a#mine": {}, "smithy.api#title": "t"}},
            "a#O": {"type": "operation", "traits": {"smithy.api#auth": ["aws.auth#sigv4a", "smithy.api#httpDigestAuth"]}}}}"#;
        let model = Model::from_text("m.json", text).unwrap();
        let (service, operation) = (model.shape("a#S").unwrap(), model.shape("a#O").unwrap());
        let all = ["a#mine", V4, V4A, "smithy.api#httpBasicAuth"];
        assert_eq!(effective_schemes(&model, service, None), all);
        assert_eq!(effective_schemes(&model, service, Some(operation)), [V4A]);
    }
}
