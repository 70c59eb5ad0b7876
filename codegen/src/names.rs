//! Names: from the model's identifiers to Rust's.
//!
//! The rules are those of the official Rust SDK, so that code written against it finds the same names here.

mod words;

use std::collections::{BTreeMap, BTreeSet};

use words::cut;
pub(crate) use words::words;

/// Keywords that `r#` cannot escape.
const UNESCAPABLE: [&str; 5] = ["self", "Self", "super", "crate", "_"];

/// Keywords of the 2024 edition, reserved ones included.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Member names that generated methods have, or that are kept for them: only errors have `meta`.
const STRUCTURE_MEMBERS: [&str; 10] = [
    "as_input",
    "build",
    "builder",
    "customize",
    "default",
    "into_paginator",
    "meta",
    "presigned",
    "send",
    "send_with",
];

/// What builders of errors set with `set_x`, beyond their members.
const ERROR_SETTERS: [&str; 1] = ["meta"];

/// Methods of a generated client that are no operation.
pub(crate) const CLIENT_METHODS: [&str; 5] = ["clone", "config", "from_conf", "new", "with_endpoint_discovery_enabled"];

/// Methods of a generated `config::Builder` that are no parameter of the endpoint rules.
pub(crate) const CONFIG_METHODS: [&str; 44] = [
    "account_id_endpoint_mode",
    "allow_no_auth",
    "api_key",
    "api_key_resolver",
    "app_name",
    "auth_scheme_preference",
    "basic_auth_login",
    "basic_auth_login_resolver",
    "bearer_token",
    "bearer_token_resolver",
    "behavior_version",
    "behavior_version_latest",
    "build",
    "clone",
    "credentials_provider",
    "disable_clock_skew_correction",
    "disable_request_compression",
    "endpoint_resolver",
    "endpoint_url",
    "framework_metadata",
    "http_client",
    "idempotency_token_provider",
    "identity_cache",
    "interceptor",
    "interceptors",
    "new",
    "push_framework_metadata",
    "push_interceptor",
    "push_retry_classifier",
    "region",
    "request_checksum_calculation",
    "request_min_compression_size_bytes",
    "response_checksum_validation",
    "retry_classifier",
    "retry_classifiers",
    "retry_config",
    "retry_partition",
    "sleep_impl",
    "stalled_stream_protection",
    "time_source",
    "timeout_config",
    "token_provider",
    "use_dual_stack",
    "use_fips",
];

/// The variant of error enums for errors that the model does not have.
pub(crate) const UNHANDLED: &str = "Unhandled";

/// Modules of `types` and `types::error` that hold no type.
const TYPE_MODULES: [&str; 2] = ["builders", "error"];

/// Modules whose file `mod.rs` Rust takes for that of the folder.
const FOLDER_MODULES: [&str; 1] = ["mod"];

/// Statics in the module of an operation.
const OPERATION_STATICS: [&str; 3] = ["INPUT", "OPERATION", "OUTPUT"];

/// Statics that `crate::schema` takes from the runtime.
pub(crate) const PRELUDE_SCHEMAS: [&str; 14] = [
    "BIG_DECIMAL",
    "BIG_INTEGER",
    "BLOB",
    "BOOLEAN",
    "BYTE",
    "DOCUMENT",
    "DOUBLE",
    "FLOAT",
    "INTEGER",
    "LONG",
    "SHORT",
    "STRING",
    "TIMESTAMP",
    "UNIT",
];

/// `fooBar` as a field, method or module: `foo_bar`.
pub(crate) fn snake(name: &str) -> String {
    identifier(words(name).join("_"))
}

/// `fooBar` as a type or variant: `FooBar`.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: String| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    };
    identifier(cut(name, false).into_iter().map(capital).collect())
}

/// An operation as a type. It keeps its capitals, `ListMFADevices`; its input and output do not, `ListMfaDevicesInput`.
pub(crate) fn operation(name: &str, pascal: &str) -> String {
    let is_same = |name: &str| name.eq_ignore_ascii_case(pascal);
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase()) && !OPERATION_STATICS.contains(&name);
    if is_type && is_same(name) { name.to_owned() } else { pascal.to_owned() }
}

/// `fooBar` as a static: `FOO_BAR`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The text, or what stands for it where it is no identifier and cannot be escaped either.
fn identifier(text: String) -> String {
    match text.chars().next() {
        None => "value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("_{text}"),
        Some(_) if UNESCAPABLE.contains(&text.as_str()) => format!("{text}_"),
        Some(_) => text,
    }
}

/// The text as it stands in code: keywords are escaped.
pub(crate) fn escaped(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// What a structure's member is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MemberName {
    /// The field, and the methods that read and set it: `build_value`, where `build` is a method already.
    pub(crate) field: String,
    /// What stands behind `set_` and `get_`: `build`, because `set_build` is free.
    pub(crate) setter: String,
}

impl MemberName {
    fn new(setter: &str, is_error: bool) -> Self {
        let is_kept = STRUCTURE_MEMBERS.contains(&setter);
        let field = if is_kept { format!("{setter}_value") } else { setter.to_owned() };
        let setter = if is_error && ERROR_SETTERS.contains(&setter) { field.clone() } else { setter.to_owned() };
        Self { field, setter }
    }

    fn methods(&self) -> [String; 3] {
        [self.field.clone(), format!("set_{}", self.setter), format!("get_{}", self.setter)]
    }
}

/// Fields and methods of a structure's members, in order; `setX` beside `x` must not give two methods `set_x`.
pub(crate) fn members<'a>(names: impl IntoIterator<Item = &'a str>, is_error: bool) -> Vec<MemberName> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut found = Vec::new();
    for name in names {
        let methods = |setter: &str| MemberName::new(setter, is_error).methods();
        let free = numbered(&snake(name), |setter| methods(setter).iter().all(|method| !taken.contains(method)));
        taken.extend(methods(&free));
        found.push(MemberName::new(&free, is_error));
    }
    found
}

/// Methods of `config::Builder` for parameters, in order; each has a `set_x` beside its `x`.
pub(crate) fn settings<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let methods = |name: &str| [name.to_owned(), format!("set_{name}")];
    let mut taken: BTreeSet<String> = CONFIG_METHODS.iter().flat_map(|name| methods(name)).collect();
    let mut found = Vec::new();
    for name in names {
        let free = numbered(&snake(name), |name| methods(name).iter().all(|method| !taken.contains(method)));
        taken.extend(methods(&free));
        found.push(free);
    }
    found
}

/// Names for modules that lie in one folder, each in a file of its own.
pub(crate) fn modules() -> Names {
    let mut modules = Names::default();
    modules.reserve(FOLDER_MODULES);
    modules
}

/// Variants of a union or an enum, in order; `reserved` is the variant that the generator adds.
pub(crate) fn variants<'a>(names: impl IntoIterator<Item = &'a str>, reserved: &str) -> Vec<String> {
    let mut taken = Names::default();
    taken.reserve([reserved]);
    let variant = |name: &str| match pascal(name) {
        clash if clash == reserved => format!("{clash}Value"),
        clash if clash == "Self_" => "SelfValue".to_owned(),
        free => free,
    };
    names.into_iter().map(|name| taken.claim(&variant(name))).collect()
}

/// Names that have to differ from each other.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Keeps names from being given to anything.
    pub(crate) fn reserve<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        self.taken.extend(names.into_iter().map(str::to_owned));
    }

    /// The name, with a number behind it if it is taken.
    pub(crate) fn claim(&mut self, name: &str) -> String {
        let free = numbered(name, |name| !self.taken.contains(name));
        self.taken.insert(free.clone());
        free
    }
}

/// The first of `name`, `name2`, `name3` ... that is free.
fn numbered(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    if is_free(name) {
        return name.to_owned();
    }
    let numbered = (2_u32..).map(|number| format!("{name}{number}"));
    numbered.into_iter().find(|name| is_free(name)).unwrap_or_else(|| name.to_owned())
}

/// A type's name and the module that defines it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TypeName {
    /// `RoomSummary`
    pub(crate) name: String,
    /// `room_summary`
    pub(crate) module: String,
}

/// Names for types that share a namespace, by a key of the caller's.
pub(crate) fn types<K: Ord>(shapes: impl IntoIterator<Item = (K, String)>) -> BTreeMap<K, TypeName> {
    let mut names = Names::default();
    let mut modules = modules();
    modules.reserve(TYPE_MODULES);
    let named = |(key, shape): (K, String)| {
        let name = names.claim(&match pascal(&shape) {
            own if own == "Self_" => "SelfValue".to_owned(),
            other => other,
        });
        // `_9` is written alike as a type and as a module, and a namespace holds both.
        let module = match snake(&name) {
            clash if clash == name => modules.claim(&format!("{clash}_type")),
            free => modules.claim(&free),
        };
        (key, TypeName { name, module })
    };
    shapes.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_as_the_official_sdk_cuts_them() {
        for (name, expected) in [
            ("fooBar", "foo_bar"),
            ("ARNList", "arn_list"),
            ("S3Key", "s3_key"),
            ("URLs", "urls"),
            ("ListARNs", "list_arns"),
            ("IPv4Addr", "ipv4_addr"),
            ("IPv6Addr", "ipv6_addr"),
            ("HTTPHeader", "http_header"),
            ("VPCIds", "vpc_ids"),
            ("EC2InstanceID", "ec2_instance_id"),
            ("x86_64", "x86_64"),
            ("MD5OfBody", "md5_of_body"),
            ("SHA256", "sha256"),
            ("V1Beta1", "v1_beta1"),
            ("A", "a"),
            ("aB", "a_b"),
            ("iOSApp", "i_os_app"),
            ("eTag", "e_tag"),
            ("KMSKeyId", "kms_key_id"),
            ("SCREAMING_CASE", "screaming_case"),
            ("__twice", "twice"),
            ("trailing_", "trailing"),
            ("_2fa", "_2_fa"),
            ("T2_NANO", "t2_nano"),
            ("SizeInMiB", "size_in_mib"),
            ("DefaultTTL", "default_ttl"),
            ("___", "value"),
            ("dynamoDBv2", "dynamo_dbv2"),
            ("DBvpc", "d_bvpc"),
            ("WarmThroughputMiBps", "warm_throughput_mibps"),
            ("TTLs", "ttls"),
            ("TTLSeconds", "ttl_seconds"),
            ("KIBANA", "kibana"),
            ("SigV4A", "sigv4_a"),
            ("AnIPv4Range", "an_ipv4_range"),
            ("md5sum", "md5_sum"),
            ("s3uri", "s3_uri"),
            ("s3objectKey", "s3object_key"),
            ("M2tsSettings", "m2ts_settings"),
            ("ipv6cidr", "ipv6_cidr"),
            ("x86_64bit", "x86_64_bit"),
        ] {
            assert_eq!(snake(name), expected, "{name}");
        }
        assert_eq!(pascal("CREATE_FAILED"), "CreateFailed");
        for (name, expected) in [
            ("ARNList", "ArnList"),
            ("MemoryMiB", "MemoryMiB"),
            ("SubnetDoesNotCoverEnoughAZs", "SubnetDoesNotCoverEnoughAZs"),
            ("TooManyCNAMEs", "TooManyCnamEs"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
        assert_eq!(operation("ListMFADevices", "ListMfaDevices"), "ListMFADevices");
        assert_eq!(operation("ListMFADevices", "ListMfaDevices2"), "ListMfaDevices2");
        assert_eq!(operation("list_rooms", "ListRooms"), "ListRooms");
        assert_eq!(operation("OUTPUT", "Output"), "Output");
        assert_eq!(pascal("t2.nano"), "T2Nano");
        assert_eq!(screaming("RoomList"), "ROOM_LIST");
    }

    #[test]
    fn every_name_is_an_identifier() {
        for name in
            ["type", "self", "Self", "super", "crate", "gen", "async", "_9", "a-b", "", "日本", "union", "final"]
        {
            for cased in [snake(name), pascal(name)] {
                assert!(syn::parse_str::<syn::Ident>(&escaped(&cased)).is_ok(), "{name}: {cased}");
            }
        }
    }

    #[test]
    fn members_never_share_a_method() {
        let fields = |names: &[&str], is_error| -> Vec<String> {
            members(names.iter().copied(), is_error).into_iter().map(|name| name.field).collect()
        };
        assert_eq!(
            fields(&["name", "setName", "getName", "foo_bar", "fooBar", "send", "build", "meta"], true),
            ["name", "set_name2", "get_name2", "foo_bar", "foo_bar2", "send_value", "build_value", "meta_value"]
        );
        assert_eq!(fields(&["meta", "sendWith"], false), ["meta_value", "send_with_value"]);
        assert_eq!(fields(&["setBuild", "build", "BUILD"], false), ["set_build", "build2", "build3"]);
    }

    /// As in aws-sdk-codebuild and aws-sdk-neptunedata.
    #[test]
    fn a_renamed_member_is_set_by_its_own_name() {
        let setters =
            |is_error| members(["build", "default", "meta", "name"], is_error).into_iter().map(|name| name.setter);
        assert!(setters(false).eq(["build", "default", "meta", "name"]));
        assert!(setters(true).eq(["build", "default", "meta_value", "name"]));
    }

    #[test]
    fn settings_never_share_a_method() {
        let names = settings(["X", "set_x", "Region", "Interceptors", "pushInterceptor", "type"]);
        assert_eq!(names, ["x", "set_x2", "region2", "interceptors2", "push_interceptor2", "type"]);
    }

    #[test]
    fn variants_leave_room_for_the_generated_one() {
        let names = variants(["Unknown", "UNKNOWN_VALUE", "self", "fooBar", "foo_bar"], "Unknown");
        assert_eq!(names, ["UnknownValue", "UnknownValue2", "SelfValue", "FooBar", "FooBar2"]);
    }

    #[test]
    fn types_have_names_and_modules_of_their_own() {
        let named = types([
            (1, "Foo_Bar".to_owned()),
            (2, "FooBar".to_owned()),
            (3, "Error".to_owned()),
            (4, "_9".to_owned()),
            (5, "Mod".to_owned()),
        ]);
        let pairs: Vec<_> = named.values().map(|name| (name.name.as_str(), name.module.as_str())).collect();
        let expected =
            [("FooBar", "foo_bar"), ("FooBar2", "foo_bar2"), ("Error", "error2"), ("_9", "_9_type"), ("Mod", "mod2")];
        assert_eq!(pairs, expected);
    }
}
