//! What services want beyond their models.

use std::path::Path;

use crate::{PLAIN, REST, service, service_of};

/// The traits of the service that AWS calls so.
fn named(sdk_id: &str) -> String {
    format!(
        r#"{REST}, "aws.api#service": {{"sdkId": "{sdk_id}", "arnNamespace": "x", "cloudFormationName": "X", "cloudTrailEventSource": "x"}}"#
    )
}

#[test]
fn services_with_wants_of_their_own_get_them() {
    let operation = |sdk_id: &str, member: &str| {
        let traits = named(sdk_id);
        let shapes = format!(
            r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
            "a#In": {{"type": "structure", "members": {{"first": {{"target": "smithy.api#String"}}, "{member}": {{"target": "smithy.api#String"}}}}}}"#
        );
        service(&traits, &shapes).unwrap()[Path::new("src/operation/op.rs")].clone()
    };
    assert!(operation("API Gateway", "x").contains(r#"OperationTrait::Header("accept", "application/json")"#));
    let glacier = operation("Glacier", "accountId");
    assert!(glacier.contains(r#"OperationTrait::Header("x-amz-glacier-version", "1")"#), "{glacier}");
    assert!(glacier.contains(r#"OperationTrait::DefaultText(1, "-")"#), "{glacier}");
    let of_arn = "OperationTrait::AccountOfArn { account: 1, arn: 2 }";
    assert!(operation("S3 Control", r#"AccountId": {"target": "smithy.api#String"}, "Bucket"#).contains(of_arn));
    assert!(!operation("S3 Control", "AccountId").contains("OperationTrait"));
    assert!(!operation("Other", "accountId").contains("OperationTrait"));
}

#[test]
fn services_that_say_digests_are_checked() {
    let of = |sdk_id: &str, operation: &str, file: &str| {
        let traits = named(sdk_id);
        let shapes = format!(
            r#""a#{operation}": {{"type": "operation", "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}}"#
        );
        let files = service_of(operation, &traits, &shapes).unwrap();
        (files[Path::new(file)].clone(), files[Path::new("Cargo.toml")].clone())
    };
    let (operation, manifest) = of("SQS", "SendMessage", "src/operation/send_message.rs");
    assert!(operation.contains("traits: &[OperationTrait::MessageDigests]"), "{operation}");
    assert!(manifest.contains(r#""message-digests""#), "{manifest}");
    let (config, _) = of("SQS", "SendMessage", "src/config.rs");
    assert!(config.contains("response_checksum_validation") && !config.contains("request_checksum_calculation"));
    let (operation, manifest) = of("SQS", "PurgeQueue", "src/operation/purge_queue.rs");
    assert!(!operation.contains("OperationTrait") && !manifest.contains("message-digests"), "{operation}{manifest}");
    let (service, manifest) = of("DynamoDB", "GetItem", "src/service.rs");
    assert!(service.contains("&[ServiceTrait::SaysCrc32]") && manifest.contains(r#""crc32""#), "{service}{manifest}");
}

#[test]
fn a_token_may_stand_in_the_environment_where_credentials_would_do() {
    let of = |auth: &[&str]| {
        let auth: String = auth.iter().map(|auth| format!(", {auth}")).collect();
        let shapes = r#""a#Op": {"type": "operation", "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}, "smithy.api#auth": []}}"#;
        let files = service(&format!("{REST}{auth}"), shapes).unwrap();
        let [service, manifest] = ["src/service.rs", "Cargo.toml"].map(|path| files[Path::new(path)].clone());
        let takes_tokens = service.contains("&[ServiceTrait::TokenOfEnvironment]");
        assert!(!takes_tokens || manifest.contains(r#""http-auth""#), "{manifest}");
        takes_tokens
    };
    let (sigv4, bearer) = (r#""aws.auth#sigv4": {"name": "bedrock"}"#, r#""smithy.api#httpBearerAuth": {}"#);
    assert!(of(&[sigv4, bearer]));
    assert!(!of(&[sigv4]) && !of(&[bearer]));
}

#[test]
fn copies_between_regions_carry_a_presigned_request() {
    let of = |sdk_id: &str, members: &str| {
        let traits = named(sdk_id);
        let members: Vec<String> =
            members.split(' ').map(|name| format!(r#""{name}": {{"target": "smithy.api#String"}}"#)).collect();
        let shapes = format!(
            r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
            "a#In": {{"type": "structure", "members": {{{}}}}}"#,
            members.join(", ")
        );
        service(&traits, &shapes).unwrap()[Path::new("src/operation/op.rs")].clone()
    };
    let rds = of("RDS", "Name PreSignedUrl source_region");
    let copy = "PresignedCopy { source: 3, sends_source: false, url: 1, destination: None }";
    assert!(rds.contains(copy) && rds.contains("pub fn source_region2("), "{rds}");
    let ec2 = of("EC2", "DestinationRegion PresignedUrl SourceRegion");
    let copy = "PresignedCopy { source: 2, sends_source: true, url: 1, destination: Some(0) }";
    assert!(ec2.contains(copy) && !ec2.contains("source_region2"), "{ec2}");
    assert!(!of("RDS", "Name").contains("OperationTrait"));
    assert!(!of("Other", "PreSignedUrl").contains("OperationTrait"));
}

#[test]
fn endpoints_are_discovered_where_a_call_needs_it() {
    let of = |required: bool| {
        let traits =
            format!(r#"{REST}, "aws.api#clientEndpointDiscovery": {{"operation": "a#Describe", "error": "a#Moved"}}"#);
        let shapes = format!(
            r#""a#Op": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{
                "aws.api#clientDiscoveredEndpoint": {{"required": {required}}}, "smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
            "a#In": {{"type": "structure", "members": {{"x": {{"target": "smithy.api#String"}},
                "id": {{"target": "smithy.api#String", "traits": {{"aws.api#clientEndpointDiscoveryId": {{}}}}}}}}}},
            "a#Describe": {{"type": "operation", "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/endpoints"}}}}}},
            "a#Moved": {{"type": "structure", "members": {{}}, "traits": {{"smithy.api#error": "client"}}}}"#
        );
        let files = service(&traits, &shapes).unwrap();
        ["src/operation/op.rs", "src/service.rs", "src/client.rs", "src/lib.rs", "Cargo.toml"]
            .map(|path| files[Path::new(path)].clone())
    };
    let [operation, service, client, lib, manifest] = of(true);
    assert!(operation.contains("OperationTrait::DiscoveredEndpoint(&crate::service::DISCOVERY, &[1])"), "{operation}");
    assert!(service.contains(r#"name: "Describe""#) && service.contains(r#"error: "Moved""#), "{service}");
    assert!(service.contains(r#"PathPart::Literal("/endpoints")"#), "{service}");
    assert!(client.contains("with_endpoint_discovery_enabled") && lib.contains("pub mod endpoint_discovery"));
    assert!(manifest.contains(r#""endpoint-discovery""#), "{manifest}");
    let [operation, service, client, ..] = of(false);
    assert!(!operation.contains("OperationTrait") && !service.contains("DISCOVERY") && !client.contains("discovery"));
}

#[test]
fn an_identity_provider_that_could_not_be_reached_is_asked_again() {
    let of = |sdk_id: &str| {
        let traits = named(sdk_id);
        let shapes = r#""a#Op": {"type": "operation", "errors": [{"target": "a#IDPCommunicationErrorException"}], "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
            "a#IDPCommunicationErrorException": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}}"#;
        let files = service(&traits, shapes).unwrap();
        files[Path::new("src/types/error/idp_communication_error_exception.rs")].clone()
    };
    assert!(of("STS").contains("Trait::Retryable { throttling: false }"));
    assert!(!of("Other").contains("Trait::Retryable"));
}

#[test]
fn what_route_53_shows_with_a_path_is_sent_without_it() {
    let traits = named("Route 53");
    let shapes = r#""a#Op": {"type": "operation", "input": {"target": "a#In"}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
        "a#In": {"type": "structure", "members": {"name": {"target": "smithy.api#String"}, "zone": {"target": "a#ResourceId"}}},
        "a#ResourceId": {"type": "string"}"#;
    let files = service(&traits, shapes).unwrap();
    let text = &files[Path::new("src/operation/op.rs")];
    assert!(text.contains("traits: &[OperationTrait::LastSegment(1)]"), "{text}");
}

#[test]
fn s3_control_signs_paths_as_s3_does() {
    let traits = named("S3 Control");
    let files = service(&traits, PLAIN).unwrap();
    let text = &files[Path::new("src/service.rs")];
    assert!(text.contains("&[ServiceTrait::SignsPathAsSent, ServiceTrait::SendsContentSha256]"), "{text}");
}

#[test]
fn what_gives_the_first_credentials_is_not_signed() {
    let traits = format!(r#"{}, "aws.auth#sigv4": {{"name": "sts"}}"#, named("STS"));
    let auth = |name: &str| {
        let shapes = format!(
            r#""a#{name}": {{"type": "operation", "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}}"#
        );
        let service = &service_of(name, &traits, &shapes).unwrap()[Path::new("src/service.rs")];
        service.split("Operation::new(&SERVICE, ").nth(1).and_then(|rest| rest.split(')').next()).map(str::to_owned)
    };
    assert_eq!(auth("AssumeRoleWithWebIdentity").as_deref(), Some("&[Auth::Anonymous]"));
    assert_eq!(auth("AssumeRole").as_deref(), Some("&[Auth::SigV4]"));
}
