//! What a model says about a shape, as static data: the half of generated code that is not Rust types.
//!
//! Schemas point at each other, cycles included, and hold data only: a function pointer in a static would make rustc
//! compile its target whether or not anybody calls it.

pub mod prelude;

/// A shape of the model: its name, its type, its members and the traits that matter while a client runs.
///
/// Simple shapes (strings, numbers, enums ...) have no schema of their own: members target one of [`prelude`], and the
/// traits of the target stand on the member.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name without its namespace, as in `GetRoomOutput`.
    pub name: &'static str,
    /// The shape's type.
    pub kind: Kind,
    /// Members in the order of the model. A list has one (`member`), a map two (`key`, `value`).
    pub members: &'static [Member],
    /// Traits of the shape itself.
    pub traits: Trait,
}

/// A shape type (Smithy 2.0, "Shape types").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// `boolean`
    Boolean,
    /// `byte`
    Byte,
    /// `short`
    Short,
    /// `integer` and `intEnum`
    Integer,
    /// `long`
    Long,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `bigInteger`
    BigInteger,
    /// `bigDecimal`
    BigDecimal,
    /// `string` and `enum`
    String,
    /// `blob`
    Blob,
    /// `timestamp`
    Timestamp,
    /// `document`
    Document,
    /// `list`
    List,
    /// `map`
    Map,
    /// `structure`
    Structure,
    /// `union`
    Union,
}

/// A member of a shape.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// The shape it targets.
    pub target: &'static Schema,
    /// Its effective traits: its own, and those of its target that a member may carry.
    pub traits: Trait,
}

/// A trait that changes what a client puts on the wire, reads from it, or shows; or none of them, or all of several.
///
/// Most members have one trait or none, and rustc takes half as long for a static with the trait itself as for one with a
/// slice of traits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trait {
    /// No trait.
    None,
    /// Several traits, each of them one.
    All(&'static [Trait]),
    /// `jsonName` (Smithy 2.0, "Serialization and protocol traits")
    JsonName(&'static str),
    /// `timestampFormat`
    TimestampFormat(TimestampFormat),
    /// `mediaType`
    MediaType(&'static str),
    /// `sensitive`: shown redacted, never logged.
    Sensitive,
    /// `sparse`: a collection that may hold nulls.
    Sparse,
    /// `idempotencyToken`: filled in when the caller left it out.
    IdempotencyToken,
    /// `httpHeader` (Smithy 2.0, "HTTP bindings")
    HttpHeader(&'static str),
    /// `httpPrefixHeaders`
    HttpPrefixHeaders(&'static str),
    /// `httpLabel`
    HttpLabel,
    /// `httpQuery`
    HttpQuery(&'static str),
    /// `httpQueryParams`
    HttpQueryParams,
    /// `httpPayload`
    HttpPayload,
    /// `httpResponseCode`
    HttpResponseCode,
    /// `hostLabel`
    HostLabel,
    /// `streaming`: a blob that is not read into memory, or a union that is an event stream.
    Streaming,
    /// `eventHeader`: an event's member in a message's headers (Smithy 2.0, "Event streams").
    EventHeader,
    /// `eventPayload`: an event's member that is a message's payload.
    EventPayload,
    /// `requiresLength`: a stream whose length has to be known before it is sent.
    RequiresLength,
    /// `smithy.api#Unit`: the operation has no input or no output, and this structure stands for it.
    Unit,
    /// `error`: which side is at fault.
    Error(Fault),
    /// `httpError`: the status code of an error.
    HttpError(u16),
    /// `retryable`: the service says that a retry may succeed.
    Retryable {
        /// The error says that the client is too fast.
        throttling: bool,
    },
    /// `xmlName` (Smithy 2.0, "XML bindings")
    XmlName(&'static str),
    /// `xmlAttribute`
    XmlAttribute,
    /// `xmlFlattened`
    XmlFlattened,
    /// `xmlNamespace`
    XmlNamespace(&'static XmlNamespace),
    /// `aws.protocols#ec2QueryName`
    Ec2QueryName(&'static str),
    /// `aws.protocols#awsQueryError`
    AwsQueryError {
        /// What the query protocols call the error, in place of its name.
        code: &'static str,
        /// The status code that comes with it.
        status: u16,
    },
    /// `aws.customizations#s3UnwrappedXmlOutput`, on the output: the document's root is the member itself.
    S3UnwrappedXmlOutput,
    /// A timestamp in a header that is absent where the header holds none, rather than an error.
    Lenient,
    /// A member that the model does not have, and the official SDK adds: an error's message, the text of what may be no date.
    Added,
}

/// An XML namespace (Smithy 2.0, "XML bindings", `xmlNamespace`).
#[derive(Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// What the namespace is called.
    pub uri: &'static str,
    /// The prefix bound to it; empty where it is the default namespace.
    pub prefix: &'static str,
}

/// Who an error blames (Smithy 2.0, `error` trait).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The request is at fault.
    Client,
    /// The service is at fault.
    Server,
}

/// How a timestamp is written (Smithy 2.0, `timestampFormat` trait).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC, as in `2015-08-30T12:36:00Z`.
    DateTime,
    /// IMF-fixdate, as in `Sun, 30 Aug 2015 12:36:00 GMT`.
    HttpDate,
    /// Seconds since the epoch, with a fraction where there is one.
    EpochSeconds,
}

impl From<TimestampFormat> for aws_smithy_types::date_time::Format {
    fn from(format: TimestampFormat) -> Self {
        match format {
            TimestampFormat::DateTime => Self::DateTimeWithOffset,
            TimestampFormat::HttpDate => Self::HttpDate,
            TimestampFormat::EpochSeconds => Self::EpochSeconds,
        }
    }
}

impl Trait {
    /// The traits that it stands for, one by one.
    #[inline]
    pub fn each(&self) -> &[Trait] {
        match self {
            Self::None => &[],
            Self::All(traits) => traits,
            one => std::slice::from_ref(one),
        }
    }

    /// The first answer that `pick` gives for one of the traits.
    #[inline]
    pub fn find<T>(&self, pick: impl Fn(&Trait) -> Option<T>) -> Option<T> {
        match self {
            Self::None => None,
            Self::All(traits) => traits.iter().find_map(pick),
            only => pick(only),
        }
    }

    fn xml_name(&self) -> Option<&'static str> {
        if let Self::XmlName(name) = self { Some(name) } else { None }
    }

    fn xml_namespace(&self) -> Option<&'static XmlNamespace> {
        if let Self::XmlNamespace(namespace) = self { Some(namespace) } else { None }
    }
}

impl Schema {
    /// A structure.
    pub const fn structure(name: &'static str, members: &'static [Member], traits: Trait) -> Self {
        Self { name, kind: Kind::Structure, members, traits }
    }

    /// A union.
    pub const fn union(name: &'static str, members: &'static [Member], traits: Trait) -> Self {
        Self { name, kind: Kind::Union, members, traits }
    }

    /// A list, by its member.
    pub const fn list(name: &'static str, members: &'static [Member; 1], traits: Trait) -> Self {
        Self { name, kind: Kind::List, members, traits }
    }

    /// A map, by its key and value.
    pub const fn map(name: &'static str, members: &'static [Member; 2], traits: Trait) -> Self {
        Self { name, kind: Kind::Map, members, traits }
    }

    /// The index of the member of that name.
    pub fn member_index(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }

    /// The index of the member that is an event stream.
    pub fn event_stream(&self) -> Option<usize> {
        self.members.iter().position(|member| member.target.kind == Kind::Union && member.has(Trait::Streaming))
    }

    /// Whether the shape carries that trait.
    #[inline]
    pub fn has(&self, wanted: Trait) -> bool {
        self.traits.each().contains(&wanted)
    }

    /// Whether values of this shape are shown redacted.
    pub fn is_sensitive(&self) -> bool {
        self.has(Trait::Sensitive)
    }

    /// The name of the element when this shape is the root of an XML document.
    pub fn xml_name(&self) -> &'static str {
        self.traits.find(Trait::xml_name).unwrap_or(self.name)
    }

    /// The namespace declared when this shape is the root of an XML document.
    pub fn xml_namespace(&self) -> Option<&'static XmlNamespace> {
        self.traits.find(Trait::xml_namespace)
    }

    /// What the query protocols call this error.
    pub fn query_code(&self) -> &'static str {
        let code = |t: &Trait| if let Trait::AwsQueryError { code, .. } = t { Some(*code) } else { None };
        self.traits.find(code).unwrap_or(self.name)
    }

    /// Whether this is the input or output of an operation that has none.
    pub fn is_unit(&self) -> bool {
        std::ptr::eq(self, prelude::UNIT) || self.has(Trait::Unit)
    }

    /// Whether this collection may hold nulls.
    pub fn is_sparse(&self) -> bool {
        self.has(Trait::Sparse)
    }
}

impl Member {
    /// A member of that name and target.
    pub const fn new(name: &'static str, target: &'static Schema, traits: Trait) -> Self {
        Self { name, target, traits }
    }

    /// The first answer that `pick` gives for one of the member's traits.
    #[inline]
    pub fn find<T>(&self, pick: impl Fn(&Trait) -> Option<T>) -> Option<T> {
        self.traits.find(pick)
    }

    /// Whether the member carries that trait.
    #[inline]
    pub fn has(&self, wanted: Trait) -> bool {
        self.traits.each().contains(&wanted)
    }

    /// The name in JSON for protocols that honour `jsonName`.
    #[inline]
    pub fn json_name(&self) -> &'static str {
        if let Trait::None = self.traits {
            return self.name;
        }
        self.find(|t| if let Trait::JsonName(name) = t { Some(*name) } else { None }).unwrap_or(self.name)
    }

    /// The name of the member's element or attribute in XML.
    #[inline]
    pub fn xml_name(&self) -> &'static str {
        self.find(Trait::xml_name).unwrap_or(self.name)
    }

    /// The name of the root element where the member's value is a whole document: the member's `xmlName`, or else the
    /// target's name.
    pub fn xml_root_name(&self) -> &'static str {
        self.find(Trait::xml_name).unwrap_or(self.target.xml_name())
    }

    /// The namespace that the member's element declares.
    #[inline]
    pub fn xml_namespace(&self) -> Option<&'static XmlNamespace> {
        self.find(Trait::xml_namespace)
    }

    /// The member's timestamp format, or the one that its binding defaults to.
    #[inline]
    pub fn timestamp_format(&self, default: TimestampFormat) -> TimestampFormat {
        self.find(|t| if let Trait::TimestampFormat(format) = t { Some(*format) } else { None }).unwrap_or(default)
    }

    /// The member's media type.
    pub fn media_type(&self) -> Option<&'static str> {
        self.find(|t| if let Trait::MediaType(media_type) = t { Some(*media_type) } else { None })
    }

    /// Whether values of this member are shown redacted.
    pub fn is_sensitive(&self) -> bool {
        self.has(Trait::Sensitive) || self.target.is_sensitive()
    }

    /// Whether the member is part of a structure's document body: not bound to any other place in the HTTP message
    /// (Smithy 2.0, "HTTP bindings").
    pub fn is_in_body(&self) -> bool {
        !self.traits.each().iter().any(|t| {
            matches!(
                t,
                Trait::HttpHeader(_)
                    | Trait::HttpPrefixHeaders(_)
                    | Trait::HttpLabel
                    | Trait::HttpQuery(_)
                    | Trait::HttpQueryParams
                    | Trait::HttpPayload
                    | Trait::HttpResponseCode
            )
        })
    }
}
