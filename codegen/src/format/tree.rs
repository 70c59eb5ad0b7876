//! Lines as a tree, by their indentation.

/// Lines that belong together.
#[derive(Debug)]
pub(super) struct Node {
    /// `fn f(`, `) -> T {` and `}` with what lies between them: each line but the last is followed by what is indented
    /// below it. A plain line is one part with nothing below.
    pub(super) parts: Vec<Part>,
}

/// A line and the lines indented below it.
#[derive(Debug)]
pub(super) struct Part {
    /// The line without its indentation.
    pub(super) line: String,
    pub(super) below: Vec<Node>,
}

impl Node {
    /// A line with nothing below.
    pub(super) fn line(line: String) -> Self {
        Self { parts: vec![Part { line, below: Vec::new() }] }
    }

    /// The text if the node is one line.
    pub(super) fn as_line(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [part] if part.below.is_empty() => Some(&part.line),
            _ => None,
        }
    }

    /// The first line.
    pub(super) fn first(&self) -> &str {
        self.parts.first().map_or("", |part| &part.line)
    }

    /// Whether it is a line of documentation, a comment or an attribute, which stands before what it is about.
    pub(super) fn is_prefix(&self) -> bool {
        is_comment(self.first()) || self.first().starts_with("#[")
    }

    /// Whether it is an attribute of what follows.
    pub(super) fn is_attribute(&self) -> bool {
        self.first().starts_with("#[") && self.first().ends_with(']')
    }

    /// Whether it is a line of documentation, a comment or an attribute of what encloses it.
    pub(super) fn is_inner(&self) -> bool {
        ["//!", "#![", "/*!"].iter().any(|start| self.first().starts_with(start))
    }
}

/// Whether a line is documentation or a comment.
pub(super) fn is_comment(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("/*")
}

/// The tree of a text that prettyplease laid out.
pub(super) fn parse(text: &str) -> Vec<Node> {
    let lines: Vec<(usize, &str)> = text
        .lines()
        .map(|line| (line.len() - line.trim_start_matches(' ').len(), line.trim_matches(' ')))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    siblings(&lines)
}

/// The nodes of lines of which none is indented less than the first.
fn siblings(lines: &[(usize, &str)]) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut rest = lines;
    while let Some(((indent, line), after)) = rest.split_first() {
        let deeper = after.iter().take_while(|(next, _)| next > indent).count();
        let (below, next) = after.split_at(deeper);
        let part = Part { line: (*line).to_owned(), below: siblings(below) };
        match nodes.last_mut() {
            Some(open) if continues(open, line) => open.parts.push(part),
            _ => nodes.push(Node { parts: vec![part] }),
        }
        rest = next;
    }
    nodes
}

/// Whether a line goes on with the construct of the line at the same indentation before it.
fn continues(open: &Node, line: &str) -> bool {
    if open.is_prefix() || open.is_inner() {
        return false;
    }
    let closes = line.starts_with([')', ']', '}', '>']);
    closes || line == "where" || line == "{"
}
