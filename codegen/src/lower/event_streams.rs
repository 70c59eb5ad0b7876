//! Event streams: which there are, what their errors are, and which of them can not be made.

use std::collections::BTreeMap;

use farrier_smithy::{Diagnostic, Member, Shape, ShapeId};

use super::{Lowering, is_error, is_event_stream};
use crate::names::{self, TypeName};
use crate::plan::{Item, StreamErrorPlan};

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

    /// Refuses the event streams that the runtime does not speak.
    pub(super) fn check_event_streams(
        &self,
        operation: &Shape,
        input: &Shape,
        output: &Shape,
    ) -> Result<(), Diagnostic> {
        let streams = |shape: &Shape| shape.members().iter().any(|member| self.is_events(member));
        let why = if streams(input) {
            "sends an event stream, and only receiving one is supported"
        } else if streams(output) && !self.protocol.binds_http && output.members().len() > 1 {
            "answers with an event stream and more, which is not supported over this protocol"
        } else {
            return Ok(());
        };
        let message = format!("`{}` {why}", operation.id.name());
        let help = "leave it out of `operations`";
        Err(self.model.error_at(operation, message).with_help(help.to_owned()))
    }

    fn is_events(&self, member: &Member) -> bool {
        is_event_stream(self.model.target(member))
    }
}
