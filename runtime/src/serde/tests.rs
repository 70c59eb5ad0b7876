use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::schema::Trait;
use crate::shape::UNIT;
use crate::testing::random::{Carries, Record};
use crate::testing::{Choice, Color, Everything, StreamPayload};

/// A record as its generated type would be written.
struct Redacting<'a>(&'a Record);

impl Serialize for Redacting<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// Fills a record, whose schema only the value knows.
struct Into<'a>(&'a mut Record);

impl<'de> DeserializeSeed<'de> for Into<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if deserializer.is_human_readable() {
            fill(self.0, Readable::REDACTING, deserializer)
        } else {
            fill(self.0, Typed::REDACTING, deserializer)
        }
    }
}

thread_local! {
    static SCHEMA: std::cell::Cell<Option<&'static Schema>> = const { std::cell::Cell::new(None) };
}

/// A record of the thread's schema, for deserializers that take no seed.
struct Kept(Record);

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut record = Record::of(SCHEMA.get().unwrap());
        Into(&mut record).deserialize(deserializer)?;
        Ok(Self(record))
    }
}

fn cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

struct Wrapped<T>(T);

impl Serialize for Wrapped<Everything> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, T: Shape> Deserialize<'de> for Wrapped<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Self)
    }
}

fn read<T: Shape>(value: serde_json::Value) -> Result<T, String> {
    serde_json::from_value::<Wrapped<T>>(value).map(|Wrapped(value)| value).map_err(|error| error.to_string())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn records_read_back_from_json(seed in any::<u64>()) {
        let written = Record::drawn(seed);
        let text = serde_json::to_string(&Redacting(&written)).unwrap();
        let mut read = written.blank();
        Into(&mut read).deserialize(&mut serde_json::Deserializer::from_str(&text)).unwrap();
        prop_assert_eq!(&read, &written, "{}", text);
    }

    #[test]
    fn records_read_back_from_cbor(seed in any::<u64>()) {
        let written = Record::drawn(seed);
        let bytes = cbor(&Redacting(&written));
        let read;
        SCHEMA.set(Some(written.schema()));
        Kept(read) = ciborium::from_reader(&bytes[..]).unwrap();
        prop_assert_eq!(&read, &written);
    }

    #[test]
    fn records_read_back_from_bytes_that_say_nothing_of_themselves(seed in any::<u64>()) {
        let written = Record::drawn_for(seed, Carries::TYPED);
        let bytes = postcard::to_allocvec(&Redacting(&written)).unwrap();
        let mut read = written.blank();
        Into(&mut read).deserialize(&mut postcard::Deserializer::from_bytes(&bytes)).unwrap();
        prop_assert_eq!(&read, &written);
    }

    #[test]
    fn damaged_bytes_do_no_harm(seed in any::<u64>(), flip in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let written = Record::drawn_for(seed, Carries::TYPED);
        let mut bytes = postcard::to_allocvec(&Redacting(&written)).unwrap();
        if let Some(byte) = bytes.len().checked_sub(1).map(|_| flip.index(bytes.len())) {
            bytes[byte] ^= 1 << (byte % 8);
        }
        bytes.truncate(cut.index(bytes.len() + 1));
        let _ = Into(&mut written.blank()).deserialize(&mut postcard::Deserializer::from_bytes(&bytes));
    }
}

#[test]
fn the_form_is_the_models_names_and_plain_values() {
    let value = Everything {
        renamed: Some("not its jsonName".into()),
        blob: Some(aws_smithy_types::Blob::new("hi")),
        http_date: Some(aws_smithy_types::DateTime::from_secs_and_nanos(1, 120_000_001)),
        double: Some(f64::NEG_INFINITY),
        big_integer: Some("123456789012345678901234567890".parse().unwrap()),
        sparse_strings: Some(vec![None, Some("a".into())]),
        color: Some(Color::Unknown("BLUE".into())),
        choice: Some(Choice::Text("t".into())),
        ..Everything::default()
    };
    let written = serde_json::to_value(Wrapped(value.clone())).unwrap();
    let expected = json!({
        "renamed": "not its jsonName",
        "blob": "aGk=",
        "httpDate": "1970-01-01T00:00:01.120000001Z",
        "double": "-Infinity",
        "bigInteger": "123456789012345678901234567890",
        "sparseStrings": [null, "a"],
        "color": "BLUE",
        "choice": { "text": "t" },
    });
    assert_eq!(written, expected);
    assert_eq!(read::<Everything>(written).unwrap(), value);
}

#[test]
fn unknown_union_members_are_kept_as_unknown() {
    for choice in [json!({"SDK_UNKNOWN_MEMBER": {}}), json!({"newer": [1, 2]})] {
        let value = read::<Everything>(json!({ "choice": choice })).unwrap();
        assert!(matches!(value.choice, Some(Choice::Unknown)));
        assert_eq!(
            serde_json::to_value(Wrapped(value.clone())).unwrap(),
            json!({"choice": {"SDK_UNKNOWN_MEMBER": {}}})
        );
        let bytes = postcard::to_allocvec(&Wrapped(value)).unwrap();
        let Wrapped(value): Wrapped<Everything> = postcard::from_bytes(&bytes).unwrap();
        assert!(matches!(value.choice, Some(Choice::Unknown)));
    }
    let newer = cbor(&json!({"choice": {"newer": 5}}));
    let Wrapped(value): Wrapped<Everything> = ciborium::from_reader(&newer[..]).unwrap();
    assert!(matches!(value.choice, Some(Choice::Unknown)));
}

/// A byte for each level would be enough to use up a stack.
#[test]
fn depth_is_limited() {
    let mut bytes = Vec::new();
    let members = Everything::default().schema().members;
    let nested = members.iter().position(|member| member.name == "nested").unwrap();
    for _ in 0..1_000_000 / members.len() {
        bytes.extend(std::iter::repeat_n(0, nested));
        bytes.push(1);
    }
    let error = postcard::from_bytes::<Wrapped<Everything>>(&bytes).err().unwrap();
    assert!(!error.to_string().is_empty());
}

#[test]
fn errors_name_the_place_and_never_the_value() {
    let error = |value| read::<Everything>(value).unwrap_err();
    assert_eq!(
        error(json!({"list": [{}, {"tags": {"k": 5}}]})),
        r#"Everything.list[1].tags["k"]: expected string, found number"#
    );
    assert_eq!(error(json!({"time": "secret"})), "Everything.time: expected timestamp, found other text");
    assert_eq!(
        error(json!({"time": [1, 1_000_000_000]})),
        "Everything.time: expected timestamp, found a fraction of more than a second"
    );
    assert_eq!(error(json!({"bigInteger": 1.5})), "Everything.bigInteger: expected big integer, found number");
    assert_eq!(error(json!("secret")), "Everything: expected object, found string");
    let bytes = postcard::to_allocvec(&Wrapped(Everything::default())).unwrap();
    let error = postcard::from_bytes::<Wrapped<Everything>>(&bytes[..3]).err();
    assert!(error.is_some());
}

#[test]
fn numbers_and_times_may_come_in_the_forms_of_other_formats() {
    let value = read::<Everything>(json!({
        "bigInteger": 5, "bigDecimal": -1.5, "double": 7, "time": 5, "dateTime": [6, 7], "boolean": null, "unknown": {},
    }))
    .unwrap();
    assert_eq!(value.big_integer.unwrap().as_ref(), "5");
    assert_eq!(value.big_decimal.unwrap().as_ref(), "-1.5");
    assert_eq!(value.time.unwrap().secs(), 5);
    assert_eq!(value.date_time.unwrap().subsec_nanos(), 7);
}

/// serde keeps what an untagged enum may be, and gives it out as if people could read it, whatever it came from.
#[test]
fn what_serde_kept_from_a_binary_format_is_read() {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        #[expect(dead_code, reason = "it is there to be tried first")]
        Number(u64),
        Type(Box<Wrapped<Everything>>),
    }
    let value = Everything {
        blob: Some(aws_smithy_types::Blob::new([0, 255])),
        time: Some(aws_smithy_types::DateTime::from_secs_and_nanos(5, 6)),
        choice: Some(Choice::Text("t".into())),
        ..Everything::default()
    };
    let bytes = cbor(&Wrapped(value.clone()));
    let Either::Type(read) = ciborium::from_reader(&bytes[..]).unwrap() else { panic!("it is no number") };
    assert_eq!(read.0, value);
}

static SECRETS: Schema = Schema::structure(
    "Secrets",
    &[
        Member::new("open", prelude::STRING, Trait::None),
        Member::new("text", prelude::STRING, Trait::Sensitive),
        Member::new("number", prelude::INTEGER, Trait::Sensitive),
        Member::new("list", &HIDDEN_ITEMS, Trait::None),
        Member::new("map", &HIDDEN_KEYS, Trait::None),
    ],
    Trait::None,
);
static HIDDEN_ITEMS: Schema =
    Schema::list("Items", &[Member::new("member", prelude::STRING, Trait::Sensitive)], Trait::None);
static HIDDEN_KEYS: Schema = Schema::map(
    "Keys",
    &[Member::new("key", prelude::STRING, Trait::Sensitive), Member::new("value", prelude::STRING, Trait::None)],
    Trait::None,
);
static HIDDEN: Schema =
    Schema::structure("Hidden", &[Member::new("text", prelude::STRING, Trait::None)], Trait::Sensitive);

fn secrets() -> Record {
    let mut record = Record::of(&SECRETS);
    for (index, text) in [(0, "open"), (1, "secret")] {
        if let Slot::Str(slot) = record.slot(index) {
            text.clone_into(slot);
        }
    }
    if let Slot::Int(slot) = record.slot(2) {
        *slot = 42;
    }
    if let Slot::List(list) = record.slot(3)
        && let Slot::Str(slot) = list.push()
    {
        "secret".clone_into(slot);
    }
    if let Slot::Map(map) = record.slot(4)
        && let Slot::Str(slot) = map.insert("secret")
    {
        "secret".clone_into(slot);
    }
    record
}

#[test]
fn sensitive_values_are_redacted_unless_asked_for() {
    let record = secrets();
    let shown = serde_json::to_value(Redacting(&record)).unwrap();
    assert_eq!(
        shown,
        json!({"open": "open", "text": REDACTED, "number": REDACTED, "list": [REDACTED], "map": REDACTED})
    );
    let revealed = serde_json::to_value(Revealed(&record)).unwrap();
    assert_eq!(
        revealed,
        json!({"open": "open", "text": "secret", "number": 42, "list": ["secret"], "map": {"secret": "secret"}})
    );
    let mut read = record.blank();
    Into(&mut read).deserialize(revealed).unwrap();
    assert_eq!(read, record);
    assert_eq!(format!("{:?}", Revealed(&record)), "Revealed");
}

#[test]
fn binary_formats_leave_sensitive_values_out() {
    let record = secrets();
    for bytes in [cbor(&Redacting(&record)), postcard::to_allocvec(&Redacting(&record)).unwrap()] {
        assert!(bytes.windows(4).any(|part| part == b"open") && !bytes.windows(6).any(|part| part == b"secret"));
        assert!(!bytes.contains(&42) && !bytes.contains(&84));
    }
    let bytes = postcard::to_allocvec(&Revealed(&record)).unwrap();
    let mut read = record.blank();
    Into(&mut read).deserialize(&mut postcard::Deserializer::from_bytes(&bytes)).unwrap();
    assert_eq!(read, record);
}

#[test]
fn a_sensitive_structure_shows_nothing() {
    let mut record = Record::of(&HIDDEN);
    if let Slot::Str(slot) = record.slot(0) {
        "secret".clone_into(slot);
    }
    assert_eq!(serde_json::to_value(Redacting(&record)).unwrap(), json!(REDACTED));
    assert_eq!(serde_json::to_value(Revealed(&record)).unwrap(), json!({"text": "secret"}));
    let mut read = record.blank();
    let bytes = postcard::to_allocvec(&Redacting(&record)).unwrap();
    Into(&mut read).deserialize(&mut postcard::Deserializer::from_bytes(&bytes)).unwrap();
    assert_eq!(read, Record::of(&HIDDEN));
}

#[test]
fn values_that_are_no_structure_can_be_revealed() {
    let list = vec![Some(Color::Red), None];
    assert_eq!(serde_json::to_value(Revealed(&list)).unwrap(), json!(["RED", null]));
    let map = std::collections::HashMap::from([("a".to_owned(), Everything::default())]);
    assert_eq!(serde_json::to_value(Revealed(&map)).unwrap(), json!({"a": {}}));
    assert_eq!(serde_json::to_value(Revealed(&UNIT)).unwrap(), json!({}));
}

#[test]
fn streams_are_left_out() {
    let value = StreamPayload { text: Some("t".into()), payload: b"bytes".to_vec().into() };
    assert_eq!(serde_json::to_value(Revealed(&value)).unwrap(), json!({"text": "t"}));
    let bytes = postcard::to_allocvec(&Revealed(&value)).unwrap();
    let Wrapped(read): Wrapped<StreamPayload> = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(read.text.as_deref(), Some("t"));
    let read = self::read::<StreamPayload>(json!({"text": "t", "payload": "x"})).unwrap();
    assert_eq!(read.payload.into_inner().bytes(), Some(&b""[..]));
}

#[test]
fn enums_are_their_text() {
    struct Suit(Color);
    impl<'de> Deserialize<'de> for Suit {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserialize_enum(deserializer).map(Self)
        }
    }
    assert_eq!(serde_json::from_value::<Suit>(json!("RED")).unwrap().0, Color::Red);
    assert_eq!(serde_json::from_value::<Suit>(json!("new")).unwrap().0, Color::Unknown("new".into()));
    assert!(serde_json::from_value::<Suit>(json!(5)).is_err());
}
