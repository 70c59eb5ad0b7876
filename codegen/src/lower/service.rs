//! The service itself: names, protocol, endpoint rules.

use farrier_smithy::{Diagnostic, Shape, traits};

use super::Lowering;
use crate::endpoint_rules::{self, EndpointRulesPlan};
use crate::plan::ServicePlan;
use crate::protocols::{self, Protocol};

impl Lowering<'_> {
    pub(super) fn service(&self) -> Result<ServicePlan, Diagnostic> {
        let shape = self.closure.shape();
        let name = shape.id.name().to_owned();
        let title = shape.get::<traits::Title>().map_or_else(|| name.clone(), |title| title.0);
        Ok(ServicePlan {
            docs: self.docs_of(shape, &crate::docs::rustdoc(&title)),
            title,
            sdk_id: shape.get::<traits::AwsService>().map_or(name, |service| service.sdk_id),
            version: self.closure.service().version.clone(),
            signing_name: shape.get::<traits::Sigv4>().map_or_else(String::new, |sigv4| sigv4.name),
            protocol: self.protocol(shape)?,
            endpoint_rules: self.endpoint_rules(shape)?,
        })
    }

    fn protocol(&self, service: &Shape) -> Result<Protocol, Diagnostic> {
        if let Some(protocol) = protocols::SPOKEN.iter().find(|protocol| service.has_trait(protocol.trait_id)) {
            return Ok(*protocol);
        }
        let named: Vec<&str> = protocols::KNOWN.iter().copied().filter(|id| service.has_trait(id)).collect();
        let message = if named.is_empty() {
            format!("service `{}` names no protocol", service.id.name())
        } else {
            format!("the protocol of service `{}` is not supported: {}", service.id.name(), named.join(", "))
        };
        let spoken: Vec<String> = protocols::SPOKEN.iter().map(|protocol| format!("`{}`", protocol.trait_id)).collect();
        Err(self.model.error_at(service, message).with_help(format!("Farrier speaks {}", spoken.join(", "))))
    }

    fn endpoint_rules(&self, service: &Shape) -> Result<Option<EndpointRulesPlan>, Diagnostic> {
        let rules = service.get::<traits::EndpointBdd>().map(|rules| rules.0);
        let Some(rules) = rules.or_else(|| service.get::<traits::EndpointRuleSet>().map(|rules| rules.0)) else {
            return Ok(None);
        };
        let lowered = endpoint_rules::lower(&rules);
        lowered.map(Some).map_err(|error| self.model.error_at(service, error.to_string()))
    }
}
