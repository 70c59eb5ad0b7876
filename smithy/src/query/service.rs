//! Services and what belongs to them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::model::Model;
use crate::shape::{Lifecycle, Operation, Resource, Service, Shape};
use crate::shape_id::ShapeId;
use crate::suggest::{did_you_mean, did_you_mean_id};

/// A service with everything bound to it, directly or through resources (Smithy 2.0, "Service closure").
#[derive(Debug)]
pub struct ServiceClosure<'m> {
    model: &'m Model,
    shape: &'m Shape,
    service: &'m Service,
    operations: BTreeMap<&'m ShapeId, Binding<'m>>,
    resources: Vec<&'m Shape>,
}

/// How an operation belongs to a service.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Binding<'m> {
    /// The operation.
    pub operation: &'m Shape,
    /// The resource that binds it; the service itself when absent.
    pub resource: Option<&'m Shape>,
    /// The lifecycle it is bound as, if as one.
    pub lifecycle: Option<Lifecycle>,
    /// Whether it acts on the resource's collection, not on an instance: bound by `create`, `list` or
    /// `collectionOperations`.
    pub on_collection: bool,
}

impl Model {
    /// The services the files define, in order of id.
    pub fn services(&self) -> impl Iterator<Item = &Shape> {
        self.shapes().filter(|shape| shape.as_service().is_some())
    }

    /// The model's service, or, given an id or a name, that one of its services.
    ///
    /// # Errors
    /// When there is none, when there are several and none was asked for, and when the one asked for is not there. The
    /// message lists the services.
    pub fn service(&self, wanted: Option<&str>) -> Result<ServiceClosure<'_>, Diagnostic> {
        let services: Vec<&Shape> = self.services().collect();
        let list = || services.iter().map(|shape| format!("`{}`", shape.id)).collect::<Vec<_>>().join(", ");
        let Some(wanted) = wanted else {
            return match services[..] {
                [] => Err(self.no_service()),
                [service] => Ok(self.closure(service)),
                [_, second, ..] => {
                    let message = format!("the model has {} services: {}", services.len(), list());
                    let error = Diagnostic::error(message).at(self.location(second.span));
                    Err(error.with_help("say which one".to_owned()))
                }
            };
        };
        let chosen = services.iter().find(|shape| shape.id == *wanted || shape.id.name() == wanted);
        chosen.map(|service| self.closure(service)).ok_or_else(|| {
            if services.is_empty() {
                return self.no_service();
            }
            let near = match ShapeId::parse(wanted) {
                Ok(wanted) => did_you_mean_id(&wanted, services.iter().map(|shape| &shape.id)),
                Err(_) => did_you_mean(wanted, services.iter().map(|shape| shape.id.name())),
            };
            let help = near.unwrap_or_else(|| format!("it has {}", list()));
            Diagnostic::error(format!("the model has no service `{wanted}`")).with_help(help)
        })
    }

    fn no_service(&self) -> Diagnostic {
        let files: Vec<&str> = self.files().iter().map(crate::SourceFile::name).collect();
        let message = format!("no service in {}", files.join(", "));
        Diagnostic::error(message).with_help("a model to generate from needs a shape of type `service`".to_owned())
    }

    fn closure<'m>(&'m self, shape: &'m Shape) -> ServiceClosure<'m> {
        let service = shape.as_service().expect("only service shapes are asked for");
        let mut closure =
            ServiceClosure { model: self, shape, service, operations: BTreeMap::new(), resources: vec![] };
        for operation in &service.operations {
            closure.bind(operation, None, None, false);
        }
        let mut open: Vec<&ShapeId> = service.resources.iter().rev().collect();
        while let Some(id) = open.pop() {
            let resource_shape = self.expect_shape(id);
            let Some(resource) = resource_shape.as_resource() else { continue };
            if closure.resources.iter().any(|known| known.id == *id) {
                continue;
            }
            closure.resources.push(resource_shape);
            closure.bind_resource(resource_shape, resource);
            open.extend(resource.resources.iter().rev());
        }
        closure
    }
}

impl<'m> ServiceClosure<'m> {
    fn bind_resource(&mut self, shape: &'m Shape, resource: &'m Resource) {
        for (lifecycle, operation) in &resource.lifecycle {
            let on_collection = matches!(lifecycle, Lifecycle::Create | Lifecycle::List);
            self.bind(operation, Some(shape), Some(*lifecycle), on_collection);
        }
        for operation in &resource.operations {
            self.bind(operation, Some(shape), None, false);
        }
        for operation in &resource.collection_operations {
            self.bind(operation, Some(shape), None, true);
        }
    }

    fn bind(
        &mut self,
        id: &'m ShapeId,
        resource: Option<&'m Shape>,
        lifecycle: Option<Lifecycle>,
        on_collection: bool,
    ) {
        let operation = self.model.expect_shape(id);
        self.operations.entry(id).or_insert(Binding { operation, resource, lifecycle, on_collection });
    }

    /// The service's shape.
    pub fn shape(&self) -> &'m Shape {
        self.shape
    }

    /// What the service's shape binds itself.
    pub fn service(&self) -> &'m Service {
        self.service
    }

    /// All operations in order of id.
    pub fn operations(&self) -> impl Iterator<Item = &'m Shape> {
        self.operations.values().map(|binding| binding.operation)
    }

    /// All operations in order of id, with how they are bound.
    pub fn bindings(&self) -> impl Iterator<Item = Binding<'m>> {
        self.operations.values().copied()
    }

    /// All resources: parents before children, otherwise in model order.
    pub fn resources(&self) -> &[&'m Shape] {
        &self.resources
    }

    /// The operation with an id or name.
    ///
    /// # Errors
    /// When the service has none; the nearest name is suggested.
    pub fn operation(&self, wanted: &str) -> Result<&'m Shape, Diagnostic> {
        let found = self.operations().find(|shape| shape.id == *wanted || shape.id.name() == wanted);
        found.ok_or_else(|| {
            let names = self.operations().map(|shape| shape.id.name());
            let message = format!("no operation `{wanted}` in this service");
            let diagnostic = Diagnostic::error(message).at(self.model.location(self.shape.span)).about(&self.shape.id);
            diagnostic.with_help(did_you_mean(wanted, names))
        })
    }

    /// The errors of an operation: its own, then the service's, each once.
    pub fn errors(&self, operation: &Operation) -> Vec<&'m Shape> {
        let mut errors: Vec<&'m Shape> = Vec::new();
        for id in operation.errors.iter().chain(&self.service.errors) {
            if errors.iter().all(|known| known.id != *id) {
                errors.extend(self.model.shape(id));
            }
        }
        errors
    }

    /// A shape's name in this service: the service's `rename`, or else the shape's own.
    pub fn name_of<'a>(&'a self, id: &'a ShapeId) -> &'a str {
        self.service.rename.iter().find(|(from, _)| from == id).map_or(id.name(), |(_, name)| name)
    }

    /// Every shape of the closure, in order of id: the service, its resources and operations, and what they reach.
    pub fn shapes(&self) -> Vec<&'m Shape> {
        self.model.reachable([&self.shape.id])
    }
}
