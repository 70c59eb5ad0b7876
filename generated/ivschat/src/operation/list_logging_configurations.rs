//! `ListLoggingConfigurations`.

use farrier_runtime::generated::*;

use crate::operation::list_logging_configurations::builders::{ListLoggingConfigurationsInputBuilder, ListLoggingConfigurationsOutputBuilder};
use crate::types::LoggingConfigurationSummary;
use crate::types::error::{AccessDeniedException, ValidationException};

/// Lists the account's logging configurations in the region, page by page.
pub type ListLoggingConfigurations = OperationOf<ListLoggingConfigurationsInput>;
impl OperationInput for ListLoggingConfigurationsInput {
    type Output = ListLoggingConfigurationsOutput; type Error = ListLoggingConfigurationsError;
    #[inline] fn operation() -> &'static Operation { &OPERATION }
}
static OPERATION: Operation = Operation {
    name: "ListLoggingConfigurations", http: Http { method: "POST", path: &[PathPart::Literal("/ListLoggingConfigurations")], query: "", code: 200 }, input: &INPUT, output: &OUTPUT,
    errors: &[&crate::types::error::access_denied_exception::SCHEMA, &crate::types::error::validation_exception::SCHEMA],
    ..crate::service::OPERATION
};

/// Input of `ListLoggingConfigurations`: where to continue and how much to fetch.
#[derive(Clone, Default)] #[non_exhaustive] pub struct ListLoggingConfigurationsInput {
    /// Continues an earlier listing: pass the `nextToken` it returned. Leave it out to start from the beginning.
    pub next_token: Option<String>,
    /// The size of a page, from 1 to 50; 50 when not given.
    pub max_results: Option<i32>,
}
impl ListLoggingConfigurationsInput {
    /// Continues an earlier listing: pass the `nextToken` it returned. Leave it out to start from the beginning.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// The size of a page, from 1 to 50; 50 when not given.
    #[inline] pub fn max_results(&self) -> Option<i32> { self.max_results }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListLoggingConfigurationsInputBuilder { Default::default() }
}
static INPUT: Schema = Schema::structure(
    "ListLoggingConfigurationsInput",
    &[Member { name: "nextToken", target: STRING, traits: Trait::None }, Member { name: "maxResults", target: INTEGER, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListLoggingConfigurationsInput {
    #[inline] fn schema(&self) -> &'static Schema { &INPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.next_token.read(), 1 => self.max_results.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.next_token.fill(), 1 => self.max_results.fill(), _ => Slot::Skip } }
    #[inline] fn empty() -> Self { Self::default() }
}
impl fmt::Debug for ListLoggingConfigurationsInput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListLoggingConfigurationsInput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Output of `ListLoggingConfigurations`: one page.
#[derive(Clone)] #[non_exhaustive] pub struct ListLoggingConfigurationsOutput {
    /// The configurations on this page. It can be empty.
    pub logging_configurations: Vec<LoggingConfigurationSummary>,
    /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
    pub next_token: Option<String>,
    _request_id: Option<String>,
}
impl ListLoggingConfigurationsOutput {
    /// The configurations on this page. It can be empty.
    #[inline] pub fn logging_configurations(&self) -> &[LoggingConfigurationSummary] { &self.logging_configurations }
    /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
    #[inline] pub fn next_token(&self) -> Option<&str> { self.next_token.as_deref() }
    /// A builder with nothing set.
    #[inline] pub fn builder() -> ListLoggingConfigurationsOutputBuilder { Default::default() }
}
static OUTPUT: Schema = Schema::structure(
    "ListLoggingConfigurationsOutput",
    &[Member { name: "loggingConfigurations", target: &crate::schema::LOGGING_CONFIGURATION_LIST, traits: Trait::None }, Member { name: "nextToken", target: STRING, traits: Trait::None }],
    Trait::None,
);
impl Shape for ListLoggingConfigurationsOutput {
    #[inline] fn schema(&self) -> &'static Schema { &OUTPUT }
    #[inline] fn view(&self, member: usize) -> View<'_> { match member { 0 => self.logging_configurations.read(), 1 => self.next_token.read(), _ => View::Absent } }
    #[inline] fn slot(&mut self, member: usize) -> Slot<'_> { match member { 0 => self.logging_configurations.fill(), 1 => self.next_token.fill(), _ => Slot::Skip } }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::RequestId(&mut self._request_id) }
    #[inline] fn empty() -> Self { Self { logging_configurations: Value::empty(), next_token: Value::empty(), _request_id: None } }
}
impl RequestId for ListLoggingConfigurationsOutput { #[inline] fn request_id(&self) -> Option<&str> { self._request_id.as_deref() } }
impl fmt::Debug for ListLoggingConfigurationsOutput { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) } }
impl PartialEq for ListLoggingConfigurationsOutput { #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) } }

/// Errors of [`ListLoggingConfigurations`](type@ListLoggingConfigurations).
#[derive(Debug)] #[non_exhaustive] pub enum ListLoggingConfigurationsError {
    /// The credentials are valid, but no policy grants this action on this resource. The call fails with status 403, and repeating it unchanged will not help.
    AccessDeniedException(AccessDeniedException),
    /// The request is malformed or breaks a constraint of the model. The status is 400; mend the fields in `fieldList` before sending it again.
    ValidationException(ValidationException),
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
}
/// `is_x` tells whether it is `X`, and `meta` its code and message; `unhandled` and `generic` make one that is not modelled.
#[allow(missing_docs)] impl ListLoggingConfigurationsError {
    #[inline] pub fn unhandled(source: impl Into<BoxError>) -> Self { Self::Unhandled(Unhandled::new(source, None)) }
    #[inline] pub fn generic(meta: ErrorMetadata) -> Self { Self::Unhandled(Unhandled::from(meta)) }
    #[inline] pub fn meta(&self) -> &ErrorMetadata { self.variant().meta() }
    #[inline] pub fn is_access_denied_exception(&self) -> bool { matches!(self, Self::AccessDeniedException(_)) }
    #[inline] pub fn is_validation_exception(&self) -> bool { matches!(self, Self::ValidationException(_)) }
}
impl OperationError for ListLoggingConfigurationsError {
    #[inline]
    fn modelled(index: usize) -> Self { match index { 0 => Self::AccessDeniedException(Shape::empty()), 1 => Self::ValidationException(Shape::empty()), _ => Self::Unhandled(Unhandled::default()) } }
    #[inline] fn unhandled(error: Unhandled) -> Self { Self::Unhandled(error) }
    #[inline] fn variant(&self) -> &dyn AnyServiceError { match self { Self::AccessDeniedException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e } }
    #[inline] fn variant_mut(&mut self) -> &mut dyn Shape { match self { Self::AccessDeniedException(e) => e, Self::ValidationException(e) => e, Self::Unhandled(e) => e } }
}
impl fmt::Display for ListLoggingConfigurationsError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(self.variant(), f) } }
impl std::error::Error for ListLoggingConfigurationsError { #[inline] fn source(&self) -> Option<&(dyn std::error::Error + 'static)> { error::cause(self.variant()) } }
impl ProvideErrorMetadata for ListLoggingConfigurationsError { #[inline] fn meta(&self) -> &ErrorMetadata { self.variant().meta() } }
impl Paginated for ListLoggingConfigurationsInput {
    #[inline] fn next_token(output: &ListLoggingConfigurationsOutput) -> Option<String> { output.next_token.clone() }
    #[inline] fn token(&mut self) -> &mut Option<String> { &mut self.next_token }
}

pub mod builders {
    //! Builders of [`ListLoggingConfigurations`](super::ListLoggingConfigurations).

    use farrier_runtime::generated::*;

    use crate::client::FluentBuilder;
    use crate::operation::list_logging_configurations::{ListLoggingConfigurationsInput, ListLoggingConfigurationsOutput};
    use crate::operation::list_logging_configurations::paginator::ListLoggingConfigurationsPaginator;
    use crate::types::LoggingConfigurationSummary;

    /// A call of [`ListLoggingConfigurations`](super::ListLoggingConfigurations): set its members, then `send()` it.
    pub type ListLoggingConfigurationsFluentBuilder = FluentBuilder<ListLoggingConfigurationsInput>;

    /// Collects the members of [`ListLoggingConfigurationsInput`](super::ListLoggingConfigurationsInput).
    pub type ListLoggingConfigurationsInputBuilder = FluentBuilder<ListLoggingConfigurationsInput, ()>;

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)]
    impl<C> FluentBuilder<ListLoggingConfigurationsInput, C> {
        /// Continues an earlier listing: pass the `nextToken` it returned. Leave it out to start from the beginning.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.input.next_token = Some(value.into()); self }
        /// The size of a page, from 1 to 50; 50 when not given.
        #[inline] pub fn max_results(mut self, value: i32) -> Self { self.input.max_results = Some(value); self }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.input.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.input.next_token }
        #[inline] pub fn set_max_results(mut self, value: Option<i32>) -> Self { self.input.max_results = value; self }
        #[inline] pub fn get_max_results(&self) -> &Option<i32> { &self.input.max_results }
    }
    impl FluentBuilder<ListLoggingConfigurationsInput> {
        /// The pages of the list, as a stream.
        #[inline] pub fn into_paginator(self) -> ListLoggingConfigurationsPaginator { ListLoggingConfigurationsPaginator::new(self) }
    }
    impl client::Presignable for ListLoggingConfigurationsInput {}

    /// Collects the members of [`ListLoggingConfigurationsOutput`](super::ListLoggingConfigurationsOutput).
    #[derive(Clone, Default, PartialEq)] #[non_exhaustive]
    pub struct ListLoggingConfigurationsOutputBuilder { logging_configurations: Option<Vec<LoggingConfigurationSummary>>, next_token: Option<String> }
    impl fmt::Debug for ListLoggingConfigurationsOutputBuilder {
        #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug_builder(&super::OUTPUT, &[self.logging_configurations.read(), self.next_token.read()], f) }
    }

    /// `set_x` replaces `x` as a whole, with nothing too, and `get_x` shows what is set so far.
    #[allow(missing_docs)] impl ListLoggingConfigurationsOutputBuilder {
        /// The configurations on this page. It can be empty. Appends an item. Required.
        #[inline] pub fn logging_configurations(mut self, value: LoggingConfigurationSummary) -> Self { self.logging_configurations.get_or_insert_default().push(value); self }
        /// Present when more pages follow: pass it back to get the next one. Absent on the last page.
        #[inline] pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
        /// Ends the collecting. Fails if a required member is not set.
        #[inline] pub fn build(self) -> Result<ListLoggingConfigurationsOutput, BuildError> {
            Ok(ListLoggingConfigurationsOutput {
                logging_configurations: error::required(self.logging_configurations, "logging_configurations", "ListLoggingConfigurationsOutput")?,
                next_token: self.next_token,
                _request_id: None,
            })
        }
        #[inline] pub fn set_logging_configurations(mut self, value: Option<Vec<LoggingConfigurationSummary>>) -> Self { self.logging_configurations = value; self }
        #[inline] pub fn get_logging_configurations(&self) -> &Option<Vec<LoggingConfigurationSummary>> { &self.logging_configurations }
        #[inline] pub fn set_next_token(mut self, value: Option<String>) -> Self { self.next_token = value; self }
        #[inline] pub fn get_next_token(&self) -> &Option<String> { &self.next_token }
    }
}

pub mod paginator {
    //! The paginator of [`ListLoggingConfigurations`](super::ListLoggingConfigurations).

    use farrier_runtime::generated::*;

    use crate::operation::list_logging_configurations::ListLoggingConfigurations;
    use crate::operation::list_logging_configurations::builders::ListLoggingConfigurationsFluentBuilder;

    /// The pages of [`ListLoggingConfigurations`](super::ListLoggingConfigurations), as a stream.
    #[derive(Debug)] #[must_use = "a paginator does nothing before `send()`"]
    pub struct ListLoggingConfigurationsPaginator { call: ListLoggingConfigurationsFluentBuilder, stop_on_duplicate_token: bool }
    impl ListLoggingConfigurationsPaginator {
        #[inline] pub(crate) fn new(call: ListLoggingConfigurationsFluentBuilder) -> Self { Self { call, stop_on_duplicate_token: true } }
        /// The most items on a page.
        #[inline] pub fn page_size(mut self, size: i32) -> Self { self.call.input.max_results = Some(size); self }
        /// Whether to stop when the service answers with the token it was asked with. True by default.
        #[inline] pub fn stop_on_duplicate_token(mut self, stop: bool) -> Self { self.stop_on_duplicate_token = stop; self }
        /// The pages. Nothing is sent before the stream is polled.
        #[inline]
        pub fn send(self) -> PaginationStream<Answer<ListLoggingConfigurations>> { client::paginate(self.call.handle, client::Arguments::build(self.call.input), self.stop_on_duplicate_token) }
    }
}
