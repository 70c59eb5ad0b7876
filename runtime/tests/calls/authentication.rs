//! The choice between ways of authentication, and what each puts onto a request.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::client::auth::AuthSchemeId;
use aws_smithy_runtime_api::client::identity::{Identity, IdentityFuture};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::SdkConfig;
use aws_types::origin::Origin;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use bytes::Bytes;
use farrier_runtime::client::{Handle, send};
use farrier_runtime::config::{
    Login, ResolveIdentity, RuntimeComponents, Settings, SharedIdentityResolver, SharedTokenProvider, TimeSource, Token,
};
use farrier_runtime::endpoint::{Expr, Outcome, RuleSet};
use farrier_runtime::operation::{
    ApiKey, Auth, Http, Operation, OperationShape, OperationTrait, PathPart, Service, ServiceTrait,
};
use farrier_runtime::settings::IdentityProvider;
use http_body_util::Full;

use crate::service::{DONE, Done, EMPTY, Empty, SERVICE, ThingError, UPLOAD_INPUT, UploadInput};
use crate::support::{Clock, Script, call, ok, settings};

/// An operation with these ways of authentication and these traits.
macro_rules! operation {
    ($name:ident, $service:expr, $auth:expr, $traits:expr) => {
        #[derive(Debug)]
        struct $name;

        impl OperationShape for $name {
            type Input = Empty;
            type Output = Done;
            type Error = ThingError;

            fn operation() -> &'static Operation {
                static OPERATION: Operation = Operation {
                    name: stringify!($name),
                    service: $service,
                    http: Http { method: "GET", path: &[PathPart::Literal("/it")], query: "a=b", code: 200 },
                    input: &EMPTY,
                    output: &DONE,
                    errors: &[],
                    auth: $auth,
                    required: &[],
                    traits: $traits,
                };
                &OPERATION
            }
        }
    };
}

static HEADER_KEY: ApiKey = ApiKey { name: "X-Api-Key", in_query: false, scheme: None };
static SCHEME_KEY: ApiKey = ApiKey { name: "Authorization", in_query: false, scheme: Some("ApiKey") };
static QUERY_KEY: ApiKey = ApiKey { name: "api key", in_query: true, scheme: None };

operation!(Bearer, &SERVICE, &[Auth::Bearer], &[]);
operation!(Basic, &SERVICE, &[Auth::Basic], &[]);
operation!(HeaderKey, &SERVICE, &[Auth::ApiKey(&HEADER_KEY)], &[]);
operation!(SchemeKey, &SERVICE, &[Auth::ApiKey(&SCHEME_KEY)], &[]);
operation!(QueryKey, &SERVICE, &[Auth::ApiKey(&QUERY_KEY)], &[]);
operation!(Any, &SERVICE, &[Auth::SigV4, Auth::ApiKey(&HEADER_KEY), Auth::Bearer], &[]);
operation!(MaybeBearer, &SERVICE, &[Auth::Bearer, Auth::Anonymous], &[]);
operation!(EveryRegion, &SERVICE, &[Auth::SigV4a], &[]);
operation!(Unsigned, &SERVICE, &[Auth::SigV4], &[OperationTrait::UnsignedPayload]);
operation!(Open, &OPEN, &[Auth::SigV4], &[]);

/// A service some of which is open to everybody.
static OPEN: Service = Service { traits: &[ServiceTrait::IsOpen], ..SERVICE };

fn provider(identity: impl ResolveIdentity + 'static) -> IdentityProvider {
    SharedIdentityResolver::new(identity).into()
}

/// A client without AWS credentials, and its transport.
fn client(change: impl FnOnce(&mut Settings)) -> (Handle, Script) {
    let script = Script::forever(ok);
    let (mut settings, _) = settings(script.clone());
    settings.credentials_provider = None;
    change(&mut settings);
    (Handle::new(&SERVICE, settings), script)
}

fn with_everything() -> (Handle, Script) {
    client(|settings| {
        settings.identities.bearer = Some(provider(Token::new("the-token", None)));
        settings.identities.api_key = Some(provider(Token::new("the key", None)));
        settings.identities.login = Some(provider(Login::new("Aladdin", "open sesame", None)));
    })
}

async fn refusal<O: OperationShape<Input = Empty>>(client: &Handle) -> String {
    let error = call::<O>(client, Empty::default()).await.expect_err("nothing can be sent");
    error.to_string()
}

fn last<T>(script: &Script, read: impl FnOnce(&crate::support::Sent) -> T) -> T {
    script.noted(|noted| read(noted.sent.last().expect("a request was sent")))
}

fn header(script: &Script, name: &str) -> String {
    last(script, |sent| sent.header(name).unwrap_or("absent").to_owned())
}

#[tokio::test]
async fn secrets_are_sent_where_the_model_wants_them() {
    let (client, script) = with_everything();
    call::<Bearer>(&client, Empty::default()).await.unwrap();
    assert_eq!(header(&script, "authorization"), "Bearer the-token");
    call::<Basic>(&client, Empty::default()).await.unwrap();
    assert_eq!(header(&script, "authorization"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    call::<HeaderKey>(&client, Empty::default()).await.unwrap();
    assert_eq!((header(&script, "x-api-key"), header(&script, "authorization")), ("the key".into(), "absent".into()));
    call::<SchemeKey>(&client, Empty::default()).await.unwrap();
    assert_eq!(header(&script, "authorization"), "ApiKey the key");
    call::<QueryKey>(&client, Empty::default()).await.unwrap();
    assert_eq!(last(&script, |sent| sent.uri.clone()), "http://things.test/it?a=b&api%20key=the%20key");
}

#[tokio::test]
async fn what_may_be_open_is_asked_for_without_credentials() {
    let script = Script::forever(ok);
    let (mut settings, _) = settings(script.clone());
    call::<Open>(&Handle::new(&OPEN, settings.clone()), Empty::default()).await.unwrap();
    assert!(header(&script, "authorization").starts_with("AWS4-HMAC-SHA256 "));
    settings.credentials_provider = None;
    call::<Open>(&Handle::new(&OPEN, settings), Empty::default()).await.unwrap();
    assert_eq!(header(&script, "authorization"), "absent");
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let (client, script) = client(|_| {});
    assert!(refusal::<Bearer>(&client).await.contains("no bearer token; set a provider"));
    assert!(refusal::<HeaderKey>(&client).await.contains("no API key; set one"));
    assert!(refusal::<Basic>(&client).await.contains("no user and password; set them"));
    let any = refusal::<Any>(&client).await;
    for missing in ["no credentials; set a provider", "; or: no API key; set one", "; or: no bearer token"] {
        assert!(any.contains(missing), "{any}");
    }
    call::<MaybeBearer>(&client, Empty::default()).await.unwrap();
    assert_eq!((script.attempts(), header(&script, "authorization")), (1, "absent".into()));
}

#[tokio::test]
async fn the_first_scheme_with_an_identity_is_taken_unless_another_is_preferred() {
    let (client, script) = with_everything();
    call::<Any>(&client, Empty::default()).await.unwrap();
    assert_eq!(header(&script, "x-api-key"), "the key");
    let (client, script) = self::client(|settings| {
        settings.identities.bearer = Some(provider(Token::new("the-token", None)));
        settings.identities.api_key = Some(provider(Token::new("the key", None)));
        settings.auth_scheme_preference = Some([AuthSchemeId::from("httpBearerAuth")].into());
    });
    call::<Any>(&client, Empty::default()).await.unwrap();
    assert_eq!(header(&script, "authorization"), "Bearer the-token");
    let signing = Script::forever(ok);
    call::<Any>(&Handle::new(&SERVICE, settings(signing.clone()).0), Empty::default()).await.unwrap();
    assert!(header(&signing, "authorization").starts_with("AWS4-HMAC-SHA256 "));
}

#[tokio::test]
async fn a_secret_that_no_header_can_hold_is_not_shown() {
    let (client, _) = client(|settings| settings.identities.bearer = Some(provider(Token::new("top\nsecret", None))));
    let error = call::<Bearer>(&client, Empty::default()).await.unwrap_err();
    let text = crate::support::chain(&error);
    assert!(text.contains("characters that the header `authorization` can not hold"), "{text}");
    assert!(!text.contains("secret\"") && !text.contains("top"), "{text}");
}

/// Numbers its tokens, each valid for an hour.
#[derive(Clone, Debug)]
struct Numbered(Arc<AtomicU32>, Clock);

impl ResolveIdentity for Numbered {
    fn resolve_identity<'a>(&'a self, _: &'a RuntimeComponents, _: &'a ConfigBag) -> IdentityFuture<'a> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let expiry = self.1.now() + Duration::from_secs(3600);
        IdentityFuture::ready(Ok(Identity::new(Token::new(format!("t{number}"), Some(expiry)), Some(expiry))))
    }
}

#[tokio::test]
async fn tokens_are_kept_until_shortly_before_they_expire() {
    let script = Script::forever(ok);
    let (mut settings, clock) = settings(script.clone());
    settings.identities.bearer = Some(provider(Numbered(Arc::default(), clock.clone())));
    let client = Handle::new(&SERVICE, settings);
    for _ in 0..3 {
        call::<Bearer>(&client, Empty::default()).await.unwrap();
    }
    clock.advance(Duration::from_secs(3301));
    call::<Bearer>(&client, Empty::default()).await.unwrap();
    assert_eq!(script.headers("authorization"), ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn a_signature_may_hold_in_every_region() {
    let script = Script::forever(ok);
    let client = Handle::new(&SERVICE, settings(script.clone()).0);
    send::<EveryRegion>(client, Ok(Empty::default()), None).await.unwrap();
    let authorization = header(&script, "authorization");
    assert!(authorization.starts_with("AWS4-ECDSA-P256-SHA256 Credential="), "{authorization}");
    assert!(authorization.contains("/20231114/things/aws4_request"), "{authorization}");
    assert_eq!(header(&script, "x-amz-region-set"), "eu-west-1");
}

/// Where the endpoint says how to sign.
static RULES: RuleSet = RuleSet {
    parameters: &[],
    variables: 0,
    conditions: &[],
    outcomes: &[Outcome::Endpoint(
        &[Expr::Str("https://things.test")],
        &[],
        &[(
            "authSchemes",
            Expr::List(&[
                Expr::Map(&[("name", Expr::Str("unheard-of"))]),
                Expr::Map(&[
                    ("name", Expr::Str("sigv4a")),
                    ("signingName", Expr::Str("elsewhere")),
                    ("signingRegionSet", Expr::List(&[Expr::Str("*")])),
                ]),
                Expr::Map(&[("name", Expr::Str("sigv4"))]),
            ]),
        )],
    )],
    nodes: &[],
    root: RuleSet::OUTCOME,
};

static WITH_RULES: Service = Service { endpoint_rules: Some(&RULES), ..PLAIN };
const PLAIN: Service = Service {
    name: "ThingService",
    sdk_id: "Things",
    version: "2026-01-01",
    signing_name: "things",
    protocol: farrier_runtime::protocol::Protocol::RestJson1,
    query_compatible: false,
    xml_namespace: None,
    endpoint_rules: None,
    traits: &[],
};

static TAKES_TOKENS_TOO: Service = Service { traits: &[ServiceTrait::TokenOfEnvironment], ..PLAIN };

operation!(SignedOrWithToken, &TAKES_TOKENS_TOO, &[Auth::SigV4, Auth::Bearer], &[]);

/// An environment with a token for one service.
#[derive(Debug)]
struct Environment(&'static str);

impl LoadServiceConfig for Environment {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        ((key.env(), key.service_id()) == ("AWS_BEARER_TOKEN", "things")).then(|| self.0.to_owned())
    }
}

/// As with Amazon Bedrock and `AWS_BEARER_TOKEN_BEDROCK`.
#[tokio::test]
async fn a_token_for_the_service_wins_over_all_but_what_the_program_says() {
    let authorization = async |token, origin: Origin| {
        let script = Script::forever(ok);
        let (settings, _) = settings(script.clone());
        let mut shared = SdkConfig::builder()
            .service_config(Environment(token))
            .credentials_provider(settings.credentials_provider.unwrap())
            .token_provider(SharedTokenProvider::new(Token::new("of-all", None)))
            .auth_scheme_preference([AuthSchemeId::from("sigv4")])
            .http_client((*settings.http_client.unwrap()).clone())
            .region(settings.region.unwrap())
            .endpoint_url("https://things.test");
        shared.insert_origin("auth_scheme_preference", origin);
        shared.insert_origin("token_provider", Origin::shared_environment_variable());
        let settings = Settings::shared(&shared.build(), &TAKES_TOKENS_TOO);
        call::<SignedOrWithToken>(&Handle::new(&TAKES_TOKENS_TOO, settings), Empty::default()).await.unwrap();
        header(&script, "authorization")
    };
    let from_environment = Origin::shared_environment_variable();
    assert_eq!(authorization("of-the-service", from_environment).await, "Bearer of-the-service");
    assert!(authorization("", from_environment).await.starts_with("AWS4-HMAC-SHA256 "), "an empty one is none");
    assert!(authorization("of-the-service", Origin::shared_config()).await.starts_with("AWS4-HMAC-SHA256 "));
}

operation!(AsTheEndpointSays, &WITH_RULES, &[Auth::SigV4], &[]);

#[tokio::test]
async fn the_endpoint_says_how_to_sign() {
    let script = Script::forever(ok);
    let client = Handle::new(&WITH_RULES, settings(script.clone()).0);
    send::<AsTheEndpointSays>(client, Ok(Empty::default()), None).await.unwrap();
    let authorization = header(&script, "authorization");
    assert!(authorization.contains("/20231114/elsewhere/aws4_request"), "{authorization}");
    assert_eq!(header(&script, "x-amz-region-set"), "*");
}

#[tokio::test]
async fn the_settings_say_where_a_signature_holds() {
    let script = Script::forever(ok);
    let (mut settings, _) = settings(script.clone());
    settings.sigv4a_signing_region_set = Some(["eu-west-1", "us-east-1"].into_iter().collect());
    let client = Handle::new(&WITH_RULES, settings);
    send::<AsTheEndpointSays>(client, Ok(Empty::default()), None).await.unwrap();
    assert_eq!(header(&script, "x-amz-region-set"), "eu-west-1,us-east-1");
}

#[tokio::test]
async fn a_body_stays_unsigned_only_where_the_connection_protects_it() {
    for (url, hash) in [("https://things.test", "UNSIGNED-PAYLOAD"), ("http://things.test", "absent")] {
        let script = Script::forever(ok);
        let (mut settings, _) = settings(script.clone());
        settings.endpoint_url = Some(url.to_owned());
        call::<Unsigned>(&Handle::new(&SERVICE, settings), Empty::default()).await.unwrap();
        assert_eq!(header(&script, "x-amz-content-sha256"), hash, "{url}");
    }
}

/// An operation whose service wants the hash of the body, even of a file.
#[derive(Debug)]
struct Archive;

impl OperationShape for Archive {
    type Input = UploadInput;
    type Output = Done;
    type Error = ThingError;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "Archive",
            service: &SERVICE,
            http: Http { method: "POST", path: &[PathPart::Literal("/archives")], query: "", code: 200 },
            input: &UPLOAD_INPUT,
            output: &DONE,
            errors: &[],
            auth: &[Auth::SigV4],
            required: &[],
            traits: &[OperationTrait::TreeHash],
        };
        &OPERATION
    }
}

#[tokio::test]
async fn the_hash_of_a_stream_is_what_the_signature_covers() {
    let file = || SdkBody::from_body_1_x(Full::new(Bytes::from_static(b"hello world")));
    for body in [SdkBody::from("hello world"), SdkBody::retryable(file)] {
        let script = Script::forever(ok);
        let (settings, _) = settings(script.clone());
        let input = UploadInput { body: ByteStream::new(body) };
        call::<Archive>(&Handle::new(&SERVICE, settings), input).await.unwrap();
        let hash = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
        assert_eq!(header(&script, "x-amz-content-sha256"), hash);
        assert_eq!(header(&script, "x-amz-sha256-tree-hash"), hash);
    }
}
