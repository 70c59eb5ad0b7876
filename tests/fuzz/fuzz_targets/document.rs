//! Documents, in JSON and in CBOR, and generated types from and to them.
#![no_main]

use std::fmt::Debug;

use aws_smithy_types::Document;
use farrier_fuzz::{Visit, picked, with_shape};
use farrier_kinds::operation::put_document::PutDocumentOutput;
use farrier_runtime::cbor::Cbor;
use farrier_runtime::document::{from_document, to_document};
use farrier_runtime::json::Json;
use farrier_runtime::serde::{Deserialize, Revealed};
use farrier_runtime::shape::Shape;
use libfuzzer_sys::fuzz_target;

/// Writes what was read, and reads it again.
fn over(value: &PutDocumentOutput, is_json: bool) -> PutDocumentOutput {
    let mut read = PutDocumentOutput::empty();
    if is_json {
        let written = Json::REST.encode(value).expect("a document is JSON");
        Json::REST.decode(&written, &mut read).expect("what is written reads back");
    } else {
        let written = Cbor.encode(value).expect("a document is CBOR");
        Cbor.decode(&written, &mut read).expect("what is written reads back");
    }
    read
}

/// Reads a generated type from a document; what can be read becomes a document that reads the same.
struct Typed<'a>(&'a Document);

impl Visit for Typed<'_> {
    fn visit<T: Shape + Debug + PartialEq + for<'de> Deserialize<'de>>(&self) {
        let Ok(value) = from_document::<T>(self.0).map_err(|error| assert!(!error.to_string().is_empty())) else {
            return;
        };
        // A time may lie where no text can express it.
        let Ok(document) = to_document(&Revealed(&value)) else { return };
        let again: T = from_document(&document).expect("what is written reads back");
        assert!(again == value || format!("{value:?}").contains("NaN"), "{value:?} {again:?}");
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    let is_json = pick % 2 == 0;
    let mut value = PutDocumentOutput::empty();
    let is_read = if is_json {
        Json::REST.decode_member(bytes, &mut value, 0).is_ok()
    } else {
        Cbor.decode(bytes, &mut value).is_ok()
    };
    let Some(found) = value.data.as_ref().filter(|_| is_read) else { return };
    let shown = format!("{found:?}");
    assert!(over(&value, is_json).data.as_ref() == Some(found) || shown.contains("NaN") || shown.contains("inf"));
    with_shape(pick / 2, &Typed(found));
});
