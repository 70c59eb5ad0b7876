//! JMESPath over shapes: expressions as static data, which the generator makes of a model's text, and what evaluates them.
//!
//! Nothing is parsed and nothing copied at run time: a member is read where it lies. Everything is `#[inline]`, so that
//! only a program that waits for something compiles it.

mod evaluate;
mod functions;
mod number;
mod value;

use std::fmt;

pub use number::Number;
pub use value::Value;

/// An expression (JMESPath specification, "Grammar").
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expression {
    /// `@`: the current value.
    Current,
    /// `name`: a member of a structure or the value of a key.
    Field(&'static str),
    /// `[0]`: an item of a list, counted from the end where it is negative.
    Index(i32),
    /// `[start:stop:step]` without its projection. The step is not zero.
    Slice(Option<i32>, Option<i32>, i32),
    /// A literal value.
    Literal(Literal),
    /// `a.b` and `a | b`: the second evaluated on the first.
    Then(&'static Expression, &'static Expression),
    /// `a || b`
    Or(&'static Expression, &'static Expression),
    /// `a && b`
    And(&'static Expression, &'static Expression),
    /// `!a`
    Not(&'static Expression),
    /// `a == b` and its kin.
    Compare(Comparison, &'static Expression, &'static Expression),
    /// `a[]` without its projection.
    Flatten(&'static Expression),
    /// `a.*` without its projection: the values of a map or structure.
    Values(&'static Expression),
    /// `a[*].b`: the second evaluated on each item of the first; nulls are left out.
    Project(&'static Expression, &'static Expression),
    /// The second where the first is true, else null: `[?a]` is a projection over it.
    When(&'static Expression, &'static Expression),
    /// `[a, b]`
    List(&'static [Expression]),
    /// `{a: b}`
    Map(&'static [(&'static str, Expression)]),
    /// `function(a, b)`
    Call(Function, &'static [Expression]),
    /// `&a`: the expression itself, for a function that evaluates it.
    Reference(&'static Expression),
}

/// A literal of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` and `false`
    Bool(bool),
    /// A number without a fraction.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Str(&'static str),
    /// A list.
    List(&'static [Literal]),
    /// A map, in order of its keys.
    Map(&'static [(&'static str, Literal)]),
}

/// An operator that compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`, for numbers.
    Less,
    /// `<=`, for numbers.
    LessOrEqual,
    /// `>`, for numbers.
    Greater,
    /// `>=`, for numbers.
    GreaterOrEqual,
}

/// A built-in function (JMESPath specification, "Built-in Functions").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the function of that name in the specification")]
pub enum Function {
    Abs,
    Avg,
    Ceil,
    Contains,
    EndsWith,
    Floor,
    Join,
    Keys,
    Length,
    Map,
    Max,
    MaxBy,
    Merge,
    Min,
    MinBy,
    NotNull,
    Reverse,
    Sort,
    SortBy,
    StartsWith,
    Sum,
    ToArray,
    ToNumber,
    ToString,
    Type,
    Values,
}

impl Expression {
    /// The value of the expression on `root`.
    ///
    /// # Errors
    /// A function was given a value of a type that it does not take, as in `length` of a missing member (JMESPath
    /// specification, `invalid-type`).
    #[inline]
    pub fn evaluate<'a>(&'static self, root: &Value<'a>) -> Result<Value<'a>, EvaluationError> {
        evaluate::evaluate(self, root)
    }
}

/// A function that does not take what it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvaluationError {
    function: Function,
}

impl EvaluationError {
    #[inline]
    pub(crate) fn of(function: Function) -> Self {
        Self { function }
    }
}

impl fmt::Display for EvaluationError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the JMESPath function {:?} does not take a value of this type", self.function)
    }
}

impl std::error::Error for EvaluationError {}
