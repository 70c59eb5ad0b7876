use serde_json::Value;

use super::error::EndpointRulesError;
use super::path::Path;
use super::plan::{LiteralPlan, ParameterKind, ParameterPlan};

/// Lowers the `parameters` of a rule set ("Rules engine specification, Parameter object").
pub(super) fn lower(value: &Value, path: &Path<'_>) -> Result<Vec<ParameterPlan>, EndpointRulesError> {
    let object = path.object(value)?;
    let mut parameters =
        object.iter().map(|(name, value)| parameter(name, value, &path.child(name))).collect::<Result<Vec<_>, _>>()?;
    parameters.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(parameters)
}

fn parameter(name: &str, value: &Value, path: &Path<'_>) -> Result<ParameterPlan, EndpointRulesError> {
    let object = path.object(value)?;
    let kind = kind(path.required(object, "type")?, &path.child("type"))?;
    let required = object.get("required").map_or(Ok(false), |value| path.child("required").bool(value))?;
    let default = object.get("default").map(|value| default(value, kind, &path.child("default"))).transpose()?;
    let builtin = object.get("builtIn").map(|value| path.child("builtIn").text(value)).transpose()?;
    Ok(ParameterPlan { name: name.to_owned(), kind, required, default, builtin: builtin.map(str::to_owned) })
}

/// Models write the type in either case: `String` and `string`.
fn kind(value: &Value, path: &Path<'_>) -> Result<ParameterKind, EndpointRulesError> {
    let text = path.text(value)?;
    let kinds = [
        ("string", ParameterKind::String),
        ("boolean", ParameterKind::Boolean),
        ("stringArray", ParameterKind::StringArray),
    ];
    let found = kinds.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    found.map(|(_, kind)| kind).ok_or_else(|| {
        path.error(format!("the parameter type `{text}` is unknown; it is one of string, boolean and stringArray"))
    })
}

fn default(value: &Value, kind: ParameterKind, path: &Path<'_>) -> Result<LiteralPlan, EndpointRulesError> {
    match kind {
        ParameterKind::Boolean => path.bool(value).map(LiteralPlan::Bool),
        ParameterKind::String => path.text(value).map(|text| LiteralPlan::Str(text.to_owned())),
        ParameterKind::StringArray => {
            let items = path.array(value)?.iter().enumerate();
            items
                .map(|(index, item)| path.item(index).text(item).map(str::to_owned))
                .collect::<Result<_, _>>()
                .map(LiteralPlan::List)
        }
    }
}
