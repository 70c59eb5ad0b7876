//! Documents, in JSON and in CBOR.
#![no_main]

use aws_smithy_types::Document;
use farrier_fuzz::picked;
use farrier_kinds::operation::put_document::PutDocumentOutput;
use farrier_runtime::cbor::Cbor;
use farrier_runtime::json::Json;
use farrier_runtime::shape::{Shape, Slot, View};
use libfuzzer_sys::fuzz_target;

fn document(shape: &PutDocumentOutput) -> Option<&Document> {
    if let View::Document(document) = shape.view(0) { Some(document) } else { None }
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, bytes)) = picked(data) else { return };
    let mut read = PutDocumentOutput::empty();
    let is_read = if pick % 2 == 0 {
        Json::REST.decode_member(bytes, &mut read, 0).is_ok()
    } else {
        Cbor.decode(bytes, &mut read).is_ok()
    };
    if !is_read {
        return;
    }
    let Some(found) = document(&read) else { return };
    let written = Json::REST.encode(&read).expect("a document is JSON");
    let mut again = PutDocumentOutput::empty();
    Json::REST.decode(&written, &mut again).expect("what is written reads back");
    if document(&again) != Some(found) {
        assert!(format!("{found:?}").contains("NaN") || format!("{found:?}").contains("inf"), "{found:?} {again:?}");
    }
    if let Slot::Document(slot) = again.slot(0) {
        *slot = found.clone();
    }
});
