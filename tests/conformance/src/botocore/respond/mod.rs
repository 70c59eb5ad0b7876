//! Responses as a service would send them, written from the model alone: nothing here knows the runtime's codecs.

mod bindings;
mod cbor;
mod json;
mod odd;
mod text;
mod xml;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use farrier_smithy::traits::{AwsQueryCompatible, AwsQueryError, Error, ErrorFault, Http, HttpError, RestXml};
use farrier_smithy::{Model, Shape};
use serde_json::{Value as Json, json};

use super::protocol::Wire;
use super::value::Value;
use bindings::Bound;
pub(super) use odd::Naming;

/// A response.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

/// Writes responses of one service in one protocol.
#[derive(Clone, Copy)]
pub(super) struct Responder<'a> {
    pub(super) model: &'a Model,
    pub(super) service: &'a Shape,
    pub(super) wire: Wire,
    /// Whether documents hold what a client has to pass over: members of a newer model, and nulls.
    pub(super) is_noisy: bool,
}

/// A member of a newer model: of every structure of a noisy response, and of a union that holds nothing else.
const FUTURE: &str = "futureMember";

/// The request's id in responses that have a place for it.
const REQUEST_ID: &str = "e8ad4e5b-0001";

/// What names an error in restJson1.
const ERROR_TYPE: &str = "x-amzn-errortype";

/// What errors say where the model gives them no message.
const MESSAGE: &str = "it is \"so\" & <so>";

impl Responder<'_> {
    /// A success.
    pub(super) fn output(self, operation: &Shape, output: &Shape, value: &Value) -> Response {
        let status = operation.get::<Http>().filter(|_| self.wire.binds_http()).map_or(200, |http| http.code);
        let (mut headers, body) = (self.headers(), |body| body);
        match self.wire {
            Wire::AwsJson => Response { status, headers, body: body(json::document(self, output, value, Vec::new())) },
            Wire::Cbor => Response { status, headers, body: body(cbor::document(self, output, value, Vec::new())) },
            Wire::AwsQuery => {
                Response { status, headers, body: xml::query_output(self, operation.id.name(), output, value) }
            }
            Wire::Ec2Query => {
                Response { status, headers, body: xml::ec2_output(self, operation.id.name(), output, value) }
            }
            Wire::RestJson | Wire::RestXml => {
                let bound = Bound::of(self, output, value);
                headers.extend(bound.headers.clone());
                let is_bare = operation.has_trait("aws.customizations#s3UnwrappedXmlOutput");
                let body = match (&bound.payload, self.wire) {
                    (Some(payload), _) => payload.clone(),
                    (None, Wire::RestJson) => json::document(self, output, &bound.body, Vec::new()),
                    (None, _) => xml::rest_output(self, output, &bound.body, is_bare),
                };
                Response { status: bound.status.unwrap_or(status), headers, body }
            }
        }
    }

    /// A failure that the model knows.
    pub(super) fn error(self, error: &Shape, value: &Value, naming: Naming) -> Response {
        let name = naming.name(error);
        let query = error.get::<AwsQueryError>();
        let mut headers = self.headers();
        let of_fault =
            || if error.get::<Error>().is_some_and(|Error(fault)| fault == ErrorFault::Client) { 400 } else { 500 };
        let mut status = error.get::<HttpError>().map_or_else(of_fault, |HttpError(status)| status);
        let message = (!has_message(error)).then(|| ("message".to_owned(), MESSAGE.to_owned()));
        let code = query.as_ref().filter(|_| name == error.id.name()).map_or(name, |query| &query.code);
        let body = match self.wire {
            Wire::AwsJson | Wire::Cbor => {
                if self.service.has::<AwsQueryCompatible>() {
                    headers.push(("x-amzn-query-error".to_owned(), format!("{code};Sender")));
                }
                let kind = if naming == Naming::default() { error.id.to_string() } else { naming.spelled(error) };
                let more = [("__type".to_owned(), kind)].into_iter().chain(message).collect();
                match self.wire {
                    Wire::Cbor => cbor::document(self, error, value, more),
                    _ => json::document(self, error, value, more),
                }
            }
            Wire::RestJson => {
                let mut bound = Bound::of(self, error, value);
                // Some models have a member for the header that names the error.
                bound.headers.retain(|(header, _)| header != ERROR_TYPE);
                let mut more: Vec<_> = message.into_iter().collect();
                match naming.member(error) {
                    Some(member) => more.push((member.to_owned(), naming.spelled(error))),
                    None => headers.push((ERROR_TYPE.to_owned(), naming.spelled(error))),
                }
                headers.extend(bound.headers);
                bound.payload.unwrap_or_else(|| json::document(self, error, &bound.body, more))
            }
            Wire::RestXml => {
                let is_wrapped = !self.service.get::<RestXml>().is_some_and(|options| options.no_error_wrapping);
                let bound = Bound::of(self, error, value);
                headers.extend(bound.headers);
                xml::error(self, error, &bound.body, name, is_wrapped)
            }
            Wire::AwsQuery => {
                status = query.as_ref().map_or(status, |query| query.http_response_code);
                xml::error(self, error, value, code, true)
            }
            Wire::Ec2Query => xml::ec2_error(self, error, value, name),
        };
        Response { status, headers, body }
    }

    /// What every response of the protocol says.
    fn headers(self) -> Vec<(String, String)> {
        let mut headers = vec![("x-amzn-requestid".to_owned(), REQUEST_ID.to_owned())];
        if self.wire == Wire::Cbor {
            headers.push(("smithy-protocol".to_owned(), "rpc-v2-cbor".to_owned()));
        }
        headers
    }
}

fn has_message(error: &Shape) -> bool {
    error.members().iter().any(|member| member.name().eq_ignore_ascii_case("message"))
}

impl Response {
    /// The response as botocore's oracle and the emitted programs take it.
    pub(super) fn to_json(&self) -> Json {
        let headers: Vec<Json> = self.headers.iter().map(|(name, value)| json!([name, value])).collect();
        json!({"status": self.status, "headers": headers, "body_b64": BASE64_STANDARD.encode(&self.body)})
    }
}
