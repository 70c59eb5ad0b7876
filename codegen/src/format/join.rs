//! Joins lines that fit on one.

use super::WIDTH;
use super::tree::{Node, Part, is_comment};

/// Joins what fits at this indentation and below.
pub(super) fn nodes(siblings: &mut Vec<Node>, indent: usize) {
    for node in siblings.iter_mut() {
        join(node, indent);
    }
    put_attributes_in_front(siblings, indent);
}

/// Attributes stand in front of the first line of their function or type, if they fit.
fn put_attributes_in_front(siblings: &mut Vec<Node>, indent: usize) {
    let mut kept: Vec<Node> = Vec::with_capacity(siblings.len());
    for mut node in siblings.drain(..) {
        let fits = |before: &str| indent + width(before) + 1 + width(node.first()) <= WIDTH;
        let before = kept.last().filter(|node| node.is_attribute()).and_then(Node::as_line).unwrap_or_default();
        if !before.is_empty() && takes_attributes(node.first()) && fits(before) {
            let joined = format!("{before} {}", node.first());
            kept.pop();
            node.parts[0].line = joined;
        }
        kept.push(node);
    }
    *siblings = kept;
}

/// Whether a line is an attribute, or begins an item that may stand behind its attributes.
fn takes_attributes(line: &str) -> bool {
    let mut words = line.split(' ').skip_while(|word| word.starts_with("pub"));
    line.starts_with("#[") || is_function(line) || matches!(words.next(), Some("struct" | "enum" | "impl"))
}

fn join(node: &mut Node, indent: usize) {
    if node.as_line().is_some() {
        return;
    }
    if may_be_one_line(node)
        && let Some(line) = one_line(node, WIDTH.saturating_sub(indent))
    {
        *node = Node::line(line);
        return;
    }
    for part in &mut node.parts {
        nodes(&mut part.below, indent + INDENT);
    }
    if let Some(line) = short_impl(node).filter(|line| indent + width(line) <= WIDTH) {
        *node = Node::line(line);
    } else if is_use(node.first()) {
        fill_imports(node, indent);
    } else if is_match(node) {
        fill_arms(node, indent);
    } else {
        join_parentheses(node, indent);
        hug_last_group(node, indent);
        for part in &mut node.parts {
            fill_list(part, indent);
        }
        hug_match(node, indent);
    }
}

/// An `impl` with a single function, which is one line itself, as one line.
fn short_impl(node: &Node) -> Option<String> {
    let [open, close] = node.parts.as_slice() else { return None };
    let [only] = open.below.as_slice() else { return None };
    let only = only.as_line().filter(|_| open.line.starts_with("impl") && close.line == "}")?;
    Some(format!("{} {only} }}", open.line))
}

/// How far prettyplease indents.
pub(super) const INDENT: usize = 4;

/// Whether one line would be as easy to read.
fn may_be_one_line(node: &Node) -> bool {
    let head = node.first();
    if is_function(head) || head.starts_with("#[") {
        return true;
    }
    node.parts.iter().all(|part| {
        let is_block = part.line.ends_with('{') && !is_use(head);
        !is_block || (!opens_control_flow(&part.line) && holds_one_thing(part))
    })
}

/// Whether what stands in braces is a list of fields or a single expression.
fn holds_one_thing(part: &Part) -> bool {
    let is_field = |node: &Node| node.parts.last().is_some_and(|part| part.line.ends_with(',') || is_rest(part));
    part.below.len() == 1 || part.below.iter().all(is_field)
}

/// Whether a part is the `..base` or `..` at the end of fields.
fn is_rest(part: &Part) -> bool {
    part.line.starts_with("..")
}

/// Whether the braces at the end of a line hold arms, statements or items, which stay on lines of their own.
fn opens_control_flow(line: &str) -> bool {
    const WORDS: [&str; 11] = ["match", "if", "else", "for", "while", "loop", "impl", "trait", "mod", "enum", "extern"];
    line.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| WORDS.contains(&word))
}

fn is_function(line: &str) -> bool {
    let mut words = line.split(' ');
    words.find(|word| !matches!(*word, "const" | "async" | "unsafe" | "pub") && !word.starts_with("pub(")) == Some("fn")
}

fn is_use(line: &str) -> bool {
    line.split(' ').find(|word| *word != "pub" && !word.starts_with("pub(")) == Some("use")
}

/// All lines of a node as one, unless it is longer than `width` or holds comments or attributes.
fn one_line(node: &Node, width: usize) -> Option<String> {
    let mut line = Line { text: String::new(), width, braces: if is_use(node.first()) { "" } else { " " } };
    line.node(node)?;
    Some(line.text)
}

struct Line {
    text: String,
    width: usize,
    /// What stands within braces beside what they hold.
    braces: &'static str,
}

impl Line {
    fn node(&mut self, node: &Node) -> Option<()> {
        let mut before = "";
        for part in &node.parts {
            let closes = closes(before, &part.line);
            if closes && !opens_tuple(before) && self.text.ends_with(',') {
                self.text.pop();
            }
            self.push(&part.line, closes)?;
            for child in &part.below {
                if child.is_prefix() || child.is_inner() {
                    return None;
                }
                self.node(child)?;
            }
            before = &part.line;
        }
        Some(())
    }

    fn push(&mut self, line: &str, closes: bool) -> Option<()> {
        if is_comment(line) {
            return None;
        }
        let space = match self.text.chars().next_back() {
            None | Some('(' | '[' | '<') => "",
            Some('{') if closes => "",
            Some('{') => self.braces,
            _ if closes && line.starts_with('}') => self.braces,
            _ if closes || line.starts_with('?') => "",
            _ if line.starts_with('.') && !line.starts_with("..") => "",
            _ => " ",
        };
        self.text.push_str(space);
        self.text.push_str(line);
        (width(&self.text) <= self.width).then_some(())
    }
}

/// Whether a line begins with the end of what the line before it, less what lies between, opens at its end.
fn closes(opening: &str, line: &str) -> bool {
    [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')]
        .iter()
        .any(|(open, close)| opening.ends_with(*open) && line.starts_with(*close))
}

/// Whether a line ends with the parenthesis of what could be a tuple, not with that of a call.
fn opens_tuple(line: &str) -> bool {
    let before = line.strip_suffix('(');
    before.is_some_and(|before| !before.ends_with(|last: char| last.is_alphanumeric() || "_>!)]".contains(last)))
}

/// Puts as many names of an import on a line as fit.
fn fill_imports(node: &mut Node, indent: usize) {
    let Some(part) = node.parts.first_mut() else { return };
    let mut lines: Vec<Node> = Vec::with_capacity(part.below.len());
    for child in part.below.drain(..) {
        let names: Vec<String> = match child.as_line() {
            Some(line) => line.split_inclusive(", ").map(|name| name.trim_end().to_owned()).collect(),
            None => Vec::new(),
        };
        for name in &names {
            let full =
                match lines.last_mut().and_then(|line| line.parts.first_mut()).filter(|part| part.below.is_empty()) {
                    Some(part) if indent + INDENT + width(&part.line) + 1 + width(name) <= WIDTH => {
                        part.line.push(' ');
                        part.line.push_str(name);
                        false
                    }
                    _ => true,
                };
            if full {
                lines.push(Node::line(name.clone()));
            }
        }
        if names.is_empty() {
            lines.push(child);
        }
    }
    part.below = lines;
}

/// Whether it is a `match` of which every arm is one line.
fn is_match(node: &Node) -> bool {
    let [open, close] = node.parts.as_slice() else { return false };
    let is_arm = |node: &Node| node.as_line().is_some_and(|line| line.contains(" => ") && line.ends_with(','));
    let opens = open.line.ends_with('{') && (open.line.starts_with("match ") || open.line.contains("= match "));
    opens && close.line.starts_with('}') && open.below.iter().all(is_arm)
}

/// Puts as many arms on a line as fit.
fn fill_arms(node: &mut Node, indent: usize) {
    let Some(part) = node.parts.first_mut() else { return };
    let mut lines: Vec<Node> = Vec::with_capacity(part.below.len());
    for arm in part.below.drain(..) {
        match lines.last_mut().and_then(|line| line.parts.first_mut()) {
            Some(line) if indent + INDENT + width(&line.line) + 1 + width(arm.first()) <= WIDTH => {
                line.line.push(' ');
                line.line.push_str(arm.first());
            }
            _ => lines.push(arm),
        }
    }
    part.below = lines;
}

/// `fn f() -> T { match x {`, arms, `} }` in place of a line for each brace, where the function does nothing else.
fn hug_match(node: &mut Node, indent: usize) {
    let [open, close] = node.parts.as_mut_slice() else { return };
    let [only] = open.below.as_mut_slice() else { return };
    if !is_function(&open.line) || close.line != "}" || !only.first().starts_with("match ") {
        return;
    }
    let [arms, end] = only.parts.as_mut_slice() else { return };
    if end.line != "}" || indent + width(&open.line) + 1 + width(&arms.line) > WIDTH {
        return;
    }
    let below = std::mem::take(&mut arms.below);
    open.line = format!("{} {}", open.line, arms.line);
    open.below = below;
    close.line = "} }".to_owned();
}

/// Puts as many items of a list, fields of a static, or types of an `impl` on a line as fit.
fn fill_list(part: &mut Part, indent: usize) {
    let is_list = part.line.ends_with('[') || (part.line.contains("static ") && part.line.ends_with('{'));
    let is_filler = |line: &str| {
        let is_type = line.starts_with("type ") && line.ends_with(';');
        !is_comment(line) && !line.starts_with("#[") && (is_type || (is_list && line.ends_with(',')))
    };
    let mut lines: Vec<Node> = Vec::with_capacity(part.below.len());
    let mut fills = false;
    for item in part.below.drain(..) {
        let follows = std::mem::replace(&mut fills, item.as_line().is_some_and(is_filler));
        match lines.last_mut().and_then(|line| line.parts.last_mut()).filter(|_| fills && follows) {
            Some(line) if indent + INDENT + width(&line.line) + 1 + width(item.first()) <= WIDTH => {
                line.line.push(' ');
                line.line.push_str(item.first());
            }
            _ => lines.push(item),
        }
    }
    part.below = lines;
}

/// Joins what stands in parentheses or brackets within a node that did not fit as a whole, such as the parameters of a
/// function.
fn join_parentheses(node: &mut Node, indent: usize) {
    let mut parts: Vec<Part> = Vec::with_capacity(node.parts.len());
    for part in node.parts.drain(..) {
        match parts.last_mut() {
            Some(open) if open.line.ends_with(['(', '[', '<']) => {
                let mut group =
                    Node { parts: vec![Part { line: open.line.clone(), below: std::mem::take(&mut open.below) }] };
                group.parts.push(Part { line: part.line.clone(), below: Vec::new() });
                if let Some(line) = one_line(&group, WIDTH.saturating_sub(indent)) {
                    *open = Part { line, below: part.below };
                } else {
                    open.below = std::mem::take(&mut group.parts[0].below);
                    parts.push(part);
                }
            }
            _ => parts.push(part),
        }
    }
    node.parts = parts;
}

/// `f(a, [`, items, `], b)` in place of a line for each argument, where one argument alone is longer than a line.
fn hug_last_group(node: &mut Node, indent: usize) {
    let Some(at) = node.parts.iter().position(|part| part.line.ends_with('(') && hugs(&part.below)) else { return };
    let Some(close) = node.parts.get(at + 1).map(|part| part.line.clone()) else { return };
    let arguments = &node.parts[at].below;
    let Some(long) = arguments.iter().position(|argument| argument.as_line().is_none()) else { return };
    let [open, end] = arguments[long].parts.as_slice() else { return };
    let before = arguments[..long].iter().map(Node::first).chain([open.line.as_str()]);
    let after = arguments[long + 1..].iter().map(Node::first);
    let first = format!("{}{}", node.parts[at].line, before.collect::<Vec<_>>().join(" "));
    let mut last = std::iter::once(end.line.as_str()).chain(after).collect::<Vec<_>>().join(" ");
    if last.ends_with(',') {
        last.pop();
    }
    last.push_str(&close);
    if indent + width(&first) > WIDTH || indent + width(&last) > WIDTH {
        return;
    }
    let mut arguments = std::mem::take(&mut node.parts[at].below);
    let mut below = std::mem::take(&mut arguments[long].parts[0].below);
    // One step less indented, more of it may fit.
    nodes(&mut below, indent + INDENT);
    node.parts[at] = Part { line: first, below };
    node.parts[at + 1].line = last;
}

/// Whether of these arguments one alone, a list in brackets, is longer than a line.
fn hugs(arguments: &[Node]) -> bool {
    let mut long = arguments.iter().filter(|argument| argument.as_line().is_none());
    let (Some(group), None) = (long.next(), long.next()) else { return false };
    let plain = arguments.iter().all(|argument| !is_comment(argument.first()) && !argument.is_prefix());
    let [open, close] = group.parts.as_slice() else { return false };
    plain && open.line.ends_with('[') && close.line.starts_with(']')
}

fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}
