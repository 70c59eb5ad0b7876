//! What the operations do. Inputs come validated: required members are there, constraints hold.

mod logging_configurations;
mod messages;
mod rooms;
mod tags;

use std::collections::HashMap;

use farrier_ivschat::operation as op;
use farrier_ivschat::primitives::DateTime;
use farrier_runtime::error::BuildError;
use farrier_runtime::json::Json;
use farrier_runtime::operation::{Operation, OperationShape};
use farrier_runtime::protocol::{EncodedResponse, RequestHead};
use farrier_runtime::shape::Shape;
use http::StatusCode;
use serde_json::Value;

use crate::constraints::Constraints;
use crate::fault::Fault;
use crate::options::Options;
use crate::page::Tokens;
use crate::sigv4::Timestamp;
use crate::store::{Common, Store};

/// What an operation works with.
pub(crate) struct Context<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) options: &'a Options,
    pub(crate) tokens: &'a Tokens,
    pub(crate) now: Timestamp,
}

/// A request that has been read into memory.
pub(crate) struct Request<'a> {
    pub(crate) head: RequestHead<'a>,
    pub(crate) body: &'a [u8],
}

type Handler =
    Box<dyn Fn(&mut Context<'_>, &Request<'_>, &Constraints) -> Result<EncodedResponse, Fault> + Send + Sync>;

/// An operation and what does it.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    pub(crate) call: Handler,
    /// Whether it may change the store.
    pub(crate) writes: bool,
}

/// All operations of the service.
pub(crate) fn all() -> Vec<Entry> {
    vec![
        reading::<op::get_room::GetRoom>(rooms::get),
        reading::<op::list_rooms::ListRooms>(rooms::list),
        writing::<op::create_room::CreateRoom>(rooms::create),
        writing::<op::update_room::UpdateRoom>(rooms::update),
        writing::<op::delete_room::DeleteRoom>(rooms::delete),
        reading::<op::get_logging_configuration::GetLoggingConfiguration>(logging_configurations::get),
        reading::<op::list_logging_configurations::ListLoggingConfigurations>(logging_configurations::list),
        writing::<op::create_logging_configuration::CreateLoggingConfiguration>(logging_configurations::create),
        writing::<op::update_logging_configuration::UpdateLoggingConfiguration>(logging_configurations::update),
        writing::<op::delete_logging_configuration::DeleteLoggingConfiguration>(logging_configurations::delete),
        reading::<op::create_chat_token::CreateChatToken>(messages::create_chat_token),
        reading::<op::send_event::SendEvent>(messages::send_event),
        reading::<op::delete_message::DeleteMessage>(messages::delete_message),
        reading::<op::disconnect_user::DisconnectUser>(messages::disconnect_user),
        reading::<op::list_tags_for_resource::ListTagsForResource>(tags::list),
        writing::<op::tag_resource::TagResource>(tags::tag),
        writing::<op::untag_resource::UntagResource>(tags::untag),
    ]
}

fn reading<O: OperationShape>(run: fn(&mut Context<'_>, O::Input) -> Result<O::Output, Fault>) -> Entry {
    Entry { operation: O::operation(), call: Box::new(move |c, r, k| serve::<O>(run, c, r, k)), writes: false }
}

fn writing<O: OperationShape>(run: fn(&mut Context<'_>, O::Input) -> Result<O::Output, Fault>) -> Entry {
    Entry { writes: true, ..reading::<O>(run) }
}

/// Reads the input, checks it, runs the operation and writes the output.
fn serve<O: OperationShape>(
    run: fn(&mut Context<'_>, O::Input) -> Result<O::Output, Fault>,
    context: &mut Context<'_>,
    request: &Request<'_>,
    constraints: &Constraints,
) -> Result<EncodedResponse, Fault> {
    let operation = O::operation();
    let mut input = O::Input::empty();
    let decoded = operation.service.protocol.decode_request(operation, request.head, request.body, &mut input);
    let document = document(&input, request.body)?;
    let violations = constraints.check(operation.name, &document);
    if !violations.is_empty() {
        return Err(Fault::invalid(violations));
    }
    decoded.map_err(|error| unreadable(error.to_string()))?;
    let mut output = run(context, input)?;
    let encoded = operation.service.protocol.encode_response(operation, &mut output);
    encoded.map_err(|error| Fault::internal(error.to_string()))
}

/// The input as one JSON object: the members of the body as they came, the others from their places in the head. The body
/// is taken as it came since a required member that is missing reads as an empty one.
fn document(input: &dyn Shape, body: &[u8]) -> Result<Value, Fault> {
    let mut fields = match serde_json::from_slice(if body.is_empty() { b"{}" } else { body }) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) => return Err(unreadable("the body is no JSON object")),
        Err(error) => return Err(unreadable(error.to_string())),
    };
    let written = Json::AWS.encode(input).ok().and_then(|text| serde_json::from_slice(&text).ok());
    if let Some(Value::Object(mut written)) = written {
        let elsewhere = input.schema().members.iter().filter(|member| !member.is_in_body());
        fields.extend(elsewhere.filter_map(|member| Some((member.name.to_owned(), written.remove(member.name)?))));
    }
    Ok(Value::Object(fields))
}

fn unreadable(message: impl Into<String>) -> Fault {
    Fault::generic(StatusCode::BAD_REQUEST, "SerializationException", message)
}

impl Context<'_> {
    /// What a new resource has in common with all others.
    fn new_common(&self, kind: &str, name: Option<String>, tags: Option<HashMap<String, String>>) -> Common {
        let id = random_id();
        let Options { region, account, .. } = self.options;
        Common {
            arn: format!("arn:aws:ivschat:{region}:{account}:{kind}/{id}"),
            id,
            name: name.unwrap_or_default(),
            created: self.now.seconds(),
            updated: self.now.seconds(),
            tags: tags.unwrap_or_default().into_iter().collect(),
        }
    }

    /// Where a list goes on, given the token of the request.
    fn start_of_page(&self, list: &str, token: Option<&str>) -> Result<u64, Fault> {
        match token.filter(|token| !token.is_empty()) {
            None => Ok(0),
            Some(token) => self
                .tokens
                .open(list, token)
                .ok_or_else(|| Fault::invalid_field("nextToken", "nextToken is not one that this list has given")),
        }
    }
}

impl Common {
    fn optional_name(&self) -> Option<String> {
        Some(self.name.clone()).filter(|name| !name.is_empty())
    }

    fn optional_tags(&self) -> Option<HashMap<String, String>> {
        (!self.tags.is_empty()).then(|| self.tags.clone().into_iter().collect())
    }

    fn create_time(&self) -> DateTime {
        DateTime::from_secs(self.created)
    }

    fn update_time(&self) -> DateTime {
        DateTime::from_secs(self.updated)
    }
}

/// A random id, as every resource, message and event has one: twelve letters and digits.
fn random_id() -> String {
    (0..12).map(|_| fastrand::alphanumeric()).collect()
}

/// The number of items of a page.
fn page_size(max_results: Option<i32>) -> usize {
    max_results.and_then(|size| usize::try_from(size).ok()).unwrap_or(crate::page::DEFAULT_SIZE)
}

/// An output whose required members are all set.
fn built<T>(output: Result<T, BuildError>) -> Result<T, Fault> {
    output.map_err(|error| Fault::internal(error.to_string()))
}

/// A member that the model requires, and that the constraints have therefore found.
fn given(value: Option<String>) -> String {
    value.unwrap_or_default()
}
