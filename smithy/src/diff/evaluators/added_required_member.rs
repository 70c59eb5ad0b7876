//! Members that are new and required at once.

use std::collections::HashSet;

use crate::diff::{Changed, Comparison, Evaluator, Finding, Item, Rule, Severity};
use crate::shape::{Member, Shape, ShapeKind};
use crate::traits::{ClientOptional, Default, Required};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "AddedRequiredMember", rules: &[ADDED], run };

const ADDED: Rule = Rule {
    id: "AddedRequiredMember",
    description: "A structure that was there has a new member that is required, without a default and without \
        `@clientOptional`. Old clients do not send it, old services do not return it, and generated code that expects \
        it fails on either.",
    example: "`CreateRoomRequest` has a new member `region` with `@required`.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    comparison.changed().iter().filter_map(Changed::shapes).flat_map(|shapes| added(comparison, shapes)).collect()
}

fn added(comparison: &Comparison<'_>, (old, new): (&Shape, &Shape)) -> Vec<Finding> {
    let (ShapeKind::Structure(before), ShapeKind::Structure(after)) = (&old.kind, &new.kind) else {
        return Vec::new();
    };
    let known: HashSet<&str> = before.iter().map(Member::name).collect();
    let is_demanded = |member: &&Member| {
        member.has::<Required>()
            && !member.has::<Default>()
            && !member.has::<ClientOptional>()
            && !known.contains(member.name())
    };
    let finding = |member: &Member| {
        let message = format!("the new member `{}` is required and has no default", member.id);
        let place = comparison.new_place(Item::Member(new, member).span());
        Finding::new(&ADDED, Severity::Error, message).about(&member.id).now_at(place)
    };
    after.iter().filter(is_demanded).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    #[test]
    fn a_default_or_client_optional_makes_it_harmless() {
        let with = |traits: &str| {
            format!(
                r#"{{"a#T": {{"type": "structure", "members": {{"m": {{"target": "smithy.api#String",
                    "traits": {{"smithy.api#required": {{}}{traits}}}}}}}}}}}"#
            )
        };
        let old = r#"{"a#T": {"type": "structure"}}"#;
        assert_eq!(found(old, &with("")), ["ERROR AddedRequiredMember a#T$m", "NOTE AddedShape a#T$m"]);
        for harmless in [r#", "smithy.api#default": """#, r#", "smithy.api#clientOptional": {}"#] {
            assert_eq!(found(old, &with(harmless)), ["NOTE AddedShape a#T$m"]);
        }
    }
}
