//! The built-in functions: names, arguments and results (JMESPath specification, "Built-in Functions").

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function(pub(super) &'static Signature);

/// What a function takes and gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Signature {
    /// As it is called.
    pub(super) name: &'static str,
    /// The variant of the runtime's `Function`.
    pub(super) variant: &'static str,
    /// The kinds of its arguments; the last may be repeated where `variadic` says so.
    pub(super) arguments: &'static [Kinds],
    pub(super) variadic: bool,
    pub(super) gives: Gives,
}

/// A set of the kinds of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NULL: Self = Self(1);
    pub(super) const BOOL: Self = Self(1 << 1);
    pub(super) const NUMBER: Self = Self(1 << 2);
    pub(super) const STRING: Self = Self(1 << 3);
    pub(super) const LIST: Self = Self(1 << 4);
    pub(super) const OBJECT: Self = Self(1 << 5);
    pub(super) const REFERENCE: Self = Self(1 << 6);
    /// Everything but an expression.
    const ANY: Self = Self(0b11_1111);
    /// Everything that may come of a value of which nothing is known.
    pub(super) const ALL: Self = Self::ANY;

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// What the result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gives {
    Bool,
    Number,
    String,
    Strings,
    List,
    Object,
    /// What the first argument is, but a list where it is none.
    Listed,
    /// What the first argument is.
    Same,
    /// An item of the first argument.
    Item,
    /// Anything.
    Any,
}

const fn of(name: &'static str, variant: &'static str, arguments: &'static [Kinds], gives: Gives) -> Signature {
    Signature { name, variant, arguments, variadic: false, gives }
}

const fn any_number(name: &'static str, variant: &'static str, arguments: &'static [Kinds], gives: Gives) -> Signature {
    Signature { name, variant, arguments, variadic: true, gives }
}

const SIZED: Kinds = Kinds::STRING.or(Kinds::LIST).or(Kinds::OBJECT);
const SEARCHED: Kinds = Kinds::STRING.or(Kinds::LIST);

pub(super) static FUNCTIONS: [Signature; 26] = [
    of("abs", "Abs", &[Kinds::NUMBER], Gives::Number),
    of("avg", "Avg", &[Kinds::LIST], Gives::Any),
    of("ceil", "Ceil", &[Kinds::NUMBER], Gives::Number),
    of("contains", "Contains", &[SEARCHED, Kinds::ANY], Gives::Bool),
    of("ends_with", "EndsWith", &[Kinds::STRING, Kinds::STRING], Gives::Bool),
    of("floor", "Floor", &[Kinds::NUMBER], Gives::Number),
    of("join", "Join", &[Kinds::STRING, Kinds::LIST], Gives::String),
    of("keys", "Keys", &[Kinds::OBJECT], Gives::Strings),
    of("length", "Length", &[SIZED], Gives::Number),
    of("map", "Map", &[Kinds::REFERENCE, Kinds::LIST], Gives::List),
    of("max", "Max", &[Kinds::LIST], Gives::Item),
    of("max_by", "MaxBy", &[Kinds::LIST, Kinds::REFERENCE], Gives::Item),
    any_number("merge", "Merge", &[Kinds::OBJECT], Gives::Object),
    of("min", "Min", &[Kinds::LIST], Gives::Item),
    of("min_by", "MinBy", &[Kinds::LIST, Kinds::REFERENCE], Gives::Item),
    any_number("not_null", "NotNull", &[Kinds::ANY], Gives::Any),
    of("reverse", "Reverse", &[SEARCHED], Gives::Same),
    of("sort", "Sort", &[Kinds::LIST], Gives::Same),
    of("sort_by", "SortBy", &[Kinds::LIST, Kinds::REFERENCE], Gives::Same),
    of("starts_with", "StartsWith", &[Kinds::STRING, Kinds::STRING], Gives::Bool),
    of("sum", "Sum", &[Kinds::LIST], Gives::Number),
    of("to_array", "ToArray", &[Kinds::ANY], Gives::Listed),
    of("to_number", "ToNumber", &[Kinds::ANY], Gives::Any),
    of("to_string", "ToString", &[Kinds::ANY], Gives::String),
    of("type", "Type", &[Kinds::ANY], Gives::String),
    of("values", "Values", &[Kinds::OBJECT], Gives::List),
];

impl Function {
    pub(super) fn named(name: &str) -> Option<Self> {
        FUNCTIONS.iter().find(|function| function.name == name).map(Self)
    }

    /// As it is called in an expression.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name
    }

    pub(super) fn takes(self, count: usize) -> bool {
        let least = self.0.arguments.len();
        if self.0.variadic { count >= least } else { count == least }
    }

    /// The kinds that the argument of that index may be.
    pub(super) fn argument(self, index: usize) -> Kinds {
        let arguments = self.0.arguments;
        arguments.get(index).or(arguments.last()).copied().unwrap_or(Kinds::ANY)
    }
}
