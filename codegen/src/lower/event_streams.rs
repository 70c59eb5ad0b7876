//! Event streams: which there are, what their errors are, and which of them can not be made.

use std::collections::BTreeMap;

use farrier_smithy::{Diagnostic, Member, Shape, ShapeId, traits};

use super::operation::give_methods;
use super::{Lowering, is_error, is_event_stream};
use crate::names::{self, TypeName};
use crate::plan::{Item, OperationTraitPlan, StreamErrorPlan};

/// What binds a member to a part of an HTTP message that is not the body.
const BINDINGS: [&str; 6] = [
    "smithy.api#httpHeader",
    "smithy.api#httpLabel",
    "smithy.api#httpPrefixHeaders",
    "smithy.api#httpQuery",
    "smithy.api#httpQueryParams",
    "smithy.api#httpResponseCode",
];

/// Names of errors, and of the errors of event streams: they share a module.
pub(super) struct ErrorNames {
    pub(super) errors: BTreeMap<ShapeId, TypeName>,
    pub(super) stream_errors: BTreeMap<ShapeId, TypeName>,
}

/// Names the errors first, so that one called like a stream's keeps its name.
pub(super) fn error_names(
    errors: impl Iterator<Item = (ShapeId, String)>,
    streams: impl Iterator<Item = (ShapeId, String)>,
) -> ErrorNames {
    let errors = errors.map(|(id, name)| ((false, id), name));
    let streams = streams.map(|(id, name)| ((true, id), format!("{name}Error")));
    let mut found = ErrorNames { errors: BTreeMap::new(), stream_errors: BTreeMap::new() };
    for ((is_stream, id), name) in names::types(errors.chain(streams)) {
        let names = if is_stream { &mut found.stream_errors } else { &mut found.errors };
        names.insert(id, name);
    }
    found
}

impl Lowering<'_> {
    /// The errors of event streams, in order of name.
    pub(super) fn stream_errors(&self) -> Vec<StreamErrorPlan> {
        let streams = self.reached.iter().filter(|shape| is_event_stream(shape));
        let mut plans: Vec<StreamErrorPlan> = streams.filter_map(|shape| self.stream_error(shape)).collect();
        plans.sort_by(|left, right| left.item.cmp(&right.item));
        plans
    }

    fn stream_error(&self, union: &Shape) -> Option<StreamErrorPlan> {
        let name = self.stream_errors.get(&union.id)?;
        let mut errors = Vec::new();
        for member in self.split_members(union.members()).1 {
            let variant = self.error_variant(self.model.target(member));
            if !errors.contains(&variant) {
                errors.push(variant);
            }
        }
        give_methods(&mut errors);
        let item = self.stream_error_item(union);
        Some(StreamErrorPlan {
            origin: union.id.clone(),
            item,
            file: name.module.clone(),
            events: self.item(union),
            errors,
        })
    }

    /// The item of a stream's errors.
    pub(super) fn stream_error_item(&self, union: &Shape) -> Item {
        let name = self.stream_errors.get(&union.id).map_or_else(String::new, |name| name.name.clone());
        Item::new(["types", "error"], name)
    }

    /// A stream's events, and its errors.
    pub(super) fn split_members<'a>(&self, members: &'a [Member]) -> (Vec<&'a Member>, Vec<&'a Member>) {
        members.iter().partition(|member| !is_error(self.model.target(member)))
    }

    /// Refuses event streams that no message has a place for.
    pub(super) fn check_event_streams(&self, operation: &Shape, ends: [&Shape; 2]) -> Result<(), Diagnostic> {
        for end in ends.into_iter().filter(|end| self.has_events(end)) {
            let is_homeless = |member: &&Member| {
                self.protocol.binds_http && !self.is_events(member) && !BINDINGS.iter().any(|id| member.has_trait(id))
            };
            let why = match end.members().iter().find(is_homeless) {
                _ if !self.protocol.has_event_streams => {
                    format!("has an event stream, and {} has none", self.protocol.name())
                }
                Some(member) => format!("has no place for `{}`: the events are the body", member.name()),
                None => continue,
            };
            let message = format!("`{}` {why}", operation.id.name());
            return Err(self.model.error_at(operation, message).with_help("leave it out of `operations`".to_owned()));
        }
        Ok(())
    }

    /// Refuses a stream of bytes that is not the body, where HTTP bindings say what is ("Streaming", `streaming`).
    pub(super) fn check_streams(&self, operation: &Shape, ends: [&Shape; 2]) -> Result<(), Diagnostic> {
        let is_misplaced = |member: &&Member| {
            let target = self.model.target(member);
            target.has::<traits::Streaming>() && !self.is_events(member) && !member.has::<traits::HttpPayload>()
        };
        let mut members = ends.into_iter().filter(|_| self.protocol.binds_http).flat_map(Shape::members);
        members.find(is_misplaced).map_or(Ok(()), |member| {
            let message = format!("`{}` streams `{}`, which is not its body", operation.id.name(), member.name());
            Err(self.model.error_at_member(member, message).with_help("add `smithy.api#httpPayload`".to_owned()))
        })
    }

    /// The members that an answer with events has to begin with.
    pub(super) fn required_beside_stream(&self, output: &Shape) -> Option<OperationTraitPlan> {
        let members = output.members().iter().enumerate();
        let required = members.filter(|(_, member)| member.has::<traits::Required>() && !self.is_events(member));
        let required: Vec<usize> = required.map(|(index, _)| index).collect();
        (self.has_events(output) && !required.is_empty()).then_some(OperationTraitPlan::RequiredOutput(required))
    }

    /// Whether the client needs HTTP/2: a service answers while it is still being sent events, or wants it for any.
    pub(super) fn needs_http2(&self, operations: &[&Shape]) -> bool {
        let operations = operations.iter().filter_map(|shape| shape.as_operation());
        let has_events = |id: &ShapeId| self.has_events(self.model.expect_shape(id));
        let (mut sends, mut has_any) = (false, false);
        for operation in operations {
            sends |= has_events(&operation.input);
            has_any |= sends || has_events(&operation.output);
        }
        let options = self.closure.shape().traits.get(self.protocol.trait_id).map(traits::ProtocolOptions::of);
        sends || has_any && options.is_some_and(|options| !options.streams_over_http1())
    }

    fn has_events(&self, end: &Shape) -> bool {
        end.members().iter().any(|member| self.is_events(member))
    }

    fn is_events(&self, member: &Member) -> bool {
        is_event_stream(self.model.target(member))
    }
}
