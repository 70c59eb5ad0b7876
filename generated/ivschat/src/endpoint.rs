//! Where the service is.

use farrier_runtime::endpoint::*;

pub(crate) static RULES: RuleSet = RuleSet;
