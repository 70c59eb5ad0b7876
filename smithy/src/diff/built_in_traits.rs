//! The traits that Smithy and AWS define, with the rules of their definitions.
//!
//! Models refer to these definitions without containing them. The table follows Smithy 1.73.

use super::finding::Severity::{self, Danger, Error, Note, Warning};
use super::trait_rules::Kind::{self, Add, Any, Presence, Remove, Update};
use super::trait_rules::{BreakingRule, Definition, Step, TagRule};

/// The definition of a trait, if Smithy or AWS has one.
pub(super) fn definition<'a>(id: &str) -> Option<Definition<'a>> {
    let (namespace, name) = id.split_once('#')?;
    let (_, names) = NAMES.iter().find(|(known, _)| *known == namespace)?;
    if !names.split_whitespace().any(|known| known == name) {
        return None;
    }
    let rows = RULES.iter().find(|(known, _)| *known == id).map_or(&[][..], |(_, rules)| rules);
    let tags = if id == "smithy.api#enumValue" { vec![TagRule::new(Any, Error)] } else { Vec::new() };
    Some(Definition { breaking: rows.iter().map(Row::rule).collect(), tags, has_contents: false })
}

/// Every trait by namespace.
const NAMES: &[(&str, &str)] = &[
    (
        "smithy.api",
        "addedDefault auth authDefinition box clientOptional cors default deprecated documentation endpoint enum \
         enumValue error eventHeader eventPayload examples externalDocumentation hostLabel http httpApiKeyAuth \
         httpBasicAuth httpBearerAuth httpChecksumRequired httpDigestAuth httpError httpHeader httpLabel httpPayload \
         httpPrefixHeaders httpQuery httpQueryParams httpResponseCode idRef idempotencyToken idempotent input internal \
         jsonName length longPoll mediaType metadata mixin nestedProperties noReplace notProperty optionalAuth output \
         paginated pattern private property protocolDefinition range readonly recommended references \
         requestCompression required requiresLength resourceIdentifier retryable sensitive since sparse streaming \
         suppress tags timestampFormat title trait traitValidators uniqueItems unitType unstable xmlAttribute \
         xmlFlattened xmlName xmlNamespace",
    ),
    (
        "aws.api",
        "arn arnReference awsChunked clientDiscoveredEndpoint clientEndpointDiscovery clientEndpointDiscoveryId \
         controlPlane data dataPlane service tagEnabled taggable",
    ),
    (
        "aws.apigateway",
        "apiKeyRequired apiKeySource apiTlsPolicy authorizer authorizers endpointConfiguration gatewayResponses \
         integration minimumCompressionSize mockIntegration requestValidator resourcePolicy",
    ),
    ("aws.auth", "cognitoUserPools cognitoUserPoolsScopes sigv4 sigv4a unsignedPayload"),
    (
        "aws.cloudformation",
        "cfnAdditionalIdentifier cfnDefaultValue cfnExcludeProperty cfnMutability cfnName cfnResource",
    ),
    ("aws.customizations", "s3UnwrappedXmlOutput"),
    (
        "aws.endpoints",
        "dualStackOnlyEndpoints endpointsModifier rulesBasedEndpoints standardPartitionalEndpoints \
         standardRegionalEndpoints",
    ),
    (
        "aws.iam",
        "actionName actionPermissionDescription conditionKeyValue conditionKeys defineConditionKeys \
         disableConditionKeyInference iamAction iamResource requiredActions serviceResolvedConditionKeys \
         supportedPrincipalTypes",
    ),
    (
        "aws.protocols",
        "awsJson1_0 awsJson1_1 awsQuery awsQueryCompatible awsQueryError ec2Query ec2QueryName httpChecksum restJson1 \
         restXml",
    ),
    ("smithy.contracts", "conditions"),
    ("smithy.mqtt", "mqttJson publish subscribe topicLabel"),
    ("smithy.openapi", "specificationExtension"),
    ("smithy.protocols", "rpcv2Cbor rpcv2Json"),
    (
        "smithy.rules",
        "clientContextParams contextParam endpointBdd endpointRuleSet endpointTests operationContextParams \
         staticContextParams",
    ),
    ("smithy.test", "eventStreamTests httpMalformedRequestTests httpRequestTests httpResponseTests smokeTests"),
    ("smithy.waiters", "waitable"),
];

type Rules = &'static [Row];

/// A rule as the table holds it.
struct Row {
    change: Kind,
    path: &'static [Step<'static>],
    severity: Severity,
    note: &'static str,
}

const ANY: Rules = &[whole(Any)];
const ADD: Rules = &[whole(Add)];
const REMOVE: Rules = &[whole(Remove)];
const PRESENCE: Rules = &[whole(Presence)];

/// The rules of the definitions that have some.
const RULES: &[(&str, Rules)] = &[
    ("smithy.api#addedDefault", REMOVE),
    ("smithy.api#authDefinition", PRESENCE),
    ("smithy.api#cors", REMOVE),
    ("smithy.api#endpoint", ANY),
    ("smithy.api#enum", PRESENCE),
    ("smithy.api#error", ANY),
    ("smithy.api#eventHeader", ANY),
    ("smithy.api#eventPayload", ANY),
    ("smithy.api#hostLabel", ANY),
    (
        "smithy.api#http",
        &[
            whole(Remove),
            at(&[Step::Member("method")], Update),
            at(&[Step::Member("uri")], Update),
            at(&[Step::Member("code")], Update),
            at(&[Step::Member("code")], Presence)
                .with(Danger, "only a code of 200, which is the default, can come or go"),
        ],
    ),
    ("smithy.api#httpApiKeyAuth", REMOVE),
    ("smithy.api#httpBasicAuth", REMOVE),
    ("smithy.api#httpBearerAuth", REMOVE),
    ("smithy.api#httpDigestAuth", REMOVE),
    ("smithy.api#httpError", ANY),
    ("smithy.api#httpHeader", ANY),
    ("smithy.api#httpLabel", PRESENCE),
    ("smithy.api#httpPayload", PRESENCE),
    ("smithy.api#httpPrefixHeaders", ANY),
    ("smithy.api#httpQuery", ANY),
    ("smithy.api#httpQueryParams", ANY),
    ("smithy.api#httpResponseCode", ANY),
    ("smithy.api#idempotencyToken", REMOVE),
    ("smithy.api#idempotent", REMOVE),
    ("smithy.api#input", PRESENCE),
    ("smithy.api#internal", &[whole(Remove).with(Warning, "everyone sees the shape from now on")]),
    ("smithy.api#jsonName", ANY),
    ("smithy.api#mediaType", REMOVE),
    ("smithy.api#nestedProperties", ANY),
    ("smithy.api#notProperty", ADD),
    ("smithy.api#optionalAuth", REMOVE),
    ("smithy.api#output", PRESENCE),
    (
        "smithy.api#paginated",
        &[
            whole(Remove),
            at(&[Step::Member("inputToken")], Update),
            at(&[Step::Member("outputToken")], Update),
            at(&[Step::Member("items")], Remove),
            at(&[Step::Member("items")], Add).with(Note, ""),
            at(&[Step::Member("items")], Update).with(Note, ""),
            at(&[Step::Member("pageSize")], Update),
            at(&[Step::Member("pageSize")], Remove),
        ],
    ),
    (
        "smithy.api#pattern",
        &[
            whole(Add).with(Warning, "values that were sent until now have to match the pattern"),
            whole(Update).with(Note, "a new pattern should match all that the old one did"),
        ],
    ),
    ("smithy.api#property", &[whole(Remove), whole(Update)]),
    ("smithy.api#protocolDefinition", PRESENCE),
    ("smithy.api#readonly", REMOVE),
    (
        "smithy.api#requestCompression",
        &[
            whole(Remove).with(Danger, "new clients no longer compress, and old ones still do: go on accepting it"),
            at(&[Step::Member("encodings")], Remove).with(Error, "the trait can not be without it"),
            at(&[Step::Member("encodings"), Step::EachItem], Add).with(Note, "the service has to accept it for good"),
            at(&[Step::Member("encodings"), Step::EachItem], Remove).with(Danger, "old clients go on using it"),
            at(&[Step::Member("encodings"), Step::EachItem], Update)
                .with(Danger, "old clients go on using the old one"),
        ],
    ),
    ("smithy.api#requiresLength", PRESENCE),
    ("smithy.api#resourceIdentifier", REMOVE),
    ("smithy.api#retryable", REMOVE),
    ("smithy.api#sparse", PRESENCE),
    ("smithy.api#streaming", ANY),
    ("smithy.api#timestampFormat", ANY),
    (
        "smithy.api#trait",
        &[
            whole(Presence),
            at(&[Step::Member("structurallyExclusive")], Any),
            at(&[Step::Member("conflicts")], Update).with(Note, "models that apply both traits no longer load"),
        ],
    ),
    ("smithy.api#uniqueItems", &[whole(Presence).with(Warning, "")]),
    ("smithy.api#xmlAttribute", ANY),
    ("smithy.api#xmlFlattened", ANY),
    ("smithy.api#xmlName", ANY),
    ("smithy.api#xmlNamespace", ANY),
    ("aws.api#awsChunked", REMOVE),
    ("aws.auth#sigv4", &[whole(Remove).with(Error, "clients that sign this way are no longer let in")]),
    ("aws.auth#sigv4a", &[whole(Remove).with(Error, "clients that sign this way are no longer let in")]),
    ("aws.cloudformation#cfnAdditionalIdentifier", REMOVE),
    ("aws.cloudformation#cfnExcludeProperty", ADD),
    ("aws.cloudformation#cfnName", ANY),
    ("aws.cloudformation#cfnResource", PRESENCE),
    ("aws.endpoints#dualStackOnlyEndpoints", ANY),
    ("aws.endpoints#endpointsModifier", PRESENCE),
    ("aws.endpoints#rulesBasedEndpoints", ANY),
    ("aws.endpoints#standardPartitionalEndpoints", ANY),
    ("aws.endpoints#standardRegionalEndpoints", REMOVE),
    ("aws.protocols#awsQueryError", ANY),
    (
        "aws.protocols#httpChecksum",
        &[
            whole(Remove).with(Danger, "new clients send and check no checksums; old ones still do"),
            at(&[Step::Member("requestAlgorithmMember")], Remove)
                .with(Danger, "new clients can not choose an algorithm; old ones still do"),
            at(&[Step::Member("requestValidationModeMember")], Remove)
                .with(Danger, "new clients check no responses; old ones still do"),
            at(&[Step::Member("responseAlgorithms"), Step::EachItem], Remove)
                .with(Danger, "new clients do not check it; old ones still ask for it"),
        ],
    ),
    ("smithy.mqtt#publish", ANY),
    ("smithy.mqtt#subscribe", ANY),
    ("smithy.openapi#specificationExtension", &[whole(Presence), at(&[Step::Member("as")], Any)]),
];

/// An error about the trait as a whole.
const fn whole(change: Kind) -> Row {
    at(&[], change)
}

/// An error about a part of the trait's value.
const fn at(path: &'static [Step<'static>], change: Kind) -> Row {
    Row { change, path, severity: Error, note: "" }
}

impl Row {
    const fn with(self, severity: Severity, note: &'static str) -> Self {
        Self { change: self.change, path: self.path, severity, note }
    }

    fn rule<'a>(&self) -> BreakingRule<'a> {
        let is_nested = !self.path.is_empty();
        BreakingRule {
            change: self.change,
            is_nested,
            path: self.path.to_vec(),
            severity: self.severity,
            note: self.note,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_belongs_to_a_trait_that_is_listed() {
        for (id, rules) in RULES {
            let definition = definition(id).unwrap_or_else(|| panic!("{id} is not listed"));
            assert_eq!(definition.breaking.len(), rules.len(), "{id}");
        }
        assert!(definition("smithy.api#nothing").is_none());
        assert!(definition("com.example#http").is_none());
    }
}
