use serde_json::{Map, Value};

use super::MAX_DEPTH;
use super::error::EndpointRulesError;
use super::expression::{Scope, expression};
use super::path::Path;
use super::plan::{ExprPlan, OutcomePlan};
use super::template;

/// Lowers what an endpoint rule or an error rule ends with; nothing for another type of rule.
pub(super) fn outcome(
    rule: &Map<String, Value>,
    scope: &Scope,
    path: &Path<'_>,
) -> Result<Option<OutcomePlan>, EndpointRulesError> {
    match path.child("type").text(path.required(rule, "type")?)? {
        "endpoint" => endpoint(path.required(rule, "endpoint")?, scope, &path.child("endpoint")).map(Some),
        "error" => {
            let message = expression(path.required(rule, "error")?, scope, &path.child("error"))?;
            Ok(Some(OutcomePlan::Error(message)))
        }
        _ => Ok(None),
    }
}

/// Lowers an endpoint ("Rules engine specification, Endpoint object").
fn endpoint(value: &Value, scope: &Scope, path: &Path<'_>) -> Result<OutcomePlan, EndpointRulesError> {
    let object = path.object(value)?;
    let url = expression(path.required(object, "url")?, scope, &path.child("url"))?;
    let mut headers = Vec::new();
    if let Some(value) = object.get("headers") {
        let path = path.child("headers");
        for (name, values) in path.object(value)? {
            let path = path.child(name);
            let values = path.array(values)?.iter().enumerate();
            let values = values.map(|(index, value)| expression(value, scope, &path.item(index)));
            headers.push((name.clone(), values.collect::<Result<_, _>>()?));
        }
    }
    let properties = match object.get("properties") {
        Some(value) => entries(value, scope, &path.child("properties"))?,
        None => Vec::new(),
    };
    check_auth_schemes(&properties, path)?;
    headers.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(OutcomePlan::Endpoint { url, headers, properties })
}

fn entries(value: &Value, scope: &Scope, path: &Path<'_>) -> Result<Vec<(String, ExprPlan)>, EndpointRulesError> {
    let entries = path.object(value)?.iter();
    let entries = entries.map(|(key, value)| Ok((key.clone(), property(value, scope, &path.child(key))?)));
    let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(entries)
}

/// A property holds no references and calls: every object is a map, every string a template.
fn property(value: &Value, scope: &Scope, path: &Path<'_>) -> Result<ExprPlan, EndpointRulesError> {
    if path.depth() > MAX_DEPTH {
        return Err(path.error("the properties are nested too deeply"));
    }
    match value {
        Value::Bool(value) => Ok(ExprPlan::Bool(*value)),
        Value::Number(_) => path.int(value).map(ExprPlan::Int),
        Value::String(text) => template::lower(text, scope, path),
        Value::Array(items) => {
            let items = items.iter().enumerate().map(|(index, item)| property(item, scope, &path.item(index)));
            items.collect::<Result<_, _>>().map(ExprPlan::List)
        }
        Value::Object(_) => entries(value, scope, path).map(ExprPlan::Map),
        Value::Null => Err(path.wrong("a property", value)),
    }
}

fn check_auth_schemes(properties: &[(String, ExprPlan)], path: &Path<'_>) -> Result<(), EndpointRulesError> {
    let Some((_, schemes)) = properties.iter().find(|(name, _)| name == "authSchemes") else { return Ok(()) };
    let properties_path = path.child("properties");
    let path = properties_path.child("authSchemes");
    let ExprPlan::List(schemes) = schemes else {
        return Err(path.error("expected an array of authentication schemes"));
    };
    for (index, scheme) in schemes.iter().enumerate() {
        let named = matches!(scheme, ExprPlan::Map(entries) if entries.iter().any(|(key, _)| key == "name"));
        if !named {
            return Err(path.item(index).error("expected an authentication scheme with a `name`"));
        }
    }
    Ok(())
}
