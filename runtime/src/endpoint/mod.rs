//! placeholder
/// x
#[derive(Debug)]
pub struct RuleSet;
