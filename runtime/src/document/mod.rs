//! Documents from and to any type that serde knows (Smithy 2.0, "Document types").
//!
//! A document holds what JSON can say, and so the form is that of `serde_json::to_value`: structs and maps are objects,
//! enums are tagged by the name of their variant, options are their value or null, and keys of maps that are numbers,
//! booleans, characters or unit variants become text. Integers of 64 bits and floats stay exact. Bytes are text in base64,
//! as protocols write a `blob`.

mod error;
mod key;
mod read;
#[cfg(test)]
mod tests;
mod write;

use aws_smithy_types::Document;
use serde_core::{Deserialize, Serialize};

pub use error::DocumentError;

/// The document of a value.
///
/// # Errors
/// A key of a map that is no text and cannot become one, an integer of more than 64 bits, and what the value's own
/// `Serialize` reports; the error says where.
pub fn to_document<T: Serialize + ?Sized>(value: &T) -> Result<Document, DocumentError> {
    value.serialize(write::Writer)
}

/// The value of a document. Text is borrowed from it where the type borrows.
///
/// # Errors
/// A document that is not what the type expects; the error says where, and never quotes a text.
pub fn from_document<'de, T: Deserialize<'de>>(document: &'de Document) -> Result<T, DocumentError> {
    T::deserialize(read::Reader(document))
}
