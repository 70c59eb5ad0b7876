//! Expressions with everything decided: variants of the runtime's `Expression`.

use super::Function;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is the variant of that name of the runtime's `Expression`")]
pub enum PathPlan {
    Current,
    Field(String),
    Index(i32),
    Slice(Option<i32>, Option<i32>, i32),
    Literal(LiteralPlan),
    Then(Box<PathPlan>, Box<PathPlan>),
    Or(Box<PathPlan>, Box<PathPlan>),
    And(Box<PathPlan>, Box<PathPlan>),
    Not(Box<PathPlan>),
    Compare(Comparison, Box<PathPlan>, Box<PathPlan>),
    Flatten(Box<PathPlan>),
    Values(Box<PathPlan>),
    Project(Box<PathPlan>, Box<PathPlan>),
    When(Box<PathPlan>, Box<PathPlan>),
    List(Vec<PathPlan>),
    Map(Vec<(String, PathPlan)>),
    Call(Function, Vec<PathPlan>),
    Reference(Box<PathPlan>),
}

/// A literal.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is the variant of that name of the runtime's `Literal`")]
pub enum LiteralPlan {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Str(String),
    List(Vec<LiteralPlan>),
    /// In order of key.
    Map(Vec<(String, LiteralPlan)>),
}

/// An operator that compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the variant of that name of the runtime's `Comparison`")]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// Whether it compares the order of numbers.
    pub(super) fn orders(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}
