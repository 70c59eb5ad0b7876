//! Failures in XML, in all the forms that AWS services give them: `ErrorResponse/Error` (restXml and awsQuery), `Error`
//! alone (restXml with `noErrorWrapping`) and `Response/Errors/Error` (ec2Query). The forms exclude each other, so reading
//! needs no setting.

use super::ErrorId;
use crate::error::{BoxError, DecodeError};
use crate::shape::Shape;
use crate::xml::{Cursor, Element, read_document};

/// What a failure calls itself; nothing where the body is no such document.
pub(super) fn error_id(body: &[u8]) -> ErrorId {
    let mut id = ErrorId::default();
    if let Ok(text) = std::str::from_utf8(body) {
        // What was found before a syntax error still tells more than nothing.
        let _ = read_root(&mut Cursor::new(text), &mut id);
    }
    id
}

/// Fills a modelled error from the element that holds its members: all of them, or only those that belong in an HTTP body.
pub(super) fn decode_error(body: &[u8], error: &mut dyn Shape, body_only: bool) -> Result<(), DecodeError> {
    if body.is_empty() {
        return Ok(());
    }
    read_document(body, error.schema().name, |reader, root| {
        let Some(found) = find_error(&mut reader.cursor, root)? else { return reader.cursor.skip_rest() };
        reader.members(&found, error, body_only)?;
        reader.cursor.skip_rest()
    })
}

fn read_root(cursor: &mut Cursor<'_>, id: &mut ErrorId) -> Result<(), BoxError> {
    let root = cursor.root()?;
    read_children(cursor, root.name() == "Error", id)
}

fn read_children(cursor: &mut Cursor<'_>, in_error: bool, id: &mut ErrorId) -> Result<(), BoxError> {
    let trimmed = |cursor: &mut Cursor<'_>| -> Result<Option<String>, BoxError> {
        let text = cursor.text("text")?;
        Ok(Some(text.trim_ascii().to_owned()).filter(|text| !text.is_empty()))
    };
    while let Some(child) = cursor.child()? {
        match child.name() {
            "Error" | "Errors" if !in_error => read_children(cursor, child.name() == "Error", id)?,
            "Code" if in_error => id.code = trimmed(cursor)?,
            "Type" if in_error => id.fault = trimmed(cursor)?,
            "Message" | "message" if in_error => id.message = Some(cursor.text("text")?.into_owned()),
            "RequestId" | "RequestID" | "requestId" => id.request_id = trimmed(cursor)?,
            _ => cursor.skip()?,
        }
    }
    Ok(())
}

/// Goes to the element that holds the members of the error.
fn find_error<'x>(cursor: &mut Cursor<'x>, root: Element<'x>) -> Result<Option<Element<'x>>, BoxError> {
    if root.name() == "Error" {
        return Ok(Some(root));
    }
    while let Some(child) = cursor.child()? {
        match child.name() {
            "Error" => return Ok(Some(child)),
            "Errors" => {}
            _ => cursor.skip()?,
        }
    }
    Ok(None)
}
