//! `Defaults`.

use farrier_runtime::generated::*;

use crate::operation::defaults::builders::{DefaultsInputBuilder, DefaultsOutputBuilder};
use crate::types::{Defaulted, Demanding};
use crate::types::error::ServiceDown;

/// Calls `Defaults`.
pub type Defaults = OperationOf<DefaultsInput>;
impl OperationInput for DefaultsInput {
    type Output = DefaultsOutput; type Error = DefaultsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Defaults", http: Http { method: "POST", path: &[PathPart::Literal("/defaults")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::service_down::SCHEMA], required: &[3],
    ..crate::service::OPERATION
};

/// `DefaultsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct DefaultsInput {
    /// A default of every kind that can have one.
    pub defaulted: Option<Defaulted>,
    /// A required member of every kind: what a client does about the absent ones.
    pub demanding: Option<Demanding>,
    /// The member `topDefault`.
    pub top_default: Option<i32>,
    /// The member `topRequired`.
    pub top_required: Option<String>,
}
impl DefaultsInput {
    /// A default of every kind that can have one.
    #[inline] pub fn defaulted(&self) -> Option<&Defaulted> { self.defaulted.as_ref() }
    /// A required member of every kind: what a client does about the absent ones.
    #[inline] pub fn demanding(&self) -> Option<&Demanding> { self.demanding.as_ref() }
    /// The member `topDefault`.
    #[inline] pub fn top_default(&self) -> Option<i32> { self.top_default }
    /// The member `topRequired`.
    #[inline] pub fn top_required(&self) -> Option<&str> { self.top_required.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DefaultsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("DefaultsInput", &[
    Member { name: "defaulted", target: &crate::types::defaulted::SCHEMA, traits: Trait::None }, Member { name: "demanding", target: &crate::types::demanding::SCHEMA, traits: Trait::None },
    Member { name: "topDefault", target: INTEGER, traits: Trait::None }, Member { name: "topRequired", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for DefaultsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.defaulted.read(), 1 => self.demanding.read(), 2 => self.top_default.read(), 3 => self.top_required.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.defaulted.fill(), 1 => self.demanding.fill(), 2 => self.top_default.fill(), 3 => self.top_required.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for DefaultsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DefaultsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for DefaultsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for DefaultsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `DefaultsOutput`
#[derive(Clone)] #[non_exhaustive] pub struct DefaultsOutput {
    /// A default of every kind that can have one.
    pub defaulted: Option<Defaulted>,
    /// A required member of every kind: what a client does about the absent ones.
    pub demanding: Option<Demanding>,
    /// The member `topDefault`.
    pub top_default: i32,
    /// The member `topRequired`.
    pub top_required: String,
    _request_id: Option<String>,
}
impl DefaultsOutput {
    /// A default of every kind that can have one.
    #[inline] pub fn defaulted(&self) -> Option<&Defaulted> { self.defaulted.as_ref() }
    /// A required member of every kind: what a client does about the absent ones.
    #[inline] pub fn demanding(&self) -> Option<&Demanding> { self.demanding.as_ref() }
    /// The member `topDefault`.
    #[inline] pub fn top_default(&self) -> i32 { self.top_default }
    /// The member `topRequired`.
    #[inline] pub fn top_required(&self) -> &str { &self.top_required }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> DefaultsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("DefaultsOutput", &[
    Member { name: "defaulted", target: &crate::types::defaulted::SCHEMA, traits: Trait::None }, Member { name: "demanding", target: &crate::types::demanding::SCHEMA, traits: Trait::None },
    Member { name: "topDefault", target: INTEGER, traits: Trait::None }, Member { name: "topRequired", target: STRING, traits: Trait::None },
], Trait::None);
impl Shape for DefaultsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.defaulted.read(), 1 => self.demanding.read(), 2 => self.top_default.read(), 3 => self.top_required.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.defaulted.fill(), 1 => self.demanding.fill(), 2 => self.top_default.fill(), 3 => self.top_required.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { defaulted: Value::empty(), demanding: Value::empty(), top_default: 5, top_required: Value::empty(), _request_id: None } }
}
impl RequestId for DefaultsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for DefaultsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for DefaultsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for DefaultsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for DefaultsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Defaults`](type@Defaults).
#[derive(Debug)] #[non_exhaustive] pub enum DefaultsError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl DefaultsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for DefaultsError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for DefaultsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for DefaultsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for DefaultsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Defaults`](super::Defaults).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::defaults::{DefaultsInput, DefaultsOutput};
    use crate::types::{Defaulted, Demanding};

    /// A call of [`Defaults`](super::Defaults): set its members, then `send()` it.
    pub type DefaultsFluentBuilder = FluentBuilder<DefaultsInput>;

    /// Collects the members of [`DefaultsInput`](super::DefaultsInput).
    pub type DefaultsInputBuilder = FluentBuilder<DefaultsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<DefaultsInput, C> {
        /// A default of every kind that can have one.
        #[inline] pub fn defaulted(mut self, value: Defaulted) -> Self { self.input.defaulted = Some(value); self }
        /// A required member of every kind: what a client does about the absent ones.
        #[inline] pub fn demanding(mut self, value: Demanding) -> Self { self.input.demanding = Some(value); self }
        /// The member `topDefault`.
        #[inline] pub fn top_default(mut self, value: i32) -> Self { self.input.top_default = Some(value); self }
        /// The member `topRequired`. Required.
        #[inline] pub fn top_required(mut self, value: impl Into<String>) -> Self { self.input.top_required = Some(value.into()); self }
        #[inline] pub fn set_defaulted(mut self, value: Option<Defaulted>) -> Self { self.input.defaulted = value; self }
        #[inline] pub fn get_defaulted(&self) -> &Option<Defaulted> { &self.input.defaulted }
        #[inline] pub fn set_demanding(mut self, value: Option<Demanding>) -> Self { self.input.demanding = value; self }
        #[inline] pub fn get_demanding(&self) -> &Option<Demanding> { &self.input.demanding }
        #[inline] pub fn set_top_default(mut self, value: Option<i32>) -> Self { self.input.top_default = value; self }
        #[inline] pub fn get_top_default(&self) -> &Option<i32> { &self.input.top_default }
        #[inline] pub fn set_top_required(mut self, value: Option<String>) -> Self { self.input.top_required = value; self }
        #[inline] pub fn get_top_required(&self) -> &Option<String> { &self.input.top_required }
    }
    impl client::Presignable for DefaultsInput {}

    /// Collects the members of [`DefaultsOutput`](super::DefaultsOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive]
    pub struct DefaultsOutputBuilder { defaulted: Option<Defaulted>, demanding: Option<Demanding>, top_default: Option<i32>, top_required: Option<String> }
    impl fmt::Debug for DefaultsOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            shape::debug_builder(&super::OUTPUT, &[self.defaulted.read(), self.demanding.read(), self.top_default.read(), self.top_required.read()], f)
        }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl DefaultsOutputBuilder {
        /// A default of every kind that can have one. Required.
        #[inline] pub fn defaulted(mut self, value: Defaulted) -> Self { self.defaulted = Some(value); self }
        /// A required member of every kind: what a client does about the absent ones.
        #[inline] pub fn demanding(mut self, value: Demanding) -> Self { self.demanding = Some(value); self }
        /// The member `topDefault`.
        #[inline] pub fn top_default(mut self, value: i32) -> Self { self.top_default = Some(value); self }
        /// The member `topRequired`. Required.
        #[inline] pub fn top_required(mut self, value: impl Into<String>) -> Self { self.top_required = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<DefaultsOutput, BuildError> {
            Ok(DefaultsOutput {
                defaulted: self.defaulted,
                demanding: self.demanding,
                top_default: self.top_default.unwrap_or(5),
                top_required: error::required(self.top_required, "top_required", "DefaultsOutput")?,
                _request_id: None,
            })
        }
        #[inline] pub fn set_defaulted(mut self, value: Option<Defaulted>) -> Self { self.defaulted = value; self }
        #[inline] pub fn get_defaulted(&self) -> &Option<Defaulted> { &self.defaulted }
        #[inline] pub fn set_demanding(mut self, value: Option<Demanding>) -> Self { self.demanding = value; self }
        #[inline] pub fn get_demanding(&self) -> &Option<Demanding> { &self.demanding }
        #[inline] pub fn set_top_default(mut self, value: Option<i32>) -> Self { self.top_default = value; self }
        #[inline] pub fn get_top_default(&self) -> &Option<i32> { &self.top_default }
        #[inline] pub fn set_top_required(mut self, value: Option<String>) -> Self { self.top_required = value; self }
        #[inline] pub fn get_top_required(&self) -> &Option<String> { &self.top_required }
    }
}
