//! Members that can be absent and could not, or the other way round.

use serde_json::Value;

use crate::diff::{Changed, Comparison, Evaluator, Finding, Item, Rule, Severity};
use crate::model::Model;
use crate::query::NullabilityMode;
use crate::shape::{Shape, ShapeType};
use crate::traits::{ClientOptional, Default, Input, KnownTrait, Required};

pub(super) const EVALUATOR: Evaluator = Evaluator { name: "ChangedNullability", rules: RULES, run };

const RULES: &[Rule] = &[
    OTHER,
    ADDED_CLIENT_OPTIONAL,
    ADDED_DEFAULT,
    ADDED_INPUT,
    ADDED_NULL_DEFAULT,
    ADDED_REQUIRED,
    ADDED_REQUIRED_AGGREGATE,
    REMOVED_CLIENT_OPTIONAL,
    REMOVED_INPUT,
    REMOVED_NULL_DEFAULT,
    REMOVED_REQUIRED,
    REMOVED_REQUIRED_AGGREGATE,
];

const OTHER: Rule = Rule {
    id: "ChangedNullability",
    description: "A client sees a member as optional that was not, or the other way round, and no other rule of this \
        family names the reason. The type of the field in generated code changes.",
    example: "A member loses `@default(0)`, so its field becomes an `Option`.",
};

const ADDED_CLIENT_OPTIONAL: Rule = Rule {
    id: "ChangedNullability.AddedClientOptionalTrait",
    description: "A required member gained `@clientOptional`. Clients take it as optional from now on, so the type of \
        the field in generated code changes.",
    example: "`@required name` becomes `@required @clientOptional name`.",
};

const ADDED_DEFAULT: Rule = Rule {
    id: "ChangedNullability.AddedDefaultTrait",
    description: "A member gained a default without having been required. Its field is no longer optional in generated \
        code. Replacing `@required` by a default is fine.",
    example: "`count: Integer` becomes `@default(0) count: Integer`.",
};

const ADDED_INPUT: Rule = Rule {
    id: "ChangedNullability.AddedInputTrait",
    description: "A structure gained `@input`, so clients take all of its members as optional, this one too, which was \
        not.",
    example: "`structure GetRoomInput` becomes `@input structure GetRoomInput`.",
};

const ADDED_NULL_DEFAULT: Rule = Rule {
    id: "ChangedNullability.AddedNullDefault",
    description: "The default of a member changed from a value to null, so its field becomes optional in generated code.",
    example: "`@default(0) count` becomes `@default(null) count`.",
};

const ADDED_REQUIRED: Rule = Rule {
    id: "ChangedNullability.AddedRequiredTrait",
    description: "A member that was optional became required. Old clients may not send it, and its field is no longer \
        optional in generated code. Only the input of an operation, or a member with `@clientOptional`, can gain it.",
    example: "`name: String` becomes `@required name: String`.",
};

const ADDED_REQUIRED_AGGREGATE: Rule = Rule {
    id: "ChangedNullability.AddedRequiredTrait.StructureOrUnion",
    description: "A member that targets a structure or union became required. Generators that take such members as \
        optional always, like those of the AWS SDKs and Farrier, do not see a difference; others do.",
    example: "`owner: Owner` becomes `@required owner: Owner`, where `Owner` is a structure.",
};

const REMOVED_CLIENT_OPTIONAL: Rule = Rule {
    id: "ChangedNullability.RemovedClientOptionalTrait",
    description: "A required member lost `@clientOptional`. Clients no longer take it as optional, so the type of the \
        field in generated code changes.",
    example: "`@required @clientOptional name` becomes `@required name`.",
};

const REMOVED_INPUT: Rule = Rule {
    id: "ChangedNullability.RemovedInputTrait",
    description: "A structure lost `@input`, so clients no longer take this member as optional.",
    example: "`@input structure GetRoomInput` becomes `structure GetRoomInput`.",
};

const REMOVED_NULL_DEFAULT: Rule = Rule {
    id: "ChangedNullability.RemovedNullDefault",
    description: "The default of a member changed from null to a value, so its field is no longer optional in generated \
        code.",
    example: "`@default(null) count` becomes `@default(0) count`.",
};

const REMOVED_REQUIRED: Rule = Rule {
    id: "ChangedNullability.RemovedRequiredTrait",
    description: "A required member became optional without a default in its place. Its field becomes optional in \
        generated code.",
    example: "`@required name: String` becomes `name: String`.",
};

const REMOVED_REQUIRED_AGGREGATE: Rule = Rule {
    id: "ChangedNullability.RemovedRequiredTrait.StructureOrUnion",
    description: "A required member that targets a structure or union became optional. Generators that take such \
        members as optional always, like those of the AWS SDKs and Farrier, do not see a difference; others do.",
    example: "`@required owner: Owner` becomes `owner: Owner`, where `Owner` is a structure.",
};

fn run(comparison: &Comparison<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in comparison.changed() {
        if change.members().is_some() {
            judge(comparison, change, &mut findings);
        } else if let Some(shapes) = change.shapes().filter(|_| change.gained::<Input>() || change.lost::<Input>()) {
            for member in unchanged_members(shapes) {
                judge(comparison, &member, &mut findings);
            }
        }
    }
    findings
}

/// The members of a structure that stayed as they are: they change with the structure's `@input`.
fn unchanged_members<'m>((old, new): (&'m Shape, &'m Shape)) -> Vec<Changed<'m>> {
    if (old.shape_type(), new.shape_type()) != (ShapeType::Structure, ShapeType::Structure) {
        return Vec::new();
    }
    let before: std::collections::HashMap<_, _> = old.members().iter().map(|member| (member.name(), member)).collect();
    let pairs = new.members().iter().filter_map(|after| Some((*before.get(after.name())?, after)));
    let changes = pairs.map(|(was, is)| Changed { old: Item::Member(old, was), new: Item::Member(new, is) });
    changes.filter(|change| !change.differs()).collect()
}

fn is_nullable(model: &Model, item: Item<'_>) -> bool {
    let Item::Member(container, member) = item else { return false };
    model.is_nullable(container, member, NullabilityMode::Client)
}

fn judge(comparison: &Comparison<'_>, change: &Changed<'_>, findings: &mut Vec<Finding>) {
    let was = is_nullable(comparison.old, change.old);
    if was == is_nullable(comparison.new, change.new) {
        return;
    }
    let mut reasons = reasons(comparison, change);
    if reasons.is_empty() {
        reasons.push((&OTHER, Severity::Error));
    }
    let (before, after) = if was { ("optional", "present always") } else { ("present always", "optional") };
    let message = format!("`{}` was {before} for clients and is {after}", change.new.id());
    findings
        .extend(reasons.into_iter().map(|(rule, severity)| comparison.about(change, rule, severity, message.as_str())));
}

fn reasons(comparison: &Comparison<'_>, change: &Changed<'_>) -> Vec<(&'static Rule, Severity)> {
    let mut reasons = Vec::new();
    match (is_in_input(change.old), is_in_input(change.new)) {
        (true, false) => reasons.push((&REMOVED_INPUT, Severity::Error)),
        (false, true) => reasons.push((&ADDED_INPUT, Severity::Danger)),
        (true, true) => {}
        (false, false) => of_member(comparison, change, &mut reasons),
    }
    if change.kept::<Default>() {
        let is_null =
            |item: Item<'_>| item.traits().get(Default::ID).is_some_and(|default| default.value == Value::Null);
        match (is_null(change.old), is_null(change.new)) {
            (false, true) => reasons.push((&ADDED_NULL_DEFAULT, Severity::Error)),
            (true, false) => reasons.push((&REMOVED_NULL_DEFAULT, Severity::Error)),
            _ => {}
        }
    }
    reasons
}

fn is_in_input(item: Item<'_>) -> bool {
    matches!(item, Item::Member(container, _) if container.has::<Input>())
}

/// The reasons in the traits of the member itself.
fn of_member(comparison: &Comparison<'_>, change: &Changed<'_>, reasons: &mut Vec<(&'static Rule, Severity)>) {
    let target = change.members().and_then(|(_, member)| comparison.new.shape(&member.target));
    let is_aggregate =
        target.is_some_and(|target| matches!(target.shape_type(), ShapeType::Structure | ShapeType::Union));
    if change.gained::<ClientOptional>() && change.kept::<Required>() {
        reasons.push((&ADDED_CLIENT_OPTIONAL, Severity::Error));
    } else if change.lost::<ClientOptional>() && change.kept::<Required>() {
        reasons.push((&REMOVED_CLIENT_OPTIONAL, Severity::Error));
    } else if change.gained::<Required>() && !change.new.has::<ClientOptional>() {
        reasons.push(if is_aggregate {
            (&ADDED_REQUIRED_AGGREGATE, Severity::Warning)
        } else {
            (&ADDED_REQUIRED, Severity::Error)
        });
    }
    if change.gained::<Default>() && !change.lost::<Required>() {
        reasons.push((&ADDED_DEFAULT, Severity::Error));
    }
    if change.lost::<Required>() && !change.new.has::<Default>() && !change.old.has::<ClientOptional>() {
        reasons.push(if is_aggregate {
            (&REMOVED_REQUIRED_AGGREGATE, Severity::Warning)
        } else {
            (&REMOVED_REQUIRED, Severity::Error)
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::diff::testing::found;

    const REQUIRED: &str = r#""smithy.api#required": {}"#;
    const OPTIONAL: &str = r#""smithy.api#clientOptional": {}"#;
    const ZERO: &str = r#""smithy.api#default": 0"#;
    const NULL: &str = r#""smithy.api#default": null"#;
    const INPUT: &str = r#""smithy.api#input": {}"#;

    /// A structure with traits, whose member has a target and traits.
    type Version<'a> = (&'a str, &'a str, &'a [&'a str]);

    /// The findings of this family between two versions, without what all have in common.
    fn told(old: Version<'_>, new: Version<'_>) -> Vec<String> {
        let model = |(container, target, member): Version<'_>| {
            format!(
                r#"{{"a#T": {{"type": "structure", "traits": {{{container}}}, "members": {{"m": {{"target": "{target}",
                "traits": {{{}}}}}}}}}, "a#U": {{"type": "union", "members": {{"x": {{"target": "smithy.api#String"}}}}}}}}"#,
                member.join(", ")
            )
        };
        let told = found(&model(old), &model(new)).into_iter();
        let in_family = told.filter_map(|line| {
            let line = line.strip_suffix(" a#T$m")?;
            let (severity, id) = line.split_once(" ChangedNullability")?;
            Some(format!("{severity} {}", id.trim_start_matches('.')).trim_end().to_owned())
        });
        in_family.collect()
    }

    fn of_integer(old: &[&str], new: &[&str]) -> Vec<String> {
        told(("", "smithy.api#Integer", old), ("", "smithy.api#Integer", new))
    }

    #[test]
    fn each_reason_in_the_members_traits_has_its_rule() {
        assert_eq!(of_integer(&[], &[REQUIRED]), ["ERROR AddedRequiredTrait"]);
        assert_eq!(of_integer(&[REQUIRED], &[]), ["ERROR RemovedRequiredTrait"]);
        assert_eq!(of_integer(&[REQUIRED], &[REQUIRED, OPTIONAL]), ["ERROR AddedClientOptionalTrait"]);
        assert_eq!(of_integer(&[REQUIRED, OPTIONAL], &[REQUIRED]), ["ERROR RemovedClientOptionalTrait"]);
        assert_eq!(of_integer(&[], &[ZERO]), ["ERROR AddedDefaultTrait"]);
        assert_eq!(of_integer(&[NULL], &[ZERO]), ["ERROR RemovedNullDefault"]);
        assert_eq!(of_integer(&[ZERO], &[NULL]), ["ERROR AddedNullDefault"]);
        assert_eq!(of_integer(&[ZERO], &[]), ["ERROR"]);
        assert_eq!(of_integer(&[], &[REQUIRED, ZERO]), ["ERROR AddedDefaultTrait", "ERROR AddedRequiredTrait"]);
    }

    #[test]
    fn what_stays_optional_or_present_is_not_told() {
        assert!(of_integer(&[REQUIRED], &[ZERO]).is_empty());
        assert!(of_integer(&[ZERO], &[REQUIRED]).is_empty());
        assert!(of_integer(&[], &[NULL]).is_empty());
        assert!(of_integer(&[], &[REQUIRED, OPTIONAL]).is_empty());
        assert!(of_integer(&[REQUIRED, OPTIONAL], &[]).is_empty());
        let input = |traits: &'static [&str]| (INPUT, "smithy.api#Integer", traits);
        assert!(told(input(&[]), input(&[REQUIRED])).is_empty());
        assert!(told(input(&[ZERO]), input(&[])).is_empty());
    }

    #[test]
    fn structures_and_unions_are_only_warned_of() {
        let of_union = |traits: &'static [&str]| ("", "a#U", traits);
        assert_eq!(told(of_union(&[]), of_union(&[REQUIRED])), ["WARNING AddedRequiredTrait.StructureOrUnion"]);
        assert_eq!(told(of_union(&[REQUIRED]), of_union(&[])), ["WARNING RemovedRequiredTrait.StructureOrUnion"]);
    }

    #[test]
    fn the_structures_input_trait_reaches_its_members_once() {
        let (plain, input) =
            (("", "smithy.api#Integer", &[REQUIRED][..]), (INPUT, "smithy.api#Integer", &[REQUIRED][..]));
        assert_eq!(told(plain, input), ["DANGER AddedInputTrait"]);
        assert_eq!(told(input, plain), ["ERROR RemovedInputTrait"]);
        let titled = (INPUT, "smithy.api#Integer", &[REQUIRED, r#""smithy.api#title": "t""#][..]);
        assert_eq!(told(plain, titled), ["DANGER AddedInputTrait"]);
        let optional = ("", "smithy.api#Integer", &[][..]);
        assert!(told(optional, (INPUT, "smithy.api#Integer", &[][..])).is_empty());
    }
}
