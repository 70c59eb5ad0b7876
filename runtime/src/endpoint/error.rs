use std::error::Error;
use std::fmt::{self, Write as _};

use super::params::{ParamValue, Params};
use super::rules::{Builtin, RuleSet};

/// Why the rules of a service yield no endpoint.
///
/// It prints the reason, the parameter values the rules saw, and what to change.
#[derive(Debug)]
pub struct EndpointError(Box<Detail>);

#[derive(Debug)]
struct Detail {
    kind: Kind,
    /// The reason in words.
    reason: String,
    /// The values the rules saw, in words.
    values: String,
    mend: &'static str,
}

#[derive(Debug)]
pub(super) enum Kind {
    Rule { message: String },
    Missing { parameter: usize },
    WrongType { parameter: usize },
    NoMatch,
    Incomplete { what: &'static str },
    Malformed,
}

impl EndpointError {
    pub(super) fn new(kind: Kind, rules: &RuleSet, params: &Params<'_>) -> Self {
        let reason = kind.reason(rules);
        let values = describe(rules, params);
        let mend = kind.mend(rules, params);
        Self(Box::new(Detail { kind, reason, values, mend }))
    }

    /// The message of the rule that matched, when the rules themselves state an error.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Rule { message } => Some(message),
            _ => None,
        }
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Detail { reason, values, mend, .. } = &*self.0;
        write!(f, "no endpoint: {reason}{values}; {mend}")
    }
}

impl Error for EndpointError {}

impl Kind {
    fn reason(&self, rules: &RuleSet) -> String {
        let name = |index: &usize| rules.parameters.get(*index).map_or("", |parameter| parameter.name);
        match self {
            Self::Rule { message } => message.clone(),
            Self::Missing { parameter } => {
                format!("the endpoint parameter `{}` is required and not set", name(parameter))
            }
            Self::WrongType { parameter } => {
                let kind = rules.parameters.get(*parameter).map(|parameter| parameter.kind.to_string());
                format!("the endpoint parameter `{}` has to be {}", name(parameter), kind.unwrap_or_default())
            }
            Self::NoMatch => "no endpoint rule of the service matches".to_owned(),
            Self::Incomplete { what } => {
                format!("the {what} of the matching endpoint rule needs a value that is not set")
            }
            Self::Malformed => "the generated endpoint rules are malformed".to_owned(),
        }
    }

    fn mend(&self, rules: &RuleSet, params: &Params<'_>) -> &'static str {
        match self {
            Self::Missing { parameter } => {
                match rules.parameters.get(*parameter).and_then(|parameter| parameter.builtin) {
                    Some(builtin) => mend_builtin(builtin),
                    None => "set it in the operation's input or in the client's configuration",
                }
            }
            Self::WrongType { .. } => "pass a value of that type",
            Self::Malformed => "generate the client again",
            Self::Rule { .. } | Self::NoMatch | Self::Incomplete { .. } => mend_combination(rules, params),
        }
    }
}

/// What to change when the values as a whole do not fit.
fn mend_combination(rules: &RuleSet, params: &Params<'_>) -> &'static str {
    let value = |builtin| rules.builtin(builtin).map(|index| params.values().get(index).unwrap_or(&ParamValue::Unset));
    let is_on = |builtin| value(builtin) == Some(&ParamValue::Bool(true));
    let variant = is_on(Builtin::UseFips) || is_on(Builtin::UseDualStack);
    let own_endpoint = value(Builtin::Endpoint).is_some_and(|endpoint| *endpoint != ParamValue::Unset);
    match () {
        () if own_endpoint && variant => {
            "a custom endpoint can not be combined with these: remove endpoint_url(..), or use_fips(true) and use_dual_stack(true)"
        }
        () if !own_endpoint && value(Builtin::Region) == Some(&ParamValue::Unset) => mend_builtin(Builtin::Region),
        () if variant => {
            "choose another region, or remove use_fips(true) or use_dual_stack(true) from the configuration"
        }
        () => "check these values in the client's configuration and the operation's input",
    }
}

fn mend_builtin(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Region => "set a region: Config::builder().region(..)",
        Builtin::Endpoint => "set an endpoint: Config::builder().endpoint_url(..)",
        Builtin::UseFips => "set Config::builder().use_fips(..)",
        Builtin::UseDualStack => "set Config::builder().use_dual_stack(..)",
        Builtin::AccountId => "use credentials that know their account id",
        Builtin::AccountIdEndpointMode => "set Config::builder().account_id_endpoint_mode(..)",
        _ => "set it in the client's configuration: Config::builder()",
    }
}

/// The values that matter, defaults left out: ` (Region = "eu-west-1"; not set: Endpoint)`.
fn describe(rules: &RuleSet, params: &Params<'_>) -> String {
    let mut set = String::new();
    let mut unset = String::new();
    for (index, parameter) in rules.parameters.iter().enumerate() {
        match params.values().get(index).unwrap_or(&ParamValue::Unset) {
            ParamValue::Unset if parameter.default.is_some() => {}
            ParamValue::Unset => {
                let _ = write!(unset, "{}{}", if unset.is_empty() { "not set: " } else { ", " }, parameter.name);
            }
            value => {
                let _ = write!(set, "{}{} = {value}", if set.is_empty() { "" } else { ", " }, parameter.name);
            }
        }
    }
    match (set.is_empty(), unset.is_empty()) {
        (true, true) => String::new(),
        (false, false) => format!(" ({set}; {unset})"),
        _ => format!(" ({set}{unset})"),
    }
}
