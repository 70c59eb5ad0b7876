//! Documentation in loose HTML: tags in any case, not closed, closed twice, or that are no tags at all, such as
//! `<bucket-name>`, and stay text.

use super::block::Mark;
use super::builder::Builder;
use super::{entity, escape};

/// A tag longer than this is text: each of many tags without an end would be searched to the end of the documentation.
const LONGEST_TAG: usize = 4096;

/// How far the end of a code span in backticks may be: each of many lone backticks would be searched to the end.
const LONGEST_CODE_SPAN: usize = 512;

/// What a tag means.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Element {
    Paragraph,
    Heading(u8),
    Note(&'static str),
    Quote,
    Pre,
    List,
    NumberedList,
    Item,
    Term,
    Meaning,
    Table,
    Row,
    Cell,
    Code,
    Strong,
    Emphasis,
    Link,
    Superscript,
    Break,
    Rule,
    /// Its text is shown as any other.
    Plain,
    /// Its text is not meant for readers.
    Hidden,
}

impl Element {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "p" | "div" | "section" | "article" | "body" | "html" | "main" | "center" | "caption" => Self::Paragraph,
            "h1" => Self::Heading(1),
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "note" => Self::Note("Note"),
            "important" => Self::Note("Important"),
            "warning" => Self::Note("Warning"),
            "caution" => Self::Note("Caution"),
            "tip" => Self::Note("Tip"),
            "blockquote" => Self::Quote,
            "pre" => Self::Pre,
            "ul" | "dl" | "menu" => Self::List,
            "ol" => Self::NumberedList,
            "li" => Self::Item,
            "dt" => Self::Term,
            "dd" => Self::Meaning,
            "table" => Self::Table,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "code" | "tt" | "kbd" | "samp" => Self::Code,
            "b" | "strong" => Self::Strong,
            "i" | "em" | "var" | "cite" | "dfn" | "replaceable" => Self::Emphasis,
            "a" => Self::Link,
            "sup" => Self::Superscript,
            "br" => Self::Break,
            "hr" => Self::Rule,
            "script" | "style" => Self::Hidden,
            "span" | "fullname" | "u" | "s" | "sub" | "small" | "big" | "font" | "del" | "ins" | "abbr" | "img" => {
                Self::Plain
            }
            "thead" | "tbody" | "tfoot" | "col" | "colgroup" => Self::Plain,
            _ => return None,
        })
    }

    /// Whether CommonMark has its own sign for it, so that who writes the tag writes HTML.
    fn is_markup(self) -> bool {
        !matches!(
            self,
            Self::Strong | Self::Emphasis | Self::Link | Self::Superscript | Self::Break | Self::Plain | Self::Hidden
        )
    }
}

struct Tag<'t> {
    element: Element,
    name: &'t str,
    is_end: bool,
    attributes: &'t str,
    length: usize,
}

/// Whether a text has a tag that tells HTML from CommonMark.
pub(super) fn has_markup(text: &str) -> bool {
    text.match_indices('<').filter_map(|(at, _)| tag(&text[at..])).any(|tag| tag.element.is_markup())
}

/// Reads HTML, or a piece of it.
pub(super) fn read(text: &str, builder: &mut Builder) {
    let mut rest = text;
    let mut plain = 0;
    while let Some(found) = rest[plain..].find('<') {
        let at = plain + found;
        if let Some(length) = comment(&rest[at..]) {
            read_text(&rest[..at], builder);
            rest = &rest[at + length..];
            plain = 0;
        } else if let Some(tag) = tag(&rest[at..]) {
            read_text(&rest[..at], builder);
            rest = &rest[at + tag.length..];
            plain = 0;
            if !tag.is_end && matches!(tag.element, Element::Pre | Element::Hidden) {
                let (content, after) = until_end(rest, tag.name);
                if tag.element == Element::Pre {
                    builder.code_block(&preformatted(content));
                }
                rest = after;
            } else {
                apply(&tag, builder);
            }
        } else {
            plain = at + 1;
        }
    }
    read_text(rest, builder);
}

fn apply(tag: &Tag<'_>, builder: &mut Builder) {
    if tag.is_end { end(tag.element, builder) } else { start(tag, builder) }
}

fn start(tag: &Tag<'_>, builder: &mut Builder) {
    match tag.element {
        Element::Paragraph => builder.begin_paragraph(),
        Element::Heading(level) => builder.open_heading(level),
        Element::Note(label) => builder.open_note(label),
        Element::Quote => builder.open_quote(),
        Element::List => builder.open_list(None),
        Element::NumberedList => builder.open_list(Some(1)),
        Element::Item => builder.open_item(),
        Element::Term => {
            builder.open_item();
            builder.open_mark(Mark::Strong);
        }
        Element::Meaning => builder.begin_paragraph(),
        Element::Table => builder.open_table(),
        Element::Row => builder.open_row(),
        Element::Cell => builder.open_cell(),
        Element::Code => builder.open_code(),
        Element::Strong => builder.open_mark(Mark::Strong),
        Element::Emphasis => builder.open_mark(Mark::Emphasis),
        Element::Link => builder.open_mark(match attribute(tag.attributes, "href") {
            Some(address) => escape::link(&entity::decode(address)),
            None => Mark::Reference,
        }),
        Element::Superscript => builder.text("^"),
        Element::Break => builder.line_break(),
        Element::Rule => builder.end_paragraph(),
        Element::Plain | Element::Pre | Element::Hidden => {}
    }
}

fn end(element: Element, builder: &mut Builder) {
    match element {
        Element::Paragraph | Element::Heading(_) | Element::Meaning => builder.end_paragraph(),
        Element::Note(_) => builder.close_note(),
        Element::Quote => builder.close_quote(),
        Element::List | Element::NumberedList => builder.close_list(),
        Element::Item => builder.close_item(),
        Element::Term => builder.close_term(),
        Element::Table => builder.close_table(),
        Element::Cell | Element::Row => builder.close_cell(),
        Element::Code => builder.close_code(),
        Element::Strong => builder.close_mark(&Mark::Strong),
        Element::Emphasis => builder.close_mark(&Mark::Emphasis),
        Element::Link => builder.close_mark(&Mark::Unlinked),
        Element::Break => builder.line_break(),
        Element::Superscript | Element::Rule | Element::Plain | Element::Pre | Element::Hidden => {}
    }
}

/// Text between tags: references, code in backticks, and empty lines between paragraphs.
fn read_text(text: &str, builder: &mut Builder) {
    if builder.is_in_code() {
        builder.text(&entity::decode(text));
        return;
    }
    let mut rest = text;
    let mut plain = 0;
    while let Some(found) = rest[plain..].find(['`', '\n']) {
        let at = plain + found;
        if let Some((code, length)) = code_span(&rest[at..]) {
            builder.text(&entity::decode(&rest[..at]));
            builder.code_span(code);
            rest = &rest[at + length..];
            plain = 0;
        } else if let Some(length) = empty_lines(&rest[at..]) {
            builder.text(&entity::decode(&rest[..at]));
            builder.begin_paragraph();
            rest = &rest[at + length..];
            plain = 0;
        } else {
            // Every backtick of the run is text, not the begin of a shorter one.
            plain = at + rest[at..].bytes().take_while(|byte| *byte == b'`').count().max(1);
        }
    }
    builder.text(&entity::decode(rest));
}

/// The code at the begin of a text, and its length with the backticks.
fn code_span(text: &str) -> Option<(&str, usize)> {
    let fence = &text[..text.len() - text.trim_start_matches('`').len()];
    if fence.is_empty() {
        return None;
    }
    let mut from = fence.len();
    while let Some(found) = text[from..].find('`') {
        let start = from + found;
        let run = text[start..].bytes().take_while(|byte| *byte == b'`').count();
        if start > LONGEST_CODE_SPAN {
            return None;
        }
        if run == fence.len() {
            return Some((&text[fence.len()..start], start + run));
        }
        from = start + run;
    }
    None
}

/// The length of the line breaks and spaces at the begin of a text, if there is more than one line break.
fn empty_lines(text: &str) -> Option<usize> {
    let length = text.len() - text.trim_start().len();
    let breaks = text.as_bytes()[..length].iter().filter(|byte| **byte == b'\n').count();
    (breaks > 1).then_some(length)
}

fn comment(text: &str) -> Option<usize> {
    let end = text.get(..LONGEST_TAG.min(text.len())).unwrap_or(text);
    end.strip_prefix("<!--")?.find("-->").map(|at| at + 7)
}

/// The tag a text begins with, if it is one we know.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let name = &inner[..inner.bytes().take_while(u8::is_ascii_alphanumeric).count()];
    let element = Element::named(&name.to_ascii_lowercase())?;
    let attributes = &inner[name.len()..];
    if !attributes.starts_with(|next: char| next.is_ascii_whitespace() || next == '/' || next == '>') {
        return None;
    }
    let mut quote = None;
    for (at, byte) in attributes.bytes().enumerate().take(LONGEST_TAG) {
        match (byte, quote) {
            (b'>', None) => {
                let length = text.len() - inner.len() + name.len() + at + 1;
                return Some(Tag { element, name, is_end, attributes: &attributes[..at], length });
            }
            (b'<', None) => return None,
            (b'"' | b'\'', None) => quote = Some(byte),
            (_, Some(open)) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The value of an attribute, without its quotes.
fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = attributes;
    loop {
        let (key, after) = rest.split_once('=')?;
        let value = after.trim_start();
        let (value, next) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_once(char::is_whitespace).unwrap_or((value, "")),
        };
        let key = key.split_whitespace().next_back().unwrap_or_default();
        if key.eq_ignore_ascii_case(name) {
            return Some(value.trim());
        }
        rest = next;
    }
}

/// What stands before the end tag of that name, and what after it; everything, if there is none.
fn until_end<'t>(text: &'t str, name: &str) -> (&'t str, &'t str) {
    for (at, _) in text.match_indices("</") {
        if let Some(tag) = tag(&text[at..])
            && tag.name.eq_ignore_ascii_case(name)
        {
            return (&text[..at], &text[at + tag.length..]);
        }
    }
    (text, "")
}

/// The text within `<pre>`, without the tags we know.
fn preformatted(content: &str) -> String {
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match tag(rest) {
            Some(tag) => {
                if tag.element == Element::Break {
                    text.push('\n');
                }
                tag.length
            }
            None => {
                text.push('<');
                1
            }
        };
        rest = &rest[length..];
    }
    text.push_str(rest);
    entity::decode(&text)
}
