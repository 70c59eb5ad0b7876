//! What generated error types delegate to.

use std::error::Error;
use std::fmt;

use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use aws_smithy_types::error::operation::BuildError;

use super::{BoxError, RequestId};
use crate::schema::{Schema, prelude};
use crate::shape::{ResponseMetadata, Shape, Slot, View};

/// A variant of an operation's error enum: a modelled error or [`Unhandled`].
pub trait AnyServiceError: Error + ProvideErrorMetadata + Send + Sync + 'static {}

impl<E: Error + ProvideErrorMetadata + Send + Sync + 'static> AnyServiceError for E {}

/// The error enum of an operation. Generated code implements it.
pub trait OperationError: Error + Send + Sync + Sized + 'static {
    /// The error of that index in [`Operation::errors`](crate::operation::Operation::errors), with nothing filled in.
    fn modelled(index: usize) -> Self;

    /// An error that is none of them.
    fn unhandled(error: Unhandled) -> Self;

    /// The active variant.
    fn variant(&self) -> &dyn AnyServiceError;

    /// The active variant, to be filled.
    fn variant_mut(&mut self) -> &mut dyn Shape;
}

/// An [`OperationError`] that a call fills without knowing its type.
pub(crate) trait ErrorSlot: Send {
    /// Makes the error of that index the active variant and gives the place to fill.
    fn activate(&mut self, index: Option<usize>) -> &mut dyn Shape;

    /// Makes the unhandled error the active variant, which says why it is that.
    fn unhandled(&mut self, why: BoxError) -> &mut dyn Shape;
}

impl<E: OperationError> ErrorSlot for Option<E> {
    fn activate(&mut self, index: Option<usize>) -> &mut dyn Shape {
        let error = match index {
            Some(index) => E::modelled(index),
            None => E::unhandled(Unhandled::default()),
        };
        self.insert(error).variant_mut()
    }

    fn unhandled(&mut self, why: BoxError) -> &mut dyn Shape {
        self.insert(E::unhandled(Unhandled::new(why, None))).variant_mut()
    }
}

/// A failure that the model does not know, or one that is no service error at all.
#[derive(Debug, Default)]
pub struct Unhandled {
    source: Option<BoxError>,
    meta: ErrorMetadata,
}

impl Unhandled {
    /// An unhandled error with that cause and what is known of it.
    pub fn new(source: impl Into<BoxError>, meta: Option<ErrorMetadata>) -> Self {
        Self { source: Some(source.into()), meta: meta.unwrap_or_default() }
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(meta: ErrorMetadata) -> Self {
        Self { source: None, meta }
    }
}

impl Shape for Unhandled {
    fn schema(&self) -> &'static Schema {
        prelude::UNIT
    }

    fn view(&self, _member: usize) -> View<'_> {
        View::Absent
    }

    fn slot(&mut self, _member: usize) -> Slot<'_> {
        Slot::Skip
    }

    fn response_metadata(&mut self) -> ResponseMetadata<'_> {
        ResponseMetadata::Error(&mut self.meta)
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.meta.code(), self.meta.message()) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}")?,
            (Some(text), None) | (None, Some(text)) => f.write_str(text)?,
            (None, None) => {
                return match &self.source {
                    Some(source) => source.fmt(f),
                    None => f.write_str("an error without a code"),
                };
            }
        }
        self.source.as_ref().map_or(Ok(()), |source| write!(f, " ({source})"))
    }
}

impl Error for Unhandled {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| source.as_ref() as _)
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl RequestId for Unhandled {
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

#[cfg(feature = "s3")]
impl super::RequestIdExt for Unhandled {
    fn extended_request_id(&self) -> Option<&str> {
        self.meta.extended_request_id()
    }
}

/// The cause of an operation's error, whose active variant says what it is: that variant, for programs that look for a modelled
/// error among the causes; of an [`Unhandled`] error its own, for otherwise the same would be said twice.
#[must_use]
pub fn cause(variant: &dyn AnyServiceError) -> Option<&(dyn Error + 'static)> {
    let error: &(dyn Error + 'static) = variant;
    if error.is::<Unhandled>() { error.source() } else { Some(error) }
}

/// The value of a required member of a builder.
///
/// # Errors
/// The member was not set.
pub fn required<T>(value: Option<T>, field: &'static str, shape: &'static str) -> Result<T, BuildError> {
    value.ok_or_else(|| BuildError::missing_field(field, shape))
}

/// Writes a modelled error as `Code: message`: the code that the service sent, or the name of the shape where the error was
/// made by a program.
///
/// # Errors
/// Only those of the formatter.
pub fn display(meta: &ErrorMetadata, name: &str, message: Option<&str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = meta.code().unwrap_or(name);
    match message {
        Some(message) if !message.is_empty() => write!(f, "{name}: {message}"),
        _ => f.write_str(name),
    }
}
