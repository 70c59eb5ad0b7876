//! `CapitalWords`.

use farrier_runtime::generated::*;

use crate::types::builders::Builder;

/// `CapitalWords`
#[derive(Clone, Default)] #[non_exhaustive] pub struct CapitalWords {
    /// The member `Self`.
    pub self_: Option<String>,
    /// The member `Result`.
    pub result: Option<String>,
    /// The member `Option`.
    pub option: Option<String>,
    /// The member `String`.
    pub string: Option<String>,
    /// The member `Vec`.
    pub vec: Option<String>,
    /// The member `Box`.
    pub r#box: Option<String>,
    /// The member `Some`.
    pub some: Option<String>,
    /// The member `None`.
    pub none: Option<String>,
    /// The member `Ok`.
    pub ok: Option<String>,
    /// The member `Err`.
    pub err: Option<String>,
    /// The member `Error`.
    pub error: Option<String>,
    /// The member `Builder`.
    pub builder_value: Option<String>,
    /// The member `Client`.
    pub client: Option<String>,
    /// The member `Config`.
    pub config: Option<String>,
    /// The member `Unknown`.
    pub unknown: Option<String>,
    /// The member `HashMap`.
    pub hash_map: Option<String>,
    /// The member `Default`.
    pub default_value: Option<String>,
    /// The member `Debug`.
    pub debug: Option<String>,
    /// The member `Clone`.
    pub clone: Option<String>,
    /// The member `Send`.
    pub send_value: Option<String>,
    /// The member `Sync`.
    pub sync: Option<String>,
    /// The member `Into`.
    pub into: Option<String>,
    /// The member `From`.
    pub from: Option<String>,
    /// The member `Iterator`.
    pub iterator: Option<String>,
    /// The member `Shape`.
    pub shape: Option<String>,
    /// The member `Schema`.
    pub schema: Option<String>,
    /// The member `View`.
    pub view: Option<String>,
    /// The member `Slot`.
    pub slot: Option<String>,
    /// The member `Value`.
    pub value: Option<String>,
}
impl CapitalWords {
    /// The member `Self`.
    #[inline] pub fn self_(&self) -> Option<&str> { self.self_.as_deref() }
    /// The member `Result`.
    #[inline] pub fn result(&self) -> Option<&str> { self.result.as_deref() }
    /// The member `Option`.
    #[inline] pub fn option(&self) -> Option<&str> { self.option.as_deref() }
    /// The member `String`.
    #[inline] pub fn string(&self) -> Option<&str> { self.string.as_deref() }
    /// The member `Vec`.
    #[inline] pub fn vec(&self) -> Option<&str> { self.vec.as_deref() }
    /// The member `Box`.
    #[inline] pub fn r#box(&self) -> Option<&str> { self.r#box.as_deref() }
    /// The member `Some`.
    #[inline] pub fn some(&self) -> Option<&str> { self.some.as_deref() }
    /// The member `None`.
    #[inline] pub fn none(&self) -> Option<&str> { self.none.as_deref() }
    /// The member `Ok`.
    #[inline] pub fn ok(&self) -> Option<&str> { self.ok.as_deref() }
    /// The member `Err`.
    #[inline] pub fn err(&self) -> Option<&str> { self.err.as_deref() }
    /// The member `Error`.
    #[inline] pub fn error(&self) -> Option<&str> { self.error.as_deref() }
    /// The member `Builder`.
    #[inline] pub fn builder_value(&self) -> Option<&str> { self.builder_value.as_deref() }
    /// The member `Client`.
    #[inline] pub fn client(&self) -> Option<&str> { self.client.as_deref() }
    /// The member `Config`.
    #[inline] pub fn config(&self) -> Option<&str> { self.config.as_deref() }
    /// The member `Unknown`.
    #[inline] pub fn unknown(&self) -> Option<&str> { self.unknown.as_deref() }
    /// The member `HashMap`.
    #[inline] pub fn hash_map(&self) -> Option<&str> { self.hash_map.as_deref() }
    /// The member `Default`.
    #[inline] pub fn default_value(&self) -> Option<&str> { self.default_value.as_deref() }
    /// The member `Debug`.
    #[inline] pub fn debug(&self) -> Option<&str> { self.debug.as_deref() }
    /// The member `Clone`.
    #[inline] pub fn clone(&self) -> Option<&str> { self.clone.as_deref() }
    /// The member `Send`.
    #[inline] pub fn send_value(&self) -> Option<&str> { self.send_value.as_deref() }
    /// The member `Sync`.
    #[inline] pub fn sync(&self) -> Option<&str> { self.sync.as_deref() }
    /// The member `Into`.
    #[inline] pub fn into(&self) -> Option<&str> { self.into.as_deref() }
    /// The member `From`.
    #[inline] pub fn from(&self) -> Option<&str> { self.from.as_deref() }
    /// The member `Iterator`.
    #[inline] pub fn iterator(&self) -> Option<&str> { self.iterator.as_deref() }
    /// The member `Shape`.
    #[inline] pub fn shape(&self) -> Option<&str> { self.shape.as_deref() }
    /// The member `Schema`.
    #[inline] pub fn schema(&self) -> Option<&str> { self.schema.as_deref() }
    /// The member `View`.
    #[inline] pub fn view(&self) -> Option<&str> { self.view.as_deref() }
    /// The member `Slot`.
    #[inline] pub fn slot(&self) -> Option<&str> { self.slot.as_deref() }
    /// The member `Value`.
    #[inline] pub fn value(&self) -> Option<&str> { self.value.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> CapitalWordsBuilder { Default::default() }
}
pub(crate) static SCHEMA: Schema = Schema::structure("CapitalWords", &[
    Member { name: "Self", target: STRING, traits: Trait::None }, Member { name: "Result", target: STRING, traits: Trait::None }, Member { name: "Option", target: STRING, traits: Trait::None },
    Member { name: "String", target: STRING, traits: Trait::None }, Member { name: "Vec", target: STRING, traits: Trait::None }, Member { name: "Box", target: STRING, traits: Trait::None },
    Member { name: "Some", target: STRING, traits: Trait::None }, Member { name: "None", target: STRING, traits: Trait::None }, Member { name: "Ok", target: STRING, traits: Trait::None },
    Member { name: "Err", target: STRING, traits: Trait::None }, Member { name: "Error", target: STRING, traits: Trait::None }, Member { name: "Builder", target: STRING, traits: Trait::None },
    Member { name: "Client", target: STRING, traits: Trait::None }, Member { name: "Config", target: STRING, traits: Trait::None }, Member { name: "Unknown", target: STRING, traits: Trait::None },
    Member { name: "HashMap", target: STRING, traits: Trait::None }, Member { name: "Default", target: STRING, traits: Trait::None }, Member { name: "Debug", target: STRING, traits: Trait::None },
    Member { name: "Clone", target: STRING, traits: Trait::None }, Member { name: "Send", target: STRING, traits: Trait::None }, Member { name: "Sync", target: STRING, traits: Trait::None },
    Member { name: "Into", target: STRING, traits: Trait::None }, Member { name: "From", target: STRING, traits: Trait::None }, Member { name: "Iterator", target: STRING, traits: Trait::None },
    Member { name: "Shape", target: STRING, traits: Trait::None }, Member { name: "Schema", target: STRING, traits: Trait::None }, Member { name: "View", target: STRING, traits: Trait::None },
    Member { name: "Slot", target: STRING, traits: Trait::None }, Member { name: "Value", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for CapitalWords {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.self_.read(), 1 => self.result.read(), 2 => self.option.read(), 3 => self.string.read(), 4 => self.vec.read(), 5 => self.r#box.read(), 6 => self.some.read(),
        7 => self.none.read(), 8 => self.ok.read(), 9 => self.err.read(), 10 => self.error.read(), 11 => self.builder_value.read(), 12 => self.client.read(), 13 => self.config.read(),
        14 => self.unknown.read(), 15 => self.hash_map.read(), 16 => self.default_value.read(), 17 => self.debug.read(), 18 => self.clone.read(), 19 => self.send_value.read(),
        20 => self.sync.read(), 21 => self.into.read(), 22 => self.from.read(), 23 => self.iterator.read(), 24 => self.shape.read(), 25 => self.schema.read(), 26 => self.view.read(),
        27 => self.slot.read(), 28 => self.value.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.self_.fill(), 1 => self.result.fill(), 2 => self.option.fill(), 3 => self.string.fill(), 4 => self.vec.fill(), 5 => self.r#box.fill(), 6 => self.some.fill(),
        7 => self.none.fill(), 8 => self.ok.fill(), 9 => self.err.fill(), 10 => self.error.fill(), 11 => self.builder_value.fill(), 12 => self.client.fill(), 13 => self.config.fill(),
        14 => self.unknown.fill(), 15 => self.hash_map.fill(), 16 => self.default_value.fill(), 17 => self.debug.fill(), 18 => self.clone.fill(), 19 => self.send_value.fill(),
        20 => self.sync.fill(), 21 => self.into.fill(), 22 => self.from.fill(), 23 => self.iterator.fill(), 24 => self.shape.fill(), 25 => self.schema.fill(), 26 => self.view.fill(),
        27 => self.slot.fill(), 28 => self.value.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for CapitalWords { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for CapitalWords { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for CapitalWords { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for CapitalWords { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Collects the members of [`CapitalWords`](struct@CapitalWords).
pub type CapitalWordsBuilder = Builder<CapitalWords>;

/// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
#[allow(missing_docs)] impl Builder<CapitalWords> {
    /// The member `Self`.
    #[inline] pub fn self_(mut self, value: impl Into<String>) -> Self { self.0.self_ = Some(value.into()); self }
    /// The member `Result`.
    #[inline] pub fn result(mut self, value: impl Into<String>) -> Self { self.0.result = Some(value.into()); self }
    /// The member `Option`.
    #[inline] pub fn option(mut self, value: impl Into<String>) -> Self { self.0.option = Some(value.into()); self }
    /// The member `String`.
    #[inline] pub fn string(mut self, value: impl Into<String>) -> Self { self.0.string = Some(value.into()); self }
    /// The member `Vec`.
    #[inline] pub fn vec(mut self, value: impl Into<String>) -> Self { self.0.vec = Some(value.into()); self }
    /// The member `Box`.
    #[inline] pub fn r#box(mut self, value: impl Into<String>) -> Self { self.0.r#box = Some(value.into()); self }
    /// The member `Some`.
    #[inline] pub fn some(mut self, value: impl Into<String>) -> Self { self.0.some = Some(value.into()); self }
    /// The member `None`.
    #[inline] pub fn none(mut self, value: impl Into<String>) -> Self { self.0.none = Some(value.into()); self }
    /// The member `Ok`.
    #[inline] pub fn ok(mut self, value: impl Into<String>) -> Self { self.0.ok = Some(value.into()); self }
    /// The member `Err`.
    #[inline] pub fn err(mut self, value: impl Into<String>) -> Self { self.0.err = Some(value.into()); self }
    /// The member `Error`.
    #[inline] pub fn error(mut self, value: impl Into<String>) -> Self { self.0.error = Some(value.into()); self }
    /// The member `Builder`.
    #[inline] pub fn builder_value(mut self, value: impl Into<String>) -> Self { self.0.builder_value = Some(value.into()); self }
    /// The member `Client`.
    #[inline] pub fn client(mut self, value: impl Into<String>) -> Self { self.0.client = Some(value.into()); self }
    /// The member `Config`.
    #[inline] pub fn config(mut self, value: impl Into<String>) -> Self { self.0.config = Some(value.into()); self }
    /// The member `Unknown`.
    #[inline] pub fn unknown(mut self, value: impl Into<String>) -> Self { self.0.unknown = Some(value.into()); self }
    /// The member `HashMap`.
    #[inline] pub fn hash_map(mut self, value: impl Into<String>) -> Self { self.0.hash_map = Some(value.into()); self }
    /// The member `Default`.
    #[inline] pub fn default_value(mut self, value: impl Into<String>) -> Self { self.0.default_value = Some(value.into()); self }
    /// The member `Debug`.
    #[inline] pub fn debug(mut self, value: impl Into<String>) -> Self { self.0.debug = Some(value.into()); self }
    /// The member `Clone`.
    #[inline] pub fn clone(mut self, value: impl Into<String>) -> Self { self.0.clone = Some(value.into()); self }
    /// The member `Send`.
    #[inline] pub fn send_value(mut self, value: impl Into<String>) -> Self { self.0.send_value = Some(value.into()); self }
    /// The member `Sync`.
    #[inline] pub fn sync(mut self, value: impl Into<String>) -> Self { self.0.sync = Some(value.into()); self }
    /// The member `Into`.
    #[inline] pub fn into(mut self, value: impl Into<String>) -> Self { self.0.into = Some(value.into()); self }
    /// The member `From`.
    #[inline] pub fn from(mut self, value: impl Into<String>) -> Self { self.0.from = Some(value.into()); self }
    /// The member `Iterator`.
    #[inline] pub fn iterator(mut self, value: impl Into<String>) -> Self { self.0.iterator = Some(value.into()); self }
    /// The member `Shape`.
    #[inline] pub fn shape(mut self, value: impl Into<String>) -> Self { self.0.shape = Some(value.into()); self }
    /// The member `Schema`.
    #[inline] pub fn schema(mut self, value: impl Into<String>) -> Self { self.0.schema = Some(value.into()); self }
    /// The member `View`.
    #[inline] pub fn view(mut self, value: impl Into<String>) -> Self { self.0.view = Some(value.into()); self }
    /// The member `Slot`.
    #[inline] pub fn slot(mut self, value: impl Into<String>) -> Self { self.0.slot = Some(value.into()); self }
    /// The member `Value`.
    #[inline] pub fn value(mut self, value: impl Into<String>) -> Self { self.0.value = Some(value.into()); self }
    #[inline] pub fn set_self_(mut self, value: Option<String>) -> Self { self.0.self_ = value; self }
    #[inline] pub fn get_self_(&self) -> &Option<String> { &self.0.self_ }
    #[inline] pub fn set_result(mut self, value: Option<String>) -> Self { self.0.result = value; self }
    #[inline] pub fn get_result(&self) -> &Option<String> { &self.0.result }
    #[inline] pub fn set_option(mut self, value: Option<String>) -> Self { self.0.option = value; self }
    #[inline] pub fn get_option(&self) -> &Option<String> { &self.0.option }
    #[inline] pub fn set_string(mut self, value: Option<String>) -> Self { self.0.string = value; self }
    #[inline] pub fn get_string(&self) -> &Option<String> { &self.0.string }
    #[inline] pub fn set_vec(mut self, value: Option<String>) -> Self { self.0.vec = value; self }
    #[inline] pub fn get_vec(&self) -> &Option<String> { &self.0.vec }
    #[inline] pub fn set_box(mut self, value: Option<String>) -> Self { self.0.r#box = value; self }
    #[inline] pub fn get_box(&self) -> &Option<String> { &self.0.r#box }
    #[inline] pub fn set_some(mut self, value: Option<String>) -> Self { self.0.some = value; self }
    #[inline] pub fn get_some(&self) -> &Option<String> { &self.0.some }
    #[inline] pub fn set_none(mut self, value: Option<String>) -> Self { self.0.none = value; self }
    #[inline] pub fn get_none(&self) -> &Option<String> { &self.0.none }
    #[inline] pub fn set_ok(mut self, value: Option<String>) -> Self { self.0.ok = value; self }
    #[inline] pub fn get_ok(&self) -> &Option<String> { &self.0.ok }
    #[inline] pub fn set_err(mut self, value: Option<String>) -> Self { self.0.err = value; self }
    #[inline] pub fn get_err(&self) -> &Option<String> { &self.0.err }
    #[inline] pub fn set_error(mut self, value: Option<String>) -> Self { self.0.error = value; self }
    #[inline] pub fn get_error(&self) -> &Option<String> { &self.0.error }
    #[inline] pub fn set_builder(mut self, value: Option<String>) -> Self { self.0.builder_value = value; self }
    #[inline] pub fn get_builder(&self) -> &Option<String> { &self.0.builder_value }
    #[inline] pub fn set_client(mut self, value: Option<String>) -> Self { self.0.client = value; self }
    #[inline] pub fn get_client(&self) -> &Option<String> { &self.0.client }
    #[inline] pub fn set_config(mut self, value: Option<String>) -> Self { self.0.config = value; self }
    #[inline] pub fn get_config(&self) -> &Option<String> { &self.0.config }
    #[inline] pub fn set_unknown(mut self, value: Option<String>) -> Self { self.0.unknown = value; self }
    #[inline] pub fn get_unknown(&self) -> &Option<String> { &self.0.unknown }
    #[inline] pub fn set_hash_map(mut self, value: Option<String>) -> Self { self.0.hash_map = value; self }
    #[inline] pub fn get_hash_map(&self) -> &Option<String> { &self.0.hash_map }
    #[inline] pub fn set_default(mut self, value: Option<String>) -> Self { self.0.default_value = value; self }
    #[inline] pub fn get_default(&self) -> &Option<String> { &self.0.default_value }
    #[inline] pub fn set_debug(mut self, value: Option<String>) -> Self { self.0.debug = value; self }
    #[inline] pub fn get_debug(&self) -> &Option<String> { &self.0.debug }
    #[inline] pub fn set_clone(mut self, value: Option<String>) -> Self { self.0.clone = value; self }
    #[inline] pub fn get_clone(&self) -> &Option<String> { &self.0.clone }
    #[inline] pub fn set_send(mut self, value: Option<String>) -> Self { self.0.send_value = value; self }
    #[inline] pub fn get_send(&self) -> &Option<String> { &self.0.send_value }
    #[inline] pub fn set_sync(mut self, value: Option<String>) -> Self { self.0.sync = value; self }
    #[inline] pub fn get_sync(&self) -> &Option<String> { &self.0.sync }
    #[inline] pub fn set_into(mut self, value: Option<String>) -> Self { self.0.into = value; self }
    #[inline] pub fn get_into(&self) -> &Option<String> { &self.0.into }
    #[inline] pub fn set_from(mut self, value: Option<String>) -> Self { self.0.from = value; self }
    #[inline] pub fn get_from(&self) -> &Option<String> { &self.0.from }
    #[inline] pub fn set_iterator(mut self, value: Option<String>) -> Self { self.0.iterator = value; self }
    #[inline] pub fn get_iterator(&self) -> &Option<String> { &self.0.iterator }
    #[inline] pub fn set_shape(mut self, value: Option<String>) -> Self { self.0.shape = value; self }
    #[inline] pub fn get_shape(&self) -> &Option<String> { &self.0.shape }
    #[inline] pub fn set_schema(mut self, value: Option<String>) -> Self { self.0.schema = value; self }
    #[inline] pub fn get_schema(&self) -> &Option<String> { &self.0.schema }
    #[inline] pub fn set_view(mut self, value: Option<String>) -> Self { self.0.view = value; self }
    #[inline] pub fn get_view(&self) -> &Option<String> { &self.0.view }
    #[inline] pub fn set_slot(mut self, value: Option<String>) -> Self { self.0.slot = value; self }
    #[inline] pub fn get_slot(&self) -> &Option<String> { &self.0.slot }
    #[inline] pub fn set_value(mut self, value: Option<String>) -> Self { self.0.value = value; self }
    #[inline] pub fn get_value(&self) -> &Option<String> { &self.0.value }
}
