//! Event stream cases: events are sent or answered, and what arrives at the other end is compared.

use std::future::poll_fn;

use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use farrier_runtime::client::customize;
use farrier_runtime::error::{OperationError, SdkError};
use farrier_runtime::event_stream::Message;
use farrier_runtime::operation::{Operation, OperationShape};
use farrier_runtime::schema::Schema;
use farrier_runtime::shape::{Shape, Slot, View};

use super::body;
use super::case::Case;
use super::client::{block_on, handle};
use super::fill::{fill_required, fill_shape};
use super::findings::{Failure, Findings};
use super::frames;
use super::node::Node;
use super::request;
use super::transport::{Canned, Capture, Sent};
use super::value::{compare_shape, compare_unnamed};

/// What a client made of an answer.
struct Outcome<O> {
    /// Nothing where there was no output.
    output: Option<O>,
    events: Vec<Box<dyn Shape>>,
    failure: Option<Ending>,
}

/// A failure: of the call, or of the stream behind it.
struct Ending {
    code: Option<String>,
    message: Option<String>,
    shown: String,
}

/// Runs a case of `smithy.test#eventStreamTests`.
///
/// # Errors
/// Every difference between what the case asks for and what the client sent and made of the answer.
pub fn event_stream_case<O: OperationShape>(case: &str) -> Result<(), Failure> {
    let operation = O::operation();
    let case = Case::parse(case).map_err(|error| Failure::new(operation.name, vec![error]))?;
    let mut findings = Findings::default();
    if let Err(error) = run::<O>(&case, &mut findings) {
        findings.wrong("case", error);
    }
    findings.into_result(case.title(operation.name))
}

fn run<O: OperationShape>(case: &Case, findings: &mut Findings) -> Result<(), String> {
    let operation = O::operation();
    let (requests, responses) = split(case)?;
    let input = input::<O>(case, &requests)?;
    let transport = Capture::new(answer(operation, case, &responses)?);
    let (client, own) = handle(operation.service, case, &transport, findings);
    let exchange = async {
        let outcome = match customize::<O, ()>(client, Ok(input)).config_override(own).send().await {
            Ok(output) => receive::<O>(output).await,
            Err(error) => Outcome { output: None, events: Vec::new(), failure: Some(Ending::of_call(error)) },
        };
        (outcome, transport.take().await)
    };
    let (outcome, sent) = block_on(exchange)?;
    match (sent?, &outcome.failure) {
        (Some(sent), _) => compare_request(operation, case, &requests, sent, findings)?,
        (None, Some(failure)) => return Err(format!("nothing was sent: {}", failure.shown)),
        (None, None) => return Err("nothing was sent".to_owned()),
    }
    let is_about_answers = ["initialResponse", "initialResponseParams", "expectation"];
    if !responses.is_empty() || is_about_answers.iter().any(|key| case.get(key).is_some()) {
        compare_outcome::<O>(case, &responses, outcome, findings)?;
    }
    Ok(())
}

/// The events that are sent, and those that are answered.
fn split(case: &Case) -> Result<(Vec<Case>, Vec<Case>), String> {
    let (mut requests, mut responses) = (Vec::new(), Vec::new());
    for event in case.parts("events") {
        match event.text("type") {
            Some("request") => requests.push(event),
            Some("response") => responses.push(event),
            other => return Err(format!("an event is a request or a response, not {other:?}")),
        }
    }
    Ok((requests, responses))
}

fn input<O: OperationShape>(case: &Case, requests: &[Case]) -> Result<O::Input, String> {
    let operation = O::operation();
    let mut input = O::Input::empty();
    if let Some(params) = case.get("initialRequestParams") {
        fill_shape(&mut input, params, operation.input.name)?;
    }
    fill_required(operation, &mut input);
    for event in requests {
        let stream = operation.input.event_stream().ok_or("the operation sends no events")?;
        let (index, name, params) = event_params(event, operation.input.members[stream].target)?;
        let Slot::EventSource(source) = input.slot(stream) else { return Err("the stream takes no events".to_owned()) };
        let mut fill = |shape: &mut dyn Shape| fill_shape(shape, params, name).map_err(Into::into);
        source.append(index, &mut fill).map_err(|error| error.to_string())?;
    }
    Ok(input)
}

/// The union's member that an event is, and its parameters.
fn event_params<'a>(event: &'a Case, union: &Schema) -> Result<(usize, &'a str, &'a Node), String> {
    let [(name, params)] = event.entries("params") else {
        return Err(format!("the parameters of an event name one member of {}", union.name));
    };
    let index = union.member_index(name).ok_or_else(|| format!("{} has no member {name:?}", union.name))?;
    Ok((index, name, params))
}

fn answer(operation: &Operation, case: &Case, responses: &[Case]) -> Result<Canned, String> {
    let mut canned = match case.part("initialResponse") {
        Some(initial) => Canned::of(&initial)?,
        None => Canned { status: operation.http.code, ..Canned::default() },
    };
    for event in responses {
        canned.body.extend(frames::received(event)?);
    }
    Ok(canned)
}

/// Reads an output's events to their end.
async fn receive<O: OperationShape>(mut output: O::Output) -> Outcome<O::Output> {
    let mut events = Vec::new();
    let mut failure = None;
    if let Some(index) = output.schema().event_stream()
        && let Slot::Events(stream) = output.slot(index)
    {
        while let Some(event) = poll_fn(|cx| stream.poll_shape(cx)).await {
            match event {
                Ok(event) => events.push(event),
                Err(error) => failure = Some(Ending::of(&error)),
            }
        }
    }
    Outcome { output: Some(output), events, failure }
}

impl Ending {
    fn of_call<E: OperationError>(error: SdkError<E>) -> Self {
        Self::of(&error.map_service_error(|error| error.variant().meta().clone()))
    }

    fn of(error: &(impl ProvideErrorMetadata + std::fmt::Display)) -> Self {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let meta = error.meta();
        Self { code: owned(meta.code()), message: owned(meta.message()), shown: error.to_string() }
    }
}

fn compare_request(
    operation: &Operation,
    case: &Case,
    requests: &[Case],
    mut sent: Sent,
    findings: &mut Findings,
) -> Result<(), String> {
    let mut messages = match operation.input.event_stream() {
        Some(_) => frames::sent(&std::mem::take(&mut sent.body))?,
        None => Vec::new(),
    };
    let is_initial = |message: &Message| frames::header_text(message, ":event-type") == Some("initial-request");
    if messages.first().is_some_and(is_initial) {
        sent.body = messages.remove(0).payload().to_vec();
    }
    if let Some(initial) = case.part("initialRequest") {
        request::compare(&initial, &sent, operation.input, findings);
    }
    if messages.len() != requests.len() {
        findings.differs("events", requests.len(), messages.len());
    }
    let Some(stream) = operation.input.event_stream() else { return Ok(()) };
    let union = operation.input.members[stream].target;
    for (index, (expected, found)) in requests.iter().zip(&messages).enumerate() {
        compare_message(&format!("events[{index}]"), expected, found, union, findings)?;
    }
    Ok(())
}

fn compare_message(
    path: &str,
    expected: &Case,
    found: &Message,
    union: &'static Schema,
    findings: &mut Findings,
) -> Result<(), String> {
    for (name, value) in expected.entries("headers") {
        let value = frames::header_value(value)?;
        match frames::header(found, name) {
            Some(found) if *found == value => {}
            found => findings.differs(&format!("{path}.{name}"), format_args!("{value:?}"), format_args!("{found:?}")),
        }
    }
    for name in expected.texts("forbidHeaders").filter(|name| frames::header(found, name).is_some()) {
        findings.wrong(path, format_args!("the header {name} is there"));
    }
    for name in expected.texts("requireHeaders").filter(|name| frames::header(found, name).is_none()) {
        findings.wrong(path, format_args!("the header {name} is not there"));
    }
    if let Some(body) = expected.body()? {
        body::compare(expected.media_type(), &body, found.payload(), union, findings);
    }
    Ok(())
}

fn compare_outcome<O: OperationShape>(
    case: &Case,
    responses: &[Case],
    outcome: Outcome<O::Output>,
    findings: &mut Findings,
) -> Result<(), String> {
    let expected = case.get("expectation").and_then(|expectation| expectation.get("failure"));
    match (expected, &outcome.failure) {
        (None, None) => {}
        (None, Some(failure)) => return Err(failure.shown.clone()),
        (Some(_), None) => return Err("the client took the answer for a success".to_owned()),
        (Some(expected), Some(failure)) => {
            return compare_failure(expected, responses, failure, findings);
        }
    }
    let output = outcome.output.ok_or("there is no output")?;
    if let Some(params) = case.get("initialResponseParams") {
        let mut reference = O::Output::empty();
        fill_shape(&mut reference, params, output.schema().name)?;
        compare_shape(output.schema().name, Some(params), &reference, &output, findings);
    }
    if outcome.events.len() != responses.len() {
        findings.differs("events", responses.len(), outcome.events.len());
    }
    for (index, (expected, found)) in responses.iter().zip(&outcome.events).enumerate() {
        let path = format!("events[{index}]");
        let (member, name, params) = event_params(expected, found.schema())?;
        match found.view(member) {
            View::Shape(event) => {
                compare_shape(&path, Some(params), event, event, findings);
                compare_unnamed(&path, params, event, findings);
            }
            _ => findings.wrong(&path, format_args!("it is no {name}")),
        }
    }
    Ok(())
}

/// A failure may be any; one with an id is that error, and says what its event said.
fn compare_failure(
    expected: &Node,
    responses: &[Case],
    failure: &Ending,
    findings: &mut Findings,
) -> Result<(), String> {
    let Some(id) = expected.get("errorId").and_then(Node::as_text) else { return Ok(()) };
    let name = id.split_once('#').map_or(id, |(_, name)| name);
    if failure.code.as_deref() != Some(name) {
        findings.differs("expectation.failure.errorId", name, format_args!("{:?}: {}", failure.code, failure.shown));
    }
    let error = responses.last().and_then(|event| event.entries("params").first());
    let message = error.and_then(|(_, params)| params.get("message")).and_then(Node::as_text);
    if message.is_some() && failure.message.as_deref() != message {
        findings.differs("message", format_args!("{message:?}"), format_args!("{:?}", failure.message));
    }
    Ok(())
}
