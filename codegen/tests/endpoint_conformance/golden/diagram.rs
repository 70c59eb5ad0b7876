pub(crate) static RULES: ::farrier_runtime::endpoint::RuleSet = {
    use ::farrier_runtime::endpoint::{
        RuleSet, Parameter, Builtin, Literal, Attribute::DnsSuffix,
        Condition::{Assign, Test},
        Expr::{Call, Get, Ref, Str},
        Function::{AwsPartition, IsSet},
        Outcome::{Endpoint, Error},
    };
    RuleSet {
        parameters: &[
            Parameter::string("Endpoint").builtin(Builtin::Endpoint),
            Parameter::string("Region").builtin(Builtin::Region),
            Parameter::boolean("UseDualStack")
                .builtin(Builtin::UseDualStack)
                .required()
                .or(Literal::Bool(false)),
            Parameter::boolean("UseFIPS")
                .builtin(Builtin::UseFips)
                .required()
                .or(Literal::Bool(false)),
        ],
        variables: 1,
        conditions: &[
            Test(Call(IsSet, &[Ref(0)])),
            Test(Call(IsSet, &[Ref(1)])),
            Assign(4, Call(AwsPartition, &[Ref(1)])),
            Test(Ref(3)),
            Test(Ref(2)),
        ],
        outcomes: &[
            Endpoint(&[Ref(0)], &[], &[]),
            Error(Str("set a region")),
            Endpoint(
                &[Str("https://x-fips."), Ref(1), Str("."), Get(&Ref(4), DnsSuffix)],
                &[],
                &[],
            ),
            Endpoint(
                &[Str("https://x."), Ref(1), Str("."), Get(&Ref(4), DnsSuffix)],
                &[],
                &[],
            ),
        ],
        nodes: &[
            0, 32768, 1, 1, 2, 32769, 2, 3, 65535, 3, 4, 5, 4, 32770, 32771, 4, 32771,
            32770,
        ],
        root: 0,
    }
};
