//! `Builder`.

use farrier_runtime::generated::*;

/// `Builder`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Builder {
    /// The member `builder`.
    pub builder_value: Option<Box<Builder>>,
    /// The member `build`.
    pub build_value: Option<String>,
}
impl Builder {
    /// The member `builder`.
    #[inline] pub fn builder_value(&self) -> Option<&Builder> { self.builder_value.as_deref() }
    /// The member `build`.
    #[inline] pub fn build_value(&self) -> Option<&str> { self.build_value.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> BuilderBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Builder",
    &[Member { name: "builder", target: &crate::types::builder::SCHEMA, traits: Trait::None }, Member { name: "build", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for Builder {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.builder_value.read(), 1 => self.build_value.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.builder_value.fill(), 1 => self.build_value.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Builder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Builder { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Builder { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Builder { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Builder`](struct@Builder).
pub type BuilderBuilder = crate::types::builders::Builder<Builder>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl crate::types::builders::Builder<Builder> {
    /// The member `builder`.
    #[inline] pub fn builder_value(mut self, value: impl Into<Box<Builder>>) -> Self { self.0.builder_value = Some(value.into()); self }
    /// The member `build`.
    #[inline] pub fn build_value(mut self, value: impl Into<String>) -> Self { self.0.build_value = Some(value.into()); self }
    #[inline] pub fn set_builder(mut self, value: Option<Box<Builder>>) -> Self { self.0.builder_value = value; self }
    #[inline] pub fn get_builder(&self) -> &Option<Box<Builder>> { &self.0.builder_value }
    #[inline] pub fn set_build(mut self, value: Option<String>) -> Self { self.0.build_value = value; self }
    #[inline] pub fn get_build(&self) -> &Option<String> { &self.0.build_value }
}
