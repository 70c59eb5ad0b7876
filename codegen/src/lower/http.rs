//! Request lines (Smithy 2.0, "HTTP bindings", `http`).

use farrier_smithy::traits::{Http, QueryLiteral, UriSegment};
use farrier_smithy::{Diagnostic, Shape};

use super::Lowering;
use crate::plan::{HttpPlan, PathPartPlan};

impl Lowering<'_> {
    pub(super) fn http(&self, operation: &Shape, input: &Shape) -> Result<HttpPlan, Diagnostic> {
        if !self.protocol.has_http_bindings {
            let path = vec![PathPartPlan::Literal("/".to_owned())];
            return Ok(HttpPlan { method: "POST".to_owned(), path, query: String::new(), code: 200 });
        }
        let Some(http) = operation.get::<Http>() else {
            let message = format!("operation `{}` has no `http` trait, which its protocol needs", operation.id.name());
            return Err(self.model.error_at(operation, message).with_help("add `smithy.api#http`".to_owned()));
        };
        let index = |label: &str| {
            input.members().iter().position(|member| member.name() == label).ok_or_else(|| {
                let message = format!("the label `{label}` of `{}` is no member of the input", http.uri.text);
                self.model.error_at(operation, message)
            })
        };
        let mut path = Vec::new();
        let mut literal = String::new();
        for segment in &http.uri.segments {
            literal.push('/');
            let (label, greedy) = match segment {
                UriSegment::Literal(text) => {
                    literal.push_str(text);
                    continue;
                }
                UriSegment::Label(label) => (label, false),
                UriSegment::GreedyLabel(label) => (label, true),
            };
            path.push(PathPartPlan::Literal(std::mem::take(&mut literal)));
            let index = index(label)?;
            path.push(if greedy { PathPartPlan::Greedy(index) } else { PathPartPlan::Label(index) });
        }
        if path.is_empty() && literal.is_empty() {
            literal.push('/');
        }
        if !literal.is_empty() {
            path.push(PathPartPlan::Literal(literal));
        }
        Ok(HttpPlan { method: http.method, path, query: query(&http.uri.query), code: http.code })
    }
}

fn query(literals: &[QueryLiteral]) -> String {
    let parameters: Vec<String> = literals
        .iter()
        .map(|literal| match &literal.value {
            Some(value) => format!("{}={value}", literal.name),
            None => literal.name.clone(),
        })
        .collect();
    parameters.join("&")
}
