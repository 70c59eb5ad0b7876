//! Cases as they stand in the model.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::node::Node;

/// A case, or the part of one that reads like one: `smithy.test#HttpRequestTestCase`, `smithy.test#HttpResponseTestCase`,
/// `smithy.test#EventStreamTestCase` with the initial request and response and the events within.
#[derive(Debug)]
pub(super) struct Case {
    node: Node,
    none: Node,
}

impl Case {
    /// # Errors
    /// A text that is no JSON object.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match Node::parse(text)? {
            node @ Node::Object(_) => Ok(Self::of(node)),
            other => Err(format!("a case is an object, not {other}")),
        }
    }

    fn of(node: Node) -> Self {
        Self { node, none: Node::Object(Vec::new()) }
    }

    /// The part of that name, if the case has it.
    pub(super) fn part(&self, key: &str) -> Option<Self> {
        self.get(key).cloned().map(Self::of)
    }

    /// The parts of a list; none where the case has no such list.
    pub(super) fn parts(&self, key: &str) -> Vec<Self> {
        self.get(key).map(Node::items).unwrap_or_default().iter().cloned().map(Self::of).collect()
    }

    /// Anything of the case.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.node.get(key)
    }

    /// The id and what the case is about, in one line.
    pub(super) fn title(&self, operation: &str) -> String {
        let id = self.text("id").unwrap_or("a case without id");
        let about: Vec<_> = self.text("documentation").unwrap_or_default().split_whitespace().collect();
        match about.is_empty() {
            true => format!("{id} ({operation})"),
            false => format!("{id} ({operation}): {}", about.join(" ")),
        }
    }

    /// A string of the case.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.node.get(key).and_then(Node::as_text)
    }

    /// The strings of a list; none where the case has no such list.
    pub(super) fn texts(&self, key: &str) -> impl Iterator<Item = &str> {
        self.node.get(key).map(Node::items).unwrap_or_default().iter().filter_map(Node::as_text)
    }

    /// The members of an object; none where the case has no such object.
    pub(super) fn entries(&self, key: &str) -> &[(String, Node)] {
        self.node.get(key).map(Node::entries).unwrap_or_default()
    }

    /// A header to be sent or found, if the case gives it.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.entries("headers")
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .and_then(|(_, value)| value.as_text())
    }

    /// The parameters; an empty object where the case has none.
    pub(super) fn params(&self) -> &Node {
        self.node.get("params").unwrap_or(&self.none)
    }

    /// Something that only a vendor's tests know.
    pub(super) fn vendor(&self, key: &str) -> Option<&Node> {
        self.node.get("vendorParams").and_then(|params| params.get(key))
    }

    /// The status code of a response.
    pub(super) fn code(&self) -> Option<u16> {
        match self.node.get("code") {
            Some(Node::Number(text)) => text.parse().ok(),
            _ => None,
        }
    }

    /// The body; nothing where the case says nothing of it. Binary bodies are written in base64.
    ///
    /// # Errors
    /// A binary body that is no base64.
    pub(super) fn body(&self) -> Result<Option<Vec<u8>>, String> {
        let Some(text) = self.text("body") else { return Ok(None) };
        if self.is_binary() {
            let bytes =
                BASE64_STANDARD.decode(text).map_err(|error| format!("the case's body is no base64: {error}"))?;
            return Ok(Some(bytes));
        }
        Ok(Some(text.as_bytes().to_vec()))
    }

    /// The media type that says how bodies are compared.
    pub(super) fn media_type(&self) -> Option<&str> {
        self.text("bodyMediaType")
    }

    fn is_binary(&self) -> bool {
        const BINARY: [&str; 2] = ["application/cbor", "application/vnd.amazon.eventstream"];
        let declared = self.media_type().or_else(|| self.header("content-type"));
        declared.is_some_and(|declared| BINARY.contains(&declared))
    }
}
