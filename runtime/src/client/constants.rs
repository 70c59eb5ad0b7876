//! What some services want in every request, though no trait of their models says so.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::operation::{Operation, OperationTrait};
use crate::shape::{Shape, Slot, View};

/// Fills the members that have a value of their own where the caller gave none.
pub(super) fn fill_defaults(operation: &Operation, input: &mut dyn Shape) {
    for applied in operation.traits {
        if let OperationTrait::DefaultText(index, text) = applied
            && matches!(input.view(*index), View::Absent | View::Str(""))
            && let Slot::Str(out) = input.slot(*index)
        {
            (*text).clone_into(out);
        }
    }
}

/// Adds the headers that are always the same; what the input says wins.
pub(super) fn add_headers(operation: &Operation, headers: &mut HeaderMap) {
    for applied in operation.traits {
        if let OperationTrait::Header(name, value) = applied {
            headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOT_FOUND, NotFound, operation};

    fn of(traits: &'static [OperationTrait]) -> Operation {
        Operation { traits, ..operation("Call", "POST", &[], &NOT_FOUND, &NOT_FOUND) }
    }

    #[test]
    fn an_unset_or_empty_member_gets_its_text() {
        let operation = of(&[OperationTrait::DefaultText(1, "-")]);
        for (given, sent) in [(None, "-"), (Some(""), "-"), (Some("own"), "own")] {
            let mut input = NotFound { kind: given.map(str::to_owned), ..NotFound::default() };
            fill_defaults(&operation, &mut input);
            assert_eq!(input.kind.as_deref(), Some(sent));
        }
    }

    #[test]
    fn a_header_is_added_once() {
        let operation = of(&[OperationTrait::Header("accept", "application/json")]);
        let mut headers = HeaderMap::new();
        add_headers(&operation, &mut headers);
        assert_eq!(headers["accept"], "application/json");
        headers.insert("accept", HeaderValue::from_static("text/plain"));
        add_headers(&operation, &mut headers);
        assert_eq!(headers.get_all("accept").iter().collect::<Vec<_>>(), ["text/plain"]);
    }
}
