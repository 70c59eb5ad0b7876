//! Members: their types, names, places and formats on the wire.

use farrier_smithy::ShapeId;

use super::{Index, Sides, rules};
use crate::diff::change::{Change, Pair, Subject, pairs};
use crate::diff::rule::Rule;
use crate::plan::{Role, SchemaMember, SchemaRef, TraitPlan};

/// The members of a shape in both versions, and what the shape is for.
pub(super) struct Members<'a> {
    pub(super) old_shape: &'a ShapeId,
    pub(super) new_shape: &'a ShapeId,
    pub(super) old: Vec<&'a SchemaMember>,
    pub(super) new: Vec<&'a SchemaMember>,
    /// `None` for what is no structure.
    pub(super) role: Option<Role>,
    pub(super) rules: [&'static Rule; 2],
}

impl Members<'_> {
    /// What changed between the members.
    pub(super) fn changes(&self, sides: &Sides<'_>) -> Vec<Change> {
        let mut found = Vec::new();
        for pair in pairs(self.old.iter().copied(), self.new.iter().copied(), |member| member.name.as_str()) {
            match pair {
                Pair::Removed(member) => {
                    let message = format!("`{}` no longer has `{}`", self.old_shape.name(), member.name);
                    let before = sides.old.describe(&member.target);
                    let change = Change::new(self.rules[1], message).values(before, None);
                    found.push(change.was(Subject::member(self.old_shape, &member.name)));
                }
                Pair::Added(member) => {
                    let message = format!("`{}` now has `{}`", self.new_shape.name(), member.name);
                    let after = sides.new.describe(&member.target);
                    let change = Change::new(self.rules[0], message).values(None, after);
                    found.push(change.is(Subject::member(self.new_shape, &member.name)));
                }
                Pair::Both(old, new) => self.both(old, new, sides, &mut found),
            }
        }
        found
    }

    fn both(&self, old: &SchemaMember, new: &SchemaMember, sides: &Sides<'_>, found: &mut Vec<Change>) {
        let mut add = |rule, what: &str, before: String, after: String| {
            let message = format!("{what} of `{}${}` is {after} and was {before}", self.new_shape.name(), new.name);
            let change = Change::new(rule, message).values(before, after);
            let change = change.was(Subject::member(self.old_shape, &old.name));
            found.push(change.is(Subject::member(self.new_shape, &new.name)));
        };
        if !sides.same_type(&old.target, &new.target) {
            add(&rules::TYPE, "the type", sides.old.describe(&old.target), sides.new.describe(&new.target));
        }
        if old.traits == new.traits && sides.old.protocol == sides.new.protocol {
            return;
        }
        let facets: [(&'static Rule, &str, Facet); 5] = [
            (&rules::BINDING, "the place", binding),
            (&rules::NAME, "the name", name),
            (&rules::TIMESTAMP_FORMAT, "the format", timestamp),
            (&rules::MEDIA_TYPE, "the media type", media_type),
            (&rules::STREAMING, "the stream", streaming),
        ];
        for (rule, what, facet) in facets {
            let before = facet(&Bound { member: old, index: &sides.old, role: self.role });
            let after = facet(&Bound { member: new, index: &sides.new, role: self.role });
            // A protocol that is another changes everything, and says so itself.
            if before != after && (sides.old.protocol == sides.new.protocol) {
                let text = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
                add(rule, what, text(before), text(after));
            }
        }
    }
}

/// What the protocol makes of a member in some respect; equal values are the same on the wire.
type Facet = fn(&Bound<'_>) -> Option<String>;

struct Bound<'a> {
    member: &'a SchemaMember,
    index: &'a Index<'a>,
    role: Option<Role>,
}

impl Bound<'_> {
    fn text(&self, wanted: &str) -> Option<&str> {
        self.member.traits.iter().find_map(|applied| match applied {
            TraitPlan::Text(variant, text) if *variant == wanted => Some(text.as_str()),
            _ => None,
        })
    }

    fn has(&self, wanted: &'static str) -> bool {
        self.member.traits.contains(&TraitPlan::Mark(wanted))
    }

    fn is_in_body(&self) -> bool {
        binding(self).as_deref() == Some("the body")
    }
}

/// The part of the HTTP message.
fn binding(bound: &Bound<'_>) -> Option<String> {
    bound.role?;
    let place = if !bound.index.protocol.binds_http {
        "the body".to_owned()
    } else if let Some(header) = bound.text("HttpHeader") {
        format!("the header `{}`", header.to_ascii_lowercase())
    } else if let Some(prefix) = bound.text("HttpPrefixHeaders") {
        format!("headers that begin with `{}`", prefix.to_ascii_lowercase())
    } else if let Some(query) = bound.text("HttpQuery") {
        format!("the query parameter `{query}`")
    } else {
        let marks = [
            ("HttpLabel", "the path"),
            ("HttpQueryParams", "the whole query"),
            ("HttpPayload", "the whole body"),
            ("HttpResponseCode", "the status"),
        ];
        let found = marks.into_iter().find(|(mark, _)| bound.has(mark));
        found.map_or("the body", |(_, place)| place).to_owned()
    };
    let host = if bound.has("HostLabel") { " and the host" } else { "" };
    Some(format!("{place}{host}"))
}

/// The name in the body, and the form there.
fn name(bound: &Bound<'_>) -> Option<String> {
    if bound.role.is_some() && !bound.is_in_body() {
        return None;
    }
    let is_json = bound.index.protocol.variant == "RestJson1";
    let own = || bound.member.name.as_str();
    let mut text = match bound.index.protocol.variant {
        "RestJson1" => format!("`{}`", bound.text("JsonName").unwrap_or_else(own)),
        "Ec2Query" => match (bound.text("Ec2QueryName"), bound.text("XmlName")) {
            (Some(sent), read) => format!("`{sent}` when sent, `{}` when read", read.unwrap_or_else(own)),
            (None, read) => format!("`{}`", read.unwrap_or_else(own)),
        },
        _ => format!("`{}`", bound.text("XmlName").unwrap_or_else(own)),
    };
    if is_json {
        return Some(text);
    }
    if bound.has("XmlAttribute") {
        text.push_str(" as an attribute");
    }
    if bound.has("XmlFlattened") {
        text.push_str(" flattened");
    }
    let namespaces = bound.member.traits.iter().filter_map(|applied| match applied {
        TraitPlan::XmlNamespace(namespace) => Some(namespace),
        _ => None,
    });
    for namespace in namespaces {
        text.push_str(&format!(" in the namespace `{}` with the prefix `{}`", namespace.uri, namespace.prefix));
    }
    Some(text)
}

/// The format of a timestamp, which each protocol and each part of a message has a default for.
fn timestamp(bound: &Bound<'_>) -> Option<String> {
    if bound.member.target != SchemaRef::Prelude("TIMESTAMP") {
        return None;
    }
    let own = bound.member.traits.iter().find_map(|applied| match applied {
        TraitPlan::TimestampFormat(format) => Some(*format),
        _ => None,
    });
    let place = binding(bound);
    let in_message = place.as_deref().is_none_or(|place| place.starts_with("the body") || place == "the whole body");
    let default = match place.as_deref() {
        Some(place) if place.contains("header") => "HttpDate",
        _ if !in_message => "DateTime",
        _ => match bound.index.protocol.variant {
            "RestJson1" | "AwsJson1_0" | "AwsJson1_1" | "RpcV2Cbor" | "RpcV2Json" => "EpochSeconds",
            _ => "DateTime",
        },
    };
    let format = match bound.index.protocol.variant {
        // CBOR tags times, and both ignore the trait.
        "RpcV2Cbor" | "RpcV2Json" => default,
        _ => own.unwrap_or(default),
    };
    Some(match format {
        "DateTime" => "date-time".to_owned(),
        "HttpDate" => "http-date".to_owned(),
        _ => "epoch-seconds".to_owned(),
    })
}

/// The media type, where it shows: as the `Content-Type` of a payload, and in a header, which is base64 then.
fn media_type(bound: &Bound<'_>) -> Option<String> {
    let media_type = bound.text("MediaType")?;
    let place = binding(bound)?;
    if place == "the whole body" {
        Some(format!("`{media_type}`"))
    } else {
        place.contains("header").then(|| "sent as base64".to_owned())
    }
}

fn streaming(bound: &Bound<'_>) -> Option<String> {
    let marks = [
        ("Streaming", "streamed"),
        ("RequiresLength", "of known length"),
        ("EventHeader", "a header of the event"),
        ("EventPayload", "the payload of the event"),
    ];
    let found: Vec<&str> = marks.into_iter().filter(|(mark, _)| bound.has(mark)).map(|(_, text)| text).collect();
    (!found.is_empty()).then(|| found.join(", "))
}
