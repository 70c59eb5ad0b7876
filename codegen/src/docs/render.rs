//! Blocks as lines of Markdown.

use super::block::{Block, Piece};
use super::inline;

/// What rustdoc is told about code blocks: that they are no tests.
pub(super) const CODE_KIND: &str = "text";

/// The text of a whole documentation.
pub(super) fn blocks(blocks: &[Block]) -> String {
    lines(blocks, false).join("\n")
}

/// The lines of blocks, with an empty line between two. In an item, a list may follow its introduction at once.
fn lines(blocks: &[Block], is_item: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut before: Option<&Block> = None;
    for block in blocks {
        let next = block_lines(block);
        if next.is_empty() {
            continue;
        }
        let follows = is_item && matches!((before, block), (Some(Block::Paragraph(_)), Block::List(..)));
        if !lines.is_empty() && !follows {
            lines.push(String::new());
        }
        lines.extend(next);
        before = Some(block);
    }
    lines
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(pieces) => text_lines(pieces),
        Block::Heading(level, pieces) => {
            let text = inline::render(pieces, true);
            if text.is_empty() { Vec::new() } else { vec![format!("{} {text}", "#".repeat(usize::from(*level)))] }
        }
        Block::Code(code) => code_lines(code),
        Block::List(first, items) => list_lines(*first, items),
        Block::Quote(blocks) => {
            lines(blocks, false).iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
        }
        Block::Table(rows) => table_lines(rows),
    }
}

fn text_lines(pieces: &[Piece]) -> Vec<String> {
    let text = inline::render(pieces, false);
    if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() }
}

/// Lines of code without the indentation they have in common, between fences longer than any within.
fn code_lines(code: &str) -> Vec<String> {
    let code: Vec<&str> = code.split('\n').map(str::trim_end).collect();
    let is_empty = |line: &&str| line.is_empty();
    let start = code.iter().position(|line| !is_empty(line));
    let end = code.iter().rposition(|line| !is_empty(line));
    let (Some(start), Some(end)) = (start, end) else { return Vec::new() };
    let code = &code[start..=end];
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    // The first line may stand right behind the tag, where it has no indentation to share.
    let rest = code.iter().skip(1).filter(|line| !line.is_empty()).map(&indent).min();
    let common = if indent(&code[0]) > 0 { rest.unwrap_or(usize::MAX).min(indent(&code[0])) } else { 0 };
    let longest =
        code.iter().flat_map(|line| line.split(|letter| letter != '`')).map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let inner = code.iter().map(|line| line.get(common..).unwrap_or_default().to_owned());
    std::iter::once(format!("{fence}{CODE_KIND}")).chain(inner).chain([fence.clone()]).collect()
}

fn list_lines(first: Option<u64>, items: &[Vec<Block>]) -> Vec<String> {
    let mut list = Vec::new();
    let mut number = first;
    for item in items {
        let lines = lines(item, true);
        if lines.is_empty() {
            continue;
        }
        let sign = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        number = number.map(|number| number.saturating_add(1).min(LAST_NUMBER));
        let indent = " ".repeat(sign.len());
        for (at, line) in lines.into_iter().enumerate() {
            list.push(match at {
                0 => format!("{sign}{line}"),
                _ if line.is_empty() => line,
                _ => format!("{indent}{line}"),
            });
        }
    }
    list
}

/// The largest number of an item that CommonMark knows (0.31, 5.2).
const LAST_NUMBER: u64 = 999_999_999;

fn table_lines(rows: &[Vec<Vec<Piece>>]) -> Vec<String> {
    let cell = |pieces: &Vec<Piece>| inline::render(pieces, true).replace('|', "\\|");
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let rows: Vec<Vec<String>> =
        rows.into_iter().filter(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty())).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<&str> = cells.chain(std::iter::repeat("")).take(width).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines: Vec<String> = rows.iter().map(|row| line(&mut row.iter().map(String::as_str))).collect();
    if !lines.is_empty() {
        lines.insert(1, line(&mut std::iter::repeat_n("---", width)));
    }
    lines
}
