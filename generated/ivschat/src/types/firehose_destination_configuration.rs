//! `FirehoseDestinationConfiguration`.

use farrier_runtime::generated::*;

/// Records chat by putting it on an Amazon Data Firehose stream, which forwards it to a store or tool of your choice.
#[derive(Clone)] #[non_exhaustive] pub struct FirehoseDestinationConfiguration {
    /// The stream to put records on, at most 64 letters, digits, underscores, dots and hyphens.
    pub delivery_stream_name: String,
}
impl FirehoseDestinationConfiguration {
    /// The stream to put records on, at most 64 letters, digits, underscores, dots and hyphens.
    #[inline] pub fn delivery_stream_name(&self) -> &str { &self.delivery_stream_name }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FirehoseDestinationConfigurationBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("FirehoseDestinationConfiguration", &[Member { name: "deliveryStreamName", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for FirehoseDestinationConfiguration {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.delivery_stream_name.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.delivery_stream_name.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { delivery_stream_name: Value::empty() } }
}
impl fmt::Debug for FirehoseDestinationConfiguration { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FirehoseDestinationConfiguration { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`FirehoseDestinationConfiguration`](struct@FirehoseDestinationConfiguration).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct FirehoseDestinationConfigurationBuilder { delivery_stream_name: Option<String> }
impl FirehoseDestinationConfigurationBuilder {
    /// The stream to put records on, at most 64 letters, digits, underscores, dots and hyphens. Required.
    #[inline] pub fn delivery_stream_name(mut self, value: impl Into<String>) -> Self { self.delivery_stream_name = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<FirehoseDestinationConfiguration, BuildError> {
        Ok(FirehoseDestinationConfiguration { delivery_stream_name: error::required(self.delivery_stream_name, "delivery_stream_name", "FirehoseDestinationConfiguration")? })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl FirehoseDestinationConfigurationBuilder {
    #[inline] pub fn set_delivery_stream_name(mut self, value: Option<String>) -> Self { self.delivery_stream_name = value; self }
    #[inline] pub fn get_delivery_stream_name(&self) -> &Option<String> { &self.delivery_stream_name }
}
impl fmt::Debug for FirehoseDestinationConfigurationBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.delivery_stream_name.read()], f) }
}
