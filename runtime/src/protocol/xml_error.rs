//! Failures in XML, in all the forms that AWS services give them: `ErrorResponse/Error` (restXml and awsQuery), `Error`
//! alone (restXml with `noErrorWrapping`) and `Response/Errors/Error` (ec2Query). The forms exclude each other, so reading
//! needs no setting. Route 53 also answers with the error as the root: `InvalidChangeBatch/Messages/Message`.

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
        // A request id tells the answer of a service from a page of whatever stands before it.
        if id.code.is_none() && id.request_id.is_some() {
            let _ = read_bare(&mut Cursor::new(text), &mut id);
        }
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

/// An error that is itself the root, with its messages.
fn read_bare(cursor: &mut Cursor<'_>, id: &mut ErrorId) -> Result<(), BoxError> {
    let root = cursor.root()?;
    if matches!(root.name(), "Error" | "ErrorResponse" | "Response") {
        return Ok(());
    }
    id.code = Some(root.name().to_owned());
    let mut messages = Vec::new();
    while let Some(child) = cursor.child()? {
        match child.name() {
            "Messages" => {
                while let Some(message) = cursor.child()? {
                    match message.name() {
                        "Message" => messages.push(cursor.text("text")?.into_owned()),
                        _ => cursor.skip()?,
                    }
                }
            }
            _ => cursor.skip()?,
        }
    }
    id.message = Some(messages.join(", ")).filter(|message| !message.is_empty());
    Ok(())
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
