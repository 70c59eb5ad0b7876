//! Requests that are event streams: their signature, on which those of the events build. And answers that are: what comes
//! before the first event, and handing the rest on.

use std::sync::Arc;
use std::time::SystemTime;

use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use bytes::Bytes;

use super::Shared;
use super::attempt::service_time;
use super::auth::{Authentication, Signing};
use super::failure::FailureKind;
use super::prepare::Prepared;
use crate::error::{BoxError, DecodeError};
use crate::event_stream::{Frames, Lost, Seal};
use crate::operation::{Operation, OperationTrait};
use crate::protocol::ResponseHead;
use crate::schema::Schema;
use crate::shape::{ResponseMetadata, Shape, Slot, UNIT, View};
use crate::signing::{EVENTS, FrameSigner, Payload, sign};

/// Authenticates a request that sends events, and says to its body how they are signed.
///
/// # Errors
/// A signature that cannot be made, or one of a version that events have none of.
pub(super) fn authenticate(
    shared: &Shared,
    prepared: &Prepared,
    seal: &Seal,
    request: &mut HttpRequest,
    identity: Option<Identity>,
    time: SystemTime,
) -> Result<(), BoxError> {
    let signer = match (&prepared.auth, identity) {
        (_, None) => None,
        (Authentication::Signature(signing), Some(identity)) => {
            #[cfg(feature = "sigv4a")]
            if signing.region_set.is_some() {
                return Err(
                    "events cannot be signed with version 4A; prefer `sigv4` or an endpoint that takes it".into()
                );
            }
            let mut options = signing.options(request, time);
            options.payload = Payload::Precomputed(EVENTS.to_owned());
            options.content_sha256_header = true;
            let seed = sign(request, &identity, &options)?;
            Some(frame_signer(shared, signing, identity, seed))
        }
        #[allow(unreachable_patterns, reason = "other features, other variants")]
        (other, Some(identity)) => {
            other.apply(request, &identity, time)?;
            None
        }
    };
    seal.set(signer);
    Ok(())
}

/// What signs the events of a request, whose own signature is `seed`.
fn frame_signer(shared: &Shared, signing: &Signing, identity: Identity, seed: String) -> FrameSigner {
    let (clock, state) = (shared.time.clone(), Arc::clone(&shared.state));
    let is_corrected = shared.settings.disable_clock_skew_correction != Some(true);
    FrameSigner {
        identity,
        region: signing.region.clone(),
        service: signing.name.clone(),
        now: Box::new(move || service_time(&clock, &state, is_corrected)),
        seed,
    }
}

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
    let mut frames = Frames::new(response.take_body()).with_content_type(response.headers().get("content-type"));
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
