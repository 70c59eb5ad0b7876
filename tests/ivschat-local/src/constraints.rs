//! The constraints of the model, enforced on what a request says (Smithy 2.0, "Constraint traits").

use std::collections::HashMap;

use farrier_smithy::traits::{EnumValue, Length, Pattern, Range, Required};
use farrier_smithy::{Member, Model, Shape, ShapeKind};
use regex_lite::Regex;
use serde_json::{Map, Value};

/// Patterns that the model has wrong, by shape: each as the model says it, and as the service means it.
///
/// `ResourceArn` is modelled with one character before the `/` of an ARN's resource, so that neither `room/...` nor
/// `logging-configuration/...` would match: enforced to the letter, nothing could be tagged.
const CORRECTIONS: &[(&str, &str, &str)] = &[("ResourceArn", "[a-z-]/", "[a-z-]+/")];

/// A field that breaks a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Where the field is, as in `destinationConfiguration.s3.bucketName`.
    pub(crate) field: String,
    /// What it has to be.
    pub(crate) message: String,
}

/// A model whose constraints can be checked.
pub(crate) struct Constraints {
    model: Model,
    patterns: HashMap<String, Regex>,
}

impl Constraints {
    /// The constraints of a model.
    ///
    /// # Errors
    /// A model that does not load, and a pattern that is no regular expression.
    pub(crate) fn new(name: &str, model: &str) -> Result<Self, String> {
        let model = Model::from_text(name, model).map_err(|error| error.to_string())?;
        let mut patterns = HashMap::new();
        for shape in model.shapes() {
            let members = shape.members().iter().map(Member::get::<Pattern>);
            for pattern in members.chain([shape.get()]).flatten() {
                let corrected = corrected(shape, &pattern.0);
                let compiled = Regex::new(&corrected).map_err(|error| format!("{}: {error}", shape.id.as_str()))?;
                patterns.insert(pattern.0, compiled);
            }
        }
        Ok(Self { model, patterns })
    }

    /// Every field of an operation's input that breaks a constraint. A value of another type than the model's is not
    /// looked into: reading it fails anyway.
    pub(crate) fn check(&self, operation: &str, input: &Value) -> Vec<Violation> {
        let mut out = Vec::new();
        let service = self.model.services().next().map(|service| service.id.namespace());
        let id = format!("{}#{operation}", service.unwrap_or_default());
        let shape = self.model.shape(&id).and_then(Shape::as_operation).and_then(|op| self.model.shape(&op.input));
        if let Some(shape) = shape {
            self.check_value(shape, None, input, "", &mut out);
        }
        out
    }

    fn check_value(&self, shape: &Shape, member: Option<&Member>, value: &Value, path: &str, out: &mut Vec<Violation>) {
        let context = Constrained { shape, member, model: &self.model };
        match (&shape.kind, value) {
            (ShapeKind::Structure(members), Value::Object(fields)) => {
                for member in members {
                    self.check_member(member, fields.get(member.name()), path, out);
                }
            }
            (ShapeKind::Union(members), Value::Object(fields)) => self.check_union(members, fields, path, out),
            (ShapeKind::List(item), Value::Array(items)) => {
                self.check_length(&context, items.len(), "items", path, out);
                for (index, value) in items.iter().enumerate() {
                    self.check_value(self.model.target(item), Some(item), value, &format!("{path}[{index}]"), out);
                }
            }
            (ShapeKind::Map(entry), Value::Object(entries)) => {
                self.check_length(&context, entries.len(), "entries", path, out);
                let [key_member, value_member] = &**entry;
                for (key, value) in entries {
                    let path = format!("{path}.{key}");
                    let text = Value::String(key.clone());
                    self.check_value(self.model.target(key_member), Some(key_member), &text, &path, out);
                    self.check_value(self.model.target(value_member), Some(value_member), value, &path, out);
                }
            }
            (ShapeKind::Enum(members), Value::String(text)) => check_enum(members, text, path, out),
            (_, Value::String(text)) => self.check_string(&context, text, path, out),
            (_, Value::Number(number)) => check_range(&context, number, path, out),
            _ => {}
        }
    }

    fn check_member(&self, member: &Member, value: Option<&Value>, path: &str, out: &mut Vec<Violation>) {
        let path = if path.is_empty() { member.name().to_owned() } else { format!("{path}.{}", member.name()) };
        match value {
            None | Some(Value::Null) if member.has::<Required>() => out.push(violation(&path, "is required")),
            None | Some(Value::Null) => {}
            Some(value) => self.check_value(self.model.target(member), Some(member), value, &path, out),
        }
    }

    fn check_union(&self, members: &[Member], fields: &Map<String, Value>, path: &str, out: &mut Vec<Violation>) {
        let set: Vec<_> = fields.iter().filter(|(name, value)| !value.is_null() && *name != "__type").collect();
        let known = members.iter().map(Member::name).collect::<Vec<_>>().join(", ");
        let [(name, value)] = set.as_slice() else {
            return out.push(violation(path, &format!("must have exactly one of {known}, not {}", set.len())));
        };
        match members.iter().find(|member| member.name() == *name) {
            Some(member) => self.check_member(member, Some(value), path, out),
            None => out.push(violation(path, &format!("must have one of {known}, not {name}"))),
        }
    }

    fn check_length(&self, context: &Constrained<'_>, found: usize, unit: &str, path: &str, out: &mut Vec<Violation>) {
        let Some(Length { min, max }) = context.find() else { return };
        let found = found as u64;
        if min.is_some_and(|min| found < min) || max.is_some_and(|max| found > max) {
            let bounds = bounds(min.as_ref(), max.as_ref());
            out.push(violation(path, &format!("must have {bounds} {unit}, not {found}")));
        }
    }

    fn check_string(&self, context: &Constrained<'_>, text: &str, path: &str, out: &mut Vec<Violation>) {
        self.check_length(context, text.chars().count(), "characters", path, out);
        let Some(Pattern(pattern)) = context.find() else { return };
        if self.patterns.get(&pattern).is_some_and(|compiled| !compiled.is_match(text)) {
            let pattern = corrected(context.shape, &pattern);
            out.push(violation(path, &format!("must match the pattern {pattern}")));
        }
    }
}

/// A shape, and the member that it is the value of.
struct Constrained<'a> {
    shape: &'a Shape,
    member: Option<&'a Member>,
    model: &'a Model,
}

impl Constrained<'_> {
    /// A constraint of the member, or else of the shape.
    fn find<T: farrier_smithy::traits::KnownTrait>(&self) -> Option<T> {
        self.member.map_or_else(|| self.shape.get(), |member| self.model.effective(member))
    }
}

fn check_enum(members: &[Member], text: &str, path: &str, out: &mut Vec<Violation>) {
    let values: Vec<String> = members.iter().map(enum_value).collect();
    if !values.iter().any(|value| value == text) {
        out.push(violation(path, &format!("must be one of {}", values.join(", "))));
    }
}

fn check_range(context: &Constrained<'_>, number: &serde_json::Number, path: &str, out: &mut Vec<Violation>) {
    let Some(Range { min, max }) = context.find() else { return };
    let is_below = min.as_ref().is_some_and(|min| number.as_f64() < min.as_f64());
    let is_above = max.as_ref().is_some_and(|max| number.as_f64() > max.as_f64());
    if is_below || is_above {
        let bounds = bounds(min.as_ref(), max.as_ref());
        out.push(violation(path, &format!("must be {bounds}, not {number}")));
    }
}

fn enum_value(member: &Member) -> String {
    match member.get::<EnumValue>() {
        Some(EnumValue::String(value)) => value,
        _ => member.name().to_owned(),
    }
}

fn corrected(shape: &Shape, pattern: &str) -> String {
    let correction = CORRECTIONS.iter().find(|(name, ..)| *name == shape.id.name());
    correction.map_or_else(|| pattern.to_owned(), |(_, modelled, meant)| pattern.replace(modelled, meant))
}

fn bounds<T: ToString>(min: Option<&T>, max: Option<&T>) -> String {
    match (min.map(T::to_string), max.map(T::to_string)) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("between {min} and {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any number of".to_owned(),
    }
}

fn violation(path: &str, message: &str) -> Violation {
    Violation { field: path.to_owned(), message: format!("{path} {message}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::MODEL;

    const ROOM: &str = "arn:aws:ivschat:us-east-1:123456789012:room/AbCdEfGhIjKl";

    fn violations(operation: &str, input: &Value) -> Vec<String> {
        let constraints = Constraints::new("ivschat.json", MODEL).unwrap();
        constraints.check(operation, input).into_iter().map(|violation| violation.message).collect()
    }

    #[test]
    fn what_the_model_allows_passes() {
        let logging = ROOM.replace("room", "logging-configuration");
        for (operation, input) in [
            ("GetRoom", json!({"identifier": ROOM})),
            ("CreateRoom", json!({})),
            (
                "CreateRoom",
                json!({"name": "a-b_C", "loggingConfigurationIdentifiers": [logging], "tags": {"ключ": ""}}),
            ),
            ("CreateRoom", json!({"messageReviewHandler": {"uri": "", "fallbackResult": "ALLOW"}})),
            (
                "CreateLoggingConfiguration",
                json!({"destinationConfiguration": {"cloudWatchLogs": {"logGroupName": "/a.b#c"}}}),
            ),
            (
                "CreateLoggingConfiguration",
                json!({"destinationConfiguration": {"s3": {"bucketName": "a-b"}, "firehose": null}}),
            ),
            ("TagResource", json!({"resourceArn": ROOM, "tags": {"k": "v"}})),
            ("ListTagsForResource", json!({"resourceArn": logging})),
        ] {
            assert_eq!(violations(operation, &input), [""; 0], "{operation} {input}");
        }
    }

    #[test]
    fn each_constraint_is_enforced() {
        let many: Map<String, Value> = (0..51).map(|n| (format!("k{n}"), json!("v"))).collect();
        for (operation, input, message) in [
            ("GetRoom", json!({}), "identifier is required"),
            ("GetRoom", json!({"identifier": null}), "identifier is required"),
            (
                "GetRoom",
                json!({"identifier": "x"}),
                "identifier must match the pattern ^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$",
            ),
            ("CreateRoom", json!({"name": "x".repeat(129)}), "name must have at most 128 characters, not 129"),
            ("CreateRoom", json!({"maximumMessageLength": 0}), "maximumMessageLength must be between 1 and 500, not 0"),
            ("CreateRoom", json!({"tags": many}), "tags must have between 0 and 50 entries, not 51"),
            (
                "CreateRoom",
                json!({"tags": {"k": "v".repeat(257)}}),
                "tags.k must have between 0 and 256 characters, not 257",
            ),
            ("CreateRoom", json!({"tags": {"": "v"}}), "tags. must have between 1 and 128 characters, not 0"),
            (
                "CreateRoom",
                json!({"messageReviewHandler": {"fallbackResult": "MAYBE"}}),
                "messageReviewHandler.fallbackResult must be one of ALLOW, DENY",
            ),
            (
                "CreateLoggingConfiguration",
                json!({"destinationConfiguration": {}}),
                "destinationConfiguration must have exactly one of s3, cloudWatchLogs, firehose, not 0",
            ),
            (
                "CreateLoggingConfiguration",
                json!({"destinationConfiguration": {"x": 1}}),
                "destinationConfiguration must have one of s3, cloudWatchLogs, firehose, not x",
            ),
            (
                "CreateLoggingConfiguration",
                json!({"destinationConfiguration": {"s3": {}}}),
                "destinationConfiguration.s3.bucketName is required",
            ),
            (
                "DeleteMessage",
                json!({"roomIdentifier": ROOM, "id": "short"}),
                "id must have exactly 12 characters, not 5",
            ),
        ] {
            assert_eq!(violations(operation, &input), [message], "{operation} {input}");
        }
    }

    #[test]
    fn every_offending_field_is_named() {
        let input = json!({
            "roomIdentifier": ROOM,
            "capabilities": ["FLY", "SEND_MESSAGE", "SWIM"],
            "sessionDurationInMinutes": 181,
        });
        let constraints = Constraints::new("ivschat.json", MODEL).unwrap();
        let fields: Vec<_> = constraints.check("CreateChatToken", &input).into_iter().map(|v| v.field).collect();
        assert_eq!(fields, ["userId", "capabilities[0]", "capabilities[2]", "sessionDurationInMinutes"]);
    }

    #[test]
    fn only_the_wrong_pattern_is_corrected() {
        let constraints = Constraints::new("ivschat.json", MODEL).unwrap();
        let corrected: Vec<_> = constraints
            .model
            .shapes()
            .filter(|shape| {
                shape.get::<Pattern>().is_some_and(|Pattern(pattern)| corrected(shape, &pattern) != pattern)
            })
            .map(|shape| shape.id.name().to_owned())
            .collect();
        assert_eq!(corrected, ["ResourceArn"]);
        assert_eq!(
            violations("ListTagsForResource", &json!({"resourceArn": "arn:aws:ivschat:us-east-1:1:/x"})).len(),
            1
        );
    }
}
