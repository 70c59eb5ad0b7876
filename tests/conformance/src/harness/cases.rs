//! The cases of a model.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use farrier_smithy::{Model, ServiceClosure, Shape, ShapeId};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::emit::Client;

/// The cases of one file.
pub(super) struct Suite {
    pub(super) path: PathBuf,
    pub(super) model: Model,
    /// In the order of services, operations, errors and the lists of cases.
    pub(super) cases: Vec<Case>,
}

/// A case that applies to clients.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) service: ShapeId,
    pub(super) kind: Kind,
    pub(super) id: String,
    /// The protocol it is about, by the id of its trait.
    pub(super) protocol: String,
    /// The operation that is called.
    pub(super) operation: String,
    /// The error that the operation answers, by its name, for a case that stands on an error.
    pub(super) error: Option<String>,
    /// The case as it stands in the model.
    pub(super) text: String,
    pub(super) outcome: Outcome,
}

/// Which trait a case comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Request,
    Response,
    EventStream,
}

/// What became of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is still to be run.
    Open,
    Passed,
    Failed(String),
    /// It is in the list of skips, for this reason.
    Skipped(String),
    /// There is no test of it, for this reason.
    NotGenerated(String),
}

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Request, Self::Response, Self::EventStream];

    fn trait_id(self) -> &'static str {
        match self {
            Self::Request => "smithy.test#httpRequestTests",
            Self::Response => "smithy.test#httpResponseTests",
            Self::EventStream => "smithy.test#eventStreamTests",
        }
    }

    /// What its tests are called together.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Request => "requests",
            Self::Response => "responses",
            Self::EventStream => "event streams",
        }
    }
}

impl Suite {
    pub(super) fn of(path: &Path, model: Model) -> Self {
        let mut cases = Vec::new();
        for service in model.services() {
            if let Ok(closure) = model.service(Some(service.id.as_str())) {
                collect(&model, &closure, &mut cases);
            }
        }
        Self { path: path.to_owned(), model, cases }
    }

    /// The cases that a client's tests run, each with its place in the list.
    pub(super) fn cases_of(&mut self, client: &Client) -> impl Iterator<Item = (usize, &mut Case)> {
        let (service, protocol) = (client.service.clone(), client.protocol.clone());
        let cases = self.cases.iter_mut().enumerate();
        cases.filter(move |(_, case)| {
            case.outcome == Outcome::Open && case.service == service && case.protocol == protocol
        })
    }
}

fn collect(model: &Model, closure: &ServiceClosure<'_>, cases: &mut Vec<Case>) {
    let mut errors: BTreeMap<&ShapeId, (&Shape, &Shape)> = BTreeMap::new();
    for shape in closure.operations() {
        for kind in Kind::ALL {
            read(model, closure, kind, shape, None, cases);
        }
        for error in shape.as_operation().map(|operation| closure.errors(operation)).unwrap_or_default() {
            errors.entry(&error.id).or_insert((shape, error));
        }
    }
    for (operation, error) in errors.into_values() {
        read(model, closure, Kind::Response, operation, Some(error), cases);
    }
}

/// What of a case decides where it goes.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    id: String,
    protocol: String,
    applies_to: Option<String>,
}

fn read(
    model: &Model,
    closure: &ServiceClosure<'_>,
    kind: Kind,
    operation: &Shape,
    error: Option<&Shape>,
    cases: &mut Vec<Case>,
) {
    let Some(applied) = error.unwrap_or(operation).traits.get(kind.trait_id()) else { return };
    let whole = model.trait_text(applied).map_or_else(|| applied.value.to_string(), str::to_owned);
    let texts: Vec<&RawValue> = serde_json::from_str(&whole).unwrap_or_default();
    for text in texts {
        let head: Result<Head, _> = serde_json::from_str(text.get());
        let (head, outcome) = match head {
            Ok(head) if head.applies_to.as_deref() == Some("server") => continue,
            Ok(head) => (head, Outcome::Open),
            Err(error) => {
                let head = Head { id: "?".to_owned(), protocol: String::new(), applies_to: None };
                (head, Outcome::NotGenerated(format!("the case can not be read: {error}")))
            }
        };
        cases.push(Case {
            service: closure.shape().id.clone(),
            kind,
            id: head.id,
            protocol: head.protocol,
            operation: operation.id.name().to_owned(),
            error: error.map(|error| error.id.name().to_owned()),
            text: text.get().to_owned(),
            outcome,
        });
    }
}
