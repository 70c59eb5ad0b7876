//! Paragraphs as text.

use super::block::{Mark, Piece};
use super::escape;

/// The text of a paragraph. Line breaks are `\` at the end of a line, or a space where `is_one_line`.
pub(super) fn render(pieces: &[Piece], is_one_line: bool) -> String {
    let pieces = name_references(tidy(pieces));
    let shown = shown_marks(&pieces);
    let mut out = String::new();
    let mut open: Vec<(&str, Option<&str>)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => {
                let next =
                    if opens_link(&pieces[at + 1..]) { Some('[') } else { pieces.get(at + 1).and_then(first_letter) };
                let is_linked = open.iter().any(|(_, link)| link.is_some());
                escape::push_text(text, next, is_linked, &mut out);
            }
            Piece::Code(code) => escape::push_code(code, &mut out),
            Piece::Break if is_one_line => out.push(' '),
            Piece::Break => out.push_str("\\\n"),
            Piece::Open(mark) => {
                let (sign, link) = match mark {
                    _ if !shown[at] => ("", None),
                    Mark::Strong => ("**", None),
                    Mark::Emphasis if out.ends_with(char::is_alphanumeric) => ("*", None),
                    Mark::Emphasis => (emphasis(&pieces, at), None),
                    Mark::Link(address) if is_its_address(&pieces[at + 1..], address) => ("", None),
                    Mark::Link(address) => ("[", Some(address.as_str())),
                    Mark::Unlinked | Mark::Reference => ("", None),
                };
                out.push_str(sign);
                open.push((sign, link));
            }
            Piece::Close => match open.pop() {
                Some((_, Some(address))) => out.push_str(&format!("]({address})")),
                Some((sign, None)) => out.push_str(sign),
                None => {}
            },
        }
    }
    let lines: Vec<String> = out.split('\n').map(|line| escape::line_start(line.trim_start())).collect();
    lines.join("\n")
}

/// Whether nothing but marks stands before a link.
fn opens_link(pieces: &[Piece]) -> bool {
    let mut marks = pieces.iter().take_while(|piece| matches!(piece, Piece::Open(_) | Piece::Close));
    marks.any(|mark| matches!(mark, Piece::Open(Mark::Link(_))))
}

/// Whether the text of a link is its address, which is a link by itself then.
fn is_its_address(pieces: &[Piece], address: &str) -> bool {
    matches!(pieces, [Piece::Text(text), Piece::Close, ..] if text == address)
}

/// The sign of an emphasis: `_`, unless a letter follows its end.
fn emphasis(pieces: &[Piece], open: usize) -> &'static str {
    let after = pieces[end_of(pieces, open)..].iter().skip(1).find_map(first_letter);
    if after.is_some_and(char::is_alphanumeric) { "*" } else { "_" }
}

/// Pieces with single spaces, none at the edges of a mark, and no mark or code that is empty.
fn tidy(pieces: &[Piece]) -> Vec<Piece> {
    let mut tidy = Tidy::default();
    for piece in pieces {
        match piece {
            Piece::Text(text) => tidy.text(text),
            Piece::Code(code) => tidy.code(code),
            Piece::Break => {
                tidy.needs_space = false;
                tidy.needs_break = !tidy.out.is_empty();
            }
            Piece::Open(mark) => tidy.waiting.push(mark.clone()),
            // A mark that still waits holds nothing.
            Piece::Close => {
                if tidy.waiting.pop().is_none() {
                    tidy.out.push(Piece::Close);
                    tidy.is_inner_space = tidy.needs_space;
                }
            }
        }
    }
    tidy.out
}

#[derive(Default)]
struct Tidy {
    out: Vec<Piece>,
    needs_space: bool,
    /// The space needed stood within a mark that has ended, where a comma may follow.
    is_inner_space: bool,
    needs_break: bool,
    waiting: Vec<Mark>,
}

impl Tidy {
    fn text(&mut self, text: &str) {
        let mut words = text.split_whitespace();
        if text.starts_with(char::is_whitespace) {
            self.needs_space = true;
            self.is_inner_space = false;
        }
        let Some(first) = words.next() else { return };
        if std::mem::take(&mut self.is_inner_space) && first.starts_with(['.', ',', ';', ':', '!', '?', ')']) {
            self.needs_space = false;
        }
        let mut joined = self.start(first);
        for word in words {
            joined.push(' ');
            joined.push_str(word);
        }
        match self.out.last_mut() {
            Some(Piece::Text(before)) => before.push_str(&joined),
            _ => self.out.push(Piece::Text(joined)),
        }
        self.needs_space = text.ends_with(char::is_whitespace);
    }

    fn code(&mut self, code: &str) {
        self.needs_space |= code.starts_with(char::is_whitespace);
        let joined = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if joined.is_empty() {
            return;
        }
        let space = self.start("");
        if !space.is_empty() {
            self.out.push(Piece::Text(space));
        }
        self.out.push(Piece::Code(joined));
        self.needs_space = code.ends_with(char::is_whitespace);
        self.is_inner_space = self.needs_space;
    }

    /// What goes before the next word, then the word, unless marks go between.
    fn start(&mut self, word: &str) -> String {
        let space = if self.needs_space && !self.out.is_empty() && !self.needs_break { " " } else { "" };
        if std::mem::take(&mut self.needs_break) {
            self.out.push(Piece::Break);
        }
        self.needs_space = false;
        if self.waiting.is_empty() {
            return format!("{space}{word}");
        }
        if !space.is_empty() {
            match self.out.last_mut() {
                Some(Piece::Text(before)) => before.push(' '),
                _ => self.out.push(Piece::Text(" ".to_owned())),
            }
        }
        self.out.extend(self.waiting.drain(..).map(Piece::Open));
        word.to_owned()
    }
}

/// The name of an operation or shape is code, if it is one word.
fn name_references(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut named: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let is_reference = matches!(named.iter().nth_back(1), Some(Piece::Open(Mark::Reference)));
        if piece == Piece::Close
            && is_reference
            && let Some(Piece::Text(name)) = named.last()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        {
            let code = Piece::Code(name.clone());
            named.truncate(named.len() - 2);
            named.push(code);
        } else {
            named.push(piece);
        }
    }
    named
}

/// Which marks Markdown would recognise: those whose content begins and ends beside a gap (CommonMark 0.31, 6.2,
/// left-flanking and right-flanking delimiter runs), and whose signs do not run into those of another mark.
fn shown_marks(pieces: &[Piece]) -> Vec<bool> {
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let is_mark = |at: Option<usize>| matches!(at.and_then(|at| pieces.get(at)), Some(Piece::Open(_) | Piece::Close));
    let mut shown = vec![false; pieces.len()];
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Open(mark) = piece else { continue };
        if !matches!(mark, Mark::Strong | Mark::Emphasis) {
            shown[at] = true;
            continue;
        }
        let end = end_of(pieces, at);
        let before = pieces[..at].iter().rev().find_map(last_letter);
        let first = pieces[at + 1..end].iter().find_map(first_letter);
        let last = pieces[at + 1..end].iter().rev().find_map(last_letter);
        let after = pieces[end..].iter().find_map(first_letter);
        let flanks = (!is_word(before) || is_word(first)) && (!is_word(after) || is_word(last));
        let is_within_word = is_word(before) || is_word(after);
        let touches = is_within_word
            && [at.checked_sub(1), Some(at + 1), end.checked_sub(1), Some(end + 1)].into_iter().any(is_mark);
        let follows = at > 0 && pieces[at - 1] == Piece::Close;
        shown[at] = flanks && !touches && !follows;
    }
    shown
}

/// The place of the mark's end.
fn end_of(pieces: &[Piece], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, piece) in pieces.iter().enumerate().skip(open) {
        match piece {
            Piece::Open(_) => depth += 1,
            Piece::Close if depth <= 1 => return at,
            Piece::Close => depth -= 1,
            _ => {}
        }
    }
    pieces.len()
}

fn first_letter(piece: &Piece) -> Option<char> {
    match piece {
        Piece::Text(text) => text.chars().next(),
        Piece::Code(_) => Some('`'),
        Piece::Break => Some(' '),
        Piece::Open(_) | Piece::Close => None,
    }
}

fn last_letter(piece: &Piece) -> Option<char> {
    match piece {
        Piece::Text(text) => text.chars().next_back(),
        other => first_letter(other),
    }
}
