//! Types of simple values.

pub use farrier_runtime::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, DateTimeFormat, Document, Number};
