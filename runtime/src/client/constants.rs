//! What some services want in every request, though no trait of their models says so.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::operation::{Operation, OperationTrait};
use crate::shape::{Shape, Slot, View};

/// Fills the members that have a value of their own where the caller gave none, and cuts ids down to what is sent.
pub(super) fn fill_defaults(operation: &Operation, input: &mut dyn Shape) {
    for applied in operation.traits {
        match applied {
            OperationTrait::DefaultText(index, text) => {
                if matches!(input.view(*index), View::Absent | View::Str("")) {
                    set(input, *index, text);
                }
            }
            OperationTrait::LastSegment(index) => {
                if let View::Str(id) = input.view(*index)
                    && let Some((_, last)) = id.rsplit_once('/')
                {
                    let last = last.to_owned();
                    set(input, *index, &last);
                }
            }
            OperationTrait::AccountOfArn { account, arn } => {
                if matches!(input.view(*account), View::Absent | View::Str(""))
                    && let View::Str(arn) = input.view(*arn)
                    && let Some(named) = account_of(arn).map(str::to_owned)
                {
                    set(input, *account, &named);
                }
            }
            _ => {}
        }
    }
}

/// The account that an ARN names: `arn:partition:service:region:account:resource`.
fn account_of(arn: &str) -> Option<&str> {
    arn.strip_prefix("arn:")?.split(':').nth(3).filter(|account| !account.is_empty())
}

fn set(input: &mut dyn Shape, index: usize, text: &str) {
    if let Slot::Str(out) = input.slot(index) {
        text.clone_into(out);
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
    fn an_id_is_sent_without_the_path_that_the_service_shows() {
        let operation = of(&[OperationTrait::LastSegment(1)]);
        for (given, sent) in [(None, None), (Some("Z1"), Some("Z1")), (Some("/hostedzone/Z1"), Some("Z1"))] {
            let mut input = NotFound { kind: given.map(str::to_owned), ..NotFound::default() };
            fill_defaults(&operation, &mut input);
            assert_eq!(input.kind.as_deref(), sent);
        }
    }

    #[test]
    fn an_arn_names_the_account_where_the_caller_does_not() {
        let operation = of(&[OperationTrait::AccountOfArn { account: 1, arn: 0 }]);
        let arn = "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/bucket/b";
        for (given, name, sent) in [
            (None, arn, Some("123456789012")),
            (Some(""), arn, Some("123456789012")),
            (Some("210987654321"), arn, Some("210987654321")),
            (None, "b", None),
            (None, "arn:aws:s3:::b", None),
            (None, "arn:", None),
        ] {
            let mut input = NotFound { kind: given.map(str::to_owned), message: Some(name.to_owned()) };
            fill_defaults(&operation, &mut input);
            assert_eq!(input.kind.as_deref(), sent, "{name}");
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
