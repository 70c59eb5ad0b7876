//! Digests of messages: Amazon SQS answers with the MD5 of what it took or hands out (API reference, `SendMessage`,
//! `SendMessageBatch`, `ReceiveMessage`), and the client compares it with that of the message it has.

use std::fmt;

use aws_smithy_types::checksum_config::ResponseChecksumValidation;
use md5::{Digest, Md5};

use super::ends::Ends;
use crate::error::BoxError;
use crate::operation::{Operation, OperationTrait};
use crate::settings::Settings;
use crate::shape::{ListView, MapView, Shape, View};

/// Members of a message, and where the service says their digests.
type Parts = &'static [(&'static str, &'static str)];

const SENT: Parts = &[
    ("MessageBody", "MD5OfMessageBody"),
    ("MessageAttributes", "MD5OfMessageAttributes"),
    ("MessageSystemAttributes", "MD5OfMessageSystemAttributes"),
];

const RECEIVED: Parts = &[("Body", "MD5OfBody"), ("MessageAttributes", "MD5OfMessageAttributes")];

/// What stands before an attribute's value, by its kind (SQS developer guide, "Calculating the MD5 message digest for
/// message attributes").
const TEXT: u8 = 1;
const BINARY: u8 = 2;

/// The digests of a message by the names of the members that say them, and its id where it is one of several.
struct Digests {
    id: Option<String>,
    parts: Vec<(&'static str, String)>,
}

/// A message is not what the service says of it.
#[derive(Debug)]
struct Mismatch {
    id: Option<String>,
    member: &'static str,
    own: String,
    answered: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, member, own, answered } = self;
        match id {
            Some(id) => write!(f, "message {id:?} was changed on the way: ")?,
            None => f.write_str("the message was changed on the way: ")?,
        }
        write!(f, "the service's {member} is {answered}, the client's is {own}")
    }
}

impl std::error::Error for Mismatch {}

/// Compares the digests of a success with those of the messages, unless the setting `response_checksum_validation` is
/// `WhenRequired`: no model requires them. What the service does not say is not compared.
///
/// # Errors
/// A message that was changed on the way.
pub(super) fn check(operation: &Operation, settings: &Settings, ends: &mut dyn Ends) -> Result<(), BoxError> {
    let is_wanted = settings.response_checksum_validation != Some(ResponseChecksumValidation::WhenRequired);
    if !is_wanted || !operation.traits.contains(&OperationTrait::MessageDigests) {
        return Ok(());
    }
    let input = &*ends.input();
    let sent: Vec<Digests> = match list(input, "Entries") {
        Some(entries) => shapes(entries).map(|entry| Digests::of(entry, SENT, "Id")).collect(),
        None => vec![Digests::of(input, SENT, "Id")],
    };
    let output = &*ends.output();
    if let Some(messages) = list(output, "Messages") {
        return shapes(messages).try_for_each(|message| Digests::of(message, RECEIVED, "MessageId").compare(message));
    }
    if let Some(taken) = list(output, "Successful") {
        return shapes(taken).try_for_each(|entry| {
            let id = text(entry, "Id");
            let own = sent.iter().find(|message| message.id.as_deref() == id);
            own.map_or(Ok(()), |message| message.compare(entry))
        });
    }
    sent.iter().try_for_each(|message| message.compare(output))
}

impl Digests {
    fn of(message: &dyn Shape, parts: Parts, id: &str) -> Self {
        let parts = parts.iter().filter_map(|(part, member)| match view(message, part) {
            View::Str(body) => Some((*member, hexadecimal(Md5::new().chain_update(body)))),
            View::Map(attributes) if !attributes.is_empty() => Some((*member, hexadecimal(of_attributes(attributes)))),
            _ => None,
        });
        Self { parts: parts.collect(), id: text(message, id).map(str::to_owned) }
    }

    fn compare(&self, answer: &dyn Shape) -> Result<(), BoxError> {
        let differs = |answered: &&str, own: &str| !answered.is_empty() && !answered.eq_ignore_ascii_case(own);
        for (member, own) in &self.parts {
            if let Some(answered) = text(answer, member).filter(|answered| differs(answered, own)) {
                let (own, answered) = (own.clone(), answered.to_owned());
                return Err(Mismatch { id: self.id.clone(), member, own, answered }.into());
            }
        }
        Ok(())
    }
}

/// The digest of attributes: names, types and values with their lengths, in order of name.
fn of_attributes(attributes: &dyn MapView) -> Md5 {
    let mut entries: Vec<_> = attributes.entries().collect();
    entries.sort_unstable_by_key(|(name, _)| *name);
    let mut digest = Md5::new();
    for (name, value) in entries {
        let View::Shape(value) = value else { continue };
        add(&mut digest, name.as_bytes());
        add(&mut digest, text(value, "DataType").unwrap_or_default().as_bytes());
        match (view(value, "StringValue"), view(value, "BinaryValue")) {
            (View::Str(text), _) => {
                digest.update([TEXT]);
                add(&mut digest, text.as_bytes());
            }
            (_, View::Blob(bytes)) => {
                digest.update([BINARY]);
                add(&mut digest, bytes.as_ref());
            }
            _ => {}
        }
    }
    digest
}

/// Adds bytes and, before them, how many there are.
fn add(digest: &mut Md5, bytes: &[u8]) {
    // Messages are smaller than 4 GiB by far.
    digest.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    digest.update(bytes);
}

fn hexadecimal(digest: Md5) -> String {
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn view<'a>(shape: &'a dyn Shape, member: &str) -> View<'a> {
    shape.schema().member_index(member).map_or(View::Absent, |index| shape.view(index))
}

fn text<'a>(shape: &'a dyn Shape, member: &str) -> Option<&'a str> {
    if let View::Str(text) = view(shape, member) { Some(text) } else { None }
}

fn list<'a>(shape: &'a dyn Shape, member: &str) -> Option<&'a dyn ListView> {
    if let View::List(items) = view(shape, member) { Some(items) } else { None }
}

fn shapes(items: &dyn ListView) -> impl Iterator<Item = &dyn Shape> {
    (0..items.len()).filter_map(|index| if let View::Shape(item) = items.item(index) { Some(item) } else { None })
}
