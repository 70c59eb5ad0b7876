//! The service's errors, and the enum of them.

use std::fmt;

use farrier_runtime::error::{self, AnyServiceError, ErrorMetadata, OperationError, ProvideErrorMetadata, Unhandled};
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Fault, Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use super::structure;

structure! { #[derive(Clone)] NotFound = NOT_FOUND, [Trait::Error(Fault::Client), Trait::HttpError(404)], error;
    0 message: String = "Message" STRING, [];
    1 resource: String = "resource" STRING, [Trait::Sensitive];
    2 count: i32 = "count" INTEGER, [];
}

structure! { #[derive(Clone)] Busy = BUSY, [Trait::Error(Fault::Client), Trait::Retryable { throttling: true }], error;
    0 message: String = "message" STRING, [];
}

structure! { #[derive(Clone)] Flaky = FLAKY, [Trait::Error(Fault::Client), Trait::Retryable { throttling: false }], error;
    0 message: String = "message" STRING, [];
}

structure! { #[derive(Clone)] Private = PRIVATE, [Trait::Error(Fault::Client)], error;
    0 message: String = "message" STRING, [Trait::Sensitive];
    1 count: i32 = "count" INTEGER, [];
}

/// The errors of every operation here.
#[derive(Debug)]
pub(crate) enum ThingError {
    NotFound(NotFound),
    Busy(Busy),
    Flaky(Flaky),
    Private(Private),
    Unhandled(Unhandled),
}

impl OperationError for ThingError {
    fn modelled(index: usize) -> Self {
        match index {
            0 => Self::NotFound(Shape::empty()),
            1 => Self::Busy(Shape::empty()),
            2 => Self::Flaky(Shape::empty()),
            3 => Self::Private(Shape::empty()),
            _ => Self::Unhandled(Unhandled::default()),
        }
    }
    fn unhandled(error: Unhandled) -> Self {
        Self::Unhandled(error)
    }
    fn variant(&self) -> &dyn AnyServiceError {
        match self {
            Self::NotFound(e) => e,
            Self::Busy(e) => e,
            Self::Flaky(e) => e,
            Self::Private(e) => e,
            Self::Unhandled(e) => e,
        }
    }
    fn variant_mut(&mut self) -> &mut dyn Shape {
        match self {
            Self::NotFound(e) => e,
            Self::Busy(e) => e,
            Self::Flaky(e) => e,
            Self::Private(e) => e,
            Self::Unhandled(e) => e,
        }
    }
}

impl fmt::Display for ThingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.variant(), f)
    }
}

impl std::error::Error for ThingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.variant())
    }
}

impl ProvideErrorMetadata for ThingError {
    fn meta(&self) -> &ErrorMetadata {
        self.variant().meta()
    }
}
