//! What to generate and where: `farrier.toml`, or a command line's values.
//!
//! ```toml
//! [clients.ivschat]
//! model = "model/ivschat.json"             # a file or a folder, or a list of them
//! out = "generated/ivschat"
//! package = "farrier-ivschat"              # default: `farrier-` and the client's name
//! version = "0.1.0"                        # the default
//! operations = ["GetRoom", "ListRooms"]    # default: all of the service
//! service = "com.amazonaws.ivschat#AmazonInteractiveVideoServiceChat"    # default: the model's only one
//! protocol = "awsJson1_0"                  # default: the one of the service's that AWS SDKs prefer
//! derives = ["Eq"]                         # default: none beyond those every type has
//! serde = true                             # types are `Serialize` and `Deserialize`; default: false
//! runtime = { path = "runtime", version = "0.1.0" }    # or a version alone, as text; default: the path `runtime`
//! ```
//!
//! Paths are relative to the folder of `farrier.toml`. What `model-diff` finds and a project accepts stands there too:
//!
//! ```toml
//! [[allow]]
//! rule = "rust.field-removed"
//! shape = "com.amazonaws.ivschat#Room"
//! member = "name"                          # default: the shape and all of its members
//! reason = "never sent; nobody reads it"
//! expires = 2026-12-31                     # the last day; default: never
//! ```

mod paths;
mod read;

use std::path::{Path, PathBuf};

use farrier_smithy::{Diagnostic, Location, SourceFile};

pub use paths::relative;
pub use read::is_date;

/// The settings of one generated client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientConfig {
    /// The name `farrier.toml` and `--client` call it by.
    pub name: String,
    /// Model files, and folders of them; at least one.
    pub model: Vec<PathBuf>,
    /// The folder of the generated crate.
    pub out: PathBuf,
    /// The generated crate's package name.
    pub package: String,
    /// The generated crate's version.
    pub version: String,
    /// Names or ids of the operations to generate, with the shapes they reach; `None` generates all of the service.
    pub operations: Option<Vec<Setting>>,
    /// The service's name or id; `None` takes the model's only one.
    pub service: Option<Setting>,
    /// The protocol's trait without its namespace; `None` takes the preferred one of those that the service speaks.
    pub protocol: Option<Setting>,
    /// Paths of traits that generated types derive beyond those they have anyway: every type, or with a trait of the standard
    /// library, every type for which it is there (a map has no `Hash`).
    pub derives: Vec<Setting>,
    /// Whether every type is `Serialize` and `Deserialize`.
    pub serde: bool,
    /// Where the generated crate finds the runtime.
    pub runtime: Runtime,
}

/// All of a `farrier.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The clients, in order of name.
    pub clients: Vec<ClientConfig>,
    /// The changes that a comparison of models accepts.
    pub allow: Vec<Allow>,
}

/// A change that a comparison of models accepts: the findings of a rule about a shape or a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The rule's id, or, of smithy-diff's, the event id or what it begins with.
    pub rule: String,
    /// The id of the shape; `None` for findings about none.
    pub shape: Option<String>,
    /// The member; `None` for the shape itself and all of its members.
    pub member: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// The last day it is, as `2026-12-31`.
    pub expires: Option<String>,
    /// Where the entry stands.
    pub location: Location,
}

/// A value and, when it came from a file, its place there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The value.
    pub value: String,
    /// Where it is written; `None` for a value from the command line.
    pub location: Option<Location>,
}

/// Where a generated crate finds the runtime: a path, a version requirement or both. At least one is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// The folder of the runtime crate, relative to the same folder as [`ClientConfig::out`].
    pub path: Option<PathBuf>,
    /// A Cargo version requirement, such as `0.1.0`.
    pub version: Option<String>,
}

/// The version of a generated crate when nothing says another.
pub const DEFAULT_VERSION: &str = "0.1.0";

/// Reads the text of a `farrier.toml`; `name` is what diagnostics call the file. Clients come in order of name.
///
/// # Errors
/// Everything that is wrong in the file, each with line, column and, where one is near, a suggestion: TOML that does
/// not parse, unknown keys, wrong types, missing keys, empty lists, repeated entries, names that Cargo would refuse,
/// and output folders or packages that two clients share.
pub fn parse(name: &str, text: &str) -> Result<Vec<ClientConfig>, Vec<Diagnostic>> {
    let file = SourceFile::new(name, text);
    let clients = read::settings(&file)?.clients;
    if clients.is_empty() {
        let help = "add a table such as `[clients.ivschat]`".to_owned();
        return Err(vec![Diagnostic::error("no client").at(file.locate(0)).with_help(help)]);
    }
    Ok(clients)
}

/// Reads the text of a `farrier.toml`, which need not have a client.
///
/// # Errors
/// As [`parse`], and what is wrong with an entry of `[[allow]]`.
pub fn parse_settings(name: &str, text: &str) -> Result<Settings, Vec<Diagnostic>> {
    read::settings(&SourceFile::new(name, text))
}

/// A text as a TOML basic string. Of what TOML has to have escaped, Rust's own escapes are a superset only for controls.
pub(crate) fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|letter| match letter {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            control if control.is_control() => format!("\\u{:04X}", u32::from(control)),
            other => other.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

impl ClientConfig {
    /// A client of a model, with the default of everything else; the package is called after `name`.
    pub fn new(name: impl Into<String>, model: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        let name = name.into();
        Self {
            package: package_for(&name),
            name,
            model: vec![model.into()],
            out: out.into(),
            version: DEFAULT_VERSION.to_owned(),
            operations: None,
            service: None,
            protocol: None,
            derives: Vec::new(),
            serde: false,
            runtime: Runtime::default(),
        }
    }

    /// The path of the runtime's folder as the generated `Cargo.toml` writes it: relative to [`Self::out`], with `/`.
    /// `None` if only a version was given.
    pub fn runtime_path(&self) -> Option<String> {
        let path = relative(&self.out, self.runtime.path.as_deref()?);
        Some(path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"))
    }
}

impl From<&str> for Setting {
    fn from(value: &str) -> Self {
        Self { value: value.to_owned(), location: None }
    }
}

impl Default for Runtime {
    /// The folder `runtime` of the workspace.
    fn default() -> Self {
        Self { path: Some(PathBuf::from("runtime")), version: None }
    }
}

/// A client's name from its model's path: `ivschat` for `model/ivschat.json`.
pub fn name_for(model: &Path) -> String {
    let stem = if model.extension().is_some_and(|extension| extension == "json") {
        model.file_stem()
    } else {
        model.file_name()
    };
    stem.map_or_else(|| "client".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// Why Cargo would refuse a package name, as the end of a sentence that begins with the name; `None` if it would not.
pub fn package_fault(name: &str) -> Option<&'static str> {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if name.is_empty() {
        Some("is empty")
    } else if !name.chars().all(allowed) {
        Some("may only have ASCII letters, digits, `-` and `_`")
    } else if name.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        Some("may not begin with a digit or `-`")
    } else if syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err() {
        Some("is a word of the Rust language")
    } else {
        None
    }
}

/// Why a text is no version requirement of Cargo; `None` if it is one.
pub fn requirement_fault(version: &str) -> Option<String> {
    version.parse::<semver::VersionReq>().err().map(|error| error.to_string())
}

/// `farrier-NAME`, with what Cargo allows in place of everything else.
fn package_for(name: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let name: String = name.chars().map(letter).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "farrier-client".to_owned() } else { format!("farrier-{}", words.join("-")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_is_named_after_its_model() {
        assert_eq!(name_for(Path::new("model/ivschat.json")), "ivschat");
        assert_eq!(name_for(Path::new("model/route-53")), "route-53");
        assert_eq!(name_for(Path::new("/")), "client");
        assert_eq!(ClientConfig::new("My Service.v2", "m.json", "out").package, "farrier-my-service-v2");
        assert_eq!(ClientConfig::new("日本", "m.json", "out").package, "farrier-client");
    }

    #[test]
    fn the_runtime_is_written_relative_to_the_crate() {
        let mut config = ClientConfig::new("ivschat", "model/ivschat.json", "generated/ivschat");
        assert_eq!(config.runtime_path().as_deref(), Some("../../runtime"));
        config.runtime = Runtime { path: None, version: Some("1".to_owned()) };
        assert_eq!(config.runtime_path(), None);
    }

    #[test]
    fn package_names_are_those_of_cargo() {
        for good in ["farrier-ivschat", "a", "_x", "S3"] {
            assert_eq!(package_fault(good), None, "{good}");
        }
        for bad in ["", "9lives", "-a", "a b", "naïve", "fn", "a.b"] {
            assert!(package_fault(bad).is_some(), "{bad}");
        }
        assert_eq!(requirement_fault("0.1"), None);
        assert!(requirement_fault("newest").is_some());
    }
}
