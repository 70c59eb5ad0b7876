//! `_0`.

use farrier_runtime::generated::*;

/// Its module and its type would have one name.
#[derive(Clone)] #[non_exhaustive] pub struct _0 {
    /// The member `_0`.
    pub _0: Option<String>,
    /// The member `_1st`.
    pub _1_st: String,
}
impl _0 {
    /// The member `_0`.
    #[inline] pub fn _0(&self) -> Option<&str> { self._0.as_deref() }
    /// The member `_1st`.
    #[inline] pub fn _1_st(&self) -> &str { &self._1_st }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> _0Builder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("_0", &[Member { name: "_0", target: STRING, traits: Trait::None }, Member { name: "_1st", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for _0 {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self._0.read(), 1 => self._1_st.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self._0.fill(), 1 => self._1_st.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self { _0: Value::empty(), _1_st: Value::empty() } }
}
impl fmt::Debug for _0 { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for _0 { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for _0 { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for _0 { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`_0`](struct@_0).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct _0Builder { _0: Option<String>, _1_st: Option<String> }
impl fmt::Debug for _0Builder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&SCHEMA, &[self._0.read(), self._1_st.read()], f) } }

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl _0Builder {
    /// The member `_0`.
    #[inline] pub fn _0(mut self, value: impl Into<String>) -> Self { self._0 = Some(value.into()); self }
    /// The member `_1st`. Required.
    #[inline] pub fn _1_st(mut self, value: impl Into<String>) -> Self { self._1_st = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<_0, BuildError> { Ok(_0 { _0: self._0, _1_st: error::required(self._1_st, "_1_st", "_0")? }) }
    #[inline] pub fn set__0(mut self, value: Option<String>) -> Self { self._0 = value; self }
    #[inline] pub fn get__0(&self) -> &Option<String> { &self._0 }
    #[inline] pub fn set__1_st(mut self, value: Option<String>) -> Self { self._1_st = value; self }
    #[inline] pub fn get__1_st(&self) -> &Option<String> { &self._1_st }
}
