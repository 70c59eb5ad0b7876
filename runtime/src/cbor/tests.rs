//! What is written reads back; what others write reads; what is broken says so and does no harm.

use aws_smithy_types::{Blob, DateTime};
use proptest::prelude::*;

use super::Cbor;
use crate::testing::random::Record;
use crate::testing::{Choice, Color, Everything};

fn read(message: &[u8]) -> Result<Everything, String> {
    let mut value = Everything::default();
    Cbor.decode(message, &mut value).map(|()| value).map_err(|error| error.to_string())
}

/// A map of one entry, whose value is given in hexadecimal.
fn with(member: &str, hex: &str) -> Vec<u8> {
    let mut message = vec![0xa1, 0x60 | u8::try_from(member.len()).unwrap()];
    message.extend(member.as_bytes());
    message.extend((0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()));
    message
}

fn read_member(member: &str, hex: &str) -> Everything {
    read(&with(member, hex)).unwrap_or_else(|error| panic!("{member} {hex}: {error}"))
}

fn failure(member: &str, hex: &str) -> String {
    read(&with(member, hex)).expect_err(hex)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn values_of_any_schema_read_back(seed in any::<u64>()) {
        let written = Record::drawn(seed);
        let mut read = written.blank();
        Cbor.decode(&Cbor.encode(&written).unwrap(), &mut read).unwrap();
        prop_assert_eq!(read, written);
    }

    #[test]
    fn truncated_messages_are_errors(seed in any::<u64>(), cut in any::<prop::sample::Index>()) {
        let written = Record::drawn(seed);
        let message = Cbor.encode(&written).unwrap();
        let cut = cut.index(message.len());
        prop_assert!(Cbor.decode(&message[..cut], &mut written.blank()).is_err());
    }

    #[test]
    fn flipped_bits_do_no_harm(seed in any::<u64>(), flips in prop::collection::vec(any::<prop::sample::Index>(), 1..6)) {
        let written = Record::drawn(seed);
        let mut message = Cbor.encode(&written).unwrap();
        for flip in flips {
            let bit = flip.index(message.len() * 8);
            message[bit / 8] ^= 1 << (bit % 8);
        }
        let _ = Cbor.decode(&message, &mut written.blank());
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = read(&bytes);
        let _ = read(&[&[0xbf][..], &bytes].concat());
        let _ = Cbor.string_fields(&bytes, ["__type", "message"]);
    }
}

#[test]
fn floats_of_every_width_read() {
    for (hex, value) in [
        ("f93e00", 1.5),
        ("f90050", 4.768_371_582_031_25e-6),
        ("f97c00", f64::INFINITY),
        ("f9fc00", f64::NEG_INFINITY),
        ("fa40f40000", 7.625),
        ("fb3ffe395810624dd3", 1.889),
        ("190100", 256.0),
        ("20", -1.0),
    ] {
        assert_eq!(read_member("double", hex).double, Some(value), "{hex}");
    }
    for hex in ["f97e00", "f97c01", "fa7fc00000", "fb7ff8000000000000"] {
        assert!(read_member("double", hex).double.unwrap().is_nan(), "{hex}");
    }
}

#[test]
fn doubles_are_as_short_as_they_can_be() {
    let length = |double| Cbor.encode(&Everything { double: Some(double), ..Everything::default() }).unwrap().len();
    assert_eq!(length(0.5) + 4, length(0.1));
    assert_eq!(length(f64::INFINITY) + 4, length(f64::MAX));
}

#[test]
fn integers_are_checked_against_their_type() {
    assert_eq!(read_member("byte", "387f").byte, Some(-128));
    assert_eq!(read_member("long", "3b7fffffffffffffff").long, Some(i64::MIN));
    assert_eq!(read_member("integer", "fa43800000").integer, Some(256), "a whole float");
    assert_eq!(failure("byte", "1880"), "Everything.byte: expected byte, found a number out of range");
    assert!(failure("long", "3b8000000000000000").starts_with("Everything.long: "));
    assert!(failure("integer", "fb3ff8000000000000").contains("found number with a fraction"));
}

#[test]
fn timestamps_are_tagged_and_read_with_any_width() {
    let message = Cbor.encode(&Everything { http_date: Some(DateTime::from_secs(1)), ..Everything::default() });
    assert_eq!(message.unwrap(), [&b"\xbf\x68httpDate"[..], &[0xc1, 0x01, 0xff]].concat(), "formats do not count");
    for (hex, time) in [
        ("c101", DateTime::from_secs(1)),
        ("c120", DateTime::from_secs(-1)),
        ("c1f93e00", DateTime::from_secs_and_nanos(1, 500_000_000)),
        ("c1fb41cc37db380fbe77", DateTime::from_secs_and_nanos(946_845_296, 123_000_000)),
        ("1a386fb570", DateTime::from_secs(946_845_040)),
    ] {
        assert_eq!(read_member("time", hex).time, Some(time), "{hex}");
    }
    for hex in ["c1fb7ff0000000000000", "c1fb7ff8000000000000", "c1fb7fefffffffffffff", "c180"] {
        assert!(failure("time", hex).starts_with("Everything.time: expected"), "{hex}");
    }
}

#[test]
fn blobs_and_texts_come_in_one_piece_or_in_several() {
    assert_eq!(read_member("blob", "43010203").blob, Some(Blob::new([1, 2, 3])));
    assert_eq!(read_member("blob", "5f4101420203ff").blob, Some(Blob::new([1, 2, 3])));
    assert_eq!(read_member("string", "7f61616162ff").string.as_deref(), Some("ab"));
    assert_eq!(read(b"\xa1\x7f\x63str\x63ing\xff\x61x").unwrap().string.as_deref(), Some("x"));
    assert_eq!(read_member("color", "63524544").color, Some(Color::Red));
    assert_eq!(failure("string", "61ff"), "Everything.string: malformed CBOR: text that is not UTF-8");
    assert_eq!(failure("string", "4161"), "Everything.string: expected string, found bytes");
}

#[test]
fn nulls_and_undefined_leave_a_member_unset_and_fill_sparse_collections() {
    for null in ["f6", "f7"] {
        assert_eq!(read_member("string", null), Everything::default());
        assert_eq!(read_member("bigInteger", null), Everything::default());
        assert_eq!(read_member("sparseStrings", &format!("82{null}6161")).sparse_strings.unwrap().len(), 2);
        let error = failure("strings", &format!("9f{null}ff"));
        assert_eq!(error, "Everything.strings[0]: expected string, found null");
    }
}

#[test]
fn big_numbers_read_in_every_form() {
    let integer = |hex| read_member("bigInteger", hex).big_integer.unwrap().as_ref().to_owned();
    for (hex, text) in [
        ("00", "0"),
        ("3bffffffffffffffff", "-18446744073709551616"),
        ("c249010000000000000000", "18446744073709551616"),
        ("c349010000000000000000", "-18446744073709551617"),
        ("c240", "0"),
        ("c340", "-1"),
        ("c2450000000001", "1"),
        ("c25f42010041ffff", "65791"),
        ("fa43800000", "256"),
    ] {
        assert_eq!(integer(hex), text, "{hex}");
    }
    let decimal = |hex| read_member("bigDecimal", hex).big_decimal.unwrap().as_ref().to_owned();
    for (hex, text) in [
        ("c48221196ab3", "273.15"),
        ("c4820920", "-1e9"),
        ("c48221c249010000000000000000", "184467440737095516.16"),
        ("fb3ff8000000000000", "1.5"),
        ("01", "1"),
    ] {
        assert_eq!(decimal(hex), text, "{hex}");
    }
    let too_long = format!("c2592000{}", "ff".repeat(0x2000));
    assert_eq!(failure("bigInteger", &too_long), "Everything.bigInteger: a big number of more than 4096 bytes");
    for hex in ["6131", "c101", "c4811900", "fb7ff8000000000000", "f4", "c482c101"] {
        assert!(failure("bigDecimal", hex).starts_with("Everything.bigDecimal: "), "{hex}");
    }
}

#[test]
fn a_union_has_one_member_that_is_not_null() {
    let text = |choice: Option<Choice>| matches!(choice, Some(Choice::Text(text)) if text == "a");
    assert!(text(read_member("choice", "a164746578746161").choice));
    assert!(text(read_member("choice", "a2665f5f747970656178647465787461 61".replace(' ', "").as_str()).choice));
    assert!(text(read_member("choice", "a2646465657 0f6647465787461 61".replace(' ', "").as_str()).choice));
    assert!(matches!(read_member("choice", "a1616101").choice, Some(Choice::Unknown)));
    assert!(failure("choice", "a0").contains("expected one member of the union Choice, found 0"));
}

#[test]
fn what_the_model_does_not_know_is_skipped() {
    let unknown = "bf6161bf617880ff61629f010203ff6163c1fb41cc37db380fbe776164f97e006165c24101ff";
    assert_eq!(read_member("unknown", unknown), Everything::default());
}

#[test]
fn nesting_has_a_limit() {
    for member in ["unknown", "document", "list"] {
        for byte in ["81", "9f", "a16161"] {
            let error = failure(member, &byte.repeat(5_000));
            assert!(error.contains("more than 128 levels") || error.contains("expected"), "{member} {byte}: {error}");
        }
    }
    let deep = [&b"\xa1\x66nested".repeat(200)[..], b"\xa0"].concat();
    assert!(read(&deep).unwrap_err().ends_with("more than 128 levels of CBOR"));
    assert!(failure("time", &"c1".repeat(100_000)).ends_with("the CBOR ends too early"));
}

#[test]
fn lengths_are_not_believed() {
    for (member, header) in [
        ("strings", "9b0fffffffffffffff"),
        ("tags", "bb0fffffffffffffff"),
        ("string", "7b0fffffffffffffff"),
        ("blob", "5b0fffffffffffffff"),
        ("blob", "5f5b0fffffffffffffff"),
        ("unknown", "9b0fffffffffffffff"),
        ("unknown", "7bffffffffffffffff"),
        ("document", "9b0fffffffffffffff"),
        ("bigInteger", "c25b0fffffffffffffff"),
    ] {
        assert!(failure(member, header).starts_with("Everything"), "{member}");
    }
}

#[test]
fn a_message_ends_where_its_value_ends() {
    assert_eq!(read(b"\xa0").unwrap(), Everything::default());
    assert_eq!(read(b"\xa0\x00").unwrap_err(), "Everything: bytes after the end of the CBOR");
    assert_eq!(read(b"").unwrap_err(), "Everything: the CBOR ends too early");
    assert_eq!(read(b"\x80").unwrap_err(), "Everything: invalid type: sequence, expected an object");
    assert_eq!(read(b"\xbf").unwrap_err(), "Everything: the CBOR ends too early");
    assert_eq!(read(b"\xff").unwrap_err(), "Everything: malformed CBOR: unexpected byte 0xff");
}

#[test]
fn the_strings_of_a_failure_are_found_beside_anything() {
    let fields = |message: &[u8]| Cbor.string_fields(message, ["__type", "message"]);
    let message = b"\xbf\x61a\x9f\x01\xff\x67message\x01\x66__type\x63a#B\xff";
    assert_eq!(fields(message), [Some("a#B".to_owned()), None]);
    assert_eq!(fields(&message[..message.len() - 1]), [Some("a#B".to_owned()), None], "cut off behind it");
    assert_eq!(fields(b"<html>"), [None, None]);
}

#[test]
fn a_character_is_a_text_of_one() {
    let mut writing = super::write::Writing::new();
    serde_core::Serialize::serialize(&'é', &mut writing).unwrap();
    assert_eq!(writing.into_message(), b"\x62\xc3\xa9");
}
