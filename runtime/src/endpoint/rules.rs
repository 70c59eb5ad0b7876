use std::fmt;

/// The endpoint rules of a service as data.
///
/// Nodes are triples `[condition, target if it holds, target if not]` in one flat slice. A target is the index of a node,
/// [`RuleSet::OUTCOME`] plus the index of an outcome, or [`RuleSet::NO_MATCH`]. A node's targets lie behind it, so a walk
/// ends after at most as many steps as there are nodes.
#[derive(Debug)]
pub struct RuleSet {
    /// What the rules decide by. References number these first.
    pub parameters: &'static [Parameter],
    /// How many variables the conditions assign. References number them after the parameters.
    pub variables: u16,
    /// Every distinct condition.
    pub conditions: &'static [Condition],
    /// Every distinct endpoint and error.
    pub outcomes: &'static [Outcome],
    /// The decision nodes, three numbers each.
    pub nodes: &'static [u16],
    /// The target where evaluation begins.
    pub root: u16,
}

impl RuleSet {
    /// Added to an outcome's index to make a target.
    pub const OUTCOME: u16 = 0x8000;
    /// The target that says: no rule matches.
    pub const NO_MATCH: u16 = u16::MAX;

    /// The index of the parameter with this name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<usize> {
        self.parameters.iter().position(|parameter| parameter.name == name)
    }

    /// The index of the parameter that takes its value from this builtin.
    #[must_use]
    pub fn builtin(&self, builtin: Builtin) -> Option<usize> {
        self.parameters.iter().position(|parameter| parameter.builtin == Some(builtin))
    }
}

/// A parameter of a rule set ("Rules engine specification, Parameter object").
#[derive(Debug)]
pub struct Parameter {
    /// Its name in the model.
    pub name: &'static str,
    /// The type of its values.
    pub kind: ParameterKind,
    /// Whether rules may not be evaluated without it.
    pub required: bool,
    /// The value it has when the caller gives none.
    pub default: Option<Literal>,
    /// Where the client takes its value from.
    pub builtin: Option<Builtin>,
}

impl Parameter {
    /// An optional string.
    #[must_use]
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, ParameterKind::String)
    }

    /// An optional boolean.
    #[must_use]
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, ParameterKind::Boolean)
    }

    /// An optional list of strings.
    #[must_use]
    pub const fn string_array(name: &'static str) -> Self {
        Self::new(name, ParameterKind::StringArray)
    }

    const fn new(name: &'static str, kind: ParameterKind) -> Self {
        Self { name, kind, required: false, default: None, builtin: None }
    }

    /// Makes the parameter required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Gives the parameter a default.
    #[must_use]
    pub const fn or(mut self, default: Literal) -> Self {
        self.default = Some(default);
        self
    }

    /// Names the builtin the parameter takes its value from.
    #[must_use]
    pub const fn builtin(mut self, builtin: Builtin) -> Self {
        self.builtin = Some(builtin);
        self
    }
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

impl fmt::Display for ParameterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::String => "a string",
            Self::Boolean => "a boolean",
            Self::StringArray => "a list of strings",
        })
    }
}

/// The default of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A boolean.
    Bool(bool),
    /// A string.
    Str(&'static str),
    /// A list of strings.
    List(&'static [&'static str]),
}

/// A source of parameter values in the client's configuration ("Rules engine built-ins" and "AWS rules engine built-ins").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builtin {
    /// `AWS::Region`
    Region,
    /// `AWS::UseFIPS`
    UseFips,
    /// `AWS::UseDualStack`
    UseDualStack,
    /// `SDK::Endpoint`: the endpoint the user set.
    Endpoint,
    /// `AWS::Auth::AccountId`: the account the credentials belong to.
    AccountId,
    /// `AWS::Auth::AccountIdEndpointMode`: `preferred`, `disabled` or `required`.
    AccountIdEndpointMode,
    /// `AWS::Auth::CredentialScope`
    CredentialScope,
    /// `AWS::S3::Accelerate`
    S3Accelerate,
    /// `AWS::S3::DisableMultiRegionAccessPoints`
    S3DisableMultiRegionAccessPoints,
    /// `AWS::S3::ForcePathStyle`
    S3ForcePathStyle,
    /// `AWS::S3::UseArnRegion`
    S3UseArnRegion,
    /// `AWS::S3::UseGlobalEndpoint`
    S3UseGlobalEndpoint,
    /// `AWS::S3Control::UseArnRegion`
    S3ControlUseArnRegion,
    /// `AWS::STS::UseGlobalEndpoint`
    StsUseGlobalEndpoint,
    /// A builtin of an extension, by its full name.
    Other(&'static str),
}

/// A condition of a rule ("Rules engine specification, Condition object").
///
/// It holds when its expression yields a value other than `false`.
#[derive(Debug)]
pub enum Condition {
    /// Evaluates the expression.
    Test(Expr),
    /// Evaluates the expression and keeps the value under this reference number.
    Assign(u16, Expr),
}

/// An expression: a literal, a reference, a template or a function call.
#[derive(Debug)]
pub enum Expr {
    /// A boolean literal.
    Bool(bool),
    /// An integer literal.
    Int(i32),
    /// A string literal.
    Str(&'static str),
    /// The value of a parameter or variable.
    Ref(u16),
    /// A template string, split into its parts.
    Concat(&'static [Expr]),
    /// `getAttr` by name.
    Get(&'static Expr, Attribute),
    /// `getAttr` by index; a negative one counts from the end.
    At(&'static Expr, i32),
    /// A function call.
    Call(Function, &'static [Expr]),
    /// A list; in endpoint properties only.
    List(&'static [Expr]),
    /// A map; in endpoint properties only.
    Map(&'static [(&'static str, Expr)]),
}

/// A function of the rules engine ("Rules engine standard library" and "AWS rules engine library functions").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `isSet`
    IsSet,
    /// `not`
    Not,
    /// `booleanEquals`
    BooleanEquals,
    /// `stringEquals`
    StringEquals,
    /// `isValidHostLabel`
    IsValidHostLabel,
    /// `parseURL`
    ParseUrl,
    /// `substring`
    Substring,
    /// `uriEncode`
    UriEncode,
    /// `split`
    Split,
    /// `coalesce`
    Coalesce,
    /// `ite`
    Ite,
    /// `aws.partition`
    AwsPartition,
    /// `aws.parseArn`
    AwsParseArn,
    /// `aws.isVirtualHostableS3Bucket`
    AwsIsVirtualHostableS3Bucket,
}

/// An attribute that `getAttr` reads from what `parseURL`, `aws.parseArn` and `aws.partition` return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `name` of a partition.
    Name,
    /// `dnsSuffix` of a partition.
    DnsSuffix,
    /// `dualStackDnsSuffix` of a partition.
    DualStackDnsSuffix,
    /// `supportsFIPS` of a partition.
    SupportsFips,
    /// `supportsDualStack` of a partition.
    SupportsDualStack,
    /// `implicitGlobalRegion` of a partition.
    ImplicitGlobalRegion,
    /// `partition` of an ARN.
    Partition,
    /// `service` of an ARN.
    Service,
    /// `region` of an ARN.
    Region,
    /// `accountId` of an ARN.
    AccountId,
    /// `resourceId` of an ARN: a list.
    ResourceId,
    /// `scheme` of a URL.
    Scheme,
    /// `authority` of a URL.
    Authority,
    /// `path` of a URL.
    Path,
    /// `normalizedPath` of a URL.
    NormalizedPath,
    /// `isIp` of a URL.
    IsIp,
}

/// What evaluation ends with.
#[derive(Debug)]
pub enum Outcome {
    /// An endpoint: the parts of its URL, headers with their values, and properties.
    Endpoint(&'static [Expr], &'static [(&'static str, &'static [Expr])], &'static [(&'static str, Expr)]),
    /// An error with its message.
    Error(Expr),
}
