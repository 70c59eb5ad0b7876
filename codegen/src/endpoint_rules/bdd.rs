use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::error::EndpointRulesError;
use super::expression::{Scope, condition};
use super::graph::{Graph, Node, Target};
use super::path::Path;
use super::plan::{EndpointRulesPlan, ParameterPlan};
use super::rules;

/// References from here on mean results; the first is "no rule matches", which is not listed.
const FIRST_RESULT: i32 = 100_000_000;

/// Lowers `smithy.rules#endpointBdd`: a binary decision diagram with complement edges.
pub(super) fn lower(
    object: &Map<String, Value>,
    path: &Path<'_>,
    parameters: Vec<ParameterPlan>,
) -> Result<EndpointRulesPlan, EndpointRulesError> {
    let mut scope = Scope::new(&parameters, path)?;
    let mut graph = Graph::default();
    let conditions = conditions(object, path, &mut scope, &mut graph)?;
    let results = results(object, path, &scope, &mut graph)?;
    let nodes = nodes(object, path)?;
    let root = path.child("root").int(path.required(object, "root")?)?;
    let (nodes, root) = Expansion::new(&nodes, &conditions, &results, path.child("nodes")).run(root)?;
    graph.set_nodes(nodes);
    graph.finish(root, parameters, &scope, path)
}

fn conditions(
    object: &Map<String, Value>,
    path: &Path<'_>,
    scope: &mut Scope,
    graph: &mut Graph,
) -> Result<Vec<usize>, EndpointRulesError> {
    let list_path = path.child("conditions");
    let values = list_path.array(path.required(object, "conditions")?)?;
    // The diagram decides the order of evaluation, so every variable is visible to every condition.
    for (index, value) in values.iter().enumerate() {
        let path = list_path.item(index);
        if let Some(name) = value.get("assign").and_then(Value::as_str) {
            if scope.is_visible(name) {
                return Err(path
                    .child("assign")
                    .error(format!("the name `{name}` is taken by a parameter or variable")));
            }
            scope.declare(name, &path)?;
        }
    }
    let lowered = values.iter().enumerate().map(|(index, value)| condition(value, scope, &list_path.item(index)));
    lowered.map(|condition| Ok(graph.condition(condition?))).collect()
}

fn results(
    object: &Map<String, Value>,
    path: &Path<'_>,
    scope: &Scope,
    graph: &mut Graph,
) -> Result<Vec<Target>, EndpointRulesError> {
    let list_path = path.child("results");
    let values = list_path.array(path.required(object, "results")?)?;
    let lower = |(index, value)| {
        let path = list_path.item(index);
        let rule = path.object(value)?;
        if rule.get("conditions").and_then(Value::as_array).is_some_and(|conditions| !conditions.is_empty()) {
            return Err(path.child("conditions").error("a result of a decision diagram has no conditions"));
        }
        let outcome = rules::outcome(rule, scope, &path)?;
        outcome.ok_or_else(|| path.child("type").error("the type of a result is one of endpoint and error"))
    };
    values.iter().enumerate().map(lower).map(|outcome| Ok(graph.outcome(outcome?))).collect()
}

/// Decodes the nodes: three big-endian integers each ("Rules engine specification, Binary node encoding").
fn nodes(object: &Map<String, Value>, path: &Path<'_>) -> Result<Vec<[i32; 3]>, EndpointRulesError> {
    let nodes_path = path.child("nodes");
    let text = nodes_path.text(path.required(object, "nodes")?)?;
    let bytes =
        STANDARD.decode(text).map_err(|error| nodes_path.error(format!("the nodes are not base64: {error}")))?;
    let (numbers, rest) = bytes.as_chunks::<4>();
    let (nodes, incomplete) = numbers.as_chunks::<3>();
    if !rest.is_empty() || !incomplete.is_empty() {
        return Err(nodes_path.error(format!("{} bytes are not a whole number of nodes of 12 bytes", bytes.len())));
    }
    let count = path.child("nodeCount").int(path.required(object, "nodeCount")?)?;
    if usize::try_from(count) != Ok(nodes.len()) {
        return Err(path.child("nodeCount").error(format!("there are {} nodes, not {count}", nodes.len())));
    }
    Ok(nodes.iter().map(|node| node.map(i32::from_be_bytes)).collect())
}

/// Turns complement edges into plain ones: a node reached by one is a node of its own, its branches swapped.
struct Expansion<'a> {
    nodes: &'a [[i32; 3]],
    conditions: &'a [usize],
    results: &'a [Target],
    path: Path<'a>,
    /// The references met so far, in the order of their numbers.
    met: Vec<i32>,
    numbers: HashMap<i32, usize>,
}

impl<'a> Expansion<'a> {
    fn new(nodes: &'a [[i32; 3]], conditions: &'a [usize], results: &'a [Target], path: Path<'a>) -> Self {
        Self { nodes, conditions, results, path, met: Vec::new(), numbers: HashMap::new() }
    }

    fn run(mut self, root: i32) -> Result<(Vec<Node>, Target), EndpointRulesError> {
        let root = self.target(root)?;
        let mut nodes = Vec::new();
        while let Some(&reference) = self.met.get(nodes.len()) {
            let [condition, high, low] = self.node(reference).ok_or_else(|| self.bad_reference(reference))?;
            let condition = usize::try_from(condition).ok().and_then(|index| self.conditions.get(index)).copied();
            let condition = condition.ok_or_else(|| self.path.error(format!("node {reference} names no condition")))?;
            let (then, otherwise) = if reference < 0 { (low, high) } else { (high, low) };
            nodes.push(Node { condition, then: self.target(then)?, otherwise: self.target(otherwise)? });
        }
        Ok((nodes, root))
    }

    fn node(&self, reference: i32) -> Option<[i32; 3]> {
        let index = reference.unsigned_abs().checked_sub(1)?;
        self.nodes.get(usize::try_from(index).ok()?).copied()
    }

    fn target(&mut self, reference: i32) -> Result<Target, EndpointRulesError> {
        match reference {
            0 => Err(self.bad_reference(reference)),
            1 | -1 | FIRST_RESULT => Ok(Target::NoMatch),
            FIRST_RESULT.. => {
                let index = usize::try_from(reference - FIRST_RESULT - 1).ok();
                index.and_then(|index| self.results.get(index)).copied().ok_or_else(|| self.bad_reference(reference))
            }
            _ => {
                self.node(reference).ok_or_else(|| self.bad_reference(reference))?;
                let next = self.met.len();
                let number = *self.numbers.entry(reference).or_insert(next);
                if number == next {
                    self.met.push(reference);
                }
                Ok(Target::Node(number))
            }
        }
    }

    fn bad_reference(&self, reference: i32) -> EndpointRulesError {
        self.path.error(format!("the reference {reference} points to no node and no result"))
    }
}
