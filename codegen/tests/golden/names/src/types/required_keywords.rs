//! `RequiredKeywords`.

use farrier_runtime::generated::*;

/// The same with a builder that can fail.
#[derive(Clone)] #[non_exhaustive] pub struct RequiredKeywords {
    /// The member `type`.
    pub r#type: String,
    /// The member `self`.
    pub self_: String,
    /// The member `super`.
    pub super_: String,
    /// The member `crate`.
    pub crate_: String,
    /// The member `async`.
    pub r#async: String,
    /// The member `gen`.
    pub r#gen: String,
    /// The member `match`.
    pub r#match: String,
}
impl RequiredKeywords {
    /// The member `type`.
    #[inline] pub fn r#type(&self) -> &str { &self.r#type }
    /// The member `self`.
    #[inline] pub fn self_(&self) -> &str { &self.self_ }
    /// The member `super`.
    #[inline] pub fn super_(&self) -> &str { &self.super_ }
    /// The member `crate`.
    #[inline] pub fn crate_(&self) -> &str { &self.crate_ }
    /// The member `async`.
    #[inline] pub fn r#async(&self) -> &str { &self.r#async }
    /// The member `gen`.
    #[inline] pub fn r#gen(&self) -> &str { &self.r#gen }
    /// The member `match`.
    #[inline] pub fn r#match(&self) -> &str { &self.r#match }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> RequiredKeywordsBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("RequiredKeywords", &[
    Member { name: "type", target: STRING, traits: Trait::None }, Member { name: "self", target: STRING, traits: Trait::None }, Member { name: "super", target: STRING, traits: Trait::None },
    Member { name: "crate", target: STRING, traits: Trait::None }, Member { name: "async", target: STRING, traits: Trait::None }, Member { name: "gen", target: STRING, traits: Trait::None },
    Member { name: "match", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for RequiredKeywords {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.r#type.read(), 1 => self.self_.read(), 2 => self.super_.read(), 3 => self.crate_.read(), 4 => self.r#async.read(), 5 => self.r#gen.read(), 6 => self.r#match.read(),
        _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.r#type.fill(), 1 => self.self_.fill(), 2 => self.super_.fill(), 3 => self.crate_.fill(), 4 => self.r#async.fill(), 5 => self.r#gen.fill(), 6 => self.r#match.fill(),
        _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self {
        Self { r#type: Value::empty(), self_: Value::empty(), super_: Value::empty(), crate_: Value::empty(), r#async: Value::empty(), r#gen: Value::empty(), r#match: Value::empty() }
    }
}
impl fmt::Debug for RequiredKeywords { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for RequiredKeywords { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for RequiredKeywords { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for RequiredKeywords { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`RequiredKeywords`](struct@RequiredKeywords).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive] pub struct RequiredKeywordsBuilder {
    r#type: Option<String>,
    self_: Option<String>,
    super_: Option<String>,
    crate_: Option<String>,
    r#async: Option<String>,
    r#gen: Option<String>,
    r#match: Option<String>,
}
impl RequiredKeywordsBuilder {
    /// The member `type`. Required.
    #[inline] pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// The member `self`. Required.
    #[inline] pub fn self_(mut self, value: impl Into<String>) -> Self { self.self_ = Some(value.into()); self }
    /// The member `super`. Required.
    #[inline] pub fn super_(mut self, value: impl Into<String>) -> Self { self.super_ = Some(value.into()); self }
    /// The member `crate`. Required.
    #[inline] pub fn crate_(mut self, value: impl Into<String>) -> Self { self.crate_ = Some(value.into()); self }
    /// The member `async`. Required.
    #[inline] pub fn r#async(mut self, value: impl Into<String>) -> Self { self.r#async = Some(value.into()); self }
    /// The member `gen`. Required.
    #[inline] pub fn r#gen(mut self, value: impl Into<String>) -> Self { self.r#gen = Some(value.into()); self }
    /// The member `match`. Required.
    #[inline] pub fn r#match(mut self, value: impl Into<String>) -> Self { self.r#match = Some(value.into()); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<RequiredKeywords, BuildError> {
        Ok(RequiredKeywords {
            r#type: error::required(self.r#type, "type", "RequiredKeywords")?,
            self_: error::required(self.self_, "self_", "RequiredKeywords")?,
            super_: error::required(self.super_, "super_", "RequiredKeywords")?,
            crate_: error::required(self.crate_, "crate_", "RequiredKeywords")?,
            r#async: error::required(self.r#async, "async", "RequiredKeywords")?,
            r#gen: error::required(self.r#gen, "gen", "RequiredKeywords")?,
            r#match: error::required(self.r#match, "match", "RequiredKeywords")?,
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl RequiredKeywordsBuilder {
    #[inline] pub fn set_type(mut self, value: Option<String>) -> Self { self.r#type = value; self }
    #[inline] pub fn get_type(&self) -> &Option<String> { &self.r#type }
    #[inline] pub fn set_self_(mut self, value: Option<String>) -> Self { self.self_ = value; self }
    #[inline] pub fn get_self_(&self) -> &Option<String> { &self.self_ }
    #[inline] pub fn set_super_(mut self, value: Option<String>) -> Self { self.super_ = value; self }
    #[inline] pub fn get_super_(&self) -> &Option<String> { &self.super_ }
    #[inline] pub fn set_crate_(mut self, value: Option<String>) -> Self { self.crate_ = value; self }
    #[inline] pub fn get_crate_(&self) -> &Option<String> { &self.crate_ }
    #[inline] pub fn set_async(mut self, value: Option<String>) -> Self { self.r#async = value; self }
    #[inline] pub fn get_async(&self) -> &Option<String> { &self.r#async }
    #[inline] pub fn set_gen(mut self, value: Option<String>) -> Self { self.r#gen = value; self }
    #[inline] pub fn get_gen(&self) -> &Option<String> { &self.r#gen }
    #[inline] pub fn set_match(mut self, value: Option<String>) -> Self { self.r#match = value; self }
    #[inline] pub fn get_match(&self) -> &Option<String> { &self.r#match }
}
impl fmt::Debug for RequiredKeywordsBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[self.r#type.read(), self.self_.read(), self.super_.read(), self.crate_.read(), self.r#async.read(), self.r#gen.read(), self.r#match.read()], f)
    }
}
