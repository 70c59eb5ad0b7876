//! What some AWS services want of their clients though no trait of their models says so. Every AWS SDK does the same.

use farrier_smithy::Shape;

use super::Lowering;
use super::standard_endpoints::S3;
use crate::names::Names;
use crate::plan::{MemberPlan, OperationTraitPlan, PresignedCopyPlan, RustType, SchemaMember, SchemaRef};

/// Members of S3's inputs that hold a key of SSE-C, and those for the digest of it.
const CUSTOMER_KEYS: [(&str, &str); 2] =
    [("SSECustomerKey", "SSECustomerKeyMD5"), ("CopySourceSSECustomerKey", "CopySourceSSECustomerKeyMD5")];

impl Lowering<'_> {
    /// Whether the endpoint rules put into the host what `endpoint` traits would put there once more.
    pub(super) fn rules_hold_host_prefixes(&self) -> bool {
        self.sdk_id().as_deref() == Some("S3 Control") && !self.has_standard_endpoints
    }

    pub(super) fn customizations(&self, operation: &Shape, input: &Shape) -> Vec<OperationTraitPlan> {
        let index = |name: &str| input.members().iter().position(|member| member.name() == name);
        match (self.sdk_id().as_deref(), operation.id.name()) {
            (Some("API Gateway"), _) => vec![OperationTraitPlan::Header("accept", "application/json".to_owned())],
            (Some("Glacier"), name) => {
                let version = self.closure.service().version.clone();
                let mut found = vec![OperationTraitPlan::Header("x-amz-glacier-version", version)];
                // The account of the credentials.
                found.extend(index("accountId").map(|index| OperationTraitPlan::DefaultText(index, "-")));
                if matches!(name, "UploadArchive" | "UploadMultipartPart") {
                    found.push(OperationTraitPlan::TreeHash);
                }
                found
            }
            (Some("Route 53"), _) => {
                let is_id = |name: &str| matches!(name, "ResourceId" | "DelegationSetId" | "ChangeId");
                let members = input.members().iter().enumerate();
                let ids = members.filter(|(_, member)| is_id(member.target.name()));
                ids.map(|(index, _)| OperationTraitPlan::LastSegment(index)).collect()
            }
            (Some("Machine Learning"), "Predict") => {
                index("PredictEndpoint").map(OperationTraitPlan::EndpointMember).into_iter().collect()
            }
            (Some(S3), _) => CUSTOMER_KEYS
                .iter()
                .filter_map(|(key, md5)| Some(OperationTraitPlan::CustomerKey { key: index(key)?, md5: index(md5)? }))
                .collect(),
            (Some("S3 Control"), name) => {
                let arn = index("Bucket").or_else(|| index("Name").filter(|_| name != "CreateAccessPoint"));
                let members = index("AccountId").zip(arn);
                members.map(|(account, arn)| OperationTraitPlan::AccountOfArn { account, arn }).into_iter().collect()
            }
            (Some("SQS"), "SendMessage" | "SendMessageBatch" | "ReceiveMessage") => {
                vec![OperationTraitPlan::MessageDigests]
            }
            // A query may be longer than a URL.
            (Some("CloudSearch Domain"), "Search") => vec![OperationTraitPlan::SendsQueryAsForm],
            (Some("Polly"), "SynthesizeSpeech") => vec![OperationTraitPlan::PresignsAsQuery],
            _ => self.presigned_copy(input).map(OperationTraitPlan::PresignedCopy).into_iter().collect(),
        }
    }

    /// The region to copy from, where the request to it is all that the model knows of it. Only the client reads it.
    pub(super) fn source_region(&self, input: &Shape, others: &[MemberPlan]) -> Option<MemberPlan> {
        let copy = self.presigned_copy(input).filter(|copy| !copy.sends_source)?;
        let mut names = Names::default();
        names.reserve(others.iter().map(|member| member.name.as_str()));
        let name = names.claim("source_region");
        Some(MemberPlan {
            schema: SchemaMember {
                name: "SourceRegion".to_owned(),
                target: SchemaRef::Prelude("STRING"),
                traits: Vec::new(),
            },
            setter: name.clone(),
            name,
            rust: RustType::String.optional(),
            docs: format!(
                "The region to copy from. It is not sent: the client makes a presigned request to it and sends that as `{}`, \
                 unless you give one yourself.",
                input.members().get(copy.url)?.name()
            ),
            deprecated: None,
            required: false,
            default: None,
        })
    }

    /// Requests that carry a presigned copy of themselves to another region.
    fn presigned_copy(&self, input: &Shape) -> Option<PresignedCopyPlan> {
        if !matches!(self.sdk_id().as_deref(), Some("RDS" | "Neptune" | "DocDB" | "EC2")) {
            return None;
        }
        let index = |name: &str| input.members().iter().position(|member| member.name() == name);
        let source = index("SourceRegion");
        Some(PresignedCopyPlan {
            source: source.unwrap_or(input.members().len()),
            sends_source: source.is_some(),
            url: index("PreSignedUrl").or_else(|| index("PresignedUrl"))?,
            destination: index("DestinationRegion"),
        })
    }

    /// Whether it is Amazon S3, whose responses give a second request id and whose clients have settings of their own.
    pub(super) fn is_s3(&self) -> bool {
        self.sdk_id().as_deref() == Some(S3)
    }

    /// Whether an operation is how credentials are come by, so that there are none to sign it with. Newer models say so
    /// themselves.
    pub(super) fn is_unsigned(&self, operation: &Shape) -> bool {
        match self.sdk_id().as_deref() {
            Some("STS") => matches!(operation.id.name(), "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity"),
            Some("Cognito Identity") => matches!(
                operation.id.name(),
                "GetId" | "GetOpenIdToken" | "GetCredentialsForIdentity" | "UnlinkIdentity"
            ),
            _ => false,
        }
    }

    /// Whether an error is worth another attempt though its model does not say so: the provider of an identity could not be
    /// reached.
    pub(super) fn is_retryable(&self, error: &Shape) -> bool {
        self.sdk_id().as_deref() == Some("STS") && error.id.name() == "IDPCommunicationErrorException"
    }
}
