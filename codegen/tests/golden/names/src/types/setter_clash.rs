//! `SetterClash`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `set_name` is both a setter of `name` and a member.
#[derive(Clone, Default)] #[non_exhaustive] pub struct SetterClash {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `setName`.
    pub set_name2: Option<String>,
    /// The member `getName`.
    pub get_name2: Option<String>,
    /// The member `isName`.
    pub is_name: Option<bool>,
    /// The member `names`.
    pub names: Option<Vec<String>>,
    /// The member `appendName`.
    pub append_name: Option<String>,
    /// The member `name_`.
    pub name3: Option<String>,
    /// The member `_name`.
    pub name4: Option<String>,
    /// The member `Name2`.
    pub name22: Option<String>,
    /// The member `name2_`.
    pub name23: Option<String>,
}
impl SetterClash {
    /// The member `name`.
    #[inline] pub fn name(&self) -> Option<&str> { self.name.as_deref() }
    /// The member `setName`.
    #[inline] pub fn set_name2(&self) -> Option<&str> { self.set_name2.as_deref() }
    /// The member `getName`.
    #[inline] pub fn get_name2(&self) -> Option<&str> { self.get_name2.as_deref() }
    /// The member `isName`.
    #[inline] pub fn is_name(&self) -> Option<bool> { self.is_name }
    /// The member `names`.
    #[inline] pub fn names(&self) -> &[String] { self.names.as_deref().unwrap_or_default() }
    /// The member `appendName`.
    #[inline] pub fn append_name(&self) -> Option<&str> { self.append_name.as_deref() }
    /// The member `name_`.
    #[inline] pub fn name3(&self) -> Option<&str> { self.name3.as_deref() }
    /// The member `_name`.
    #[inline] pub fn name4(&self) -> Option<&str> { self.name4.as_deref() }
    /// The member `Name2`.
    #[inline] pub fn name22(&self) -> Option<&str> { self.name22.as_deref() }
    /// The member `name2_`.
    #[inline] pub fn name23(&self) -> Option<&str> { self.name23.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> SetterClashBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("SetterClash", &[
    Member { name: "name", target: STRING, traits: Trait::None }, Member { name: "setName", target: STRING, traits: Trait::None }, Member { name: "getName", target: STRING, traits: Trait::None },
    Member { name: "isName", target: BOOLEAN, traits: Trait::None }, Member { name: "names", target: &crate::schema::NAMES, traits: Trait::None },
    Member { name: "appendName", target: STRING, traits: Trait::None }, Member { name: "name_", target: STRING, traits: Trait::None },
    Member { name: "_name", target: STRING, traits: Trait::None }, Member { name: "Name2", target: STRING, traits: Trait::None }, Member { name: "name2_", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for SetterClash {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.name.read(), 1 => self.set_name2.read(), 2 => self.get_name2.read(), 3 => self.is_name.read(), 4 => self.names.read(), 5 => self.append_name.read(), 6 => self.name3.read(),
        7 => self.name4.read(), 8 => self.name22.read(), 9 => self.name23.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.name.fill(), 1 => self.set_name2.fill(), 2 => self.get_name2.fill(), 3 => self.is_name.fill(), 4 => self.names.fill(), 5 => self.append_name.fill(), 6 => self.name3.fill(),
        7 => self.name4.fill(), 8 => self.name22.fill(), 9 => self.name23.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for SetterClash { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for SetterClash { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for SetterClash { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for SetterClash { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`SetterClash`](struct@SetterClash).
pub type SetterClashBuilder = Builder<SetterClash>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<SetterClash> {
    /// The member `name`.
    #[inline] pub fn name(mut self, value: impl Into<String>) -> Self { self.0.name = Some(value.into()); self }
    /// The member `setName`.
    #[inline] pub fn set_name2(mut self, value: impl Into<String>) -> Self { self.0.set_name2 = Some(value.into()); self }
    /// The member `getName`.
    #[inline] pub fn get_name2(mut self, value: impl Into<String>) -> Self { self.0.get_name2 = Some(value.into()); self }
    /// The member `isName`.
    #[inline] pub fn is_name(mut self, value: bool) -> Self { self.0.is_name = Some(value); self }
    /// The member `names`. Appends an item.
    #[inline] pub fn names(mut self, value: impl Into<String>) -> Self { self.0.names.get_or_insert_default().push(value.into()); self }
    /// The member `appendName`.
    #[inline] pub fn append_name(mut self, value: impl Into<String>) -> Self { self.0.append_name = Some(value.into()); self }
    /// The member `name_`.
    #[inline] pub fn name3(mut self, value: impl Into<String>) -> Self { self.0.name3 = Some(value.into()); self }
    /// The member `_name`.
    #[inline] pub fn name4(mut self, value: impl Into<String>) -> Self { self.0.name4 = Some(value.into()); self }
    /// The member `Name2`.
    #[inline] pub fn name22(mut self, value: impl Into<String>) -> Self { self.0.name22 = Some(value.into()); self }
    /// The member `name2_`.
    #[inline] pub fn name23(mut self, value: impl Into<String>) -> Self { self.0.name23 = Some(value.into()); self }
    #[inline] pub fn set_name(mut self, value: Option<String>) -> Self { self.0.name = value; self }
    #[inline] pub fn get_name(&self) -> &Option<String> { &self.0.name }
    #[inline] pub fn set_set_name2(mut self, value: Option<String>) -> Self { self.0.set_name2 = value; self }
    #[inline] pub fn get_set_name2(&self) -> &Option<String> { &self.0.set_name2 }
    #[inline] pub fn set_get_name2(mut self, value: Option<String>) -> Self { self.0.get_name2 = value; self }
    #[inline] pub fn get_get_name2(&self) -> &Option<String> { &self.0.get_name2 }
    #[inline] pub fn set_is_name(mut self, value: Option<bool>) -> Self { self.0.is_name = value; self }
    #[inline] pub fn get_is_name(&self) -> &Option<bool> { &self.0.is_name }
    #[inline] pub fn set_names(mut self, value: Option<Vec<String>>) -> Self { self.0.names = value; self }
    #[inline] pub fn get_names(&self) -> &Option<Vec<String>> { &self.0.names }
    #[inline] pub fn set_append_name(mut self, value: Option<String>) -> Self { self.0.append_name = value; self }
    #[inline] pub fn get_append_name(&self) -> &Option<String> { &self.0.append_name }
    #[inline] pub fn set_name3(mut self, value: Option<String>) -> Self { self.0.name3 = value; self }
    #[inline] pub fn get_name3(&self) -> &Option<String> { &self.0.name3 }
    #[inline] pub fn set_name4(mut self, value: Option<String>) -> Self { self.0.name4 = value; self }
    #[inline] pub fn get_name4(&self) -> &Option<String> { &self.0.name4 }
    #[inline] pub fn set_name22(mut self, value: Option<String>) -> Self { self.0.name22 = value; self }
    #[inline] pub fn get_name22(&self) -> &Option<String> { &self.0.name22 }
    #[inline] pub fn set_name23(mut self, value: Option<String>) -> Self { self.0.name23 = value; self }
    #[inline] pub fn get_name23(&self) -> &Option<String> { &self.0.name23 }
}
