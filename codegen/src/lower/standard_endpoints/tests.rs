use std::fmt::Write as _;

use farrier_runtime::endpoint::{Builtin, Params, Partitions};
use farrier_smithy::Model;

use crate::endpoint_rules;

/// What a service with these traits answers to the settings: the URL and the region that signs, or the error.
fn resolve(traits: &str, settings: &[(&str, &str)]) -> String {
    let text = format!(
        r#"{{"smithy": "2.0", "shapes": {{"a#S": {{"type": "service", "version": "1", "traits": {{
            "aws.auth#sigv4": {{"name": "things"}}, {traits}}}}}}}}}"#
    );
    let model = Model::from_text("s.json", &text).unwrap_or_else(|error| panic!("{error}"));
    let service = model.services().next().expect("the model has a service");
    let value = super::rules(service).expect("it is a service of AWS");
    let plan = endpoint_rules::lower(&value).unwrap_or_else(|error| panic!("{error}"));
    let rules = endpoint_rules::rule_set(&plan);
    let mut params = Params::new(rules);
    for (name, value) in settings {
        let index = rules.parameter(name).unwrap_or_else(|| panic!("no parameter {name}"));
        match *value {
            "true" => params.set(index, true),
            text => params.set(index, text),
        }
    }
    assert!(rules.builtin(Builtin::Region).is_some());
    match rules.resolve(&params, &Partitions::default()) {
        Err(error) => error.message().unwrap_or("no rule says why").to_owned(),
        Ok(endpoint) => {
            let mut found = endpoint.url.clone();
            if let Some(region) = endpoint.auth_scheme("sigv4").and_then(|scheme| scheme.signing_region.as_ref()) {
                write!(found, " {region}").expect("writing to a string does not fail");
            }
            found
        }
    }
}

const PLAIN: &str = r#""aws.api#service": {"sdkId": "Things"}"#;
const WEST: (&str, &str) = ("Region", "us-west-2");
const FIPS: (&str, &str) = ("UseFIPS", "true");
const DUAL_STACK: (&str, &str) = ("UseDualStack", "true");

#[test]
fn a_service_is_in_each_region() {
    assert_eq!(resolve(PLAIN, &[WEST]), "https://things.us-west-2.amazonaws.com");
    assert_eq!(resolve(PLAIN, &[("Region", "cn-north-1")]), "https://things.cn-north-1.amazonaws.com.cn");
    assert_eq!(resolve(PLAIN, &[WEST, FIPS]), "https://things-fips.us-west-2.amazonaws.com");
    assert_eq!(resolve(PLAIN, &[WEST, DUAL_STACK]), "https://things.us-west-2.api.aws");
    assert_eq!(resolve(PLAIN, &[WEST, FIPS, DUAL_STACK]), "https://things-fips.us-west-2.api.aws");
    assert!(resolve(PLAIN, &[]).starts_with("no region"));
    let prefixed = r#""aws.api#service": {"sdkId": "Things", "arnNamespace": "a", "endpointPrefix": "api.things"}"#;
    assert_eq!(resolve(prefixed, &[WEST]), "https://api.things.us-west-2.amazonaws.com");
}

#[test]
fn a_custom_endpoint_is_what_it_is() {
    let custom = ("Endpoint", "http://localhost:8000");
    assert_eq!(resolve(PLAIN, &[custom]), "http://localhost:8000");
    assert_eq!(resolve(PLAIN, &[custom, FIPS]), "a custom endpoint can not be combined with FIPS");
    assert_eq!(resolve(PLAIN, &[custom, DUAL_STACK]), "a custom endpoint can not be combined with dual stack");
}

#[test]
fn regions_and_partitions_may_differ() {
    let special = format!(
        r#"{PLAIN}, "aws.endpoints#standardRegionalEndpoints": {{
            "partitionSpecialCases": {{"aws-us-gov": [{{"endpoint": "{{service}}.gov.{{dnsSuffix}}", "fips": true}}]}},
            "regionSpecialCases": {{"us-east-1": [{{"endpoint": "https://{{service}}.{{dnsSuffix}}", "signingRegion": "us-east-9"}}]}}}}"#
    );
    assert_eq!(resolve(&special, &[("Region", "us-east-1")]), "https://things.amazonaws.com us-east-9");
    assert_eq!(resolve(&special, &[("Region", "us-east-1"), FIPS]), "https://things-fips.us-east-1.amazonaws.com");
    assert_eq!(resolve(&special, &[("Region", "us-gov-west-1")]), "https://things.us-gov-west-1.amazonaws.com");
    assert_eq!(resolve(&special, &[("Region", "us-gov-west-1"), FIPS]), "https://things.gov.amazonaws.com");
}

#[test]
fn a_service_may_speak_both_ip_versions_only() {
    let only = format!(r#"{PLAIN}, "aws.endpoints#dualStackOnlyEndpoints": {{}}"#);
    assert_eq!(resolve(&only, &[WEST]), "https://things.us-west-2.api.aws");
    assert_eq!(resolve(&only, &[WEST, FIPS]), "https://things-fips.us-west-2.api.aws");
}

#[test]
fn a_global_service_signs_for_the_partition() {
    let global = |pattern: &str| {
        format!(
            r#"{PLAIN}, "aws.endpoints#standardPartitionalEndpoints": {{"endpointPatternType": "{pattern}",
                "partitionEndpointSpecialCases": {{"aws-cn": [{{"endpoint": "{{service}}.{{region}}.{{dnsSuffix}}", "region": "cn-north-1"}}]}}}}"#
        )
    };
    assert_eq!(resolve(&global("service_dnsSuffix"), &[WEST]), "https://things.amazonaws.com us-east-1");
    let with_region = global("service_region_dnsSuffix");
    assert_eq!(resolve(&with_region, &[WEST]), "https://things.us-east-1.amazonaws.com us-east-1");
    let china = [("Region", "cn-northwest-1")];
    assert_eq!(resolve(&with_region, &china), "https://things.cn-north-1.amazonaws.com.cn cn-north-1");
}

const S3: &str = r#""aws.api#service": {"sdkId": "S3"}"#;
const PATH_STYLE: (&str, &str) = ("ForcePathStyle", "true");

#[test]
fn a_bucket_stands_in_the_host_where_it_can() {
    let at = |bucket, more: &[(&'static str, &'static str)]| {
        let mut settings = vec![WEST, ("Bucket", bucket)];
        settings.extend_from_slice(more);
        resolve(S3, &settings)
    };
    assert_eq!(resolve(S3, &[WEST]), "https://s3.us-west-2.amazonaws.com us-west-2");
    assert_eq!(at("b-1", &[]), "https://b-1.s3.us-west-2.amazonaws.com us-west-2");
    assert_eq!(at("b-1", &[PATH_STYLE]), "https://s3.us-west-2.amazonaws.com/b-1 us-west-2");
    assert_eq!(at("B 1", &[]), "https://s3.us-west-2.amazonaws.com/B%201 us-west-2");
    assert_eq!(at("b-1", &[FIPS, DUAL_STACK]), "https://b-1.s3-fips.dualstack.us-west-2.amazonaws.com us-west-2");
    assert_eq!(at("b-1", &[("Accelerate", "true")]), "https://b-1.s3-accelerate.amazonaws.com us-west-2");
}

#[test]
fn a_bucket_is_put_into_a_custom_endpoint() {
    let at = |endpoint, bucket| resolve(S3, &[WEST, ("Endpoint", endpoint), ("Bucket", bucket)]);
    assert_eq!(at("https://s3.test/base", "b-1"), "https://b-1.s3.test/base us-west-2");
    assert_eq!(at("https://s3.test/base", "B"), "https://s3.test/base/B us-west-2");
    assert_eq!(at("http://127.0.0.1:9000", "b-1"), "http://127.0.0.1:9000/b-1 us-west-2");
    assert_eq!(at("nowhere", "b-1"), "the custom endpoint `nowhere` is no URL");
}
