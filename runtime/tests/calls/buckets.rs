//! Buckets that are in another region than the client's.

use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use bytes::Bytes;
use farrier_runtime::client::{Handle, presign};
use farrier_runtime::config::interceptors::BeforeTransmitInterceptorContextMut;
use farrier_runtime::config::{ConfigBag, Intercept, RuntimeComponents, SharedInterceptor};
use farrier_runtime::endpoint::{Builtin, Expr, Outcome, Parameter, RuleSet};
use farrier_runtime::error::{BoxError, ProvideErrorMetadata};
use farrier_runtime::operation::{
    Auth, Http, Operation, OperationShape, OperationTrait, ParamSource, PathPart, PathStep, Service, ServiceTrait,
};
use farrier_runtime::presigning::PresigningConfig;
use farrier_runtime::schema::prelude::*;
use farrier_runtime::schema::{Member, Schema, Trait};
use farrier_runtime::shape::{Shape, Slot, Value, View};
use http_body_util::Full;

use crate::s3::S3;
use crate::service::{DONE, Done, GET_THING_INPUT, GetThingInput, ThingError};
use crate::support::{Answer, Script, answer, call, input, response, settings};

static AUTH: [(&str, Expr); 3] =
    [("name", Expr::Str("sigv4")), ("signingName", Expr::Str("s3")), ("signingRegion", Expr::Ref(1))];

static RULES: RuleSet = RuleSet {
    parameters: &[Parameter::string("Bucket"), Parameter::string("Region").builtin(Builtin::Region).required()],
    variables: 0,
    conditions: &[],
    outcomes: &[Outcome::Endpoint(
        &[Expr::Str("https://s3."), Expr::Ref(1), Expr::Str(".test/"), Expr::Ref(0)],
        &[],
        &[("authSchemes", Expr::List(&[Expr::Map(&AUTH)]))],
    )],
    nodes: &[],
    root: RuleSet::OUTCOME,
};

static SERVICE: Service =
    Service { endpoint_rules: Some(&RULES), traits: &[ServiceTrait::SignsPathAsSent, ServiceTrait::S3Errors], ..S3 };

const fn on_bucket(name: &'static str, method: &'static str, input: &'static Schema) -> Operation {
    Operation {
        name,
        service: &SERVICE,
        http: Http { method, path: &[PathPart::Literal("/key")], query: "x=1", code: 200 },
        input,
        output: &DONE,
        errors: &[],
        auth: &[Auth::SigV4],
        required: &[],
        traits: &[OperationTrait::EndpointParam(0, ParamSource::Input(&[PathStep::Member(0)]))],
    }
}

macro_rules! operations {
    ($($name:ident: $input:ident = $schema:ident, $method:literal;)*) => {$(
        #[derive(Debug)]
        struct $name;

        impl OperationShape for $name {
            type Input = $input;
            type Output = Done;
            type Error = ThingError;

            fn operation() -> &'static Operation {
                static OPERATION: Operation = on_bucket(stringify!($name), $method, &$schema);
                &OPERATION
            }
        }
    )*};
}

operations! {
    GetTags: GetThingInput = GET_THING_INPUT, "GET";
    HeadBucket: GetThingInput = GET_THING_INPUT, "HEAD";
    CreateBucket: GetThingInput = GET_THING_INPUT, "PUT";
    PutObject: PutInput = PUT_INPUT, "PUT";
}

#[derive(Debug, Default)]
struct PutInput {
    bucket: Option<String>,
    body: ByteStream,
}

static PUT_INPUT: Schema = Schema::structure(
    "PutObjectInput",
    &[
        Member::new("Bucket", STRING, Trait::None),
        Member::new("Body", BLOB, Trait::All(&[Trait::HttpPayload, Trait::Streaming])),
    ],
    Trait::None,
);

impl Shape for PutInput {
    fn schema(&self) -> &'static Schema {
        &PUT_INPUT
    }
    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.bucket.read(),
            _ => self.body.read(),
        }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        match member {
            0 => self.bucket.fill(),
            _ => self.body.fill(),
        }
    }
    fn empty() -> Self {
        Self::default()
    }
}

fn client(answers: impl IntoIterator<Item = Answer>) -> (Handle, Script) {
    let script = Script::of(answers);
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    (Handle::new(&SERVICE, settings), script)
}

fn of(bucket: &str) -> GetThingInput {
    GetThingInput { id: Some(bucket.to_owned()), ..input() }
}

fn done() -> Answer {
    answer(200, "")
}

fn refused(status: u16, header: Option<&'static str>, body: &'static str) -> Answer {
    let headers: Vec<_> = header.map(|region| ("x-amz-bucket-region", region)).into_iter().collect();
    Answer::Response(response(status, &headers, body))
}

const MOVED: &str = "<Error><Code>PermanentRedirect</Code><Message>Use the endpoint.</Message></Error>";
const MALFORMED: &str = "<Error><Code>AuthorizationHeaderMalformed</Code><Message>wrong; expecting 'us-west-2'</Message>\
                         <Region>us-west-2</Region></Error>";
const LOCATION: &str = "<Error><Code>IllegalLocationConstraintException</Code><Message>The us-west-2 location constraint is \
                        incompatible for the region specific endpoint this request was sent to.</Message></Error>";

/// Where each request went and was signed for.
fn went(script: &Script) -> Vec<String> {
    script.noted(|noted| {
        let told = |sent: &crate::support::Sent| {
            let scope = sent.header("authorization").unwrap().split('/').nth(2).unwrap().to_owned();
            format!("{} for {scope}", sent.uri)
        };
        noted.sent.iter().map(told).collect()
    })
}

const HOME: &str = "https://s3.eu-west-1.test/b/key?x=1 for eu-west-1";
const THERE: &str = "https://s3.us-west-2.test/b/key?x=1 for us-west-2";

#[tokio::test]
async fn a_call_goes_on_in_the_region_that_the_service_names_and_the_next_begins_there() {
    for refusal in [
        || refused(301, Some("us-west-2"), MOVED),
        || refused(307, Some("us-west-2"), "<Error><Code>TemporaryRedirect</Code></Error>"),
        || refused(400, None, MALFORMED),
        || refused(400, None, LOCATION),
    ] {
        let (client, script) = client([refusal(), done(), done(), done()]);
        for _ in 0..2 {
            call::<GetTags>(&client, of("b")).await.unwrap();
        }
        assert_eq!(went(&script), [HOME, THERE, THERE]);
        assert_eq!(script.headers("amz-sdk-request")[1], "attempt=1; max=3", "it is no retry");
        call::<GetTags>(&client, of("c")).await.unwrap();
        assert_eq!(went(&script)[3], HOME.replace("/b/", "/c/"));
    }
}

#[tokio::test]
async fn an_answer_to_head_has_no_body() {
    for status in [301, 400] {
        let (client, script) = client([refused(status, Some("us-west-2"), ""), done()]);
        call::<HeadBucket>(&client, of("b")).await.unwrap();
        assert_eq!(went(&script), [HOME, THERE]);
    }
}

#[tokio::test]
async fn a_body_that_is_gone_can_not_follow_and_the_error_says_what_to_do() {
    let once = || ByteStream::new(SdkBody::from_body_1_x(Full::new(Bytes::from_static(b"content"))));
    let put = || PutInput { bucket: Some("b".to_owned()), body: once() };
    let (client, script) = client([refused(301, Some("us-west-2"), MOVED), done()]);
    let error = call::<PutObject>(&client, put()).await.unwrap_err();
    assert_eq!(error.code(), Some("PermanentRedirect"));
    assert_eq!(
        error.message(),
        Some("Use the endpoint. (the bucket is in us-west-2; say so with Config::builder().region(..))")
    );
    // What was learned serves the next call all the same.
    call::<PutObject>(&client, put()).await.unwrap();
    assert_eq!(went(&script), [HOME, THERE]);
}

#[tokio::test]
async fn two_regions_that_name_each_other_end_a_call() {
    let (client, script) =
        client([refused(301, Some("us-west-2"), ""), refused(301, Some("eu-west-1"), ""), done(), done()]);
    let error = call::<HeadBucket>(&client, of("b")).await.unwrap_err();
    assert_eq!(error.code(), Some("PermanentRedirect"));
    assert!(error.to_string().contains("the bucket is in eu-west-1"), "{error}");
    call::<HeadBucket>(&client, of("b")).await.unwrap();
    assert_eq!(went(&script), [HOME, THERE, HOME]);
}

#[tokio::test]
async fn what_is_no_redirect_is_none() {
    for refusal in [
        // The client's own region, as `HeadBucket` always says; another failure; a region that is none.
        refused(400, Some("eu-west-1"), ""),
        refused(400, Some("us-west-2"), "<Error><Code>InvalidRequest</Code></Error>"),
        refused(403, Some("us-west-2"), ""),
        refused(301, Some("evil.example/x"), ""),
    ] {
        let (client, script) = client([refusal]);
        call::<HeadBucket>(&client, of("b")).await.unwrap_err();
        assert_eq!(went(&script), [HOME]);
    }
    for (name, create) in [("arn:aws:s3:::b", false), ("b", true)] {
        let (client, script) = client([refused(400, None, LOCATION)]);
        match create {
            true => call::<CreateBucket>(&client, of(name)).await.unwrap_err(),
            false => call::<GetTags>(&client, of(name)).await.unwrap_err(),
        };
        assert_eq!(script.attempts(), 1);
    }
}

#[tokio::test]
async fn where_no_region_is_named_the_bucket_is_asked_for() {
    const UNSPECIFIED: &str = "<Error><Code>IllegalLocationConstraintException</Code><Message>The unspecified location \
                               constraint is incompatible</Message></Error>";
    for (status, body) in [(400, ""), (301, ""), (400, UNSPECIFIED)] {
        let (client, script) = client([refused(status, None, body), refused(403, Some("us-west-2"), ""), done()]);
        call::<HeadBucket>(&client, of("b")).await.unwrap();
        let sent = script.noted(|noted| {
            let told = |sent: &crate::support::Sent| format!("{} {}", sent.method, sent.uri);
            noted.sent.iter().map(told).collect::<Vec<_>>()
        });
        let [home, there] = ["eu-west-1", "us-west-2"].map(|region| format!("HEAD https://s3.{region}.test/b/key?x=1"));
        assert_eq!(sent, [home.as_str(), "HEAD https://s3.eu-west-1.test/b/", &there]);
        assert_eq!(script.headers("authorization")[1], "absent");
    }
    for answer in [refused(404, None, ""), refused(200, Some("eu-west-1"), ""), refused(200, Some("no/region"), "")] {
        let (client, script) = client([refused(301, None, ""), answer]);
        let error = call::<HeadBucket>(&client, of("b")).await.unwrap_err();
        assert_eq!((error.code(), script.attempts()), (Some("PermanentRedirect"), 2));
    }
}

#[tokio::test]
async fn a_presigned_url_is_for_the_region_that_is_known() {
    let (client, _) = client([refused(301, Some("us-west-2"), MOVED), done()]);
    call::<GetTags>(&client, of("b")).await.unwrap();
    let config = PresigningConfig::expires_in(std::time::Duration::from_secs(60)).unwrap();
    let presigned = presign::<GetTags>(client, Ok(of("b")), config).await.unwrap();
    assert!(presigned.uri().starts_with("https://s3.us-west-2.test/b/key?"), "{}", presigned.uri());
    assert!(presigned.uri().contains("us-west-2%2Fs3%2Faws4_request"), "{}", presigned.uri());
}

#[derive(Debug)]
struct Adds;

impl Intercept for Adds {
    fn name(&self) -> &'static str {
        "Adds"
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("x-added", "once");
        Ok(())
    }
}

#[tokio::test]
async fn what_interceptors_made_of_the_request_goes_along() {
    let script = Script::of([refused(301, Some("us-west-2"), MOVED), done()]);
    let (mut settings, _) = settings(script.clone());
    settings.endpoint_url = None;
    settings.hooks.push_interceptor(SharedInterceptor::new(Adds));
    call::<GetTags>(&Handle::new(&SERVICE, settings), of("b")).await.unwrap();
    assert_eq!(went(&script), [HOME, THERE]);
    assert_eq!(script.headers("x-added"), ["once", "once"]);
}
