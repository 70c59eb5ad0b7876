//! XML documents: views written and slots filled by Smithy's XML bindings (Smithy 2.0, "XML bindings"), over quick-xml.
//!
//! Reading is lenient where services are: elements and attributes that the model does not know are skipped, the root may
//! have any name, and prefixes of names do not count. It is strict where a sender could do harm: no document type
//! definitions, no entities but the predefined ones, and only so many levels.

mod cursor;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use cursor::{Cursor, Element};
pub(crate) use read::Reader;

use crate::bridge::{Order, Path};
use crate::error::{BoxError, DecodeError, EncodeError};
use crate::schema::{Member, XmlNamespace};
use crate::shape::{Shape, View};
use write::Writer;

/// XML as a service speaks it.
#[derive(Clone, Copy, Debug)]
pub struct Xml {
    /// The namespace of root elements that declare none themselves.
    pub namespace: Option<&'static XmlNamespace>,
}

impl Xml {
    /// Encodes all members of a shape, in an element named after it.
    ///
    /// # Errors
    /// A value that XML or the model has no form for: an unknown union variant, a document, a time beyond the year 9999,
    /// the character U+0000.
    pub fn encode(self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        self.write_root(shape, false)
    }

    /// Encodes the members that belong in an HTTP body, in an element named after the shape.
    ///
    /// # Errors
    /// Those of [`encode`](Self::encode).
    pub fn encode_body(self, shape: &dyn Shape) -> Result<Vec<u8>, EncodeError> {
        self.write_root(shape, true)
    }

    /// Encodes one value of a member as a document of its own, as a payload needs it. The root is named after the member
    /// if that has an `xmlName`, else after its target.
    ///
    /// # Errors
    /// Those of [`encode`](Self::encode).
    pub fn encode_view(self, view: View<'_>, member: &'static Member) -> Result<Vec<u8>, EncodeError> {
        let path = Path::default();
        let mut writer = Writer::new(&path);
        let target = member.target;
        let namespace = member.xml_namespace().or_else(|| target.xml_namespace()).or(self.namespace);
        writer
            .element(member.xml_root_name(), namespace, view, member)
            .map_err(|error| EncodeError::new(path.display(member.name), error))?;
        Ok(writer.into_bytes())
    }

    /// Fills a shape from a document.
    ///
    /// # Errors
    /// Malformed XML, a document type definition, more than 128 levels, and values that the model does not allow; the
    /// error says where.
    pub fn decode(self, text: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let name = shape.schema().name;
        read_document(text, name, |reader, root| reader.members(&root, shape, false))
    }

    /// Fills the members that belong in an HTTP body.
    ///
    /// # Errors
    /// Those of [`decode`](Self::decode).
    pub fn decode_body(self, text: &[u8], shape: &mut dyn Shape) -> Result<(), DecodeError> {
        let name = shape.schema().name;
        read_document(text, name, |reader, root| reader.members(&root, shape, true))
    }

    /// Fills one member of a shape from a document of its own, as a payload needs it.
    ///
    /// # Errors
    /// Those of [`decode`](Self::decode).
    pub fn decode_member(self, text: &[u8], shape: &mut dyn Shape, index: usize) -> Result<(), DecodeError> {
        let schema = shape.schema();
        let member = &schema.members[index];
        let name = format!("{}.{}", schema.name, member.name);
        read_document(text, &name, |reader, root| reader.value(&root, shape.slot(index), member))
    }

    fn write_root(self, shape: &dyn Shape, body_only: bool) -> Result<Vec<u8>, EncodeError> {
        let schema = shape.schema();
        let path = Path::default();
        let mut writer = Writer::new(&path);
        writer
            .root(schema.xml_name(), schema.xml_namespace().or(self.namespace), shape, body_only)
            .map_err(|error| EncodeError::new(path.display(schema.name), error))?;
        Ok(writer.into_bytes())
    }
}

/// Reads a whole document: `read` gets its root and has to read it to its end.
pub(crate) fn read_document<'x>(
    text: &'x [u8],
    name: &str,
    read: impl FnOnce(&mut Reader<'x, '_>, Element<'x>) -> Result<(), BoxError>,
) -> Result<(), DecodeError> {
    let (path, order) = (Path::default(), Order::default());
    let read_all = || {
        let mut reader = Reader::new(Cursor::new(std::str::from_utf8(text)?), &path, &order);
        let root = reader.cursor.root()?;
        read(&mut reader, root)?;
        reader.cursor.finish()
    };
    read_all().map_err(|error: BoxError| DecodeError::new(path.display(name), error))
}
