//! The error enum of operations whose errors the model does not name.

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};

use super::{AnyServiceError, BoxError, OperationError, Unhandled};
use crate::shape::Shape;

/// The error of an operation `O` for which the model names no errors.
///
/// Generated crates have an alias of it for each such operation, which stays a type of its own: in a service like EC2, where
/// no operation has a modelled error, an enum per operation would be a tenth of all functions.
#[non_exhaustive]
pub enum Unmodelled<O> {
    /// An error that this version of the client does not know: match with a wildcard, and ask `code()`.
    #[deprecated(note = "match with a wildcard and ask `code()` instead")]
    Unhandled(Unhandled),
    #[doc(hidden)]
    Operation(Infallible, PhantomData<fn() -> O>),
}

#[allow(deprecated)]
impl<O> Unmodelled<O> {
    /// An error that is not the service's.
    pub fn unhandled(source: impl Into<BoxError>) -> Self {
        Self::Unhandled(Unhandled::new(source, None))
    }

    /// An error of that code and message.
    pub fn generic(meta: ErrorMetadata) -> Self {
        Self::Unhandled(Unhandled::from(meta))
    }

    /// Code, message and request id.
    pub fn meta(&self) -> &ErrorMetadata {
        self.error().meta()
    }

    /// What is known of the error.
    pub fn into_unhandled(self) -> Unhandled {
        match self {
            Self::Unhandled(error) => error,
            Self::Operation(never, _) => match never {},
        }
    }

    fn error(&self) -> &Unhandled {
        match self {
            Self::Unhandled(error) => error,
            Self::Operation(never, _) => match *never {},
        }
    }
}

#[allow(deprecated)]
impl<O: 'static> OperationError for Unmodelled<O> {
    fn modelled(_: usize) -> Self {
        Self::default()
    }

    fn unhandled(error: Unhandled) -> Self {
        Self::Unhandled(error)
    }

    fn variant(&self) -> &dyn AnyServiceError {
        self.error()
    }

    fn variant_mut(&mut self) -> &mut dyn Shape {
        match self {
            Self::Unhandled(error) => error,
            Self::Operation(never, _) => match *never {},
        }
    }
}

#[allow(deprecated)]
impl<O> Default for Unmodelled<O> {
    fn default() -> Self {
        Self::Unhandled(Unhandled::default())
    }
}

impl<O> fmt::Debug for Unmodelled<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unhandled").field(self.error()).finish()
    }
}

impl<O> fmt::Display for Unmodelled<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error().fmt(f)
    }
}

impl<O: 'static> Error for Unmodelled<O> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error().source()
    }
}

impl<O> ProvideErrorMetadata for Unmodelled<O> {
    fn meta(&self) -> &ErrorMetadata {
        self.error().meta()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::RequestId;

    struct Ping;

    #[test]
    fn it_says_what_the_service_said() {
        let meta = ErrorMetadata::builder().code("Busy").message("later").build();
        let error = Unmodelled::<Ping>::generic(meta);
        assert_eq!(error.to_string(), "Busy: later");
        assert_eq!(ProvideErrorMetadata::code(&error), Some("Busy"));
        assert_eq!(error.request_id(), None);
        assert_eq!(error.into_unhandled().meta().message(), Some("later"));
    }

    #[test]
    fn it_keeps_a_cause() {
        let error = Unmodelled::<Ping>::unhandled("no route");
        assert_eq!(error.source().expect("a cause").to_string(), "no route");
        assert!(format!("{error:?}").starts_with("Unhandled("));
    }
}
