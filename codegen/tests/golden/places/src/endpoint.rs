//! Where the service is: its endpoint rules.

pub(crate) static RULES: ::farrier_runtime::endpoint::RuleSet = {
    use ::farrier_runtime::endpoint::{RuleSet, Parameter, Builtin, Literal, Condition::Test, Expr::{Call, Ref, Str}, Function::IsSet, Outcome::Endpoint};
    RuleSet {
        parameters: &[
            Parameter::string("AccountId").builtin(Builtin::AccountId), Parameter::string("AccountIdEndpointMode").builtin(Builtin::AccountIdEndpointMode),
            Parameter::string("Endpoint").builtin(Builtin::Endpoint), Parameter::boolean("ForcePathStyle"), Parameter::boolean("IsFixed"), Parameter::string_array("Names"), Parameter::string("Place"),
            Parameter::string("Region").builtin(Builtin::Region), Parameter::string("Tier").required().or(Literal::Str("free")), Parameter::string_array("Zones"),
        ],
        variables: 0,
        conditions: &[Test(Call(IsSet, &[Ref(6)]))],
        outcomes: &[Endpoint(&[Str("https://"), Ref(6), Str("."), Ref(8), Str(".example.com")], &[], &[]), Endpoint(&[Str("https://"), Ref(8), Str(".example.com")], &[], &[])],
        nodes: &[0, 32768, 32769],
        root: 0,
    }
};
