//! Response cases: an answer is given, and what the client makes of it is compared.

use aws_smithy_types::error::metadata::ErrorMetadata;
use farrier_runtime::client::send;
use farrier_runtime::error::{OperationError, SdkError};
use farrier_runtime::operation::{Operation, OperationShape};
use farrier_runtime::schema::Trait;
use farrier_runtime::shape::{Shape, Slot};

use super::case::Case;
use super::client::{block_on, handle};
use super::fill::{fill_required, fill_shape};
use super::findings::{Failure, Findings};
use super::node::Node;
use super::transport::{Canned, Capture, read_body};
use super::value::compare_shape;

/// Runs a case of `smithy.test#httpResponseTests` that stands on an operation.
///
/// # Errors
/// Every difference between the output that the case asks for and the one that was read.
pub fn output_case<O: OperationShape>(case: &str) -> Result<(), Failure> {
    let operation = O::operation();
    let case = Case::parse(case).map_err(|error| Failure::new(operation.name, vec![error]))?;
    let mut findings = Findings::default();
    let mut reference = O::Output::empty();
    if let Err(misfit) = fill_shape(&mut reference, case.params(), operation.output.name) {
        findings.wrong("params", misfit);
        return findings.into_result(case.title(operation.name));
    }
    let read = call::<O, _>(&case, &mut findings, async |answered| match answered {
        Ok(mut output) => match take_stream(&mut output).await {
            Ok(stream) => Ok((output, stream)),
            Err(error) => Err(error),
        },
        Err(error) => Err(error.to_string()),
    });
    match read {
        Ok((output, stream)) => {
            compare_shape(operation.output.name, Some(case.params()), &reference, &output, &mut findings);
            compare_stream(operation, case.params(), stream.as_deref(), &mut findings);
        }
        Err(error) => findings.wrong("response", error),
    }
    findings.into_result(case.title(operation.name))
}

/// Runs a case of `smithy.test#httpResponseTests` that stands on an error, through an operation that has this error.
/// `name` is the error's name in the model.
///
/// # Errors
/// Every difference between the error that the case asks for and the one that was read.
pub fn error_case<O: OperationShape>(case: &str, name: &str) -> Result<(), Failure> {
    let operation = O::operation();
    let case = Case::parse(case).map_err(|error| Failure::new(operation.name, vec![error]))?;
    let title = case.title(&format!("{name} of {}", operation.name));
    let mut findings = Findings::default();
    let Some(index) = operation.errors.iter().position(|schema| schema.name == name) else {
        findings.wrong("error", format_args!("{} has no error {name}", operation.name));
        return findings.into_result(title);
    };
    let mut reference = O::Error::modelled(index);
    if let Err(misfit) = fill_shape(reference.variant_mut(), case.params(), name) {
        findings.wrong("params", misfit);
        return findings.into_result(title);
    }
    let read = call::<O, _>(&case, &mut findings, async |answered| match answered {
        Ok(_) => Err("the client took the answer for a success".to_owned()),
        Err(SdkError::ServiceError(context)) => Ok(context.into_err()),
        Err(error) => Err(error.to_string()),
    });
    match read {
        Ok(mut error) => {
            compare_metadata(&case, error.variant().meta(), &mut findings);
            let shown = error.to_string();
            let (reference, found) = (reference.variant_mut(), error.variant_mut());
            if found.schema().name == name {
                compare_shape(name, Some(case.params()), reference, found, &mut findings);
            } else {
                findings.differs("error", name, format_args!("{} ({shown})", found.schema().name));
            }
        }
        Err(error) => findings.wrong("response", error),
    }
    findings.into_result(title)
}

/// Calls an operation that answers as the case says, and hands the answer on.
fn call<O: OperationShape, T>(
    case: &Case,
    findings: &mut Findings,
    read: impl AsyncFnOnce(Result<O::Output, SdkError<O::Error>>) -> Result<T, String>,
) -> Result<T, String> {
    let operation = O::operation();
    let mut input = O::Input::empty();
    fill_required(operation, &mut input);
    let transport = Capture::new(Canned::of(case)?);
    let (client, _) = handle(operation.service, case, &transport, findings);
    block_on(async { read(send::<O>(client, Ok(input), None).await).await })?
}

/// Takes a streaming member out of an output and reads it to its end.
pub(super) async fn take_stream(output: &mut dyn Shape) -> Result<Option<Vec<u8>>, String> {
    let Some(index) = output.schema().members.iter().position(|member| member.has(Trait::Streaming)) else {
        return Ok(None);
    };
    let stream = match output.slot(index) {
        Slot::Stream(stream) => std::mem::take(stream),
        _ => return Ok(None),
    };
    read_body(stream.into_inner()).await.map(Some)
}

fn compare_stream(operation: &Operation, params: &Node, found: Option<&[u8]>, findings: &mut Findings) {
    let Some(found) = found else { return };
    let Some(member) = operation.output.members.iter().find(|member| member.has(Trait::Streaming)) else { return };
    let expected = params.get(member.name).and_then(Node::as_text).unwrap_or_default();
    let path = format!("{}.{}", operation.output.name, member.name);
    findings.compare_text(&path, expected, &String::from_utf8_lossy(found));
}

/// `aws.protocoltests.config#ErrorCodeParams`: what query-like protocols call an error beside its shape.
fn compare_metadata(case: &Case, meta: &ErrorMetadata, findings: &mut Findings) {
    let found = [("code", meta.code()), ("type", meta.extra("type"))];
    for (key, found) in found {
        if let Some(expected) = case.vendor(key) {
            let expected = expected.as_text().unwrap_or_default();
            findings.compare_text(&format!("vendorParams.{key}"), expected, found.unwrap_or("nothing"));
        }
    }
}
