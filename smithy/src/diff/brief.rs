//! Values as messages show them.

use std::io;

use serde_json::Value;

use crate::shape_id::ShapeId;

/// How many bytes of a value a message shows. Endpoint rules and documentation can be as long as a book.
const LONGEST: usize = 120;

/// A value as JSON on one line, cut where it gets long.
pub(super) fn brief(value: &Value) -> String {
    let mut cut = Cut { text: Vec::with_capacity(LONGEST), is_cut: false };
    // The writer stops the serializer where the text gets long.
    let _ = serde_json::to_writer(&mut cut, value);
    let Cut { text, is_cut } = cut;
    let whole = match std::str::from_utf8(&text) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&text[..error.valid_up_to()]).unwrap_or_default(),
    };
    if is_cut { format!("{whole}…") } else { whole.to_owned() }
}

/// [`brief`], with `none` for no value.
fn brief_or_none(value: Option<&Value>) -> String {
    value.map_or_else(|| "none".to_owned(), brief)
}

/// How many bytes that two long values have in common are shown before the first difference.
const CONTEXT: usize = 24;

/// Two values that differ, as [`brief`] shows them; what they have in common is left out where it would push the
/// difference out of sight.
pub(super) fn brief_change(old: &Value, new: &Value) -> (String, String) {
    let texts = (old.to_string(), new.to_string());
    let common = texts.0.bytes().zip(texts.1.bytes()).take_while(|(old, new)| old == new).count();
    if texts.0.len().max(texts.1.len()) <= LONGEST || common <= 2 * CONTEXT {
        return (brief(old), brief(new));
    }
    let start = (0..=common - CONTEXT).rev().find(|at| texts.0.is_char_boundary(*at)).unwrap_or_default();
    (excerpt(&texts.0, start), excerpt(&texts.1, start))
}

/// What happened to the trait `id` on `on`, or to the part of its value at `path`.
pub(super) fn trait_change(id: &ShapeId, path: &str, on: &ShapeId, old: Option<&Value>, new: Option<&Value>) -> String {
    let what = if path.is_empty() { format!("trait `{id}`") } else { format!("`{path}` of trait `{id}`") };
    match (old, new) {
        (Some(old), Some(new)) => {
            let (was, is) = brief_change(old, new);
            format!("{what} on `{on}` was {was} and is {is}")
        }
        (old, None) => format!("{what} was removed from `{on}`; it was {}", brief_or_none(old)),
        (None, new) => format!("{what} was added to `{on}` with the value {}", brief_or_none(new)),
    }
}

/// A piece of a text from `start`, which is between two characters.
fn excerpt(text: &str, start: usize) -> String {
    let rest = text.get(start..).unwrap_or_default();
    let end = (0..=rest.len().min(LONGEST)).rev().find(|at| rest.is_char_boundary(*at)).unwrap_or_default();
    let tail = if end < rest.len() { "…" } else { "" };
    format!("…{}{tail}", &rest[..end])
}

struct Cut {
    text: Vec<u8>,
    is_cut: bool,
}

impl io::Write for Cut {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = LONGEST.saturating_sub(self.text.len());
        self.text.extend_from_slice(&bytes[..bytes.len().min(room)]);
        if bytes.len() > room {
            self.is_cut = true;
            return Err(io::ErrorKind::WriteZero.into());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn long_values_are_cut_between_characters() {
        assert_eq!(brief(&json!({"a": [1, "x"]})), r#"{"a":[1,"x"]}"#);
        assert_eq!(brief(&json!("x".repeat(LONGEST - 2))).len(), LONGEST);
        for length in LONGEST - 10..LONGEST + 10 {
            let text = brief(&json!(format!("{}{}", "x".repeat(length), "é".repeat(40))));
            assert!(text.ends_with('…') && text.len() <= LONGEST + '…'.len_utf8(), "{text}");
        }
        assert_eq!(brief_or_none(None), "none");
    }

    #[test]
    fn a_late_difference_is_shown() {
        let (old, new) =
            brief_change(&json!(format!("{}abc", "é".repeat(100))), &json!(format!("{}xyz", "é".repeat(100))));
        assert_eq!((old.as_str(), new.as_str()), ("…ééééééééééééabc\"", "…ééééééééééééxyz\""));
        let (old, new) = brief_change(&json!("é".repeat(200)), &json!("é".repeat(300)));
        assert!(old.ends_with("é\"") && new.ends_with("é…"), "{old} {new}");
        assert_eq!(brief_change(&json!(1), &json!(2)), ("1".to_owned(), "2".to_owned()));
        let (old, _) = brief_change(&json!(format!("a{}", "x".repeat(300))), &json!(format!("b{}", "x".repeat(300))));
        assert!(old.starts_with("\"a"), "{old}");
    }
}
