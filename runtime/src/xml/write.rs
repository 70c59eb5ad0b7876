//! From views to elements.

use std::fmt::Write;

use crate::bridge::{Path, Segment};
use crate::error::{BoxError, unknown_variant};
use crate::schema::{Kind, Member, TimestampFormat, Trait, XmlNamespace};
use crate::shape::{Shape, View, sorted_entries};
use crate::text;

/// Writes a document.
pub(super) struct Writer<'p> {
    out: String,
    path: &'p Path,
}

/// Where text stands, which decides what of it has to be escaped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Content,
    Attribute,
}

impl<'p> Writer<'p> {
    /// A writer that notes in `path` where it failed.
    pub(super) fn new(path: &'p Path) -> Self {
        Self { out: String::new(), path }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// An element of a structure or a union: all of it, or only what belongs in an HTTP body.
    pub(super) fn root(
        &mut self,
        name: &str,
        namespace: Option<&XmlNamespace>,
        shape: &dyn Shape,
        body_only: bool,
    ) -> Result<(), BoxError> {
        self.open(name, namespace)?;
        self.attributes(shape)?;
        self.out.push('>');
        self.members(shape, body_only)?;
        self.close(name);
        Ok(())
    }

    /// An element of any value.
    pub(super) fn element(
        &mut self,
        name: &str,
        namespace: Option<&XmlNamespace>,
        view: View<'_>,
        member: &'static Member,
    ) -> Result<(), BoxError> {
        if let View::Shape(shape) = view {
            return self.root(name, namespace, shape, false);
        }
        self.open(name, namespace)?;
        self.out.push('>');
        self.content(view, member)?;
        self.close(name);
        Ok(())
    }

    fn content(&mut self, view: View<'_>, member: &'static Member) -> Result<(), BoxError> {
        match (view, member.target.members) {
            (View::List(list), [item]) => {
                for index in 0..list.len() {
                    let written = self.element(item.xml_name(), item.xml_namespace(), list.item(index), item);
                    self.path.placed(written, || Segment::Index(index))?;
                }
            }
            (View::Map(map), [key, value]) => {
                for (text, view) in sorted_entries(map) {
                    self.out.push_str("<entry>");
                    self.entry(text, view, key, value)?;
                    self.close("entry");
                }
            }
            _ => {
                if let Some(text) = text::write(view, member, TimestampFormat::DateTime)? {
                    self.escaped(&text, Place::Content)?;
                }
            }
        }
        Ok(())
    }

    fn members(&mut self, shape: &dyn Shape, body_only: bool) -> Result<(), BoxError> {
        let schema = shape.schema();
        let mut count = 0;
        for (index, member) in schema.members.iter().enumerate() {
            let view = shape.view(index);
            if matches!(view, View::Absent) || (body_only && !member.is_in_body()) || member.has(Trait::XmlAttribute) {
                continue;
            }
            count += 1;
            let written = if member.has(Trait::XmlFlattened) {
                self.flattened(view, member)
            } else {
                self.element(member.xml_name(), member.xml_namespace(), view, member)
            };
            self.path.placed(written, || Segment::Member(member.name))?;
        }
        if schema.kind == Kind::Union && count == 0 {
            return Err(unknown_variant(schema).into());
        }
        Ok(())
    }

    /// One element per item of a list or entry of a map, each named after the member.
    fn flattened(&mut self, view: View<'_>, member: &'static Member) -> Result<(), BoxError> {
        let name = member.xml_name();
        match (view, member.target.members) {
            (View::List(list), [item]) => {
                let namespace = item.xml_namespace().or_else(|| member.xml_namespace());
                for index in 0..list.len() {
                    let written = self.element(name, namespace, list.item(index), item);
                    self.path.placed(written, || Segment::Index(index))?;
                }
            }
            (View::Map(map), [key, value]) => {
                for (text, view) in sorted_entries(map) {
                    self.open(name, member.xml_namespace())?;
                    self.out.push('>');
                    self.entry(text, view, key, value)?;
                    self.close(name);
                }
            }
            _ => return self.element(name, member.xml_namespace(), view, member),
        }
        Ok(())
    }

    fn entry(
        &mut self,
        key: &str,
        value: View<'_>,
        key_member: &'static Member,
        value_member: &'static Member,
    ) -> Result<(), BoxError> {
        let written = self
            .element(key_member.xml_name(), key_member.xml_namespace(), View::Str(key), key_member)
            .and_then(|()| self.element(value_member.xml_name(), value_member.xml_namespace(), value, value_member));
        self.path.placed(written, || Segment::Key(key.to_owned()))
    }

    fn attributes(&mut self, shape: &dyn Shape) -> Result<(), BoxError> {
        for (index, member) in shape.schema().members.iter().enumerate() {
            if member.has(Trait::XmlAttribute) {
                let written = self.attribute(shape.view(index), member);
                self.path.placed(written, || Segment::Member(member.name))?;
            }
        }
        Ok(())
    }

    fn attribute(&mut self, view: View<'_>, member: &Member) -> Result<(), BoxError> {
        if let Some(text) = text::write(view, member, TimestampFormat::DateTime)? {
            write!(self.out, " {}=\"", member.xml_name())?;
            self.escaped(&text, Place::Attribute)?;
            self.out.push('"');
        }
        Ok(())
    }

    /// A start tag without its end, so that attributes can follow.
    fn open(&mut self, name: &str, namespace: Option<&XmlNamespace>) -> Result<(), BoxError> {
        write!(self.out, "<{name}")?;
        if let Some(namespace) = namespace {
            let colon = if namespace.prefix.is_empty() { "" } else { ":" };
            write!(self.out, " xmlns{colon}{}=\"", namespace.prefix)?;
            self.escaped(namespace.uri, Place::Attribute)?;
            self.out.push('"');
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Text with what XML would change or forbid as references. Control characters are none that XML 1.0 knows, but
    /// services that have them in names send and take them like this.
    fn escaped(&mut self, text: &str, place: Place) -> Result<(), BoxError> {
        let is_special = |c: char| match c {
            '<' | '>' | '&' | '\r' | '\u{fffe}' | '\u{ffff}' => true,
            '"' | '\n' | '\t' => place == Place::Attribute,
            c => c < ' ',
        };
        let mut rest = text;
        while let Some(at) = rest.find(is_special) {
            self.out.push_str(&rest[..at]);
            let mut chars = rest[at..].chars();
            match chars.next() {
                Some('<') => self.out.push_str("&lt;"),
                Some('>') => self.out.push_str("&gt;"),
                Some('&') => self.out.push_str("&amp;"),
                Some('"') => self.out.push_str("&quot;"),
                Some('\0') => return Err("XML has no form for the character U+0000".into()),
                Some(c) => write!(self.out, "&#x{:X};", u32::from(c))?,
                None => {}
            }
            rest = chars.as_str();
        }
        self.out.push_str(rest);
        Ok(())
    }
}
