pub(crate) static RULES: ::farrier_runtime::endpoint::RuleSet = {
    use ::farrier_runtime::endpoint::{
        RuleSet, Parameter, Builtin, Literal,
        Attribute::{
            AccountId, Authority, DnsSuffix, DualStackDnsSuffix, IsIp, NormalizedPath,
            Partition, Path, Region, ResourceId, Scheme, Service, SupportsFips,
        },
        Condition::{Assign, Test},
        Expr::{At, Bool, Call, Concat, Get, Int, List, Map, Ref, Str},
        Function::{
            AwsIsVirtualHostableS3Bucket, AwsParseArn, AwsPartition, Coalesce, IsSet,
            IsValidHostLabel, Ite, Not, ParseUrl, Split, StringEquals, Substring,
            UriEncode,
        },
        Outcome::{Endpoint, Error},
    };
    RuleSet {
        parameters: &[
            Parameter::string("Bucket"),
            Parameter::string("Endpoint").builtin(Builtin::Endpoint),
            Parameter::string_array("Names")
                .required()
                .or(Literal::List(&["first", "second"])),
            Parameter::string("Region").builtin(Builtin::Region),
            Parameter::string("Stage").required().or(Literal::Str("prod")),
            Parameter::string("Tenant").builtin(Builtin::Other("Example::Tenant")),
            Parameter::boolean("UseFIPS")
                .builtin(Builtin::UseFips)
                .required()
                .or(Literal::Bool(false)),
        ],
        variables: 11,
        conditions: &[
            Test(Call(IsSet, &[Ref(1)])),
            Test(Call(Not, &[Call(IsSet, &[Call(ParseUrl, &[Ref(1)])])])),
            Assign(17, Call(ParseUrl, &[Ref(1)])),
            Test(Call(IsSet, &[Ref(0)])),
            Test(Get(&Ref(17), IsIp)),
            Test(Call(AwsIsVirtualHostableS3Bucket, &[Ref(0), Bool(false)])),
            Assign(15, Call(AwsParseArn, &[Ref(0)])),
            Assign(16, At(&Get(&Ref(15), ResourceId), 0)),
            Test(Call(StringEquals, &[Ref(16), Str("box")])),
            Assign(12, Call(Substring, &[Ref(0), Int(0), Int(5), Bool(true)])),
            Test(Call(StringEquals, &[Ref(12), Str("--box")])),
            Assign(13, Call(Split, &[Ref(0), Str("--"), Int(0)])),
            Assign(14, At(&Ref(13), -2)),
            Test(Call(IsSet, &[Ref(3)])),
            Assign(7, Call(AwsPartition, &[Ref(3)])),
            Test(Call(Not, &[Call(IsValidHostLabel, &[Ref(3), Bool(false)])])),
            Assign(8, Call(Ite, &[Ref(6), Str("-fips"), Str("")])),
            Assign(9, Call(Coalesce, &[Ref(5), Ref(4)])),
            Assign(10, Call(UriEncode, &[Ref(9)])),
            Assign(11, At(&Ref(2), 1)),
            Test(Get(&Ref(7), SupportsFips)),
        ],
        outcomes: &[
            Error(Concat(&[Str("`"), Ref(1), Str("` is not a URL")])),
            Endpoint(
                &[
                    Get(&Ref(17), Scheme),
                    Str("://"),
                    Get(&Ref(17), Authority),
                    Get(&Ref(17), NormalizedPath),
                    Ref(0),
                ],
                &[],
                &[],
            ),
            Endpoint(&[Ref(1)], &[], &[]),
            Endpoint(
                &[
                    Get(&Ref(17), Scheme),
                    Str("://"),
                    Ref(0),
                    Str("."),
                    Get(&Ref(17), Authority),
                    Get(&Ref(17), Path),
                ],
                &[],
                &[],
            ),
            Error(Concat(&[Str("unknown kind of resource in "), Ref(0)])),
            Endpoint(
                &[
                    Str("https://"),
                    Ref(16),
                    Str("."),
                    Get(&Ref(15), Service),
                    Str("."),
                    Get(&Ref(15), Region),
                    Str(".example.com"),
                ],
                &[
                    ("x-account", &[Get(&Ref(15), AccountId)]),
                    ("x-partition", &[Get(&Ref(15), Partition), Str("*")]),
                ],
                &[],
            ),
            Endpoint(
                &[Str("https://"), Ref(14), Str(".zones.example.com")],
                &[],
                &[
                    (
                        "authSchemes",
                        List(
                            &[
                                Map(
                                    &[
                                        ("disableDoubleEncoding", Bool(true)),
                                        ("name", Str("sigv4")),
                                        ("signingName", Str("example")),
                                        ("signingRegion", Ref(3)),
                                    ],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
            Error(Concat(&[Str("no region for {"), Ref(4), Str("}")])),
            Error(Concat(&[Str("the region "), Ref(3), Str(" is no host label")])),
            Endpoint(
                &[
                    Str("https://example"),
                    Ref(8),
                    Str("."),
                    Ref(3),
                    Str("."),
                    Get(&Ref(7), DnsSuffix),
                    Str("/"),
                    Ref(10),
                    Str("/"),
                    Ref(11),
                ],
                &[],
                &[
                    (
                        "authSchemes",
                        List(
                            &[
                                Map(
                                    &[
                                        ("disableDoubleEncoding", Bool(true)),
                                        ("name", Str("sigv4")),
                                        ("signingName", Str("example")),
                                        ("signingRegion", Ref(3)),
                                    ],
                                ),
                            ],
                        ),
                    ),
                    (
                        "meta",
                        Map(
                            &[
                                ("dualStack", Get(&Ref(7), DualStackDnsSuffix)),
                                ("levels", List(&[Int(1), Bool(true)])),
                            ],
                        ),
                    ),
                ],
            ),
        ],
        nodes: &[
            0, 1, 7, 1, 32768, 2, 2, 3, 65535, 3, 4, 5, 4, 32769, 5, 3, 6, 32770, 5,
            32771, 32770, 3, 8, 11, 6, 9, 11, 7, 10, 32772, 8, 32773, 32772, 3, 12, 16,
            9, 13, 16, 10, 14, 16, 11, 15, 65535, 12, 32774, 65535, 13, 17, 32775, 14,
            18, 32775, 15, 32776, 19, 16, 20, 65535, 17, 21, 65535, 18, 22, 65535, 19,
            23, 65535, 20, 32777, 65535,
        ],
        root: 0,
    }
};
