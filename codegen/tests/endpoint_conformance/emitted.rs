//! What `emit` writes.

use farrier_codegen::endpoint_rules;
use proc_macro2::{Ident, Span};
use serde_json::Value;

use crate::shared;

fn emitted(rules: &Value) -> String {
    let plan = endpoint_rules::lower(rules).unwrap_or_else(|error| panic!("{error}"));
    let tokens = endpoint_rules::emit(&plan, &Ident::new("RULES", Span::call_site()));
    let file = syn::parse2(tokens).expect("the tokens are a Rust file");
    prettyplease::unparse(&file)
}

#[test]
fn the_source_of_real_services_is_compact() {
    let Some(shared) = shared::folder() else { return };
    let limits = [("models/ivschat", 130), ("models/dynamodb", 600), ("models/s3", 2500), ("models-2026/s3", 2500)];
    for (name, most_lines) in limits {
        let model = shared::read(&shared.join(format!("{name}.json")));
        for form in ["smithy.rules#endpointRuleSet", "smithy.rules#endpointBdd"] {
            for rules in shared::traits(&model, form) {
                let source = emitted(rules);
                if let Some(folder) = std::env::var_os("FARRIER_EMITTED") {
                    let file = format!("{}-{}.rs", name.replace('/', "-"), form.rsplit('#').next().unwrap_or(form));
                    std::fs::write(std::path::Path::new(&folder).join(file), &source).expect("a folder to write to");
                }
                let lines = source.lines().count();
                println!("{name} {form}: {lines} lines, {} bytes", source.len());
                assert!(lines <= most_lines, "{name} {form}: {lines} lines");
            }
        }
    }
}
