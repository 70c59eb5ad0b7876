/// Added to an outcome's index to make a target; `RuleSet::OUTCOME` of the runtime.
pub const TARGET_OUTCOME: u16 = 0x8000;
/// The target that says: no rule matches; `RuleSet::NO_MATCH` of the runtime.
pub const TARGET_NO_MATCH: u16 = u16::MAX;

/// Endpoint rules with everything decided.
///
/// References number the parameters first, in their order here, then the variables. A node is a condition's index, the
/// target if it holds and the target if not; targets lie behind their node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointRulesPlan {
    /// The parameters, ordered by name.
    pub parameters: Vec<ParameterPlan>,
    /// How many variables the conditions assign.
    pub variables: u16,
    /// Every distinct condition.
    pub conditions: Vec<ConditionPlan>,
    /// Every distinct endpoint and error.
    pub outcomes: Vec<OutcomePlan>,
    /// The decision nodes.
    pub nodes: Vec<[u16; 3]>,
    /// The target where evaluation begins.
    pub root: u16,
}

impl EndpointRulesPlan {
    /// The index of the parameter with this name: what a generated client passes to `Params::set`.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|parameter| parameter.name == name)
    }
}

/// A parameter of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterPlan {
    /// Its name in the model.
    pub name: String,
    /// The type of its values.
    pub kind: ParameterKind,
    /// Whether rules may not be evaluated without it.
    pub required: bool,
    /// The value it has when the caller gives none.
    pub default: Option<LiteralPlan>,
    /// The builtin it takes its value from, by its name in the model, such as `AWS::Region`.
    pub builtin: Option<String>,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `stringArray`
    StringArray,
}

/// The default of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiteralPlan {
    /// A boolean.
    Bool(bool),
    /// A string.
    Str(String),
    /// A list of strings.
    List(Vec<String>),
}

/// A condition; it holds when its expression yields a value other than `false`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConditionPlan {
    /// Evaluates the expression.
    Test(ExprPlan),
    /// Evaluates the expression and keeps the value under this reference number.
    Assign(u16, ExprPlan),
}

/// What evaluation ends with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OutcomePlan {
    /// An endpoint.
    Endpoint {
        /// Its URL.
        url: ExprPlan,
        /// Its headers with their values.
        headers: Vec<(String, Vec<ExprPlan>)>,
        /// Its properties.
        properties: Vec<(String, ExprPlan)>,
    },
    /// An error with its message.
    Error(ExprPlan),
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExprPlan {
    /// A boolean literal.
    Bool(bool),
    /// An integer literal.
    Int(i32),
    /// A string literal.
    Str(String),
    /// The value of a parameter or variable.
    Ref(u16),
    /// A template string, split into its parts.
    Concat(Vec<ExprPlan>),
    /// `getAttr` by name.
    Get(Box<ExprPlan>, Attribute),
    /// `getAttr` by index.
    At(Box<ExprPlan>, i32),
    /// A function call.
    Call(Function, Vec<ExprPlan>),
    /// A list.
    List(Vec<ExprPlan>),
    /// A map; in endpoint properties only.
    Map(Vec<(String, ExprPlan)>),
}

impl ExprPlan {
    /// Whether this text stands somewhere in it.
    pub(crate) fn holds(&self, wanted: &str) -> bool {
        match self {
            Self::Str(text) => text == wanted,
            Self::List(items) | Self::Call(_, items) => items.iter().any(|item| item.holds(wanted)),
            Self::Map(entries) => entries.iter().any(|(_, value)| value.holds(wanted)),
            _ => false,
        }
    }

    /// The parts of a template; any other expression is its own only part.
    pub(super) fn parts(&self) -> &[Self] {
        match self {
            Self::Concat(parts) => parts,
            other => std::slice::from_ref(other),
        }
    }
}

/// A function of the rules engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum Function {
    IsSet,
    Not,
    BooleanEquals,
    StringEquals,
    IsValidHostLabel,
    ParseUrl,
    Substring,
    UriEncode,
    Split,
    Coalesce,
    Ite,
    AwsPartition,
    AwsParseArn,
    AwsIsVirtualHostableS3Bucket,
}

/// An attribute that `getAttr` reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum Attribute {
    Name,
    DnsSuffix,
    DualStackDnsSuffix,
    SupportsFips,
    SupportsDualStack,
    ImplicitGlobalRegion,
    Partition,
    Service,
    Region,
    AccountId,
    ResourceId,
    Scheme,
    Authority,
    Path,
    NormalizedPath,
    IsIp,
}
