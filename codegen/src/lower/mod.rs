//! From a model to a plan: the only place that reads Smithy traits to decide Rust.

mod auth;
mod customizations;
mod defaults;
mod derives;
mod documentation;
mod endpoint_params;
mod event_streams;
mod http;
mod input_path;
mod members;
mod official_members;
mod operation;
mod pagination;
mod service;
mod shapes;
mod standard_endpoints;
mod waiters;
mod wire_traits;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use derives::{standard_name, standard_names};
use farrier_smithy::{Diagnostic, Model, ServiceClosure, Shape, ShapeId, ShapeKind, SimpleType, traits};

use crate::client_config::ClientConfig;
use crate::cycles;
use crate::endpoint_rules::EndpointRulesPlan;
use crate::names::{self, Names, TypeName};
use crate::nesting;
use crate::plan::{Item, PackagePlan, Plan};
use crate::protocols::Protocol;

/// Decides everything about the client of a service.
///
/// # Errors
/// Something the model or the settings ask for that does not exist, or that the runtime can not do.
pub(crate) fn lower(model: &Model, config: &ClientConfig) -> Result<Plan, Diagnostic> {
    lower_with(model, config, true)
}

/// The same without documentation, which takes a third of the time and means nothing to who compares plans.
///
/// # Errors
/// As [`lower`].
pub(crate) fn lower_without_docs(model: &Model, config: &ClientConfig) -> Result<Plan, Diagnostic> {
    lower_with(model, config, false)
}

fn lower_with(model: &Model, config: &ClientConfig, is_documented: bool) -> Result<Plan, Diagnostic> {
    let wanted = config.service.as_ref();
    let closure = model.service(wanted.map(|service| service.value.as_str())).map_err(|diagnostic| {
        let written = wanted.and_then(|service| service.location.clone());
        if written.is_some() { diagnostic.at(written) } else { diagnostic }
    })?;
    let operations = chosen(&closure, config)?;
    let protocol = service::protocol(model, closure.shape(), config)?;
    let endpoint_rules = service::endpoint_rules(model, closure.shape())?;
    let lowering = Lowering::new(model, &closure, config, protocol, &operations);
    let lowering = Lowering { endpoint_rules, is_documented, ..lowering };
    let shapes = || ends(model, &operations).chain(lowering.reached.iter().copied());
    units_are_in_unions(model, shapes())?;
    let plans = lowering.operations(&operations)?;
    let mut plan = Plan {
        package: PackagePlan {
            recursion_limit: nesting::recursion_limit(model, shapes()),
            ..package(config, lowering.has_documents)
        },
        service: lowering.service()?,
        waiters: lowering.waiters(&operations, &plans)?,
        operations: plans,
        needs_http2: lowering.needs_http2(&operations),
        types: lowering.types()?,
        errors: lowering.errors()?,
        stream_errors: lowering.stream_errors(),
        collections: lowering.collections()?,
    };
    derives::restrict(&mut plan, &lowering.derives);
    Ok(plan)
}

fn package(config: &ClientConfig, documents: bool) -> PackagePlan {
    PackagePlan {
        name: config.package.clone(),
        version: config.version.clone(),
        runtime_path: config.runtime_path(),
        runtime_version: config.runtime.version.clone(),
        serde: config.serde,
        documents,
        recursion_limit: None,
    }
}

/// The operations the settings ask for, in order of id, each once.
fn chosen<'m>(closure: &ServiceClosure<'m>, config: &ClientConfig) -> Result<Vec<&'m Shape>, Diagnostic> {
    let Some(wanted) = &config.operations else { return Ok(closure.operations().collect()) };
    let mut found = BTreeMap::new();
    for setting in wanted {
        let operation = closure.operation(&setting.value).map_err(|diagnostic| match &setting.location {
            Some(location) => diagnostic.at(location.clone()),
            None => diagnostic,
        })?;
        found.insert(&operation.id, operation);
    }
    Ok(found.into_values().collect())
}

/// What every part of the lowering looks up.
struct Lowering<'m> {
    model: &'m Model,
    /// Whether the plan has documentation.
    is_documented: bool,
    closure: &'m ServiceClosure<'m>,
    protocol: Protocol,
    /// Structures, unions, enums, lists and maps that members reach, in order of id.
    reached: Vec<&'m Shape>,
    /// Names of structures, unions and enums.
    types: BTreeMap<ShapeId, TypeName>,
    /// Names of errors.
    errors: BTreeMap<ShapeId, TypeName>,
    /// Names of the errors of event streams, by the union of the events.
    stream_errors: BTreeMap<ShapeId, TypeName>,
    /// Statics of lists and maps.
    collections: BTreeMap<ShapeId, String>,
    boxed: BTreeSet<ShapeId>,
    has_documents: bool,
    derives: Vec<String>,
    serde: bool,
    endpoint_rules: Option<EndpointRulesPlan>,
    /// The model has no endpoint rules; where there are some, they are made from what else it says.
    has_standard_endpoints: bool,
}

impl<'m> Lowering<'m> {
    fn new(
        model: &'m Model,
        closure: &'m ServiceClosure<'m>,
        config: &ClientConfig,
        protocol: Protocol,
        operations: &[&'m Shape],
    ) -> Self {
        let errors = errors(closure, operations);
        let mut reached = reached(model, operations, &errors);
        let has_documents = reached.iter().any(is_document);
        reached.retain(|shape| !matches!(shape.kind, ShapeKind::Simple(_) | ShapeKind::IntEnum(_)) && !shape.is_unit());
        let name = |shape: &&Shape| (shape.id.clone(), closure.name_of(&shape.id).to_owned());
        let is_type = |shape: &&&Shape| is_named_type(shape) && !is_error(shape);
        let mut statics = Names::default();
        statics.reserve(names::PRELUDE_SCHEMAS);
        let all_errors: BTreeMap<&ShapeId, &Shape> = errors
            .into_iter()
            .chain(reached.iter().copied().filter(|shape| is_error(shape)))
            .map(|shape| (&shape.id, shape))
            .collect();
        let is_collection = |shape: &&&Shape| matches!(shape.kind, ShapeKind::List(_) | ShapeKind::Map(_));
        let error_names = event_streams::error_names(
            all_errors.values().map(&name),
            reached.iter().filter(|shape| is_event_stream(shape)).map(name),
        );
        let boxable = reached.iter().copied().chain(all_errors.values().copied());
        Self {
            model,
            is_documented: true,
            closure,
            protocol,
            types: names::types(reached.iter().filter(is_type).map(name)),
            errors: error_names.errors,
            stream_errors: error_names.stream_errors,
            collections: reached
                .iter()
                .filter(is_collection)
                .map(|shape| (shape.id.clone(), statics.claim(&names::screaming(closure.name_of(&shape.id)))))
                .collect(),
            boxed: cycles::boxed(model, boxable),
            has_documents,
            reached,
            derives: derives::wanted(&config.derives),
            serde: config.serde,
            endpoint_rules: None,
            has_standard_endpoints: !service::has_rules(closure.shape()),
        }
    }

    /// The item of a structure, union or enum that is part of the client.
    fn item(&self, shape: &Shape) -> Item {
        match (self.errors.get(&shape.id), self.types.get(&shape.id)) {
            (Some(error), _) => Item::new(["types", "error"], &*error.name),
            (None, Some(named)) => Item::new(["types"], &*named.name),
            // Every target of a member is reached, and what is reached has a name.
            (None, None) => Item::new(["types"], names::pascal(shape.id.name())),
        }
    }

    fn file(&self, shape: &Shape) -> String {
        let named = self.errors.get(&shape.id).or_else(|| self.types.get(&shape.id));
        named.map_or_else(|| names::snake(shape.id.name()), |named| named.module.clone())
    }
}

fn is_named_type(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_) | ShapeKind::Enum(_)) && !shape.is_unit()
}

/// A union whose members are events rather than a choice.
fn is_event_stream(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Union(_)) && shape.has::<traits::Streaming>()
}

fn is_error(shape: &Shape) -> bool {
    shape.has::<traits::Error>()
}

/// The errors of the operations, in order of id.
fn errors<'m>(closure: &ServiceClosure<'m>, operations: &[&'m Shape]) -> Vec<&'m Shape> {
    let all =
        operations.iter().filter_map(|shape| shape.as_operation()).flat_map(|operation| closure.errors(operation));
    all.map(|error| (&error.id, error)).collect::<BTreeMap<_, _>>().into_values().collect()
}

/// What the members of inputs, outputs and errors reach, in order of id.
fn reached<'m>(model: &'m Model, operations: &[&'m Shape], errors: &[&'m Shape]) -> Vec<&'m Shape> {
    let roots =
        ends(model, operations).chain(errors.iter().copied()).flat_map(Shape::members).map(|member| &member.target);
    model.reachable(roots)
}

/// The inputs and outputs of operations.
fn ends<'m>(model: &'m Model, operations: &[&'m Shape]) -> impl Iterator<Item = &'m Shape> {
    let operations = operations.iter().filter_map(|shape| shape.as_operation());
    operations.flat_map(|operation| [&operation.input, &operation.output]).map(|id| model.expect_shape(id))
}

/// Nothing but a variant may have no value (Smithy 2.0, "Unit type").
fn units_are_in_unions<'m>(model: &Model, shapes: impl Iterator<Item = &'m Shape>) -> Result<(), Diagnostic> {
    let others = shapes.filter(|shape| !matches!(shape.kind, ShapeKind::Union(_) | ShapeKind::Enum(_)));
    match others.flat_map(Shape::members).find(|member| model.target(member).is_unit()) {
        Some(member) => Err(model.error_at_member(member, "only a member of a union may target `smithy.api#Unit`")),
        None => Ok(()),
    }
}

fn is_document(shape: &&Shape) -> bool {
    matches!(shape.kind, ShapeKind::Simple(SimpleType::Document))
}
