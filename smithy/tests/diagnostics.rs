//! What loading says about broken models: place, message and help of each.

#![allow(clippy::unwrap_used, reason = "the helpers of a test may panic too")]

use farrier_smithy::{Model, Severity, SourceFile};

/// The diagnostics of a model whose shapes are given.
fn errors(shapes: &str) -> String {
    let text = format!("{{\"smithy\": \"2.0\", \"shapes\": {{\n{shapes}\n}}}}");
    Model::from_text("m.json", &text).map(drop).unwrap_err().to_string()
}

#[track_caller]
fn says(shapes: &str, expected: &[&str]) {
    let errors = errors(shapes);
    assert_eq!(errors.lines().collect::<Vec<_>>(), expected);
}

#[track_caller]
fn whole_file_says(text: &str, expected: &str) {
    assert_eq!(Model::from_text("m.json", text).map(drop).unwrap_err().to_string(), expected);
}

#[test]
fn malformed_json_names_line_column_and_shape() {
    whole_file_says(" \n", "m.json:2:1: error: not a readable model: the file is empty");
    whole_file_says("{\"smithy\": ", "m.json:1:11: error: not a readable model: not JSON: EOF while parsing a value");
    whole_file_says(
        "{\"smithy\": \"2.0\",\n \"shapes\": ]",
        "m.json:2:12: error: not a readable model: not JSON: expected value",
    );
    let broken = "{\"smithy\": \"2.0\", \"shapes\": {\n\"a#B\": {\"type\": \"structure\", \"members\": 3}}}";
    let expected = "m.json:2:41: error: a#B: not a readable model: invalid type: integer `3`, expected an object";
    whole_file_says(broken, expected);
    for (wrong, expected) in [
        ("1", "a Smithy model: an object with `smithy` and `shapes`"),
        (r#"{"smithy": 2}"#, "a string"),
        (r#"{"shapes": []}"#, "an object of shapes by shape id"),
        (r#"{"shapes": {"a#B": 1}}"#, "a shape: an object with a `type`"),
        (r#"{"shapes": {"a#B": {"members": {"c": "a#C"}}}}"#, "a member: an object with a `target`"),
        (r#"{"shapes": {"a#B": {"input": "a#C"}}}"#, "a reference: an object with a `target`"),
    ] {
        let error = Model::from_text("m.json", wrong).map(drop).unwrap_err().to_string();
        assert!(error.ends_with(&format!(", expected {expected}")), "{wrong}: {error}");
    }
    whole_file_says("{} x", "m.json:1:4: error: not a readable model: not JSON: trailing characters");
    let twice = "{\"smithy\": \"2.0\", \"smithy\": \"2.0\"}";
    whole_file_says(twice, "m.json:1:26: error: not a readable model: duplicate property `smithy`");
    Model::from_text("m.json", "\u{feff}{\"smithy\": \"2.0\"}").unwrap();
    let error = Model::from_text("m.smithy", "$version: \"2\"").map(drop).unwrap_err().to_string();
    assert!(
        error.ends_with("; this reads models as JSON, which `smithy ast` makes of Smithy's own language"),
        "{error}"
    );
}

#[test]
fn a_property_of_a_trait_or_of_metadata_is_given_once() {
    let says = |text: &str, place: &str| {
        let expected = format!("m.json:{place}not a readable model: duplicate property `code`");
        whole_file_says(text, &expected);
    };
    let http = r#"{"smithy.api#http": {"method": "GET", "uri": "/", "code": 200, "code": 201}}"#;
    let shape =
        format!("{{\"smithy\": \"2\", \"shapes\": {{\n\"a#B\": {{\"type\": \"operation\", \"traits\": {http}}}}}}}");
    says(&shape, "2:108: error: a#B: ");
    let member = r#"{"target": "a#C", "traits": {"a#t": [1.5, -1, null, true, {"code": [], "code": {}}]}}"#;
    let shape =
        format!("{{\"smithy\": \"2\", \"shapes\": {{\n\"a#B\": {{\"type\": \"list\", \"member\": {member}}}}}}}");
    says(&shape, "2:111: error: a#B: ");
    says(r#"{"smithy": "2", "metadata": {"a": {"code": 1, "code": 1}}, "shapes": {}}"#, "1:52: error: ");
}

#[test]
fn the_version_must_be_there_and_known() {
    let help = "; this reads the JSON AST 1.0 and 2.0";
    whole_file_says(
        "{\"shapes\": {}}",
        &format!("m.json:1:1: error: not a Smithy model: it has no `smithy` property, which gives the version{help}"),
    );
    whole_file_says(
        "{\"smithy\": \"3.0\"}",
        &format!("m.json:1:13: error: Smithy version `3.0` is not supported{help}"),
    );
    for version in ["1", "1.0", "2", "2.0"] {
        Model::from_text("m.json", &format!("{{\"smithy\": \"{version}\"}}")).unwrap();
    }
}

#[test]
fn every_unknown_target_is_named_with_the_nearest_shape() {
    let shapes = r#""com.foo#Bar": {"type": "structure", "members": {
  "baz": {"target": "com.foo#Bax"},
  "text": {"target": "smithy.api#Strin"}}},
"com.foo#Ops": {"type": "operation", "input": {"target": "com.other#Bar"}, "output": {"target": "x#Nothing"}}"#;
    let expected = [
        "m.json:3:4: error: `com.foo#Bar$baz` targets the unknown shape `com.foo#Bax`; did you mean `com.foo#Bar`?",
        "m.json:4:4: error: `com.foo#Bar$text` targets the unknown shape `smithy.api#Strin`; did you mean `smithy.api#String`?",
        "m.json:5:59: error: `com.foo#Ops` targets the unknown shape `com.other#Bar`; did you mean `com.foo#Bar`?",
        "m.json:5:98: error: `com.foo#Ops` targets the unknown shape `x#Nothing`",
    ];
    says(shapes, &expected);
}

#[test]
fn references_must_point_at_the_right_kind_of_shape() {
    let shapes = r#""a#S": {"type": "service", "version": "1", "operations": [{"target": "a#T"}]},
"a#T": {"type": "structure", "members": {"m": {"target": "a#S"}}},
"a#O": {"type": "operation", "input": {"target": "smithy.api#String"}, "errors": [{"target": "a#T"}]},
"a#M": {"type": "map", "key": {"target": "a#T"}, "value": {"target": "a#T"}},
"a#R": {"type": "resource", "read": {"target": "a#T"}, "resources": [{"target": "a#O"}]}"#;
    let expected = [
        "m.json:2:71: error: `a#S` has `a#T` as an operation, which is a structure, not an operation",
        "m.json:3:43: error: `a#T$m` targets `a#S`, which is a service: members hold data",
        "m.json:4:51: error: `a#O` has `smithy.api#String` as its input, which is a string, not a structure",
        "m.json:4:95: error: `a#O` has `a#T` as an error, which is not one; give it the trait `smithy.api#error`",
        "m.json:5:43: error: `a#M$key` targets `a#T`, but the key of a map is a string",
        "m.json:6:49: error: `a#R` has `a#T` as a lifecycle operation, which is a structure, not an operation",
        "m.json:6:82: error: `a#R` has `a#O` as a resource, which is an operation, not a resource",
    ];
    says(shapes, &expected);
}

#[test]
fn shapes_must_be_complete() {
    let shapes = r#""a#NoType": {},
"a#Odd": {"type": "strcture"},
"a#List": {"type": "list"},
"a#Map": {"type": "map", "key": {"target": "smithy.api#String"}},
"a#Union": {"type": "union", "members": {}},
"a#Struct": {"type": "structure", "members": {"m": {}, "1x": {"target": "smithy.api#String"}}},
"a#Int": {"type": "intEnum", "members": {"A": {"target": "smithy.api#Unit"}}},
"not an id": {"type": "string"},
"a#B$c": {"type": "string"}"#;
    let expected = [
        "m.json:2:2: error: `a#NoType` has no `type`",
        "m.json:3:20: error: `a#Odd` has the unknown type `strcture`; did you mean `structure`?",
        "m.json:4:2: error: `a#List` has no `member`",
        "m.json:5:2: error: `a#Map` has no `value`",
        "m.json:6:2: error: `a#Union` has no members, and a union needs one at least",
        "m.json:7:48: error: `a#Struct$m` has no `target`",
        "m.json:7:57: error: `a#Struct$1x` is not a shape id: its member is not an identifier",
        "m.json:8:43: error: `a#Int$A` needs a `smithy.api#enumValue` that is an integer",
        "m.json:9:2: error: `not an id` is not a shape id: it has no `#` between namespace and name",
        "m.json:10:2: error: `a#B$c` is the id of a member: only `apply` can have it",
    ];
    says(shapes, &expected);
}

#[test]
fn trait_values_are_checked_where_they_stand() {
    let shapes = r#""a#Op": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET"}}},
"a#Text": {"type": "string", "traits": {"smithy.api#length": {"min": "1"}, "own#unknown": [1, "x#Dangling"]}},
"a#E": {"type": "structure", "members": {"m": {"target": "a#Text", "traits": {"smithy.api#required": true}}},
  "traits": {"smithy.api#error": "network", "smithy.api#httpError": "404"}}"#;
    let expected = [
        "m.json:2:43: error: `a#Op` has a wrong value for trait `smithy.api#http`: missing field `uri`",
        "m.json:3:42: error: `a#Text` has a wrong value for trait `smithy.api#length`: invalid type: string \"1\", expected u64",
        "m.json:4:80: error: `a#E$m` has a wrong value for trait `smithy.api#required`: it takes no value: expected `{}`, found `true`",
        "m.json:5:15: error: `a#E` has a wrong value for trait `smithy.api#error`: unknown variant `network`, expected `client` or `server`",
        "m.json:5:46: error: `a#E` has a wrong value for trait `smithy.api#httpError`: invalid type: string \"404\", expected u16",
    ];
    says(shapes, &expected);
}

#[test]
fn labels_of_a_uri_and_members_must_agree() {
    let shapes = r#""a#Op": {"type": "operation", "input": {"target": "a#In"},
  "traits": {"smithy.api#http": {"method": "GET", "uri": "/{roomId}"}}},
"a#In": {"type": "structure", "members": {
  "roomID": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}}}}"#;
    let expected = [
        "m.json:2:2: error: the URI of `a#Op` has the label `roomId`, but its input no such `@httpLabel` member; did you mean `roomID`?",
        "m.json:5:4: error: `a#In$roomID` is an `@httpLabel`, but the URI of `a#Op` has no such label",
    ];
    says(shapes, &expected);
}

#[test]
fn what_is_bound_fits_its_place() {
    let shapes = r#""a#In": {"type": "structure", "members": {
"label": {"target": "a#Map", "traits": {"smithy.api#httpLabel": {}}},
"header": {"target": "a#Map", "traits": {"smithy.api#httpHeader": "x"}},
"query": {"target": "smithy.api#Blob", "traits": {"smithy.api#httpQuery": "x"}},
"prefix": {"target": "smithy.api#String", "traits": {"smithy.api#httpPrefixHeaders": "x-"}},
"params": {"target": "a#Numbers", "traits": {"smithy.api#httpQueryParams": {}}},
"code": {"target": "smithy.api#String", "traits": {"smithy.api#httpResponseCode": {}}},
"one": {"target": "smithy.api#Integer", "traits": {"smithy.api#httpPayload": {}}},
"two": {"target": "a#Map", "traits": {"smithy.api#httpPayload": {}}}}},
"a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"}},
"a#Numbers": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#Integer"}}"#;
    let expected = [
        "m.json:3:2: error: `a#In$label` is an `@httpLabel`, which holds a string, number, boolean or time, and targets a map",
        "m.json:3:2: error: `a#In$label` is an `@httpLabel`, and has to be `@required`",
        "m.json:4:2: error: `a#In$header` is a header or query parameter, which holds strings, numbers, booleans or times, or a list of those, and targets a map",
        "m.json:5:2: error: `a#In$query` is a header or query parameter, which holds strings, numbers, booleans or times, or a list of those, and targets a blob",
        "m.json:6:2: error: `a#In$prefix` has `@httpPrefixHeaders`, which take a map of strings, and targets a string",
        "m.json:7:2: error: `a#In$params` has `@httpQueryParams`, which take a map of strings, or of lists of strings, and targets a map",
        "m.json:8:2: error: `a#In$code` is an `@httpResponseCode`, which is an integer, and targets a string",
        "m.json:9:2: error: `a#In$one` is an `@httpPayload`, which is a string, blob, document, structure, union, list or map, and targets an integer",
        "m.json:10:2: error: `a#In$two` is a second `@httpPayload`: `a#In$one` is one already",
    ];
    says(shapes, &expected);
}

#[test]
fn a_stream_is_at_the_top_of_a_message() {
    let shapes = r#""a#List": {"type": "list", "member": {"target": "a#Body"}},
"a#Body": {"type": "blob", "traits": {"smithy.api#streaming": {}}}"#;
    let expected = "m.json:2:50: error: `a#List$member` targets the stream `a#Body`; only a member of the input or output of an operation can";
    says(shapes, &[expected]);
}

#[test]
fn values_of_an_enum_differ() {
    let shapes = r#""a#E": {"type": "enum", "members": {"X": {"target": "smithy.api#Unit"},
"Y": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "X"}}}}"#;
    says(shapes, &["m.json:3:2: error: `a#E$Y` has the value of `a#E$X`"]);
}

#[test]
fn keys_that_come_twice_name_the_first_place() {
    let shapes = r#""a#S": {"type": "string"},
"a#S": {"type": "string"},
"a#T": {"type": "structure", "members": {"m": {"target": "a#S"}, "m": {"target": "a#S"}},
  "traits": {"x#t": 1, "x#t": 2}}"#;
    let expected = [
        "m.json:3:2: error: `a#S` is defined twice in one file: first at m.json:2:2",
        "m.json:4:67: error: `a#T` has two members called `m`",
        "m.json:5:25: error: trait `x#t` is applied twice to `a#T`",
    ];
    says(shapes, &expected);
}

#[test]
fn files_that_disagree_are_both_named() {
    let file = |name: &str, rest: &str| SourceFile::new(name, format!("{{\"smithy\": \"2.0\",\n{rest}}}"));
    let one = r#""metadata": {"k": 1}, "shapes": {"a#S": {"type": "string"}, "a#T": {"type": "string", "traits": {"x#t": 1}}}"#;
    let two =
        r#""metadata": {"k": 2}, "shapes": {"a#S": {"type": "blob"}, "a#T": {"type": "string", "traits": {"x#t": 2}}}"#;
    let error = Model::from_sources(vec![file("one.json", one), file("two.json", two)]).map(drop).unwrap_err();
    let expected = [
        "two.json:2:15: error: metadata `k` has another value at one.json:2:15",
        "two.json:2:35: error: `a#S` is defined twice, differently: first at one.json:2:35",
        "two.json:2:97: error: trait `x#t` on `a#T` has another value at one.json:2:99",
    ];
    assert_eq!(error.to_string().lines().collect::<Vec<_>>(), expected);
    assert_eq!(error.diagnostics()[1].shape.as_deref(), Some("a#S"));
}

#[test]
fn mixins_and_apply_must_find_their_shapes() {
    let shapes = r#""a#One": {"type": "structure", "mixins": [{"target": "a#Two"}], "traits": {"smithy.api#mixin": {}}},
"a#Two": {"type": "structure", "mixins": [{"target": "a#One"}], "traits": {"smithy.api#mixin": {}}},
"a#Plain": {"type": "structure", "members": {"name": {"target": "smithy.api#String"}}},
"a#User": {"type": "structure", "mixins": [{"target": "a#Plain"}]},
"a#Lost": {"type": "structure", "mixins": [{"target": "a#Plane"}]},
"a#Plain$nam": {"type": "apply", "traits": {"x#t": 1}},
"a#Gone": {"type": "apply", "traits": {"x#t": 1}}"#;
    let errors = errors(shapes);
    for expected in [
        "m.json:2:2: error: `a#One` mixes itself in",
        "m.json:5:56: error: `a#User` mixes in `a#Plain`, which is not a mixin; give it the trait `smithy.api#mixin`",
        "m.json:6:56: error: `a#Lost` mixes in the unknown shape `a#Plane`; did you mean `a#Plain`?",
        "m.json:7:2: error: `apply` refers to the unknown member `a#Plain$nam`; did you mean `name`?",
        "m.json:8:2: error: `apply` refers to the unknown shape `a#Gone`; did you mean `a#One`?",
    ] {
        assert!(errors.lines().any(|line| line == expected), "{expected}\nis not in\n{errors}");
    }
}

#[test]
fn a_list_of_itself_has_no_type() {
    let shapes = r#""a#A": {"type": "list", "member": {"target": "a#B"}},
"a#B": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#A"}}"#;
    says(shapes, &["m.json:2:2: error: `a#A` holds itself without an end; put a structure or union in between"]);
}

#[test]
fn oddities_are_warnings_and_the_model_loads() {
    let text = r#"{"smithy": "2.0", "shape": {}, "shapes": {
"a#S": {"type": "structure", "membrs": {}},
"a#T": {"type": "string", "members": {}, "member": {"target": "a#S"}}}}"#;
    let model = Model::from_text("m.json", text).unwrap();
    let warnings: Vec<String> = model.warnings().iter().map(ToString::to_string).collect();
    let expected = [
        "m.json:1:20: warning: unknown property `shape` is ignored; did you mean `shapes`?",
        "m.json:2:31: warning: a#S: unknown property `membrs` is ignored; did you mean `members`?",
        "m.json:3:2: warning: `a#T` is of type string, so its property `member` is ignored",
    ];
    assert_eq!(warnings, expected);
    assert!(model.warnings().iter().all(|warning| warning.severity == Severity::Warning));
}

#[test]
fn files_that_can_not_be_read_are_named() {
    let error = Model::load("no/such/model.json").map(drop).unwrap_err().to_string();
    assert!(error.starts_with("error: can not read the model `no/such/model.json`: "), "{error}");
    let folder = std::env::temp_dir().join(format!("farrier-smithy-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let empty = Model::load(&folder).map(drop).unwrap_err().to_string();
    assert!(empty.contains("no `.json` file in the folder"), "{empty}");
    std::fs::write(folder.join("latin.json"), b"\"\xff\"").unwrap();
    let latin = Model::load(&folder).map(drop).unwrap_err().to_string();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(latin.contains("it is not UTF-8: the byte at offset 1 is wrong"), "{latin}");
}

#[test]
fn errors_can_be_tolerated_where_something_is_left_to_compare() {
    let text = r#"{"smithy": "2.0", "shapes": {
"a#S": {"type": "service", "version": "1", "operations": [{"target": "a#T"}, {"target": "a#Gone"}]},
"a#T": {"type": "structure", "members": {"m": {"target": "a#Missing", "traits": {"smithy.api#length": {"min": "x"}}}}},
"a#L": {"type": "list"},
"a#M": {"type": "map", "key": {"target": "a#L"}, "value": {"target": "smithy.api#String"}}
}}"#;
    let sources = || vec![SourceFile::new("m.json", text)];
    let errors = Model::from_sources(sources()).map(drop).unwrap_err();
    let model = Model::from_sources_despite_errors(sources()).unwrap();
    assert_eq!(model.warnings(), errors.diagnostics());
    assert!(model.warnings().iter().any(|diagnostic| diagnostic.severity == Severity::Error));
    let ids: Vec<_> = model.shapes().map(|shape| shape.id.as_str()).collect();
    assert_eq!(ids, ["a#M", "a#S", "a#T"]);
    let member = model.shape("a#T").unwrap().member("m").unwrap();
    assert!(model.target(member).span.is_none());
    assert!(member.has_trait("smithy.api#length"));
    assert_eq!(model.service(None).unwrap().operations().count(), 0);
}

#[test]
fn a_file_that_is_no_model_is_never_tolerated() {
    for text in ["", "{}", "{\"smithy\": \"3.0\"}", "{\"smithy\": \"2.0\", \"shapes\": 1}"] {
        let good = SourceFile::new("good.json", "{\"smithy\": \"2.0\"}");
        let sources = vec![good, SourceFile::new("m.json", text)];
        let error = Model::from_sources_despite_errors(sources).map(drop).unwrap_err();
        assert!(error.to_string().starts_with("m.json:1:"), "{error}");
    }
}
