//! A client with everything decided: names, types, documentation, modules, features. What emits it knows nothing of
//! Smithy.

mod operation;
mod shapes;
mod types;
mod waiter;

pub(crate) use operation::{
    ApiKeyPlan, AuthPlan, ChecksumPlan, ErrorVariantPlan, HttpPlan, OperationPlan, OperationTraitPlan, PaginationPlan,
    ParamSourcePlan, PathPartPlan, PathStepPlan, PresignedCopyPlan, Step, StreamErrorPlan,
};
pub(crate) use shapes::{
    CollectionPlan, EnumPlan, EnumVariantPlan, MemberPlan, Role, SchemaMember, StructurePlan, TraitPlan, UnionPlan,
    UnionVariantPlan, XmlNamespacePlan,
};
pub(crate) use types::{DefaultPlan, DocumentDefault, Item, RustType, SchemaRef};
pub(crate) use waiter::{AcceptorPlan, ComparatorPlan, MatcherPlan, WaiterPlan};

use farrier_smithy::ShapeId;

use crate::endpoint_rules::{EndpointRulesPlan, ParameterKind};
use crate::protocols::Protocol;

/// A generated crate.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) package: PackagePlan,
    pub(crate) service: ServicePlan,
    /// The client has to speak HTTP/2 too.
    pub(crate) needs_http2: bool,
    /// In order of name.
    pub(crate) operations: Vec<OperationPlan>,
    /// In order of name.
    pub(crate) waiters: Vec<WaiterPlan>,
    /// Named types but errors, in order of name.
    pub(crate) types: Vec<TypePlan>,
    /// Errors, in order of name.
    pub(crate) errors: Vec<StructurePlan>,
    /// The errors of event streams, in order of name.
    pub(crate) stream_errors: Vec<StreamErrorPlan>,
    /// Lists and maps, in order of name.
    pub(crate) collections: Vec<CollectionPlan>,
}

impl Plan {
    /// Whether some operation sends or receives a body that is not held in memory.
    pub(crate) fn has_streams(&self) -> bool {
        let ends = self.operations.iter().flat_map(|operation| [&operation.input, &operation.output]);
        ends.flat_map(|end| &end.members).any(|member| member.rust == RustType::ByteStream)
    }

    /// Whether some operation has flexible checksums.
    pub(crate) fn has_checksums(&self) -> bool {
        let mut traits = self.operations.iter().flat_map(|operation| &operation.traits);
        traits.any(|applied| matches!(applied, OperationTraitPlan::Checksum(_)))
    }

    /// Whether some answer says digests of what it holds, which a setting leaves unchecked.
    pub(crate) fn has_digests(&self) -> bool {
        let mut traits = self.operations.iter().flat_map(|operation| &operation.traits);
        self.has_checksums() || traits.any(|applied| matches!(applied, OperationTraitPlan::MessageDigests))
    }

    /// Whether some operation sends its body compressed.
    pub(crate) fn has_compression(&self) -> bool {
        let mut traits = self.operations.iter().flat_map(|operation| &operation.traits);
        traits.any(|applied| matches!(applied, OperationTraitPlan::Gzip))
    }

    /// How endpoints are discovered, where some operation needs one that is.
    pub(crate) fn discovery(&self) -> Option<&DiscoveryPlan> {
        let mut traits = self.operations.iter().flat_map(|operation| &operation.traits);
        let is_needed = traits.any(|applied| matches!(applied, OperationTraitPlan::DiscoveredEndpoint(_)));
        self.service.discovery.as_ref().filter(|_| is_needed)
    }

    /// How most operations may be authenticated.
    pub(crate) fn usual_auth(&self) -> &[AuthPlan] {
        let alike = |auth: &[AuthPlan]| self.operations.iter().filter(|other| other.auth == auth).count();
        let usual = self.operations.iter().map(|operation| operation.auth.as_slice()).max_by_key(|auth| alike(auth));
        usual.unwrap_or_default()
    }

    /// Whether some operation can be authenticated so.
    pub(crate) fn has_auth(&self, is_so: impl Fn(&AuthPlan) -> bool) -> bool {
        self.operations.iter().flat_map(|operation| &operation.auth).any(is_so)
    }
}

/// What the manifest says, and the crate as a whole.
#[derive(Debug)]
pub(crate) struct PackagePlan {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) runtime_path: Option<String>,
    pub(crate) runtime_version: Option<String>,
    /// Types are `Serialize` and `Deserialize`.
    pub(crate) serde: bool,
    /// A member holds a document somewhere.
    pub(crate) documents: bool,
    /// How deep the compiler has to look into types, where that is deeper than it does unasked.
    pub(crate) recursion_limit: Option<usize>,
}

/// The service.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServicePlan {
    pub(crate) origin: ShapeId,
    /// As people call it, for documentation.
    pub(crate) title: String,
    pub(crate) docs: String,
    /// The shape's name.
    pub(crate) name: String,
    pub(crate) sdk_id: String,
    pub(crate) version: String,
    pub(crate) signing_name: String,
    pub(crate) protocol: Protocol,
    /// All that the service speaks and the runtime does, the preferred one first.
    pub(crate) spoken: Vec<Protocol>,
    /// Its errors keep the codes of the query protocol it spoke before.
    pub(crate) query_compatible: bool,
    /// What root elements of requests inherit.
    pub(crate) xml_namespace: Option<XmlNamespacePlan>,
    pub(crate) endpoint_rules: Option<EndpointRulesPlan>,
    /// Parameters of the rules that a program sets.
    pub(crate) endpoint_settings: Vec<EndpointSettingPlan>,
    /// The parameter of the rules that says how an account's own endpoints are used.
    pub(crate) account_id_endpoint_mode: Option<usize>,
    /// Variants of the runtime's `ServiceTrait`.
    pub(crate) traits: Vec<&'static str>,
    /// Whether it is Amazon S3, whose responses have a second request id and whose clients have settings of their own.
    pub(crate) is_s3: bool,
    /// How sessions with buckets begin, where endpoints want some.
    pub(crate) sessions: Option<SessionsPlan>,
    /// Whether some requests need signatures of version 4A.
    pub(crate) has_sigv4a: bool,
    /// The cargo features of the runtime that the service needs beside those of its protocol and operations.
    pub(crate) features: Vec<&'static str>,
    /// How the service says where its calls go.
    pub(crate) discovery: Option<DiscoveryPlan>,
    /// The module of the runtime that makes tokens for the service's databases.
    pub(crate) auth_tokens: Option<&'static str>,
}

/// How a service says where its calls go.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DiscoveryPlan {
    /// The operation that names endpoints.
    pub(crate) operation: String,
    pub(crate) http: HttpPlan,
    pub(crate) auth: Vec<AuthPlan>,
    /// The code of the error of a call that went to the wrong endpoint; empty where there is none.
    pub(crate) error: String,
}

/// Sessions with buckets of S3 Express: parameters of the endpoint rules, by index.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SessionsPlan {
    /// The bucket.
    pub(crate) bucket: usize,
    /// What turns sessions off, as it has to be where one begins.
    pub(crate) disable: usize,
}

/// A parameter of the endpoint rules that a program sets.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct EndpointSettingPlan {
    /// Its index in the rules.
    pub(crate) index: usize,
    /// The setter, not escaped.
    pub(crate) method: String,
    pub(crate) docs: String,
    pub(crate) kind: ParameterKind,
}

/// A type in `types`.
#[derive(Debug, PartialEq)]
pub(crate) enum TypePlan {
    Structure(StructurePlan),
    Union(UnionPlan),
    Enum(EnumPlan),
}

impl Plan {
    /// Whether any operation receives events.
    pub(crate) fn receives_events(&self) -> bool {
        let members = self.operations.iter().flat_map(|operation| &operation.output.members);
        members.into_iter().any(|member| matches!(member.rust, RustType::EventReceiver(..)))
    }
}

impl TypePlan {
    pub(crate) fn item(&self) -> &Item {
        match self {
            Self::Structure(plan) => &plan.item,
            Self::Union(plan) => &plan.item,
            Self::Enum(plan) => &plan.item,
        }
    }

    pub(crate) fn file(&self) -> &str {
        match self {
            Self::Structure(plan) => &plan.file,
            Self::Union(plan) => &plan.file,
            Self::Enum(plan) => &plan.file,
        }
    }
}
