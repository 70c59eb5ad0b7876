//! What is compared: a service's client in one protocol.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use farrier_smithy::traits::{
    Auth, AwsQueryCompatible, AwsService, HttpBearerAuth, KnownTrait, OptionalAuth, Sigv4, Streaming,
};
use farrier_smithy::{Model, Shape, ShapeKind, SourceFile};
use serde_json::json;

use super::draw::LeftOut;
use super::known::Known;
use super::protocol::{PROTOCOLS, Protocol, Wire};
use crate::harness::HarnessError;

/// A model with what botocore knows of its service.
pub(super) struct Source {
    /// The file's name without its extension.
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) model: Model,
    pub(super) known: Arc<Known>,
    pub(super) protocol: Protocol,
}

/// A client to compare.
pub(super) struct Subject<'a> {
    pub(super) name: String,
    pub(super) path: &'a Path,
    pub(super) model: &'a Model,
    pub(super) service: &'a Shape,
    pub(super) known: &'a Known,
    pub(super) protocol: Protocol,
    /// The operations that were picked.
    pub(super) operations: Vec<&'a Shape>,
    /// How many the service has.
    pub(super) of: usize,
    /// What was left out, and how often.
    pub(super) left_out: LeftOut,
}

/// The SDK id of a model's service.
pub(super) fn sdk_id(model: &Model) -> Option<String> {
    model.services().next()?.get::<AwsService>().map(|service| service.sdk_id)
}

/// A source for each protocol that both sides speak: those of the model, and those that botocore's newer model adds.
pub(super) fn sources(path: &Path, model: Model, known: Known) -> Result<Vec<Source>, HarnessError> {
    let Some(service) = model.services().next() else { return Ok(Vec::new()) };
    let known = Arc::new(known);
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (own, other): (Vec<Protocol>, Vec<Protocol>) =
        PROTOCOLS.iter().partition(|protocol| service.has_trait(protocol.trait_id));
    let added = other
        .into_iter()
        .filter(|protocol| known.speaks(protocol) && own.iter().all(|own| own.botocore != protocol.botocore));
    let mut sources = Vec::new();
    for protocol in added {
        let statement = apply(service, &protocol, &known);
        let mut files: Vec<SourceFile> =
            model.files().iter().map(|file| SourceFile::new(file.name(), file.text())).collect();
        files.push(SourceFile::new("what botocore says", statement));
        let model = Model::from_sources(files).map_err(|error| HarnessError::model(path, error))?;
        sources.push(Source { name: name.clone(), path: path.to_owned(), model, known: known.clone(), protocol });
    }
    // A model is read anew for each protocol but the last, which gets this one.
    let Some((last, rest)) = own.split_last() else { return Ok(sources) };
    for protocol in rest {
        let files = model.files().iter().map(|file| SourceFile::new(file.name(), file.text())).collect();
        let model = Model::from_sources(files).map_err(|error| HarnessError::model(path, error))?;
        sources.push(Source {
            name: name.clone(),
            path: path.to_owned(),
            model,
            known: known.clone(),
            protocol: *protocol,
        });
    }
    sources.push(Source { name, path: path.to_owned(), model, known, protocol: *last });
    sources.reverse();
    Ok(sources)
}

/// A file that gives a service a protocol that its model does not name yet.
fn apply(service: &Shape, protocol: &Protocol, known: &Known) -> String {
    let mut traits = json!({ protocol.trait_id: {} });
    if protocol.wire != Wire::AwsQuery && known.metadata.aws_query_compatible.is_some() {
        traits[AwsQueryCompatible::ID] = json!({});
    }
    json!({"smithy": "2.0", "shapes": { service.id.as_str(): {"type": "apply", "traits": traits} }}).to_string()
}

/// Whether a bearer token is the only way to authenticate.
fn needs_token(service: &Shape, operation: &Shape) -> bool {
    let named = operation.get::<Auth>().or_else(|| service.get::<Auth>());
    let takes = |id: &str| match &named {
        Some(Auth(schemes)) => schemes.iter().any(|scheme| scheme.as_str() == id),
        None => service.has_trait(id),
    };
    takes(HttpBearerAuth::ID) && !takes(Sigv4::ID) && !operation.has::<OptionalAuth>()
}

fn has_event_stream(model: &Model, operation: &Shape) -> bool {
    let ends = operation.as_operation().map(|operation| [&operation.input, &operation.output]);
    let members = ends.into_iter().flatten().flat_map(|id| model.expect_shape(id).members());
    members
        .map(|member| model.target(member))
        .any(|target| matches!(target.kind, ShapeKind::Union(_)) && target.has::<Streaming>())
}

impl<'a> Subject<'a> {
    /// Picks operations: those that both sides know, without event streams, a number of them by the generator.
    pub(super) fn of(source: &'a Source, most: Option<usize>, rng: &mut fastrand::Rng) -> Option<Self> {
        let Source { name, path, model, known, protocol } = source;
        let closure = model.service(None).ok()?;
        let mut left_out = LeftOut::new();
        let mut operations: Vec<&Shape> = Vec::new();
        let mut of = 0;
        for operation in closure.operations() {
            of += 1;
            let why = if !known.has_operation(operation.id.name()) {
                "operations that botocore's model does not have"
            } else if needs_token(closure.shape(), operation) {
                "operations that want a bearer token, which the oracles do not have"
            } else if has_event_stream(model, operation) {
                "operations with event streams"
            } else {
                operations.push(operation);
                continue;
            };
            *left_out.entry(why.to_owned()).or_default() += 1;
        }
        if let Some(most) = most.filter(|most| *most < operations.len()) {
            rng.shuffle(&mut operations);
            operations.truncate(most);
            operations.sort_by(|left, right| left.id.cmp(&right.id));
        }
        let (name, protocol) = (name.clone(), *protocol);
        Some(Self { name, path, model, service: closure.shape(), known, protocol, operations, of, left_out })
    }
}
