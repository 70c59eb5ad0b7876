//! `S3DestinationConfiguration`.

use farrier_runtime::generated::*;

/// Records chat as objects in an Amazon S3 bucket.
#[derive(Clone)] #[non_exhaustive] pub struct S3DestinationConfiguration {
    /// The bucket to write to: 3 to 63 lowercase letters, digits, hyphens and dots.
    pub bucket_name: String,
}
impl S3DestinationConfiguration {
    /// The bucket to write to: 3 to 63 lowercase letters, digits, hyphens and dots.
    #[inline] pub fn bucket_name(&self) -> &str { &self.bucket_name }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> S3DestinationConfigurationBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("S3DestinationConfiguration", &[Member { name: "bucketName", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for S3DestinationConfiguration {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.bucket_name.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.bucket_name.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { bucket_name: Value::empty() } }
}
impl fmt::Debug for S3DestinationConfiguration { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for S3DestinationConfiguration { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Collects the members of [`S3DestinationConfiguration`](struct@S3DestinationConfiguration).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct S3DestinationConfigurationBuilder { bucket_name: Option<String> }
impl S3DestinationConfigurationBuilder {
    /// The bucket to write to: 3 to 63 lowercase letters, digits, hyphens and dots. Required.
    #[inline] pub fn bucket_name(mut self, value: impl Into<String>) -> Self { self.bucket_name = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<S3DestinationConfiguration, BuildError> {
        Ok(S3DestinationConfiguration { bucket_name: error::required(self.bucket_name, "bucket_name", "S3DestinationConfiguration")? })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl S3DestinationConfigurationBuilder {
    #[inline] pub fn set_bucket_name(mut self, value: Option<String>) -> Self { self.bucket_name = value; self }
    #[inline] pub fn get_bucket_name(&self) -> &Option<String> { &self.bucket_name }
}
impl fmt::Debug for S3DestinationConfigurationBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.bucket_name.read()], f) } }
