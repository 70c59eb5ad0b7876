//! The findings cover exactly what differs between the generated files.

use std::collections::BTreeMap;

use farrier_smithy::Model;
use serde_json::Value;

use super::changes;
use super::surface::{Part, Surface, surface};
use crate::client_config::ClientConfig;
use crate::diff::finding::Bump;
use crate::emit::sources;
use crate::lower::lower;
use crate::plan::Plan;

fn folder() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/semver")
}

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(format!("{}/{name}", folder())).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn plan(model: &Value) -> Plan {
    let model = Model::from_text("model.json", &model.to_string()).unwrap();
    lower(&model, &ClientConfig::new("things", "model.json", "things")).unwrap()
}

fn at<'v>(value: &'v mut Value, path: &str) -> (&'v mut Value, String) {
    let (parent, key) = path.rsplit_once('/').map_or((None, path), |(parent, key)| (Some(parent), key));
    let parent = parent.into_iter().flat_map(|path| path.split('/')).fold(value, |value, key| &mut value[key]);
    (parent, key.to_owned())
}

fn changed(edits: &Value) -> Value {
    let mut model = read("model.json");
    for path in edits["remove"].as_array().into_iter().flatten() {
        let (parent, key) = at(&mut model["shapes"], path.as_str().unwrap());
        parent.as_object_mut().unwrap().remove(&key).unwrap();
    }
    for (path, value) in edits["set"].as_object().into_iter().flatten() {
        let (parent, key) = at(&mut model["shapes"], path);
        parent[key] = value.clone();
    }
    model
}

/// Every public part of a whole crate, read from the tokens of its files.
fn whole(plan: &Plan) -> Surface {
    let mut found = BTreeMap::new();
    for (path, template) in sources(plan) {
        let module = path.strip_suffix(".rs").unwrap().replace('/', "::");
        found.extend(surface(template(), &[], &module));
    }
    found
}

/// What Cargo's rules say of two crates whose types are all `#[non_exhaustive]`.
fn needed(old: &Surface, new: &Surface) -> Bump {
    // A deprecation is more, and one less is a patch, whatever it is on.
    let is_mark = |part: &Part| matches!(part.kind, super::surface::PartKind::Deprecated(_));
    let lost = old.iter().any(|(part, text)| !is_mark(part) && new.get(part) != Some(text));
    let gained = new.keys().any(|part| !old.contains_key(part));
    match (lost, gained) {
        (true, _) => Bump::Major,
        (_, true) => Bump::Minor,
        _ => Bump::None,
    }
}

#[test]
fn the_verdict_is_that_of_the_generated_files() {
    let base = read("model.json");
    let old = plan(&base);
    let before = whole(&old);
    assert!(before.len() > 400, "{} parts", before.len());
    for edits in read("changes.json").as_array().unwrap() {
        let new = plan(&changed(edits));
        let after = whole(&new);
        let found = changes(&old, &new);
        let bump = found.iter().map(|change| change.rule.bump).max().unwrap_or(Bump::None);
        assert_eq!(bump, needed(&before, &after), "{}: {found:#?}", edits["name"]);
        // And back again.
        let back = changes(&new, &old).iter().map(|change| change.rule.bump).max().unwrap_or(Bump::None);
        let undeprecated = edits["name"].as_str().unwrap().starts_with("deprecated");
        let expected = if undeprecated { Bump::Patch } else { needed(&after, &before) };
        assert_eq!(back, expected, "{} back", edits["name"]);
    }
}

#[test]
fn a_member_is_one_finding() {
    let edits = serde_json::json!({"set": {"a#GetThingInput/members/locale": {"target": "smithy.api#String"}}});
    let found = changes(&plan(&read("model.json")), &plan(&changed(&edits)));
    let items: Vec<_> = found.iter().filter_map(|change| change.item.as_deref()).collect();
    assert_eq!(items, ["operation::get_thing::GetThingInput::locale"]);
    let edits = serde_json::json!({"set": {"a#Thing/members/name/traits": {"smithy.api#required": {}}}});
    let found = changes(&plan(&read("model.json")), &plan(&changed(&edits)));
    let shown: Vec<String> = found
        .iter()
        .map(|change| {
            let [item, before, after] =
                [&change.item, &change.before, &change.after].map(|text| text.as_deref().unwrap_or_default());
            format!("{item}: {before} -> {after}")
        })
        .collect();
    assert_eq!(shown, ["types::Thing::name: Option<String> -> String"]);
}

#[test]
fn a_setting_that_goes_is_not_the_parameter_it_sets() {
    let rules = serde_json::json!({
        "version": "1.0",
        "parameters": {"Tenant": {"type": "string", "documentation": "."}},
        "rules": [{"conditions": [], "error": "none", "type": "error"}],
    });
    let tenant = serde_json::json!({"Tenant": {"type": "string"}});
    let edits = |settings: Value| {
        plan(&changed(&serde_json::json!({"set": {
            "a#Things/traits/smithy.rules#endpointRuleSet": rules,
            "a#Things/traits/smithy.rules#clientContextParams": settings,
        }})))
    };
    let found = changes(&edits(tenant), &edits(serde_json::json!({})));
    let items: Vec<_> =
        found.iter().map(|change| (change.rule.id, change.item.as_deref().unwrap_or_default())).collect();
    let gone = |item| ("rust.item-removed", item);
    assert_eq!(items, [gone("config::Builder::set_tenant"), gone("config::Builder::tenant")]);
}

#[test]
fn an_item_goes_with_all_of_its_parts() {
    let required = serde_json::json!({"target": "smithy.api#String", "traits": {"smithy.api#required": {}}});
    let edits = serde_json::json!({"set": {"a#GetThingInput/members/extra": required}});
    let (with, without) = (plan(&changed(&edits)), plan(&read("model.json")));
    for (old, new) in [(&with, &without), (&without, &with)] {
        let found = changes(old, new);
        let bare: Vec<_> = found.iter().filter_map(|change| change.item.as_deref()).collect();
        assert!(bare.iter().all(|item| item.contains("::")), "{bare:?}");
        let parts = bare.iter().filter(|item| item.ends_with("Parts")).count();
        assert!(parts <= 1, "{bare:?}");
    }
}

#[test]
fn keywords_are_escaped() {
    let base = read("model.json");
    let edits = serde_json::json!({"set": {"a#Thing/members/type": {"target": "smithy.api#String"}}});
    let found = changes(&plan(&base), &plan(&changed(&edits)));
    assert_eq!(found[0].item.as_deref(), Some("types::Thing::r#type"));
}

#[test]
fn waiters_come_go_and_grow() {
    let ready = serde_json::json!({"acceptors": [{"state": "success", "matcher": {"success": true}}]});
    let with = |waiters: Value| {
        let edits = serde_json::json!({"set": {"a#GetThing/traits/smithy.waiters#waitable": waiters}});
        plan(&changed(&edits))
    };
    let none = plan(&read("model.json"));
    let (one, two) =
        (with(serde_json::json!({"Ready": ready})), with(serde_json::json!({"Ready": ready, "Gone": ready})));
    let rules = |old: &Plan, new: &Plan| changes(old, new).iter().map(|change| change.rule.id).collect::<Vec<_>>();
    assert_eq!(rules(&none, &one), ["rust.waiter-added"]);
    assert_eq!(rules(&one, &none), ["rust.waiter-removed"]);
    assert_eq!(rules(&one, &two), ["rust.waiter-added"]);
    assert!(rules(&two, &two).is_empty());
}
