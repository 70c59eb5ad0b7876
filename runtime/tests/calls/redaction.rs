//! What is sensitive stays out of sight: in `Debug`, in errors, in traces.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{self, Write};

use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::byte_stream::ByteStream;
use farrier_runtime::error::ProvideErrorMetadata;
use farrier_runtime::primitives::Blob;
use farrier_runtime::shape::{self, REDACTED, Shape, Value, View};
use tracing::field::{Field, Visit};
use tracing::span;

use crate::service::{Choice, GetThing, GetThingInput, GetThingOutput, KEY, Key, NotFound, VAULT, Vault};
use crate::support::{ACCESS_KEY, Answer, SECRET_KEY, SESSION_TOKEN, Script, answer, call, chain, client, response};

const SECRET: &str = "hunter2";

fn secret() -> String {
    SECRET.to_owned()
}

fn assert_redacted(shown: &str) {
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(shown.contains(REDACTED), "{shown}");
}

/// A builder that is a newtype.
struct Collected<T>(T);

impl<T: Shape> fmt::Debug for Collected<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug_newtype(&self.0, f)
    }
}

#[test]
fn members_lists_maps_unions_and_structures_are_redacted() {
    let vault = || Vault::default();
    let key = Key { key: Some(secret()), metadata: () };
    let filled: [Vault; 6] = [
        Vault { names: Some(vec![secret()]), ..vault() },
        Vault { secrets: Some(HashMap::from([("key".into(), secret())])), ..vault() },
        Vault { secrets: Some(HashMap::from([(secret(), "value".into())])), ..vault() },
        Vault { lists: Some(vec![vec![secret()]]), ..vault() },
        Vault { keys: Some(vec![key.clone()]), ..vault() },
        Vault { choice: Some(Choice::Hidden(secret())), ..vault() },
    ];
    for vault in filled {
        assert_redacted(&format!("{vault:?}"));
        assert_redacted(&format!("{vault:#?}"));
    }
    assert_eq!(format!("{key:?}"), REDACTED);
    let plain = GetThingOutput { size: Some(1), choice: Some(Choice::Plain("x".into())), ..Shape::empty() };
    assert_eq!(format!("{plain:?}"), r#"GetThingOutput { size: 1, choice: plain("x") }"#);
    assert_eq!(format!("{:?}", Collected(plain)), r#"GetThingOutputBuilder { size: 1, choice: plain("x") }"#);
    assert_eq!(format!("{:?}", Collected(key)), REDACTED);
    assert_eq!(format!("{:?}", Choice::Unknown), "Unknown");
    let error = NotFound { resource: Some(secret()), ..NotFound::default() };
    assert_redacted(&format!("{error:?}"));
}

#[test]
fn bytes_are_not_shown() {
    let vault = Vault {
        blob: Some(Blob::new(SECRET)),
        stream: Some(ByteStream::from(SECRET.as_bytes().to_vec())),
        ..Vault::default()
    };
    assert_eq!(format!("{vault:?}"), "Vault { blob: Blob(7 bytes), stream: ByteStream }");
}

#[test]
fn builders_are_redacted() {
    struct Builder<'a>(&'a farrier_runtime::schema::Schema, &'a [View<'a>]);
    impl fmt::Debug for Builder<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            shape::debug_builder(self.0, self.1, f)
        }
    }
    let names = vec![secret()];
    assert_redacted(&format!("{:?}", Builder(&VAULT, &[names.read()])));
    let key = secret();
    assert_eq!(format!("{:?}", Builder(&KEY, &[key.read()])), REDACTED);
}

/// Answers that hold the secret in every way that an error might quote.
fn answers() -> Vec<Answer> {
    let of = |status, headers: &[(&'static str, &str)], body: &str| {
        Answer::Response(response(status, headers, body.to_owned()))
    };
    vec![
        of(200, &[], r#"{"name":"a","secret":"hunter2"}"#),
        of(200, &[], r#"{"secret":"hunter2","#),
        of(200, &[], r#"{"size":"hunter2"}"#),
        of(200, &[], r#"{"secret":{"hunter2":1}}"#),
        of(200, &[], r#"{"secrets":{"hunter2":3}}"#),
        of(200, &[], r#"{"choice":{"hidden":"hunter2","plain":"a"}}"#),
        of(200, &[], r#"{"choice":"hunter2"}"#),
        of(200, &[], r#""hunter2""#),
        of(200, &[], r#"["hunter2"]"#),
        of(200, &[], "hunter2"),
        of(404, &[("x-amzn-errortype", "NotFound")], r#"{"resource":"hunter2"}"#),
        of(404, &[("x-amzn-errortype", "NotFound")], r#"{"resource":"hunter2","count":"x"}"#),
        of(400, &[("x-amzn-errortype", "Private")], r#"{"message":"hunter2"}"#),
        of(400, &[("x-amzn-errortype", "Private")], r#"{"message":"hunter2","count":"x"}"#),
        of(400, &[], "hunter2"),
        of(503, &[], "hunter2"),
    ]
}

#[tokio::test]
async fn errors_and_traces_hold_no_secret() {
    tracing::subscriber::set_global_default(Seen).expect("no other test here sets a subscriber");
    let input = || GetThingInput {
        id: Some("visible".into()),
        password: Some(secret()),
        choice: Some(Choice::Hidden(secret())),
        ..GetThingInput::default()
    };
    let mut shown = format!("{:?}\n", input());
    for last in answers() {
        let reset = Answer::Failure(ConnectorError::io("connection reset".into()));
        let script = Script::of([reset, answer(429, "hunter2"), last]);
        match call::<GetThing>(&client(&script), input()).await {
            Ok(output) => writeln!(shown, "{output:?}").unwrap(),
            Err(error) => writeln!(shown, "{} {:?}", chain(&error), error.meta()).unwrap(),
        }
        shown.push_str(&SEEN.take());
        for word in [SECRET, SECRET_KEY, SESSION_TOKEN, ACCESS_KEY, "AWS4-HMAC"] {
            assert!(!shown.contains(word), "{word} in {shown}");
        }
    }
    assert!(shown.contains("attempt failed") && shown.contains("operation=\"GetThing\""), "{shown}");
}

#[tokio::test]
async fn a_client_that_has_worked_shows_no_credentials() {
    let client = client(&Script::of([answer(200, "{}")]));
    call::<GetThing>(&client, crate::support::input()).await.unwrap();
    let shown = format!("{client:?} {:?} {:#?}", client.settings(), client);
    for word in [SECRET_KEY, SESSION_TOKEN] {
        assert!(!shown.contains(word), "{word} in {shown}");
    }
}

thread_local! {
    /// What the tests on this thread traced.
    static SEEN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Notes every span and event of this crate. It is the subscriber of the whole process, for one of a single thread misses
/// what another thread's test has first found nobody to be interested in.
struct Seen;

impl Seen {
    fn note(record: impl FnOnce(&mut Fields<'_>)) {
        SEEN.with_borrow_mut(|seen| record(&mut Fields(seen)));
    }
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl tracing::Subscriber for Seen {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("farrier")
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        Self::note(|seen| span.record(seen));
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        Self::note(|seen| values.record(seen));
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        Self::note(|seen| {
            event.record(seen);
            seen.0.push('\n');
        });
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}
