//! `LoggingConfigurationSummary`.

use farrier_runtime::generated::*;

use crate::types::{DestinationConfiguration, LoggingConfigurationState};
use crate::types::builders::Builder;

/// A logging configuration as it appears in a listing.
#[derive(Clone, Default)] #[non_exhaustive] pub struct LoggingConfigurationSummary {
    /// ARN of the configuration.
    pub arn: Option<String>,
    /// Last part of the ARN: 12 letters and digits that the service chose.
    pub id: Option<String>,
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    pub create_time: Option<DateTime>,
    /// When it was last changed. On the wire it is an ISO 8601 string.
    pub update_time: Option<DateTime>,
    /// Its label for people; not necessarily unique.
    pub name: Option<String>,
    /// Where it records to; one variant is set.
    pub destination_configuration: Option<DestinationConfiguration>,
    /// Where it stands in its life cycle. It records only while `ACTIVE`.
    pub state: Option<LoggingConfigurationState>,
    /// Its tags, as key and value.
    pub tags: Option<HashMap<String, String>>,
}
impl LoggingConfigurationSummary {
    /// ARN of the configuration.
    #[inline] pub fn arn(&self) -> Option<&str> { self.arn.as_deref() }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(&self) -> Option<&str> { self.id.as_deref() }
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(&self) -> Option<&DateTime> { self.create_time.as_ref() }
    /// When it was last changed. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(&self) -> Option<&DateTime> { self.update_time.as_ref() }
    /// Its label for people; not necessarily unique.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// Where it records to; one variant is set.
    #[inline] pub fn destination_configuration(&self) -> Option<&DestinationConfiguration> { self.destination_configuration.as_ref() }
    /// Where it stands in its life cycle. It records only while `ACTIVE`.
    #[inline] pub fn state(&self) -> Option<&LoggingConfigurationState> { self.state.as_ref() }
    /// Its tags, as key and value.
    #[inline] pub fn tags(&self) -> Option<&HashMap<String, String>> { self.tags.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> LoggingConfigurationSummaryBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("LoggingConfigurationSummary", &[
    Member { name: "arn", target: STRING, traits: Trait::None }, Member { name: "id", target: STRING, traits: Trait::None },
    Member { name: "createTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "updateTime", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) }, Member { name: "name", target: STRING, traits: Trait::None },
    Member { name: "destinationConfiguration", target: &crate::types::destination_configuration::SCHEMA, traits: Trait::None }, Member { name: "state", target: STRING, traits: Trait::None },
    Member { name: "tags", target: &crate::schema::TAGS, traits: Trait::None },
], Trait::None);
impl Shape for LoggingConfigurationSummary {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.arn.read(), 1 => self.id.read(), 2 => self.create_time.read(), 3 => self.update_time.read(), 4 => self.name.read(), 5 => self.destination_configuration.read(),
        6 => self.state.read(), 7 => self.tags.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.arn.fill(), 1 => self.id.fill(), 2 => self.create_time.fill(), 3 => self.update_time.fill(), 4 => self.name.fill(), 5 => self.destination_configuration.fill(),
        6 => self.state.fill(), 7 => self.tags.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for LoggingConfigurationSummary { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for LoggingConfigurationSummary { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`LoggingConfigurationSummary`](struct@LoggingConfigurationSummary).
pub type LoggingConfigurationSummaryBuilder = Builder<LoggingConfigurationSummary>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<LoggingConfigurationSummary> {
    /// ARN of the configuration.
    #[inline] pub fn arn(mut self, value: impl Into<String>) -> Self { self.0.arn = Some(value.into()); self }
    /// Last part of the ARN: 12 letters and digits that the service chose.
    #[inline] pub fn id(mut self, value: impl Into<String>) -> Self { self.0.id = Some(value.into()); self }
    /// When the configuration came into being. On the wire it is an ISO 8601 string.
    #[inline] pub fn create_time(mut self, value: DateTime) -> Self { self.0.create_time = Some(value); self }
    /// When it was last changed. On the wire it is an ISO 8601 string.
    #[inline] pub fn update_time(mut self, value: DateTime) -> Self { self.0.update_time = Some(value); self }
    /// Its label for people; not necessarily unique.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// Where it records to; one variant is set.
    #[inline] pub fn destination_configuration(mut self, value: DestinationConfiguration) -> Self { self.0.destination_configuration = Some(value); self }
    /// Where it stands in its life cycle. It records only while `ACTIVE`.
    #[inline] pub fn state(mut self, value: LoggingConfigurationState) -> Self { self.0.state = Some(value); self }
    /// Its tags, as key and value. Adds an entry.
    #[inline] pub fn tags(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { self.0.tags.get_or_insert_default().insert(key.into(), value.into()); self }
    #[inline] pub fn set_arn(mut self, value: Option<String>) -> Self { self.0.arn = value; self }
    #[inline] pub fn get_arn(&self) -> &Option<String> { &self.0.arn }
    #[inline] pub fn set_id(mut self, value: Option<String>) -> Self { self.0.id = value; self }
    #[inline] pub fn get_id(&self) -> &Option<String> { &self.0.id }
    #[inline] pub fn set_create_time(mut self, value: Option<DateTime>) -> Self { self.0.create_time = value; self }
    #[inline] pub fn get_create_time(&self) -> &Option<DateTime> { &self.0.create_time }
    #[inline] pub fn set_update_time(mut self, value: Option<DateTime>) -> Self { self.0.update_time = value; self }
    #[inline] pub fn get_update_time(&self) -> &Option<DateTime> { &self.0.update_time }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_destination_configuration(mut self, value: Option<DestinationConfiguration>) -> Self { self.0.destination_configuration = value; self }
    #[inline] pub fn get_destination_configuration(&self) -> &Option<DestinationConfiguration> { &self.0.destination_configuration }
    #[inline] pub fn set_state(mut self, value: Option<LoggingConfigurationState>) -> Self { self.0.state = value; self }
    #[inline] pub fn get_state(&self) -> &Option<LoggingConfigurationState> { &self.0.state }
    #[inline] pub fn set_tags(mut self, value: Option<HashMap<String, String>>) -> Self { self.0.tags = value; self }
    #[inline] pub fn get_tags(&self) -> &Option<HashMap<String, String>> { &self.0.tags }
}
