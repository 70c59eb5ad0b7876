//! Parameters of the endpoint rules that a call gives: from its operation, its input and its credentials.

use std::borrow::Cow;

use aws_credential_types::Credentials;

use super::Shared;
use crate::endpoint::{Builtin, Literal, ParamValue, ParameterKind, Params, RuleSet};
use crate::error::{BoxError, EncodeError};
use crate::operation::{Operation, OperationTrait, ParamSource, PathStep};
use crate::schema::Trait;
use crate::shape::{Shape, View};

/// How an account's own endpoints are used where the settings do not say.
const ACCOUNT_ID_ENDPOINT_MODE: &str = "preferred";

/// The parameters with those of the call.
pub(super) async fn bound<'a>(
    shared: &Shared,
    operation: &'static Operation,
    input: &'a dyn Shape,
    rules: &'static RuleSet,
    mut params: Params<'a>,
) -> Result<Params<'a>, BoxError> {
    if let Some(index) = rules.builtin(Builtin::AccountIdEndpointMode)
        && params.values().get(index) == Some(&ParamValue::Unset)
    {
        params.set(index, ACCOUNT_ID_ENDPOINT_MODE);
    }
    if let Some(index) = rules.builtin(Builtin::AccountId) {
        params.set(index, account_id(shared).await);
    }
    for applied in operation.traits {
        if let OperationTrait::EndpointParam(index, source) = applied {
            let value = match source {
                ParamSource::Constant(literal) => constant(*literal),
                ParamSource::Input(path) => found(rules, *index, input, path)?,
            };
            if value != ParamValue::Unset {
                params.set(*index, value);
            }
        }
    }
    Ok(params)
}

/// The account of the credentials. Where they can not be loaded the call fails later, for that reason.
async fn account_id(shared: &Shared) -> ParamValue<'static> {
    let Some(Ok(identity)) = shared.identity().await else { return ParamValue::Unset };
    let account = identity.data::<Credentials>().and_then(Credentials::account_id);
    account.map_or(ParamValue::Unset, |account| ParamValue::from(account.as_str().to_owned()))
}

fn constant(literal: Literal) -> ParamValue<'static> {
    match literal {
        Literal::Bool(value) => ParamValue::Bool(value),
        Literal::Str(value) => ParamValue::from(value),
        Literal::List(values) => ParamValue::List(values.iter().map(|&value| Cow::Borrowed(value)).collect()),
    }
}

/// What a path reaches in the input.
///
/// # Errors
/// An empty value of a member that was part of the path before rules put it into the endpoint: the request would go to
/// another resource.
fn found<'a>(
    rules: &RuleSet,
    index: usize,
    input: &'a dyn Shape,
    path: &[PathStep],
) -> Result<ParamValue<'a>, EncodeError> {
    let mut values = Vec::new();
    collect(View::Shape(input), path, &mut values);
    if let [PathStep::Member(member)] = path
        && let [View::Str("")] = *values
        && let Some(member) = input.schema().members.get(*member)
        && member.has(Trait::HttpLabel)
    {
        let path = format!("{}.{}", input.schema().name, member.name);
        return Err(EncodeError::new(path, "cannot be empty or unset: it is part of the path"));
    }
    let is_list = rules.parameters.get(index).is_some_and(|parameter| parameter.kind == ParameterKind::StringArray);
    let mut texts = values.iter().filter_map(|value| if let View::Str(text) = value { Some(*text) } else { None });
    Ok(match values.first() {
        None => ParamValue::Unset,
        Some(_) if is_list => ParamValue::List(texts.map(Cow::Borrowed).collect()),
        Some(View::Bool(value)) => ParamValue::Bool(*value),
        Some(_) => texts.next().map_or(ParamValue::Unset, ParamValue::from),
    })
}

/// Collects what is there at the end of a path; lists there count as their items.
fn collect<'a>(view: View<'a>, path: &[PathStep], out: &mut Vec<View<'a>>) {
    let Some((step, rest)) = path.split_first() else {
        match view {
            View::Absent => {}
            View::List(items) => (0..items.len()).for_each(|index| collect(items.item(index), &[], out)),
            value => out.push(value),
        }
        return;
    };
    match (step, view) {
        (PathStep::Member(index), View::Shape(shape)) => collect(shape.view(*index), rest, out),
        (PathStep::Items, View::List(items)) => {
            (0..items.len()).for_each(|index| collect(items.item(index), rest, out));
        }
        (PathStep::Values, View::Map(map)) => {
            let mut entries: Vec<_> = map.entries().collect();
            entries.sort_by_key(|(key, _)| *key);
            entries.into_iter().for_each(|(_, value)| collect(value, rest, out));
        }
        (PathStep::Keys, View::Map(map)) => {
            let mut keys: Vec<_> = map.entries().map(|(key, _)| key).collect();
            keys.sort_unstable();
            out.extend(keys.into_iter().map(View::Str));
        }
        (PathStep::Each(paths), view) => {
            for path in *paths {
                let mut reached = Vec::new();
                collect(view, path, &mut reached);
                reached.into_iter().for_each(|value| collect(value, rest, out));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use aws_credential_types::provider::SharedCredentialsProvider;

    use super::*;
    use crate::client::Handle;
    use crate::client::endpoint::endpoint;
    use crate::endpoint::{Expr, Outcome, Parameter};
    use crate::operation::Service;
    use crate::settings::Settings;
    use crate::shape::Slot;
    use crate::testing::{BOUND_INPUT, BoundInput, EVERYTHING, Everything, NOTHING, operation};
    use crate::vocabulary::Region;

    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Account").builtin(Builtin::AccountId).or(Literal::Str("none")),
            Parameter::string("Mode").builtin(Builtin::AccountIdEndpointMode).required(),
            Parameter::string("Name").or(Literal::Str("unnamed")),
            Parameter::string("Region").builtin(Builtin::Region).required(),
            Parameter::string_array("Words"),
        ],
        variables: 0,
        conditions: &[],
        outcomes: &[Outcome::Endpoint(
            &[
                Expr::Str("https://"),
                Expr::Ref(2),
                Expr::Str("."),
                Expr::Ref(3),
                Expr::Str("."),
                Expr::Ref(0),
                Expr::Str("."),
                Expr::Ref(1),
            ],
            &[],
            &[],
        )],
        nodes: &[],
        root: RuleSet::OUTCOME,
    };

    static SERVICE: Service = Service { endpoint_rules: Some(&RULES), ..crate::testing::SERVICE };

    const fn of(traits: &'static [OperationTrait]) -> Operation {
        Operation { service: &SERVICE, traits, ..operation("Call", "POST", &[], &BOUND_INPUT, &NOTHING) }
    }

    static PLAIN: Operation = of(&[]);
    static FIXED: Operation = of(&[OperationTrait::EndpointParam(2, ParamSource::Constant(Literal::Str("fixed")))]);
    static BOUND: Operation = of(&[OperationTrait::EndpointParam(2, ParamSource::Input(&[PathStep::Member(0)]))]);

    fn settings() -> Settings {
        Settings { region: Some(Region::from_static("here")), ..Settings::default() }
    }

    async fn url(settings: Settings, operation: &'static Operation, name: &str) -> Result<String, String> {
        let input = BoundInput { name: Some(name.to_owned()), ..BoundInput::default() };
        let handle = Handle::new(&SERVICE, settings);
        let found = endpoint(&handle.0, operation, &input).await;
        found.map(|endpoint| endpoint.url.clone()).map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn parameters_come_from_settings_operation_and_input() {
        assert_eq!(url(settings(), &PLAIN, "x").await.unwrap(), "https://unnamed.here.none.preferred");
        assert_eq!(url(settings(), &FIXED, "x").await.unwrap(), "https://fixed.here.none.preferred");
        assert_eq!(url(settings(), &BOUND, "x").await.unwrap(), "https://x.here.none.preferred");
        let mut own = settings();
        own.set_endpoint_param(2, "own");
        own.set_endpoint_param(1, "disabled");
        assert_eq!(url(own.clone(), &PLAIN, "x").await.unwrap(), "https://own.here.none.disabled");
        assert_eq!(url(own.clone(), &BOUND, "x").await.unwrap(), "https://x.here.none.disabled");
        own.set_endpoint_param(2, None::<String>);
        assert_eq!(url(own, &PLAIN, "x").await.unwrap(), "https://unnamed.here.none.disabled");
    }

    #[tokio::test]
    async fn settings_of_a_call_win() {
        let mut own = settings();
        own.set_endpoint_param(2, "client");
        let mut over = Settings::default();
        over.set_endpoint_param(2, "call");
        assert_eq!(url(own.overridden(over), &PLAIN, "").await.unwrap(), "https://call.here.none.preferred");
    }

    #[tokio::test]
    async fn the_account_is_that_of_the_credentials() {
        let credentials = Credentials::builder()
            .access_key_id("A")
            .secret_access_key("S")
            .account_id("123456789012")
            .provider_name("test")
            .build();
        let credentials_provider = Some(SharedCredentialsProvider::new(credentials));
        let own = Settings { credentials_provider, ..settings() };
        assert_eq!(url(own, &PLAIN, "").await.unwrap(), "https://unnamed.here.123456789012.preferred");
    }

    #[tokio::test]
    async fn an_empty_label_does_not_reach_another_resource() {
        let error = url(settings(), &BOUND, "").await.unwrap_err();
        assert_eq!(error, "BoundInput.name: cannot be empty or unset: it is part of the path");
    }

    fn words(input: &Everything, path: &[PathStep]) -> ParamValue<'static> {
        found(&RULES, 4, input, path).unwrap().into_owned()
    }

    #[test]
    fn paths_reach_into_the_input() {
        let member = |name: &str| PathStep::Member(EVERYTHING.member_index(name).unwrap());
        let named = |name: &str, list: &[&str]| Everything {
            string: Some(name.to_owned()),
            strings: Some(list.iter().map(|&word| word.to_owned()).collect()),
            ..Everything::default()
        };
        let mut input = named("top", &["a", "b"]);
        input.list = Some(vec![named("one", &["c"]), Everything::default(), named("two", &[])]);
        if let Slot::Map(tags) = input.slot(EVERYTHING.member_index("tags").unwrap()) {
            for key in ["k2", "k1"] {
                if let Slot::Str(value) = tags.insert(key) {
                    value.push('v');
                }
            }
        }
        let list = |words: &[&str]| ParamValue::from(words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        assert_eq!(words(&input, &[member("strings")]), list(&["a", "b"]));
        assert_eq!(words(&input, &[member("list"), PathStep::Items, member("string")]), list(&["one", "two"]));
        assert_eq!(words(&input, &[member("tags"), PathStep::Keys]), list(&["k1", "k2"]));
        assert_eq!(words(&input, &[member("tags"), PathStep::Values]), list(&["v", "v"]));
        assert_eq!(words(&input, &[member("nested"), member("strings")]), ParamValue::Unset);
        assert_eq!(words(&input, &[member("string"), PathStep::Items]), ParamValue::Unset);
        let (string, strings): (&'static [_], &'static [_]) =
            (vec![member("string")].leak(), vec![member("strings")].leak());
        let each = PathStep::Each(vec![string, strings].leak());
        assert_eq!(words(&input, &[member("list"), PathStep::Items, each]), list(&["one", "c", "two"]));
        let flag = Everything { boolean: Some(true), ..Everything::default() };
        assert_eq!(found(&RULES, 2, &flag, &[member("boolean")]).unwrap(), ParamValue::Bool(true));
    }
}
