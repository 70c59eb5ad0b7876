//! The JMESPath compliance suite of the shared folder, through what waiters use: our plan of an expression, evaluated by the
//! runtime over shapes' values (here documents).

use std::path::PathBuf;

use aws_smithy_types::{Document, Number};
use farrier_codegen::jmespath::{expression, parse};
use farrier_runtime::jmespath::Value;
use serde_json::Value as Json;

fn suite() -> Option<PathBuf> {
    let shared = std::env::var_os("FARRIER_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let folder = shared.join("conformance/jmespath-tests");
    folder.is_dir().then_some(folder)
}

fn document(json: &Json) -> Document {
    match json {
        Json::Null => Document::Null,
        Json::Bool(value) => Document::Bool(*value),
        Json::Number(number) => Document::Number(match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => Number::PosInt(value),
            (None, Some(value)) => Number::NegInt(value),
            (None, None) => Number::Float(number.as_f64().expect("a JSON number is a float at least")),
        }),
        Json::String(text) => Document::String(text.clone()),
        Json::Array(items) => Document::Array(items.iter().map(document).collect()),
        Json::Object(entries) => {
            Document::Object(entries.iter().map(|(key, value)| (key.clone(), document(value))).collect())
        }
    }
}

/// Equal as JMESPath compares: 1 and 1.0 are the same number.
fn is_same(found: &Document, expected: &Document) -> bool {
    match (found, expected) {
        (Document::Number(found), Document::Number(expected)) => found.to_f64_lossy() == expected.to_f64_lossy(),
        (Document::Array(found), Document::Array(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(expected).all(|(found, expected)| is_same(found, expected))
        }
        (Document::Object(found), Document::Object(expected)) => {
            let same =
                |(key, value): (&String, &Document)| expected.get(key).is_some_and(|other| is_same(value, other));
            found.len() == expected.len() && found.iter().all(same)
        }
        (found, expected) => found == expected,
    }
}

/// The items in order of their text: what comes out of an object has no order in JMESPath.
fn sorted(document: &Document) -> Document {
    match document {
        Document::Array(items) => {
            let mut items: Vec<Document> = items.iter().map(sorted).collect();
            items.sort_by_key(|item| format!("{item:?}"));
            Document::Array(items)
        }
        other => other.clone(),
    }
}

/// What is wrong with a case, if anything is.
fn run(given: &Document, case: &Json) -> Option<String> {
    let text = case["expression"].as_str()?;
    let plan = parse(text);
    if let Some(expected) = case.get("error").and_then(Json::as_str) {
        // What is no expression must not even become a plan; the other errors may wait for the values.
        let fails = match plan {
            Ok(plan) => expected != "syntax" && expression(&plan).evaluate(&Value::from(given)).is_err(),
            Err(_) => true,
        };
        return (!fails).then(|| format!("{text}: no {expected} error"));
    }
    let plan = match plan {
        Ok(plan) => plan,
        Err(error) => return Some(format!("{text}: {error}")),
    };
    let found = match expression(&plan).evaluate(&Value::from(given)) {
        Ok(value) => value.to_document(),
        Err(error) => return Some(format!("{text}: {error}")),
    };
    let expected = document(case.get("result")?);
    let same = is_same(&found, &expected)
        || (text.contains('*') || text.contains("keys(") || text.contains("values("))
            && is_same(&sorted(&found), &sorted(&expected));
    (!same).then(|| format!("{text}: {found:?} instead of {expected:?}"))
}

#[test]
fn the_compliance_suite_passes() {
    let Some(folder) = suite() else {
        println!("skipped: set FARRIER_SHARED to the folder of the shared material");
        return;
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut count, mut failures) = (0, Vec::new());
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "json")) {
        let suites: Json = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        for suite in suites.as_array().unwrap() {
            let given = document(&suite["given"]);
            for case in suite["cases"].as_array().unwrap() {
                count += 1;
                let name = file.file_name().unwrap().to_string_lossy();
                failures.extend(run(&given, case).map(|failure| format!("{name}: {failure}")));
            }
        }
    }
    println!("{} passed, {} failed", count - failures.len(), failures.len());
    assert!(count > 800, "only {count} cases were found");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
