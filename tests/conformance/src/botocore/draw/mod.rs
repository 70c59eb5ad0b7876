//! Random values of a model's shapes, as far as botocore knows them too.
//!
//! A generator decides everything, so a case is its seed. What is drawn keeps the model's constraints as far as they
//! decide what is sent: required members, lengths, ranges, unique items, keys and items that enums name. Patterns are
//! not kept where nothing looks at them.

mod leaf;
mod text;

use std::collections::BTreeMap;

use aws_smithy_types::DateTime;
use farrier_smithy::traits::{
    AwsService, Default, HttpHeader, HttpLabel, HttpPayload, HttpPrefixHeaders, IdempotencyToken, Length, Required,
    Sparse, UniqueItems,
};
use farrier_smithy::{Member, Model, NullabilityMode, Shape, ShapeKind, SimpleType};
use fastrand::Rng;
use serde_json::Value as Json;

use super::known::{End, Known};
use super::value::Value;
use text::Text;

/// How deep values nest before only what is required is drawn.
const DEEPEST: usize = 5;

/// How many values a case holds before only what is required is drawn.
const MOST: usize = 80;

/// Why a member was left out, or a case, and how often.
pub(super) type LeftOut = BTreeMap<String, usize>;

/// Draws values of one service.
pub(super) struct Drawer<'a> {
    model: &'a Model,
    known: &'a Known,
    end: End,
    rng: Rng,
    /// How likely an optional member is set.
    share: f64,
    /// How many values may still be drawn.
    left: usize,
    left_out: &'a mut LeftOut,
    /// The service's segment of ARNs.
    namespace: String,
    /// Whether checksums in headers are drawn: a random one is that of no body.
    has_checksums: bool,
}

impl<'a> Drawer<'a> {
    /// `share` says how likely an optional member is set: 0 for the least value there is, 1 for all members.
    pub(super) fn new(
        model: &'a Model,
        known: &'a Known,
        end: End,
        rng: Rng,
        share: f64,
        left_out: &'a mut LeftOut,
    ) -> Self {
        let service = model.services().next().and_then(Shape::get::<AwsService>);
        let namespace = service.and_then(|service| service.arn_namespace).unwrap_or_default();
        Self { model, known, end, rng, share, left: MOST, left_out, namespace, has_checksums: true }
    }

    /// Draws no checksums, because whoever reads them verifies them.
    pub(super) fn leave_out_checksums(&mut self) {
        self.has_checksums = false;
    }

    /// A value of a structure that stands at an end of an operation, or is an error; nothing where a required member
    /// can not be drawn.
    pub(super) fn draw(&mut self, shape: &Shape, known: &str) -> Option<Value> {
        self.structure(shape, known, 0)
    }

    fn structure(&mut self, shape: &Shape, known: &str, depth: usize) -> Option<Value> {
        let mut members = Vec::new();
        for member in shape.members() {
            let is_required = self.is_required(member);
            if !is_required && !self.is_needed(member, known) && !self.is_wanted(depth) {
                members
                    .extend(self.default(shape, member, known, depth).map(|value| (member.name().to_owned(), value)));
                continue;
            }
            match self.member(member, known, depth) {
                Some(value) => members.push((member.name().to_owned(), value)),
                None if is_required && self.end == End::Input => return None,
                None => {}
            }
        }
        Some(Value::Structure(members))
    }

    fn is_required(&self, member: &Member) -> bool {
        // A request without a label has no path; an answer without a required member has no reading.
        member.has::<Required>() || member.has::<HttpLabel>()
    }

    /// Whether a member that the model does not require is drawn all the same.
    fn is_needed(&self, member: &Member, container: &str) -> bool {
        match self.end {
            // botocore fills in what a newer model calls a token.
            End::Input => {
                let place = self.known.member(container, member.name());
                place.is_some_and(|place| place.is_token) && !member.has::<IdempotencyToken>()
            }
            // No service answers without the structure that its document holds.
            End::Output => member.has::<HttpPayload>(),
        }
    }

    /// What a client sends for a nested member that is not set: its default (Smithy 2.0, `default`). botocore knows no
    /// defaults, so they are part of what both sides are given; those of the input itself are not sent at all.
    fn default(&self, shape: &Shape, member: &Member, container: &str, depth: usize) -> Option<Value> {
        let is_sent = self.end == End::Input
            && depth > 0
            && matches!(shape.kind, ShapeKind::Structure(_))
            && !self.model.is_nullable(shape, member, NullabilityMode::ClientCareful);
        let place = self.known.member(container, member.name()).filter(|_| is_sent)?;
        let target = self.model.target(member);
        let Default(value) = member.get::<Default>().filter(|_| self.known.is_alike(place.shape, target))?;
        Some(match (&target.kind, value) {
            (ShapeKind::Simple(SimpleType::Float | SimpleType::Double), value) => Value::Float(value.as_f64()?),
            (_, Json::Bool(value)) => Value::Bool(value),
            (_, Json::Number(value)) => Value::Integer(value.as_i64()?),
            (ShapeKind::Simple(SimpleType::String) | ShapeKind::Enum(_), Json::String(value)) => Value::Text(value),
            (ShapeKind::List(_), Json::Array(_)) => Value::List(Vec::new()),
            (ShapeKind::Map(_), Json::Object(_)) => Value::Map(Vec::new()),
            _ => return None,
        })
    }

    fn is_wanted(&mut self, depth: usize) -> bool {
        let share = if depth == 0 { self.share } else { self.share * 0.6 };
        depth < DEEPEST && self.left > 0 && self.rng.f64() < share
    }

    /// A member's value, if botocore has the member and takes it for the same.
    fn member(&mut self, member: &Member, container: &str, depth: usize) -> Option<Value> {
        let Some(place) = self.known.member(container, member.name()) else {
            return self.leave_out("members that botocore's model does not have");
        };
        if place.is_json_value {
            return self.leave_out("headers that botocore takes as JSON values, not as their text");
        }
        let is_checksum = |HttpHeader(name): HttpHeader| name.to_ascii_lowercase().starts_with("x-amz-checksum-");
        // Digests of messages of SQS.
        let is_digest = member.name().starts_with("MD5Of");
        let is_verified =
            (is_digest && self.end == End::Output) || (!self.has_checksums && member.get().is_some_and(is_checksum));
        if is_verified {
            return self.leave_out("checksums of responses, which clients verify");
        }
        let is_length = |HttpHeader(name): HttpHeader| name.eq_ignore_ascii_case("content-length");
        if self.end == End::Input && member.get().is_some_and(is_length) {
            return self.leave_out("lengths of bodies, which are not sent where they are not the body's");
        }
        self.value(Some(member), self.model.target(member), place.shape, Text::of(self.model, member, self.end), depth)
    }

    fn leave_out<T>(&mut self, why: &str) -> Option<T> {
        *self.left_out.entry(why.to_owned()).or_default() += 1;
        None
    }

    fn value(
        &mut self,
        member: Option<&Member>,
        shape: &Shape,
        known: &str,
        text: Text,
        depth: usize,
    ) -> Option<Value> {
        if !self.known.is_alike(known, shape) {
            return self.leave_out("members of another type in botocore's model");
        }
        self.left = self.left.saturating_sub(1);
        match &shape.kind {
            ShapeKind::Structure(_) => self.structure(shape, known, depth + 1),
            ShapeKind::Union(members) => self.union(members, known, depth + 1),
            ShapeKind::List(item) => self.list(member, shape, item, known, text, depth + 1),
            ShapeKind::Map(parts) => self.map(member, shape, parts, known, depth + 1),
            ShapeKind::Enum(values) => Some(Value::Text(self.enumerated(values, text))),
            ShapeKind::IntEnum(values) => Some(Value::Integer(self.numbered(values))),
            ShapeKind::Simple(simple) => Some(self.leaf(member, shape, *simple, text)),
            ShapeKind::Service(_) | ShapeKind::Resource(_) | ShapeKind::Operation(_) => None,
        }
    }

    fn union(&mut self, members: &[Member], known: &str, depth: usize) -> Option<Value> {
        if self.end == End::Output && self.rng.u8(..10) == 0 {
            // A member that the model does not know.
            return Some(Value::Structure(Vec::new()));
        }
        // Any of them, the first that can be drawn after it.
        let first = self.rng.usize(..members.len().max(1));
        let (after, before) = (members.iter().skip(first), members.iter().take(first));
        for member in after.chain(before) {
            if let Some(value) = self.member(member, known, depth) {
                return Some(Value::Structure(vec![(member.name().to_owned(), value)]));
            }
        }
        None
    }

    fn list(
        &mut self,
        member: Option<&Member>,
        shape: &Shape,
        item: &Member,
        known: &str,
        text: Text,
        depth: usize,
    ) -> Option<Value> {
        let place = self.known.part(known, "member")?;
        let count = self.count(member, shape, depth);
        let (is_sparse, is_set) = (shape.has::<Sparse>(), shape.has::<UniqueItems>());
        // Items in a header have a place of their own; others have that of their own member.
        let text = if text.is_listed() { text.item() } else { Text::of(self.model, item, self.end) };
        let mut items = Vec::new();
        for _ in 0..count {
            if is_sparse && self.rng.u8(..5) == 0 {
                items.push(Value::Null);
                continue;
            }
            let value = self.value(Some(item), self.model.target(item), place.shape, text, depth)?;
            if !is_set || !items.contains(&value) {
                items.push(value);
            }
        }
        Some(Value::List(items))
    }

    fn map(
        &mut self,
        member: Option<&Member>,
        shape: &Shape,
        [key, value]: &[Member; 2],
        known: &str,
        depth: usize,
    ) -> Option<Value> {
        let place = self.known.part(known, "value")?;
        let is_in_headers = member.is_some_and(Member::has::<HttpPrefixHeaders>);
        let count = self.count(member, shape, depth);
        let is_sparse = shape.has::<Sparse>();
        let mut entries: Vec<(String, Value)> = Vec::new();
        for _ in 0..count {
            let name = self.key(key, is_in_headers);
            if entries.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let text = if is_in_headers { Text::Header } else { Text::Free };
            let item = match is_sparse && self.rng.u8(..5) == 0 {
                true => Value::Null,
                false => self.value(Some(value), self.model.target(value), place.shape, text, depth)?,
            };
            entries.push((name, item));
        }
        Some(Value::Map(entries))
    }

    fn key(&mut self, key: &Member, is_in_headers: bool) -> String {
        let shape = self.model.target(key);
        match &shape.kind {
            _ if is_in_headers => text::word(&mut self.rng, 1..8).to_ascii_lowercase(),
            ShapeKind::Enum(values) => self.enumerated(values, Text::Name),
            _ => {
                let length = self.length(Some(key), shape);
                text::free(&mut self.rng, length.0.max(1), length.1.max(1))
            }
        }
    }

    /// How many items a collection gets.
    fn count(&mut self, member: Option<&Member>, shape: &Shape, depth: usize) -> usize {
        let (least, most) = self.length(member, shape);
        let is_short = depth >= DEEPEST || self.left == 0;
        if is_short || self.share == 0.0 { least } else { self.rng.usize(least..=most.min(least + 3).max(least)) }
    }

    /// The bounds of the `length` trait, as far as cases go.
    fn length(&self, member: Option<&Member>, shape: &Shape) -> (usize, usize) {
        /// Longer than any text, list or blob that a case needs.
        const LONGEST: u64 = 12;
        let of_shape = || shape.get::<Length>();
        let length = member.and_then(Member::get::<Length>).or_else(of_shape);
        let (least, most) = length.map_or((0, None), |length| (length.min.unwrap_or(0), length.max));
        let most = most.unwrap_or(u64::MAX).min(least.saturating_add(LONGEST)).max(least);
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        (size(least), size(most))
    }

    /// An instant; a fraction of it only where it survives the way to botocore.
    fn time(&mut self, has_fraction: bool) -> DateTime {
        /// The end of the year 2099: no format runs out of digits before.
        const LATEST: i64 = 4_102_444_799;
        let seconds = self.rng.i64(0..=LATEST);
        let milliseconds = if has_fraction && self.rng.bool() { self.rng.u32(1..1000) } else { 0 };
        DateTime::from_secs_and_nanos(seconds, milliseconds * 1_000_000)
    }
}

/// Whether a list stands in one header line.
fn is_in_header(member: &Member) -> bool {
    member.has::<HttpHeader>()
}
