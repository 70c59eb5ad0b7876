//! Answers that are event streams: what comes before the first event, and handing the rest on.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use bytes::Bytes;

use super::failure::FailureKind;
use crate::error::{BoxError, DecodeError};
use crate::event_stream::{Frames, Lost};
use crate::operation::{Operation, OperationTrait};
use crate::protocol::ResponseHead;
use crate::schema::Schema;
use crate::shape::{ResponseMetadata, Shape, Slot, UNIT, View};

/// An answer of which as much is read as the output needs.
pub(super) struct Begun {
    frames: Frames,
    /// The document that answers the call.
    initial: Option<Bytes>,
}

/// Begins to read the body of a success; nothing for an operation that does not answer with events.
pub(super) async fn begin(
    operation: &'static Operation,
    mut response: HttpResponse,
) -> Result<(HttpResponse, Option<Begun>), FailureKind> {
    if operation.output.event_stream().is_none() || !response.status().is_success() {
        return Ok((response, None));
    }
    let mut frames = Frames::new(response.take_body());
    // Only members beside the stream are worth waiting for.
    let waits = operation.service.protocol.has_initial_messages() && operation.output.members.len() > 1;
    let initial = if waits { frames.initial_response().await } else { Ok(None) };
    match initial {
        Ok(initial) => Ok((response, Some(Begun { frames, initial }))),
        Err(Lost::Connection(error)) => Err(FailureKind::NotReceived(error, response)),
        Err(Lost::Frame(error)) => Err(FailureKind::NotRead(error, response)),
    }
}

/// Fills the output from what has begun.
///
/// # Errors
/// A head or a first message that is not what the model says, and one without a member that the model requires: unlike
/// elsewhere, nothing stands in for it.
pub(super) fn read(
    operation: &'static Operation,
    head: ResponseHead<'_>,
    begun: Begun,
    output: &mut dyn Shape,
) -> Result<(), BoxError> {
    let protocol = operation.service.protocol;
    let mut watched = Watched::new(output);
    protocol.decode_head(head, &mut watched)?;
    if let Some(document) = begun.initial {
        protocol.decode_document(&document, &mut watched)?;
    }
    watched.check_required(operation)?;
    if let Some(index) = operation.output.event_stream()
        && let Slot::Events(events) = output.slot(index)
    {
        events.connect(begun.frames, protocol);
    }
    Ok(())
}

/// An output that notes which members were filled. The stream is none of them, whatever a document says.
struct Watched<'a> {
    output: Option<&'a mut dyn Shape>,
    filled: Vec<usize>,
}

impl<'a> Watched<'a> {
    fn new(output: &'a mut dyn Shape) -> Self {
        Self { output: Some(output), filled: Vec::new() }
    }

    fn check_required(&self, operation: &Operation) -> Result<(), DecodeError> {
        let required = operation.traits.iter().find_map(|t| match t {
            OperationTrait::RequiredOutput(members) => Some(*members),
            _ => None,
        });
        match required.unwrap_or_default().iter().find(|index| !self.filled.contains(index)) {
            None => Ok(()),
            Some(missing) => {
                let path = format!("{}.{}", operation.output.name, operation.output.members[*missing].name);
                Err(DecodeError::new(path, "it is required, and the answer begins without it"))
            }
        }
    }
}

impl Shape for Watched<'_> {
    fn schema(&self) -> &'static Schema {
        self.output.as_deref().unwrap_or(&UNIT).schema()
    }

    fn view(&self, member: usize) -> View<'_> {
        self.output.as_deref().map_or(View::Absent, |output| output.view(member))
    }

    fn slot(&mut self, member: usize) -> Slot<'_> {
        match &mut self.output {
            Some(output) if output.schema().event_stream() != Some(member) => {
                self.filled.push(member);
                output.slot(member)
            }
            _ => Slot::Skip,
        }
    }

    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::None
    }

    fn empty() -> Self {
        Self { output: None, filled: Vec::new() }
    }
}
