use std::collections::HashMap;
use std::hash::Hash;

use super::error::EndpointRulesError;
use super::expression::Scope;
use super::path::Path;
use super::plan::{ConditionPlan, EndpointRulesPlan, OutcomePlan, ParameterPlan, TARGET_NO_MATCH, TARGET_OUTCOME};

/// A decision graph under construction: equal conditions, outcomes and nodes are kept once.
#[derive(Default)]
pub(super) struct Graph {
    conditions: Interner<ConditionPlan>,
    outcomes: Interner<OutcomePlan>,
    nodes: Interner<Node>,
}

/// Where a decision leads, by index in the graph.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Target {
    Node(usize),
    Outcome(usize),
    NoMatch,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) condition: usize,
    pub(super) then: Target,
    pub(super) otherwise: Target,
}

impl Graph {
    pub(super) fn condition(&mut self, condition: ConditionPlan) -> usize {
        self.conditions.add(condition)
    }

    pub(super) fn outcome(&mut self, outcome: OutcomePlan) -> Target {
        Target::Outcome(self.outcomes.add(outcome))
    }

    /// A decision; one that decides nothing is its target.
    pub(super) fn node(&mut self, node: Node) -> Target {
        let assigns = matches!(self.conditions.items.get(node.condition), Some(ConditionPlan::Assign(..)));
        if node.then == node.otherwise && !assigns { node.then } else { Target::Node(self.nodes.add(node)) }
    }

    /// Replaces the nodes as a whole; their targets may point anywhere.
    pub(super) fn set_nodes(&mut self, nodes: Vec<Node>) {
        self.nodes = Interner { items: nodes, indices: HashMap::new() };
    }

    /// The plan of what can be reached, ordered so that targets lie behind their node.
    pub(super) fn finish(
        self,
        root: Target,
        parameters: Vec<ParameterPlan>,
        scope: &Scope,
        path: &Path<'_>,
    ) -> Result<EndpointRulesPlan, EndpointRulesError> {
        let order = self.topological_order(root).ok_or_else(|| path.error("the decision diagram has a cycle"))?;
        let mut places = vec![0; self.nodes.items.len()];
        for (place, &node) in order.iter().enumerate() {
            places[node] = place;
        }
        let mut conditions = Renumbering::new(self.conditions.items);
        let mut outcomes = Renumbering::new(self.outcomes.items);
        let mut target = |target| match target {
            Target::Node(node) => places[node],
            Target::Outcome(outcome) => usize::from(TARGET_OUTCOME) + outcomes.number(outcome),
            Target::NoMatch => usize::from(TARGET_NO_MATCH),
        };
        let root = target(root);
        let nodes = order.iter().map(|&node| {
            let Node { condition, then, otherwise } = self.nodes.items[node];
            [conditions.number(condition), target(then), target(otherwise)]
        });
        let nodes: Vec<[usize; 3]> = nodes.collect();
        if nodes.len() > usize::from(TARGET_OUTCOME) || outcomes.len() >= usize::from(TARGET_NO_MATCH - TARGET_OUTCOME)
        {
            return Err(path.error("the rules have more than 32767 decisions or results"));
        }
        let small = |number: usize| u16::try_from(number).unwrap_or(TARGET_NO_MATCH);
        Ok(EndpointRulesPlan {
            parameters,
            variables: scope.variables(),
            conditions: conditions.items(),
            outcomes: outcomes.items(),
            nodes: nodes.into_iter().map(|node| node.map(small)).collect(),
            root: small(root),
        })
    }

    /// The reachable nodes, each before its targets; nothing if there is a cycle.
    fn topological_order(&self, root: Target) -> Option<Vec<usize>> {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Open,
            Done,
        }
        let mut marks = vec![Mark::New; self.nodes.items.len()];
        let mut finished = Vec::new();
        let mut stack = Vec::new();
        stack.extend(node_of(root));
        while let Some(&node) = stack.last() {
            match marks[node] {
                Mark::New => {
                    marks[node] = Mark::Open;
                    let Node { then, otherwise, .. } = self.nodes.items[node];
                    for next in [then, otherwise].into_iter().filter_map(node_of) {
                        match marks[next] {
                            Mark::New => stack.push(next),
                            Mark::Open => return None,
                            Mark::Done => {}
                        }
                    }
                }
                Mark::Open => {
                    marks[node] = Mark::Done;
                    finished.push(node);
                    stack.pop();
                }
                Mark::Done => {
                    stack.pop();
                }
            }
        }
        finished.reverse();
        Some(finished)
    }
}

fn node_of(target: Target) -> Option<usize> {
    match target {
        Target::Node(node) => Some(node),
        Target::Outcome(_) | Target::NoMatch => None,
    }
}

/// A list without duplicates.
struct Interner<T> {
    items: Vec<T>,
    indices: HashMap<T, usize>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { items: Vec::new(), indices: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    fn add(&mut self, item: T) -> usize {
        if let Some(index) = self.indices.get(&item) {
            return *index;
        }
        self.items.push(item.clone());
        self.indices.insert(item, self.items.len() - 1);
        self.items.len() - 1
    }
}

/// Numbers items in the order of their first use and drops the unused.
struct Renumbering<T> {
    items: Vec<T>,
    numbers: HashMap<usize, usize>,
    used: Vec<usize>,
}

impl<T: Clone> Renumbering<T> {
    fn new(items: Vec<T>) -> Self {
        Self { items, numbers: HashMap::new(), used: Vec::new() }
    }

    fn number(&mut self, item: usize) -> usize {
        *self.numbers.entry(item).or_insert_with(|| {
            self.used.push(item);
            self.used.len() - 1
        })
    }

    fn len(&self) -> usize {
        self.used.len()
    }

    fn items(&self) -> Vec<T> {
        self.used.iter().map(|&item| self.items[item].clone()).collect()
    }
}
