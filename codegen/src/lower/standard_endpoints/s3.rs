//! Amazon S3: buckets stand in the host where they can, else in the path.

use serde_json::{Value, json};

use super::json::{attribute, boolean_equals, endpoint, error, is_set, is_true, reference, tree};
use super::{ENDPOINT, USE_DUAL_STACK, USE_FIPS, VARIANTS, flag, no_variants, rule_set};

const ACCELERATE: &str = "Accelerate";
/// The variable that holds the program's own endpoint, taken apart.
const URL: &str = "url";

pub(super) fn rules() -> Value {
    let mut by_region = vec![accelerated()];
    for variant in VARIANTS {
        let fips = if variant.fips { "-fips" } else { "" };
        let dual_stack = if variant.dual_stack { "dualstack." } else { "" };
        let authority = format!("s3{fips}.{dual_stack}{{Region}}.{{PartitionResult#dnsSuffix}}");
        by_region.push(variant.rule(vec![
            signed(in_host(), &format!("https://{{Bucket}}.{authority}")),
            signed(in_path(), &format!("https://{authority}/{{bucket}}")),
            signed(vec![], &format!("https://{authority}")),
        ]));
    }
    let parameters = json!({
        "Bucket": {"type": "string"},
        "ForcePathStyle": flag("AWS::S3::ForcePathStyle"),
        "Accelerate": flag("AWS::S3::Accelerate"),
    });
    rule_set(custom(), by_region, parameters)
}

/// The endpoint that the program gives.
fn custom() -> Vec<Value> {
    let parsed = json!({"fn": "parseURL", "argv": [reference(ENDPOINT)], "assign": URL});
    let mut in_host = in_host();
    in_host.push(boolean_equals(attribute(URL, "isIp"), false));
    let addressed = vec![
        signed(in_host, "{url#scheme}://{Bucket}.{url#authority}{url#path}"),
        signed(in_path(), "{url#scheme}://{url#authority}{url#normalizedPath}{bucket}"),
        signed(vec![], "{Endpoint}"),
    ];
    let mut rules = no_variants();
    rules.extend([
        error(vec![is_true(reference(ACCELERATE))], "a custom endpoint can not be combined with S3 Accelerate"),
        tree(vec![parsed], addressed),
        error(vec![], "the custom endpoint `{Endpoint}` is no URL"),
    ]);
    rules
}

/// S3 Accelerate, which has one endpoint for all regions and serves buckets in the host only.
fn accelerated() -> Value {
    let mut conditions = in_host();
    conditions.push(is_true(reference(ACCELERATE)));
    let dual_stack = vec![is_true(reference(USE_DUAL_STACK))];
    let endpoints = vec![
        error(vec![is_true(reference(USE_FIPS))], "S3 Accelerate can not be combined with FIPS"),
        signed(dual_stack, "https://{Bucket}.s3-accelerate.dualstack.{PartitionResult#dnsSuffix}"),
        signed(vec![], "https://{Bucket}.s3-accelerate.{PartitionResult#dnsSuffix}"),
    ];
    tree(conditions, endpoints)
}

/// That there is a bucket which can stand in the host, and may.
fn in_host() -> Vec<Value> {
    let hostable = json!({"fn": "aws.isVirtualHostableS3Bucket", "argv": [reference("Bucket"), false]});
    vec![is_set("Bucket"), boolean_equals(reference("ForcePathStyle"), false), hostable]
}

/// That there is a bucket, which is then encoded for the path.
fn in_path() -> Vec<Value> {
    vec![is_set("Bucket"), json!({"fn": "uriEncode", "argv": [reference("Bucket")], "assign": "bucket"})]
}

fn signed(conditions: Vec<Value>, url: &str) -> Value {
    let scheme = json!({
        "name": "sigv4", "signingName": "s3", "signingRegion": "{Region}", "disableDoubleEncoding": true
    });
    endpoint(conditions, url, json!({"authSchemes": [scheme]}))
}
