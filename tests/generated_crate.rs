//! What holds for the checked-in IVS Chat client as a whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use farrier_tests::peers::root;

/// The budget of the whole crate; the official one has 27,711 lines.
const MOST_LINES: usize = 6_000;

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}

fn sources() -> Vec<(PathBuf, String)> {
    let files = rust_files(&root().join("generated/ivschat"));
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("a text file"))).collect()
}

#[test]
fn the_crate_keeps_to_its_budget_of_lines() {
    let lines: usize = sources().iter().map(|(_, text)| text.lines().count()).sum();
    assert!(lines <= MOST_LINES, "{lines} lines");
    assert!(lines > 1_000, "the crate lies elsewhere: {lines} lines");
}

#[test]
fn no_generated_code_knows_a_wire_protocol() {
    for (path, text) in sources() {
        if path.ends_with("src/service.rs") {
            continue;
        }
        for word in ["RestJson", "rest_json", "restJson", "serde_json", "application/json"] {
            assert!(!text.contains(word), "{} mentions {word}", path.display());
        }
    }
}

/// A function that is neither inline, generic nor const would be compiled with the crate, whether or not anybody calls it.
#[test]
fn no_function_is_compiled_before_it_is_called() {
    let mut functions = 0;
    for (path, text) in sources() {
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let Some((before, after)) = code.split_once("fn ") else { continue };
            if !(before.is_empty() || before.ends_with(' ')) {
                continue;
            }
            functions += 1;
            let name = after.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '#').next().unwrap_or_default();
            let is_generic = after[name.len()..].starts_with('<');
            let is_inline = before.contains("#[inline]") || (at > 0 && lines[at - 1] == "#[inline]");
            // What a trait declares or provides is compiled with the types that implement it.
            let is_of_trait = code.ends_with(';') || code.contains("where Self: ");
            assert!(is_of_trait || is_inline || is_generic || before.contains("const "), "{}: {line}", path.display());
        }
    }
    assert!(functions > 500, "{functions} functions found");
}

fn dependencies(features: &str) -> String {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--package", "farrier-ivschat", "--edges", "normal"]);
    tree.args(["--prefix", "none", "--offline", "--locked"]);
    let output =
        tree.args(["--no-default-features", "--features", features]).current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes text")
}

/// A program that leaves the feature for `SdkConfig` out does not pay for what only that needs.
#[test]
fn the_official_types_are_compiled_only_with_their_feature() {
    let without = dependencies("rustls");
    assert!(without.contains("farrier-runtime") && !without.contains("aws-types"), "{without}");
    assert!(!without.contains("aws-smithy-schema"), "{without}");
    assert!(dependencies("sdk-config").contains("aws-types"));
}
