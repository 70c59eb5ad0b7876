//! The service itself: names, protocol, endpoint rules.

use farrier_smithy::{Diagnostic, Model, Shape, suggest, traits};

use super::Lowering;
use crate::client_config::ClientConfig;
use crate::endpoint_rules::{self, EndpointRulesPlan};
use crate::plan::ServicePlan;
use crate::protocols::{self, Protocol};

impl Lowering<'_> {
    pub(super) fn service(&self) -> Result<ServicePlan, Diagnostic> {
        let shape = self.closure.shape();
        let name = shape.id.name().to_owned();
        let title = shape.get::<traits::Title>().map_or_else(|| name.clone(), |title| title.0);
        Ok(ServicePlan {
            origin: shape.id.clone(),
            docs: self.docs_of(shape, &crate::docs::rustdoc(&title)),
            title,
            sdk_id: shape.get::<traits::AwsService>().map_or_else(|| name.clone(), |service| service.sdk_id),
            version: self.closure.service().version.clone(),
            signing_name: shape.get::<traits::Sigv4>().map_or_else(String::new, |sigv4| sigv4.name),
            protocol: self.protocol,
            query_compatible: shape.has::<traits::AwsQueryCompatible>(),
            xml_namespace: self.xml_namespace(shape),
            name,
            endpoint_rules: self.endpoint_rules(shape)?,
        })
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

/// The protocol that the settings name, or the preferred one of those that the service speaks.
pub(super) fn protocol(model: &Model, service: &Shape, config: &ClientConfig) -> Result<Protocol, Diagnostic> {
    let spoken: Vec<&Protocol> =
        protocols::SPOKEN.iter().filter(|protocol| service.has_trait(protocol.trait_id)).collect();
    if let Some(wanted) = &config.protocol {
        if let Some(protocol) = spoken.iter().find(|protocol| protocol.name() == wanted.value) {
            return Ok(**protocol);
        }
        let names = spoken.iter().map(|protocol| protocol.name());
        let message = format!("service `{}` does not speak the protocol `{}`", service.id.name(), wanted.value);
        let help = suggest::did_you_mean(&wanted.value, names.clone()).unwrap_or_else(|| match spoken.len() {
            0 => "it speaks none that Farrier speaks".to_owned(),
            _ => format!("it speaks {}", names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
        });
        let diagnostic = model.error_at(service, message).with_help(help);
        return Err(if wanted.location.is_some() { diagnostic.at(wanted.location.clone()) } else { diagnostic });
    }
    if let Some(preferred) = spoken.first() {
        return Ok(**preferred);
    }
    let is_protocol = |id: &str| model.shape(id).is_some_and(|shape| shape.has_trait("smithy.api#protocolDefinition"));
    let ids = service.traits.iter().map(|applied| applied.id.as_str());
    let named: Vec<&str> = ids.filter(|id| id.contains(".protocols#") || is_protocol(id)).collect();
    let message = if named.is_empty() {
        format!("service `{}` names no protocol", service.id.name())
    } else {
        format!("the protocol of service `{}` is not supported: {}", service.id.name(), named.join(", "))
    };
    let spoken: Vec<String> = protocols::SPOKEN.iter().map(|protocol| format!("`{}`", protocol.trait_id)).collect();
    Err(model.error_at(service, message).with_help(format!("Farrier speaks {}", spoken.join(", "))))
}
