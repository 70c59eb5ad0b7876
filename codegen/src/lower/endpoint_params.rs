//! Where the parameters of endpoint rules come from ("Rules engine specification": `clientContextParams`,
//! `staticContextParams`, `contextParam`, `operationContextParams`).

use std::collections::{BTreeMap, BTreeSet};

use farrier_smithy::{Diagnostic, Shape, traits};
use serde_json::Value;

use super::{Lowering, input_path, standard_endpoints};
use crate::endpoint_rules::{EndpointRulesPlan, LiteralPlan, ParameterKind};
use crate::names;
use crate::plan::{EndpointSettingPlan, ParamSourcePlan, PathStepPlan};

/// Builtins that every client has settings for.
const COMMON: [&str; 4] = ["AWS::Region", "AWS::UseDualStack", "AWS::UseFIPS", "SDK::Endpoint"];

/// Builtins that a program sets, though models of S3 from before `clientContextParams` do not say so.
const SETTINGS: [(&str, &str); 2] = [
    ("AWS::S3::ForcePathStyle", "Whether buckets stand in the path rather than in the host."),
    ("AWS::S3::Accelerate", "Whether to use S3 Transfer Acceleration."),
];

impl Lowering<'_> {
    /// The parameters that a program sets, in order of name.
    pub(super) fn endpoint_settings(&self) -> Vec<EndpointSettingPlan> {
        let Some(rules) = &self.endpoint_rules else { return Vec::new() };
        let modelled = self.closure.shape().get::<traits::ClientContextParams>().map(|params| params.0);
        let modelled: BTreeMap<_, _> = modelled.unwrap_or_default();
        let mut found = Vec::new();
        for (index, parameter) in rules.parameters.iter().enumerate() {
            if parameter.builtin.as_deref().is_some_and(|builtin| COMMON.contains(&builtin)) {
                continue;
            }
            let docs = match (modelled.get(&parameter.name), &parameter.builtin) {
                (Some(param), _) => {
                    let docs = param.documentation.as_deref().map(crate::docs::rustdoc).unwrap_or_default();
                    if docs.is_empty() {
                        format!("The parameter `{}` of the endpoint rules.", parameter.name)
                    } else {
                        docs
                    }
                }
                (None, Some(builtin)) => match SETTINGS.iter().find(|(name, _)| name == builtin) {
                    Some((_, docs)) => (*docs).to_owned(),
                    None => continue,
                },
                (None, None) => continue,
            };
            found.push((index, docs));
        }
        let methods = names::settings(found.iter().map(|(index, _)| rules.parameters[*index].name.as_str()));
        let setting = |((index, docs), method): ((usize, String), String)| {
            let kind = rules.parameters[index].kind;
            EndpointSettingPlan { index, method, docs, kind }
        };
        found.into_iter().zip(methods).map(setting).collect()
    }

    /// The index of the parameter that says how an account's own endpoints are used.
    pub(super) fn account_id_endpoint_mode(&self) -> Option<usize> {
        let is_mode = |builtin: &String| builtin == "AWS::Auth::AccountIdEndpointMode";
        self.endpoint_rules
            .as_ref()?
            .parameters
            .iter()
            .position(|parameter| parameter.builtin.as_ref().is_some_and(is_mode))
    }

    /// The parameters that an operation gives, by their index in the rules. What it fixes wins over its input, and a
    /// member of the input over a path in it.
    pub(super) fn endpoint_params(
        &self,
        operation: &Shape,
        input: &Shape,
    ) -> Result<Vec<(usize, ParamSourcePlan)>, Diagnostic> {
        let Some(rules) = &self.endpoint_rules else { return Ok(Vec::new()) };
        let mut found = BTreeMap::new();
        let paths = operation.get::<traits::OperationContextParams>().map(|params| params.0).unwrap_or_default();
        for (name, param) in &paths {
            let Some(index) = rules.parameter(name) else { continue };
            let steps = input_path::steps(self.model, input, &param.path).map_err(|problem| {
                let message = format!("the endpoint parameter `{name}` has a path that can not be used: {problem}");
                self.model.error_at(operation, message)
            })?;
            found.insert(index, ParamSourcePlan::Input(steps));
        }
        for (member, name) in self.bound_members(input) {
            found.extend(
                rules.parameter(&name).map(|index| (index, ParamSourcePlan::Input(vec![PathStepPlan::Member(member)]))),
            );
        }
        let fixed = operation.get::<traits::StaticContextParams>().map(|params| params.0).unwrap_or_default();
        for (name, param) in &fixed {
            let Some(index) = rules.parameter(name) else { continue };
            let kind = rules.parameters[index].kind;
            let value = literal(&param.value, kind).ok_or_else(|| {
                let message =
                    format!("the endpoint parameter `{name}` is given a value of another type: {}", param.value);
                self.model.error_at(operation, message)
            })?;
            found.insert(index, ParamSourcePlan::Constant(value));
        }
        Ok(found.into_iter().collect())
    }

    /// Members of an input that the rules put into the endpoint, and which are in no path beside it: the buckets of S3.
    pub(super) fn members_in_endpoint(&self, input: &Shape) -> BTreeSet<String> {
        let is_in_endpoint = |name: &str| {
            self.sdk_id() == Some(standard_endpoints::S3.to_owned())
                && name == "Bucket"
                && self.endpoint_rules.as_ref().is_some_and(|rules: &EndpointRulesPlan| rules.parameter(name).is_some())
        };
        let bound = self.bound_members(input).into_iter().filter(|(_, name)| is_in_endpoint(name));
        bound.map(|(index, _)| input.members()[index].name().to_owned()).collect()
    }

    /// The input members that give a parameter, with its name.
    fn bound_members(&self, input: &Shape) -> Vec<(usize, String)> {
        let members = input.members().iter().enumerate();
        let bound = |name: &str| self.has_standard_endpoints && name == "Bucket";
        members
            .filter_map(|(index, member)| {
                let modelled = member.get::<traits::ContextParam>().map(|param| param.name);
                let name = modelled.or_else(|| bound(member.name()).then(|| member.name().to_owned()))?;
                Some((index, name))
            })
            .collect()
    }

    /// What AWS SDKs call the service.
    pub(super) fn sdk_id(&self) -> Option<String> {
        self.closure.shape().get::<traits::AwsService>().map(|service| service.sdk_id)
    }
}

fn literal(value: &Value, kind: ParameterKind) -> Option<LiteralPlan> {
    match kind {
        ParameterKind::Boolean => value.as_bool().map(LiteralPlan::Bool),
        ParameterKind::String => value.as_str().map(|text| LiteralPlan::Str(text.to_owned())),
        ParameterKind::StringArray => {
            let items = value.as_array()?.iter();
            items.map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>().map(LiteralPlan::List)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    use farrier_smithy::Model;
    use serde_json::Value;

    use crate::ClientConfig;
    use crate::endpoint_rules::LiteralPlan;
    use crate::lower::lower;
    use crate::plan::{OperationPlan, OperationTraitPlan, ParamSourcePlan, PathStepPlan, Plan};

    /// The folder of shared test data, or nothing and a message that says what to set.
    fn shared() -> Option<PathBuf> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
        let folder = std::env::var_os("FARRIER_SHARED").map_or(beside, PathBuf::from);
        if folder.join("models").is_dir() {
            return Some(folder);
        }
        println!("skipped: there is no test data in {}; set FARRIER_SHARED to its folder", folder.display());
        None
    }

    fn plan(path: &Path) -> Plan {
        let model = Model::load(path).unwrap_or_else(|error| panic!("{error}"));
        lower(&model, &ClientConfig::new("test", path, "out")).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What an operation gives the rules for an input in JSON; paths beyond one member are not followed.
    fn given(plan: &Plan, operation: &OperationPlan, input: &Value) -> BTreeMap<String, Value> {
        let rules = plan.service.endpoint_rules.as_ref().expect("the service has rules");
        let mut found = BTreeMap::new();
        for applied in &operation.traits {
            let OperationTraitPlan::EndpointParam(index, source) = applied else { continue };
            let value = match source {
                ParamSourcePlan::Constant(LiteralPlan::Bool(value)) => Value::from(*value),
                ParamSourcePlan::Constant(LiteralPlan::Str(text)) => Value::from(text.as_str()),
                ParamSourcePlan::Constant(LiteralPlan::List(items)) => items.iter().map(String::as_str).collect(),
                ParamSourcePlan::Input(path) => match path.as_slice() {
                    [PathStepPlan::Member(member)] => input[&operation.input.members[*member].schema.name].clone(),
                    _ => continue,
                },
            };
            if !value.is_null() {
                found.insert(rules.parameters[*index].name.clone(), value);
            }
        }
        found
    }

    /// The endpoint tests say, for some cases, which operation is called with which input.
    #[test]
    fn operations_give_what_endpoint_tests_expect() {
        let Some(shared) = shared() else { return };
        let mut checked = 0;
        for name in ["models/s3", "models-2026/s3", "models/s3-control", "models/kinesis", "models/dynamodb"] {
            let path = shared.join(format!("{name}.json"));
            let plan = plan(&path);
            let text = std::fs::read_to_string(&path).expect("it was read before");
            let model: Value = serde_json::from_str(&text).expect("it was read before");
            let shapes = model["shapes"].as_object().expect("it is a model").values();
            let tests =
                shapes.filter_map(|shape| shape["traits"]["smithy.rules#endpointTests"]["testCases"].as_array());
            for case in tests.flatten() {
                for call in case["operationInputs"].as_array().into_iter().flatten() {
                    let is_called = |operation: &&OperationPlan| call["operationName"] == *operation.model_name;
                    let operation = plan.operations.iter().find(is_called).expect("the operation is in the model");
                    for (name, value) in given(&plan, operation, &call["operationParams"]) {
                        // Cases leave out what no rule looks at.
                        let Some(expected) = case["params"].get(&name) else { continue };
                        assert_eq!(*expected, value, "{name} of {call} in {}", case["documentation"]);
                        checked += 1;
                    }
                }
            }
        }
        assert!(checked > 300, "only {checked} parameters were checked");
    }
}
