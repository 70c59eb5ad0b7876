//! Rules and partition tables in memory, in the runtime's types: what a generated crate would hold, without compiling one.
//!
//! The runtime's data is `'static`, so everything made here lives as long as the process, as a generated static would.

use farrier_runtime::endpoint as runtime;
use serde_json::Value;

use super::error::EndpointRulesError;
use super::path::Path;
use super::plan::{
    Attribute, ConditionPlan, EndpointRulesPlan, ExprPlan, Function, LiteralPlan, OutcomePlan, ParameterKind,
    ParameterPlan,
};

/// How many region prefixes a pattern may stand for: nested alternatives multiply.
const MAX_PREFIXES: usize = 1000;

/// The rules as the static that [`emit`](super::emit) writes would hold them.
#[must_use]
pub fn rule_set(plan: &EndpointRulesPlan) -> &'static runtime::RuleSet {
    Box::leak(Box::new(runtime::RuleSet {
        parameters: leak(plan.parameters.iter().map(parameter)),
        variables: plan.variables,
        conditions: leak(plan.conditions.iter().map(condition)),
        outcomes: leak(plan.outcomes.iter().map(outcome)),
        nodes: leak(plan.nodes.iter().flatten().copied()),
        root: plan.root,
    }))
}

/// A table of partitions from the JSON that AWS publishes.
///
/// # Errors
///
/// A member that is missing or of another type, or a `regionRegex` of a form other than `^(a|b)-c-\w+-\d+$`.
pub fn partitions(value: &Value) -> Result<runtime::Partitions, EndpointRulesError> {
    let root = Path::root();
    let list_path = root.child("partitions");
    let list = list_path.array(root.required(root.object(value)?, "partitions")?)?;
    let partitions = list.iter().enumerate().map(|(index, value)| partition(value, &list_path.item(index)));
    let partitions = partitions.collect::<Result<Vec<_>, _>>()?;
    Ok(runtime::Partitions { partitions: leak(partitions) })
}

fn partition(value: &Value, path: &Path<'_>) -> Result<runtime::Partition, EndpointRulesError> {
    let object = path.object(value)?;
    let outputs_path = path.child("outputs");
    let outputs = outputs_path.object(path.required(object, "outputs")?)?;
    let output = |key: &str| outputs_path.child(key).text(outputs_path.required(outputs, key)?).map(text);
    let flag = |key: &str| outputs_path.child(key).bool(outputs_path.required(outputs, key)?);
    let regions = path.child("regions").object(path.required(object, "regions")?)?;
    let pattern_path = path.child("regionRegex");
    let pattern = pattern_path.text(path.required(object, "regionRegex")?)?;
    let prefixes = region_prefixes(pattern).ok_or_else(|| {
        pattern_path.error(format!("the pattern `{pattern}` is not of the form `^(a|b)-c-\\w+-\\d+$`"))
    })?;
    Ok(runtime::Partition {
        name: path.child("id").text(path.required(object, "id")?).map(text)?,
        dns_suffix: output("dnsSuffix")?,
        dual_stack_dns_suffix: output("dualStackDnsSuffix")?,
        supports_fips: flag("supportsFIPS")?,
        supports_dual_stack: flag("supportsDualStack")?,
        implicit_global_region: output("implicitGlobalRegion")?,
        region_prefixes: leak(prefixes.iter().map(|prefix| text(prefix))),
        regions: leak(regions.keys().map(|region| text(region))),
    })
}

/// The prefixes a region pattern stands for: literals and groups of alternatives, then `-\w+-\d+`.
fn region_prefixes(pattern: &str) -> Option<Vec<String>> {
    let pattern = pattern.replace("\\-", "-");
    let mut rest = pattern.strip_prefix('^')?.strip_suffix("-\\w+-\\d+$")?;
    let is_literal = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let mut prefixes = vec![String::new()];
    while !rest.is_empty() {
        let alternatives: Vec<&str>;
        (alternatives, rest) = match rest.strip_prefix('(') {
            Some(group) => group.split_once(')').map(|(group, rest)| (group.split('|').collect(), rest))?,
            None => {
                let (literal, rest) = rest.split_at(rest.find('(').unwrap_or(rest.len()));
                (vec![literal], rest)
            }
        };
        if !alternatives.iter().all(|text| is_literal(text)) || prefixes.len() * alternatives.len() > MAX_PREFIXES {
            return None;
        }
        prefixes =
            prefixes.iter().flat_map(|prefix| alternatives.iter().map(move |text| format!("{prefix}{text}"))).collect();
    }
    Some(prefixes)
}

fn leak<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    items.into_iter().collect::<Vec<_>>().leak()
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn parameter(plan: &ParameterPlan) -> runtime::Parameter {
    runtime::Parameter {
        name: text(&plan.name),
        kind: match plan.kind {
            ParameterKind::String => runtime::ParameterKind::String,
            ParameterKind::Boolean => runtime::ParameterKind::Boolean,
            ParameterKind::StringArray => runtime::ParameterKind::StringArray,
        },
        required: plan.required,
        default: plan.default.as_ref().map(|default| match default {
            LiteralPlan::Bool(value) => runtime::Literal::Bool(*value),
            LiteralPlan::Str(value) => runtime::Literal::Str(text(value)),
            LiteralPlan::List(values) => runtime::Literal::List(leak(values.iter().map(|value| text(value)))),
        }),
        builtin: plan.builtin.as_deref().map(builtin),
    }
}

fn builtin(name: &str) -> runtime::Builtin {
    use runtime::Builtin as B;
    match name {
        "AWS::Region" => B::Region,
        "AWS::UseFIPS" => B::UseFips,
        "AWS::UseDualStack" => B::UseDualStack,
        "SDK::Endpoint" => B::Endpoint,
        "AWS::Auth::AccountId" => B::AccountId,
        "AWS::Auth::AccountIdEndpointMode" => B::AccountIdEndpointMode,
        "AWS::Auth::CredentialScope" => B::CredentialScope,
        "AWS::S3::Accelerate" => B::S3Accelerate,
        "AWS::S3::DisableMultiRegionAccessPoints" => B::S3DisableMultiRegionAccessPoints,
        "AWS::S3::ForcePathStyle" => B::S3ForcePathStyle,
        "AWS::S3::UseArnRegion" => B::S3UseArnRegion,
        "AWS::S3::UseGlobalEndpoint" => B::S3UseGlobalEndpoint,
        "AWS::S3Control::UseArnRegion" => B::S3ControlUseArnRegion,
        "AWS::STS::UseGlobalEndpoint" => B::StsUseGlobalEndpoint,
        name => B::Other(text(name)),
    }
}

fn condition(plan: &ConditionPlan) -> runtime::Condition {
    match plan {
        ConditionPlan::Test(plan) => runtime::Condition::Test(expr(plan)),
        ConditionPlan::Assign(slot, plan) => runtime::Condition::Assign(*slot, expr(plan)),
    }
}

fn outcome(plan: &OutcomePlan) -> runtime::Outcome {
    match plan {
        OutcomePlan::Error(message) => runtime::Outcome::Error(expr(message)),
        OutcomePlan::Endpoint { url, headers, properties } => {
            let headers = headers.iter().map(|(name, values)| (text(name), exprs(values)));
            runtime::Outcome::Endpoint(exprs(url.parts()), leak(headers), entries(properties))
        }
    }
}

fn exprs(plans: &[ExprPlan]) -> &'static [runtime::Expr] {
    leak(plans.iter().map(expr))
}

fn entries(plans: &[(String, ExprPlan)]) -> &'static [(&'static str, runtime::Expr)] {
    leak(plans.iter().map(|(key, plan)| (text(key), expr(plan))))
}

fn expr(plan: &ExprPlan) -> runtime::Expr {
    let boxed = |plan| Box::leak(Box::new(expr(plan)));
    match plan {
        ExprPlan::Bool(value) => runtime::Expr::Bool(*value),
        ExprPlan::Int(value) => runtime::Expr::Int(*value),
        ExprPlan::Str(value) => runtime::Expr::Str(text(value)),
        ExprPlan::Ref(number) => runtime::Expr::Ref(*number),
        ExprPlan::Concat(parts) => runtime::Expr::Concat(exprs(parts)),
        ExprPlan::Get(value, name) => runtime::Expr::Get(boxed(value), attribute(*name)),
        ExprPlan::At(value, index) => runtime::Expr::At(boxed(value), *index),
        ExprPlan::Call(name, args) => runtime::Expr::Call(function(*name), exprs(args)),
        ExprPlan::List(items) => runtime::Expr::List(exprs(items)),
        ExprPlan::Map(items) => runtime::Expr::Map(entries(items)),
    }
}

fn function(function: Function) -> runtime::Function {
    use runtime::Function as F;
    match function {
        Function::IsSet => F::IsSet,
        Function::Not => F::Not,
        Function::BooleanEquals => F::BooleanEquals,
        Function::StringEquals => F::StringEquals,
        Function::IsValidHostLabel => F::IsValidHostLabel,
        Function::ParseUrl => F::ParseUrl,
        Function::Substring => F::Substring,
        Function::UriEncode => F::UriEncode,
        Function::Split => F::Split,
        Function::Coalesce => F::Coalesce,
        Function::Ite => F::Ite,
        Function::AwsPartition => F::AwsPartition,
        Function::AwsParseArn => F::AwsParseArn,
        Function::AwsIsVirtualHostableS3Bucket => F::AwsIsVirtualHostableS3Bucket,
    }
}

fn attribute(attribute: Attribute) -> runtime::Attribute {
    use runtime::Attribute as A;
    match attribute {
        Attribute::Name => A::Name,
        Attribute::DnsSuffix => A::DnsSuffix,
        Attribute::DualStackDnsSuffix => A::DualStackDnsSuffix,
        Attribute::SupportsFips => A::SupportsFips,
        Attribute::SupportsDualStack => A::SupportsDualStack,
        Attribute::ImplicitGlobalRegion => A::ImplicitGlobalRegion,
        Attribute::Partition => A::Partition,
        Attribute::Service => A::Service,
        Attribute::Region => A::Region,
        Attribute::AccountId => A::AccountId,
        Attribute::ResourceId => A::ResourceId,
        Attribute::Scheme => A::Scheme,
        Attribute::Authority => A::Authority,
        Attribute::Path => A::Path,
        Attribute::NormalizedPath => A::NormalizedPath,
        Attribute::IsIp => A::IsIp,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_region_pattern_becomes_prefixes() {
        let prefixes = |pattern| region_prefixes(pattern).unwrap_or_default();
        assert_eq!(prefixes("^(us|eu)\\-\\w+\\-\\d+$"), ["us", "eu"]);
        assert_eq!(prefixes("^us\\-iso\\-\\w+\\-\\d+$"), ["us-iso"]);
        assert_eq!(prefixes("^(us|eu)-(a|b)-\\w+-\\d+$"), ["us-a", "us-b", "eu-a", "eu-b"]);
        for other in ["", "^us-.*$", "^(us-\\w+-\\d+$", "^u[st]-\\w+-\\d+$", "us-\\w+-\\d+$"] {
            assert_eq!(region_prefixes(other), None, "{other}");
        }
        let many = format!("^{}-\\w+-\\d+$", "(a|b)".repeat(40));
        assert_eq!(region_prefixes(&many), None);
    }

    #[test]
    fn the_emitted_names_are_those_of_the_runtime() {
        use crate::endpoint_rules::names;
        let (builtins, functions, attributes) = names::tables();
        for (name, variant) in builtins {
            assert_eq!(format!("{:?}", builtin(name)), *variant);
        }
        for name in functions {
            assert_eq!(format!("{:?}", function(name)), names::function_variant(name));
        }
        for name in attributes {
            assert_eq!(format!("{:?}", attribute(name)), names::attribute_variant(name));
        }
        assert_eq!(builtin("Example::Tenant"), runtime::Builtin::Other("Example::Tenant"));
    }

    #[test]
    fn a_malformed_table_names_the_place() {
        let error =
            partitions(&json!({"partitions": [{"id": "aws", "outputs": {}}]})).expect_err("regions are missing");
        assert_eq!(error.to_string(), "endpoint rules at `$.partitions[0]`: the member `regions` is missing");
    }
}
