//! Endpoint rules as static data, and the interpreter that walks them.
//!
//! A generated crate holds one [`RuleSet`]. Both forms a model can have, the rule tree of `smithy.rules#endpointRuleSet`
//! and the decision diagram of `smithy.rules#endpointBdd`, become the same decision nodes when the crate is generated, so
//! one interpreter serves both ("Smithy 2.0, Rules engine specification").
//!
//! A client makes one [`EndpointResolver`] and asks it per request:
//!
//! ```
//! use farrier_runtime::endpoint::{Builtin, EndpointResolver, Expr, Outcome, Parameter, Params, RuleSet};
//!
//! static RULES: RuleSet = RuleSet {
//!     parameters: &[Parameter::string("Region").builtin(Builtin::Region).required()],
//!     variables: 0,
//!     conditions: &[],
//!     outcomes: &[Outcome::Endpoint(&[Expr::Str("https://"), Expr::Ref(0), Expr::Str(".example.com")], &[], &[])],
//!     nodes: &[],
//!     root: RuleSet::OUTCOME,
//! };
//!
//! let resolver = EndpointResolver::new(&RULES);
//! let mut params = Params::new(&RULES);
//! params.set_builtin(&RULES, Builtin::Region, "eu-west-1");
//! assert_eq!(resolver.resolve(&params)?.url, "https://eu-west-1.example.com");
//! # Ok::<(), farrier_runtime::endpoint::EndpointError>(())
//! ```

mod error;
mod functions;
mod interpret;
mod params;
mod partition;
mod partition_table;
mod resolved;
mod resolver;
mod rules;
mod value;

pub use error::EndpointError;
pub(crate) use functions::is_valid_host_label;
pub use params::{ParamValue, Params};
pub use partition::{Partition, Partitions};
pub use resolved::{AuthScheme, Endpoint};
pub use resolver::EndpointResolver;
pub use rules::{Attribute, Builtin, Condition, Expr, Function, Literal, Outcome, Parameter, ParameterKind, RuleSet};
