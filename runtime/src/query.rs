//! Forms: the request bodies of the query protocols, as in `Action=ListUsers&Version=2010-05-08&MaxItems=10` (Smithy 2.0,
//! "AWS query protocol" and "AWS EC2 query protocol").

use percent_encoding::utf8_percent_encode;

use crate::bridge::{Path, Segment};
use crate::error::{BoxError, EncodeError, unknown_variant};
use crate::http::uri::ESCAPED;
use crate::operation::Operation;
use crate::schema::{Kind, Member, TimestampFormat, Trait};
use crate::shape::{ListView, MapView, Shape, View, sorted_entries};
use crate::text;

/// How a protocol names parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// awsQuery: names as in XML; items of a list stand below `member`, entries of a map below `entry`, unless they are
    /// flattened; an empty list is sent as a parameter without a value.
    Aws,
    /// ec2Query: names of their own, or else capitalised; all lists are flattened; an empty one is not sent.
    Ec2,
}

/// Encodes a call: the operation, the version of the API, then all members of the input, whatever HTTP binding they have
/// in other protocols.
///
/// # Errors
/// A value that a form or the model has no form for: an unknown union variant, a document, a time beyond the year 9999.
pub fn encode(rules: Rules, operation: &Operation, input: &dyn Shape) -> Result<String, EncodeError> {
    let path = Path::default();
    let mut form = Form { rules, out: String::new(), name: String::new(), path: &path };
    form.push("Action", operation.name);
    form.push("Version", operation.service.version);
    form.members(input).map_err(|error| EncodeError::new(path.display(input.schema().name), error))?;
    Ok(form.out)
}

struct Form<'p> {
    rules: Rules,
    out: String,
    /// The name of the parameter that is being written, as in `Filter.1.Value`.
    name: String,
    path: &'p Path,
}

impl Form<'_> {
    fn push(&mut self, name: &str, value: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.extend(utf8_percent_encode(name, ESCAPED));
        self.out.push('=');
        self.out.extend(utf8_percent_encode(value, ESCAPED));
    }

    fn members(&mut self, shape: &dyn Shape) -> Result<(), BoxError> {
        let schema = shape.schema();
        let mut count = 0;
        for (index, member) in schema.members.iter().enumerate() {
            let view = shape.view(index);
            if matches!(view, View::Absent) {
                continue;
            }
            count += 1;
            let mark = self.descend_member(member);
            let written = self.value(view, member);
            self.path.placed(written, || Segment::Member(member.name))?;
            self.name.truncate(mark);
        }
        if schema.kind == Kind::Union && count == 0 {
            return Err(unknown_variant(schema).into());
        }
        Ok(())
    }

    fn value(&mut self, view: View<'_>, member: &'static Member) -> Result<(), BoxError> {
        match (view, member.target.members) {
            (View::Shape(shape), _) => self.members(shape),
            (View::List(list), [item]) => self.list(list, member, item),
            (View::Map(map), [key, value]) => self.map(map, member, key, value),
            _ => {
                if let Some(text) = text::write(view, member, TimestampFormat::DateTime)? {
                    let name = std::mem::take(&mut self.name);
                    self.push(&name, &text);
                    self.name = name;
                }
                Ok(())
            }
        }
    }

    fn list(&mut self, list: &dyn ListView, member: &Member, item: &'static Member) -> Result<(), BoxError> {
        if list.is_empty() && self.rules == Rules::Aws {
            let name = std::mem::take(&mut self.name);
            self.push(&name, "");
            self.name = name;
        }
        if !self.is_flattened(member) {
            self.descend(item.xml_name());
        }
        for index in 0..list.len() {
            let mark = self.descend_number(index);
            let written = self.value(list.item(index), item);
            self.path.placed(written, || Segment::Index(index))?;
            self.name.truncate(mark);
        }
        Ok(())
    }

    /// Entries are numbered in order of their keys, so that equal values are equal forms.
    fn map(
        &mut self,
        map: &dyn MapView,
        member: &Member,
        key_member: &'static Member,
        value_member: &'static Member,
    ) -> Result<(), BoxError> {
        if !self.is_flattened(member) {
            self.descend("entry");
        }
        for (index, (key, value)) in sorted_entries(map).into_iter().enumerate() {
            let mark = self.descend_number(index);
            for (view, member) in [(View::Str(key), key_member), (value, value_member)] {
                let mark = self.descend_member(member);
                let written = self.value(view, member);
                self.path.placed(written, || Segment::Key(key.to_owned()))?;
                self.name.truncate(mark);
            }
            self.name.truncate(mark);
        }
        Ok(())
    }

    fn is_flattened(&self, member: &Member) -> bool {
        self.rules == Rules::Ec2 || member.has(Trait::XmlFlattened)
    }

    /// Adds a step to the name and gives the length to cut it back to.
    fn descend(&mut self, step: &str) -> usize {
        let mark = self.name.len();
        if mark > 0 {
            self.name.push('.');
        }
        self.name.push_str(step);
        mark
    }

    fn descend_number(&mut self, index: usize) -> usize {
        self.descend(&(index + 1).to_string())
    }

    fn descend_member(&mut self, member: &Member) -> usize {
        if self.rules == Rules::Aws {
            return self.descend(member.xml_name());
        }
        if let Some(name) = member.find(|t| if let Trait::Ec2QueryName(name) = t { Some(*name) } else { None }) {
            return self.descend(name);
        }
        let mark = self.descend(member.xml_name());
        let first = if mark == 0 { 0 } else { mark + 1 };
        if let Some(letter) = self.name.get_mut(first..=first) {
            letter.make_ascii_uppercase();
        }
        mark
    }
}
