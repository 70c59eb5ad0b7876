use std::collections::HashMap;

use aws_smithy_types::{Blob, DateTime};
use proptest::prelude::*;

use super::Xml;
use crate::shape::Shape;
use crate::testing::xml::{Order, OrderItem, Pick, order};
use crate::testing::{Choice, Color, Everything, everything};

const XML: Xml = Xml { namespace: None };

fn written(shape: &dyn Shape) -> String {
    String::from_utf8(XML.encode(shape).unwrap()).unwrap()
}

fn read<T: Shape>(text: &str) -> Result<T, String> {
    let mut shape = T::empty();
    XML.decode(text.as_bytes(), &mut shape).map(|()| shape).map_err(|error| error.to_string())
}

fn item(name: &str) -> OrderItem {
    OrderItem { name: Some(name.to_owned()), size: None }
}

#[test]
fn members_are_elements_and_attributes_named_as_the_model_says() {
    let order = Order {
        id: Some("1\"<\n>".into()),
        color: Some(Color::Red),
        note: Some(" a <b> & \"c\"\r\n\u{1}".into()),
        count: Some(-3),
        day: Some(DateTime::from_secs(0)),
        data: Some(Blob::new("value")),
        items: Some(vec![item("x"), OrderItem { name: None, size: Some(7) }]),
        groups: Some(vec![vec![], vec!["g".into()]]),
        lines: Some(vec!["1".into(), String::new()]),
        tags: Some(HashMap::from([("k".into(), "v".into()), ("a".into(), "b".into())])),
        labels: Some(HashMap::from([("L".into(), item("y"))])),
        nested: Some(Box::new(Order { pick: Some(Pick::Many(vec!["p".into(), "q".into()])), ..Order::default() })),
        pick: None,
    };
    let text = written(&order);
    let expected = concat!(
        r#"<PurchaseOrder xmlns="http://orders.example/" o:id="1&quot;&lt;&#xA;&gt;" color="RED">"#,
        "<note> a &lt;b&gt; &amp; \"c\"&#xD;\n&#x1;</note><total>-3</total><day>Thu, 01 Jan 1970 00:00:00 GMT</day>",
        "<data>dmFsdWU=</data><items><item><name>x</name></item><item><size>7</size></item></items>",
        "<groups><member></member><member><member>g</member></member></groups>",
        r#"<Line xmlns:l="http://lines.example/?a&amp;b">1</Line><Line xmlns:l="http://lines.example/?a&amp;b"></Line>"#,
        "<tags><entry><key>a</key><value>b</value></entry><entry><key>k</key><value>v</value></entry></tags>",
        "<label><Name>L</Name><value><name>y</name></value></label>",
        "<nested><pick><many>p</many><many>q</many></pick></nested></PurchaseOrder>",
    );
    assert_eq!(text, expected);
    assert_eq!(read::<Order>(&text).unwrap(), order);
}

#[test]
fn what_the_model_does_not_know_is_skipped() {
    let text = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- a --><x:Any xmlns:x='u' xmlns:id='no' x:id='1' other='2'>\n\
        <![CDATA[text]]> text &amp; text<x:note>a<!-- b --><![CDATA[<b>]]>&#x26;c</x:note>\
        <unknown><note>deep</note></unknown><items><other/><item><name/></item></items><?pi x?></x:Any> <!-- end -->";
    let order: Order = read(text).unwrap();
    let items = Some(vec![item("")]);
    assert_eq!(order, Order { id: Some("1".into()), note: Some("a<b>&c".into()), items, ..Order::default() });
}

#[test]
fn flattened_collections_may_be_scattered() {
    let text = "<o><Line>1</Line><label><Name>a</Name><value/></label><Line>2</Line><Line>3</Line><note>n</note>\
        <label><value><size>5</size></value><Name>b</Name></label></o>";
    let order: Order = read(text).unwrap();
    assert_eq!(order.lines.unwrap(), ["1", "2", "3"]);
    let labels = order.labels.unwrap();
    assert_eq!(labels["a"], OrderItem::default());
    assert_eq!(labels["b"].size, Some(5));
}

#[test]
fn the_value_of_an_entry_may_come_first_even_nested_and_empty() {
    let text = "<o><tags><entry><value>v</value><key>k</key></entry><entry><value/><key>e</key></entry></tags></o>";
    let order: Order = read(text).unwrap();
    assert_eq!(order.tags.unwrap(), HashMap::from([("k".into(), "v".into()), ("e".into(), String::new())]));
}

#[test]
fn collections_and_texts_may_be_empty() {
    let order: Order = read("<o><items/><tags>\n</tags><note></note><data/></o>").unwrap();
    assert_eq!(order.items.unwrap(), []);
    assert!(order.tags.unwrap().is_empty());
    assert_eq!(order.note.unwrap(), "");
    assert_eq!(order.data.unwrap().as_ref(), b"");
}

#[test]
fn only_strings_keep_the_space_around_them() {
    let order: Order = read("<o><note>  </note><total> 4\n</total><data> dmFs\n dWU= </data></o>").unwrap();
    assert_eq!((order.note.as_deref(), order.count), (Some("  "), Some(4)));
    assert_eq!(order.data.unwrap().as_ref(), b"value");
}

#[test]
fn numbers_need_not_be_finite() {
    for (text, double) in [("NaN", f64::NAN), ("Infinity", f64::INFINITY), ("-Infinity", f64::NEG_INFINITY)] {
        let value: Everything = read(&format!("<e><double>{text}</double><float>{text}</float></e>")).unwrap();
        assert_eq!(value.double.unwrap().to_string(), double.to_string());
        assert_eq!(written(&value), format!("<Everything><float>{text}</float><double>{text}</double></Everything>"));
    }
}

#[test]
fn an_unknown_union_member_is_kept_as_unknown_and_not_sent() {
    let order: Order = read("<o><pick><new><text>x</text></new></pick></o>").unwrap();
    assert!(matches!(order.pick, Some(Pick::Unknown)));
    let error = XML.encode(&order).unwrap_err().to_string();
    assert!(error.starts_with("Order.pick: Pick::Unknown cannot be sent"), "{error}");
}

#[test]
fn errors_name_the_place() {
    for (text, expected) in [
        ("<o><items><item/><item><size>x</size></item></items></o>", "Order.items[1].size: expected long, found text"),
        ("<o><total/></o>", "Order.count: expected integer, found nothing"),
        ("<o><total><a/></total></o>", "Order.count: expected integer, found element"),
        ("<o><nested><note>a</nested></o>", "Order.nested.note: "),
        (
            "<o><tags><entry><key>k</key><value><v/></value></entry></tags></o>",
            "Order.tags[\"k\"]: expected text, found",
        ),
        ("<o><tags><entry><key>k</key></entry></tags></o>", "Order.tags[\"k\"]: expected an entry with a value"),
        ("<o><tags><entry><value>k</value></entry></tags></o>", "Order.tags: expected an entry with a key"),
        ("<o><lines/><Line>1</Line><Line><a/></Line></o>", "Order.lines[1]: expected text, found element"),
        ("<o><data>?</data></o>", "Order.data: expected base64, found text"),
        ("<o><day>yesterday</day></o>", "Order.day: expected timestamp, found text"),
        ("<o><pick/></o>", "Order.pick: expected one member of the union Pick, found 0"),
        ("<o><pick><text/><text/></pick></o>", "Order.pick: expected one member of the union Pick, found 2"),
        ("<o><note>&unknown;</note></o>", "Order.note: an entity is not known"),
        ("<o><note>&#0;</note></o>", "Order.note: "),
        ("<o><note>a", "Order.note: the document ends in the middle"),
        ("<o><unknown><a>", "Order: the document ends in the middle"),
        ("<o>", "Order: the document ends in the middle"),
        ("<o/><o/>", "Order: the document has more than one root element"),
        ("<o/>x", "Order: there is text outside of the root element"),
        ("x<o/>", "Order: there is text outside of the root element"),
        (" ", "Order: the document has no root element"),
        ("</o>", "Order: "),
        ("<!DOCTYPE o><o/>", "Order: a document type definition is not allowed"),
    ] {
        let error = read::<Order>(text).unwrap_err();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
    let mut order = Order::default();
    assert!(XML.decode(b"<o>\xff</o>", &mut order).unwrap_err().to_string().contains("utf-8"));
}

#[test]
fn what_xml_cannot_carry_names_the_place() {
    let order = Order { tags: Some(HashMap::from([("k".into(), "\0".into())])), ..Order::default() };
    let error = XML.encode(&order).unwrap_err().to_string();
    assert_eq!(error, "Order.tags[\"k\"]: XML has no form for the character U+0000");
    let document = Everything { document: Some(true.into()), ..Everything::default() };
    assert!(XML.encode(&document).unwrap_err().to_string().starts_with("Everything.document: "));
}

#[test]
fn entities_cannot_multiply() {
    let laughs = "<!DOCTYPE o [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><o><note>&b;</note></o>";
    assert!(read::<Order>(laughs).is_err());
}

#[test]
fn depth_is_limited_where_it_takes_stack_and_free_where_it_does_not() {
    let nested = |levels: usize| format!("<o>{}{}</o>", "<nested>".repeat(levels), "</nested>".repeat(levels));
    assert!(read::<Order>(&nested(super::cursor::MAX_DEPTH - 1)).is_ok());
    let error = read::<Order>(&nested(super::cursor::MAX_DEPTH)).unwrap_err();
    assert!(error.ends_with("the elements are nested too deeply"), "{error}");
    let unknown = format!("<o>{}{}</o>", "<x>".repeat(100_000), "</x>".repeat(100_000));
    assert!(read::<Order>(&unknown).is_ok());
}

/// What XML has no form for is left out: documents, nulls in collections, U+0000.
fn without_foreign_parts(value: Everything) -> Everything {
    let clean = |text: String| text.replace('\0', "?");
    let clean_all = |texts: Vec<String>| texts.into_iter().map(clean).collect::<Vec<_>>();
    let choice = value.choice.map(|choice| match choice {
        Choice::Text(text) => Choice::Text(clean(text)),
        Choice::Deep(deep) => Choice::Deep(Box::new(without_foreign_parts(*deep))),
        Choice::Many(many) => Choice::Many(clean_all(many)),
        Choice::Unknown => Choice::Unknown,
    });
    Everything {
        document: None,
        sparse_strings: None,
        sparse_tags: None,
        string: value.string.map(clean),
        renamed: value.renamed.map(clean),
        strings: value.strings.map(clean_all),
        tags: value.tags.map(|tags| tags.into_iter().map(|(k, v)| (clean(k), clean(v))).collect()),
        colors: value.colors.map(|colors| colors.into_iter().map(|(k, v)| (k, clean(v))).collect()),
        nested: value.nested.map(|nested| Box::new(without_foreign_parts(*nested))),
        list: value.list.map(|list| list.into_iter().map(without_foreign_parts).collect()),
        choice,
        ..value
    }
}

proptest! {
    #[test]
    fn every_type_reads_back(value in everything()) {
        let value = without_foreign_parts(value);
        let text = written(&value);
        prop_assert_eq!(read::<Everything>(&text).map_err(|error| format!("{error}: {text}")).unwrap(), value);
    }

    #[test]
    fn every_binding_reads_back(value in order()) {
        let text = written(&value);
        prop_assert_eq!(read::<Order>(&text).map_err(|error| format!("{error}: {text}")).unwrap(), value);
    }

    #[test]
    fn damaged_documents_never_panic(
        value in order(), flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        end in any::<prop::sample::Index>(),
    ) {
        let mut text = XML.encode(&value).unwrap();
        for (at, bits) in flips {
            let at = at.index(text.len());
            text[at] ^= bits;
        }
        let _ = XML.decode(&text, &mut Order::default());
        text.truncate(end.index(text.len() + 1));
        let _ = XML.decode(&text, &mut Order::default());
    }

    #[test]
    fn random_documents_never_panic(
        parts in prop::collection::vec(
            "(<(o|label|Name|value|tags|entry|key|nested|pick|many|Line|total)( id='&#[0-9]{1,3};')?/?>|</(o|label|value|tags|entry|nested|pick|many)>|[a&;<!\\[\\]?-]|<!\\[CDATA\\[|\\]\\]>|<!--|-->|&lt;)",
            0..40,
        ),
    ) {
        let text = parts.concat();
        let _ = read::<Order>(&text);
        let _ = read::<Order>(&format!("<o>{text}</o>"));
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = XML.decode(&bytes, &mut Order::default());
    }
}
