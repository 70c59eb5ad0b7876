//! What `emit` writes, compared with the goldens that `endpoint_tests` compiles. `UPDATE_GOLDEN=1` writes them anew.

use std::path::{Path, PathBuf};

use farrier_codegen::endpoint_rules;
use proc_macro2::{Ident, Span};
use serde_json::Value;

#[path = "endpoint_conformance/shared.rs"]
mod shared;

#[test]
fn the_goldens_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/endpoint_conformance");
    for name in ["tree", "diagram"] {
        let source = emitted(&shared::read(&folder.join(format!("{name}.json")))["rules"]);
        let golden = folder.join(format!("golden/{name}.rs"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&golden, &source).expect("a folder to write to");
        }
        let expected = std::fs::read_to_string(&golden).expect("the golden");
        assert!(source == expected, "{} is stale; UPDATE_GOLDEN=1 writes it anew:\n{source}", golden.display());
    }
}

#[test]
fn the_source_of_real_services_is_compact() {
    let Some(shared) = shared::folder() else { return };
    let limits = [("models/ivschat", 100), ("models/dynamodb", 250), ("models/s3", 1400), ("models-2026/s3", 1500)];
    for (name, most_lines) in limits {
        let model = shared::read(&shared.join(format!("{name}.json")));
        for form in ["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"] {
            for rules in shared::traits(&model, form) {
                let source = emitted(rules);
                keep(&format!("{name}-{form}"), &source);
                let lines = source.lines().count();
                println!("{name} {form}: {lines} lines, {} bytes", source.len());
                assert!(lines <= most_lines, "{name} {form}: {lines} lines");
            }
        }
    }
}

/// Writes the source into the folder that `FARRIER_EMITTED` names, to look at it or to compile it.
fn keep(name: &str, source: &str) {
    if let Some(folder) = std::env::var_os("FARRIER_EMITTED") {
        let file = name.replace(['/', '#', '.'], "-");
        std::fs::write(PathBuf::from(folder).join(file).with_extension("rs"), source).expect("a folder to write to");
    }
}

fn emitted(rules: &Value) -> String {
    let plan = endpoint_rules::lower(rules).unwrap_or_else(|error| panic!("{error}"));
    let tokens = endpoint_rules::emit(&plan, &Ident::new("RULES", Span::call_site()));
    let file = syn::parse2(tokens).expect("the tokens are a Rust file");
    prettyplease::unparse(&file)
}
