//! Model files and places in them.

use std::fmt;
use std::sync::OnceLock;

/// The text of one model file, with the name diagnostics call it by.
#[derive(Debug)]
pub struct SourceFile {
    name: String,
    text: String,
    table: OnceLock<Table>,
}

/// A place in one of a model's files: a byte offset that [`crate::Model::location`] turns into line and column.
///
/// The offset is that of the first letter, within the quotes, of the JSON key that introduces the thing (a shape id, a
/// member name, a trait id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file's index in the order the files were given.
    pub file: u32,
    /// The byte offset from the start of the file.
    pub offset: u32,
}

/// A place as people and editors write it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl SourceFile {
    /// A file called `name` that holds `text`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), table: OnceLock::new() }
    }

    /// The name diagnostics use.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    pub fn locate(&self, offset: u32) -> Location {
        let table = self.table.get_or_init(|| Table::new(&self.text));
        let offset = self.text.len().min(offset as usize);
        let line = table.line_starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = table.line_starts.get(line).copied().unwrap_or_default();
        let column = table.characters_before(&self.text, offset) - table.characters_before(&self.text, start);
        Location { file: self.name.clone(), line: one_based(line), column: one_based(column) }
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, number: u32) -> Option<&str> {
        let table = self.table.get_or_init(|| Table::new(&self.text));
        let start = *table.line_starts.get((number as usize).checked_sub(1)?)?;
        let end = table.line_starts.get(number as usize).copied().unwrap_or(self.text.len());
        let line = self.text.get(start..end)?.trim_end_matches(['\r', '\n']);
        (start < self.text.len()).then_some(line)
    }

    /// Reads a file, or every `.json` file in a folder and the folders in it, in order of name.
    ///
    /// # Errors
    /// When one can not be read or is not UTF-8, and when a folder holds none.
    pub fn read(path: impl AsRef<std::path::Path>) -> Result<Vec<Self>, crate::Diagnostic> {
        crate::load::read_path(path.as_ref())
    }

    /// The text of the value in a JSON object's entry, given its key and where the key stands.
    pub(crate) fn entry_value(&self, offset: u32, key: &str) -> Option<&str> {
        let after_key = self.text.get(offset as usize..)?.strip_prefix(key)?.strip_prefix('"')?;
        let value = after_key.trim_start().strip_prefix(':')?.trim_start();
        let mut values = serde_json::Deserializer::from_str(value).into_iter::<serde::de::IgnoredAny>();
        values.next()?.ok()?;
        value.get(..values.byte_offset())
    }

    /// The byte offset of a string that was borrowed from this file's text.
    pub(crate) fn offset_of(&self, part: &str) -> Option<u32> {
        let offset = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        if offset > self.text.len() {
            return None;
        }
        u32::try_from(offset).ok()
    }
}

/// What makes finding a line and column cheap, also in a file that is one line of megabytes.
#[derive(Debug)]
struct Table {
    line_starts: Vec<usize>,
    /// How many characters begin before each multiple of [`STRIDE`] bytes.
    characters: Vec<usize>,
}

/// How many bytes lie between two entries of the character table.
const STRIDE: usize = 1024;

impl Table {
    fn new(text: &str) -> Self {
        let after_newline = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let mut characters = vec![0];
        for chunk in text.as_bytes().chunks(STRIDE) {
            characters.push(characters.last().copied().unwrap_or_default() + characters_in(chunk));
        }
        Self { line_starts: std::iter::once(0).chain(after_newline).collect(), characters }
    }

    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let chunk = offset / STRIDE;
        let counted = self.characters.get(chunk).copied().unwrap_or_default();
        counted + characters_in(text.as_bytes().get(chunk * STRIDE..offset).unwrap_or_default())
    }
}

/// How many characters begin in some bytes of UTF-8.
fn characters_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| *byte & 0b1100_0000 != 0b1000_0000).count()
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let file = SourceFile::new("m.json", "ab\nç d\n");
        let place = |offset| {
            let at = file.locate(offset);
            (at.line, at.column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (1, 3));
        assert_eq!(place(3), (2, 1));
        assert_eq!(place(6), (2, 3));
        assert_eq!(place(900), (3, 1));
        assert_eq!(file.locate(3).to_string(), "m.json:2:1");
        assert_eq!([1, 2, 3].map(|line| file.line(line)), [Some("ab"), Some("ç d"), None]);
        assert_eq!((file.line(0), file.line(9)), (None, None));
    }

    #[test]
    fn a_long_line_is_counted_from_the_nearest_mark() {
        let text = format!("a\n{}x", "é".repeat(5000));
        let at = SourceFile::new("m.json", text.as_str()).locate(10_002);
        assert_eq!((at.line, at.column), (2, 5001));
    }

    #[test]
    fn only_borrowed_text_has_an_offset() {
        let file = SourceFile::new("m.json", "hello");
        assert_eq!(file.offset_of(&file.text()[2..4]), Some(2));
        let elsewhere = String::from("hello");
        assert_eq!(file.offset_of(&elsewhere), None);
    }
}
