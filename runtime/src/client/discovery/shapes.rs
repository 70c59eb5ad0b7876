//! What an operation that names endpoints takes and answers. The specification fixes its members, so it needs no types of
//! the service's own.

use std::collections::BTreeMap;

use crate::schema::prelude::{LONG, STRING};
use crate::schema::{Member, Schema, Trait};
use crate::shape::{MapView, Shape, Slot, Value, View, structure};

/// The input of an operation that names endpoints.
pub static INPUT: Schema = Schema::structure(
    "DescribeEndpointsRequest",
    &[Member::new("Operation", STRING, Trait::None), Member::new("Identifiers", &IDENTIFIERS, Trait::None)],
    Trait::None,
);

/// The output of an operation that names endpoints.
pub static OUTPUT: Schema =
    Schema::structure("DescribeEndpointsResponse", &[Member::new("Endpoints", &ENDPOINTS, Trait::None)], Trait::None);

static IDENTIFIERS: Schema = Schema::map(
    "Identifiers",
    &[Member::new("key", STRING, Trait::None), Member::new("value", STRING, Trait::None)],
    Trait::None,
);
static ENDPOINTS: Schema = Schema::list("Endpoints", &[Member::new("member", &ENDPOINT, Trait::None)], Trait::None);
static ENDPOINT: Schema = Schema::structure(
    "Endpoint",
    &[Member::new("Address", STRING, Trait::None), Member::new("CachePeriodInMinutes", LONG, Trait::None)],
    Trait::None,
);

/// What is asked: nothing, or where an operation goes for those ids. The region is only who is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Question {
    pub(super) region: String,
    pub(super) operation: Option<String>,
    pub(super) ids: BTreeMap<String, String>,
}

/// The endpoints that the service names.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) endpoints: Vec<Named>,
}

/// An endpoint.
#[derive(Default)]
pub(super) struct Named {
    pub(super) address: String,
    /// How long to keep it.
    pub(super) minutes: i64,
}

impl Shape for Question {
    fn schema(&self) -> &'static Schema {
        &INPUT
    }

    fn view(&self, member: usize) -> View<'_> {
        match member {
            0 => self.operation.read(),
            1 if !self.ids.is_empty() => View::Map(&self.ids),
            _ => View::Absent,
        }
    }

    fn slot(&mut self, _: usize) -> Slot<'_> {
        Slot::Skip
    }

    fn empty() -> Self {
        Self::default()
    }
}

impl MapView for BTreeMap<String, String> {
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), View::Str(value))))
    }

    fn entry(&self, key: &str) -> Option<View<'_>> {
        self.get(key).map(|value| View::Str(value))
    }
}

structure!(Answer = OUTPUT; 0 endpoints);
structure!(Named = ENDPOINT; 0 address, 1 minutes);
