use super::error::EndpointRulesError;
use super::expression::{Scope, attribute_path};
use super::path::Path;
use super::plan::ExprPlan;

/// Splits a template string into literals and references ("Rules engine specification, Template string").
///
/// `{name}` stands for a value, `{name#path}` for an attribute of it, `{{` and `}}` for braces.
pub(super) fn lower(text: &str, scope: &Scope, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        literal.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(brace) {
            literal.push_str(brace);
            rest = after;
            continue;
        }
        if brace == "}" {
            return Err(path.error(format!("the template `{text}` closes a brace that is not open")));
        }
        let (reference, after) =
            rest.split_once('}').ok_or_else(|| path.error(format!("the template `{text}` does not close a brace")))?;
        if !literal.is_empty() {
            parts.push(ExprPlan::Str(std::mem::take(&mut literal)));
        }
        parts.push(reference_part(reference, scope, path)?);
        rest = after;
    }
    literal.push_str(rest);
    if parts.is_empty() {
        return Ok(ExprPlan::Str(literal));
    }
    if !literal.is_empty() {
        parts.push(ExprPlan::Str(literal));
    }
    Ok(match <[ExprPlan; 1]>::try_from(parts) {
        Ok([only]) => only,
        Err(parts) => ExprPlan::Concat(parts),
    })
}

fn reference_part(reference: &str, scope: &Scope, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    let (name, attributes) = reference.split_once('#').map_or((reference, None), |(name, rest)| (name, Some(rest)));
    let value = scope.reference(name, path)?;
    attributes.map_or(Ok(value.clone()), |attributes| attribute_path(value, attributes, path))
}
