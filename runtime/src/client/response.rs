//! From a response to an output or an error.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::ErrorKind;
use http::HeaderMap;

use super::attempt::Answer;
use crate::error::{BoxError, DecodeError, ErrorSlot, REQUEST_ID, RequestId};
#[cfg(feature = "s3")]
use crate::error::{EXTENDED_REQUEST_ID, RequestIdExt};
use crate::http::has_header_members;
use crate::operation::Operation;
#[cfg(feature = "s3")]
use crate::operation::ServiceTrait;
use crate::protocol::{ErrorId, ResponseHead};
use crate::schema::{Fault, Kind, Member, Schema, Trait};
use crate::shape::{REDACTED, ResponseMetadata, Shape, Slot, View};

/// What the failure of a service is called, and what the model says of retrying it.
pub(super) struct ServiceFailure {
    pub(super) code: Option<String>,
    /// From a body that says it.
    pub(super) request_id: Option<String>,
    pub(super) modelled: Option<ErrorKind>,
}

/// The member that takes the body of a success as a stream.
pub(super) fn stream_member(operation: &Operation) -> Option<usize> {
    let is_stream = |member: &Member| {
        member.has(Trait::Streaming) && (member.has(Trait::HttpPayload) || member.target.kind == Kind::Union)
    };
    operation.output.members.iter().position(is_stream)
}

/// Whether what looks like a success is an error: S3 begins some answers before it knows how they end.
#[cfg(feature = "s3")]
pub(super) fn holds_error(operation: &Operation, response: &HttpResponse) -> bool {
    let is_error = |text| crate::xml::Cursor::new(text).root().is_ok_and(|root| root.name() == "Error");
    operation.service.traits.contains(&ServiceTrait::S3Errors)
        && response.status().as_u16() == 200
        && stream_member(operation).is_none()
        && std::str::from_utf8(response.body().bytes().unwrap_or_default()).is_ok_and(is_error)
}

#[cfg(not(feature = "s3"))]
pub(super) fn holds_error(_: &Operation, _: &HttpResponse) -> bool {
    false
}

/// Fills the output from a success.
pub(super) fn read_output(
    operation: &'static Operation,
    answer: &mut Answer,
    output: &mut dyn Shape,
) -> Result<(), BoxError> {
    #[cfg(feature = "event-stream")]
    let events = answer.events.take();
    let response = &mut answer.response;
    // Most outputs and protocols never look at the headers of a success.
    let is_head_read = has_header_members(operation.output) || operation.service.protocol.reads_head();
    let headers = if is_head_read { header_map(response)? } else { HeaderMap::new() };
    let head = ResponseHead { status: response.status().into(), headers: &headers };
    match stream_member(operation) {
        #[cfg(feature = "event-stream")]
        Some(_) if let Some(begun) = events => super::events::read(operation, head, begun, output)?,
        Some(index) => {
            operation.service.protocol.decode_head(head, output)?;
            let body = std::mem::replace(response.body_mut(), SdkBody::taken());
            if let Slot::Stream(stream) = output.slot(index) {
                *stream = ByteStream::new(body);
            }
        }
        None => {
            let body = response.body().bytes().unwrap_or_default();
            let read = operation.service.protocol.decode_output(operation, head, body, output);
            read.map_err(|error| explained(error, response))?;
        }
    }
    match output.response_metadata() {
        ResponseMetadata::RequestId(request_id) => *request_id = response.request_id().map(str::to_owned),
        #[cfg(feature = "s3")]
        ResponseMetadata::RequestIds { id, extended } => {
            *id = response.request_id().map(str::to_owned);
            *extended = response.extended_request_id().map(str::to_owned);
        }
        ResponseMetadata::None | ResponseMetadata::Error(_) => {}
    }
    Ok(())
}

/// Fills the error from a failure: the modelled one that it names, or the unhandled one. The note is part of the message.
pub(super) fn read_error(
    operation: &'static Operation,
    response: &HttpResponse,
    note: Option<String>,
    error: &mut dyn ErrorSlot,
) -> Result<ServiceFailure, BoxError> {
    let headers = header_map(response)?;
    let head = ResponseHead { status: response.status().into(), headers: &headers };
    let body = response.body().bytes().unwrap_or_default();
    let protocol = operation.service.protocol;
    let mut id = protocol.error_id(head, body);
    if operation.service.query_compatible {
        id = id.with_query_error(&headers);
    }
    #[cfg(feature = "s3")]
    if id.code.is_none() && body.is_empty() && operation.service.traits.contains(&ServiceTrait::S3Errors) {
        id.code = code_of_status(response.status().as_u16()).map(str::to_owned);
    }
    if let Some(note) = note {
        id.message = Some(match id.message {
            Some(message) => format!("{message} ({note})"),
            None => note,
        });
    }
    let named = |schema: &&'static Schema| Some(protocol.error_code(schema)) == id.shape_name();
    let index = operation.errors.iter().position(named);
    let mut shape = error.activate(index);
    let why = match index {
        Some(_) => protocol.decode_error(head, body, shape).err().map(Into::into),
        None => without_code(&id, response).map(Into::into),
    };
    match why {
        // What names an error but does not hold what the model says of it is still an answer of the service.
        Some(why) => shape = error.unhandled(why),
        None => fill_message(shape, &id),
    }
    if let ResponseMetadata::Error(meta) = shape.response_metadata() {
        let member = index.and_then(|index| message_member(operation.errors[index]));
        *meta = metadata(&id, member.is_some_and(|(_, member)| member.is_sensitive()), response);
    }
    let modelled = index.and_then(|index| retryable(operation.errors[index]));
    Ok(ServiceFailure { code: id.code, request_id: id.request_id, modelled })
}

/// The media type of pages for browsers.
const PAGE: &str = "text/html";

/// What is known of a failure that says nothing of itself: mostly it comes from something between here and the service. The
/// body may hold secrets, and is left to who asks for the raw response.
fn without_code(id: &ErrorId, response: &HttpResponse) -> Option<String> {
    let size = response.body().bytes().map_or(0, <[u8]>::len);
    if id.code.is_some() || id.message.is_some() || size == 0 {
        return None;
    }
    let kind = response.headers().get("content-type").unwrap_or("no content type");
    let coding =
        content_encoding(response).map(|coding| format!(", in the content encoding {coding}")).unwrap_or_default();
    Some(format!("an error without a code in {size} bytes of {kind}{coding}"))
}

/// Why a body can not be read, and what the response says that explains it: it is compressed, which no request asks for, or it
/// is a page for browsers, as proxies and portals send with any status.
fn explained(error: DecodeError, response: &HttpResponse) -> BoxError {
    if let Some(coding) = content_encoding(response) {
        return format!("the body is in the content encoding {coding}, which was not asked for: {error}").into();
    }
    let content_type = response.headers().get("content-type").unwrap_or_default();
    if content_type.trim_start().get(..PAGE.len()).is_some_and(|kind| kind.eq_ignore_ascii_case(PAGE)) {
        return format!("the body is a page ({PAGE}), which the service does not send: {error}").into();
    }
    error.into()
}

fn content_encoding(response: &HttpResponse) -> Option<&str> {
    response.headers().get("content-encoding").filter(|coding| !coding.is_empty() && *coding != "identity")
}

/// What S3 calls an error where it can not say so: in an answer to `HEAD`.
#[cfg(feature = "s3")]
fn code_of_status(status: u16) -> Option<&'static str> {
    match status {
        301 => Some("PermanentRedirect"),
        307 => Some("TemporaryRedirect"),
        404 => Some("NotFound"),
        _ => None,
    }
}

fn header_map(response: &HttpResponse) -> Result<HeaderMap, BoxError> {
    let mut headers = HeaderMap::with_capacity(response.headers().len());
    for (name, value) in response.headers() {
        headers
            .append(http::HeaderName::from_bytes(name.as_bytes())?, http::HeaderValue::from_bytes(value.as_bytes())?);
    }
    Ok(headers)
}

/// Services spell the member of the message in several ways; where the model's spelling was not in the response, the
/// message that was found otherwise fills it.
fn fill_message(shape: &mut dyn Shape, id: &ErrorId) {
    let Some(message) = &id.message else { return };
    if let Some((index, _)) = message_member(shape.schema())
        && matches!(shape.view(index), View::Absent | View::Str(""))
        && let Slot::Str(out) = shape.slot(index)
    {
        out.clone_from(message);
    }
}

fn message_member(schema: &'static Schema) -> Option<(usize, &'static Member)> {
    let is_message =
        |member: &Member| member.target.kind == Kind::String && member.name.eq_ignore_ascii_case("message");
    schema.members.iter().enumerate().find(|(_, member)| is_message(member))
}

/// Metadata is shown and logged freely, so a message that the model calls sensitive stays in its member.
fn metadata(id: &ErrorId, is_sensitive: bool, response: &HttpResponse) -> ErrorMetadata {
    let mut meta = ErrorMetadata::builder();
    if let Some(code) = &id.code {
        meta = meta.code(code);
    }
    if let Some(message) = &id.message {
        meta = meta.message(if is_sensitive { REDACTED } else { message });
    }
    if let Some(request_id) = response.request_id().or(id.request_id.as_deref()) {
        meta = meta.custom(REQUEST_ID, request_id);
    }
    #[cfg(feature = "s3")]
    if let Some(extended) = response.extended_request_id() {
        meta = meta.custom(EXTENDED_REQUEST_ID, extended);
    }
    if let Some(fault) = &id.fault {
        meta = meta.custom("type", fault.as_str());
    }
    meta.build()
}

fn retryable(schema: &Schema) -> Option<ErrorKind> {
    let throttling = schema.traits.find(|t| match t {
        Trait::Retryable { throttling } => Some(*throttling),
        _ => None,
    })?;
    Some(match (throttling, schema.has(Trait::Error(Fault::Server))) {
        (true, _) => ErrorKind::ThrottlingError,
        (false, true) => ErrorKind::ServerError,
        (false, false) => ErrorKind::ClientError,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Service;
    use crate::protocol::Protocol;
    use crate::testing::{EVERYTHING, Everything, NOTHING, operation};

    const fn service(protocol: Protocol) -> Service {
        Service {
            name: "TestService",
            sdk_id: "Test",
            version: "2020-01-01",
            signing_name: "test",
            protocol,
            query_compatible: false,
            xml_namespace: None,
            endpoint_rules: None,
            traits: &[],
        }
    }

    fn answer(body: &'static [u8], headers: &[(&'static str, &'static str)]) -> Answer {
        let mut response = HttpResponse::new(200.try_into().unwrap(), SdkBody::from(body));
        headers.iter().for_each(|(name, value)| drop(response.headers_mut().insert(*name, *value)));
        Answer {
            response,
            #[cfg(feature = "event-stream")]
            events: None,
            signed_at: std::time::SystemTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_body_that_is_compressed_or_a_page_is_told() {
        static SERVICE: Service = service(Protocol::AwsJson1_0);
        static CALL: Operation =
            Operation { service: &SERVICE, ..operation("Call", "POST", &[], &NOTHING, &EVERYTHING) };
        let told = |coding: &'static str, body: &'static [u8]| {
            let mut answer = answer(body, &[("content-encoding", coding)]);
            let output = read_output(&CALL, &mut answer, &mut Everything::default());
            output.err().map(|error| error.to_string())
        };
        let gzip = told("gzip", b"\x1f\x8b\x08").expect("it is no JSON");
        assert!(
            gzip.starts_with("the body is in the content encoding gzip, which was not asked for: Everything: "),
            "{gzip}"
        );
        assert!(told("identity", b"<").expect("it is no JSON").starts_with("Everything: "));
        assert_eq!(told("gzip", b"{}"), None, "what can be read is fine");
        let mut page = answer(b"<html>", &[("content-type", "Text/HTML; charset=utf-8")]);
        let page = read_output(&CALL, &mut page, &mut Everything::default()).unwrap_err().to_string();
        assert!(
            page.starts_with("the body is a page (text/html), which the service does not send: Everything: "),
            "{page}"
        );
        let failure = |coding: &'static str| {
            without_code(&ErrorId::default(), &answer(b"\x1f", &[("content-encoding", coding)]).response)
        };
        let plain = "an error without a code in 1 bytes of no content type";
        assert_eq!(failure("identity").as_deref(), Some(plain));
        assert_eq!(failure("br"), Some(format!("{plain}, in the content encoding br")));
    }

    #[test]
    fn a_protocol_that_names_itself_in_a_header_finds_it_there() {
        static SERVICE: Service = service(Protocol::RpcV2Json);
        let answered = |headers: &[(&'static str, &'static str)]| {
            static CALL: Operation =
                Operation { service: &SERVICE, ..operation("Call", "POST", &[], &NOTHING, &EVERYTHING) };
            let mut output = Everything::default();
            read_output(&CALL, &mut answer(br#"{"integer":7}"#, headers), &mut output).map(|()| output.integer)
        };
        assert_eq!(answered(&[("smithy-protocol", "rpc-v2-json")]).unwrap(), Some(7));
        assert!(answered(&[]).unwrap_err().to_string().contains("rpc-v2-json"));
    }
}
