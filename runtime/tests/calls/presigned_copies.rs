//! Requests that carry a presigned copy of themselves to another region. The expected URLs are those of botocore 1.44.

use std::collections::BTreeSet;
use std::fmt;

use farrier_runtime::client::Handle;
use farrier_runtime::config::{Credentials, Region, SharedCredentialsProvider};
use farrier_runtime::endpoint::{Builtin, Expr, Outcome, Parameter, RuleSet};
use farrier_runtime::operation::{
    Auth, Http, Operation, OperationShape, OperationTrait, PathPart, PresignedCopy, Service,
};
use farrier_runtime::protocol::Protocol;
use farrier_runtime::schema::Member;
use farrier_runtime::schema::Schema;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::service::{EMPTY, Empty, SERVICE, operation, structure};
use crate::support::{Script, answer, call, settings};

structure! { #[derive(Clone)] SnapshotInput = SNAPSHOT_INPUT, [], plain;
    0 source: String = "SourceDBSnapshotIdentifier" STRING, [];
    1 target: String = "TargetDBSnapshotIdentifier" STRING, [];
    2 url: String = "PreSignedUrl" STRING, [];
    3 region: String = "SourceRegion" STRING, [];
}

structure! { #[derive(Clone)] VolumeInput = VOLUME_INPUT, [], plain;
    0 destination: String = "DestinationRegion" STRING, [];
    1 url: String = "PresignedUrl" STRING, [];
    2 region: String = "SourceRegion" STRING, [];
    3 source: String = "SourceSnapshotId" STRING, [];
}

static RDS_RULES: RuleSet = RuleSet {
    outcomes: &[Outcome::Endpoint(&[Expr::Str("https://rds."), Expr::Ref(0), Expr::Str(".amazonaws.com")], &[], &[])],
    ..REGIONAL
};

static EC2_RULES: RuleSet = RuleSet {
    outcomes: &[Outcome::Endpoint(&[Expr::Str("https://ec2."), Expr::Ref(0), Expr::Str(".amazonaws.com")], &[], &[])],
    ..REGIONAL
};

const REGIONAL: RuleSet = RuleSet {
    parameters: &[Parameter::string("Region").builtin(Builtin::Region).required()],
    variables: 0,
    conditions: &[],
    outcomes: &[],
    nodes: &[],
    root: RuleSet::OUTCOME,
};

static RDS: Service = Service {
    signing_name: "rds",
    version: "2014-10-31",
    protocol: Protocol::AwsQuery,
    endpoint_rules: Some(&RDS_RULES),
    ..SERVICE
};

static EC2: Service = Service {
    signing_name: "ec2",
    version: "2016-11-15",
    protocol: Protocol::Ec2Query,
    endpoint_rules: Some(&EC2_RULES),
    ..SERVICE
};

operation!(CopyDBSnapshot(SnapshotInput = SNAPSHOT_INPUT) -> Empty = EMPTY,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of RDS,
    traits &[OperationTrait::PresignedCopy(&PresignedCopy { source: 3, sends_source: false, url: 2, destination: None })]);
operation!(CopySnapshot(VolumeInput = VOLUME_INPUT) -> Empty = EMPTY,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of EC2,
    traits &[OperationTrait::PresignedCopy(&PresignedCopy { source: 2, sends_source: true, url: 1, destination: Some(0) })]);

/// The parameters that a client in us-west-2 sends.
async fn sent<O: OperationShape>(service: &'static Service, input: O::Input) -> BTreeSet<String> {
    let script = Script::of([answer(200, "<Response/>")]);
    let mut settings = settings(script.clone()).0;
    settings.endpoint_url = None;
    settings.region = Some(Region::from_static("us-west-2"));
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", Some("token".to_owned()), None, "test");
    settings.credentials_provider = Some(SharedCredentialsProvider::new(credentials));
    call::<O>(&Handle::new(service, settings), input).await.unwrap();
    script.noted(|noted| parameters(noted.sent[0].body.as_deref().unwrap()))
}

fn parameters(text: &str) -> BTreeSet<String> {
    text.split('&').map(str::to_owned).collect()
}

/// The parameters of the URL that is itself a parameter.
fn presigned(sent: &BTreeSet<String>, name: &str, place: &str) -> BTreeSet<String> {
    let url = sent.iter().find_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('=')).unwrap();
    let url = percent_encoding::percent_decode_str(url).decode_utf8().unwrap().into_owned();
    parameters(url.strip_prefix(place).unwrap())
}

#[tokio::test]
async fn the_source_region_is_asked_by_a_presigned_request() {
    let input = SnapshotInput {
        source: Some("arn:aws:rds:eu-west-1:1:snapshot:x".to_owned()),
        target: Some("y z".to_owned()),
        region: Some("eu-west-1".to_owned()),
        ..SnapshotInput::default()
    };
    let sent = sent::<CopyDBSnapshot>(&RDS, input).await;
    assert!(!sent.iter().any(|parameter| parameter.starts_with("SourceRegion")), "{sent:?}");
    let url = presigned(&sent, "PreSignedUrl", "https://rds.eu-west-1.amazonaws.com/?");
    let expected = "Action=CopyDBSnapshot&Version=2014-10-31&SourceDBSnapshotIdentifier=arn%3Aaws%3Ards%3Aeu-west-1%3A1%3Asnapshot%3Ax&TargetDBSnapshotIdentifier=y%20z&DestinationRegion=us-west-2&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20231114%2Feu-west-1%2Frds%2Faws4_request&X-Amz-Date=20231114T221320Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=token&X-Amz-Signature=f08ca37a880b74c370d08a7b9cbc4bbcf340385b4d4f7ca1d9c0a145caaa1333";
    assert_eq!(url, parameters(expected));
}

#[tokio::test]
async fn where_the_model_has_the_regions_they_are_sent_as_well() {
    let input = VolumeInput {
        source: Some("snap-1".to_owned()),
        region: Some("eu-west-1".to_owned()),
        ..VolumeInput::default()
    };
    let sent = sent::<CopySnapshot>(&EC2, input).await;
    for parameter in ["SourceRegion=eu-west-1", "DestinationRegion=us-west-2", "SourceSnapshotId=snap-1"] {
        assert!(sent.contains(parameter), "{sent:?}");
    }
    let url = presigned(&sent, "PresignedUrl", "https://ec2.eu-west-1.amazonaws.com/?");
    let expected = "Action=CopySnapshot&Version=2016-11-15&SourceSnapshotId=snap-1&SourceRegion=eu-west-1&DestinationRegion=us-west-2&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20231114%2Feu-west-1%2Fec2%2Faws4_request&X-Amz-Date=20231114T221320Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=token&X-Amz-Signature=48c9dd59a3058428271fce8106633bca93e1dce9fb2a006c97b78bf8640600cb";
    assert_eq!(url, parameters(expected));
}

#[tokio::test]
async fn an_url_of_the_callers_own_wins_and_a_copy_within_the_region_has_none() {
    let own = SnapshotInput {
        url: Some("mine".to_owned()),
        region: Some("eu-west-1".to_owned()),
        ..SnapshotInput::default()
    };
    let sent_own = sent::<CopyDBSnapshot>(&RDS, own).await;
    assert_eq!(sent_own, parameters("Action=CopyDBSnapshot&Version=2014-10-31&PreSignedUrl=mine"));
    let plain = sent::<CopyDBSnapshot>(&RDS, SnapshotInput::default()).await;
    assert_eq!(plain, parameters("Action=CopyDBSnapshot&Version=2014-10-31"));
}
