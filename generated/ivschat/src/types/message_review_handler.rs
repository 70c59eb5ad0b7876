//! `MessageReviewHandler`.

use farrier_runtime::generated::*;

use crate::types::FallbackResult;
use crate::types::builders::Builder;

/// An AWS Lambda function that inspects every message before the room sees it, and can change or reject it. Optional: a room without one delivers messages unseen.
#[derive(Clone, Default)] #[non_exhaustive] pub struct MessageReviewHandler {
    /// ARN of the Lambda function to invoke; other kinds of handler are not supported so far. In `UpdateRoom`, an empty string takes the handler off the room.
    pub uri: Option<String>,
    /// The verdict to use when the function fails, answers with something invalid, or takes too long. `ALLOW`, the default, delivers the message to everyone present; `DENY` discards it.
    pub fallback_result: Option<FallbackResult>,
}
impl MessageReviewHandler {
    /// ARN of the Lambda function to invoke; other kinds of handler are not supported so far. In `UpdateRoom`, an empty string takes the handler off the room.
    #[inline] pub fn uri(&self) -> Option<&str> { self.uri.as_deref() }
    /// The verdict to use when the function fails, answers with something invalid, or takes too long. `ALLOW`, the default, delivers the message to everyone present; `DENY` discards it.
    #[inline] pub fn fallback_result(&self) -> Option<&FallbackResult> { self.fallback_result.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> MessageReviewHandlerBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "MessageReviewHandler",
    &[Member { name: "uri", target: STRING, traits: Trait::None }, Member { name: "fallbackResult", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for MessageReviewHandler {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.uri.read(), 1 => self.fallback_result.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.uri.fill(), 1 => self.fallback_result.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for MessageReviewHandler { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for MessageReviewHandler { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`MessageReviewHandler`](struct@MessageReviewHandler).
pub type MessageReviewHandlerBuilder = Builder<MessageReviewHandler>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<MessageReviewHandler> {
    /// ARN of the Lambda function to invoke; other kinds of handler are not supported so far. In `UpdateRoom`, an empty string takes the handler off the room.
    #[inline] pub fn uri(mut self, value: impl Into<String>) -> Self { self.0.uri = Some(value.into()); self }
    /// The verdict to use when the function fails, answers with something invalid, or takes too long. `ALLOW`, the default, delivers the message to everyone present; `DENY` discards it.
    #[inline] pub fn fallback_result(mut self, value: FallbackResult) -> Self { self.0.fallback_result = Some(value); self }
    #[inline] pub fn set_uri(mut self, value: Option<String>) -> Self { self.0.uri = value; self }
    #[inline] pub fn get_uri(&self) -> &Option<String> { &self.0.uri }
    #[inline] pub fn set_fallback_result(mut self, value: Option<FallbackResult>) -> Self { self.0.fallback_result = value; self }
    #[inline] pub fn get_fallback_result(&self) -> &Option<FallbackResult> { &self.0.fallback_result }
}
