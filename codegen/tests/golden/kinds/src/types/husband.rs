//! `Husband`.

use farrier_runtime::generated::*;

use crate::types::Wife;
use crate::types::builders::Builder;

/// `Husband`
#[derive(Clone, Default)] #[non_exhaustive] pub struct Husband {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `wife`.
    pub wife: Option<Box<Wife>>,
}
impl Husband {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `wife`.
    #[inline] pub fn wife(&self) -> Option<&Wife> { self.wife.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> HusbandBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Husband",
    &[Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "wife", target: &crate::types::wife::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for Husband {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.name.read(), 1 => self.wife.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.name.fill(), 1 => self.wife.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for Husband { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Husband { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Husband { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Husband { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Husband`](struct@Husband).
pub type HusbandBuilder = Builder<Husband>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<Husband> {
    /// The member `name`.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The member `wife`.
    #[inline] pub fn wife(mut self, value: impl Into<Box<Wife>>) -> Self { self.0.wife = Some(value.into()); self }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_wife(mut self, value: Option<Box<Wife>>) -> Self { self.0.wife = value; self }
    #[inline] pub fn get_wife(&self) -> &Option<Box<Wife>> { &self.0.wife }
}
