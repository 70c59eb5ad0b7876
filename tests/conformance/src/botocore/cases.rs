//! The cases of a subject.

use farrier_smithy::traits::{ClientDiscoveredEndpoint, HttpChecksum};
use farrier_smithy::{Model, Shape};
use fastrand::Rng;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::draw::Drawer;
use super::known::End;
use super::respond::{Naming, Responder, Response};
use super::subject::Subject;
use super::value::Value;

/// An input to send, or a response to read.
pub(super) struct Case {
    pub(super) operation: String,
    pub(super) kind: Kind,
    /// What botocore's oracle is asked.
    pub(super) question: Json,
    /// What the emitted program is asked, but for botocore's answer.
    pub(super) task: Json,
    pub(super) outcome: Outcome,
}

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Request,
    Response,
    /// A response that is a failure.
    Error,
}

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Open,
    Equal,
    /// It differs, and all of it is in the list, at these places.
    Deviates(Vec<usize>),
    Differs(Vec<String>),
    /// There is nothing to compare, for this reason.
    Skipped(String),
}

/// How likely an optional member is set: the first cases hold as little and as much as can be.
const SHARES: [f64; 4] = [0.0, 1.0, 0.5, 0.3];

/// Where requests go: mostly where botocore goes by itself, and now and then to other partitions, whose endpoints and
/// signatures have rules of their own.
const REGIONS: [&str; 6] = ["us-west-2", "us-west-2", "us-west-2", "eu-central-1", "cn-north-1", "us-gov-west-1"];

/// Of each operation that many requests and responses, half as many errors, and a failure that names none.
pub(super) fn draw(subject: &mut Subject<'_>, count: usize, rng: &mut Rng) -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in subject.operations.clone() {
        for index in 0..count {
            let share = SHARES[index % SHARES.len()];
            cases.extend(request(subject, operation, share, rng));
            cases.extend(response(subject, operation, share, rng));
        }
        let mut errors = errors(subject, operation);
        rng.shuffle(&mut errors);
        errors.truncate(count.div_ceil(2));
        for error in errors {
            let share = SHARES[rng.usize(..SHARES.len())];
            cases.extend(failure(subject, operation, error, share, rng));
        }
        let nameless = responder(subject, rng).nameless(rng);
        cases.extend(answered(subject, operation, Kind::Error, &nameless, rng));
    }
    cases
}

fn request(subject: &mut Subject<'_>, operation: &Shape, share: f64, rng: &mut Rng) -> Option<Case> {
    if operation.get::<ClientDiscoveredEndpoint>().is_some_and(|discovered| discovered.required) {
        let why = "requests before which botocore asks for an endpoint (`clientEndpointDiscovery`)";
        *subject.left_out.entry(why.to_owned()).or_default() += 1;
        return None;
    }
    let params = end(subject, operation, End::Input, share, rng)?.to_params();
    let name = operation.id.name();
    let region = REGIONS[rng.usize(..REGIONS.len())];
    let question = json!({
        "service": subject.known.name,
        "operation": name,
        "params": params,
        "region": region,
        "protocol": subject.protocol.botocore,
        "validate": false,
        "checksum": "when_supported",
    });
    let task = json!({"operation": name, "params": params, "region": region});
    Some(Case { operation: name.to_owned(), kind: Kind::Request, question, task, outcome: Outcome::Open })
}

fn response(subject: &mut Subject<'_>, operation: &Shape, share: f64, rng: &mut Rng) -> Option<Case> {
    let output = subject.model.expect_shape(&operation.as_operation()?.output);
    let value = end(subject, operation, End::Output, share, rng)?;
    let response = responder(subject, rng).output(operation, output, &value);
    answered(subject, operation, Kind::Response, &response, rng)
}

fn failure(subject: &mut Subject<'_>, operation: &Shape, error: &Shape, share: f64, rng: &mut Rng) -> Option<Case> {
    let known = subject.known;
    let drawn = Drawer::new(subject.model, known, End::Output, rng.fork(), share, &mut subject.left_out)
        .draw(error, error.id.name());
    let response = responder(subject, rng).error(error, &drawn?, Naming::drawn(rng));
    answered(subject, operation, Kind::Error, &response, rng)
}

/// A case of a response; the request before it says the least.
fn answered(
    subject: &mut Subject<'_>,
    operation: &Shape,
    kind: Kind,
    response: &Response,
    rng: &mut Rng,
) -> Option<Case> {
    let params = end(subject, operation, End::Input, 0.0, rng)?.to_params();
    let (name, response) = (operation.id.name(), response.to_json());
    let question = json!({
        "service": subject.known.name,
        "operation": name,
        "response": response,
        "protocol": subject.protocol.botocore,
    });
    let task = json!({"operation": name, "params": params, "response": response});
    Some(Case { operation: name.to_owned(), kind, question, task, outcome: Outcome::Open })
}

/// A value for an end of an operation; that of an operation without one holds nothing.
fn end(subject: &mut Subject<'_>, operation: &Shape, end: End, share: f64, rng: &mut Rng) -> Option<Value> {
    let (model, known) = (subject.model, subject.known);
    let ends = operation.as_operation()?;
    let shape = model.expect_shape(if end == End::Input { &ends.input } else { &ends.output });
    let Some(place) = known.end(operation.id.name(), end) else { return Some(Value::Structure(Vec::new())) };
    let mut drawer = Drawer::new(model, known, end, rng.fork(), share, &mut subject.left_out);
    if end == End::Output && operation.get::<HttpChecksum>().is_some_and(|sums| !sums.response_algorithms.is_empty()) {
        drawer.leave_out_checksums();
    }
    let drawn = drawer.draw(shape, place);
    if drawn.is_none() {
        let why = "inputs with a required member that botocore's model does not have";
        *subject.left_out.entry(why.to_owned()).or_default() += 1;
    }
    drawn
}

fn errors<'a>(subject: &Subject<'a>, operation: &Shape) -> Vec<&'a Shape> {
    let model: &'a Model = subject.model;
    let closure = model.service(Some(subject.service.id.as_str()));
    let errors = closure.ok().zip(operation.as_operation()).map(|(closure, operation)| closure.errors(operation));
    errors.unwrap_or_default().into_iter().filter(|error| subject.known.has_shape(error.id.name())).collect()
}

fn responder<'a>(subject: &Subject<'a>, rng: &mut Rng) -> Responder<'a> {
    let is_noisy = rng.u8(..4) == 0;
    Responder { model: subject.model, service: subject.service, wire: subject.protocol.wire, is_noisy }
}
