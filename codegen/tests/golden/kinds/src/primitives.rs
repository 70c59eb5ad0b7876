//! Types of simple values.

/// What event streams are made of.
pub mod event_stream {
    pub use farrier_runtime::event_stream::{EventReceiver, EventStreamSender, Header, HeaderValue, Message, StrBytes};
}

pub use farrier_runtime::primitives::{AggregatedBytes, ByteStreamError, SdkBody};

#[cfg(feature = "rt-tokio")]
pub use farrier_runtime::primitives::{FsBuilder, Length};

pub use farrier_runtime::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, DateTimeFormat, Document, Number};
