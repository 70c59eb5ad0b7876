//! XML: attributes in any order, elements of different names in any order, those of one name in theirs. The entries of
//! maps may stand in any order too.

use std::collections::BTreeMap;
use std::fmt;

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::text;
use super::unordered::{Item, are_entries};
use crate::support::findings::Findings;

pub(super) fn compare(expected: &[u8], found: &[u8], holds_maps: bool, findings: &mut Findings) -> Result<(), String> {
    let read = |bytes, whose: &str| {
        let element = Element::read(text(bytes, whose)?).map_err(|error| format!("{whose} is no XML: {error}"))?;
        Ok::<_, String>(if holds_maps { element.sorted() } else { element })
    };
    let expected = read(expected, "the case's body")?;
    let found = read(found, "the body")?;
    if expected.name == found.name {
        compare_elements(&format!("body/{}", expected.name), &expected, &found, findings);
    } else {
        findings.differs("body", expected, found);
    }
    Ok(())
}

fn compare_elements(path: &str, expected: &Element, found: &Element, findings: &mut Findings) {
    if expected.attributes != found.attributes {
        let shown = |element: &Element| format!("{:?}", element.attributes);
        findings.differs(&format!("{path}/@"), shown(expected), shown(found));
    }
    findings.compare_text(path, &expected.text, &found.text);
    let (wanted, given) = (expected.groups(), found.groups());
    for (name, wanted) in &wanted {
        let path = format!("{path}/{name}");
        let given = given.get(name).map(Vec::as_slice).unwrap_or_default();
        if wanted.len() != given.len() {
            let shown = |elements: &[&Element]| elements.iter().map(ToString::to_string).collect::<String>();
            findings.differs(&path, format_args!("{:?}", shown(wanted)), format_args!("{:?}", shown(given)));
            continue;
        }
        for (index, (wanted, given)) in wanted.iter().zip(given).enumerate() {
            let path = if index == 0 { path.clone() } else { format!("{path}[{index}]") };
            compare_elements(&path, wanted, given, findings);
        }
    }
    for (name, given) in given.iter().filter(|(name, _)| !wanted.contains_key(*name)) {
        findings.wrong(&format!("{path}/{name}"), format_args!("{} should not be there", given[0]));
    }
}

#[derive(Clone, Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    /// Text; white space around child elements does not count.
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// Reads a document.
    fn read(document: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(document);
        reader.config_mut().expand_empty_elements = true;
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().map_err(|error| error.to_string())?;
            let Some(top) = open.last_mut() else { return Err("an end tag too many".to_owned()) };
            match event {
                Event::Start(start) => open.push(Self::started(&start)?),
                Event::End(_) => {
                    let closed = open.pop().unwrap_or_default();
                    open.last_mut().ok_or("an end tag too many")?.children.push(closed.trimmed());
                }
                Event::Text(text) => top.text.push_str(&text.xml10_content()),
                Event::CData(text) => top.text.push_str(&text.xml10_content()),
                Event::GeneralRef(entity) => match entity.resolve_char_ref().map_err(|error| error.to_string())? {
                    Some(letter) => top.text.push(letter),
                    None => top.text.push_str(resolve_xml_entity(&entity).ok_or("an entity is not known")?),
                },
                Event::Eof => break,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        match open.as_slice() {
            [document] if document.text.trim().is_empty() => match document.children.as_slice() {
                [root] => Ok(root.clone()),
                roots => Err(format!("it has {} root elements", roots.len())),
            },
            [_] => Err("there is text outside of the root element".to_owned()),
            _ => Err("it ends too early".to_owned()),
        }
    }

    fn started(start: &BytesStart<'_>) -> Result<Self, String> {
        let mut element = Self { name: start.name().as_ref().to_owned(), ..Self::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
            element.attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
        }
        Ok(element)
    }

    fn trimmed(mut self) -> Self {
        if !self.children.is_empty() && self.text.trim().is_empty() {
            self.text.clear();
        }
        self
    }

    fn item(&self) -> Item<'_> {
        let parts = self.children.iter().map(|part| (&*part.name, part.children.is_empty().then_some(&*part.text)));
        Item { parts: parts.collect() }
    }

    /// Children by name, in their order.
    fn groups(&self) -> BTreeMap<&str, Vec<&Self>> {
        let mut groups: BTreeMap<&str, Vec<&Self>> = BTreeMap::new();
        for child in &self.children {
            groups.entry(&child.name).or_default().push(child);
        }
        groups
    }

    /// The same, with the entries of maps in an order that follows from what they hold.
    fn sorted(mut self) -> Self {
        self.children = std::mem::take(&mut self.children).into_iter().map(Self::sorted).collect();
        let maps: Vec<String> =
            self.groups().into_iter().filter(|(_, group)| is_map(group)).map(|(name, _)| name.to_owned()).collect();
        for name in maps {
            let (mut entries, others): (Vec<_>, Vec<_>) =
                std::mem::take(&mut self.children).into_iter().partition(|child| child.name == name);
            entries.sort_by_cached_key(|entry| {
                let mut parts: Vec<_> = entry.children.iter().map(ToString::to_string).collect();
                parts.sort();
                parts
            });
            self.children = [others, entries].concat();
        }
        self
    }
}

fn is_map(elements: &[&Element]) -> bool {
    let items: Vec<_> = elements.iter().map(|element| element.item()).collect();
    are_entries(&items)
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        self.attributes.iter().try_for_each(|(name, value)| write!(f, " {name}={value:?}"))?;
        write!(f, ">{}", self.text)?;
        self.children.iter().try_for_each(|child| child.fmt(f))?;
        write!(f, "</{}>", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(expected: &str, found: &str, holds_maps: bool) -> Vec<String> {
        let mut findings = Findings::default();
        compare(expected.as_bytes(), found.as_bytes(), holds_maps, &mut findings).unwrap();
        findings.lines().to_vec()
    }

    #[test]
    fn layout_attributes_and_members_have_no_order() {
        let expected = "<A x=\"1\" y='2'>\n  <b>1 &lt; 2</b>\n  <c/>\n</A>";
        assert!(
            differences(expected, "<?xml version=\"1.0\"?><A y=\"2\" x=\"1\"><c></c><b>1 &#60; 2</b></A>", false)
                .is_empty()
        );
    }

    #[test]
    fn differences_are_named() {
        assert_eq!(
            differences("<A><b>1</b><c/></A>", "<A z=\"1\"><b> 1</b><d/></A>", false),
            [
                r#"body/A/@: expected {}, found {"z": "1"}"#,
                r#"body/A/b: expected "1", found " 1""#,
                r#"body/A/c: expected "<c></c>", found """#,
                "body/A/d: <d></d> should not be there",
            ]
        );
        assert_eq!(differences("<A/>", "<B/>", false), ["body: expected <A></A>, found <B></B>"]);
    }

    #[test]
    fn lists_keep_their_order_and_maps_have_none() {
        let list = ["<L><m>1</m><m>2</m></L>", "<L><m>2</m><m>1</m></L>"];
        assert!(!differences(list[0], list[1], true).is_empty());
        let entry = |key| format!("<entry><key>{key}</key><value>{key}{key}</value></entry>");
        let maps = [format!("<M>{}{}</M>", entry("a"), entry("b")), format!("<M>{}{}</M>", entry("b"), entry("a"))];
        assert!(differences(&maps[0], &maps[1], true).is_empty());
        assert!(!differences(&maps[0], &maps[1], false).is_empty());
    }

    #[test]
    fn what_is_no_xml_is_an_error() {
        for bad in ["<A>", "<A></B>", "<A/><B/>", "x", "<A>&nope;</A>"] {
            assert!(compare(b"<A/>", bad.as_bytes(), false, &mut Findings::default()).is_err(), "{bad}");
        }
    }
}
