//! Request lines (Smithy 2.0, "HTTP bindings", `http`) and host prefixes ("Endpoint traits", `endpoint`).

use farrier_smithy::traits::{Endpoint, HostSegment, Http, QueryLiteral, UriSegment};
use farrier_smithy::{Diagnostic, Shape};

use super::Lowering;
use crate::plan::{HttpPlan, PathPartPlan};

impl Lowering<'_> {
    pub(super) fn http(&self, operation: &Shape, input: &Shape) -> Result<HttpPlan, Diagnostic> {
        if !self.protocol.binds_http {
            let path = vec![PathPartPlan::Literal("/".to_owned())];
            return Ok(HttpPlan { method: "POST".to_owned(), path, query: String::new(), code: 200 });
        }
        let Some(http) = operation.get::<Http>() else {
            let message = format!("operation `{}` has no `http` trait, which its protocol needs", operation.id.name());
            return Err(self.model.error_at(operation, message).with_help("add `smithy.api#http`".to_owned()));
        };
        let index = |label: &str| self.label(operation, input, label, &http.uri.text);
        let mut path = Vec::new();
        let mut literal = String::new();
        let in_endpoint = self.members_in_endpoint(input);
        let is_in_endpoint =
            |segment: &UriSegment| matches!(segment, UriSegment::Label(label) if in_endpoint.contains(label));
        for segment in http.uri.segments.iter().filter(|segment| !is_in_endpoint(segment)) {
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
        // What is in the endpoint alone needs no path behind it.
        if path.is_empty() && literal.is_empty() && in_endpoint.is_empty() {
            literal.push('/');
        }
        if !literal.is_empty() {
            path.push(PathPartPlan::Literal(literal));
        }
        Ok(HttpPlan { method: http.method, path, query: query(&http.uri.query), code: http.code })
    }

    pub(super) fn host_prefix(
        &self,
        operation: &Shape,
        input: &Shape,
        endpoint: &Endpoint,
    ) -> Result<Vec<PathPartPlan>, Diagnostic> {
        let segments = endpoint.host_prefix.iter().map(|segment| match segment {
            HostSegment::Literal(text) => Ok(PathPartPlan::Literal(text.clone())),
            HostSegment::Label(label) => {
                self.label(operation, input, label, "its host prefix").map(PathPartPlan::Label)
            }
        });
        segments.collect()
    }

    /// The index of the input member that a label names.
    fn label(&self, operation: &Shape, input: &Shape, label: &str, place: &str) -> Result<usize, Diagnostic> {
        input.members().iter().position(|member| member.name() == label).ok_or_else(|| {
            let message = format!("the label `{label}` of `{place}` is no member of the input");
            self.model.error_at(operation, message)
        })
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
