use super::super::parse;
use super::*;

fn read(text: &str) -> Vec<ClientConfig> {
    parse("farrier.toml", text).unwrap()
}

fn errors(text: &str) -> String {
    let found = parse("farrier.toml", text).unwrap_err();
    found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_key_is_read() {
    let text = r#"
[clients.chat]
model = ["model/a.json", "model/more"]
out = "generated/chat"
package = "my-chat"
version = "1.2.3-beta.1"
operations = ["GetRoom"]
service = "com.example#Chat"
protocol = "rpcv2Cbor"
derives = ["Eq", "std::hash::Hash"]
serde = true
runtime = { path = "runtime", version = "0.1.0" }
"#;
    let [config] = read(text).try_into().unwrap();
    assert_eq!(config.name, "chat");
    assert_eq!(config.model, [Path::new("model/a.json"), Path::new("model/more")]);
    assert_eq!(config.out, Path::new("generated/chat"));
    assert_eq!((config.package.as_str(), config.version.as_str()), ("my-chat", "1.2.3-beta.1"));
    let operations = config.operations.unwrap();
    assert_eq!(operations[0].value, "GetRoom");
    assert_eq!(operations[0].location.as_ref().unwrap().to_string(), "farrier.toml:7:15");
    assert_eq!(config.service.unwrap().value, "com.example#Chat");
    assert_eq!(config.protocol.unwrap().value, "rpcv2Cbor");
    assert_eq!(config.derives.len(), 2);
    assert!(config.serde);
    let runtime = Runtime { path: Some(PathBuf::from("runtime")), version: Some("0.1.0".to_owned()) };
    assert_eq!(config.runtime, runtime);
}

#[test]
fn what_is_left_out_has_its_default() {
    let found =
        read("[clients.b]\nmodel = 'b.json'\nout = 'b'\nruntime = '0.1'\n[clients.a]\nmodel = 'a.json'\nout = 'a'\n");
    assert_eq!(found[0], ClientConfig::new("a", "a.json", "a"));
    assert_eq!(found[1].runtime, Runtime { path: None, version: Some("0.1".to_owned()) });
}

#[test]
fn unknown_keys_are_errors_with_a_suggestion() {
    let found = errors("[client.a]\nmodel = 'a.json'\n");
    assert_eq!(found, "farrier.toml:1:2: error: unknown key `client` in the top of the file; did you mean `clients`?");
    let found = errors("[clients.a]\nmodel = 'a.json'\nout = 'a'\noperation = ['X']\nfancy = 1\n");
    assert!(
        found.contains("4:1: error: unknown key `operation` in [clients.a]; did you mean `operations`?"),
        "{found}"
    );
    assert!(found.contains("5:1: error: unknown key `fancy` in [clients.a]; known here: `model`, `out`"), "{found}");
    let found = errors("[clients.a]\nmodel = 'a.json'\nout = 'a'\nruntime = { pat = 'x' }\n");
    assert!(found.contains("4:13: error: unknown key `pat` in `runtime`; did you mean `path`?"), "{found}");
}

#[test]
fn wrong_types_are_errors() {
    let cases = [
        ("clients = 1", "1:11: error: `clients` is a table, found a number"),
        ("clients.a = []", "1:13: error: `clients.a` is a table, found a list"),
        ("[clients.a]\nout = 'a'\nmodel = 1", "3:9: error: `model` is text or a list of texts, found a number"),
        ("[clients.a]\nmodel = 'a'\nout = true", "3:7: error: `out` is text, found true or false"),
        ("[clients.a]\nmodel = 'a'\nout = 'a'\nserde = 'yes'", "4:9: error: `serde` is true or false, found text"),
        ("[clients.a]\nmodel = ['a', 1979-05-27]\nout = 'a'", "2:15: error: `model` is text, found a date"),
        ("[clients.a]\nmodel = 'a'\nout = 'a'\nruntime = 1.5", "4:11: error: `runtime` is a version as text, or"),
    ];
    for (text, expected) in cases {
        let found = errors(text);
        assert!(found.contains(expected), "{text}: {found}");
    }
}

#[test]
fn empty_and_repeated_entries_are_errors() {
    let cases = [
        ("", "1:1: error: no client; add a table such as `[clients.ivschat]`"),
        ("[clients.a]\nout = 'a'", "1:10: error: the client says no `model`"),
        ("[clients.a]\nmodel = 'a'", "1:10: error: the client says no `out`"),
        ("[clients.a]\nmodel = []\nout = 'a'", "2:9: error: `model` is an empty list"),
        ("[clients.a]\nmodel = 'a'\nout = ''", "3:7: error: `out` is empty"),
        (
            "[clients.a]\nmodel = 'a'\nout = 'a'\noperations = []",
            "4:14: error: `operations` is an empty list; leave `operations` out for the default",
        ),
        (
            "[clients.a]\nmodel = 'a'\nout = 'a'\noperations = ['B', 'B']",
            "4:20: error: `B` is twice in `operations`; remove one of them",
        ),
        ("[clients.a]\nmodel = 'a'\nout = 'a'\nruntime = {}", "4:11: error: `runtime` says neither"),
    ];
    for (text, expected) in cases {
        let found = errors(text);
        assert!(found.contains(expected), "{text}: {found}");
    }
}

#[test]
fn values_that_cargo_would_refuse_are_errors() {
    let cases = [
        ("package = 'a b'", "error: the package name `a b` may only have ASCII letters"),
        ("version = '1'", "error: `1` is no version: "),
        ("runtime = 'latest'", "error: `latest` is no version: "),
        ("derives = ['not a path']", "error: `not a path` is no path of a trait to derive"),
        ("derives = ['Hahs']", "4:12: error: the standard library has no derive `Hahs`; did you mean `Hash`?"),
    ];
    for (line, expected) in cases {
        let found = errors(&format!("[clients.a]\nmodel = 'a'\nout = 'a'\n{line}"));
        assert!(found.contains(expected), "{line}: {found}");
    }
}

#[test]
fn two_clients_may_not_write_to_one_place() {
    let found =
        errors("[clients.a]\nmodel = 'a'\nout = 'x'\n[clients.b]\nmodel = 'b'\nout = './x/y'\npackage = 'farrier-a'");
    assert!(found.contains("6:7: error: the output folder `./x/y` overlaps that of the client `a`"), "{found}");
    assert!(found.contains("7:11: error: the client `a` has the package name `farrier-a` already"), "{found}");
}

#[test]
fn text_that_is_no_toml_is_an_error_with_its_place() {
    let found = errors("[clients.a]\nmodel = \n");
    assert!(found.starts_with("farrier.toml:2:"), "{found}");
    assert!(found.contains("error: not TOML: "), "{found}");
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "[\\[\\]={}'\"a-z.,\\n #0-9]{0,80}") {
        let _ = parse("farrier.toml", &text);
    }
}
