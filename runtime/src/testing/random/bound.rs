//! Operations with random HTTP bindings, and values of their inputs and outputs.

use fastrand::Rng;

use super::schemas::{TEXTUAL, leak};
use super::{Carries, DEEPEST, Draw, Record};
use crate::operation::{Http, Operation, PathPart};
use crate::schema::prelude::*;
use crate::schema::{Kind, Member, Schema, Trait};
use crate::testing::{BOUND, TAGS};

static MANY: Schema = Schema::list("Many", &[Member::new("member", STRING, Trait::None)], Trait::None);
static MANY_TAGS: Schema = Schema::map(
    "ManyTags",
    &[Member::new("key", STRING, Trait::None), Member::new("value", &MANY, Trait::None)],
    Trait::None,
);

/// A call whose members are spread over an HTTP message.
pub(crate) struct Bound {
    pub(crate) operation: Operation,
    pub(crate) input: Record,
    pub(crate) output: Record,
}

impl Bound {
    /// A call that a format can carry in its body.
    pub(crate) fn drawn(seed: u64, carries: Carries) -> Self {
        let mut draw = Draw { rng: Rng::with_seed(seed), carries };
        let mut path = vec![PathPart::Literal("/call")];
        let mut members = draw.labels(&mut path);
        draw.queries(&mut members);
        draw.headers(&mut members);
        draw.body(&mut members);
        let input = leak(Schema::structure("Input", members.leak(), Trait::None));
        let mut members = Vec::new();
        if draw.rng.bool() {
            members.push(Member::new("status", INTEGER, Trait::HttpResponseCode));
        }
        draw.headers(&mut members);
        draw.body(&mut members);
        let output = leak(Schema::structure("Output", members.leak(), Trait::None));
        let http = Http { method: "PUT", path: path.leak(), query: "", code: 200 };
        let operation = Operation { name: "Call", http, input, output, ..BOUND };
        Self { operation, input: draw.record(input), output: draw.record(output) }
    }
}

impl Draw {
    fn labels(&mut self, path: &mut Vec<PathPart>) -> Vec<Member> {
        let mut members = Vec::new();
        for index in 0..self.rng.usize(0..4) {
            let target = self.textual();
            let traits = [self.timestamp_format(target), vec![Trait::HttpLabel]].concat();
            path.extend([PathPart::Literal(format!("/l{index}/").leak()), PathPart::Label(index)]);
            members.push(Member::new(format!("label{index}").leak(), target, Trait::All(traits.leak())));
        }
        if self.rng.bool() {
            path.extend([PathPart::Literal("/g/"), PathPart::Greedy(members.len()), PathPart::Literal("/end")]);
            members.push(Member::new("greedy", STRING, Trait::HttpLabel));
        }
        members
    }

    /// Members of the query, or a map of all parameters, which would hold the others as well.
    fn queries(&mut self, members: &mut Vec<Member>) {
        if self.rng.u8(0..4) == 0 {
            let target = if self.rng.bool() { &TAGS } else { &MANY_TAGS };
            members.push(Member::new("params", target, Trait::HttpQueryParams));
            return;
        }
        for index in 0..self.rng.usize(0..4) {
            let name = format!("q{index}").leak();
            let member = self.text_member(name, Trait::HttpQuery(name));
            members.push(member);
        }
    }

    fn headers(&mut self, members: &mut Vec<Member>) {
        for index in 0..self.rng.usize(0..5) {
            let name: &'static str = format!("x-h{index}").leak();
            let member = self.text_member(name, Trait::HttpHeader(name));
            members.push(member);
        }
        if self.rng.bool() {
            members.push(Member::new(
                "media",
                STRING,
                Trait::All(&[Trait::HttpHeader("x-media"), Trait::MediaType("a/b")]),
            ));
        }
        if self.rng.bool() {
            members.push(Member::new("meta", &TAGS, Trait::HttpPrefixHeaders("x-meta-")));
        }
    }

    /// A member that text can carry: a simple value, or a list of them.
    fn text_member(&mut self, name: &'static str, binding: Trait) -> Member {
        let target = self.textual();
        let format = self.timestamp_format(target);
        if self.rng.u8(0..3) > 0 {
            return Member::new(name, target, Trait::All([format, vec![binding]].concat().leak()));
        }
        let item = Member::new("member", target, Trait::All(format.leak()));
        Member::new(name, leak(Schema::list("List", leak([item]), Trait::None)), Trait::All(leak([binding])))
    }

    fn textual(&mut self) -> &'static Schema {
        TEXTUAL[self.rng.usize(0..TEXTUAL.len())]
    }

    /// A payload, or members of a document.
    fn body(&mut self, members: &mut Vec<Member>) {
        if self.rng.bool() {
            members.extend((0..self.rng.usize(0..6)).map(|index| self.structure_member(index, DEEPEST)));
            return;
        }
        let member = loop {
            let member = self.structure_member(0, DEEPEST);
            let is_payload = matches!(member.target.kind, Kind::Structure | Kind::Union | Kind::Document | Kind::Blob)
                || std::ptr::eq(member.target, STRING);
            if is_payload {
                break member;
            }
        };
        let mut traits = vec![Trait::HttpPayload];
        traits.extend(member.traits.each().iter().filter(|t| **t != Trait::XmlAttribute));
        members.push(Member { name: "payload", traits: Trait::All(traits.leak()), ..member });
    }
}
