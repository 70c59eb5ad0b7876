//! Sessions with buckets of S3 Express.

use std::time::Duration;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use farrier_runtime::client::{Handle, presign};
use farrier_runtime::config::{Credentials, SharedCredentialsProvider, TimeSource};
use farrier_runtime::endpoint::{Condition, Expr, Literal, Outcome, Parameter, RuleSet};
use farrier_runtime::express::{BUCKET, CreateSession, create_session};
use farrier_runtime::operation::{
    Auth, Http, Operation, OperationShape, OperationTrait, ParamSource, PathPart, PathStep, Service, ServiceTrait,
};
use farrier_runtime::presigning::PresigningConfig;

use crate::s3::S3;
use crate::service::{DONE, Done, GET_THING_INPUT, GetThingInput, ThingError};
use crate::support::{ACCESS_KEY, Answer, Clock, Script, answer, call, chain, input, response, settings};

const fn scheme(name: &'static str) -> [(&'static str, Expr); 2] {
    [("name", Expr::Str(name)), ("signingName", Expr::Str("s3express"))]
}

static IN_SESSION: [(&str, Expr); 2] = scheme("sigv4-s3express");
static SIGNED: [(&str, Expr); 2] = scheme("sigv4");

static RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Bucket"),
        Parameter::boolean("DisableS3ExpressSessionAuth").required().or(Literal::Bool(false)),
    ],
    variables: 0,
    conditions: &[Condition::Test(Expr::Ref(1))],
    outcomes: &[
        Outcome::Endpoint(
            &[Expr::Str("https://"), Expr::Ref(0), Expr::Str(".express.test")],
            &[],
            &[("authSchemes", Expr::List(&[Expr::Map(&SIGNED)]))],
        ),
        Outcome::Endpoint(
            &[Expr::Str("https://"), Expr::Ref(0), Expr::Str(".express.test")],
            &[],
            &[("authSchemes", Expr::List(&[Expr::Map(&IN_SESSION)]))],
        ),
    ],
    nodes: &[0, RuleSet::OUTCOME, RuleSet::OUTCOME + 1],
    root: 0,
};

static SERVICE: Service = Service {
    endpoint_rules: Some(&RULES),
    traits: &[ServiceTrait::SignsPathAsSent, ServiceTrait::Sessions(CreateSession(&CREATE_SESSION))],
    ..S3
};

static CREATE_SESSION: Operation = create_session(
    &SERVICE,
    &[
        OperationTrait::EndpointParam(0, ParamSource::Input(&[PathStep::Member(BUCKET)])),
        OperationTrait::EndpointParam(1, ParamSource::Constant(Literal::Bool(true))),
    ],
);

/// An operation on a bucket, which is the `id` of its input.
#[derive(Debug)]
struct GetObject;

impl OperationShape for GetObject {
    type Input = GetThingInput;
    type Output = Done;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "GetObject",
            service: &SERVICE,
            http: Http { method: "GET", path: &[PathPart::Literal("/key")], query: "", code: 200 },
            input: &GET_THING_INPUT,
            output: &DONE,
            errors: &[],
            auth: &[Auth::SigV4],
            required: &[],
            traits: &[OperationTrait::EndpointParam(0, ParamSource::Input(&[PathStep::Member(0)]))],
        };
        &OPERATION
    }
}

/// The answer of `CreateSession`, with a session of five minutes.
fn session(clock: &Clock, name: &str) -> Answer {
    let expiration = DateTime::from(clock.now() + Duration::from_secs(300)).fmt(Format::DateTime).unwrap();
    let body = format!(
        "<CreateSessionResult><Credentials><AccessKeyId>{name}</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
         <SessionToken>token-{name}</SessionToken><Expiration>{expiration}</Expiration></Credentials>\
         </CreateSessionResult>"
    );
    Answer::Response(response(200, &[], body))
}

fn done() -> Answer {
    answer(200, "")
}

/// A client of that service and its clock, over a script that the clock takes part in.
fn client(answers: impl FnOnce(&Clock) -> Vec<Answer>, disabled: bool) -> (Handle, Script, Clock) {
    let (_, clock) = settings(Script::default());
    let script = Script::of(answers(&clock));
    let (mut settings, clock) = settings(script.clone());
    settings.endpoint_url = None;
    settings.set_endpoint_param(1, disabled);
    (Handle::new(&SERVICE, settings), script, clock)
}

fn of(bucket: &str) -> GetThingInput {
    GetThingInput { id: Some(bucket.to_owned()), ..input() }
}

fn keys(script: &Script) -> Vec<String> {
    let key = |header: &String| header.split(['=', '/']).nth(1).unwrap_or_default().to_owned();
    script.headers("authorization").iter().map(key).collect()
}

#[tokio::test]
async fn a_session_is_begun_once_for_each_bucket_and_renewed_before_it_expires() {
    let answers = |clock: &Clock| {
        vec![session(clock, "A"), done(), done(), session(clock, "B"), done(), done(), session(clock, "C"), done()]
    };
    let (client, script, clock) = client(answers, false);
    for bucket in ["a", "a", "b", "a"] {
        call::<GetObject>(&client, of(bucket)).await.unwrap();
    }
    assert_eq!(keys(&script), [ACCESS_KEY, "A", "A", ACCESS_KEY, "B", "A"]);
    let tokens = script.headers("x-amz-s3session-token");
    assert_eq!(tokens, ["absent", "token-A", "token-A", "absent", "token-B", "token-A"]);
    assert_eq!(script.headers("x-amz-security-token")[1], "absent");
    script.noted(|noted| {
        assert_eq!(noted.sent[0].uri, "https://a.express.test/?session");
        assert_eq!((noted.sent[0].body.as_deref(), noted.sent[0].header("content-type")), (Some(""), None));
        assert!(noted.sent[1].header("authorization").unwrap().contains("/s3express/aws4_request"));
    });
    clock.advance(Duration::from_secs(151));
    call::<GetObject>(&client, of("a")).await.unwrap();
    assert_eq!(keys(&script)[6..], [ACCESS_KEY, "C"]);
}

#[tokio::test]
async fn sessions_can_be_turned_off() {
    let (client, script, _) = client(|_| vec![done()], true);
    call::<GetObject>(&client, of("a")).await.unwrap();
    assert_eq!(keys(&script), [ACCESS_KEY]);
    assert_eq!(script.headers("x-amz-s3session-token"), ["absent"]);
}

#[tokio::test]
async fn credentials_for_such_buckets_take_the_place_of_sessions() {
    let script = Script::of([done(), done()]);
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    settings.credentials_provider = None;
    let own = Credentials::new("OWN", "secret", Some("token-own".to_owned()), None, "test");
    settings.s3.express_credentials_provider = Some(SharedCredentialsProvider::new(own));
    let client = Handle::new(&SERVICE, settings);
    call::<GetObject>(&client, of("a")).await.unwrap();
    call::<GetObject>(&client, of("b")).await.unwrap();
    assert_eq!(keys(&script), ["OWN", "OWN"]);
    assert_eq!(script.headers("x-amz-s3session-token"), ["token-own", "token-own"]);
}

#[tokio::test]
async fn a_session_that_does_not_begin_says_why() {
    let refused =
        || Answer::Response(response(403, &[], "<Error><Code>AccessDenied</Code><Message>no</Message></Error>"));
    let (client, _, _) = client(|_| vec![refused()], false);
    let error = chain(&call::<GetObject>(&client, of("a")).await.unwrap_err());
    assert!(error.contains("no session with the bucket \"a\" could be begun"), "{error}");
    assert!(error.contains("AccessDenied"), "{error}");
}

#[tokio::test]
async fn a_presigned_url_holds_the_token_of_the_session() {
    let (client, _, _) = client(|clock| vec![session(clock, "A")], false);
    let config = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let url = presign::<GetObject>(client, Ok(of("a")), config).await.unwrap().uri().to_owned();
    assert!(url.contains("X-Amz-S3session-Token=token-A") && url.contains("X-Amz-Credential=A%2F"), "{url}");
}
