//! The command line.

use std::path::PathBuf;

use clap::ValueEnum;
use farrier_codegen::diff::report::{FailOn, Format};

/// Compare two versions of a model: what changed in the generated crate's Rust API, on the wire and in how calls behave,
/// and the version bump that it needs.
///
/// OLD and NEW are each a model file, a folder of model files, or `git:REV:PATH`, a file or folder of a Git revision. In a
/// folder, files with at most one service among them are one model; if several have services, each of those is a model of
/// its own, and models are matched by their names.
///
/// Exit codes: 0 nothing at or above the level of --fail-on, 1 findings, 2 wrong usage, 3 could not compare.
#[derive(clap::Args, Default)]
#[command(after_help = "\
Examples:
  cargo xtask model-diff old.json new.json
  cargo xtask model-diff git:origin/main:model/ivschat.json model/ivschat.json --fail-on dangerous
  cargo xtask model-diff git:origin/main --client ivschat --bump generated/ivschat
  cargo xtask model-diff git:origin/main --all-clients --format github
  cargo xtask model-diff old/ new/ --format text --format sarif=diff.sarif --format markdown=comment.md
  cargo xtask model-diff --explain rust.field-removed")]
pub(crate) struct Arguments {
    /// The old version: a file, a folder, or git:REV:PATH; git:REV alone means NEW's path at that revision, where a model
    /// that is not there yet is no error.
    #[arg(required_unless_present_any = ["explain", "print_schema"], value_name = "OLD")]
    pub(super) old: Option<String>,
    /// The new version; with --client or --all-clients it may be left out, and is the client's model; git:REV alone means
    /// that model at that revision.
    #[arg(required_unless_present_any = ["explain", "print_schema", "client", "all_clients"], value_name = "NEW")]
    pub(super) new: Option<String>,
    /// Compare as this client of farrier.toml is generated: its service, its protocol, and, if it lists operations, only
    /// those with the shapes they reach. May be given several times.
    #[arg(long, value_name = "NAME")]
    pub(super) client: Vec<String>,
    /// Compare every client of farrier.toml.
    #[arg(long, conflicts_with_all = ["client", "new"])]
    pub(super) all_clients: bool,
    /// How to report: FORMAT prints it, FORMAT=FILE writes it to a file. May be given several times.
    #[arg(long, value_name = "FORMAT[=FILE]", default_value = "text", value_parser = output, help = FORMAT_HELP)]
    format: Vec<Output>,
    /// What makes the exit code 1.
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t)]
    pub(super) fail_on: Level,
    /// Also check that the version this crate declares announces enough. The version before is that of the same
    /// Cargo.toml at OLD's revision, or --base-version; without either, the most that a version of its form announces
    /// counts: 1.2.0 is no more than a minor bump.
    #[arg(long, value_name = "CRATE_DIR")]
    pub(super) bump: Option<PathBuf>,
    /// The version that the crate had with the old model.
    #[arg(long, value_name = "VERSION", requires = "bump")]
    pub(super) base_version: Option<String>,
    /// Add an allow entry to farrier.toml for each finding that fails, with this reason.
    #[arg(long, value_name = "REASON", value_parser = reason)]
    pub(super) write_allow: Option<String>,
    /// The last day, such as 2026-12-31, of the entries that --write-allow adds.
    #[arg(long, value_name = "DATE", requires = "write_allow", value_parser = date)]
    pub(super) expires: Option<String>,
    /// The settings with clients and allow entries [default: the nearest farrier.toml, from this folder upwards].
    #[arg(long, value_name = "FILE")]
    pub(super) settings: Option<PathBuf>,
    /// The service to compare, if the models have several.
    #[arg(long, value_name = "ID", conflicts_with_all = ["client", "all_clients"])]
    pub(super) service: Option<String>,
    /// Compare only these operations, with the shapes they reach.
    #[arg(long, value_name = "A,B", value_delimiter = ',', conflicts_with_all = ["client", "all_clients"])]
    pub(super) operations: Vec<String>,
    /// Say what a rule looks for, whom the change breaks, and give an example; `all` lists every rule.
    #[arg(long, value_name = "RULE", exclusive = true)]
    pub(super) explain: Option<String>,
    /// Print the JSON Schema of --format json.
    #[arg(long, exclusive = true)]
    pub(super) print_schema: bool,
}

const FORMAT_HELP: &str = "How to report: FORMAT prints it, FORMAT=FILE writes it to a file. May be given several times. \
    Formats: text, json (--print-schema says how it is made), markdown (for a pull request comment or a changelog), sarif \
    (2.1.0), github (annotations), junit";

/// What makes the exit code 1.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Level {
    /// A finding that breaks someone.
    #[default]
    Breaking,
    /// Also one that is likely to.
    Dangerous,
    /// Any finding.
    Any,
    /// None.
    None,
}

impl From<Level> for FailOn {
    fn from(level: Level) -> Self {
        match level {
            Level::Breaking => Self::Breaking,
            Level::Dangerous => Self::Dangerous,
            Level::Any => Self::Any,
            Level::None => Self::None,
        }
    }
}

/// A format, and the file it is written to.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(super) format: Format,
    pub(super) file: Option<PathBuf>,
}

impl Output {
    /// Whether people read it where errors show too.
    pub(super) fn is_for_people(&self) -> bool {
        self.file.is_none() && matches!(self.format, Format::Text { .. })
    }
}

impl Arguments {
    pub(super) fn outputs(&self) -> &[Output] {
        &self.format
    }
}

fn output(text: &str) -> Result<Output, String> {
    let (name, file) = match text.split_once('=') {
        Some((_, "")) => return Err("no file behind `=`".to_owned()),
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (text, None),
    };
    let formats = [
        ("text", Format::Text { colours: false }),
        ("json", Format::Json),
        ("markdown", Format::Markdown),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
        ("junit", Format::Junit),
    ];
    match formats.into_iter().find(|(known, _)| *known == name) {
        Some((_, format)) => Ok(Output { format, file }),
        None => {
            let names = formats.map(|(name, _)| name);
            let near = farrier_smithy::suggest::did_you_mean(name, names);
            Err(near.unwrap_or_else(|| format!("the formats are {}", names.join(", "))))
        }
    }
}

fn reason(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("say why the changes are accepted".to_owned()) } else { Ok(text.to_owned()) }
}

fn date(text: &str) -> Result<String, String> {
    let allowed = farrier_codegen::client_config::is_date(text);
    if allowed { Ok(text.to_owned()) } else { Err("a date is written as 2026-12-31".to_owned()) }
}
