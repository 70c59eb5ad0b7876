//! Where the service is: its endpoint rules.

pub(crate) static RULES: ::farrier_runtime::endpoint::RuleSet = {
    use ::farrier_runtime::endpoint::{
        RuleSet, Parameter, Builtin, Literal, Attribute::{DnsSuffix, DualStackDnsSuffix, SupportsDualStack, SupportsFips}, Condition::{Assign, Test}, Expr::{Call, Get, Ref, Str},
        Function::{AwsPartition, IsSet}, Outcome::{Endpoint, Error},
    };
    RuleSet {
        parameters: &[
            Parameter::string("Endpoint").builtin(Builtin::Endpoint), Parameter::string("Region").builtin(Builtin::Region),
            Parameter::boolean("UseDualStack").builtin(Builtin::UseDualStack).required().or(Literal::Bool(false)),
            Parameter::boolean("UseFIPS").builtin(Builtin::UseFips).required().or(Literal::Bool(false)),
        ],
        variables: 1,
        conditions: &[
            Test(Call(IsSet, &[Ref(0)])), Test(Ref(3)), Test(Ref(2)), Test(Call(IsSet, &[Ref(1)])), Assign(4, Call(AwsPartition, &[Ref(1)])), Test(Get(&Ref(4), SupportsFips)),
            Test(Get(&Ref(4), SupportsDualStack)),
        ],
        outcomes: &[
            Error(Str("a custom endpoint can not be combined with FIPS")), Error(Str("a custom endpoint can not be combined with dual stack")), Endpoint(&[Ref(0)], &[], &[]),
            Error(Str("no region; set one: Config::builder().region(..)")), Error(Str("the partition of this region has no endpoints for FIPS with dual stack")),
            Endpoint(&[Str("https://x-fips."), Ref(1), Str("."), Get(&Ref(4), DualStackDnsSuffix)], &[], &[]), Endpoint(&[Str("https://x-fips."), Ref(1), Str("."), Get(&Ref(4), DnsSuffix)], &[], &[]),
            Error(Str("the partition of this region has no endpoints for FIPS")), Endpoint(&[Str("https://x."), Ref(1), Str("."), Get(&Ref(4), DnsSuffix)], &[], &[]),
            Endpoint(&[Str("https://x."), Ref(1), Str("."), Get(&Ref(4), DualStackDnsSuffix)], &[], &[]), Error(Str("the partition of this region has no endpoints for dual stack")),
        ],
        nodes: &[0, 1, 3, 1, 32768, 2, 2, 32769, 32770, 3, 4, 32771, 4, 5, 32771, 1, 6, 9, 2, 7, 9, 5, 8, 32772, 6, 32773, 32772, 1, 10, 11, 5, 32774, 32775, 2, 12, 32776, 6, 32777, 32778],
        root: 0,
    }
};
