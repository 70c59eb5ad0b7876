//! `GetURL2`.

use farrier_runtime::generated::*;

use crate::operation::get_url2::builders::{GetUrl2InputBuilder, GetUrl2OutputBuilder};
use crate::types::error::Error;

/// Calls `GetURL2`.
pub type GetURL2 = OperationOf<GetUrl2Input>;
impl OperationInput for GetUrl2Input {
    type Output = GetUrl2Output; type Error = GetURL2Error;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "GetURL2", http: Http { method: "POST", path: &[PathPart::Literal("/get-url-2")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::error2::SCHEMA],
    ..crate::service::OPERATION
};

/// `GetUrl2Input`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetUrl2Input {
    /// The member `send`.
    pub send_value: Option<String>,
    /// The member `set`.
    pub set: Option<String>,
    /// The member `get`.
    pub get: Option<String>,
    /// The member `build`.
    pub build_value: Option<String>,
    /// The member `builder`.
    pub builder_value: Option<String>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
    /// The member `new`.
    pub new: Option<String>,
    /// The member `customize`.
    pub customize_value: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
    /// The member `fmt`.
    pub fmt: Option<String>,
    /// The member `eq`.
    pub eq: Option<String>,
    /// The member `ne`.
    pub ne: Option<String>,
    /// The member `into`.
    pub into: Option<String>,
    /// The member `from`.
    pub from: Option<String>,
    /// The member `drop`.
    pub drop: Option<String>,
    /// The member `schema`.
    pub schema: Option<String>,
    /// The member `view`.
    pub view: Option<String>,
    /// The member `slot`.
    pub slot: Option<String>,
    /// The member `inner`.
    pub inner: Option<String>,
    /// The member `handle`.
    pub handle: Option<String>,
    /// The member `output`.
    pub output: Option<String>,
    /// The member `input`.
    pub input: Option<String>,
    /// The member `config_override`.
    pub config_override: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// The member `as_ref`.
    pub as_ref: Option<String>,
    /// The member `to_string`.
    pub to_string: Option<String>,
    /// The member `is_unknown`.
    pub is_unknown: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `cause`.
    pub cause: Option<String>,
    /// The member `client`.
    pub client: Option<String>,
    /// The member `conf`.
    pub conf: Option<String>,
    /// The member `items`.
    pub items: Option<String>,
    /// The member `presigned`.
    pub presigned_value: Option<String>,
    /// The member `unwrap`.
    pub unwrap: Option<String>,
}
impl GetUrl2Input {
    /// The member `send`.
    #[inline] pub fn send_value(&self) -> Option<&str> { self.send_value.as_deref() }
    /// The member `set`.
    #[inline] pub fn set(&self) -> Option<&str> { self.set.as_deref() }
    /// The member `get`.
    #[inline] pub fn get(&self) -> Option<&str> { self.get.as_deref() }
    /// The member `build`.
    #[inline] pub fn build_value(&self) -> Option<&str> { self.build_value.as_deref() }
    /// The member `builder`.
    #[inline] pub fn builder_value(&self) -> Option<&str> { self.builder_value.as_deref() }
    /// The member `meta`.
    #[inline] pub fn meta_value(&self) -> Option<&str> { self.meta_value.as_deref() }
    /// The member `message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// The member `new`.
    #[inline] pub fn new(&self) -> Option<&str> { self.new.as_deref() }
    /// The member `customize`.
    #[inline] pub fn customize_value(&self) -> Option<&str> { self.customize_value.as_deref() }
    /// The member `clone`.
    #[inline] pub fn clone(&self) -> Option<&str> { self.clone.as_deref() }
    /// The member `fmt`.
    #[inline] pub fn fmt(&self) -> Option<&str> { self.fmt.as_deref() }
    /// The member `eq`.
    #[inline] pub fn eq(&self) -> Option<&str> { self.eq.as_deref() }
    /// The member `ne`.
    #[inline] pub fn ne(&self) -> Option<&str> { self.ne.as_deref() }
    /// The member `into`.
    #[inline] pub fn into(&self) -> Option<&str> { self.into.as_deref() }
    /// The member `from`.
    #[inline] pub fn from(&self) -> Option<&str> { self.from.as_deref() }
    /// The member `drop`.
    #[inline] pub fn drop(&self) -> Option<&str> { self.drop.as_deref() }
    /// The member `schema`.
    #[inline] pub fn schema(&self) -> Option<&str> { self.schema.as_deref() }
    /// The member `view`.
    #[inline] pub fn view(&self) -> Option<&str> { self.view.as_deref() }
    /// The member `slot`.
    #[inline] pub fn slot(&self) -> Option<&str> { self.slot.as_deref() }
    /// The member `inner`.
    #[inline] pub fn inner(&self) -> Option<&str> { self.inner.as_deref() }
    /// The member `handle`.
    #[inline] pub fn handle(&self) -> Option<&str> { self.handle.as_deref() }
    /// The member `output`.
    #[inline] pub fn output(&self) -> Option<&str> { self.output.as_deref() }
    /// The member `input`.
    #[inline] pub fn input(&self) -> Option<&str> { self.input.as_deref() }
    /// The member `config_override`.
    #[inline] pub fn config_override(&self) -> Option<&str> { self.config_override.as_deref() }
    /// The member `request_id`.
    #[inline] pub fn request_id(&self) -> Option<&str> { self.request_id.as_deref() }
    /// The member `as_ref`.
    #[inline] pub fn as_ref(&self) -> Option<&str> { self.as_ref.as_deref() }
    /// The member `to_string`.
    #[inline] pub fn to_string(&self) -> Option<&str> { self.to_string.as_deref() }
    /// The member `is_unknown`.
    #[inline] pub fn is_unknown(&self) -> Option<&str> { self.is_unknown.as_deref() }
    /// The member `code`.
    #[inline] pub fn code(&self) -> Option<&str> { self.code.as_deref() }
    /// The member `source`.
    #[inline] pub fn source(&self) -> Option<&str> { self.source.as_deref() }
    /// The member `cause`.
    #[inline] pub fn cause(&self) -> Option<&str> { self.cause.as_deref() }
    /// The member `client`.
    #[inline] pub fn client(&self) -> Option<&str> { self.client.as_deref() }
    /// The member `conf`.
    #[inline] pub fn conf(&self) -> Option<&str> { self.conf.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> Option<&str> { self.items.as_deref() }
    /// The member `presigned`.
    #[inline] pub fn presigned_value(&self) -> Option<&str> { self.presigned_value.as_deref() }
    /// The member `unwrap`.
    #[inline] pub fn unwrap(&self) -> Option<&str> { self.unwrap.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetUrl2InputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("GetUrl2Input", &[
    Member { name: "send", target: STRING, traits: Trait::None }, Member { name: "set", target: STRING, traits: Trait::None }, Member { name: "get", target: STRING, traits: Trait::None },
    Member { name: "build", target: STRING, traits: Trait::None }, Member { name: "builder", target: STRING, traits: Trait::None }, Member { name: "meta", target: STRING, traits: Trait::None },
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "new", target: STRING, traits: Trait::None }, Member { name: "customize", target: STRING, traits: Trait::None },
    Member { name: "clone", target: STRING, traits: Trait::None }, Member { name: "fmt", target: STRING, traits: Trait::None }, Member { name: "eq", target: STRING, traits: Trait::None },
    Member { name: "ne", target: STRING, traits: Trait::None }, Member { name: "into", target: STRING, traits: Trait::None }, Member { name: "from", target: STRING, traits: Trait::None },
    Member { name: "drop", target: STRING, traits: Trait::None }, Member { name: "schema", target: STRING, traits: Trait::None }, Member { name: "view", target: STRING, traits: Trait::None },
    Member { name: "slot", target: STRING, traits: Trait::None }, Member { name: "inner", target: STRING, traits: Trait::None }, Member { name: "handle", target: STRING, traits: Trait::None },
    Member { name: "output", target: STRING, traits: Trait::None }, Member { name: "input", target: STRING, traits: Trait::None },
    Member { name: "config_override", target: STRING, traits: Trait::None }, Member { name: "request_id", target: STRING, traits: Trait::None },
    Member { name: "as_ref", target: STRING, traits: Trait::None }, Member { name: "to_string", target: STRING, traits: Trait::None },
    Member { name: "is_unknown", target: STRING, traits: Trait::None }, Member { name: "code", target: STRING, traits: Trait::None },
    Member { name: "source", target: STRING, traits: Trait::None }, Member { name: "cause", target: STRING, traits: Trait::None }, Member { name: "client", target: STRING, traits: Trait::None },
    Member { name: "conf", target: STRING, traits: Trait::None }, Member { name: "items", target: STRING, traits: Trait::None }, Member { name: "presigned", target: STRING, traits: Trait::None },
    Member { name: "unwrap", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for GetUrl2Input {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.send_value.read(), 1 => self.set.read(), 2 => self.get.read(), 3 => self.build_value.read(), 4 => self.builder_value.read(), 5 => self.meta_value.read(),
        6 => self.message.read(), 7 => self.new.read(), 8 => self.customize_value.read(), 9 => self.clone.read(), 10 => self.fmt.read(), 11 => self.eq.read(), 12 => self.ne.read(),
        13 => self.into.read(), 14 => self.from.read(), 15 => self.drop.read(), 16 => self.schema.read(), 17 => self.view.read(), 18 => self.slot.read(), 19 => self.inner.read(),
        20 => self.handle.read(), 21 => self.output.read(), 22 => self.input.read(), 23 => self.config_override.read(), 24 => self.request_id.read(), 25 => self.as_ref.read(),
        26 => self.to_string.read(), 27 => self.is_unknown.read(), 28 => self.code.read(), 29 => self.source.read(), 30 => self.cause.read(), 31 => self.client.read(), 32 => self.conf.read(),
        33 => self.items.read(), 34 => self.presigned_value.read(), 35 => self.unwrap.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.send_value.fill(), 1 => self.set.fill(), 2 => self.get.fill(), 3 => self.build_value.fill(), 4 => self.builder_value.fill(), 5 => self.meta_value.fill(),
        6 => self.message.fill(), 7 => self.new.fill(), 8 => self.customize_value.fill(), 9 => self.clone.fill(), 10 => self.fmt.fill(), 11 => self.eq.fill(), 12 => self.ne.fill(),
        13 => self.into.fill(), 14 => self.from.fill(), 15 => self.drop.fill(), 16 => self.schema.fill(), 17 => self.view.fill(), 18 => self.slot.fill(), 19 => self.inner.fill(),
        20 => self.handle.fill(), 21 => self.output.fill(), 22 => self.input.fill(), 23 => self.config_override.fill(), 24 => self.request_id.fill(), 25 => self.as_ref.fill(),
        26 => self.to_string.fill(), 27 => self.is_unknown.fill(), 28 => self.code.fill(), 29 => self.source.fill(), 30 => self.cause.fill(), 31 => self.client.fill(), 32 => self.conf.fill(),
        33 => self.items.fill(), 34 => self.presigned_value.fill(), 35 => self.unwrap.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for GetUrl2Input { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetUrl2Input { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetUrl2Input { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetUrl2Input { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `GetUrl2Output`
#[derive(Clone, Default)] #[non_exhaustive] pub struct GetUrl2Output {
    /// The member `send`.
    pub send_value: Option<String>,
    /// The member `set`.
    pub set: Option<String>,
    /// The member `get`.
    pub get: Option<String>,
    /// The member `build`.
    pub build_value: Option<String>,
    /// The member `builder`.
    pub builder_value: Option<String>,
    /// The member `meta`.
    pub meta_value: Option<String>,
    /// The member `message`.
    pub message: Option<String>,
    /// The member `new`.
    pub new: Option<String>,
    /// The member `customize`.
    pub customize_value: Option<String>,
    /// The member `clone`.
    pub clone: Option<String>,
    /// The member `fmt`.
    pub fmt: Option<String>,
    /// The member `eq`.
    pub eq: Option<String>,
    /// The member `ne`.
    pub ne: Option<String>,
    /// The member `into`.
    pub into: Option<String>,
    /// The member `from`.
    pub from: Option<String>,
    /// The member `drop`.
    pub drop: Option<String>,
    /// The member `schema`.
    pub schema: Option<String>,
    /// The member `view`.
    pub view: Option<String>,
    /// The member `slot`.
    pub slot: Option<String>,
    /// The member `inner`.
    pub inner: Option<String>,
    /// The member `handle`.
    pub handle: Option<String>,
    /// The member `output`.
    pub output: Option<String>,
    /// The member `input`.
    pub input: Option<String>,
    /// The member `config_override`.
    pub config_override: Option<String>,
    /// The member `request_id`.
    pub request_id: Option<String>,
    /// The member `as_ref`.
    pub as_ref: Option<String>,
    /// The member `to_string`.
    pub to_string: Option<String>,
    /// The member `is_unknown`.
    pub is_unknown: Option<String>,
    /// The member `code`.
    pub code: Option<String>,
    /// The member `source`.
    pub source: Option<String>,
    /// The member `cause`.
    pub cause: Option<String>,
    /// The member `client`.
    pub client: Option<String>,
    /// The member `conf`.
    pub conf: Option<String>,
    /// The member `items`.
    pub items: Option<String>,
    /// The member `presigned`.
    pub presigned_value: Option<String>,
    /// The member `unwrap`.
    pub unwrap: Option<String>,
    _request_id: Option<String>,
}
impl GetUrl2Output {
    /// The member `send`.
    #[inline] pub fn send_value(&self) -> Option<&str> { self.send_value.as_deref() }
    /// The member `set`.
    #[inline] pub fn set(&self) -> Option<&str> { self.set.as_deref() }
    /// The member `get`.
    #[inline] pub fn get(&self) -> Option<&str> { self.get.as_deref() }
    /// The member `build`.
    #[inline] pub fn build_value(&self) -> Option<&str> { self.build_value.as_deref() }
    /// The member `builder`.
    #[inline] pub fn builder_value(&self) -> Option<&str> { self.builder_value.as_deref() }
    /// The member `meta`.
    #[inline] pub fn meta_value(&self) -> Option<&str> { self.meta_value.as_deref() }
    /// The member `message`.
    #[inline] pub fn message(&self) -> Option<&str> { self.message.as_deref() }
    /// The member `new`.
    #[inline] pub fn new(&self) -> Option<&str> { self.new.as_deref() }
    /// The member `customize`.
    #[inline] pub fn customize_value(&self) -> Option<&str> { self.customize_value.as_deref() }
    /// The member `clone`.
    #[inline] pub fn clone(&self) -> Option<&str> { self.clone.as_deref() }
    /// The member `fmt`.
    #[inline] pub fn fmt(&self) -> Option<&str> { self.fmt.as_deref() }
    /// The member `eq`.
    #[inline] pub fn eq(&self) -> Option<&str> { self.eq.as_deref() }
    /// The member `ne`.
    #[inline] pub fn ne(&self) -> Option<&str> { self.ne.as_deref() }
    /// The member `into`.
    #[inline] pub fn into(&self) -> Option<&str> { self.into.as_deref() }
    /// The member `from`.
    #[inline] pub fn from(&self) -> Option<&str> { self.from.as_deref() }
    /// The member `drop`.
    #[inline] pub fn drop(&self) -> Option<&str> { self.drop.as_deref() }
    /// The member `schema`.
    #[inline] pub fn schema(&self) -> Option<&str> { self.schema.as_deref() }
    /// The member `view`.
    #[inline] pub fn view(&self) -> Option<&str> { self.view.as_deref() }
    /// The member `slot`.
    #[inline] pub fn slot(&self) -> Option<&str> { self.slot.as_deref() }
    /// The member `inner`.
    #[inline] pub fn inner(&self) -> Option<&str> { self.inner.as_deref() }
    /// The member `handle`.
    #[inline] pub fn handle(&self) -> Option<&str> { self.handle.as_deref() }
    /// The member `output`.
    #[inline] pub fn output(&self) -> Option<&str> { self.output.as_deref() }
    /// The member `input`.
    #[inline] pub fn input(&self) -> Option<&str> { self.input.as_deref() }
    /// The member `config_override`.
    #[inline] pub fn config_override(&self) -> Option<&str> { self.config_override.as_deref() }
    /// The member `request_id`.
    #[inline] pub fn request_id(&self) -> Option<&str> { self.request_id.as_deref() }
    /// The member `as_ref`.
    #[inline] pub fn as_ref(&self) -> Option<&str> { self.as_ref.as_deref() }
    /// The member `to_string`.
    #[inline] pub fn to_string(&self) -> Option<&str> { self.to_string.as_deref() }
    /// The member `is_unknown`.
    #[inline] pub fn is_unknown(&self) -> Option<&str> { self.is_unknown.as_deref() }
    /// The member `code`.
    #[inline] pub fn code(&self) -> Option<&str> { self.code.as_deref() }
    /// The member `source`.
    #[inline] pub fn source(&self) -> Option<&str> { self.source.as_deref() }
    /// The member `cause`.
    #[inline] pub fn cause(&self) -> Option<&str> { self.cause.as_deref() }
    /// The member `client`.
    #[inline] pub fn client(&self) -> Option<&str> { self.client.as_deref() }
    /// The member `conf`.
    #[inline] pub fn conf(&self) -> Option<&str> { self.conf.as_deref() }
    /// The member `items`.
    #[inline] pub fn items(&self) -> Option<&str> { self.items.as_deref() }
    /// The member `presigned`.
    #[inline] pub fn presigned_value(&self) -> Option<&str> { self.presigned_value.as_deref() }
    /// The member `unwrap`.
    #[inline] pub fn unwrap(&self) -> Option<&str> { self.unwrap.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> GetUrl2OutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("GetUrl2Output", &[
    Member { name: "send", target: STRING, traits: Trait::None }, Member { name: "set", target: STRING, traits: Trait::None }, Member { name: "get", target: STRING, traits: Trait::None },
    Member { name: "build", target: STRING, traits: Trait::None }, Member { name: "builder", target: STRING, traits: Trait::None }, Member { name: "meta", target: STRING, traits: Trait::None },
    Member { name: "message", target: STRING, traits: Trait::None }, Member { name: "new", target: STRING, traits: Trait::None }, Member { name: "customize", target: STRING, traits: Trait::None },
    Member { name: "clone", target: STRING, traits: Trait::None }, Member { name: "fmt", target: STRING, traits: Trait::None }, Member { name: "eq", target: STRING, traits: Trait::None },
    Member { name: "ne", target: STRING, traits: Trait::None }, Member { name: "into", target: STRING, traits: Trait::None }, Member { name: "from", target: STRING, traits: Trait::None },
    Member { name: "drop", target: STRING, traits: Trait::None }, Member { name: "schema", target: STRING, traits: Trait::None }, Member { name: "view", target: STRING, traits: Trait::None },
    Member { name: "slot", target: STRING, traits: Trait::None }, Member { name: "inner", target: STRING, traits: Trait::None }, Member { name: "handle", target: STRING, traits: Trait::None },
    Member { name: "output", target: STRING, traits: Trait::None }, Member { name: "input", target: STRING, traits: Trait::None },
    Member { name: "config_override", target: STRING, traits: Trait::None }, Member { name: "request_id", target: STRING, traits: Trait::None },
    Member { name: "as_ref", target: STRING, traits: Trait::None }, Member { name: "to_string", target: STRING, traits: Trait::None },
    Member { name: "is_unknown", target: STRING, traits: Trait::None }, Member { name: "code", target: STRING, traits: Trait::None },
    Member { name: "source", target: STRING, traits: Trait::None }, Member { name: "cause", target: STRING, traits: Trait::None }, Member { name: "client", target: STRING, traits: Trait::None },
    Member { name: "conf", target: STRING, traits: Trait::None }, Member { name: "items", target: STRING, traits: Trait::None }, Member { name: "presigned", target: STRING, traits: Trait::None },
    Member { name: "unwrap", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for GetUrl2Output {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.send_value.read(), 1 => self.set.read(), 2 => self.get.read(), 3 => self.build_value.read(), 4 => self.builder_value.read(), 5 => self.meta_value.read(),
        6 => self.message.read(), 7 => self.new.read(), 8 => self.customize_value.read(), 9 => self.clone.read(), 10 => self.fmt.read(), 11 => self.eq.read(), 12 => self.ne.read(),
        13 => self.into.read(), 14 => self.from.read(), 15 => self.drop.read(), 16 => self.schema.read(), 17 => self.view.read(), 18 => self.slot.read(), 19 => self.inner.read(),
        20 => self.handle.read(), 21 => self.output.read(), 22 => self.input.read(), 23 => self.config_override.read(), 24 => self.request_id.read(), 25 => self.as_ref.read(),
        26 => self.to_string.read(), 27 => self.is_unknown.read(), 28 => self.code.read(), 29 => self.source.read(), 30 => self.cause.read(), 31 => self.client.read(), 32 => self.conf.read(),
        33 => self.items.read(), 34 => self.presigned_value.read(), 35 => self.unwrap.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.send_value.fill(), 1 => self.set.fill(), 2 => self.get.fill(), 3 => self.build_value.fill(), 4 => self.builder_value.fill(), 5 => self.meta_value.fill(),
        6 => self.message.fill(), 7 => self.new.fill(), 8 => self.customize_value.fill(), 9 => self.clone.fill(), 10 => self.fmt.fill(), 11 => self.eq.fill(), 12 => self.ne.fill(),
        13 => self.into.fill(), 14 => self.from.fill(), 15 => self.drop.fill(), 16 => self.schema.fill(), 17 => self.view.fill(), 18 => self.slot.fill(), 19 => self.inner.fill(),
        20 => self.handle.fill(), 21 => self.output.fill(), 22 => self.input.fill(), 23 => self.config_override.fill(), 24 => self.request_id.fill(), 25 => self.as_ref.fill(),
        26 => self.to_string.fill(), 27 => self.is_unknown.fill(), 28 => self.code.fill(), 29 => self.source.fill(), 30 => self.cause.fill(), 31 => self.client.fill(), 32 => self.conf.fill(),
        33 => self.items.fill(), 34 => self.presigned_value.fill(), 35 => self.unwrap.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for GetUrl2Output { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for GetUrl2Output { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for GetUrl2Output { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for GetUrl2Output { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for GetUrl2Output { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`GetURL2`](type@GetURL2).
#[derive(Debug)] #[non_exhaustive] pub enum GetURL2Error {
    /// `Error`
    Error(Error),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl GetURL2Error {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_error(&self) -> bool { matches!(self, Self::Error(_)) }
}
impl OperationError for GetURL2Error {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::Error(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::Error(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::Error(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for GetURL2Error { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for GetURL2Error { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for GetURL2Error { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`GetURL2`](super::GetURL2).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::get_url2::{GetUrl2Input, GetUrl2Output};
    use crate::types::builders::Builder;

    /// A call of [`GetURL2`](super::GetURL2): set its members, then `send()` it.
    pub type GetURL2FluentBuilder = FluentBuilder<GetUrl2Input>;

    /// Collects the members of [`GetUrl2Input`](super::GetUrl2Input).
    pub type GetUrl2InputBuilder = FluentBuilder<GetUrl2Input, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<GetUrl2Input, C> {
        /// The member `send`.
        #[inline] pub fn send_value(mut self, value: impl Into<String>) -> Self { self.input.send_value = Some(value.into()); self }
        /// The member `set`.
        #[inline] pub fn set(mut self, value: impl Into<String>) -> Self { self.input.set = Some(value.into()); self }
        /// The member `get`.
        #[inline] pub fn get(mut self, value: impl Into<String>) -> Self { self.input.get = Some(value.into()); self }
        /// The member `build`.
        #[inline] pub fn build_value(mut self, value: impl Into<String>) -> Self { self.input.build_value = Some(value.into()); self }
        /// The member `builder`.
        #[inline] pub fn builder_value(mut self, value: impl Into<String>) -> Self { self.input.builder_value = Some(value.into()); self }
        /// The member `meta`.
        #[inline] pub fn meta_value(mut self, value: impl Into<String>) -> Self { self.input.meta_value = Some(value.into()); self }
        /// The member `message`.
        #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.input.message = Some(value.into()); self }
        /// The member `new`.
        #[inline] pub fn new(mut self, value: impl Into<String>) -> Self { self.input.new = Some(value.into()); self }
        /// The member `customize`.
        #[inline] pub fn customize_value(mut self, value: impl Into<String>) -> Self { self.input.customize_value = Some(value.into()); self }
        /// The member `clone`.
        #[inline] pub fn clone(mut self, value: impl Into<String>) -> Self { self.input.clone = Some(value.into()); self }
        /// The member `fmt`.
        #[inline] pub fn fmt(mut self, value: impl Into<String>) -> Self { self.input.fmt = Some(value.into()); self }
        /// The member `eq`.
        #[inline] pub fn eq(mut self, value: impl Into<String>) -> Self { self.input.eq = Some(value.into()); self }
        /// The member `ne`.
        #[inline] pub fn ne(mut self, value: impl Into<String>) -> Self { self.input.ne = Some(value.into()); self }
        /// The member `into`.
        #[inline] pub fn into(mut self, value: impl Into<String>) -> Self { self.input.into = Some(value.into()); self }
        /// The member `from`.
        #[inline] pub fn from(mut self, value: impl Into<String>) -> Self { self.input.from = Some(value.into()); self }
        /// The member `drop`.
        #[inline] pub fn drop(mut self, value: impl Into<String>) -> Self { self.input.drop = Some(value.into()); self }
        /// The member `schema`.
        #[inline] pub fn schema(mut self, value: impl Into<String>) -> Self { self.input.schema = Some(value.into()); self }
        /// The member `view`.
        #[inline] pub fn view(mut self, value: impl Into<String>) -> Self { self.input.view = Some(value.into()); self }
        /// The member `slot`.
        #[inline] pub fn slot(mut self, value: impl Into<String>) -> Self { self.input.slot = Some(value.into()); self }
        /// The member `inner`.
        #[inline] pub fn inner(mut self, value: impl Into<String>) -> Self { self.input.inner = Some(value.into()); self }
        /// The member `handle`.
        #[inline] pub fn handle(mut self, value: impl Into<String>) -> Self { self.input.handle = Some(value.into()); self }
        /// The member `output`.
        #[inline] pub fn output(mut self, value: impl Into<String>) -> Self { self.input.output = Some(value.into()); self }
        /// The member `input`.
        #[inline] pub fn input(mut self, value: impl Into<String>) -> Self { self.input.input = Some(value.into()); self }
        /// The member `config_override`.
        #[inline] pub fn config_override(mut self, value: impl Into<String>) -> Self { self.input.config_override = Some(value.into()); self }
        /// The member `request_id`.
        #[inline] pub fn request_id(mut self, value: impl Into<String>) -> Self { self.input.request_id = Some(value.into()); self }
        /// The member `as_ref`.
        #[inline] pub fn as_ref(mut self, value: impl Into<String>) -> Self { self.input.as_ref = Some(value.into()); self }
        /// The member `to_string`.
        #[inline] pub fn to_string(mut self, value: impl Into<String>) -> Self { self.input.to_string = Some(value.into()); self }
        /// The member `is_unknown`.
        #[inline] pub fn is_unknown(mut self, value: impl Into<String>) -> Self { self.input.is_unknown = Some(value.into()); self }
        /// The member `code`.
        #[inline] pub fn code(mut self, value: impl Into<String>) -> Self { self.input.code = Some(value.into()); self }
        /// The member `source`.
        #[inline] pub fn source(mut self, value: impl Into<String>) -> Self { self.input.source = Some(value.into()); self }
        /// The member `cause`.
        #[inline] pub fn cause(mut self, value: impl Into<String>) -> Self { self.input.cause = Some(value.into()); self }
        /// The member `client`.
        #[inline] pub fn client(mut self, value: impl Into<String>) -> Self { self.input.client = Some(value.into()); self }
        /// The member `conf`.
        #[inline] pub fn conf(mut self, value: impl Into<String>) -> Self { self.input.conf = Some(value.into()); self }
        /// The member `items`.
        #[inline] pub fn items(mut self, value: impl Into<String>) -> Self { self.input.items = Some(value.into()); self }
        /// The member `presigned`.
        #[inline] pub fn presigned_value(mut self, value: impl Into<String>) -> Self { self.input.presigned_value = Some(value.into()); self }
        /// The member `unwrap`.
        #[inline] pub fn unwrap(mut self, value: impl Into<String>) -> Self { self.input.unwrap = Some(value.into()); self }
        #[inline] pub fn set_send(mut self, value: Option<String>) -> Self { self.input.send_value = value; self }
        #[inline] pub fn get_send(&self) -> &Option<String> { &self.input.send_value }
        #[inline] pub fn set_set(mut self, value: Option<String>) -> Self { self.input.set = value; self }
        #[inline] pub fn get_set(&self) -> &Option<String> { &self.input.set }
        #[inline] pub fn set_get(mut self, value: Option<String>) -> Self { self.input.get = value; self }
        #[inline] pub fn get_get(&self) -> &Option<String> { &self.input.get }
        #[inline] pub fn set_build(mut self, value: Option<String>) -> Self { self.input.build_value = value; self }
        #[inline] pub fn get_build(&self) -> &Option<String> { &self.input.build_value }
        #[inline] pub fn set_builder(mut self, value: Option<String>) -> Self { self.input.builder_value = value; self }
        #[inline] pub fn get_builder(&self) -> &Option<String> { &self.input.builder_value }
        #[inline] pub fn set_meta(mut self, value: Option<String>) -> Self { self.input.meta_value = value; self }
        #[inline] pub fn get_meta(&self) -> &Option<String> { &self.input.meta_value }
        #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.input.message = value; self }
        #[inline] pub fn get_message(&self) -> &Option<String> { &self.input.message }
        #[inline] pub fn set_new(mut self, value: Option<String>) -> Self { self.input.new = value; self }
        #[inline] pub fn get_new(&self) -> &Option<String> { &self.input.new }
        #[inline] pub fn set_customize(mut self, value: Option<String>) -> Self { self.input.customize_value = value; self }
        #[inline] pub fn get_customize(&self) -> &Option<String> { &self.input.customize_value }
        #[inline] pub fn set_clone(mut self, value: Option<String>) -> Self { self.input.clone = value; self }
        #[inline] pub fn get_clone(&self) -> &Option<String> { &self.input.clone }
        #[inline] pub fn set_fmt(mut self, value: Option<String>) -> Self { self.input.fmt = value; self }
        #[inline] pub fn get_fmt(&self) -> &Option<String> { &self.input.fmt }
        #[inline] pub fn set_eq(mut self, value: Option<String>) -> Self { self.input.eq = value; self }
        #[inline] pub fn get_eq(&self) -> &Option<String> { &self.input.eq }
        #[inline] pub fn set_ne(mut self, value: Option<String>) -> Self { self.input.ne = value; self }
        #[inline] pub fn get_ne(&self) -> &Option<String> { &self.input.ne }
        #[inline] pub fn set_into(mut self, value: Option<String>) -> Self { self.input.into = value; self }
        #[inline] pub fn get_into(&self) -> &Option<String> { &self.input.into }
        #[inline] pub fn set_from(mut self, value: Option<String>) -> Self { self.input.from = value; self }
        #[inline] pub fn get_from(&self) -> &Option<String> { &self.input.from }
        #[inline] pub fn set_drop(mut self, value: Option<String>) -> Self { self.input.drop = value; self }
        #[inline] pub fn get_drop(&self) -> &Option<String> { &self.input.drop }
        #[inline] pub fn set_schema(mut self, value: Option<String>) -> Self { self.input.schema = value; self }
        #[inline] pub fn get_schema(&self) -> &Option<String> { &self.input.schema }
        #[inline] pub fn set_view(mut self, value: Option<String>) -> Self { self.input.view = value; self }
        #[inline] pub fn get_view(&self) -> &Option<String> { &self.input.view }
        #[inline] pub fn set_slot(mut self, value: Option<String>) -> Self { self.input.slot = value; self }
        #[inline] pub fn get_slot(&self) -> &Option<String> { &self.input.slot }
        #[inline] pub fn set_inner(mut self, value: Option<String>) -> Self { self.input.inner = value; self }
        #[inline] pub fn get_inner(&self) -> &Option<String> { &self.input.inner }
        #[inline] pub fn set_handle(mut self, value: Option<String>) -> Self { self.input.handle = value; self }
        #[inline] pub fn get_handle(&self) -> &Option<String> { &self.input.handle }
        #[inline] pub fn set_output(mut self, value: Option<String>) -> Self { self.input.output = value; self }
        #[inline] pub fn get_output(&self) -> &Option<String> { &self.input.output }
        #[inline] pub fn set_input(mut self, value: Option<String>) -> Self { self.input.input = value; self }
        #[inline] pub fn get_input(&self) -> &Option<String> { &self.input.input }
        #[inline] pub fn set_config_override(mut self, value: Option<String>) -> Self { self.input.config_override = value; self }
        #[inline] pub fn get_config_override(&self) -> &Option<String> { &self.input.config_override }
        #[inline] pub fn set_request_id(mut self, value: Option<String>) -> Self { self.input.request_id = value; self }
        #[inline] pub fn get_request_id(&self) -> &Option<String> { &self.input.request_id }
        #[inline] pub fn set_as_ref(mut self, value: Option<String>) -> Self { self.input.as_ref = value; self }
        #[inline] pub fn get_as_ref(&self) -> &Option<String> { &self.input.as_ref }
        #[inline] pub fn set_to_string(mut self, value: Option<String>) -> Self { self.input.to_string = value; self }
        #[inline] pub fn get_to_string(&self) -> &Option<String> { &self.input.to_string }
        #[inline] pub fn set_is_unknown(mut self, value: Option<String>) -> Self { self.input.is_unknown = value; self }
        #[inline] pub fn get_is_unknown(&self) -> &Option<String> { &self.input.is_unknown }
        #[inline] pub fn set_code(mut self, value: Option<String>) -> Self { self.input.code = value; self }
        #[inline] pub fn get_code(&self) -> &Option<String> { &self.input.code }
        #[inline] pub fn set_source(mut self, value: Option<String>) -> Self { self.input.source = value; self }
        #[inline] pub fn get_source(&self) -> &Option<String> { &self.input.source }
        #[inline] pub fn set_cause(mut self, value: Option<String>) -> Self { self.input.cause = value; self }
        #[inline] pub fn get_cause(&self) -> &Option<String> { &self.input.cause }
        #[inline] pub fn set_client(mut self, value: Option<String>) -> Self { self.input.client = value; self }
        #[inline] pub fn get_client(&self) -> &Option<String> { &self.input.client }
        #[inline] pub fn set_conf(mut self, value: Option<String>) -> Self { self.input.conf = value; self }
        #[inline] pub fn get_conf(&self) -> &Option<String> { &self.input.conf }
        #[inline] pub fn set_items(mut self, value: Option<String>) -> Self { self.input.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<String> { &self.input.items }
        #[inline] pub fn set_presigned(mut self, value: Option<String>) -> Self { self.input.presigned_value = value; self }
        #[inline] pub fn get_presigned(&self) -> &Option<String> { &self.input.presigned_value }
        #[inline] pub fn set_unwrap(mut self, value: Option<String>) -> Self { self.input.unwrap = value; self }
        #[inline] pub fn get_unwrap(&self) -> &Option<String> { &self.input.unwrap }
    }
    impl client::Presignable for GetUrl2Input {}

    /// Collects the members of [`GetUrl2Output`](super::GetUrl2Output).
    pub type GetUrl2OutputBuilder = Builder<GetUrl2Output>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<GetUrl2Output> {
        /// The member `send`.
        #[inline] pub fn send_value(mut self, value: impl Into<String>) -> Self { self.0.send_value = Some(value.into()); self }
        /// The member `set`.
        #[inline] pub fn set(mut self, value: impl Into<String>) -> Self { self.0.set = Some(value.into()); self }
        /// The member `get`.
        #[inline] pub fn get(mut self, value: impl Into<String>) -> Self { self.0.get = Some(value.into()); self }
        /// The member `build`.
        #[inline] pub fn build_value(mut self, value: impl Into<String>) -> Self { self.0.build_value = Some(value.into()); self }
        /// The member `builder`.
        #[inline] pub fn builder_value(mut self, value: impl Into<String>) -> Self { self.0.builder_value = Some(value.into()); self }
        /// The member `meta`.
        #[inline] pub fn meta_value(mut self, value: impl Into<String>) -> Self { self.0.meta_value = Some(value.into()); self }
        /// The member `message`.
        #[inline] pub fn message(mut self, value: impl Into<String>) -> Self { self.0.message = Some(value.into()); self }
        /// The member `new`.
        #[inline] pub fn new(mut self, value: impl Into<String>) -> Self { self.0.new = Some(value.into()); self }
        /// The member `customize`.
        #[inline] pub fn customize_value(mut self, value: impl Into<String>) -> Self { self.0.customize_value = Some(value.into()); self }
        /// The member `clone`.
        #[inline] pub fn clone(mut self, value: impl Into<String>) -> Self { self.0.clone = Some(value.into()); self }
        /// The member `fmt`.
        #[inline] pub fn fmt(mut self, value: impl Into<String>) -> Self { self.0.fmt = Some(value.into()); self }
        /// The member `eq`.
        #[inline] pub fn eq(mut self, value: impl Into<String>) -> Self { self.0.eq = Some(value.into()); self }
        /// The member `ne`.
        #[inline] pub fn ne(mut self, value: impl Into<String>) -> Self { self.0.ne = Some(value.into()); self }
        /// The member `into`.
        #[inline] pub fn into(mut self, value: impl Into<String>) -> Self { self.0.into = Some(value.into()); self }
        /// The member `from`.
        #[inline] pub fn from(mut self, value: impl Into<String>) -> Self { self.0.from = Some(value.into()); self }
        /// The member `drop`.
        #[inline] pub fn drop(mut self, value: impl Into<String>) -> Self { self.0.drop = Some(value.into()); self }
        /// The member `schema`.
        #[inline] pub fn schema(mut self, value: impl Into<String>) -> Self { self.0.schema = Some(value.into()); self }
        /// The member `view`.
        #[inline] pub fn view(mut self, value: impl Into<String>) -> Self { self.0.view = Some(value.into()); self }
        /// The member `slot`.
        #[inline] pub fn slot(mut self, value: impl Into<String>) -> Self { self.0.slot = Some(value.into()); self }
        /// The member `inner`.
        #[inline] pub fn inner(mut self, value: impl Into<String>) -> Self { self.0.inner = Some(value.into()); self }
        /// The member `handle`.
        #[inline] pub fn handle(mut self, value: impl Into<String>) -> Self { self.0.handle = Some(value.into()); self }
        /// The member `output`.
        #[inline] pub fn output(mut self, value: impl Into<String>) -> Self { self.0.output = Some(value.into()); self }
        /// The member `input`.
        #[inline] pub fn input(mut self, value: impl Into<String>) -> Self { self.0.input = Some(value.into()); self }
        /// The member `config_override`.
        #[inline] pub fn config_override(mut self, value: impl Into<String>) -> Self { self.0.config_override = Some(value.into()); self }
        /// The member `request_id`.
        #[inline] pub fn request_id(mut self, value: impl Into<String>) -> Self { self.0.request_id = Some(value.into()); self }
        /// The member `as_ref`.
        #[inline] pub fn as_ref(mut self, value: impl Into<String>) -> Self { self.0.as_ref = Some(value.into()); self }
        /// The member `to_string`.
        #[inline] pub fn to_string(mut self, value: impl Into<String>) -> Self { self.0.to_string = Some(value.into()); self }
        /// The member `is_unknown`.
        #[inline] pub fn is_unknown(mut self, value: impl Into<String>) -> Self { self.0.is_unknown = Some(value.into()); self }
        /// The member `code`.
        #[inline] pub fn code(mut self, value: impl Into<String>) -> Self { self.0.code = Some(value.into()); self }
        /// The member `source`.
        #[inline] pub fn source(mut self, value: impl Into<String>) -> Self { self.0.source = Some(value.into()); self }
        /// The member `cause`.
        #[inline] pub fn cause(mut self, value: impl Into<String>) -> Self { self.0.cause = Some(value.into()); self }
        /// The member `client`.
        #[inline] pub fn client(mut self, value: impl Into<String>) -> Self { self.0.client = Some(value.into()); self }
        /// The member `conf`.
        #[inline] pub fn conf(mut self, value: impl Into<String>) -> Self { self.0.conf = Some(value.into()); self }
        /// The member `items`.
        #[inline] pub fn items(mut self, value: impl Into<String>) -> Self { self.0.items = Some(value.into()); self }
        /// The member `presigned`.
        #[inline] pub fn presigned_value(mut self, value: impl Into<String>) -> Self { self.0.presigned_value = Some(value.into()); self }
        /// The member `unwrap`.
        #[inline] pub fn unwrap(mut self, value: impl Into<String>) -> Self { self.0.unwrap = Some(value.into()); self }
        #[inline] pub fn set_send(mut self, value: Option<String>) -> Self { self.0.send_value = value; self }
        #[inline] pub fn get_send(&self) -> &Option<String> { &self.0.send_value }
        #[inline] pub fn set_set(mut self, value: Option<String>) -> Self { self.0.set = value; self }
        #[inline] pub fn get_set(&self) -> &Option<String> { &self.0.set }
        #[inline] pub fn set_get(mut self, value: Option<String>) -> Self { self.0.get = value; self }
        #[inline] pub fn get_get(&self) -> &Option<String> { &self.0.get }
        #[inline] pub fn set_build(mut self, value: Option<String>) -> Self { self.0.build_value = value; self }
        #[inline] pub fn get_build(&self) -> &Option<String> { &self.0.build_value }
        #[inline] pub fn set_builder(mut self, value: Option<String>) -> Self { self.0.builder_value = value; self }
        #[inline] pub fn get_builder(&self) -> &Option<String> { &self.0.builder_value }
        #[inline] pub fn set_meta(mut self, value: Option<String>) -> Self { self.0.meta_value = value; self }
        #[inline] pub fn get_meta(&self) -> &Option<String> { &self.0.meta_value }
        #[inline] pub fn set_message(mut self, value: Option<String>) -> Self { self.0.message = value; self }
        #[inline] pub fn get_message(&self) -> &Option<String> { &self.0.message }
        #[inline] pub fn set_new(mut self, value: Option<String>) -> Self { self.0.new = value; self }
        #[inline] pub fn get_new(&self) -> &Option<String> { &self.0.new }
        #[inline] pub fn set_customize(mut self, value: Option<String>) -> Self { self.0.customize_value = value; self }
        #[inline] pub fn get_customize(&self) -> &Option<String> { &self.0.customize_value }
        #[inline] pub fn set_clone(mut self, value: Option<String>) -> Self { self.0.clone = value; self }
        #[inline] pub fn get_clone(&self) -> &Option<String> { &self.0.clone }
        #[inline] pub fn set_fmt(mut self, value: Option<String>) -> Self { self.0.fmt = value; self }
        #[inline] pub fn get_fmt(&self) -> &Option<String> { &self.0.fmt }
        #[inline] pub fn set_eq(mut self, value: Option<String>) -> Self { self.0.eq = value; self }
        #[inline] pub fn get_eq(&self) -> &Option<String> { &self.0.eq }
        #[inline] pub fn set_ne(mut self, value: Option<String>) -> Self { self.0.ne = value; self }
        #[inline] pub fn get_ne(&self) -> &Option<String> { &self.0.ne }
        #[inline] pub fn set_into(mut self, value: Option<String>) -> Self { self.0.into = value; self }
        #[inline] pub fn get_into(&self) -> &Option<String> { &self.0.into }
        #[inline] pub fn set_from(mut self, value: Option<String>) -> Self { self.0.from = value; self }
        #[inline] pub fn get_from(&self) -> &Option<String> { &self.0.from }
        #[inline] pub fn set_drop(mut self, value: Option<String>) -> Self { self.0.drop = value; self }
        #[inline] pub fn get_drop(&self) -> &Option<String> { &self.0.drop }
        #[inline] pub fn set_schema(mut self, value: Option<String>) -> Self { self.0.schema = value; self }
        #[inline] pub fn get_schema(&self) -> &Option<String> { &self.0.schema }
        #[inline] pub fn set_view(mut self, value: Option<String>) -> Self { self.0.view = value; self }
        #[inline] pub fn get_view(&self) -> &Option<String> { &self.0.view }
        #[inline] pub fn set_slot(mut self, value: Option<String>) -> Self { self.0.slot = value; self }
        #[inline] pub fn get_slot(&self) -> &Option<String> { &self.0.slot }
        #[inline] pub fn set_inner(mut self, value: Option<String>) -> Self { self.0.inner = value; self }
        #[inline] pub fn get_inner(&self) -> &Option<String> { &self.0.inner }
        #[inline] pub fn set_handle(mut self, value: Option<String>) -> Self { self.0.handle = value; self }
        #[inline] pub fn get_handle(&self) -> &Option<String> { &self.0.handle }
        #[inline] pub fn set_output(mut self, value: Option<String>) -> Self { self.0.output = value; self }
        #[inline] pub fn get_output(&self) -> &Option<String> { &self.0.output }
        #[inline] pub fn set_input(mut self, value: Option<String>) -> Self { self.0.input = value; self }
        #[inline] pub fn get_input(&self) -> &Option<String> { &self.0.input }
        #[inline] pub fn set_config_override(mut self, value: Option<String>) -> Self { self.0.config_override = value; self }
        #[inline] pub fn get_config_override(&self) -> &Option<String> { &self.0.config_override }
        #[inline] pub fn set_request_id(mut self, value: Option<String>) -> Self { self.0.request_id = value; self }
        #[inline] pub fn get_request_id(&self) -> &Option<String> { &self.0.request_id }
        #[inline] pub fn set_as_ref(mut self, value: Option<String>) -> Self { self.0.as_ref = value; self }
        #[inline] pub fn get_as_ref(&self) -> &Option<String> { &self.0.as_ref }
        #[inline] pub fn set_to_string(mut self, value: Option<String>) -> Self { self.0.to_string = value; self }
        #[inline] pub fn get_to_string(&self) -> &Option<String> { &self.0.to_string }
        #[inline] pub fn set_is_unknown(mut self, value: Option<String>) -> Self { self.0.is_unknown = value; self }
        #[inline] pub fn get_is_unknown(&self) -> &Option<String> { &self.0.is_unknown }
        #[inline] pub fn set_code(mut self, value: Option<String>) -> Self { self.0.code = value; self }
        #[inline] pub fn get_code(&self) -> &Option<String> { &self.0.code }
        #[inline] pub fn set_source(mut self, value: Option<String>) -> Self { self.0.source = value; self }
        #[inline] pub fn get_source(&self) -> &Option<String> { &self.0.source }
        #[inline] pub fn set_cause(mut self, value: Option<String>) -> Self { self.0.cause = value; self }
        #[inline] pub fn get_cause(&self) -> &Option<String> { &self.0.cause }
        #[inline] pub fn set_client(mut self, value: Option<String>) -> Self { self.0.client = value; self }
        #[inline] pub fn get_client(&self) -> &Option<String> { &self.0.client }
        #[inline] pub fn set_conf(mut self, value: Option<String>) -> Self { self.0.conf = value; self }
        #[inline] pub fn get_conf(&self) -> &Option<String> { &self.0.conf }
        #[inline] pub fn set_items(mut self, value: Option<String>) -> Self { self.0.items = value; self }
        #[inline] pub fn get_items(&self) -> &Option<String> { &self.0.items }
        #[inline] pub fn set_presigned(mut self, value: Option<String>) -> Self { self.0.presigned_value = value; self }
        #[inline] pub fn get_presigned(&self) -> &Option<String> { &self.0.presigned_value }
        #[inline] pub fn set_unwrap(mut self, value: Option<String>) -> Self { self.0.unwrap = value; self }
        #[inline] pub fn get_unwrap(&self) -> &Option<String> { &self.0.unwrap }
    }
}
