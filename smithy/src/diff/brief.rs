//! Values as messages show them.

use std::io;

use serde_json::Value;

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
pub(super) fn brief_or_none(value: Option<&Value>) -> String {
    value.map_or_else(|| "none".to_owned(), brief)
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
}
