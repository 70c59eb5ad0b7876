//! Endpoints that the service names itself, over a scripted transport.

use std::fmt;
use std::time::Duration;

use farrier_runtime::client::Handle;
use farrier_runtime::client::discovery::{INPUT, OUTPUT, discover};
use farrier_runtime::config::{Intercept, Region, SharedInterceptor};
use farrier_runtime::endpoint::Builtin;
use farrier_runtime::endpoint::{Expr, Outcome, Parameter, RuleSet};
use farrier_runtime::error::{RequestId, SdkError};
use farrier_runtime::operation::{Auth, Discovery, Http, Operation, OperationShape, OperationTrait, PathPart, Service};
use farrier_runtime::protocol::Protocol;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema};
use farrier_runtime::shape::{self, ResponseMetadata, Shape, Slot, Value, View};

use crate::service::{DONE, Done, EMPTY, Empty, SERVICE, operation, structure};
use crate::support::{Answer, Clock, Script, answer, call, chain, response, settings};

static RULES: RuleSet = RuleSet {
    parameters: &[Parameter::string("Region").builtin(Builtin::Region).required()],
    variables: 0,
    conditions: &[],
    outcomes: &[Outcome::Endpoint(&[Expr::Str("https://first."), Expr::Ref(0), Expr::Str(".test")], &[], &[])],
    nodes: &[],
    root: RuleSet::OUTCOME,
};

static TABLES: Service = Service { protocol: Protocol::AwsJson1_0, endpoint_rules: Some(&RULES), ..SERVICE };

static DISCOVERY: Discovery = Discovery {
    operation: Operation {
        name: "DescribeEndpoints",
        service: &TABLES,
        http: Http { method: "POST", path: &[PathPart::Literal("/")], query: "", code: 200 },
        input: &INPUT,
        output: &OUTPUT,
        errors: &[],
        auth: &[Auth::SigV4],
        required: &[],
        traits: &[],
    },
    error: "InvalidEndpointException",
};

structure! { #[derive(Clone)] NamedInput = NAMED_INPUT, [], plain;
    0 table: String = "table" STRING, [];
}

operation!(Query(Empty = EMPTY) -> Done = DONE,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of TABLES,
    traits &[OperationTrait::DiscoveredEndpoint(&DISCOVERY, &[])]);
operation!(QueryNamed(NamedInput = NAMED_INPUT) -> Done = DONE,
    "POST" &[PathPart::Literal("/")], auth &[Auth::SigV4], required &[], of TABLES,
    traits &[OperationTrait::DiscoveredEndpoint(&DISCOVERY, &[0])]);

fn client(answers: impl IntoIterator<Item = Answer>) -> (Handle, Script, Clock) {
    let script = Script::of(answers);
    let (mut settings, clock) = settings(script.clone());
    settings.endpoint_url = None;
    (Handle::new(&TABLES, settings), script, clock)
}

fn names(address: &str, minutes: i64) -> Answer {
    let body = format!(r#"{{"Endpoints":[{{"Address":"{address}","CachePeriodInMinutes":{minutes}}}]}}"#);
    Answer::Response(response(200, &[], body))
}

fn done() -> Answer {
    answer(200, r#"{"id":"1"}"#)
}

fn wrong() -> Answer {
    answer(400, r##"{"__type":"a#InvalidEndpointException"}"##)
}

/// Where requests went, and to which operation.
fn sent(script: &Script) -> Vec<String> {
    script.noted(|noted| {
        let text = |sent: &crate::support::Sent| {
            let target = sent.header("x-amz-target").unwrap();
            format!("{} {}", sent.uri, target.rsplit_once('.').unwrap().1)
        };
        noted.sent.iter().map(text).collect()
    })
}

const ASKED: &str = "https://first.eu-west-1.test/ DescribeEndpoints";

#[tokio::test]
async fn an_endpoint_is_asked_for_once_and_again_when_it_is_old() {
    let (client, script, clock) =
        client([names("cell1.test", 2), done(), done(), names("http://cell2.test", 2), done()]);
    for wait in [0, 119, 1] {
        clock.advance(Duration::from_secs(wait));
        call::<Query>(&client, Empty::default()).await.unwrap();
    }
    let (one, two) = ("https://cell1.test/ Query", "http://cell2.test/ Query");
    assert_eq!(sent(&script), [ASKED, one, one, ASKED, two]);
    assert!(script.headers("authorization").iter().all(|signed| signed.contains("/eu-west-1/things/")));
}

#[tokio::test]
async fn rules_see_no_region_where_its_name_is_empty() {
    let script = Script::default();
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    settings.region = Some(Region::from_static(""));
    let error = call::<Query>(&Handle::new(&TABLES, settings), Empty::default()).await.unwrap_err();
    assert!(error.to_string().contains("set a region: Config::builder().region(..)"), "{error}");
    assert!(sent(&script).is_empty());
}

#[tokio::test]
async fn a_call_that_went_to_the_wrong_place_asks_again() {
    for refusal in [wrong(), answer(421, "{}")] {
        let (client, script, _) = client([names("cell1.test", 60), refusal, names("cell2.test", 60), done()]);
        call::<Query>(&client, Empty::default()).await.unwrap();
        assert_eq!(sent(&script), [ASKED, "https://cell1.test/ Query", ASKED, "https://cell2.test/ Query"]);
    }
}

#[derive(Debug)]
struct Bystander;

impl Intercept for Bystander {
    fn name(&self) -> &'static str {
        "Bystander"
    }
}

#[tokio::test]
async fn the_request_that_interceptors_hold_goes_to_the_other_place_too() {
    let script = Script::of([names("cell1.test", 60), wrong(), names("cell2.test", 60), done()]);
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    settings.hooks.push_interceptor(SharedInterceptor::new(Bystander));
    call::<Query>(&Handle::new(&TABLES, settings), Empty::default()).await.unwrap();
    assert_eq!(sent(&script), [ASKED, "https://cell1.test/ Query", ASKED, "https://cell2.test/ Query"]);
}

#[tokio::test]
async fn an_old_endpoint_will_do_while_no_other_is_named() {
    let denied = || answer(403, r#"{"__type":"AccessDeniedException"}"#);
    let (client, script, clock) = client([names("cell1.test", 1), done(), denied(), done(), done()]);
    for wait in [0, 60, 59] {
        clock.advance(Duration::from_secs(wait));
        call::<Query>(&client, Empty::default()).await.unwrap();
    }
    let one = "https://cell1.test/ Query";
    assert_eq!(sent(&script), [ASKED, one, ASKED, one, one]);
}

#[tokio::test]
async fn without_any_endpoint_there_is_no_call() {
    for (answer, why) in [
        (answer(403, r#"{"__type":"AccessDeniedException"}"#), "AccessDeniedException"),
        (answer(200, "{}"), "the service named no endpoint"),
        (names("not a host", 1), r#"named "https://not a host" as its endpoint"#),
    ] {
        let (client, script, _) = client([answer]);
        let error = call::<Query>(&client, Empty::default()).await.unwrap_err();
        assert!(matches!(error, SdkError::ConstructionFailure(_)), "{error:?}");
        assert!(chain(&error).contains(why), "{}", chain(&error));
        assert_eq!(sent(&script), [ASKED]);
    }
}

#[tokio::test]
async fn calls_side_by_side_ask_once() {
    let (client, script, _) = client([names("cell1.test", 60), done(), done()]);
    let both = tokio::join!(call::<Query>(&client, Empty::default()), call::<Query>(&client, Empty::default()));
    assert_eq!((both.0.unwrap().request_id(), both.1.unwrap().request_id()), (Some("req-1"), Some("req-1")));
    assert_eq!(sent(&script).iter().filter(|line| *line == ASKED).count(), 1);
}

#[tokio::test]
async fn an_endpoint_may_depend_on_ids() {
    let (client, script, _) = client([names("cell1.test", 60), done(), names("cell2.test", 60), done(), done()]);
    for table in ["a", "b", "a"] {
        call::<QueryNamed>(&client, NamedInput { table: Some(table.to_owned()), ..Default::default() }).await.unwrap();
    }
    let cells: Vec<String> = sent(&script).into_iter().filter(|line| line.contains("Query")).collect();
    let (one, two) = ("https://cell1.test/ QueryNamed", "https://cell2.test/ QueryNamed");
    assert_eq!(cells, [one, two, one]);
    let question = script.noted(|noted| noted.sent[0].body.clone()).unwrap();
    assert_eq!(question, r#"{"Operation":"QueryNamed","Identifiers":{"table":"a"}}"#);
}

#[tokio::test]
async fn with_an_endpoint_of_the_programs_own_nothing_is_asked() {
    let script = Script::of([done()]);
    let client = Handle::new(&TABLES, settings(script.clone()).0);
    call::<Query>(&client, Empty::default()).await.unwrap();
    assert_eq!(sent(&script), ["https://first.eu-west-1.test/ Query"], "the rules here take no endpoint");
}

#[tokio::test]
async fn a_program_may_ask_before_its_first_call() {
    let (client, script, _) = client([names("cell1.test", 60), done(), names("cell2.test", 60), done()]);
    let reload = discover(client.clone(), &DISCOVERY).await.unwrap();
    call::<Query>(&client, Empty::default()).await.unwrap();
    reload.reload_once().await;
    call::<Query>(&client, Empty::default()).await.unwrap();
    assert_eq!(sent(&script), [ASKED, "https://cell1.test/ Query", ASKED, "https://cell2.test/ Query"]);
}
