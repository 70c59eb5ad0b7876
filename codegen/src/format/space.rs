//! Blank lines between items.

use super::join::INDENT;
use super::tree::{Node, is_comment};

/// The text of a file.
pub(super) fn items(nodes: &[Node]) -> String {
    let mut text = String::new();
    module(nodes, 0, &mut text);
    text
}

/// What decides whether two one-line items stand together.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// The comments and attributes of the module itself.
    Inner,
    /// `use` of the standard library, of other crates, of this one; exported or not.
    Use {
        public: bool,
        of: Origin,
    },
    Module,
    Other,
    /// Stands apart from all others.
    Long,
}

#[derive(Clone, Copy, PartialEq)]
enum Origin {
    Standard,
    Crates,
    Here,
}

/// The items of a module: a long one stands between blank lines, short ones of a kind stand together.
fn module(nodes: &[Node], indent: usize, text: &mut String) {
    let mut rest = nodes;
    let mut before: Option<Kind> = None;
    while !rest.is_empty() {
        let end = rest.iter().position(|node| !node.is_prefix() || node.is_inner()).map_or(rest.len(), |at| at + 1);
        let (item, next) = rest.split_at(end);
        let kind = kind(item);
        let is_whole_module = kind == Kind::Long && is_module(item[item.len() - 1].first());
        let begins_anew = kind != Kind::Inner && (is_whole_module || is_comment(item[0].first()));
        if before.is_some_and(|before| begins_anew || is_apart(before, kind)) {
            text.push('\n');
        }
        for node in item {
            write(node, indent, is_module(node.first()), text);
        }
        before = Some(kind);
        rest = next;
    }
}

/// Whether a blank line stands between undocumented items. What belongs to a type follows it without one.
fn is_apart(before: Kind, kind: Kind) -> bool {
    let is_code = |kind| matches!(kind, Kind::Other | Kind::Long);
    before != kind && !(is_code(before) && is_code(kind))
}

fn write(node: &Node, indent: usize, is_module: bool, text: &mut String) {
    for part in &node.parts {
        text.extend(std::iter::repeat_n(' ', indent));
        text.push_str(&part.line);
        text.push('\n');
        if is_module {
            module(&part.below, indent + INDENT, text);
        } else {
            for child in &part.below {
                write(child, indent + INDENT, false, text);
            }
        }
    }
}

fn kind(item: &[Node]) -> Kind {
    if item.last().is_some_and(Node::is_inner) {
        return Kind::Inner;
    }
    let [node] = item else { return Kind::Long };
    let line = node.first();
    let mut words = line.split(' ').peekable();
    let public = words.next_if(|word| word.starts_with("pub")).is_some();
    match words.next() {
        Some("use") => Kind::Use { public, of: origin(words.next().unwrap_or_default()) },
        _ if node.as_line().is_none() => Kind::Long,
        Some("mod") => Kind::Module,
        _ => Kind::Other,
    }
}

fn origin(path: &str) -> Origin {
    let root = path.trim_start_matches("::").split([':', ';']).next().unwrap_or_default();
    match root {
        "std" | "core" | "alloc" => Origin::Standard,
        "crate" | "super" | "self" => Origin::Here,
        _ => Origin::Crates,
    }
}

fn is_module(line: &str) -> bool {
    line.split(' ').find(|word| !word.starts_with("pub")) == Some("mod")
}
