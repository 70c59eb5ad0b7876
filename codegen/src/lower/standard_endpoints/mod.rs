//! Endpoint rules of services whose models have none: from the declarative traits, or as AWS services commonly are.
//!
//! The result is the value of a `smithy.rules#endpointRuleSet`, so that everything behind it knows rules only.

#[expect(clippy::needless_pass_by_value, reason = "values are made where they are passed")]
mod json;
mod s3;
#[cfg(test)]
mod tests;

use farrier_smithy::{Shape, traits};
use serde_json::{Value, json};

use json::{attribute, boolean_equals, endpoint, error, is_set, is_true, reference, string_equals, tree};

/// The service whose buckets stand in the host.
pub(super) const S3: &str = "S3";

/// The rules of a service of AWS; nothing for other services, and for those whose traits do not say enough.
pub(super) fn rules(service: &Shape) -> Option<Value> {
    let aws = service.get::<traits::AwsService>()?;
    let sigv4 = service.get::<traits::Sigv4>()?;
    if aws.sdk_id == S3 {
        return Some(s3::rules());
    }
    let prefix = aws.endpoint_prefix.or(aws.arn_namespace).unwrap_or(sigv4.name);
    let only_dual_stack = service.has::<traits::DualStackOnlyEndpoints>();
    if let Some(global) = service.get::<traits::StandardPartitionalEndpoints>() {
        return partitional(&prefix, &global, only_dual_stack);
    }
    let special = service.get::<traits::StandardRegionalEndpoints>().unwrap_or_default();
    Some(regional(&prefix, &special, only_dual_stack))
}

const REGION: &str = "Region";
const USE_FIPS: &str = "UseFIPS";
const USE_DUAL_STACK: &str = "UseDualStack";
const ENDPOINT: &str = "Endpoint";
/// The variable that holds the partition of the region.
const PARTITION: &str = "PartitionResult";

/// One of the four kinds of endpoints that a client may ask for.
#[derive(Clone, Copy)]
struct Variant {
    fips: bool,
    dual_stack: bool,
}

const VARIANTS: [Variant; 4] = [
    Variant { fips: true, dual_stack: true },
    Variant { fips: true, dual_stack: false },
    Variant { fips: false, dual_stack: true },
    Variant { fips: false, dual_stack: false },
];

impl Variant {
    /// What has to hold for a client to ask for it, or for more.
    fn wanted(self) -> Vec<Value> {
        let flags = [(self.fips, USE_FIPS), (self.dual_stack, USE_DUAL_STACK)];
        flags.into_iter().filter(|(flag, _)| *flag).map(|(_, parameter)| is_true(reference(parameter))).collect()
    }

    /// What has to hold for a client to ask for just that.
    fn wanted_alone(self) -> Vec<Value> {
        let flags = [(self.fips, USE_FIPS), (self.dual_stack, USE_DUAL_STACK)];
        flags.into_iter().map(|(flag, parameter)| boolean_equals(reference(parameter), flag)).collect()
    }

    /// What the partition has to have for it.
    fn support(self) -> Vec<Value> {
        let flags = [(self.fips, "supportsFIPS"), (self.dual_stack, "supportsDualStack")];
        flags.into_iter().filter(|(flag, _)| *flag).map(|(_, name)| is_true(attribute(PARTITION, name))).collect()
    }

    /// Its endpoints, or that the partition has none.
    fn rule(self, endpoints: Vec<Value>) -> Value {
        if !self.fips && !self.dual_stack {
            return tree(vec![], endpoints);
        }
        let kinds = [(self.fips, "FIPS"), (self.dual_stack, "dual stack")];
        let kinds: Vec<&str> = kinds.into_iter().filter(|(flag, _)| *flag).map(|(_, kind)| kind).collect();
        let message = format!("the partition of this region has no endpoints for {}", kinds.join(" with "));
        tree(self.wanted(), vec![tree(self.support(), endpoints), error(vec![], &message)])
    }

    /// The standard pattern, with what stands between the service and the suffix.
    fn pattern(self, region: &str, only_dual_stack: bool) -> String {
        let fips = if self.fips { "-fips" } else { "" };
        let suffix = if self.dual_stack || only_dual_stack { "{dualStackDnsSuffix}" } else { "{dnsSuffix}" };
        format!("{{service}}{fips}.{region}{suffix}")
    }
}

/// An endpoint in each region.
fn regional(prefix: &str, special: &traits::StandardRegionalEndpoints, only_dual_stack: bool) -> Value {
    let mut rules = Vec::new();
    let regions = special.region_special_cases.iter();
    let regions = regions.map(|(region, cases)| (string_equals(reference(REGION), region), cases));
    let partitions = special.partition_special_cases.iter();
    let partitions = partitions.map(|(name, cases)| (string_equals(attribute(PARTITION, "name"), name), cases));
    for (condition, cases) in regions.chain(partitions) {
        for variant in VARIANTS {
            let case = cases.iter().find(|case| case.fips == variant.fips && case.dual_stack == variant.dual_stack);
            let Some(case) = case else { continue };
            let mut conditions = variant.wanted_alone();
            conditions.push(condition.clone());
            let properties = signing(case.signing_region.as_deref());
            rules.push(endpoint(conditions, &url(&case.endpoint, prefix), properties));
        }
    }
    for variant in VARIANTS {
        let pattern = variant.pattern("{region}.", only_dual_stack);
        rules.push(variant.rule(vec![endpoint(vec![], &url(&pattern, prefix), json!({}))]));
    }
    rule_set(custom(), rules, json!({}))
}

/// One endpoint in each partition, which signs for the partition's own region.
fn partitional(prefix: &str, global: &traits::StandardPartitionalEndpoints, only_dual_stack: bool) -> Option<Value> {
    let region = match global.endpoint_pattern_type {
        traits::PartitionEndpointPattern::ServiceDnsSuffix => "",
        traits::PartitionEndpointPattern::ServiceRegionDnsSuffix => "{PartitionResult#implicitGlobalRegion}.",
        traits::PartitionEndpointPattern::AwsRecommended => return None,
    };
    let mut rules = Vec::new();
    for (name, cases) in &global.partition_endpoint_special_cases {
        for variant in VARIANTS {
            let case = cases.iter().find(|case| case.fips == variant.fips && case.dual_stack == variant.dual_stack);
            let Some(case) = case else { continue };
            let mut conditions = variant.wanted_alone();
            conditions.push(string_equals(attribute(PARTITION, "name"), name));
            let standard = variant.pattern(region, only_dual_stack);
            let pattern = case.endpoint.as_ref().unwrap_or(&standard);
            let signing_region = case.region.as_deref().unwrap_or("{PartitionResult#implicitGlobalRegion}");
            // A pattern's region is the one that signs.
            let pattern = pattern.replace("{region}", signing_region);
            rules.push(endpoint(conditions, &url(&pattern, prefix), signing(Some(signing_region))));
        }
    }
    for variant in VARIANTS {
        let pattern = variant.pattern(region, only_dual_stack);
        let properties = signing(Some("{PartitionResult#implicitGlobalRegion}"));
        rules.push(variant.rule(vec![endpoint(vec![], &url(&pattern, prefix), properties)]));
    }
    Some(rule_set(custom(), rules, json!({})))
}

/// The endpoint that the program gives.
fn custom() -> Vec<Value> {
    let mut rules = no_variants();
    rules.push(endpoint(vec![], "{Endpoint}", json!({})));
    rules
}

/// That a program's own endpoint is what it is.
fn no_variants() -> Vec<Value> {
    let refused = |parameter: &str, what: &str| {
        let message = format!("a custom endpoint can not be combined with {what}");
        error(vec![is_true(reference(parameter))], &message)
    };
    vec![refused(USE_FIPS, "FIPS"), refused(USE_DUAL_STACK, "dual stack")]
}

/// The rules for a custom endpoint, those for a region, and parameters beside the common ones.
fn rule_set(custom: Vec<Value>, by_region: Vec<Value>, more: Value) -> Value {
    let partition = json!({"fn": "aws.partition", "argv": [reference(REGION)], "assign": PARTITION});
    let rules = [
        tree(vec![is_set(ENDPOINT)], custom),
        tree(vec![is_set(REGION), partition], by_region),
        error(vec![], "no region; set one: Config::builder().region(..)"),
    ];
    let mut parameters = json!({
        "Region": {"type": "string", "builtIn": "AWS::Region"},
        "UseFIPS": flag("AWS::UseFIPS"),
        "UseDualStack": flag("AWS::UseDualStack"),
        "Endpoint": {"type": "string", "builtIn": "SDK::Endpoint"},
    });
    if let (Value::Object(parameters), Value::Object(more)) = (&mut parameters, more) {
        parameters.extend(more);
    }
    json!({"version": "1.0", "rules": rules, "parameters": parameters})
}

/// A parameter that is false unless the settings say otherwise.
fn flag(builtin: &str) -> Value {
    json!({"type": "boolean", "builtIn": builtin, "required": true, "default": false})
}

/// A pattern of the traits as a template of the rules.
fn url(pattern: &str, prefix: &str) -> String {
    let host = pattern
        .replace("{service}", prefix)
        .replace("{region}", "{Region}")
        .replace("{dnsSuffix}", "{PartitionResult#dnsSuffix}")
        .replace("{dualStackDnsSuffix}", "{PartitionResult#dualStackDnsSuffix}");
    if host.contains("://") { host } else { format!("https://{host}") }
}

fn signing(region: Option<&str>) -> Value {
    region.map_or_else(|| json!({}), |region| json!({"authSchemes": [{"name": "sigv4", "signingRegion": region}]}))
}
