//! What must not be read as Markdown.

use super::block::Mark;

/// The text without control characters and marks of writing direction, which could make it look like another text; what
/// separates words stays a space, and lines end with `\n`.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                if letters.peek() != Some(&'\n') {
                    visible.push('\n');
                }
            }
            '\n' => visible.push('\n'),
            '\t' => visible.push_str("    "),
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' => visible.push(' '),
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => {}
            letter if letter.is_control() => {}
            letter => visible.push(letter),
        }
    }
    visible
}

/// The mark of a link to what an author wrote as the address. Only complete addresses mean something outside of the page
/// they were written for.
pub(super) fn link(address: &str) -> Mark {
    let address = address.trim();
    let address = if address.starts_with("//") { format!("https:{address}") } else { address.to_owned() };
    let has_scheme = ["https://", "http://", "mailto:", "ftp://"].iter().any(|scheme| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    });
    if has_scheme { Mark::Link(destination(&address)) } else { Mark::Unlinked }
}

/// An address as the destination of a link: what would end it is percent-encoded.
fn destination(address: &str) -> String {
    let mut destination = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            ' ' | '<' | '>' | '(' | ')' | '\\' | '`' | '"' | '[' | ']' | '|' | '{' | '}' | '^' | '*' => {
                destination.push_str(&format!("%{:02X}", u32::from(letter)));
            }
            '\n' => {}
            '&' => destination.push_str("&amp;"),
            letter => destination.push(letter),
        }
    }
    destination
}

/// Appends text so that Markdown shows it as it is. `is_linked` is whether it stands within a link.
pub(super) fn push_text(text: &str, next: Option<char>, is_linked: bool, out: &mut String) {
    let mut rest = text;
    while !is_linked && let Some((at, length)) = address(rest) {
        push_words(&rest[..at], Some('h'), out);
        push_address(&rest[at..at + length], out);
        rest = &rest[at + length..];
    }
    push_words(rest, next, out);
}

fn push_words(text: &str, next: Option<char>, out: &mut String) {
    for (at, letter) in text.char_indices() {
        let follows = || text[at + letter.len_utf8()..].chars().next().or(next);
        let is_special = match letter {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !out.ends_with(char::is_alphanumeric) || !follows().is_some_and(char::is_alphanumeric),
            '&' => follows().is_some_and(|next| next == '#' || next.is_ascii_alphabetic()),
            '!' => follows() == Some('['),
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        out.push(letter);
    }
}

/// An address in text: a link if it can be one, else code.
fn push_address(address: &str, out: &mut String) {
    let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()+,;=%*".contains(&byte);
    if address.bytes().all(is_safe) {
        out.push('<');
        out.push_str(address);
        out.push('>');
    } else {
        push_code(address, out);
    }
}

/// Appends code, which may hold anything but line breaks.
pub(super) fn push_code(code: &str, out: &mut String) {
    let longest = code.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let shortest_free = (1..=longest + 1).find(|length| !has_run(code, *length)).unwrap_or(longest + 1);
    let fence = "`".repeat(shortest_free);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    // Code right after code would read its fence as part of a longer one.
    if out.ends_with('`') {
        out.push(' ');
    }
    for part in [&fence, pad, code, pad, &fence] {
        out.push_str(part);
    }
}

/// Whether there is a run of exactly so many backticks.
fn has_run(code: &str, length: usize) -> bool {
    code.split(|letter| letter != '`').any(|run| run.len() == length)
}

/// The first bare address in a text: its offset and length.
fn address(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(found) = text[from..].find("://") {
        let colon = from + found;
        let scheme = ["https", "http"].iter().find(|scheme| {
            let start = colon.checked_sub(scheme.len()).and_then(|start| text.get(start..colon));
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if let Some(scheme) = scheme {
            let start = colon - scheme.len();
            let end = text[colon + 3..].find(|letter: char| letter.is_whitespace() || "<>\"`".contains(letter));
            let end = end.map_or(text.len(), |end| colon + 3 + end);
            let trimmed = trim_address(&text[start..end]);
            if trimmed.len() > scheme.len() + 3 {
                return Some((start, trimmed.len()));
            }
        }
        from = colon + 3;
    }
    None
}

/// An address without the punctuation of the sentence it stands in.
fn trim_address(address: &str) -> &str {
    let mut address = address;
    loop {
        let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '\\']);
        let unopened = [('(', ')'), ('[', ']'), ('{', '}')]
            .iter()
            .find_map(|(open, close)| trimmed.strip_suffix(*close).filter(|_| !trimmed.contains(*open)));
        match unopened {
            Some(shorter) => address = shorter,
            None if trimmed.len() == address.len() => return address,
            None => address = trimmed,
        }
    }
}

/// Escapes what would make a line of a paragraph something else: a heading, an item, a quote, a rule, a definition.
pub(super) fn line_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    if line.starts_with(['-', '+', '#', '>', '=', '|', ':']) {
        format!("\\{line}")
    } else if digits > 0 && line[digits..].starts_with(['.', ')']) {
        format!("{}\\{}", &line[..digits], &line[digits..])
    } else {
        line.to_owned()
    }
}
