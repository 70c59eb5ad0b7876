//! A response, read by the client and by botocore.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_runtime::client::send;
use farrier_runtime::error::{OperationError, SdkError};
use farrier_runtime::operation::OperationShape;
use farrier_runtime::schema::{Schema, Trait};
use farrier_runtime::shape::Shape;

use super::client::handle_at;
use super::request::shown;
use crate::support::client::block_on;
use crate::support::fill::{bytes, fill_shape};
use crate::support::findings::Findings;
use crate::support::node::Node;
use crate::support::response::take_stream;
use crate::support::transport::{Canned, Capture, Sent};
use crate::support::value::compare_shape;

/// Sends `params`, answers with `response`, and compares what was read with `expected`, the answer of the response
/// oracle.
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
    let canned = match canned(part("response")) {
        Ok(canned) => canned,
        Err(error) => {
            findings.wrong("case", error);
            return None;
        }
    };
    let client = handle_at(operation.service, "example.com", &Capture::new(canned));
    let read = block_on(async {
        match send::<O>(client, Ok(input), None).await {
            Ok(mut output) => {
                let stream = take_stream(&mut output).await?;
                Ok(Ok((output, stream)))
            }
            Err(SdkError::ServiceError(context)) => Ok(Err(context.into_err())),
            Err(error) => Err(shown(&error)),
        }
    });
    let parsed = expected.get("parsed").unwrap_or(&none);
    match (read.and_then(|read| read), expected.get("exception").and_then(Node::as_text)) {
        (Ok(Ok((output, stream))), None) => {
            compare_output::<O>(parsed, &output, stream.as_deref(), findings);
        }
        (Ok(Err(error)), Some(name)) => {
            let status = part("response").get("status");
            compare_error::<O>(name, parsed, status, error, findings);
        }
        (Ok(Ok(_)), Some(name)) => findings.differs("response", name, "a success"),
        (Ok(Err(error)), None) => findings.differs("response", "a success", shown(&error)),
        (Err(error), _) => findings.wrong("response", error),
    }
    None
}

fn canned(response: &Node) -> Result<Canned, String> {
    let line = |pair: &Node| match pair.items() {
        [name, value] => Some((name.as_text()?.to_owned(), value.as_text()?.to_owned())),
        _ => None,
    };
    let status = match response.get("status") {
        Some(Node::Number(text)) => text.parse().map_err(|_| format!("{text} is no status"))?,
        _ => return Err("the response has no status".to_owned()),
    };
    let body = response.get("body_b64").and_then(Node::as_text).unwrap_or_default();
    Ok(Canned {
        status,
        headers: response.get("headers").map(Node::items).unwrap_or_default().iter().filter_map(line).collect(),
        body: BASE64_STANDARD.decode(body).map_err(|error| format!("the body is no base64: {error}"))?,
    })
}

/// What botocore has read of a shape's members. Beside it is what belongs to no member, and what a newer model finds in
/// headers.
fn members(schema: &Schema, parsed: &Node) -> Node {
    let is_member = |name: &str| schema.member_index(name).is_some();
    Node::Object(parsed.entries().iter().filter(|(name, _)| is_member(name)).cloned().collect())
}

/// Compares with an output that holds what botocore has read.
fn compare_output<O: OperationShape>(
    parsed: &Node,
    output: &O::Output,
    stream: Option<&[u8]>,
    findings: &mut Findings,
) {
    let schema = O::operation().output;
    let members = members(schema, parsed);
    let mut reference = O::Output::empty();
    if let Err(misfit) = fill_shape(&mut reference, &members, schema.name) {
        return findings.wrong("expected", misfit);
    }
    compare_shape(schema.name, None, &reference, output, findings);
    let Some(stream) = stream else { return };
    let Some(member) = schema.members.iter().find(|member| member.has(Trait::Streaming)) else { return };
    let expected = members.get(member.name).and_then(bytes).unwrap_or_default();
    if expected != stream {
        let path = format!("{}.{}", schema.name, member.name);
        findings.differs(&path, format_args!("{expected:?}"), format_args!("{stream:?}"));
    }
}

/// Compares with an error of that name that holds what botocore has read.
fn compare_error<O: OperationShape>(
    name: &str,
    parsed: &Node,
    status: Option<&Node>,
    mut error: O::Error,
    findings: &mut Findings,
) {
    let said =
        |key: &str| parsed.get("Error").and_then(|said| said.get(key)).and_then(Node::as_text).unwrap_or_default();
    let meta = error.variant().meta();
    // botocore makes up a code and a message for a failure that has none.
    let is_nameless = matches!(status, Some(Node::Number(text)) if text == said("Code"));
    if is_nameless {
        findings.compare_text("Error.Code", "", meta.code().unwrap_or_default());
    } else {
        findings.compare_text("Error.Code", said("Code"), meta.code().unwrap_or_default());
        findings.compare_text("Error.Message", said("Message"), meta.message().unwrap_or_default());
    }
    let found = error.variant_mut();
    let found_name = found.schema().name;
    // botocore's name for an error that the model does not know.
    if name == "ClientError" {
        if O::operation().errors.iter().any(|schema| schema.name == found_name) {
            findings.differs("error", name, found_name);
        }
        return;
    }
    let index = O::operation().errors.iter().position(|schema| schema.name == name);
    let Some(index) = index.filter(|_| found_name == name) else {
        return findings.differs("error", name, found_name);
    };
    let mut reference = O::Error::modelled(index);
    let reference = reference.variant_mut();
    let members = members(reference.schema(), parsed);
    match fill_shape(reference, &members, name) {
        Ok(()) => compare_shape(name, None, reference, found, findings),
        Err(misfit) => findings.wrong("expected", misfit),
    }
}
