//! The service itself: names, protocol, endpoint rules.

use farrier_smithy::{Diagnostic, Model, Shape, suggest, traits};

use super::{Lowering, standard_endpoints};
use crate::client_config::ClientConfig;
use crate::endpoint_rules::{self, ConditionPlan, EndpointRulesPlan, OutcomePlan};
use crate::plan::{DiscoveryPlan, ServicePlan, SessionsPlan};
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
            sdk_id: self.sdk_id().unwrap_or_else(|| name.clone()),
            version: self.closure.service().version.clone(),
            signing_name: self.signing_name(),
            has_sigv4a: self.has_sigv4a(),
            is_s3: self.is_s3(),
            sessions: self.sessions(),
            protocol: self.protocol,
            spoken: spoken(shape).copied().collect(),
            query_compatible: shape.has::<traits::AwsQueryCompatible>(),
            xml_namespace: self.xml_namespace(shape),
            name,
            traits: self.service_traits(),
            features: self.service_features(),
            endpoint_settings: self.endpoint_settings(),
            account_id_endpoint_mode: self.account_id_endpoint_mode(),
            endpoint_rules: self.endpoint_rules.clone(),
            discovery: self.discovery()?,
            auth_tokens: self.auth_tokens(),
        })
    }

    /// How the service says where its calls go ("AWS core specification", `aws.api#clientEndpointDiscovery`).
    fn discovery(&self) -> Result<Option<DiscoveryPlan>, Diagnostic> {
        let Some(discovery) = self.closure.shape().get::<traits::ClientEndpointDiscovery>() else { return Ok(None) };
        let shape = self.model.shape(&discovery.operation);
        let Some((shape, operation)) = shape.and_then(|shape| Some((shape, shape.as_operation()?))) else {
            return Ok(None);
        };
        let error = discovery.error.and_then(|id| Some(self.model.shape(&id)?.id.name().to_owned()));
        Ok(Some(DiscoveryPlan {
            operation: shape.id.name().to_owned(),
            http: self.http(shape, self.model.expect_shape(&operation.input))?,
            auth: self.auth(shape)?,
            error: error.unwrap_or_default(),
        }))
    }

    /// The members of an input that the service wants to know to name the endpoint of an operation which can not be called
    /// without.
    pub(super) fn discovered_endpoint(&self, operation: &Shape, input: &Shape) -> Option<Vec<usize>> {
        operation.get::<traits::ClientDiscoveredEndpoint>().filter(|endpoint| endpoint.required)?;
        self.closure.shape().get::<traits::ClientEndpointDiscovery>()?;
        let members = input.members().iter().enumerate();
        let ids = members.filter(|(_, member)| member.has::<traits::ClientEndpointDiscoveryId>());
        Some(ids.map(|(index, _)| index).collect())
    }

    fn signing_name(&self) -> String {
        let shape = self.closure.shape();
        let v4 = shape.get::<traits::Sigv4>().map(|sigv4| sigv4.name);
        v4.or_else(|| shape.get::<traits::Sigv4a>().map(|sigv4a| sigv4a.name)).unwrap_or_default()
    }

    /// Whether the model or its endpoint rules ask for signatures of version 4A.
    fn has_sigv4a(&self) -> bool {
        self.closure.shape().has::<traits::Sigv4a>() || self.endpoints_name("sigv4a")
    }

    /// Whether an endpoint of the rules has a property that holds this text.
    fn endpoints_name(&self, text: &str) -> bool {
        let is_named = |outcome: &OutcomePlan| match outcome {
            OutcomePlan::Endpoint { properties, .. } => properties.iter().any(|(_, value)| value.holds(text)),
            OutcomePlan::Error(_) => false,
        };
        // A decision diagram chooses what an endpoint says in the conditions before it.
        let is_chosen = |condition: &ConditionPlan| match condition {
            ConditionPlan::Assign(_, value) => value.holds(text),
            ConditionPlan::Test(_) => false,
        };
        self.endpoint_rules
            .as_ref()
            .is_some_and(|rules| rules.outcomes.iter().any(is_named) || rules.conditions.iter().any(is_chosen))
    }

    fn sessions(&self) -> Option<SessionsPlan> {
        let rules = self.endpoint_rules.as_ref()?;
        if self.sdk_id().as_deref() != Some(standard_endpoints::S3) || !self.endpoints_name("sigv4-s3express") {
            return None;
        }
        let (bucket, disable) = (rules.parameter("Bucket")?, rules.parameter("DisableS3ExpressSessionAuth")?);
        Some(SessionsPlan { bucket, disable })
    }

    fn service_features(&self) -> Vec<&'static str> {
        let builtins = self.endpoint_rules.iter().flat_map(|rules| &rules.parameters);
        let by_account = builtins.filter(|parameter| parameter.builtin.as_deref() == Some("AWS::Auth::AccountId"));
        let by_account = by_account.map(|_| "endpoint-params");
        let own = match self.sdk_id().as_deref() {
            Some(standard_endpoints::S3) => Some("s3"),
            Some("DynamoDB" | "DynamoDB Streams") => Some("crc32"),
            _ => None,
        };
        let tokens = self.takes_tokens_too().then_some("http-auth");
        by_account.chain(own).chain(self.auth_tokens().map(|_| "auth-tokens")).chain(tokens).collect()
    }

    /// The databases that take a token in the place of a password.
    fn auth_tokens(&self) -> Option<&'static str> {
        match self.sdk_id().as_deref() {
            Some("RDS") => Some("rds"),
            Some("DSQL") => Some("dsql"),
            _ => None,
        }
    }

    /// What sets a service apart though no trait of its model says so. Every AWS SDK treats it so.
    fn service_traits(&self) -> Vec<&'static str> {
        match self.sdk_id().as_deref() {
            Some(standard_endpoints::S3) => vec!["SignsPathAsSent", "SendsContentSha256", "IsOpen", "S3Errors"],
            Some("S3 Control") => vec!["SignsPathAsSent", "SendsContentSha256"],
            Some("DynamoDB" | "DynamoDB Streams") => vec!["SaysCrc32"],
            _ if self.takes_tokens_too() => vec!["TokenOfEnvironment"],
            _ => Vec::new(),
        }
    }

    /// Whether a bearer token may take the place of AWS credentials, as with Amazon Bedrock.
    fn takes_tokens_too(&self) -> bool {
        let shape = self.closure.shape();
        shape.has::<traits::Sigv4>() && shape.has::<traits::HttpBearerAuth>()
    }
}

/// The endpoint rules of the model, or those that its other traits amount to.
pub(super) fn endpoint_rules(model: &Model, service: &Shape) -> Result<Option<EndpointRulesPlan>, Diagnostic> {
    let rules = service.get::<traits::EndpointBdd>().map(|rules| rules.0);
    let rules = rules.or_else(|| service.get::<traits::EndpointRuleSet>().map(|rules| rules.0));
    let Some(rules) = rules.or_else(|| standard_endpoints::rules(service)) else { return Ok(None) };
    let lowered = endpoint_rules::lower(&rules);
    lowered.map(Some).map_err(|error| model.error_at(service, error.to_string()))
}

/// Whether the model has endpoint rules.
pub(super) fn has_rules(service: &Shape) -> bool {
    service.has::<traits::EndpointBdd>() || service.has::<traits::EndpointRuleSet>()
}

/// The protocols that both the service and the runtime speak.
fn spoken(service: &Shape) -> impl Iterator<Item = &'static Protocol> {
    protocols::SPOKEN.iter().filter(|protocol| service.has_trait(protocol.trait_id))
}

/// The protocol that the settings name, or the preferred one of those that the service speaks.
pub(super) fn protocol(model: &Model, service: &Shape, config: &ClientConfig) -> Result<Protocol, Diagnostic> {
    let spoken: Vec<&Protocol> = spoken(service).collect();
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
        format!("service `{}` names no protocol that is known", service.id.name())
    } else {
        format!("the protocol of service `{}` is not supported: {}", service.id.name(), named.join(", "))
    };
    let spoken: Vec<String> = protocols::SPOKEN.iter().map(|protocol| format!("`{}`", protocol.trait_id)).collect();
    Err(model.error_at(service, message).with_help(format!("Farrier speaks {}", spoken.join(", "))))
}
