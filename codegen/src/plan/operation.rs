//! Operations.

use farrier_smithy::ShapeId;

use super::{Item, RustType, StructurePlan};
use crate::endpoint_rules::LiteralPlan;

/// An operation.
#[derive(Debug, PartialEq)]
pub(crate) struct OperationPlan {
    pub(crate) origin: ShapeId,
    /// The type named after it.
    pub(crate) item: Item,
    /// Its name in the model.
    pub(crate) model_name: String,
    /// The module, not escaped.
    pub(crate) file: String,
    /// The method of the client, not escaped.
    pub(crate) method: String,
    pub(crate) docs: String,
    pub(crate) deprecated: Option<String>,
    pub(crate) input: StructurePlan,
    pub(crate) output: StructurePlan,
    pub(crate) error: Item,
    /// The errors it may answer with.
    pub(crate) errors: Vec<ErrorVariantPlan>,
    pub(crate) http: HttpPlan,
    pub(crate) auth: Vec<AuthPlan>,
    /// Indices of input members without which nothing is sent.
    pub(crate) required: Vec<usize>,
    pub(crate) traits: Vec<OperationTraitPlan>,
    pub(crate) pagination: Option<PaginationPlan>,
}

impl OperationPlan {
    /// Whether AWS Signature Version 4 may sign it.
    pub(crate) fn is_signed(&self) -> bool {
        self.auth.iter().any(|auth| matches!(auth, AuthPlan::SigV4 | AuthPlan::SigV4a))
    }
}

/// A variant of an operation's error enum, or of the crate's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorVariantPlan {
    pub(crate) origin: ShapeId,
    pub(crate) name: String,
    /// The part of `is_..`.
    pub(crate) method: String,
    pub(crate) error: Item,
    /// The module of the error type.
    pub(crate) file: String,
    /// The first paragraph of its documentation.
    pub(crate) docs: String,
}

/// The errors of an event stream.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct StreamErrorPlan {
    /// The union of the events.
    pub(crate) origin: ShapeId,
    pub(crate) item: Item,
    /// The module, not escaped.
    pub(crate) file: String,
    /// The union of the events.
    pub(crate) events: Item,
    /// In the order of the union's members.
    pub(crate) errors: Vec<ErrorVariantPlan>,
}

/// Request line and status of success.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct HttpPlan {
    pub(crate) method: String,
    pub(crate) path: Vec<PathPartPlan>,
    pub(crate) query: String,
    pub(crate) code: u16,
}

impl HttpPlan {
    /// Whether it is what RPC protocols send: `POST /`.
    pub(crate) fn is_of_rpc(&self) -> bool {
        let is_root = matches!(self.path.as_slice(), [PathPartPlan::Literal(path)] if path == "/");
        self.method == "POST" && is_root && self.query.is_empty() && self.code == 200
    }
}

/// A variant of the runtime's `OperationTrait`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum OperationTraitPlan {
    HostPrefix(Vec<PathPartPlan>),
    Checksum(ChecksumPlan),
    ChecksumRequired,
    Gzip,
    Header(&'static str, String),
    DefaultText(usize, &'static str),
    AccountOfArn {
        account: usize,
        arn: usize,
    },
    LastSegment(usize),
    EndpointMember(usize),
    /// Output members that an answer with events has to begin with.
    RequiredOutput(Vec<usize>),
    EndpointParam(usize, ParamSourcePlan),
    UnsignedPayload,
    TreeHash,
    MessageDigests,
    /// Input members that the service wants to know to name an endpoint.
    DiscoveredEndpoint(Vec<usize>),
    PresignedCopy(PresignedCopyPlan),
    PresignsAsQuery,
    /// A `GET` whose query is sent as the form of a `POST`.
    SendsQueryAsForm,
    CustomerKey {
        key: usize,
        md5: usize,
    },
}

impl OperationTraitPlan {
    /// The cargo feature of the runtime that it needs.
    pub(crate) fn feature(&self) -> Option<&'static str> {
        match self {
            Self::HostPrefix(_) | Self::Header(..) | Self::DefaultText(..) => None,
            Self::AccountOfArn { .. } | Self::LastSegment(_) => None,
            Self::EndpointMember(_) | Self::UnsignedPayload | Self::PresignsAsQuery | Self::SendsQueryAsForm => None,
            Self::RequiredOutput(_) => Some("event-stream"),
            Self::EndpointParam(..) => Some("endpoint-params"),
            Self::CustomerKey { .. } => Some("s3"),
            Self::TreeHash => Some("tree-hash"),
            Self::MessageDigests => Some("message-digests"),
            Self::DiscoveredEndpoint(_) => Some("endpoint-discovery"),
            Self::PresignedCopy(_) => Some("presigned-copies"),
            Self::Checksum(_) => Some("checksums"),
            Self::ChecksumRequired => Some("content-md5"),
            Self::Gzip => Some("gzip"),
        }
    }
}

/// Flexible checksums; members of the input by index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ChecksumPlan {
    pub(crate) algorithm: Option<usize>,
    pub(crate) required: bool,
    pub(crate) mode: Option<usize>,
    /// Algorithms of the response that the runtime knows.
    pub(crate) response: Vec<String>,
}

/// A request that carries a presigned copy of itself; members of the input by index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PresignedCopyPlan {
    pub(crate) source: usize,
    pub(crate) sends_source: bool,
    pub(crate) url: usize,
    pub(crate) destination: Option<usize>,
}

/// Where a parameter of the endpoint rules comes from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ParamSourcePlan {
    Constant(LiteralPlan),
    Input(Vec<PathStepPlan>),
}

/// A variant of the runtime's `PathStep`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PathStepPlan {
    Member(usize),
    Items,
    Values,
    Keys,
    Each(Vec<Vec<PathStepPlan>>),
}

/// A part of a path: a text, or an input member by index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PathPartPlan {
    Literal(String),
    Label(usize),
    Greedy(usize),
}

/// A variant of the runtime's `Auth`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AuthPlan {
    SigV4,
    SigV4a,
    Bearer,
    ApiKey(ApiKeyPlan),
    Basic,
    Anonymous,
}

impl AuthPlan {
    /// The cargo feature of the runtime that it needs.
    pub(crate) fn feature(&self) -> Option<&'static str> {
        match self {
            Self::Bearer | Self::ApiKey(_) | Self::Basic => Some("http-auth"),
            // The generated crate has a feature of its own for version 4A.
            Self::SigV4 | Self::SigV4a | Self::Anonymous => None,
        }
    }
}

/// Where an API key goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiKeyPlan {
    pub(crate) name: String,
    pub(crate) in_query: bool,
    pub(crate) scheme: Option<String>,
}

/// How pages follow each other.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PaginationPlan {
    pub(crate) paginator: Item,
    /// The input field that takes the token.
    pub(crate) input_token: String,
    /// The way to the token in the output: fields, each with whether it is an `Option`.
    pub(crate) output_token: Vec<Step>,
    /// The token's type.
    pub(crate) token: RustType,
    /// The way to the flag that says, by false, that there is no other page whatever the token is.
    pub(crate) truncated: Option<Vec<Step>>,
    /// The setter of the page size, and its type.
    pub(crate) page_size: Option<(String, RustType)>,
    /// The way to the items in the output, and the type of the list or map that holds them.
    pub(crate) items: Option<(Vec<Step>, RustType)>,
}

/// A field on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) field: String,
    pub(crate) optional: bool,
    pub(crate) boxed: bool,
}
