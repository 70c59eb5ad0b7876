//! `ResourceNotFoundException`.

use std::fmt;

use farrier_runtime::error::{self, ErrorMetadata, ProvideErrorMetadata, RequestId};
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Fault, Member, Schema, Trait};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

/// Nothing has that identifier.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What went wrong.
    pub message: String,
    pub(crate) meta: ErrorMetadata,
}

impl ResourceNotFoundException {
    /// What went wrong.
    #[inline] pub fn message(&self) -> &str { &self.message }
}

pub(crate) static SCHEMA: Schema = Schema::structure("ResourceNotFoundException", &[
    Member::new("message", &STRING, &[]),
], &[Trait::Error(Fault::Client), Trait::HttpError(404)]);

impl Shape for ResourceNotFoundException {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline]
    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.message.read(),
            _ => View::Absent,
        }
    }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> {
        match member {
            0 => self.message.fill(),
            _ => Slot::Skip,
        }
    }
    #[inline] fn response_metadata(&mut self) -> ResponseMetadata<'_> { ResponseMetadata::Error(&mut self.meta) }
    #[inline] fn empty() -> Self { Self { message: Value::empty(), meta: ErrorMetadata::default() } }
}

impl fmt::Display for ResourceNotFoundException {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { error::display("ResourceNotFoundException", Some(&self.message), f) }
}

impl std::error::Error for ResourceNotFoundException {}

impl ProvideErrorMetadata for ResourceNotFoundException {
    #[inline] fn meta(&self) -> &ErrorMetadata { &self.meta }
}

impl RequestId for ResourceNotFoundException {
    #[inline] fn request_id(&self) -> Option<&str> { self.meta.request_id() }
}

impl fmt::Debug for ResourceNotFoundException {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) }
}

impl PartialEq for ResourceNotFoundException {
    #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) }
}
