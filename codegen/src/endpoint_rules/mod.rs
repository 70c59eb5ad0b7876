//! Endpoint rules: from the JSON of `smithy.rules#endpointRuleSet` or `smithy.rules#endpointBdd` to a static.
//!
//! [`lower`] decides everything: it checks the rules, numbers parameters and variables, splits templates into their parts
//! and turns both forms, the tree and the decision diagram, into the same list of decision nodes. [`emit`] writes the
//! result as Rust.

mod bdd;
#[cfg(feature = "evaluate")]
mod case;
mod emit;
mod error;
#[cfg(feature = "evaluate")]
mod evaluate;
mod expression;
mod graph;
mod names;
mod parameters;
mod path;
mod plan;
mod rules;
mod template;
mod tree;

#[cfg(feature = "evaluate")]
pub use case::run_case;
pub use emit::emit;
pub use error::EndpointRulesError;
#[cfg(feature = "evaluate")]
pub use evaluate::{partitions, rule_set};
pub use plan::{
    Attribute, ConditionPlan, EndpointRulesPlan, ExprPlan, Function, LiteralPlan, OutcomePlan, ParameterKind,
    ParameterPlan, TARGET_NO_MATCH, TARGET_OUTCOME,
};

use path::Path;
use serde_json::Value;

/// How deep rules, expressions and properties may nest: a model must not be able to overflow the stack.
const MAX_DEPTH: usize = 100;

/// Lowers the value of the trait `smithy.rules#endpointRuleSet` or `smithy.rules#endpointBdd`.
///
/// # Errors
///
/// The first thing that is not as the rules engine specification demands, with its place in the value.
pub fn lower(value: &Value) -> Result<EndpointRulesPlan, EndpointRulesError> {
    let path = Path::root();
    let object = path.object(value)?;
    path.child("version").text(path.required(object, "version")?)?;
    let parameters = parameters::lower(path.required(object, "parameters")?, &path.child("parameters"))?;
    if object.contains_key("nodes") {
        bdd::lower(object, &path, parameters)
    } else {
        tree::lower(object, &path, parameters)
    }
}

#[cfg(test)]
mod tests;
