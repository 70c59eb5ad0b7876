//! What some AWS services want of their clients though no trait of their models says so. Every AWS SDK does the same.

use farrier_smithy::Shape;

use super::Lowering;
use super::standard_endpoints::S3;
use crate::plan::OperationTraitPlan;

/// Members of S3's inputs that hold a key of SSE-C, and those for the digest of it.
const CUSTOMER_KEYS: [(&str, &str); 2] = [
    ("SSECustomerKey", "SSECustomerKeyMD5"),
    ("CopySourceSSECustomerKey", "CopySourceSSECustomerKeyMD5"),
];

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
            (Some("Polly"), "SynthesizeSpeech") => vec![OperationTraitPlan::PresignsAsQuery],
            _ => Vec::new(),
        }
    }

    /// Whether an operation is how credentials are come by, so that there are none to sign it with. Newer models say so
    /// themselves.
    pub(super) fn is_unsigned(&self, operation: &Shape) -> bool {
        let names = (self.sdk_id(), operation.id.name());
        matches!(names, (Some(id), "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity") if id == "STS")
    }
}
