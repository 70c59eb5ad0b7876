//! Shapes with the XML and query bindings, and values of them.

use std::collections::HashMap;
use std::fmt;

use aws_smithy_types::{Blob, DateTime};
use proptest::prelude::*;

use super::*;
use crate::schema::XmlNamespace;

static ORDERS: XmlNamespace = XmlNamespace { uri: "http://orders.example/", prefix: "" };
static LINES: XmlNamespace = XmlNamespace { uri: "http://lines.example/?a&b", prefix: "l" };

static ITEMS: Schema =
    Schema::list("Items", &[Member::new("member", &ORDER_ITEM, Trait::XmlName("item"))], Trait::None);
static GROUPS: Schema = Schema::list("Groups", &[Member::new("member", &STRINGS, Trait::None)], Trait::None);
static LABELS: Schema = Schema::map(
    "Labels",
    &[Member::new("key", STRING, Trait::XmlName("Name")), Member::new("value", &ORDER_ITEM, Trait::None)],
    Trait::None,
);

structure! { ORDER Order &[Trait::XmlName("PurchaseOrder"), Trait::XmlNamespace(&ORDERS)];
    id: String = "id", STRING, &[Trait::XmlAttribute, Trait::XmlName("o:id")];
    color: Color = "color", STRING, &[Trait::XmlAttribute];
    note: String = "note", STRING, &[Trait::Ec2QueryName("remark")];
    count: i32 = "count", INTEGER, &[Trait::XmlName("total")];
    day: DateTime = "day", TIMESTAMP, &[HTTP_DATE];
    data: Blob = "data", BLOB, &[];
    items: Vec<OrderItem> = "items", &ITEMS, &[];
    groups: Vec<Vec<String>> = "groups", &GROUPS, &[];
    lines: Vec<String> = "lines", &STRINGS, &[Trait::XmlFlattened, Trait::XmlName("Line"), Trait::XmlNamespace(&LINES)];
    tags: HashMap<String, String> = "tags", &TAGS, &[];
    labels: HashMap<String, OrderItem> = "labels", &LABELS, &[Trait::XmlFlattened, Trait::XmlName("label")];
    nested: Box<Order> = "nested", &ORDER, &[];
    pick: Pick = "pick", &PICK, &[];
}

structure! { ORDER_ITEM OrderItem &[];
    name: String = "name", STRING, &[];
    size: i64 = "size", LONG, &[];
}

structure! { ORDER_PAYLOAD OrderPayload &[];
    header: String = "header", STRING, &[Trait::HttpHeader("x-header")];
    payload: Order = "payload", &ORDER, &[Trait::HttpPayload];
}

structure! { OWN_NAME_PAYLOAD OwnNamePayload &[];
    payload: Order = "payload", &ORDER, &[Trait::HttpPayload, Trait::XmlName("payload")];
}
structure! { NAMED_PAYLOAD NamedPayload &[];
    payload: OrderItem = "payload", &ORDER_ITEM, &[Trait::HttpPayload, Trait::XmlName("Renamed")];
}

structure! { ORDER_BODY OrderBody &[];
    header: String = "header", STRING, &[Trait::HttpHeader("x-header")];
    note: String = "note", STRING, &[];
    lines: Vec<String> = "lines", &STRINGS, &[Trait::XmlFlattened];
}

structure! { BUCKET_LOCATION BucketLocation &[Trait::S3UnwrappedXmlOutput, Trait::XmlName("Location")];
    location: Color = "Location", STRING, &[];
}

structure! { SOLD_OUT SoldOut
    &[Trait::Error(Fault::Client), Trait::HttpError(409), Trait::AwsQueryError { code: "Inventory.SoldOut", status: 409 }];
    message: String = "message", STRING, &[];
    kind: String = "kind", STRING, &[Trait::HttpHeader("x-kind")];
    items: Vec<OrderItem> = "items", &ITEMS, &[];
}

/// A union with a flattened member.
#[derive(Clone)]
pub(crate) enum Pick {
    Text(String),
    Many(Vec<String>),
    Deep(Box<Order>),
    Unknown,
}

static PICK: Schema = Schema::union(
    "Pick",
    &[
        Member::new("text", STRING, Trait::None),
        Member::new("many", &STRINGS, Trait::XmlFlattened),
        Member::new("deep", &ORDER, Trait::None),
    ],
    Trait::None,
);

impl Shape for Pick {
    fn schema(&self) -> &'static Schema {
        &PICK
    }
    fn view(&self, member: usize) -> View<'_> {
        match (member, self) {
            (0, Self::Text(value)) => value.read(),
            (1, Self::Many(value)) => value.read(),
            (2, Self::Deep(value)) => value.read(),
            _ => View::Absent,
        }
    }
    fn slot(&mut self, member: usize) -> Slot<'_> {
        *self = match member {
            0 => Self::Text(Value::empty()),
            1 => Self::Many(Value::empty()),
            2 => Self::Deep(Value::empty()),
            _ => Self::Unknown,
        };
        match self {
            Self::Text(value) => value.fill(),
            Self::Many(value) => value.fill(),
            Self::Deep(value) => value.fill(),
            Self::Unknown => Slot::Skip,
        }
    }
    fn empty() -> Self {
        Self::Unknown
    }
}

impl fmt::Debug for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shape::debug(self, f)
    }
}

impl PartialEq for Pick {
    fn eq(&self, other: &Self) -> bool {
        shape::eq(self, other)
    }
}

/// Any text that XML has a form for.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[ <>&'\"\r\n\t\u{1}-\u{ff}\u{fffe}]{0,8}", any::<String>()].prop_map(|text| text.replace('\0', "?"))
}

fn item() -> impl Strategy<Value = OrderItem> {
    (prop::option::of(text()), any::<Option<i64>>()).prop_map(|(name, size)| OrderItem { name, size })
}

/// Any order that XML can carry, a few levels deep; an empty flattened collection is no different from none.
pub(crate) fn order() -> impl Strategy<Value = Order> {
    flat_order().prop_recursive(2, 8, 2, |inner| {
        let pick = prop_oneof![
            text().prop_map(Pick::Text),
            prop::collection::vec(text(), 1..4).prop_map(Pick::Many),
            inner.clone().prop_map(|order| Pick::Deep(Box::new(order))),
        ];
        let nested = prop::option::of(inner.prop_map(Box::new));
        (flat_order(), nested, prop::option::of(pick)).prop_map(|(flat, nested, pick)| Order { nested, pick, ..flat })
    })
}

fn flat_order() -> BoxedStrategy<Order> {
    use prop::collection::{hash_map, vec};
    use prop::option::of;
    let scalars =
        (of(text()), of(color()), of(text()), any::<Option<i32>>(), of(whole_second()), any::<Option<Vec<u8>>>());
    let lists = (of(vec(item(), 0..3)), of(vec(vec(text(), 0..3), 0..3)), of(vec(text(), 1..4)));
    let maps = (of(hash_map(text(), text(), 0..3)), of(hash_map(text(), item(), 1..3)));
    (scalars.boxed(), lists.boxed(), maps.boxed())
        .prop_map(|((id, color, note, count, day, data), (items, groups, lines), (tags, labels))| Order {
            id,
            color,
            note,
            count,
            day,
            data: data.map(Blob::new),
            items,
            groups,
            lines,
            tags,
            labels,
            ..Order::default()
        })
        .boxed()
}
