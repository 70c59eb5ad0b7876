//! Request cases: an input is sent, and what arrives at the transport is compared.

use std::collections::BTreeMap;

use farrier_runtime::client::customize;
use farrier_runtime::operation::OperationShape;
use farrier_runtime::schema::Schema;
use farrier_runtime::shape::Shape;

use super::body;
use super::case::Case;
use super::client::{block_on, handle};
use super::fill::fill_shape;
use super::findings::{Failure, Findings};
use super::transport::{Canned, Capture, Sent};

/// Runs a case of `smithy.test#httpRequestTests`.
///
/// # Errors
/// Every difference between the request that the case asks for and the one that was sent.
pub fn request_case<O: OperationShape>(case: &str) -> Result<(), Failure> {
    let operation = O::operation();
    let case = Case::parse(case).map_err(|error| Failure::new(operation.name, vec![error]))?;
    let mut input = O::Input::empty();
    let mut findings = Findings::default();
    if let Err(misfit) = fill_shape(&mut input, case.params(), operation.input.name) {
        findings.wrong("params", misfit);
        return findings.into_result(case.title(operation.name));
    }
    let transport = Capture::new(Canned { status: operation.http.code, ..Canned::default() });
    let (client, own) = handle(operation.service, &case, &transport, &mut findings);
    let exchange = async {
        // Whether the empty answer fits the model does not matter here.
        let answered = customize::<O, ()>(client, Ok(input)).config_override(own).send().await;
        (answered.err().map(|error| error.to_string()), transport.take().await)
    };
    match block_on(exchange) {
        Ok((_, Ok(Some(sent)))) => compare(&case, &sent, operation.input, &mut findings),
        Ok((error, Ok(None))) => findings.wrong("request", error.unwrap_or_else(|| "nothing was sent".to_owned())),
        Ok((_, Err(error))) | Err(error) => findings.wrong("request", error),
    }
    findings.into_result(case.title(operation.name))
}

pub(super) fn compare(case: &Case, sent: &Sent, input: &'static Schema, findings: &mut Findings) {
    findings.compare_text("method", case.text("method").unwrap_or_default(), &sent.method);
    findings.compare_text("uri", case.text("uri").unwrap_or_default(), &sent.path);
    if let Some(host) = case.text("resolvedHost") {
        findings.compare_text("resolvedHost", authority(host), &sent.authority);
    }
    compare_query(case, &sent.query, findings);
    compare_headers(case, sent, findings);
    compare_auth(case, sent, findings);
    match case.body() {
        Ok(Some(expected)) => body::compare(case.media_type(), &expected, &sent.body, input, findings),
        Ok(None) => {}
        Err(error) => findings.wrong("body", error),
    }
}

fn authority(host: &str) -> &str {
    host.split('/').next().unwrap_or(host)
}

/// Every parameter that the case names has exactly the values that it gives, in any order; others may be there too.
fn compare_query(case: &Case, query: &str, findings: &mut Findings) {
    let sent: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    let key = |pair: &'_ str| pair.split('=').next().unwrap_or_default().to_owned();
    let mut expected: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for pair in case.texts("queryParams") {
        expected.entry(key(pair)).or_default().push(pair);
    }
    for (name, mut pairs) in expected {
        let mut found: Vec<&str> = sent.iter().copied().filter(|pair| key(pair) == name).collect();
        pairs.sort_unstable();
        found.sort_unstable();
        if pairs != found {
            findings.differs("queryParams", format_args!("{pairs:?}"), format_args!("{found:?} in {query:?}"));
        }
    }
    for name in case.texts("forbidQueryParams").filter(|name| sent.iter().any(|pair| key(pair) == **name)) {
        findings.wrong("forbidQueryParams", format_args!("{name:?} is in {query:?}"));
    }
    for name in case.texts("requireQueryParams").filter(|name| !sent.iter().any(|pair| key(pair) == **name)) {
        findings.wrong("requireQueryParams", format_args!("{name:?} is not in {query:?}"));
    }
}

fn compare_headers(case: &Case, sent: &Sent, findings: &mut Findings) {
    for (name, expected) in case.entries("headers") {
        let expected = expected.as_text().unwrap_or_default();
        match sent.header(name) {
            Some(found) => findings.compare_text(&format!("headers.{name}"), expected, &found),
            None => findings.wrong(&format!("headers.{name}"), format_args!("expected {expected:?}, it is not there")),
        }
    }
    for name in case.texts("forbidHeaders") {
        if let Some(found) = sent.header(name) {
            findings.wrong("forbidHeaders", format_args!("{name} is there: {found:?}"));
        }
    }
    for name in case.texts("requireHeaders").filter(|name| sent.header(name).is_none()) {
        findings.wrong("requireHeaders", format_args!("{name} is not there"));
    }
}

/// A case may assume an authentication scheme; the request then shows it.
fn compare_auth(case: &Case, sent: &Sent, findings: &mut Findings) {
    let Some(scheme) = case.text("authScheme") else { return };
    let begins = match scheme {
        "aws.auth#sigv4" => "AWS4-HMAC-SHA256 ",
        "aws.auth#sigv4a" => "AWS4-ECDSA-P256-SHA256 ",
        "smithy.api#httpBasicAuth" => "Basic ",
        "smithy.api#httpBearerAuth" => "Bearer ",
        "smithy.api#httpDigestAuth" => "Digest ",
        other => return findings.wrong("authScheme", format_args!("{other} can not be told from a request")),
    };
    let found = sent.header("authorization").unwrap_or_default();
    if !found.starts_with(begins) {
        findings.differs("authScheme", format_args!("authorization: {begins}.."), format_args!("{found:?}"));
    }
}
