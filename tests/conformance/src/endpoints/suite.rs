//! The cases of one model and what became of them.

use std::path::Path;

use farrier_codegen::endpoint_rules;
use farrier_runtime::endpoint::{Partitions, RuleSet};
use serde_json::Value;

const TESTS: &str = "smithy.rules#endpointTests";

/// The forms of rules, by trait and by the name of their column.
pub(super) const FORMS: [(&str, &str); 2] =
    [("smithy.rules#endpointRuleSet", "rule set"), ("smithy.rules#endpointBdd", "diagram")];

/// The results of one file.
pub(super) struct Suite {
    pub(super) name: String,
    /// How many cases passed and failed by each of [`FORMS`].
    pub(super) counts: [Counts; FORMS.len()],
    /// What to say of each failure.
    pub(super) failures: Vec<String>,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
}

impl Suite {
    /// Runs the cases of a model; nothing for a file without any.
    pub(super) fn run(path: &Path, text: &str, partitions: &Partitions) -> Option<Self> {
        if !text.contains(TESTS) {
            return None;
        }
        let model: Value = serde_json::from_str(text).ok().filter(|model: &Value| model.get("smithy").is_some())?;
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        let mut suite = Self { name, counts: Default::default(), failures: Vec::new() };
        let mut has_tests = false;
        for (id, shape) in model.get("shapes").and_then(Value::as_object).into_iter().flatten() {
            let traits = &shape["traits"];
            if let Some(tests) = traits.get(TESTS) {
                has_tests = true;
                suite.run_service(id, traits, cases(tests), partitions);
            }
        }
        has_tests.then_some(suite)
    }

    fn run_service(&mut self, id: &str, traits: &Value, cases: &[Value], partitions: &Partitions) {
        let mut has_rules = false;
        for (form, (trait_id, name)) in FORMS.iter().enumerate() {
            let Some(rules) = traits.get(trait_id) else { continue };
            has_rules = true;
            let place = format!("{id} ({name})");
            match endpoint_rules::lower(rules) {
                Ok(plan) => self.run_cases(form, &place, endpoint_rules::rule_set(&plan), cases, partitions),
                Err(error) => self.fail_all(form, &place, &error.to_string(), cases.len()),
            }
        }
        if !has_rules {
            self.fail_all(0, id, "the service has no endpoint rules", cases.len());
        }
    }

    fn run_cases(&mut self, form: usize, place: &str, rules: &RuleSet, cases: &[Value], partitions: &Partitions) {
        for case in cases {
            match endpoint_rules::run_case(rules, partitions, case) {
                Ok(()) => self.counts[form].passed += 1,
                Err(found) => {
                    self.counts[form].failed += 1;
                    let title = case.get("documentation").and_then(Value::as_str).unwrap_or("a case without a title");
                    self.failures.push(format!("{place}: FAILED {title}\n   {found}"));
                }
            }
        }
    }

    fn fail_all(&mut self, form: usize, place: &str, why: &str, count: usize) {
        self.counts[form].failed += count;
        self.failures.push(format!("{place}: {count} cases could not be run: {why}"));
    }
}

/// The cases of the trait's value.
fn cases(tests: &Value) -> &[Value] {
    tests.get("testCases").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
