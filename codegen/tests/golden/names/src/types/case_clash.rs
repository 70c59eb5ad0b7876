//! `CaseClash`.

use farrier_runtime::generated::*;

/// Members that are one and the same in snake case.
#[derive(Clone)] #[non_exhaustive] pub struct CaseClash {
    /// The member `fooBar`.
    pub foo_bar: Option<String>,
    /// The member `foo_bar`.
    pub foo_bar2: Option<i32>,
    /// The member `FOO__BAR`.
    pub foo_bar3: Option<bool>,
    /// The member `fooBAR_`.
    pub foo_bar4: Option<Vec<String>>,
    /// The member `barBaz`.
    pub bar_baz: String,
    /// The member `bar_baz`.
    pub bar_baz2: i32,
}
impl CaseClash {
    /// The member `fooBar`.
    #[inline] pub fn foo_bar(&self) -> Option<&str> { self.foo_bar.as_deref() }
    /// The member `foo_bar`.
    #[inline] pub fn foo_bar2(&self) -> Option<i32> { self.foo_bar2 }
    /// The member `FOO__BAR`.
    #[inline] pub fn foo_bar3(&self) -> Option<bool> { self.foo_bar3 }
    /// The member `fooBAR_`.
    #[inline] pub fn foo_bar4(&self) -> &[String] { self.foo_bar4.as_deref().unwrap_or_default() }
    /// The member `barBaz`.
    #[inline] pub fn bar_baz(&self) -> &str { &self.bar_baz }
    /// The member `bar_baz`.
    #[inline] pub fn bar_baz2(&self) -> i32 { self.bar_baz2 }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CaseClashBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("CaseClash", &[
    Member { name: "fooBar", target: STRING, traits: Trait::None }, Member { name: "foo_bar", target: INTEGER, traits: Trait::None },
    Member { name: "FOO__BAR", target: BOOLEAN, traits: Trait::None }, Member { name: "fooBAR_", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "barBaz", target: STRING, traits: Trait::None }, Member { name: "bar_baz", target: INTEGER, traits: Trait::None },
], Trait::None);
impl Shape for CaseClash {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.foo_bar.read(), 1 => self.foo_bar2.read(), 2 => self.foo_bar3.read(), 3 => self.foo_bar4.read(), 4 => self.bar_baz.read(), 5 => self.bar_baz2.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.foo_bar.fill(), 1 => self.foo_bar2.fill(), 2 => self.foo_bar3.fill(), 3 => self.foo_bar4.fill(), 4 => self.bar_baz.fill(), 5 => self.bar_baz2.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self { foo_bar: Value::empty(), foo_bar2: Value::empty(), foo_bar3: Value::empty(), foo_bar4: Value::empty(), bar_baz: Value::empty(), bar_baz2: Value::empty() } }
}
impl fmt::Debug for CaseClash { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CaseClash { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CaseClash { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CaseClash { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`CaseClash`](struct@CaseClash).
#[derive(Clone, Default, PartialEq)] #[non_exhaustive]
pub struct CaseClashBuilder { foo_bar: Option<String>, foo_bar2: Option<i32>, foo_bar3: Option<bool>, foo_bar4: Option<Vec<String>>, bar_baz: Option<String>, bar_baz2: Option<i32> }
impl CaseClashBuilder {
    /// The member `fooBar`.
    #[inline] pub fn foo_bar(mut self, value: impl Into<String>) -> Self { self.foo_bar = Some(value.into()); self }
    /// The member `foo_bar`.
    #[inline] pub fn foo_bar2(mut self, value: i32) -> Self { self.foo_bar2 = Some(value); self }
    /// The member `FOO__BAR`.
    #[inline] pub fn foo_bar3(mut self, value: bool) -> Self { self.foo_bar3 = Some(value); self }
    /// The member `fooBAR_`. Appends an item.
    #[inline] pub fn foo_bar4(mut self, value: impl Into<String>) -> Self { self.foo_bar4.get_or_insert_default().push(value.into()); self }
    /// The member `barBaz`. Required.
    #[inline] pub fn bar_baz(mut self, value: impl Into<String>) -> Self { self.bar_baz = Some(value.into()); self }
    /// The member `bar_baz`. Required.
    #[inline] pub fn bar_baz2(mut self, value: i32) -> Self { self.bar_baz2 = Some(value); self }
    /// Ends the collecting. Fails if a required member is not set.
    #[inline] pub fn build(self) -> Result<CaseClash, BuildError> {
        Ok(CaseClash {
            foo_bar: self.foo_bar,
            foo_bar2: self.foo_bar2,
            foo_bar3: self.foo_bar3,
            foo_bar4: self.foo_bar4,
            bar_baz: error::required(self.bar_baz, "bar_baz", "CaseClash")?,
            bar_baz2: error::required(self.bar_baz2, "bar_baz2", "CaseClash")?,
        })
    }
}

/// Members as a whole: `set_x` replaces `x`, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl CaseClashBuilder {
    #[inline] pub fn set_foo_bar(mut self, value: Option<String>) -> Self { self.foo_bar = value; self }
    #[inline] pub fn get_foo_bar(&self) -> &Option<String> { &self.foo_bar }
    #[inline] pub fn set_foo_bar2(mut self, value: Option<i32>) -> Self { self.foo_bar2 = value; self }
    #[inline] pub fn get_foo_bar2(&self) -> &Option<i32> { &self.foo_bar2 }
    #[inline] pub fn set_foo_bar3(mut self, value: Option<bool>) -> Self { self.foo_bar3 = value; self }
    #[inline] pub fn get_foo_bar3(&self) -> &Option<bool> { &self.foo_bar3 }
    #[inline] pub fn set_foo_bar4(mut self, value: Option<Vec<String>>) -> Self { self.foo_bar4 = value; self }
    #[inline] pub fn get_foo_bar4(&self) -> &Option<Vec<String>> { &self.foo_bar4 }
    #[inline] pub fn set_bar_baz(mut self, value: Option<String>) -> Self { self.bar_baz = value; self }
    #[inline] pub fn get_bar_baz(&self) -> &Option<String> { &self.bar_baz }
    #[inline] pub fn set_bar_baz2(mut self, value: Option<i32>) -> Self { self.bar_baz2 = value; self }
    #[inline] pub fn get_bar_baz2(&self) -> &Option<i32> { &self.bar_baz2 }
}
impl fmt::Debug for CaseClashBuilder {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_builder(&SCHEMA, &[self.foo_bar.read(), self.foo_bar2.read(), self.foo_bar3.read(), self.foo_bar4.read(), self.bar_baz.read(), self.bar_baz2.read()], f)
    }
}
