//! `Formats`.

use farrier_runtime::generated::*;

use crate::operation::formats::builders::{FormatsInputBuilder, FormatsOutputBuilder};
use crate::types::error::ServiceDown;

/// Timestamps in every format, with the member's format ahead of its target's.
pub type Formats = OperationOf<FormatsInput>;
impl OperationInput for FormatsInput {
    type Output = FormatsOutput; type Error = FormatsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "Formats", http: Http { method: "POST", path: &[PathPart::Literal("/formats")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT, errors: &[&crate::types::error::service_down::SCHEMA],
    ..crate::service::OPERATION
};

/// `FormatsInput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FormatsInput {
    /// The member `plain`.
    pub plain: Option<DateTime>,
    /// The member `text`.
    pub text: Option<DateTime>,
    /// The member `http`.
    pub http: Option<DateTime>,
    /// The member `epoch`.
    pub epoch: Option<DateTime>,
    /// The member `memberWins`.
    pub member_wins: Option<DateTime>,
    /// The member `list`.
    pub list: Option<Vec<DateTime>>,
    /// The member `map`.
    pub map: Option<HashMap<String, DateTime>>,
}
impl FormatsInput {
    /// The member `plain`.
    #[inline] pub fn plain(&self) -> Option<&DateTime> { self.plain.as_ref() }
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&DateTime> { self.text.as_ref() }
    /// The member `http`.
    #[inline] pub fn http(&self) -> Option<&DateTime> { self.http.as_ref() }
    /// The member `epoch`.
    #[inline] pub fn epoch(&self) -> Option<&DateTime> { self.epoch.as_ref() }
    /// The member `memberWins`.
    #[inline] pub fn member_wins(&self) -> Option<&DateTime> { self.member_wins.as_ref() }
    /// The member `list`.
    #[inline] pub fn list(&self) -> &[DateTime] { self.list.as_deref().unwrap_or_default() }
    /// The member `map`.
    #[inline] pub fn map(&self) -> Option<&HashMap<String, DateTime>> { self.map.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FormatsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure("FormatsInput", &[
    Member { name: "plain", target: TIMESTAMP, traits: Trait::None }, Member { name: "text", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "http", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::HttpDate) },
    Member { name: "epoch", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::EpochSeconds) },
    Member { name: "memberWins", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::EpochSeconds) },
    Member { name: "list", target: &crate::schema::WHEN_HTTP_LIST, traits: Trait::None }, Member { name: "map", target: &crate::schema::WHEN_TEXT_MAP, traits: Trait::None },
], Trait::None);
impl Shape for FormatsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.plain.read(), 1 => self.text.read(), 2 => self.http.read(), 3 => self.epoch.read(), 4 => self.member_wins.read(), 5 => self.list.read(), 6 => self.map.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.plain.fill(), 1 => self.text.fill(), 2 => self.http.fill(), 3 => self.epoch.fill(), 4 => self.member_wins.fill(), 5 => self.list.fill(), 6 => self.map.fill(), _ => Slot::Skip,
    } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for FormatsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FormatsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FormatsInput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FormatsInput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// `FormatsOutput`
#[derive(Clone, Default)] #[non_exhaustive] pub struct FormatsOutput {
    /// The member `plain`.
    pub plain: Option<DateTime>,
    /// The member `text`.
    pub text: Option<DateTime>,
    /// The member `http`.
    pub http: Option<DateTime>,
    /// The member `epoch`.
    pub epoch: Option<DateTime>,
    /// The member `memberWins`.
    pub member_wins: Option<DateTime>,
    /// The member `list`.
    pub list: Option<Vec<DateTime>>,
    /// The member `map`.
    pub map: Option<HashMap<String, DateTime>>,
    _request_id: Option<String>,
}
impl FormatsOutput {
    /// The member `plain`.
    #[inline] pub fn plain(&self) -> Option<&DateTime> { self.plain.as_ref() }
    /// The member `text`.
    #[inline] pub fn text(&self) -> Option<&DateTime> { self.text.as_ref() }
    /// The member `http`.
    #[inline] pub fn http(&self) -> Option<&DateTime> { self.http.as_ref() }
    /// The member `epoch`.
    #[inline] pub fn epoch(&self) -> Option<&DateTime> { self.epoch.as_ref() }
    /// The member `memberWins`.
    #[inline] pub fn member_wins(&self) -> Option<&DateTime> { self.member_wins.as_ref() }
    /// The member `list`.
    #[inline] pub fn list(&self) -> &[DateTime] { self.list.as_deref().unwrap_or_default() }
    /// The member `map`.
    #[inline] pub fn map(&self) -> Option<&HashMap<String, DateTime>> { self.map.as_ref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> FormatsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure("FormatsOutput", &[
    Member { name: "plain", target: TIMESTAMP, traits: Trait::None }, Member { name: "text", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::DateTime) },
    Member { name: "http", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::HttpDate) },
    Member { name: "epoch", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::EpochSeconds) },
    Member { name: "memberWins", target: TIMESTAMP, traits: Trait::TimestampFormat(TimestampFormat::EpochSeconds) },
    Member { name: "list", target: &crate::schema::WHEN_HTTP_LIST, traits: Trait::None }, Member { name: "map", target: &crate::schema::WHEN_TEXT_MAP, traits: Trait::None },
], Trait::None);
impl Shape for FormatsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member {
        0 => self.plain.read(), 1 => self.text.read(), 2 => self.http.read(), 3 => self.epoch.read(), 4 => self.member_wins.read(), 5 => self.list.read(), 6 => self.map.read(), _ => View::Absent,
    } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member {
        0 => self.plain.fill(), 1 => self.text.fill(), 2 => self.http.fill(), 3 => self.epoch.fill(), 4 => self.member_wins.fill(), 5 => self.list.fill(), 6 => self.map.fill(), _ => Slot::Skip,
    } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self::default() }
}
impl RequestId for FormatsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for FormatsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for FormatsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }
impl serde::Serialize for FormatsOutput { #[inline] fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serde::serialize(self, serializer) } }
impl<'de> serde::Deserialize<'de> for FormatsOutput { #[inline] fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> { serde::deserialize(deserializer) } }

/// Errors of [`Formats`](type@Formats).
#[derive(Debug)] #[non_exhaustive] pub enum FormatsError {
    /// Any operation can answer with this.
    ServiceDown(ServiceDown),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl FormatsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_service_down(&self) -> bool { matches!(self, Self::ServiceDown(_)) }
}
impl OperationError for FormatsError {
    #[inline] fn modelled(index: usize) -> Self { match index { 0 => Self::ServiceDown(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::ServiceDown(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for FormatsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for FormatsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for FormatsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }

pub mod builders {
    //! Builders of [`Formats`](super::Formats).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::formats::{FormatsInput, FormatsOutput};
    use crate::types::builders::Builder;

    /// A call of [`Formats`](super::Formats): set its members, then `send()` it.
    pub type FormatsFluentBuilder = FluentBuilder<FormatsInput>;

    /// Collects the members of [`FormatsInput`](super::FormatsInput).
    pub type FormatsInputBuilder = FluentBuilder<FormatsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<FormatsInput, C> {
        /// The member `plain`.
        #[inline] pub fn plain(mut self, value: DateTime) -> Self { self.input.plain = Some(value); self }
        /// The member `text`.
        #[inline] pub fn text(mut self, value: DateTime) -> Self { self.input.text = Some(value); self }
        /// The member `http`.
        #[inline] pub fn http(mut self, value: DateTime) -> Self { self.input.http = Some(value); self }
        /// The member `epoch`.
        #[inline] pub fn epoch(mut self, value: DateTime) -> Self { self.input.epoch = Some(value); self }
        /// The member `memberWins`.
        #[inline] pub fn member_wins(mut self, value: DateTime) -> Self { self.input.member_wins = Some(value); self }
        /// The member `list`. Appends an item.
        #[inline] pub fn list(mut self, value: DateTime) -> Self { self.input.list.get_or_insert_default().push(value); self }
        /// The member `map`. Adds an entry.
        #[inline] pub fn map(mut self, key: impl Into<String>, value: DateTime) -> Self { self.input.map.get_or_insert_default().insert(key.into(), value); self }
        #[inline] pub fn set_plain(mut self, value: Option<DateTime>) -> Self { self.input.plain = value; self }
        #[inline] pub fn get_plain(&self) -> &Option<DateTime> { &self.input.plain }
        #[inline] pub fn set_text(mut self, value: Option<DateTime>) -> Self { self.input.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<DateTime> { &self.input.text }
        #[inline] pub fn set_http(mut self, value: Option<DateTime>) -> Self { self.input.http = value; self }
        #[inline] pub fn get_http(&self) -> &Option<DateTime> { &self.input.http }
        #[inline] pub fn set_epoch(mut self, value: Option<DateTime>) -> Self { self.input.epoch = value; self }
        #[inline] pub fn get_epoch(&self) -> &Option<DateTime> { &self.input.epoch }
        #[inline] pub fn set_member_wins(mut self, value: Option<DateTime>) -> Self { self.input.member_wins = value; self }
        #[inline] pub fn get_member_wins(&self) -> &Option<DateTime> { &self.input.member_wins }
        #[inline] pub fn set_list(mut self, value: Option<Vec<DateTime>>) -> Self { self.input.list = value; self }
        #[inline] pub fn get_list(&self) -> &Option<Vec<DateTime>> { &self.input.list }
        #[inline] pub fn set_map(mut self, value: Option<HashMap<String, DateTime>>) -> Self { self.input.map = value; self }
        #[inline] pub fn get_map(&self) -> &Option<HashMap<String, DateTime>> { &self.input.map }
    }
    impl client::Presignable for FormatsInput {}

    /// Collects the members of [`FormatsOutput`](super::FormatsOutput).
    pub type FormatsOutputBuilder = Builder<FormatsOutput>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl Builder<FormatsOutput> {
        /// The member `plain`.
        #[inline] pub fn plain(mut self, value: DateTime) -> Self { self.0.plain = Some(value); self }
        /// The member `text`.
        #[inline] pub fn text(mut self, value: DateTime) -> Self { self.0.text = Some(value); self }
        /// The member `http`.
        #[inline] pub fn http(mut self, value: DateTime) -> Self { self.0.http = Some(value); self }
        /// The member `epoch`.
        #[inline] pub fn epoch(mut self, value: DateTime) -> Self { self.0.epoch = Some(value); self }
        /// The member `memberWins`.
        #[inline] pub fn member_wins(mut self, value: DateTime) -> Self { self.0.member_wins = Some(value); self }
        /// The member `list`. Appends an item.
        #[inline] pub fn list(mut self, value: DateTime) -> Self { self.0.list.get_or_insert_default().push(value); self }
        /// The member `map`. Adds an entry.
        #[inline] pub fn map(mut self, key: impl Into<String>, value: DateTime) -> Self { self.0.map.get_or_insert_default().insert(key.into(), value); self }
        #[inline] pub fn set_plain(mut self, value: Option<DateTime>) -> Self { self.0.plain = value; self }
        #[inline] pub fn get_plain(&self) -> &Option<DateTime> { &self.0.plain }
        #[inline] pub fn set_text(mut self, value: Option<DateTime>) -> Self { self.0.text = value; self }
        #[inline] pub fn get_text(&self) -> &Option<DateTime> { &self.0.text }
        #[inline] pub fn set_http(mut self, value: Option<DateTime>) -> Self { self.0.http = value; self }
        #[inline] pub fn get_http(&self) -> &Option<DateTime> { &self.0.http }
        #[inline] pub fn set_epoch(mut self, value: Option<DateTime>) -> Self { self.0.epoch = value; self }
        #[inline] pub fn get_epoch(&self) -> &Option<DateTime> { &self.0.epoch }
        #[inline] pub fn set_member_wins(mut self, value: Option<DateTime>) -> Self { self.0.member_wins = value; self }
        #[inline] pub fn get_member_wins(&self) -> &Option<DateTime> { &self.0.member_wins }
        #[inline] pub fn set_list(mut self, value: Option<Vec<DateTime>>) -> Self { self.0.list = value; self }
        #[inline] pub fn get_list(&self) -> &Option<Vec<DateTime>> { &self.0.list }
        #[inline] pub fn set_map(mut self, value: Option<HashMap<String, DateTime>>) -> Self { self.0.map = value; self }
        #[inline] pub fn get_map(&self) -> &Option<HashMap<String, DateTime>> { &self.0.map }
    }
}
