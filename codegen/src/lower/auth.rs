//! How requests are authenticated (Smithy 2.0, "Authentication traits").

use farrier_smithy::{Diagnostic, Shape, traits};

use super::Lowering;
use crate::plan::{ApiKeyPlan, AuthPlan};

/// Traits that make a scheme available to a service, in the alphabetical order in which they are preferred.
const SCHEMES: [&str; 6] = [
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

impl Lowering<'_> {
    /// The schemes of an operation that the runtime knows, the preferred one first.
    pub(super) fn auth(&self, operation: &Shape) -> Result<Vec<AuthPlan>, Diagnostic> {
        if self.is_unsigned(operation) {
            return Ok(vec![AuthPlan::Anonymous]);
        }
        let service = self.closure.shape();
        let own = operation.get::<traits::Auth>().or_else(|| service.get::<traits::Auth>());
        let schemes: Vec<String> = match own {
            Some(traits::Auth(schemes)) => schemes.iter().map(ToString::to_string).collect(),
            None => SCHEMES.iter().filter(|id| service.has_trait(id)).map(|id| (*id).to_owned()).collect(),
        };
        let mut plans: Vec<AuthPlan> = schemes.iter().filter_map(|scheme| self.scheme(scheme)).collect();
        if schemes.is_empty() || operation.has::<traits::OptionalAuth>() {
            plans.push(AuthPlan::Anonymous);
        }
        if plans.is_empty() {
            let message = format!("no way to authenticate: {} is not supported", schemes.join(", "));
            let help =
                "leave it out of `operations`, or add a trait such as `aws.auth#sigv4` or `smithy.api#optionalAuth`";
            return Err(self.model.error_at(operation, message).with_help(help.to_owned()));
        }
        Ok(plans)
    }

    fn scheme(&self, id: &str) -> Option<AuthPlan> {
        Some(match id {
            "aws.auth#sigv4" => AuthPlan::SigV4,
            "aws.auth#sigv4a" => AuthPlan::SigV4a,
            "smithy.api#httpBasicAuth" => AuthPlan::Basic,
            "smithy.api#httpBearerAuth" => AuthPlan::Bearer,
            "smithy.api#httpApiKeyAuth" => {
                let key = self.closure.shape().get::<traits::HttpApiKeyAuth>()?;
                AuthPlan::ApiKey(ApiKeyPlan {
                    name: key.name,
                    in_query: key.location == traits::ApiKeyLocation::Query,
                    scheme: key.scheme,
                })
            }
            _ => return None,
        })
    }
}
