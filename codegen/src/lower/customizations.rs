//! What some AWS services want of their clients though no trait of their models says so. Every AWS SDK does the same.

use farrier_smithy::Shape;

use super::Lowering;
use crate::plan::OperationTraitPlan;

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
            (Some("Machine Learning"), "Predict") => {
                index("PredictEndpoint").map(OperationTraitPlan::EndpointMember).into_iter().collect()
            }
            (Some("Polly"), "SynthesizeSpeech") => vec![OperationTraitPlan::PresignsAsQuery],
            _ => Vec::new(),
        }
    }
}
