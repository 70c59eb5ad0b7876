//! How requests are authenticated (Smithy 2.0, "Authentication traits").

use farrier_smithy::{Diagnostic, Shape, traits};

use super::Lowering;
use crate::plan::AuthPlan;

const SIGV4: &str = "aws.auth#sigv4";
/// Traits that make a scheme available to a service, in the alphabetical order in which they are preferred.
const SCHEMES: [&str; 6] = [
    SIGV4,
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
        let mut plans = Vec::new();
        if schemes.iter().any(|scheme| scheme == SIGV4) {
            plans.push(AuthPlan::SigV4);
        }
        if schemes.is_empty() || operation.has::<traits::OptionalAuth>() {
            plans.push(AuthPlan::Anonymous);
        }
        if plans.is_empty() {
            let message = format!("no way to authenticate: {} is not supported", schemes.join(", "));
            let help = "leave it out of `operations`, or add the trait `aws.auth#sigv4` or `smithy.api#optionalAuth`";
            return Err(self.model.error_at(operation, message).with_help(help.to_owned()));
        }
        Ok(plans)
    }
}
