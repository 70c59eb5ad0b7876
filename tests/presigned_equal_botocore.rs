//! Presigned URLs against botocore's for the same operation, input, time and credentials.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use farrier_ivschat::config::{Credentials, Region};
use farrier_ivschat::presigning::{PresignedRequest, PresigningConfig};
use farrier_ivschat::{Client, Config};
use farrier_tests::capture::Capture;
use farrier_tests::peers;
use serde_json::{Value, json};

const ROOM: &str = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
/// 2015-08-30T12:36:00Z, the script's clock.
const NOW: u64 = 1_440_938_160;

fn client(token: Option<&str>, capture: &Capture) -> Client {
    let (key, secret) = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let config = Config::builder()
        .region(Region::new("us-west-2"))
        .credentials_provider(Credentials::new(key, secret, token.map(str::to_owned), None, "test"))
        .http_client(capture.client())
        .build();
    Client::from_conf(config)
}

fn for_seconds(seconds: u64) -> PresigningConfig {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let config = PresigningConfig::builder().start_time(start).expires_in(Duration::from_secs(seconds));
    config.build().expect("less than a week")
}

/// The URL in parts: what is before its query, and the parameters, whose order says nothing.
fn parts(url: &str) -> (String, BTreeMap<String, String>) {
    let (base, query) = url.split_once('?').expect("a presigned URL has a query");
    let pairs = query.split('&').map(|pair| pair.split_once('=').expect("a parameter has a value"));
    (base.to_owned(), pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

async fn ours(token: Option<&str>) -> Vec<(Value, PresignedRequest)> {
    let capture = Capture::answering(200, "{}");
    let client = client(token, &capture);
    let case = |operation: &str, params: Value, expires: u64| {
        json!({"service": "ivschat", "operation": operation, "params": params, "region": "us-west-2", "expires": expires,
               "token": token})
    };
    let tags = client.list_tags_for_resource().resource_arn(ROOM).presigned(for_seconds(900)).await;
    let key = "a b/é";
    let untag = client.untag_resource().resource_arn(ROOM).tag_keys(key);
    let untag = untag.customize().presigned(for_seconds(604_800)).await;
    assert!(capture.take().is_empty(), "presigning sends nothing");
    vec![
        (case("list_tags_for_resource", json!({"resourceArn": ROOM}), 900), tags.expect("it is signed")),
        (case("untag_resource", json!({"resourceArn": ROOM, "tagKeys": [key]}), 604_800), untag.expect("it is signed")),
    ]
}

#[test]
fn presigned_urls_are_those_of_botocore() {
    let Some((_, python)) = peers::boto3("presigned_urls_are_those_of_botocore") else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    for token in [None, Some("session/token==")] {
        let cases = runtime.block_on(ours(token));
        let asked: Vec<Value> = cases.iter().map(|(case, _)| case.clone()).collect();
        let answers = peers::batch(&python, &peers::root().join("tests/presign.py"), &[], &asked);
        for ((case, ours), botocore) in cases.iter().zip(&answers) {
            let url = botocore["url"].as_str().expect("a URL");
            assert_eq!(parts(ours.uri()), parts(url), "{case}");
            assert_eq!(ours.headers().count(), 0, "{case}");
        }
    }
}
