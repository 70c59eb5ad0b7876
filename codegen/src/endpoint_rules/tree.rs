use serde_json::{Map, Value};

use super::MAX_DEPTH;
use super::error::EndpointRulesError;
use super::expression::{Scope, condition};
use super::graph::{Graph, Node, Target};
use super::path::Path;
use super::plan::{ConditionPlan, EndpointRulesPlan, ParameterPlan};
use super::rules;

/// Lowers `smithy.rules#endpointRuleSet`: rules that are tried in order, some of which hold further rules.
pub(super) fn lower(
    object: &Map<String, Value>,
    path: &Path<'_>,
    parameters: Vec<ParameterPlan>,
) -> Result<EndpointRulesPlan, EndpointRulesError> {
    let mut tree = Tree { graph: Graph::default(), scope: Scope::new(&parameters, path)? };
    let root = tree.rules(path.required(object, "rules")?, &path.child("rules"))?;
    tree.graph.finish(root, parameters, &tree.scope, path)
}

struct Tree {
    graph: Graph,
    scope: Scope,
}

impl Tree {
    /// Rules in order: what fails goes on to the next, and past the last nothing matches, even inside a tree rule.
    fn rules(&mut self, value: &Value, path: &Path<'_>) -> Result<Target, EndpointRulesError> {
        if path.depth() > MAX_DEPTH {
            return Err(path.error("the rules are nested too deeply"));
        }
        let mut next = Target::NoMatch;
        for (index, rule) in path.array(value)?.iter().enumerate().rev() {
            next = self.rule(rule, next, &path.item(index))?;
        }
        Ok(next)
    }

    fn rule(&mut self, value: &Value, next: Target, path: &Path<'_>) -> Result<Target, EndpointRulesError> {
        let rule = path.object(value)?;
        let (conditions, declared) = self.conditions(rule, path)?;
        let target = match rules::outcome(rule, &self.scope, path)? {
            Some(outcome) => self.graph.outcome(outcome),
            None if rule.get("type").and_then(Value::as_str) == Some("tree") => {
                self.rules(path.required(rule, "rules")?, &path.child("rules"))?
            }
            None => {
                return Err(path
                    .child("type")
                    .error("the rule type is unknown; it is one of endpoint, error and tree"));
            }
        };
        for number in declared {
            self.scope.hide(number);
        }
        Ok(conditions.into_iter().rev().fold(target, |then, condition| {
            let condition = self.graph.condition(condition);
            self.graph.node(Node { condition, then, otherwise: next })
        }))
    }

    /// The conditions of a rule, and the variables they bring into scope.
    fn conditions(
        &mut self,
        rule: &Map<String, Value>,
        path: &Path<'_>,
    ) -> Result<(Vec<ConditionPlan>, Vec<u16>), EndpointRulesError> {
        let Some(value) = rule.get("conditions") else { return Ok((Vec::new(), Vec::new())) };
        let path = path.child("conditions");
        let mut conditions = Vec::new();
        let mut declared = Vec::new();
        for (index, value) in path.array(value)?.iter().enumerate() {
            let path = path.item(index);
            if let Some(name) = value.get("assign").and_then(Value::as_str)
                && self.scope.is_visible(name)
            {
                return Err(path
                    .child("assign")
                    .error(format!("the name `{name}` is taken by a parameter or variable in scope")));
            }
            let condition = condition(value, &mut self.scope, &path)?;
            if let ConditionPlan::Assign(number, _) = condition {
                declared.push(number);
            }
            conditions.push(condition);
        }
        Ok((conditions, declared))
    }
}
