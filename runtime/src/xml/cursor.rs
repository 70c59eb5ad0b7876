//! A walk over a document, element by element.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use crate::error::BoxError;

/// The most levels that elements are nested. Each level of known elements takes a frame of the stack, so a document of
/// nothing but start tags must not choose how many there are.
pub(crate) const MAX_DEPTH: usize = 128;

const TRUNCATED: &str = "the document ends in the middle";

/// Where in a document the reading is.
///
/// An element that [`child`](Self::child) gives has to be read to its end before the next call at its level: by calling
/// `child` until there is none, or with [`text`](Self::text), [`skip`](Self::skip) or [`inside`](Self::inside).
pub(crate) struct Cursor<'x> {
    reader: quick_xml::Reader<&'x [u8]>,
    /// Elements open now.
    depth: usize,
    /// Elements open around the text that is read: none for a document, some for a part of one.
    base: usize,
    peeked: Peeked<'x>,
}

/// What was read ahead.
enum Peeked<'x> {
    Nothing,
    Child(Element<'x>),
    /// The end of the element whose children are being read.
    End,
}

/// The start of an element.
pub(crate) struct Element<'x>(BytesStart<'x>);

impl<'x> Cursor<'x> {
    pub(crate) fn new(document: &'x str) -> Self {
        Self::at(document, 0)
    }

    fn at(text: &'x str, depth: usize) -> Self {
        let mut reader = quick_xml::Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth, base: depth, peeked: Peeked::Nothing }
    }

    /// The root element.
    pub(crate) fn root(&mut self) -> Result<Element<'x>, BoxError> {
        match self.outside()? {
            Some(root) => Ok(root),
            None => Err("the document has no root element".into()),
        }
    }

    /// Makes sure that nothing follows the root element.
    pub(crate) fn finish(&mut self) -> Result<(), BoxError> {
        match self.outside()? {
            Some(_) => Err("the document has more than one root element".into()),
            None => Ok(()),
        }
    }

    /// The next child of the element that is being read.
    pub(crate) fn child(&mut self) -> Result<Option<Element<'x>>, BoxError> {
        match std::mem::replace(&mut self.peeked, Peeked::Nothing) {
            Peeked::Child(child) => return Ok(Some(child)),
            Peeked::End => return Ok(None),
            Peeked::Nothing => {}
        }
        loop {
            match self.event()? {
                Event::Start(start) => return Ok(Some(Element(start))),
                Event::End(_) | Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// The next child if it has that name; else it stays the next.
    pub(crate) fn child_named(&mut self, name: &str) -> Result<Option<Element<'x>>, BoxError> {
        match self.child()? {
            Some(child) if child.name() == local_name(name) => return Ok(Some(child)),
            Some(child) => self.peeked = Peeked::Child(child),
            None => self.peeked = Peeked::End,
        }
        Ok(None)
    }

    /// The text of the element that is being read, up to its end.
    pub(crate) fn text(&mut self, expected: &str) -> Result<Cow<'x, str>, BoxError> {
        let mut text = Cow::Borrowed("");
        let mut push = |part: Cow<'x, str>| if text.is_empty() { text = part } else { text.to_mut().push_str(&part) };
        loop {
            match self.event()? {
                Event::Text(part) => push(part.xml10_content()),
                Event::CData(part) => push(part.xml10_content()),
                Event::GeneralRef(reference) => push(match reference.resolve_char_ref()? {
                    Some(c) => Cow::Owned(c.to_string()),
                    None => Cow::Borrowed(resolve_xml_entity(&reference).ok_or("an entity is not known")?),
                }),
                Event::End(_) | Event::Eof => return Ok(text),
                Event::Start(_) => return Err(format!("expected {expected}, found element").into()),
                _ => {}
            }
        }
    }

    /// Leaves out the rest of the element.
    pub(crate) fn skip(&mut self) -> Result<(), BoxError> {
        let mut open = 1;
        while open > 0 {
            match self.raw_event()? {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Eof if open == 1 && self.is_part_read() => return Ok(()),
                Event::Eof => return Err(TRUNCATED.into()),
                _ => {}
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Leaves out the rest of the document.
    pub(crate) fn skip_rest(&mut self) -> Result<(), BoxError> {
        while !matches!(self.raw_event()?, Event::Eof) {}
        self.depth = self.base;
        Ok(())
    }

    /// The inside of an element that was just started, to be read later.
    pub(crate) fn inside(&mut self, element: &Element<'x>) -> Result<Self, BoxError> {
        let inside = self.reader.read_text(element.0.name()).map_err(|error| self.syntax(&error))?;
        let inside = match inside.into_inner() {
            Cow::Borrowed(text) => Self::at(text, self.depth),
            Cow::Owned(_) => return Err("a part of the document cannot be read twice".into()),
        };
        self.depth -= 1;
        Ok(inside)
    }

    /// The next element outside of any other.
    fn outside(&mut self) -> Result<Option<Element<'x>>, BoxError> {
        loop {
            match self.event()? {
                Event::Start(start) => return Ok(Some(Element(start))),
                Event::Eof => return Ok(None),
                Event::Text(text) if text.trim_ascii().is_empty() => {}
                _ => return Err("there is text outside of the root element".into()),
            }
        }
    }

    /// The next event that says something; the end of the text counts as the end of the element around it.
    fn event(&mut self) -> Result<Event<'x>, BoxError> {
        let event = self.raw_event()?;
        match event {
            Event::Start(_) if self.depth == MAX_DEPTH => return Err("the elements are nested too deeply".into()),
            Event::Start(_) => self.depth += 1,
            Event::Eof if self.depth != self.base => return Err(TRUNCATED.into()),
            Event::End(_) => self.depth -= 1,
            _ => {}
        }
        Ok(event)
    }

    /// Whether a part of a document was read to its end; the end tag of its element lies outside of it.
    fn is_part_read(&self) -> bool {
        self.base > 0 && self.depth == self.base
    }

    fn raw_event(&mut self) -> Result<Event<'x>, BoxError> {
        loop {
            match self.reader.read_event() {
                Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
                Ok(Event::DocType(_)) => return Err("a document type definition is not allowed".into()),
                Ok(event) => return Ok(event),
                Err(error) => return Err(self.syntax(&error)),
            }
        }
    }

    fn syntax(&self, error: &quick_xml::Error) -> BoxError {
        format!("{error}, at byte {}", self.reader.error_position()).into()
    }
}

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Gives each attribute by its name without prefix and its value; declarations of namespaces are none.
    pub(crate) fn attributes(&self, mut each: impl FnMut(&str, &str) -> Result<(), BoxError>) -> Result<(), BoxError> {
        // Looking for duplicates takes quadratic time, which a sender of many attributes could use.
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute?;
            if attribute.key.as_namespace_binding().is_none() {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0)?;
                each(attribute.key.local_name().into_inner(), &value)?;
            }
        }
        Ok(())
    }
}

/// A name without its prefix.
pub(crate) fn local_name(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
