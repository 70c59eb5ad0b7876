//! `Fail`.

use farrier_runtime::generated::*;

use crate::operation::fail::builders::{FailInputBuilder, FailOutputBuilder};
use crate::types::error::{BadRequest, NotFound, Overloaded, ServiceDown, Silent, Throttled};

/// Fails in every way.
pub type Fail = OperationOf<FailInput>;
impl OperationInput for FailInput {
    type Output = FailOutput; type Error = FailError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Fail", http: Http { method: "POST", path: &[PathPart::Literal("/fail")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[
        &crate::types::error::bad_request::SCHEMA, &crate::types::error::not_found::SCHEMA, &crate::types::error::overloaded::SCHEMA, &crate::types::error::service_down::SCHEMA,
        &crate::types::error::silent::SCHEMA, &crate::types::error::throttled::SCHEMA,
    ],
    ..crate::service::OPERATION
};

/// `FailInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FailInput {
    /// The member `how`.
    pub how: Option<String>,
}
impl FailInput {
    /// The member `how`.
    #[inline] pub fn how(&self) -> Option<&str> { self.how.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FailInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("FailInput", &[Member { name: "how", target: STRING, traits: Trait::None }], Trait::None);
impl Shape for FailInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.how.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.how.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FailInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FailInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FailInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FailInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `FailOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FailOutput { _request_id: Option<String> }
impl FailOutput {
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FailOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("FailOutput", &[], Trait::None);
impl Shape for FailOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, _: usize) -> View<'_> { View::Absent }
    #[inline] fn slot(&mut self, _: usize) -> Slot<'_> { Slot::Skip }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for FailOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for FailOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FailOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FailOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FailOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Fail`](type@Fail).
#[derive(Debug)] #[non_exhaustive] pub enum FailError {
    /// A client error without a status of its own.
    BadRequest(BadRequest),
    /// `NotFound`
    NotFound(NotFound),
    /// Worth another try. Its message is sensitive.
    Overloaded(Overloaded),
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error with no members.
    Silent(Silent),
    /// `Throttled`
    Throttled(Throttled),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl FailError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_bad_request(&self) -> bool { matches!(self, Self::BadRequest(_)) }
    #[inline] pub fn is_not_found(&self) -> bool { matches!(self, Self::NotFound(_)) }
    #[inline] pub fn is_overloaded(&self) -> bool { matches!(self, Self::Overloaded(_)) }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
    #[inline] pub fn is_silent(&self) -> bool { matches!(self, Self::Silent(_)) }
    #[inline] pub fn is_throttled(&self) -> bool { matches!(self, Self::Throttled(_)) }
}
impl OperationError for FailError {
    #[inline] fn modelled(index: usize) -> Self { match index {
        0 => Self::BadRequest(Shape::empty()), 1 => Self::NotFound(Shape::empty()), 2 => Self::Overloaded(Shape::empty()), 3 => Self::ServiceDown(Shape::empty()),
        4 => Self::Silent(Shape::empty()), 5 => Self::Throttled(Shape::empty()), _ => Self::Unhandled(Unhandled::default()),
    } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self {
        Self::BadRequest(e) => e, Self::NotFound(e) => e, Self::Overloaded(e) => e, Self::ServiceDown(e) => e, Self::Silent(e) => e, Self::Throttled(e) => e, Self::Unhandled(e) => e,
    } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self {
        Self::BadRequest(e) => e, Self::NotFound(e) => e, Self::Overloaded(e) => e, Self::ServiceDown(e) => e, Self::Silent(e) => e, Self::Throttled(e) => e, Self::Unhandled(e) => e,
    } }
}
impl fmt::Display for FailError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for FailError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for FailError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Fail`](super::Fail).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::fail::{FailInput, FailOutput};
    use crate::types::builders::Builder;

    /// A call of [`Fail`](super::Fail): set its members, then `send()` it.
    pub type FailFluentBuilder = FluentBuilder<FailInput>;

    /// Collects the members of [`FailInput`](super::FailInput).
    pub type FailInputBuilder = FluentBuilder<FailInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<FailInput, C> {
        /// The member `how`.
        #[inline] pub fn how(mut self, value: impl Into<String>) -> Self { self.input.how = Some(value.into()); self }
        #[inline] pub fn set_how(mut self, value: Option<String>) -> Self { self.input.how = value; self }
        #[inline] pub fn get_how(&self) -> &Option<String> { &self.input.how }
    }
    impl client::Presignable for FailInput {}

    /// Collects the members of [`FailOutput`](super::FailOutput).
    pub type FailOutputBuilder = Builder<FailOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<FailOutput> {}
}
