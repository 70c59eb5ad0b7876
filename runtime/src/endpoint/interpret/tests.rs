use super::super::rules::{Attribute, Builtin, Literal, Parameter};
use super::*;

use Expr::{At, Bool, Call, Concat, Get, Int, List, Map, Ref, Str};
use Function as F;

/// Evaluates one expression over `Text`, `Flag` and `Words` (references 0 to 2); an error message carries the result.
macro_rules! value {
    ($expr:expr, $text:expr, $flag:expr, $words:expr) => {{
        static RULES: RuleSet = RuleSet {
            parameters: &[Parameter::string("Text"), Parameter::boolean("Flag"), Parameter::string_array("Words")],
            variables: 1,
            conditions: &[Condition::Assign(3, $expr), Condition::Test(Call(F::BooleanEquals, &[Ref(3), Bool(true)]))],
            outcomes: &[
                Outcome::Error(Str("true")),
                Outcome::Error(Concat(&[Call(F::Coalesce, &[Ref(3), Str("?")])])),
                Outcome::Error(Str("absent or false")),
            ],
            nodes: &[0, 1, RuleSet::OUTCOME + 2, 1, RuleSet::OUTCOME, RuleSet::OUTCOME + 1],
            root: 0,
        };
        let mut params = Params::new(&RULES);
        params.set(0, $text);
        params.set(1, $flag);
        params.set(2, $words);
        let error = RULES.resolve(&params, &Partitions::default()).expect_err("every outcome is an error");
        error.message().unwrap_or("not text").to_owned()
    }};
    ($expr:expr, $text:expr) => {
        value!($expr, $text, true, None::<Vec<String>>)
    };
}

const TRUE: &str = "true";
const NONE: &str = "absent or false";

#[test]
fn logic() {
    assert_eq!(value!(Call(F::IsSet, &[Ref(0)]), ""), TRUE);
    assert_eq!(value!(Call(F::IsSet, &[Ref(0)]), None::<&str>), NONE);
    assert_eq!(value!(Call(F::Not, &[Call(F::IsSet, &[Ref(0)])]), None::<&str>), TRUE);
    assert_eq!(value!(Call(F::Not, &[Ref(1)]), "x"), NONE);
    assert_eq!(value!(Call(F::BooleanEquals, &[Ref(1), Bool(true)]), "x"), TRUE);
    assert_eq!(value!(Call(F::BooleanEquals, &[Ref(1), Bool(false)]), "x"), NONE);
    assert_eq!(value!(Call(F::StringEquals, &[Ref(0), Str("x")]), "x"), TRUE);
    assert_eq!(value!(Call(F::StringEquals, &[Ref(0), Str("x")]), "y"), NONE);
    assert_eq!(value!(Call(F::StringEquals, &[Ref(0), Ref(0)]), None::<&str>), NONE);
    assert_eq!(value!(Call(F::Ite, &[Ref(1), Str("yes"), Str("no")]), "x"), "yes");
    assert_eq!(value!(Call(F::Ite, &[Ref(1), Str("yes"), Str("no")]), "x", false, None::<Vec<String>>), "no");
    assert_eq!(value!(Call(F::Coalesce, &[Ref(0), Str("else")]), None::<&str>), "else");
    assert_eq!(value!(Call(F::Coalesce, &[Ref(0), Str("else")]), ""), "");
    assert_eq!(value!(Call(F::Coalesce, &[Ref(1), Bool(true)]), "", false, None::<Vec<String>>), NONE);
}

#[test]
fn text() {
    assert_eq!(value!(Call(F::Substring, &[Ref(0), Int(1), Int(3), Bool(false)]), "abcd"), "bc");
    assert_eq!(value!(Call(F::Substring, &[Ref(0), Int(0), Int(3), Bool(true)]), "abcd"), "bcd");
    assert_eq!(value!(Call(F::Substring, &[Ref(0), Int(0), Int(3), Bool(true)]), "ab"), NONE);
    assert_eq!(value!(Call(F::UriEncode, &[Concat(&[Ref(0), Str("/")])]), "a b"), "a%20b%2F");
    assert_eq!(value!(At(&Call(F::Split, &[Ref(0), Str("--"), Int(0)]), -2), "a--b--c"), "b");
    assert_eq!(value!(At(&Ref(2), 0), "x", true, vec!["first".to_owned()]), "first");
    assert_eq!(value!(At(&List(&[Str("a"), Ref(0)]), 1), "b"), "b");
    assert_eq!(value!(Concat(&[Str("<"), Ref(0), Str(">")]), None::<&str>), NONE);
    assert_eq!(value!(Call(F::IsValidHostLabel, &[Ref(0), Bool(true)]), "a.b"), TRUE);
    assert_eq!(value!(Call(F::IsValidHostLabel, &[Ref(0), Bool(false)]), "a.b"), NONE);
    assert_eq!(value!(Call(F::AwsIsVirtualHostableS3Bucket, &[Ref(0), Bool(false)]), "bucket"), TRUE);
}

#[test]
fn structures() {
    const URL: Expr = Call(F::ParseUrl, &[Ref(0)]);
    const ARN: Expr = Call(F::AwsParseArn, &[Ref(0)]);
    const PARTITION: Expr = Call(F::AwsPartition, &[Ref(0)]);
    const COMPUTED: Expr = Call(F::AwsParseArn, &[Concat(&[Str("arn:aws:"), Ref(0)])]);
    assert_eq!(value!(Get(&URL, Attribute::Scheme), "https://h:1/p"), "https");
    assert_eq!(value!(Get(&URL, Attribute::Authority), "https://h:1/p"), "h:1");
    assert_eq!(value!(Get(&URL, Attribute::Path), "https://h:1/p"), "/p");
    assert_eq!(value!(Get(&URL, Attribute::NormalizedPath), "https://h:1/p"), "/p/");
    assert_eq!(value!(Get(&URL, Attribute::IsIp), "https://127.0.0.1"), TRUE);
    assert_eq!(value!(Get(&ARN, Attribute::Partition), "arn:aws-cn:s3:r:1:a/b"), "aws-cn");
    assert_eq!(value!(Get(&ARN, Attribute::Service), "arn:aws-cn:s3:r:1:a/b"), "s3");
    assert_eq!(value!(Get(&ARN, Attribute::Region), "arn:aws-cn:s3:r:1:a/b"), "r");
    assert_eq!(value!(Get(&ARN, Attribute::AccountId), "arn:aws-cn:s3:r:1:a/b"), "1");
    assert_eq!(value!(At(&Get(&ARN, Attribute::ResourceId), 1), "arn:aws-cn:s3:r:1:a/b"), "b");
    assert_eq!(value!(At(&Get(&COMPUTED, Attribute::ResourceId), 1), "s3:r:1:a/b"), "b");
    assert_eq!(value!(Get(&PARTITION, Attribute::Name), "cn-north-1"), "aws-cn");
    assert_eq!(value!(Get(&PARTITION, Attribute::DnsSuffix), "cn-north-1"), "amazonaws.com.cn");
    assert_eq!(value!(Get(&PARTITION, Attribute::DualStackDnsSuffix), "us-east-1"), "api.aws");
    assert_eq!(value!(Get(&PARTITION, Attribute::ImplicitGlobalRegion), "us-gov-east-1"), "us-gov-west-1");
    assert_eq!(value!(Get(&PARTITION, Attribute::SupportsFips), "us-east-1"), TRUE);
    assert_eq!(value!(Get(&PARTITION, Attribute::SupportsDualStack), "us-east-1"), TRUE);
    assert_eq!(value!(Get(&PARTITION, Attribute::Scheme), "us-east-1"), NONE);
}

#[test]
fn an_endpoint_carries_headers_schemes_and_properties() {
    static RULES: RuleSet = RuleSet {
        parameters: &[Parameter::string("Region").builtin(Builtin::Region).or(Literal::Str("eu-west-1"))],
        variables: 0,
        conditions: &[],
        outcomes: &[Outcome::Endpoint(
            &[Str("https://"), Ref(0), Str(".example.com")],
            &[("x-region", &[Ref(0), Str("*")])],
            &[
                ("authSchemes", List(&[Map(&[("name", Str("sigv4")), ("signingRegion", Ref(0))])])),
                ("meta", Map(&[("list", List(&[Int(-1), Bool(true)]))])),
            ],
        )],
        nodes: &[],
        root: RuleSet::OUTCOME,
    };
    let endpoint = RULES.resolve(&Params::new(&RULES), &Partitions::default()).expect("resolves");
    assert_eq!(endpoint.url, "https://eu-west-1.example.com");
    assert_eq!(endpoint.headers, [("x-region".into(), vec!["eu-west-1".to_owned(), "*".to_owned()])]);
    let scheme = endpoint.auth_scheme("sigv4").expect("is there");
    assert_eq!(scheme.signing_region.as_deref(), Some("eu-west-1"));
    let list = Document::Array(vec![Document::Number(Number::NegInt(-1)), Document::Bool(true)]);
    assert_eq!(endpoint.property("meta"), Some(&Document::Object(HashMap::from([("list".to_owned(), list)]))));
}

#[test]
fn an_error_says_what_was_used_and_what_to_change() {
    static RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Bucket").required(),
            Parameter::string("Endpoint").builtin(Builtin::Endpoint),
            Parameter::string("Region").builtin(Builtin::Region),
            Parameter::boolean("UseFIPS").builtin(Builtin::UseFips).required().or(Literal::Bool(false)),
        ],
        variables: 0,
        conditions: &[Condition::Test(Call(F::IsSet, &[Ref(2)]))],
        outcomes: &[Outcome::Error(Concat(&[Str("no bucket "), Ref(0)]))],
        nodes: &[0, RuleSet::NO_MATCH, RuleSet::OUTCOME],
        root: 0,
    };
    let printed = |params: &Params<'_>| {
        RULES.resolve(params, &Partitions::default()).expect_err("every rule is an error").to_string()
    };
    let mut params = Params::new(&RULES);
    assert_eq!(
        printed(&params),
        "no endpoint: the endpoint parameter `Bucket` is required and not set (not set: Bucket, Endpoint, Region); \
         set it in the operation's input or in the client's configuration"
    );
    params.set(0, "b");
    assert_eq!(
        printed(&params),
        "no endpoint: no bucket b (Bucket = \"b\"; not set: Endpoint, Region); set a region: Config::builder().region(..)"
    );
    params.set_builtin(&RULES, Builtin::Region, "eu-west-1");
    params.set_builtin(&RULES, Builtin::UseFips, true);
    assert!(printed(&params).starts_with("no endpoint: no endpoint rule of the service matches (Bucket = \"b\", "));
    assert!(printed(&params).contains("choose another region"), "{}", printed(&params));
    params.set_builtin(&RULES, Builtin::Endpoint, "https://example.com");
    assert!(printed(&params).contains("remove endpoint_url(..)"), "{}", printed(&params));
    params.set(0, true);
    assert!(printed(&params).contains("the endpoint parameter `Bucket` has to be a string"));
}

#[test]
fn an_error_is_one_word_wide() {
    assert_eq!(size_of::<EndpointError>(), size_of::<usize>());
}

#[test]
fn malformed_rules_end_in_an_error() {
    const ALWAYS: Condition = Condition::Test(Bool(true));
    static CYCLE: RuleSet = RuleSet {
        parameters: &[],
        variables: 0,
        conditions: &[ALWAYS],
        outcomes: &[],
        nodes: &[0, 1, 1, 0, 0, 0],
        root: 0,
    };
    static OUTSIDE: RuleSet = RuleSet { nodes: &[0, 7, 7], ..copy_of_cycle() };
    static NO_SUCH_OUTCOME: RuleSet = RuleSet { root: RuleSet::OUTCOME + 1, ..copy_of_cycle() };
    static NO_SUCH_CONDITION: RuleSet = RuleSet { nodes: &[9, 1, 1], ..copy_of_cycle() };
    static NO_SUCH_SLOT: RuleSet = RuleSet {
        conditions: &[Condition::Assign(40, Bool(true)), Condition::Test(Ref(40))],
        nodes: &[0, 1, 1, 1, RuleSet::NO_MATCH, RuleSet::NO_MATCH],
        ..copy_of_cycle()
    };
    const fn copy_of_cycle() -> RuleSet {
        RuleSet { parameters: &[], variables: 0, conditions: &[ALWAYS], outcomes: &[], nodes: &[], root: 0 }
    }
    for rules in [&CYCLE, &OUTSIDE, &NO_SUCH_OUTCOME, &NO_SUCH_CONDITION] {
        let error = rules.resolve(&Params::new(rules), &Partitions::default()).expect_err("is malformed");
        assert!(error.to_string().contains("malformed"), "{error}");
    }
    let error = NO_SUCH_SLOT.resolve(&Params::new(&NO_SUCH_SLOT), &Partitions::default()).expect_err("matches nothing");
    assert!(error.to_string().contains("no endpoint rule"), "{error}");
}
