//! A request, compared with the one that botocore would send for the same input.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_runtime::client::send;
use farrier_runtime::operation::OperationShape;
use farrier_runtime::schema::Schema;
use farrier_runtime::shape::Shape;
use percent_encoding::percent_decode_str;
use serde_json::{Value as Json, json};

use super::client::handle;
use crate::support::body;
use crate::support::client::block_on;
use crate::support::fill::fill_shape;
use crate::support::findings::Findings;
use crate::support::node::Node;
use crate::support::transport::{Canned, Capture, Sent};

/// Sends `params` and compares what arrives at the transport with `expected`, the answer of the request oracle.
pub(super) fn compare<O: OperationShape>(case: &Node, findings: &mut Findings) -> Option<Sent> {
    let operation = O::operation();
    let none = Node::Null;
    let part = |key: &str| case.get(key).unwrap_or(&none);
    let expected = part("expected");
    let mut input = O::Input::empty();
    if let Err(misfit) = fill_shape(&mut input, part("params"), operation.input.name) {
        findings.wrong("params", misfit);
        return None;
    }
    let transport = Capture::new(Canned { status: operation.http.code, ..Canned::default() });
    let region = part("region").as_text().unwrap_or_default();
    let client = handle(operation.service, region, text(expected, "host"), &transport);
    let exchange = async {
        // Whether the empty answer fits the model does not matter here.
        let answered = send::<O>(client, Ok(input), None).await;
        (answered.err().map(|error| shown(&error)), transport.take().await)
    };
    match block_on(exchange) {
        Ok((_, Ok(Some(sent)))) => {
            compare_parts(expected, &sent, operation.input, findings);
            return Some(sent);
        }
        Ok((error, Ok(None))) => findings.wrong("request", error.unwrap_or_else(|| "nothing was sent".to_owned())),
        Ok((_, Err(error))) | Err(error) => findings.wrong("request", error),
    }
    None
}

/// An error and its causes.
pub(super) fn shown(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}

/// A request as botocore's verifier of signatures takes it.
pub(super) fn to_json(sent: &Sent) -> Json {
    let query = if sent.query.is_empty() { String::new() } else { format!("?{}", sent.query) };
    json!({
        "method": sent.method,
        "url": format!("https://{}{}{query}", sent.authority, sent.path),
        "headers": sent.headers,
        "body_b64": BASE64_STANDARD.encode(&sent.body),
    })
}

fn compare_parts(expected: &Node, sent: &Sent, input: &'static Schema, findings: &mut Findings) {
    findings.compare_text("method", text(expected, "method"), &sent.method);
    findings.compare_text("host", text(expected, "host"), &sent.authority);
    findings.compare_text("path", text(expected, "path"), &sent.path);
    findings.compare_text("scope", &scope(&lines(expected)), &scope(&sent.headers));
    compare_queries(&pairs(text(expected, "query")), &pairs(&sent.query), findings);
    let body = match BASE64_STANDARD.decode(text(expected, "body_b64")) {
        Ok(body) => body,
        Err(error) => return findings.wrong("body", format_args!("botocore's is no base64: {error}")),
    };
    // Where botocore sends a stream in chunks with its checksum behind them, a body in memory is sent as it is.
    let body = unchunked(&body).filter(|_| sent.header("x-amz-trailer").is_none()).unwrap_or(body);
    compare_headers(expected, sent, body == sent.body, findings);
    let media_type = sent.header("content-type");
    body::compare(media_type.as_deref(), &body, &sent.body, input, findings);
}

/// What stands in `aws-chunked` chunks that a checksum follows; nothing for other bodies.
fn unchunked(body: &[u8]) -> Option<Vec<u8>> {
    let (mut left, mut whole) = (body, Vec::new());
    loop {
        let end = left.windows(2).position(|pair| pair == b"\r\n")?;
        let (size, rest) = (std::str::from_utf8(&left[..end]).ok()?, &left[end + 2..]);
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return rest.starts_with(b"x-amz-checksum-").then_some(whole);
        }
        let (chunk, rest) = rest.split_at_checked(size)?;
        whole.extend_from_slice(chunk);
        left = rest.strip_prefix(b"\r\n")?;
    }
}

fn text<'a>(node: &'a Node, key: &str) -> &'a str {
    node.get(key).and_then(Node::as_text).unwrap_or_default()
}

/// The headers that botocore sends, their names in small letters.
fn lines(expected: &Node) -> Vec<(String, String)> {
    let line = |pair: &Node| match pair.items() {
        [name, value] => Some((name.as_text()?.to_ascii_lowercase(), value.as_text()?.to_owned())),
        _ => None,
    };
    expected.get("headers").map(Node::items).unwrap_or_default().iter().filter_map(line).collect()
}

/// What a signature is made for: its algorithm, and the day, region and service of its scope. Empty for a request that has none.
fn scope(headers: &[(String, String)]) -> String {
    let authorization = headers.iter().find(|(name, _)| name == "authorization");
    let scope = authorization.and_then(|(_, value)| {
        let (algorithm, rest) = value.split_once(' ')?;
        let (_, rest) = rest.split_once("Credential=")?;
        let (_, scope) = rest.split(',').next()?.split_once('/')?;
        Some(format!("{algorithm} {scope}"))
    });
    scope.unwrap_or_default()
}

/// The decoded values of each parameter, sorted: the order of parameters is nobody's.
fn pairs(query: &str) -> BTreeMap<String, Vec<String>> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pair in query.split('&').filter(|text| !text.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.entry(decoded(key)).or_default().push(decoded(value));
    }
    pairs.values_mut().for_each(|values| values.sort());
    pairs
}

fn compare_queries(
    theirs: &BTreeMap<String, Vec<String>>,
    ours: &BTreeMap<String, Vec<String>>,
    findings: &mut Findings,
) {
    let more = ours.keys().filter(|key| !theirs.contains_key(*key));
    for key in theirs.keys().chain(more) {
        let values = [theirs, ours].map(|pairs| pairs.get(key).map(Vec::as_slice).unwrap_or_default());
        if values[0] != values[1] {
            findings.differs(&format!("query.{key}"), format_args!("{:?}", values[0]), format_args!("{:?}", values[1]));
        }
    }
}

/// Compares the headers that either side signs; what follows from a body's bytes only where they are the same.
fn compare_headers(expected: &Node, sent: &Sent, is_same_body: bool, findings: &mut Findings) {
    let theirs = signed(lines(expected));
    let ours = signed(sent.headers.clone());
    let follows_from_body = |name: &str| {
        matches!(name, "content-length" | "content-md5" | "x-amz-content-sha256") || name.starts_with("x-amz-checksum-")
    };
    for (name, value) in &theirs {
        let path = format!("headers.{name}");
        match ours.get(name) {
            Some(_) if !is_same_body && follows_from_body(name) => {}
            // White space between the items of a list says nothing (RFC 9110, section 5.6.1).
            Some(found) if value.replace(", ", ",") == found.replace(", ", ",") => {}
            Some(found) => findings.compare_text(&path, value, found),
            None => findings.wrong(&path, format_args!("expected {value:?}, it is not signed")),
        }
    }
    for (name, value) in ours.iter().filter(|(name, _)| !theirs.contains_key(*name)) {
        findings.wrong(&format!("headers.{name}"), format_args!("{value:?} is signed, botocore signs none"));
    }
}

/// The headers that a signature covers, by the request's own word; all of a request that is not signed.
fn signed(lines: Vec<(String, String)>) -> BTreeMap<String, String> {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in lines {
        // Lines of one name are one value (RFC 9110, section 5.2).
        headers.entry(name).and_modify(|known| *known = format!("{known},{value}")).or_insert(value);
    }
    let names: Option<Vec<String>> = headers.get("authorization").and_then(|authorization| {
        let (_, rest) = authorization.split_once("SignedHeaders=")?;
        Some(rest.split(',').next()?.split(';').map(str::to_owned).collect())
    });
    match names {
        // The host is compared by itself: not every list of headers has it.
        Some(names) => headers.retain(|name, _| name != "host" && names.contains(name)),
        None => headers.retain(|name, _| !UNSIGNED.contains(&name.as_str())),
    }
    headers
}

/// What is no part of a request's meaning: who sends it, which attempt it is, and how it is framed.
const UNSIGNED: [&str; 7] =
    ["amz-sdk-invocation-id", "amz-sdk-request", "content-length", "expect", "host", "user-agent", "x-amz-user-agent"];

#[cfg(test)]
mod tests {
    use super::*;

    static NONE: Schema = Schema::structure("In", &[], farrier_runtime::schema::Trait::None);

    fn differences(theirs: &str, body: &str, ours: &[(&str, &str)]) -> Vec<String> {
        let headers: Vec<_> = ours.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let sent = Sent {
            method: "POST".to_owned(),
            authority: "a.com".to_owned(),
            path: "/p".to_owned(),
            query: "b=2&a=%20&a=1".to_owned(),
            headers,
            body: body.as_bytes().to_vec(),
        };
        let expected = Node::parse(theirs).unwrap();
        let mut findings = Findings::default();
        compare_parts(&expected, &sent, &NONE, &mut findings);
        findings.lines().to_vec()
    }

    const SIGNED: &str = "AWS4 Credential=a, SignedHeaders=content-type;host;x-a, Signature=b";

    fn theirs(query: &str, value: &str) -> String {
        json!({"method": "POST", "host": "a.com", "path": "/p", "query": query,
            "headers": [["Authorization", SIGNED], ["Content-Type", "application/json"], ["X-A", value], ["Other", "1"]],
            "body_b64": BASE64_STANDARD.encode(r#"{"k": 1, "l": "\u00e9"}"#)})
        .to_string()
    }

    fn ours(value: &str) -> [(&'static str, &str); 3] {
        [("authorization", SIGNED), ("content-type", "application/json"), ("x-a", value)]
    }

    #[test]
    fn spelling_and_order_do_not_matter() {
        let same = theirs("a=1&a=%20&b=2", "v");
        assert_eq!(differences(&same, r#"{"l":"é","k":1.0}"#, &ours("v")), [""; 0]);
    }

    #[test]
    fn chunks_are_put_together() {
        let body = b"2\r\nab\r\n1\r\n\r\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n";
        assert_eq!(unchunked(body).as_deref(), Some(b"ab\r".as_slice()));
        for other in [&b"2\r\nab"[..], b"", b"0\r\n\r\n", b"ab\r\n", b"{}"] {
            assert_eq!(unchunked(other), None);
        }
    }

    #[test]
    fn every_other_difference_is_found() {
        let found = differences(&theirs("a=1&b=2", "w"), r#"{"l":"e","k":1}"#, &ours("v"));
        assert_eq!(found.len(), 3, "{found:#?}");
        for (line, begins) in found.iter().zip(["query.a: ", "headers.x-a: expected \"w\"", "body.l: "]) {
            assert!(line.starts_with(begins), "{line}");
        }
        let unsigned = differences(&theirs("a=1&a=%20&b=2", "v"), r#"{"l":"é","k":1}"#, &ours("v")[1..]);
        assert_eq!(unsigned, [""; 0], "what is not signed is compared whole");
        let more = [("x-a", "v"), ("x-more", "m")];
        let found = differences(&theirs("a=1&a=%20&b=2", "v"), r#"{"l":"é","k":1}"#, &more);
        assert!(found.iter().any(|line| line.starts_with("headers.content-type: ")), "{found:#?}");
        assert!(found.iter().any(|line| line.starts_with("headers.x-more: ")), "{found:#?}");
    }
}
