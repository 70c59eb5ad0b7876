//! What endpoints put onto a request.

use farrier_runtime::client::Handle;
use farrier_runtime::config::Region;
use farrier_runtime::endpoint::{Expr, Outcome, RuleSet};
use farrier_runtime::operation::{Auth, Http, Operation, OperationShape, PathPart, Service};

use crate::service::{DONE, Done, GET_THING_INPUT, GetThingInput};
use crate::support::{Script, call, input, ok, settings};

static RULES: RuleSet = RuleSet {
    parameters: &[],
    variables: 0,
    conditions: &[],
    outcomes: &[Outcome::Endpoint(
        &[Expr::Str("https://things.test")],
        &[("Content-Type", &[Expr::Str("of the endpoint")]), ("x-both", &[Expr::Str("one"), Expr::Str("two")])],
        &[],
    )],
    nodes: &[],
    root: RuleSet::OUTCOME,
};

static SERVICE: Service = Service { endpoint_rules: Some(&RULES), ..crate::service::SERVICE };

crate::service::operation!(AtTheEndpoint(GetThingInput = GET_THING_INPUT) -> Done = DONE,
    "POST" &[PathPart::Literal("/things/"), PathPart::Label(0)], auth &[Auth::SigV4], required &[0],
    of SERVICE, traits &[]);

/// As with Amazon S3 on Outposts, whose endpoints name the account that the input may name too.
#[tokio::test]
async fn a_header_of_the_endpoint_takes_the_place_of_the_requests_own() {
    let script = Script::forever(ok);
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    call::<AtTheEndpoint>(&Handle::new(&SERVICE, settings), input()).await.unwrap();
    let of = |name: &str| {
        let is_it = |(known, _): &&(String, String)| known == name;
        script.noted(|noted| {
            noted.sent[0].headers.iter().filter(is_it).map(|(_, value)| value.clone()).collect::<Vec<_>>()
        })
    };
    assert_eq!(of("content-type"), ["of the endpoint"]);
    assert_eq!(of("x-both"), ["one", "two"]);
}

/// A region becomes part of a host's name.
#[tokio::test]
async fn what_is_no_region_is_refused() {
    for (region, is_one) in
        [("local", true), ("us-iso-east-1", true), ("us east", false), ("a.evil.test/", false), ("x#", false)]
    {
        let script = Script::forever(ok);
        let (mut settings, _) = settings(script.clone());
        settings.endpoint_url = None;
        settings.region = Some(Region::new(region));
        let outcome = call::<AtTheEndpoint>(&Handle::new(&SERVICE, settings), input()).await;
        assert_eq!(outcome.is_ok(), is_one, "{region}");
        let refused = outcome.err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(refused.contains(&format!("{region:?} is no region")), !is_one, "{refused}");
        assert_eq!(script.noted(|noted| noted.sent.len()), usize::from(is_one));
    }
}
