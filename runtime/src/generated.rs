//! What generated code names: each of its files imports this module, so that its own imports say only what is particular
//! to it. Everything here has its home elsewhere in this crate or in the standard library.

pub use std::collections::HashMap;
pub use std::convert::Infallible;
pub use std::fmt;
pub use std::future::Future;
pub use std::str::FromStr;

pub use crate::client::{self, Answer, Customizable, Handle, Paginated, PaginationStream, Presigning, Sending};
pub use crate::endpoint::Literal;
pub use crate::enumeration::{self, UnknownVariantError, UnknownVariantValue};
#[cfg(feature = "s3")]
pub use crate::error::RequestIdExt;
pub use crate::error::{
    self, AnyServiceError, BoxError, BuildError, ErrorMetadata, OperationError, ProvideErrorMetadata, RequestId,
    SdkError, Unhandled,
};
#[cfg(feature = "event-stream")]
pub use crate::event_stream::{EventReceiver, EventStreamSender};
#[cfg(feature = "endpoint-discovery")]
pub use crate::operation::Discovery;
pub use crate::operation::{
    ApiKey, Auth, Checksum, Http, Operation, OperationInput, OperationOf, OperationTrait, ParamSource, PathPart,
    PathStep, PresignedCopy, Service, ServiceTrait,
};
pub use crate::presigning::PresigningConfig;
pub use crate::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, Document, Number};
pub use crate::protocol::Protocol;
pub use crate::schema::prelude::{
    BIG_DECIMAL, BIG_INTEGER, BLOB, BOOLEAN, BYTE, DOCUMENT, DOUBLE, FLOAT, INTEGER, LONG, SHORT, STRING, TIMESTAMP,
    UNIT,
};
pub use crate::schema::{Fault, Member, Schema, TimestampFormat, Trait, XmlNamespace};
#[cfg(feature = "serde")]
pub use crate::serde;
pub use crate::shape::{self, ResponseMetadata, Shape, Slot, Value, View};
