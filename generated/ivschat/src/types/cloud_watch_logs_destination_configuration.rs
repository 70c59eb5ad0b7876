//! `CloudWatchLogsDestinationConfiguration`.

use farrier_runtime::generated::*;

/// Records chat as log events in Amazon CloudWatch Logs.
#[derive(Clone)] #[non_exhaustive] pub struct CloudWatchLogsDestinationConfiguration {
    /// The log group to write to, at most 512 letters, digits and characters of `.-_/#`.
    pub log_group_name: String,
}
impl CloudWatchLogsDestinationConfiguration {
    /// The log group to write to, at most 512 letters, digits and characters of `.-_/#`.
    #[inline] pub fn log_group_name(&self) -> &str { &self.log_group_name }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CloudWatchLogsDestinationConfigurationBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("CloudWatchLogsDestinationConfiguration", &[Member { name: "logGroupName", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for CloudWatchLogsDestinationConfiguration {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.log_group_name.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.log_group_name.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { log_group_name: Value::empty() } }
}
impl fmt::Debug for CloudWatchLogsDestinationConfiguration { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CloudWatchLogsDestinationConfiguration { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`CloudWatchLogsDestinationConfiguration`](struct@CloudWatchLogsDestinationConfiguration).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct CloudWatchLogsDestinationConfigurationBuilder { log_group_name: Option<String> }
impl CloudWatchLogsDestinationConfigurationBuilder {
    /// The log group to write to, at most 512 letters, digits and characters of `.-_/#`. Required.
    #[inline] pub fn log_group_name(mut self, value: impl Into<String>) -> Self { self.log_group_name = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<CloudWatchLogsDestinationConfiguration, BuildError> {
        Ok(CloudWatchLogsDestinationConfiguration { log_group_name: error::required(self.log_group_name, "log_group_name", "CloudWatchLogsDestinationConfiguration")? })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl CloudWatchLogsDestinationConfigurationBuilder {
    #[inline] pub fn set_log_group_name(mut self, value: Option<String>) -> Self { self.log_group_name = value; self }
    #[inline] pub fn get_log_group_name(&self) -> &Option<String> { &self.log_group_name }
}
impl fmt::Debug for CloudWatchLogsDestinationConfigurationBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.log_group_name.read()], f) }
}
