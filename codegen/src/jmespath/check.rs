//! What an expression gives, followed through the shapes of a model.

use farrier_smithy::{Member, Model, Shape, ShapeKind, SimpleType, suggest};

use super::function::{Gives, Kinds};
use super::{Function, LiteralPlan, PathError, PathPlan};

/// What is known of a value before there is one.
#[derive(Clone, Debug)]
pub enum Type<'m> {
    /// Nothing is known.
    Any,
    /// Null.
    Null,
    /// A boolean.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// A list of such values.
    List(Box<Type<'m>>),
    /// An object of such values.
    Map(Box<Type<'m>>),
    /// An object with these members.
    Fields(Vec<(String, Type<'m>)>),
    /// A value of a shape, which may be absent.
    Shape(&'m Shape),
    /// An expression, for a function to evaluate.
    Reference,
}

/// What an expression gives on a value of type `at`.
///
/// # Errors
/// The expression asks for a member that the shapes do not have, or for one of something that has no members, or calls a
/// function with what it never takes.
pub fn check<'m>(plan: &PathPlan, at: &Type<'m>, model: &'m Model) -> Result<Type<'m>, PathError> {
    let checked = |plan: &PathPlan| check(plan, at, model);
    Ok(match plan {
        PathPlan::Current => at.clone(),
        PathPlan::Field(name) => at.field(name, model)?,
        PathPlan::Index(_) => at.item(model),
        PathPlan::Slice(..) => at.clone(),
        PathPlan::Literal(value) => literal(value),
        PathPlan::Then(first, second) => check(second, &checked(first)?, model)?,
        PathPlan::Or(first, second) | PathPlan::And(first, second) => checked(first)?.joined(&checked(second)?),
        PathPlan::Not(inner) => {
            checked(inner)?;
            Type::Bool
        }
        PathPlan::Compare(comparison, left, right) => {
            for side in [checked(left)?, checked(right)?] {
                if comparison.orders() && !side.kinds().has(Kinds::NUMBER) {
                    return Err(PathError::new(format!("only numbers have an order, not {}", side.described())));
                }
            }
            Type::Bool
        }
        PathPlan::Flatten(inner) => checked(inner)?.listed()?.flattened(model),
        PathPlan::Values(inner) => Type::List(Box::new(checked(inner)?.value(model))),
        PathPlan::Project(list, each) => {
            let list = checked(list)?.listed()?;
            Type::List(Box::new(check(each, &list.item(model), model)?))
        }
        PathPlan::When(condition, then) => {
            checked(condition)?;
            checked(then)?
        }
        PathPlan::List(items) => {
            let items = items.iter().map(checked).collect::<Result<Vec<_>, _>>()?;
            Type::List(Box::new(items.into_iter().reduce(|one, other| one.joined(&other)).unwrap_or(Type::Any)))
        }
        PathPlan::Map(entries) => {
            let entry = |(key, value): &(String, PathPlan)| checked(value).map(|value| (key.clone(), value));
            Type::Fields(entries.iter().map(entry).collect::<Result<_, _>>()?)
        }
        PathPlan::Call(function, arguments) => call(*function, arguments, at, model)?,
        // What it is evaluated on is the function's affair.
        PathPlan::Reference(_) => Type::Reference,
    })
}

fn call<'m>(
    function: Function,
    arguments: &[PathPlan],
    at: &Type<'m>,
    model: &'m Model,
) -> Result<Type<'m>, PathError> {
    let given = arguments.iter().map(|argument| check(argument, at, model)).collect::<Result<Vec<_>, _>>()?;
    for (index, argument) in given.iter().enumerate() {
        if !function.argument(index).has(argument.kinds()) {
            let (name, number, what) = (function.name(), index + 1, argument.described());
            return Err(PathError::new(format!("`{name}` does not take {what} as argument {number}")));
        }
    }
    // Items are what an expression given to a function is evaluated on.
    let list =
        given.iter().find(|argument| !matches!(argument, Type::Reference)).map_or(Type::Any, |list| list.item(model));
    for inner in arguments {
        if let PathPlan::Reference(inner) = inner {
            check(inner, &list, model)?;
        }
    }
    let first = given.into_iter().next().unwrap_or(Type::Any);
    Ok(match function.0.gives {
        Gives::Bool => Type::Bool,
        Gives::Number => Type::Number,
        Gives::String => Type::String,
        Gives::Strings => Type::List(Box::new(Type::String)),
        Gives::List => Type::List(Box::new(Type::Any)),
        Gives::Object => Type::Map(Box::new(Type::Any)),
        Gives::Listed if first.kinds() == Kinds::LIST => first,
        Gives::Listed => Type::List(Box::new(Type::Any)),
        Gives::Same => first,
        Gives::Item => first.item(model),
        Gives::Any => Type::Any,
    })
}

fn literal<'m>(plan: &LiteralPlan) -> Type<'m> {
    match plan {
        LiteralPlan::Null => Type::Null,
        LiteralPlan::Bool(_) => Type::Bool,
        LiteralPlan::Integer(_) | LiteralPlan::Float(_) => Type::Number,
        LiteralPlan::Str(_) => Type::String,
        LiteralPlan::List(_) => Type::List(Box::new(Type::Any)),
        LiteralPlan::Map(_) => Type::Map(Box::new(Type::Any)),
    }
}

impl<'m> Type<'m> {
    /// Whether a string may come of it.
    #[must_use]
    pub fn may_be_string(&self) -> bool {
        self.kinds().has(Kinds::STRING)
    }

    /// Whether a boolean may come of it.
    #[must_use]
    pub fn may_be_bool(&self) -> bool {
        self.kinds().has(Kinds::BOOL)
    }

    /// Whether a list of strings may come of it.
    #[must_use]
    pub fn may_be_strings(&self, model: &'m Model) -> bool {
        self.kinds().has(Kinds::LIST) && self.item(model).may_be_string()
    }

    /// The type in words.
    #[must_use]
    pub fn described(&self) -> String {
        match self {
            Self::Any => "a value".to_owned(),
            Self::Null => "null".to_owned(),
            Self::Bool => "a boolean".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::String => "a string".to_owned(),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) | Self::Fields(_) => "an object".to_owned(),
            Self::Shape(shape) => format!("the {} `{}`", shape.shape_type().name(), shape.id.name()),
            Self::Reference => "an expression".to_owned(),
        }
    }

    /// Every kind that a value may be of; a shape's absent value is left aside.
    pub(super) fn kinds(&self) -> Kinds {
        match self {
            Self::Any => Kinds::ALL,
            Self::Null => Kinds::NULL,
            Self::Bool => Kinds::BOOL,
            Self::Number => Kinds::NUMBER,
            Self::String => Kinds::STRING,
            Self::List(_) => Kinds::LIST,
            Self::Map(_) | Self::Fields(_) => Kinds::OBJECT,
            Self::Reference => Kinds::REFERENCE,
            Self::Shape(shape) => match &shape.kind {
                ShapeKind::Simple(simple) => simple_kinds(*simple),
                ShapeKind::Enum(_) => Kinds::STRING,
                ShapeKind::IntEnum(_) => Kinds::NUMBER,
                ShapeKind::List(_) => Kinds::LIST,
                _ => Kinds::OBJECT,
            },
        }
    }

    fn field(&self, name: &str, model: &'m Model) -> Result<Self, PathError> {
        let found = match self {
            Self::Any | Self::Null => return Ok(Self::Any),
            Self::Map(value) => return Ok((**value).clone()),
            Self::Fields(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
            Self::Shape(shape) => match &shape.kind {
                ShapeKind::Map(_) => return Ok(self.value(model)),
                ShapeKind::Simple(SimpleType::Document) => return Ok(Self::Any),
                ShapeKind::Structure(_) | ShapeKind::Union(_) => {
                    let member = shape.members().iter().find(|member| member.name() == name);
                    member.map(|member| Self::Shape(model.target(member)))
                }
                _ => None,
            },
            _ => None,
        };
        found.ok_or_else(|| {
            let help = if self.kinds() == Kinds::LIST {
                Some("its items have members: write `[]` behind the list".to_owned())
            } else {
                suggest::did_you_mean(name, self.names())
            };
            PathError::new(format!("no member `{name}` in {}", self.described())).with_help(help)
        })
    }

    /// The names of the members, where they are known.
    fn names(&self) -> Vec<&str> {
        match self {
            Self::Fields(fields) => fields.iter().map(|(name, _)| name.as_str()).collect(),
            Self::Shape(shape) if self.kinds() == Kinds::OBJECT => shape.members().iter().map(Member::name).collect(),
            _ => Vec::new(),
        }
    }

    /// An item of a list.
    fn item(&self, model: &'m Model) -> Self {
        match self {
            Self::List(item) => (**item).clone(),
            Self::Shape(Shape { kind: ShapeKind::List(item), .. }) => Self::Shape(model.target(item)),
            _ => Self::Any,
        }
    }

    /// A value of an object.
    fn value(&self, model: &'m Model) -> Self {
        match self {
            Self::Map(value) => (**value).clone(),
            Self::Shape(Shape { kind: ShapeKind::Map(members), .. }) => Self::Shape(model.target(&members[1])),
            _ => Self::Any,
        }
    }

    /// The type, if it may be a list; what is null has no items either.
    fn listed(self) -> Result<Self, PathError> {
        if self.kinds().has(Kinds::LIST.or(Kinds::NULL)) {
            return Ok(self);
        }
        Err(PathError::new(format!("only a list has items, not {}", self.described())))
    }

    /// A list with the items of the lists in it in their place.
    fn flattened(self, model: &'m Model) -> Self {
        let item = self.item(model);
        match item.kinds() {
            Kinds::LIST => Self::List(Box::new(item.item(model))),
            kinds if kinds.has(Kinds::LIST) => Self::List(Box::new(Self::Any)),
            _ => self,
        }
    }

    /// What one or the other gives.
    fn joined(self, other: &Self) -> Self {
        match (&self, other) {
            (Self::Shape(left), Self::Shape(right)) if left.id == right.id => self,
            _ if self.kinds() != other.kinds() => Self::Any,
            _ => match self.kinds() {
                Kinds::BOOL => Self::Bool,
                Kinds::NUMBER => Self::Number,
                Kinds::STRING => Self::String,
                _ => Self::Any,
            },
        }
    }
}

fn simple_kinds(simple: SimpleType) -> Kinds {
    match simple {
        SimpleType::Boolean => Kinds::BOOL,
        SimpleType::String | SimpleType::Blob => Kinds::STRING,
        SimpleType::Document => Kinds::ALL,
        _ => Kinds::NUMBER,
    }
}
