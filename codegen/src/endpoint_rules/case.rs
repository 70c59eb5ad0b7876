//! Cases of `smithy.rules#endpointTests` (Smithy 2.0, "Rules engine specification").

use aws_smithy_types::{Document, Number};
use farrier_runtime::endpoint::{AuthScheme, Endpoint, EndpointError, ParamValue, Params, Partitions, RuleSet};
use serde_json::{Map, Value, json};

/// Runs a case: the endpoint for its `params`, or the error, is what it expects.
///
/// # Errors
/// What came out instead.
pub fn run_case(rules: &RuleSet, partitions: &Partitions, case: &Value) -> Result<(), String> {
    let params = params(rules, case)?;
    check(&case["expect"], rules.resolve(&params, partitions))
}

fn params<'c>(rules: &RuleSet, case: &'c Value) -> Result<Params<'c>, String> {
    let mut params = Params::new(rules);
    for (name, value) in case.get("params").and_then(Value::as_object).into_iter().flatten() {
        let index = rules.parameter(name).ok_or_else(|| format!("the rules have no parameter {name}"))?;
        params.set(index, param(value)?);
    }
    Ok(params)
}

fn param(value: &Value) -> Result<ParamValue<'_>, String> {
    match value {
        Value::Bool(value) => Ok((*value).into()),
        Value::String(text) => Ok(text.as_str().into()),
        Value::Array(items) => {
            let items = items.iter().map(|item| item.as_str().map(str::to_owned));
            items
                .collect::<Option<Vec<_>>>()
                .map(ParamValue::from)
                .ok_or_else(|| format!("no parameter value: {value}"))
        }
        _ => Err(format!("no parameter value: {value}")),
    }
}

fn check(expect: &Value, result: Result<Endpoint, EndpointError>) -> Result<(), String> {
    match (expect.get("error"), expect.get("endpoint"), result) {
        (Some(message), None, Err(error)) if error.message() == message.as_str() => Ok(()),
        (None, Some(expected), Ok(endpoint)) => {
            let found = json!({
                "url": endpoint.url,
                "headers": headers(&endpoint),
                "properties": properties(&endpoint),
            });
            let none = json!({});
            let expected = json!({
                "url": expected["url"],
                "headers": expected.get("headers").unwrap_or(&none),
                "properties": expected.get("properties").unwrap_or(&none),
            });
            if found == expected { Ok(()) } else { Err(format!("expected {expected}\n   found {found}")) }
        }
        (_, _, result) => Err(format!("expected {expect}\n   found {result:?}")),
    }
}

fn headers(endpoint: &Endpoint) -> Value {
    endpoint.headers.iter().map(|(name, values)| (name.to_string(), json!(values))).collect::<Map<_, _>>().into()
}

fn properties(endpoint: &Endpoint) -> Value {
    let mut all = object(&endpoint.properties);
    if !endpoint.auth_schemes.is_empty() {
        all.insert("authSchemes".to_owned(), endpoint.auth_schemes.iter().map(auth_scheme).collect());
    }
    all.into()
}

fn auth_scheme(scheme: &AuthScheme) -> Value {
    let mut all = object(&scheme.other);
    all.insert("name".to_owned(), json!(scheme.name));
    let optional = [
        ("signingName", scheme.signing_name.as_ref().map(|value| json!(value))),
        ("signingRegion", scheme.signing_region.as_ref().map(|value| json!(value))),
        ("signingRegionSet", Some(json!(scheme.signing_region_set)).filter(|_| !scheme.signing_region_set.is_empty())),
        ("disableDoubleEncoding", scheme.disable_double_encoding.map(Value::from)),
        ("disableNormalizePath", scheme.disable_normalize_path.map(Value::from)),
    ];
    all.extend(optional.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    all.into()
}

fn object<K: ToString>(entries: &[(K, Document)]) -> Map<String, Value> {
    entries.iter().map(|(key, value)| (key.to_string(), document(value))).collect()
}

fn document(value: &Document) -> Value {
    match value {
        Document::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), document(value))).collect::<Map<_, _>>().into()
        }
        Document::Array(items) => items.iter().map(document).collect(),
        Document::Number(Number::PosInt(number)) => json!(number),
        Document::Number(Number::NegInt(number)) => json!(number),
        Document::Number(Number::Float(number)) => json!(number),
        Document::String(text) => json!(text),
        Document::Bool(value) => json!(value),
        Document::Null => Value::Null,
    }
}
