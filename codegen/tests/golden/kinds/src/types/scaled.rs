//! `Scaled`.

use farrier_runtime::generated::*;

use crate::types::Expression;

/// `Scaled`
#[derive(Clone)] #[non_exhaustive] pub struct Scaled {
    /// The member `factor`.
    pub factor: i32,
    /// The member `of`.
    pub of: Option<Expression>,
}
impl Scaled {
    /// The member `factor`.
    #[inline] pub fn factor(&self) -> i32 { self.factor }
    /// The member `of`.
    #[inline] pub fn of(&self) -> Option<&Expression> { self.of.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ScaledBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure(
    "Scaled",
    &[Member { name: "factor", target: INTEGER, traits: Trait::None }, Member { name: "of", target: &crate::types::expression::SCHEMA, traits: Trait::None }],
    Trait::None,
);
impl Shape for Scaled {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.factor.read(), 1 => self.of.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.factor.fill(), 1 => self.of.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { factor: Value::empty(), of: Value::empty() } }
}
impl fmt::Debug for Scaled { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for Scaled { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for Scaled { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for Scaled { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`Scaled`](struct@Scaled).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct ScaledBuilder { factor: Option<i32>, of: Option<Expression> }
impl ScaledBuilder {
    /// The member `factor`. Required.
    #[inline] pub fn factor(mut self, value: i32) -> Self { self.factor = Some(value); self }
    /// The member `of`. Required.
    #[inline] pub fn of(mut self, value: Expression) -> Self { self.of = Some(value); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<Scaled, BuildError> { Ok(Scaled { factor: error::required(self.factor, "factor", "Scaled")?, of: self.of }) }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl ScaledBuilder {
    #[inline] pub fn set_factor(mut self, value: Option<i32>) -> Self { self.factor = value; self }
    #[inline] pub fn get_factor(&self) -> &Option<i32> { &self.factor }
    #[inline] pub fn set_of(mut self, value: Option<Expression>) -> Self { self.of = value; self }
    #[inline] pub fn get_of(&self) -> &Option<Expression> { &self.of }
}
impl fmt::Debug for ScaledBuilder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self.factor.read(), self.of.read()], f) } }
