//! `DestinationConfiguration`.

use std::fmt;

use farrier_runtime::schema::{Member, Schema};
use farrier_runtime::shape::{self, Shape, Slot, Value, View};

use crate::types::S3DestinationConfiguration;

/// Where logs go.
#[derive(Clone)]
#[non_exhaustive]
pub enum DestinationConfiguration {
    /// An S3 bucket.
    S3(S3DestinationConfiguration),
    /// A member that this version of the client does not know; it cannot be sent.
    #[non_exhaustive]
    Unknown,
}

impl DestinationConfiguration {
    /// The value of [`S3`](Self::S3), or the union itself.
    #[inline] pub fn as_s3(&self) -> Result<&S3DestinationConfiguration, &Self> { if let Self::S3(value) = self { Ok(value) } else { Err(self) } }
    /// Whether it is [`S3`](Self::S3).
    #[inline] pub fn is_s3(&self) -> bool { self.as_s3().is_ok() }
    /// Whether it is [`Unknown`](Self::Unknown).
    #[inline] pub fn is_unknown(&self) -> bool { matches!(self, Self::Unknown) }
}

pub(crate) static SCHEMA: Schema = Schema::union("DestinationConfiguration", &[
    Member::new("s3", &crate::types::s3_destination_configuration::SCHEMA, &[]),
], &[]);

impl Shape for DestinationConfiguration {
    #[inline] fn schema(&self) -> &'static Schema { &SCHEMA }
    #[inline]
    fn view(&self, member: usize) -> View<'_> {
        match (member, self) {
            (0, Self::S3(value)) => value.read(),
            _ => View::Absent,
        }
    }
    #[inline]
    fn slot(&mut self, member: usize) -> Slot<'_> {
        *self = match member {
            0 => Self::S3(Value::empty()),
            _ => Self::Unknown,
        };
        match self {
            Self::S3(value) => value.fill(),
            Self::Unknown => Slot::Skip,
        }
    }
    #[inline] fn empty() -> Self { Self::Unknown }
}

impl fmt::Debug for DestinationConfiguration {
    #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { shape::debug(self, f) }
}

impl PartialEq for DestinationConfiguration {
    #[inline] fn eq(&self, other: &Self) -> bool { shape::eq(self, other) }
}
