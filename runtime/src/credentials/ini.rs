//! The format of the shared credentials and config files, which is AWS's own dialect of INI:
//!
//! - `#` and `;` start a comment at the start of a line, after a section's `]`, and in a value after white space.
//! - An indented line continues the value above; under an empty value it is a setting of a nested section (`s3 =`).
//! - Property names are case-insensitive. Names that are not identifiers are read here and left out by who uses them.
//! - Sections of one name are merged, the later value wins.

use std::collections::BTreeMap;
use std::fmt;

/// White space is exactly this in the format.
const WHITE: [char; 2] = [' ', '\t'];
const COMMENT: [char; 2] = ['#', ';'];

/// The sections by their text between the brackets, each with its properties.
pub(super) type Sections = BTreeMap<String, BTreeMap<String, String>>;

/// What is wrong, and in which line (from 1). Never a part of the line: it may hold a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) line: usize,
    pub(super) what: &'static str,
}

impl fmt::Display for Malformed {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for Malformed {}

/// Reads a file.
#[inline]
pub(super) fn parse(text: &str) -> Result<Sections, Malformed> {
    let mut reader = Reader::default();
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        reader.line(line).map_err(|what| Malformed { line: index + 1, what })?;
    }
    Ok(reader.sections)
}

/// Whether the text can name a profile or a property.
#[inline]
pub(super) fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-/.%@:+".contains(c))
}

#[derive(Default)]
struct Reader {
    sections: Sections,
    section: Option<String>,
    property: Option<Property>,
}

struct Property {
    name: String,
    is_nested: bool,
}

impl Reader {
    #[inline]
    fn line(&mut self, line: &str) -> Result<(), &'static str> {
        if line.trim_matches(WHITE).is_empty() || line.starts_with(COMMENT) {
            return Ok(());
        }
        if line.starts_with('[') {
            return self.section(line);
        }
        if line.starts_with(WHITE) {
            return self.continuation(line.trim_matches(WHITE));
        }
        let (name, value) = property(line)?;
        let properties = self.properties().ok_or("a setting outside of a profile; put it below a line `[name]`")?;
        properties.insert(name.clone(), value.to_owned());
        self.property = Some(Property { name, is_nested: value.is_empty() });
        Ok(())
    }

    #[inline]
    fn section(&mut self, line: &str) -> Result<(), &'static str> {
        let line = line.split(COMMENT).next().unwrap_or(line).trim_matches(WHITE);
        let name = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        let name = name.ok_or("the closing `]` of a profile's name is missing")?.trim_matches(WHITE);
        self.sections.entry(name.to_owned()).or_default();
        self.section = Some(name.to_owned());
        self.property = None;
        Ok(())
    }

    #[inline]
    fn continuation(&mut self, line: &str) -> Result<(), &'static str> {
        let Some(Property { name, is_nested }) = &self.property else {
            return Err("an indented line that continues nothing; remove the indentation");
        };
        if *is_nested {
            property(line)?;
        }
        let name = name.clone();
        if let Some(value) = self.properties().and_then(|properties| properties.get_mut(&name)) {
            value.push('\n');
            value.push_str(line);
        }
        Ok(())
    }

    #[inline]
    fn properties(&mut self) -> Option<&mut BTreeMap<String, String>> {
        self.sections.get_mut(self.section.as_ref()?)
    }
}

#[inline]
fn property(line: &str) -> Result<(String, &str), &'static str> {
    let (name, value) = without_comment(line).split_once('=').ok_or("no `=` between a setting's name and its value")?;
    let name = name.trim_matches(WHITE);
    if name.is_empty() {
        return Err("a setting without a name in front of its `=`");
    }
    Ok((name.to_ascii_lowercase(), value.trim_matches(WHITE)))
}

/// The line up to a comment, which starts after white space only: `key#1` is a value.
#[inline]
fn without_comment(line: &str) -> &str {
    let mut before = None;
    for (index, c) in line.char_indices() {
        if COMMENT.contains(&c) && before.is_some_and(|before| WHITE.contains(&before)) {
            return &line[..index];
        }
        before = Some(c);
    }
    line
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn get(text: &str, section: &str, name: &str) -> Option<String> {
        parse(text).unwrap().get(section)?.get(name).cloned()
    }

    #[test]
    fn comments() {
        let text = "# one\n; two\n[a] # three\nk = v ; four\nl = v#5;6\nm = # gone\n[b]; seven\nk=1\t# eight\n";
        assert_eq!(get(text, "a", "k").as_deref(), Some("v"));
        assert_eq!(get(text, "a", "l").as_deref(), Some("v#5;6"));
        assert_eq!(get(text, "a", "m").as_deref(), Some(""));
        assert_eq!(get(text, "b", "k").as_deref(), Some("1"));
    }

    #[test]
    fn names_values_and_white_space() {
        let text = "[ profile x\t]\r\n Ignored\r\n".replace(" Ignored\r\n", "KEY\t=  a = b  \r\nregion=eu-west-1\r\n");
        assert_eq!(get(&text, "profile x", "key").as_deref(), Some("a = b"));
        assert_eq!(get(&text, "profile x", "region").as_deref(), Some("eu-west-1"));
        assert_eq!(get("\u{feff}[a]\nk=v", "a", "k").as_deref(), Some("v"));
    }

    #[test]
    fn continuations_and_nested_sections() {
        let text = "[a]\nk = one\n  two ; kept\n\n\tthree\ns3 =\n  addressing_style = path\n  x=y\nlast = z";
        assert_eq!(get(text, "a", "k").as_deref(), Some("one\ntwo ; kept\nthree"));
        assert_eq!(get(text, "a", "s3").as_deref(), Some("\naddressing_style = path\nx=y"));
        assert_eq!(get(text, "a", "last").as_deref(), Some("z"));
    }

    #[test]
    fn sections_of_one_name_are_merged() {
        let text = "[a]\nk=1\nl=1\n[b]\n[a]\nk=2";
        assert_eq!(get(text, "a", "k").as_deref(), Some("2"));
        assert_eq!(get(text, "a", "l").as_deref(), Some("1"));
        assert_eq!(parse(text).unwrap().len(), 2);
    }

    #[test]
    fn malformed_lines_are_named_but_never_quoted() {
        for (text, line) in [
            ("k = SECRET", 1),
            ("[a]\n\n[SECRET\n", 3),
            ("[a]\nSECRET", 2),
            ("[a]\n= SECRET", 2),
            ("[a]\n  SECRET = x", 2),
            ("[a]\ns3 =\n  SECRET", 3),
            ("  SECRET", 1),
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.line, line, "{text}");
            assert!(!format!("{error} {error:?}").contains("SECRET"), "{error}");
        }
    }

    #[test]
    fn identifiers() {
        assert!(["default", "a-b_c", "user@example.com", "a/b.c%d:e+f"].into_iter().all(is_identifier));
        assert!(!["", "a b", "\u{e9}", "a=b", "a\"b"].into_iter().any(is_identifier));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(\\[[a-z ]{0,5}\\]?|[a-z]{0,3} ?=? ?[a-z#;]{0,4}|[ \t]?[a-z=;#]{0,5}|\\PC{0,8}|\r|\n){0,40}") {
            let lines = text.lines().count();
            match parse(&text) {
                Ok(sections) => prop_assert!(sections.len() <= lines),
                Err(error) => prop_assert!((1..=lines).contains(&error.line)),
            }
        }

        #[test]
        fn what_is_written_is_read(
            name in "[a-zA-Z0-9_./@+-]{1,10}", key in "[a-z_]{1,10}", value in "[a-zA-Z0-9+/=]([a-zA-Z0-9+/=#;]* ?[a-zA-Z0-9+/=]{0,20}[a-zA-Z0-9+/=])?",
        ) {
            let text = format!("[{name}]\n{key} = {value}\n");
            prop_assert_eq!(get(&text, &name, &key), Some(value));
        }
    }
}
