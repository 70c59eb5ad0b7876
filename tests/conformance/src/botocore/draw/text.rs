//! Texts, by the place where they end up.

use std::ops::Range;

use farrier_smithy::traits::{ContextParam, HostLabel, HttpLabel};
use farrier_smithy::{Member, Model, ShapeKind};
use fastrand::Rng;

use super::is_in_header;
use crate::botocore::known::End;

/// What a text may hold, which depends on where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// Anything that a document can hold.
    Free,
    /// A header's value: what HTTP lets pass, without white space at its ends.
    Header,
    /// A header whose value is a list.
    HeaderList,
    /// An item of such a list.
    HeaderItem,
    /// A part of a path: not empty.
    Label,
    /// A name that endpoint rules or a host look at.
    Name,
    /// An ARN that endpoint rules look at, up to the resource's name; `*` stands for the service.
    Arn(&'static str),
    /// The URL of an endpoint.
    Url,
    /// A bucket of Amazon S3, or what stands for one.
    Bucket,
}

impl Text {
    /// By the bindings of a member.
    pub(super) fn of(model: &Model, member: &Member, end: End) -> Self {
        let is_list = || matches!(model.target(member).kind, ShapeKind::List(_));
        let is_looked_at = end == End::Input && (member.has::<ContextParam>() || member.has::<HostLabel>());
        match member {
            _ if is_looked_at && is_arn(member) => Self::Arn(arn(member)),
            _ if end == End::Input && member.name() == "PredictEndpoint" => Self::Url,
            _ if is_looked_at && member.name() == "Bucket" => Self::Bucket,
            // An object's key is a parameter of S3's rules too, but they only ask whether it is there.
            _ if is_looked_at && !is_key(member) => Self::Name,
            _ if is_in_header(member) && is_list() => Self::HeaderList,
            _ if is_in_header(member) => Self::Header,
            _ if end == End::Input && member.has::<HttpLabel>() => Self::Label,
            _ => Self::Free,
        }
    }

    pub(super) fn is_listed(self) -> bool {
        self == Self::HeaderList
    }

    pub(super) fn item(self) -> Self {
        if self == Self::HeaderList { Self::HeaderItem } else { self }
    }

    pub(super) fn draw(self, rng: &mut Rng, (least, most): (usize, usize), namespace: &str) -> String {
        match self {
            Self::Free => free(rng, least, most),
            Self::Header | Self::HeaderList => header(rng, least.max(1), most.max(1)),
            Self::HeaderItem => word(rng, least.max(1)..most.max(1) + 1),
            Self::Label => {
                // A first letter keeps it from being `.` or `..`, which are no names of their own in a path.
                let rest = free(rng, least.saturating_sub(1), most.saturating_sub(1));
                format!("{}{rest}", pick(rng, WORD))
            }
            Self::Name => name(rng),
            Self::Arn(begin) => begin.replace('*', namespace) + &name(rng),
            Self::Bucket => bucket(rng),
            Self::Url => format!("https://{}.example.com", name(rng)),
        }
    }
}

fn is_arn(member: &Member) -> bool {
    member.name().ends_with("ARN") || member.name().ends_with("Arn")
}

/// What endpoint rules take for a member's ARN.
fn arn(member: &Member) -> &'static str {
    match member.name() {
        "ChannelARN" => "arn:aws:*:us-west-2:123456789012:channel/",
        "QueueARN" => "arn:aws:*:us-west-2:123456789012:queue/",
        "KvsARN" => "arn:aws:cloudfront::123456789012:key-value-store/",
        _ => "arn:aws:*:us-west-2:123456789012:stream/",
    }
}

fn is_key(member: &Member) -> bool {
    member.name() == "Key"
}

const WORD: &str = "abcXYZ019";
const HEADER: &str = "abcXYZ019 -_.~/:+%&=<>;@!$*()[]{}#?^|";
const FREE: &str = "abcXYZ019  -_.~/:+%&=<>;@!$*()[]{}#?^|`'\"\\,\n\tßéœ漢字😀\u{301}";

/// Anything but control characters other than white space.
pub(super) fn free(rng: &mut Rng, least: usize, most: usize) -> String {
    let length = rng.usize(least..=most.max(least));
    (0..length).map(|_| pick(rng, FREE)).collect()
}

fn header(rng: &mut Rng, least: usize, most: usize) -> String {
    let text: String = (0..rng.usize(least..=most.max(least))).map(|_| pick(rng, HEADER)).collect();
    // White space at the ends is not part of a header's value.
    format!("{}{}", pick(rng, WORD), text.trim_end())
        .chars()
        .take(most.max(1))
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// Letters and digits.
pub(super) fn word(rng: &mut Rng, length: Range<usize>) -> String {
    let length = rng.usize(length);
    (0..length).map(|_| pick(rng, WORD)).collect()
}

/// What is a host's label, a bucket and a table.
fn name(rng: &mut Rng) -> String {
    let tail: String = (0..rng.usize(2..10)).map(|_| rng.lowercase()).collect();
    format!("{}{tail}{}", rng.lowercase(), rng.u8(0..10))
}

/// A bucket's name, mostly; names that are no host's label, which paths hold; and ARNs of what can be used like a bucket.
fn bucket(rng: &mut Rng) -> String {
    let name = name(rng);
    match rng.u8(..12) {
        0 => format!("{name}.{name}"),
        1 => format!("Old_{name}"),
        2 => format!("arn:aws:s3:us-west-2:123456789012:accesspoint/{name}"),
        3 => format!("arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/{name}"),
        4 => format!("arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01234567890123456/accesspoint/{name}"),
        _ => name,
    }
}

fn pick(rng: &mut Rng, letters: &str) -> char {
    letters.chars().nth(rng.usize(..letters.chars().count())).unwrap_or('a')
}
