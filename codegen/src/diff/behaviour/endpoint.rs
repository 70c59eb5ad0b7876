//! Endpoint rules, compared by what they can say: conditions and results with every variable written out, so that numbers
//! and order do not count.

use std::collections::BTreeSet;

use super::rules;
use crate::diff::change::{Change, Subject};
use crate::endpoint_rules::{ConditionPlan, EndpointRulesPlan, ExprPlan, OutcomePlan};
use crate::plan::Plan;

/// How deep variables are written out: each may be made of others.
const DEEPEST: usize = 12;

/// How many results are named in a message.
const NAMED: usize = 3;

pub(super) fn changes(old: &Plan, new: &Plan) -> Option<Change> {
    let (before, after) = (&old.service.endpoint_rules, &new.service.endpoint_rules);
    if before == after {
        return None;
    }
    let (rule, message) = match (before, after) {
        (Some(before), Some(after)) => between(before, after),
        (None, _) => (&rules::ENDPOINT_RULES, "the service has endpoint rules and had none".to_owned()),
        (_, None) => (&rules::ENDPOINT_RULES, "the service no longer has endpoint rules".to_owned()),
    };
    let change = Change::new(rule, message);
    Some(change.was(Subject::shape(&old.service.origin)).is(Subject::shape(&new.service.origin)))
}

fn between(old: &EndpointRulesPlan, new: &EndpointRulesPlan) -> (&'static super::super::rule::Rule, String) {
    let mut said = Vec::new();
    if old.parameters != new.parameters {
        let differing = |left: &EndpointRulesPlan, right: &EndpointRulesPlan| {
            let differing = left.parameters.iter().filter(|parameter| !right.parameters.contains(parameter));
            differing.map(|parameter| format!("`{}`", parameter.name)).collect::<BTreeSet<_>>()
        };
        let names: Vec<String> = differing(old, new).union(&differing(new, old)).cloned().collect();
        said.push(format!("parameters: {}", names.join(", ")));
    }
    let (before, after) = (results(old), results(new));
    for (word, more, less) in [("new", &after, &before), ("gone", &before, &after)] {
        let differing: Vec<&String> = more.difference(less).collect();
        if !differing.is_empty() {
            let named: Vec<&str> = differing.iter().take(NAMED).map(|result| result.as_str()).collect();
            let rest =
                if differing.len() > NAMED { format!(" and {} more", differing.len() - NAMED) } else { String::new() };
            said.push(format!("{} results are {word}: {}{rest}", differing.len(), named.join(", ")));
        }
    }
    if conditions(old) != conditions(new) {
        said.push("conditions are others".to_owned());
    }
    if said.is_empty() {
        let message = "the endpoint rules are written otherwise, with the same conditions and results";
        return (&rules::ENDPOINT_RULES_FORM, message.to_owned());
    }
    (&rules::ENDPOINT_RULES, format!("the endpoint rules changed; {}", said.join("; ")))
}

fn results(plan: &EndpointRulesPlan) -> BTreeSet<String> {
    let writer = Writer::new(plan);
    let result = |outcome: &OutcomePlan| match outcome {
        OutcomePlan::Error(message) => format!("the error {}", writer.text(message, DEEPEST)),
        OutcomePlan::Endpoint { url, headers, properties } => {
            let mut text = writer.text(url, DEEPEST);
            for (name, values) in headers {
                let values: Vec<String> = values.iter().map(|value| writer.text(value, DEEPEST)).collect();
                text.push_str(&format!(" {name}: {}", values.join(", ")));
            }
            for (name, value) in properties {
                text.push_str(&format!(" {name} = {}", writer.text(value, DEEPEST)));
            }
            text
        }
    };
    plan.outcomes.iter().map(result).collect()
}

fn conditions(plan: &EndpointRulesPlan) -> BTreeSet<String> {
    let writer = Writer::new(plan);
    let condition = |condition: &ConditionPlan| match condition {
        ConditionPlan::Test(expression) | ConditionPlan::Assign(_, expression) => writer.text(expression, DEEPEST),
    };
    plan.conditions.iter().map(condition).collect()
}

/// Writes expressions with the names of parameters and the expressions of variables.
struct Writer<'p> {
    plan: &'p EndpointRulesPlan,
    /// The expression of each variable, if one condition alone assigns it.
    variables: Vec<Option<&'p ExprPlan>>,
}

impl<'p> Writer<'p> {
    fn new(plan: &'p EndpointRulesPlan) -> Self {
        let mut variables = vec![None; usize::from(plan.variables)];
        for condition in &plan.conditions {
            if let ConditionPlan::Assign(number, expression) = condition
                && let Some(index) = usize::from(*number).checked_sub(plan.parameters.len())
                && let Some(variable) = variables.get_mut(index)
            {
                *variable = Some(expression);
            }
        }
        Self { plan, variables }
    }

    fn text(&self, expression: &ExprPlan, depth: usize) -> String {
        if depth == 0 {
            return "…".to_owned();
        }
        let all = |parts: &[ExprPlan]| parts.iter().map(|part| self.text(part, depth - 1)).collect::<Vec<_>>();
        match expression {
            ExprPlan::Bool(value) => value.to_string(),
            ExprPlan::Int(value) => value.to_string(),
            ExprPlan::Str(text) => format!("`{text}`"),
            ExprPlan::Ref(number) => self.reference(usize::from(*number), depth),
            ExprPlan::Concat(parts) => {
                let part = |part: &ExprPlan| match part {
                    ExprPlan::Str(text) => text.clone(),
                    other => format!("{{{}}}", self.text(other, depth - 1)),
                };
                format!("`{}`", parts.iter().map(part).collect::<String>())
            }
            ExprPlan::Get(of, attribute) => format!("{}.{attribute:?}", self.text(of, depth - 1)),
            ExprPlan::At(of, index) => format!("{}[{index}]", self.text(of, depth - 1)),
            ExprPlan::Call(function, arguments) => format!("{function:?}({})", all(arguments).join(", ")),
            ExprPlan::List(items) => format!("[{}]", all(items).join(", ")),
            ExprPlan::Map(entries) => {
                let entries = entries.iter().map(|(name, value)| format!("{name}: {}", self.text(value, depth - 1)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            }
        }
    }

    fn reference(&self, number: usize, depth: usize) -> String {
        if let Some(parameter) = self.plan.parameters.get(number) {
            return parameter.name.clone();
        }
        let variable = number.checked_sub(self.plan.parameters.len()).and_then(|index| self.variables.get(index));
        variable.copied().flatten().map_or_else(|| "?".to_owned(), |expression| self.text(expression, depth - 1))
    }
}
