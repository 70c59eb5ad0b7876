//! `RoomSummary`.

use farrier_runtime::generated::*;

use crate::types::MessageReviewHandler;
use crate::types::builders::Builder;

/// A room as it appears in a listing. `GetRoom` adds its message limits.
#[derive(Clone, Default)] #[non_exhaustive] pub struct RoomSummary {
    /// ARN of the room.
    pub arn: Option<String>,
    /// Last part of the ARN: 12 letters and digits that the service chose.
    pub id: Option<String>,
    /// The room's label for people; not necessarily unique.
    pub name: Option<String>,
    /// The function that checks messages before delivery, if the room has one.
    pub message_review_handler: Option<MessageReviewHandler>,
    /// When the room came into being. On the wire it is an ISO 8601 string.
    pub create_time: Option<DateTime>,
    /// When the room was last changed; listings are sorted by it. On the wire it is an ISO 8601 string.
    pub update_time: Option<DateTime>,
    /// The room's tags, as key and value.
    pub tags: Option<HashMap<String, String>>,
    /// ARNs of the logging configurations that record the room, at most 3.
    pub logging_configuration_identifiers: Option<Vec<String>>,
}
impl RoomSummary {
    /// ARN of the room.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// The room's label for people; not necessarily unique.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The function that checks messages before delivery, if the room has one.
    #[inline] pub fn message_review_handler(&self) -> Option<&MessageReviewHandler> { self.message_review_handler.as_ref() }
    /// When the room came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// When the room was last changed; listings are sorted by it. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(&self) -> Option<&DateTime> { self.update_time.as_ref() }
    /// The room's tags, as key and value.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// ARNs of the logging configurations that record the room, at most 3.
    #[inline] pub fn logging_configuration_identifiers(&self) -> &[String] { self.logging_configuration_identifiers.as_deref().unwrap_or_default() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RoomSummaryBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("RoomSummary", &[
    Member { name: "arn", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "messageReviewHandler", target: &crate::types::message_review_handler::SCHEMA, traits: Trait::None },
    Member { name: "createTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "updateTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }, Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
    Member { name: "loggingConfigurationIdentifiers", target: &crate::schema::LOGGING_CONFIGURATION_IDENTIFIER_LIST, traits: Trait::None },
], Trait::None);
impl Shape for RoomSummary {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.arn.read(), 1 => self.id.read(), 2 => self.name.read(), 3 => self.message_review_handler.read(), 4 => self.create_time.read(), 5 => self.update_time.read(),
        6 => self.tags.read(), 7 => self.logging_configuration_identifiers.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.arn.fill(), 1 => self.id.fill(), 2 => self.name.fill(), 3 => self.message_review_handler.fill(), 4 => self.create_time.fill(), 5 => self.update_time.fill(),
        6 => self.tags.fill(), 7 => self.logging_configuration_identifiers.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for RoomSummary { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RoomSummary { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`RoomSummary`](struct@RoomSummary).
pub type RoomSummaryBuilder = Builder<RoomSummary>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<RoomSummary> {
    /// ARN of the room.
    #[inline] pub fn arn(mut self, value: impl Into<String>) -> Self { self.0.arn = Some(value.into()); self }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
    /// The room's label for people; not necessarily unique.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The function that checks messages before delivery, if the room has one.
    #[inline] pub fn message_review_handler(mut self, value: MessageReviewHandler) -> Self { self.0.message_review_handler = Some(value); self }
    /// When the room came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(mut self, value: DateTime) -> Self { self.0.create_time = Some(value); self }
    /// When the room was last changed; listings are sorted by it. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(mut self, value: DateTime) -> Self { self.0.update_time = Some(value); self }
    /// The room's tags, as key and value. Adds an entry.
    #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
    /// ARNs of the logging configurations that record the room, at most 3. Appends an item.
    #[inline] pub fn logging_configuration_identifiers(mut self, value: impl Into<String>) -> Self { self.0.logging_configuration_identifiers.get_or_insert_default().push(value.into()); self }
    #[inline] pub fn set_arn(mut self, value: Option<String>) -> Self { self.0.arn = value; self }
    #[inline] pub fn get_arn(&self) -> &Option<String> { &self.0.arn }
    #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
    #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_message_review_handler(mut self, value: Option<MessageReviewHandler>) -> Self { self.0.message_review_handler = value; self }
    #[inline] pub fn get_message_review_handler(&self) -> &Option<MessageReviewHandler> { &self.0.message_review_handler }
    #[inline] pub fn set_create_time(mut self, value: Option<DateTime>) -> Self { self.0.create_time = value; self }
    #[inline] pub fn get_create_time(&self) -> &Option<DateTime> { &self.0.create_time }
    #[inline] pub fn set_update_time(mut self, value: Option<DateTime>) -> Self { self.0.update_time = value; self }
    #[inline] pub fn get_update_time(&self) -> &Option<DateTime> { &self.0.update_time }
    #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
    #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
    #[inline] pub fn set_logging_configuration_identifiers(mut self, value: Option<Vec<String>>) -> Self { self.0.logging_configuration_identifiers = value; self }
    #[inline] pub fn get_logging_configuration_identifiers(&self) -> &Option<Vec<String>> { &self.0.logging_configuration_identifiers }
}
