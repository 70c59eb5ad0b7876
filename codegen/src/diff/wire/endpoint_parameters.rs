//! The parameters that operations give to endpoint rules, by the names of members: numbers follow the order of members.

use super::index::{Index, Target};
use crate::endpoint_rules::LiteralPlan;
use crate::plan::{
    OperationPlan, OperationTraitPlan, ParamSourcePlan, PathStepPlan, SchemaMember, SchemaRef, ServicePlan,
};

impl Index<'_> {
    /// What an operation gives to the endpoint rules: `Bucket = Bucket, Keys = Delete.Objects[].Key`; or `none`.
    pub(in crate::diff) fn parameters(&self, service: &ServicePlan, operation: &OperationPlan) -> String {
        let parameter = |index: usize| {
            let rules = service.endpoint_rules.as_ref();
            rules.and_then(|rules| rules.parameters.get(index)).map_or("", |parameter| parameter.name.as_str())
        };
        let input: Vec<&SchemaMember> = operation.input.members.iter().map(|member| &member.schema).collect();
        let source = |source: &ParamSourcePlan| match source {
            ParamSourcePlan::Constant(value) => literal(value),
            ParamSourcePlan::Input(steps) => self.way(&input, steps),
        };
        let mut found: Vec<String> = operation
            .traits
            .iter()
            .filter_map(|applied| match applied {
                OperationTraitPlan::EndpointParam(index, from) => {
                    Some(format!("{} = {}", parameter(*index), source(from)))
                }
                _ => None,
            })
            .collect();
        found.sort();
        if found.is_empty() { "none".to_owned() } else { found.join(", ") }
    }

    /// A way from some members to values.
    fn way(&self, members: &[&SchemaMember], steps: &[PathStepPlan]) -> String {
        let mut text = String::new();
        let mut members = members.to_vec();
        for step in steps {
            match step {
                PathStepPlan::Member(index) => {
                    let Some(member) = members.get(*index).copied() else { break };
                    let dot = if text.is_empty() { "" } else { "." };
                    text.push_str(&format!("{dot}{}", member.name));
                    members = self.members_of(&member.target);
                }
                PathStepPlan::Items | PathStepPlan::Values => {
                    text.push_str("[]");
                    members = members.last().map_or_else(Vec::new, |item| self.members_of(&item.target));
                }
                PathStepPlan::Keys => text.push_str(".keys"),
                PathStepPlan::Each(ways) => {
                    let ways: Vec<String> = ways.iter().map(|way| self.way(&members, way)).collect();
                    text.push_str(&format!("[{}]", ways.join(", ")));
                }
            }
        }
        text
    }

    fn members_of(&self, schema: &SchemaRef) -> Vec<&SchemaMember> {
        self.target(schema).as_ref().map_or_else(Vec::new, Target::members)
    }
}

/// A value as JSON has it.
fn literal(value: &LiteralPlan) -> String {
    match value {
        LiteralPlan::Bool(value) => value.to_string(),
        LiteralPlan::Str(text) => format!("{text:?}"),
        LiteralPlan::List(texts) => format!("{texts:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_read_as_in_the_model() {
        assert_eq!(literal(&LiteralPlan::Bool(true)), "true");
        assert_eq!(literal(&LiteralPlan::Str("ACM".to_owned())), r#""ACM""#);
        assert_eq!(literal(&LiteralPlan::List(vec!["a".to_owned(), "b".to_owned()])), r#"["a", "b"]"#);
    }
}
