use std::borrow::Cow;
use std::fmt;

use super::rules::{Builtin, ParameterKind, RuleSet};

/// The values of a rule set's parameters, in the order of [`RuleSet::parameters`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Params<'a> {
    values: Vec<ParamValue<'a>>,
}

impl<'a> Params<'a> {
    /// Every parameter unset. Defaults apply when the rules are evaluated.
    #[must_use]
    pub fn new(rules: &RuleSet) -> Self {
        Self { values: vec![ParamValue::Unset; rules.parameters.len()] }
    }

    /// The parameters that have a builtin, filled by asking for it; the others unset.
    #[must_use]
    pub fn from_builtins(rules: &RuleSet, mut value: impl FnMut(Builtin) -> ParamValue<'a>) -> Self {
        let filled = rules.parameters.iter().map(|parameter| parameter.builtin.map_or(ParamValue::Unset, &mut value));
        Self { values: filled.collect() }
    }

    /// Sets the parameter at an index of [`RuleSet::parameters`]; an index beyond them changes nothing.
    pub fn set(&mut self, index: usize, value: impl Into<ParamValue<'a>>) {
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value.into();
        }
    }

    /// Sets the parameter that takes this builtin, if the rules have one.
    pub fn set_builtin(&mut self, rules: &RuleSet, builtin: Builtin, value: impl Into<ParamValue<'a>>) {
        if let Some(index) = rules.builtin(builtin) {
            self.set(index, value);
        }
    }

    /// The values, in the order of [`RuleSet::parameters`].
    #[must_use]
    pub fn values(&self) -> &[ParamValue<'a>] {
        &self.values
    }

    /// The same values, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Params<'static> {
        Params { values: self.values.into_iter().map(ParamValue::into_owned).collect() }
    }
}

/// The value of a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ParamValue<'a> {
    /// No value.
    #[default]
    Unset,
    /// A boolean.
    Bool(bool),
    /// A string.
    Str(Cow<'a, str>),
    /// A list of strings.
    List(Vec<Cow<'a, str>>),
}

impl ParamValue<'_> {
    /// The same value, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> ParamValue<'static> {
        match self {
            Self::Unset => ParamValue::Unset,
            Self::Bool(value) => ParamValue::Bool(value),
            Self::Str(value) => ParamValue::Str(Cow::Owned(value.into_owned())),
            Self::List(values) => {
                ParamValue::List(values.into_iter().map(|value| Cow::Owned(value.into_owned())).collect())
            }
        }
    }

    pub(super) fn has_kind(&self, kind: ParameterKind) -> bool {
        match self {
            Self::Unset => true,
            Self::Bool(_) => kind == ParameterKind::Boolean,
            Self::Str(_) => kind == ParameterKind::String,
            Self::List(_) => kind == ParameterKind::StringArray,
        }
    }
}

impl fmt::Display for ParamValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unset => f.write_str("not set"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Str(value) => write!(f, "{value:?}"),
            Self::List(values) => f.debug_list().entries(values.iter()).finish(),
        }
    }
}

impl From<bool> for ParamValue<'_> {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<'a> From<&'a str> for ParamValue<'a> {
    fn from(value: &'a str) -> Self {
        Self::Str(Cow::Borrowed(value))
    }
}

impl From<String> for ParamValue<'_> {
    fn from(value: String) -> Self {
        Self::Str(Cow::Owned(value))
    }
}

impl<'a> From<&'a [String]> for ParamValue<'a> {
    fn from(values: &'a [String]) -> Self {
        Self::List(values.iter().map(|value| Cow::Borrowed(value.as_str())).collect())
    }
}

impl From<Vec<String>> for ParamValue<'_> {
    fn from(values: Vec<String>) -> Self {
        Self::List(values.into_iter().map(Cow::Owned).collect())
    }
}

impl<'a, T: Into<ParamValue<'a>>> From<Option<T>> for ParamValue<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_keep_the_value_and_own_it() {
        let words = vec!["a".to_owned(), "b".to_owned()];
        let borrowed = ParamValue::from(words.as_slice());
        assert_eq!(borrowed.clone().into_owned(), ParamValue::from(words.clone()));
        assert_eq!(borrowed.to_string(), r#"["a", "b"]"#);
        assert_eq!(ParamValue::from(None::<bool>), ParamValue::Unset);
        assert_eq!(ParamValue::from(Some("x")).into_owned(), ParamValue::from("x".to_owned()));
    }

    #[test]
    fn an_index_beyond_the_parameters_changes_nothing() {
        static EMPTY: RuleSet = RuleSet {
            parameters: &[],
            variables: 0,
            conditions: &[],
            outcomes: &[],
            nodes: &[],
            root: RuleSet::NO_MATCH,
        };
        let mut params = Params::new(&EMPTY);
        params.set(3, true);
        params.set_builtin(&EMPTY, Builtin::Region, "eu-west-1");
        assert!(params.values().is_empty());
    }
}
