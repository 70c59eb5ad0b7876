//! Random values of the shapes for tests.

use aws_smithy_types::{Blob, DateTime, Document};
use proptest::prelude::*;

use super::{Choice, Color, Everything};

/// Any value of `Everything` that JSON can carry, a few levels deep.
pub(crate) fn everything() -> impl Strategy<Value = Everything> {
    flat_everything().prop_recursive(2, 12, 2, |inner| {
        let deep = prop_oneof![
            any::<String>().prop_map(Choice::Text),
            inner.clone().prop_map(|value| Choice::Deep(Box::new(value))),
            prop::collection::vec(any::<String>(), 0..3).prop_map(Choice::Many),
        ];
        let nested = prop::option::of(inner.clone().prop_map(Box::new));
        let list = prop::option::of(prop::collection::vec(inner, 0..3));
        (flat_everything(), nested, list, prop::option::of(deep)).prop_map(|(flat, nested, list, choice)| Everything {
            nested,
            list,
            choice,
            ..flat
        })
    })
}

/// Boxed, as are its parts: their state would fill the stack of a test's thread.
fn flat_everything() -> BoxedStrategy<Everything> {
    let parts = (numbers().boxed(), texts().boxed(), times().boxed(), collections().boxed());
    parts
        .prop_map(|(numbers, texts, times, collections)| Everything {
            string: texts.string,
            renamed: texts.renamed,
            color: texts.color,
            blob: texts.blob,
            document: texts.document,
            time: times.time,
            date_time: times.date_time,
            http_date: times.http_date,
            epoch: times.epoch,
            date_times: times.date_times,
            strings: collections.strings,
            sparse_strings: collections.sparse_strings,
            tags: collections.tags,
            sparse_tags: collections.sparse_tags,
            colors: collections.colors,
            ..numbers
        })
        .boxed()
}

fn numbers() -> impl Strategy<Value = Everything> {
    let option = prop::option::of::<BoxedStrategy<String>>;
    (
        any::<(Option<bool>, Option<i8>, Option<i16>, Option<i32>, Option<i64>)>(),
        prop::option::of(prop::num::f32::NORMAL | prop::num::f32::ZERO | prop::num::f32::INFINITE),
        prop::option::of(prop::num::f64::NORMAL | prop::num::f64::ZERO | prop::num::f64::INFINITE),
        option("-?[1-9][0-9]{0,60}".boxed()),
        option("-?[1-9][0-9]{0,30}\\.[0-9]{1,30}(e-?[1-9])?".boxed()),
    )
        .prop_map(|((boolean, byte, short, integer, long), float, double, big_integer, big_decimal)| Everything {
            boolean,
            byte,
            short,
            integer,
            long,
            float,
            double,
            big_integer: big_integer.map(|digits| digits.parse().unwrap()),
            big_decimal: big_decimal.map(|digits| digits.parse().unwrap()),
            ..Everything::default()
        })
}

fn texts() -> impl Strategy<Value = Everything> {
    let document = prop::option::of(document().prop_filter("a null document is an absent one", |d| !d.is_null()));
    (any::<Option<String>>(), any::<Option<String>>(), prop::option::of(color()), any::<Option<Vec<u8>>>(), document)
        .prop_map(|(string, renamed, color, blob, document)| Everything {
            string,
            renamed,
            color,
            blob: blob.map(Blob::new),
            document,
            ..Everything::default()
        })
}

fn times() -> impl Strategy<Value = Everything> {
    let any_time = || prop::option::of(time());
    (
        prop::option::of(any::<i32>().prop_map(|seconds| DateTime::from_secs(seconds.into()))),
        any_time(),
        prop::option::of(whole_second()),
        prop::option::of(whole_second()),
        prop::option::of(prop::collection::vec(time(), 0..3)),
    )
        .prop_map(|(time, date_time, http_date, epoch, date_times)| Everything {
            time,
            date_time,
            http_date,
            epoch,
            date_times,
            ..Everything::default()
        })
}

fn collections() -> impl Strategy<Value = Everything> {
    use prop::collection::{hash_map, vec};
    use prop::option::of;
    (
        of(vec(any::<String>(), 0..3)),
        of(vec(any::<Option<String>>(), 0..3)),
        of(hash_map(any::<String>(), any::<String>(), 0..3)),
        of(hash_map(any::<String>(), any::<Option<String>>(), 0..3)),
        of(hash_map(color(), any::<String>(), 0..3)),
    )
        .prop_map(|(strings, sparse_strings, tags, sparse_tags, colors)| Everything {
            strings,
            sparse_strings,
            tags,
            sparse_tags,
            colors,
            ..Everything::default()
        })
}

pub(crate) fn color() -> impl Strategy<Value = Color> {
    prop_oneof![Just(Color::Red), "[a-z]{1,6}".prop_map(Color::Unknown)]
}

/// A time between the years 1 and 9999, to the microsecond, which is as far as the text formats go.
pub(crate) fn time() -> impl Strategy<Value = DateTime> {
    (-62_135_596_800_i64..253_402_300_799, 0_u32..1_000_000)
        .prop_map(|(seconds, micros)| DateTime::from_secs_and_nanos(seconds, micros * 1000))
}

/// A time that every format can carry exactly.
pub(crate) fn whole_second() -> impl Strategy<Value = DateTime> {
    (-62_135_596_800_i64..253_402_300_799).prop_map(DateTime::from_secs)
}

/// Any document.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::Bool),
        any::<u64>().prop_map(Document::from),
        (i64::MIN..0).prop_map(Document::from),
        (prop::num::f64::NORMAL | prop::num::f64::ZERO).prop_map(Document::from),
        any::<String>().prop_map(Document::String),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Document::Array),
            prop::collection::hash_map(any::<String>(), inner, 0..4).prop_map(Document::Object),
        ]
    })
}
