//! `cargo xtask conformance-diff`: pairs of models whose findings are known.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use farrier_smithy::{Model, diff};
use serde_json::Value;

use crate::Outcome;
use crate::terminal::Terminal;

/// Compare pairs of models, and hold the findings against the expected ones by event id, severity and shape.
///
/// A case is a folder with `expected.json` (a list of events) or `expected.jsonl` (an event a line) and the models
/// `old.json` and `new.json`. A case without models is about a service of the case's name: its models are SERVICE.json in
/// the folders given by `--old` and `--new`, or else in the nearest `models` and `models-2026` beside or above it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders with cases in them, however deep.
    #[arg(required = true, value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// The folder of the old models of cases without models.
    #[arg(long, value_name = "DIR", requires = "new")]
    old: Option<PathBuf>,
    /// The folder of the new models of cases without models.
    #[arg(long, value_name = "DIR", requires = "old")]
    new: Option<PathBuf>,
}

/// How deep folders are searched: a link that points at its own parent would have no end.
const DEEPEST_FOLDER: usize = 16;

/// How often each event is there.
type Events = BTreeMap<String, i64>;

struct Case {
    name: String,
    expected: PathBuf,
    old: PathBuf,
    new: PathBuf,
}

pub(crate) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Outcome {
    let mut cases = Vec::new();
    for folder in &arguments.folders {
        let before = cases.len();
        if let Err(error) = find(arguments, folder, folder, DEEPEST_FOLDER, &mut cases) {
            terminal.error(&format!("can not read `{}`: {error}", folder.display()));
            return Outcome::Broken;
        }
        if cases.len() == before {
            terminal
                .error(&format!("no case in `{}`: no folder with expected.json or expected.jsonl", folder.display()));
            return Outcome::Usage;
        }
    }
    let mut failed = 0;
    for case in &cases {
        if let Err(why) = check(case) {
            failed += 1;
            terminal.line(&format!("{}: {why}", case.name));
        }
    }
    terminal.line(&format!("{} passed, {failed} failed", cases.len() - failed));
    if failed == 0 { Outcome::Done } else { Outcome::Findings }
}

fn find(arguments: &Arguments, root: &Path, folder: &Path, depth: usize, cases: &mut Vec<Case>) -> io::Result<()> {
    let expected =
        ["expected.json", "expected.jsonl"].map(|name| folder.join(name)).into_iter().find(|path| path.is_file());
    if let Some(expected) = expected {
        let name = folder.strip_prefix(root).ok().filter(|path| !path.as_os_str().is_empty()).unwrap_or(folder);
        let [old, new] = models(arguments, folder);
        cases.push(Case { name: name.display().to_string(), expected, old, new });
        return Ok(());
    }
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        folders.push(entry?.path());
    }
    folders.sort();
    for folder in folders.into_iter().filter(|path| depth > 0 && path.is_dir()) {
        find(arguments, root, &folder, depth - 1, cases)?;
    }
    Ok(())
}

/// The two models of a case.
fn models(arguments: &Arguments, folder: &Path) -> [PathBuf; 2] {
    let beside = [folder.join("old.json"), folder.join("new.json")];
    if beside.iter().any(|model| model.is_file()) {
        return beside;
    }
    let absolute = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let Some(service) = absolute.file_name() else { return beside };
    let file = Path::new(service).with_extension("json");
    if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        return [old.join(&file), new.join(&file)];
    }
    let near =
        absolute.ancestors().map(|above| [above.join("models").join(&file), above.join("models-2026").join(&file)]);
    near.into_iter().find(|models| models.iter().all(|model| model.is_file())).unwrap_or(beside)
}

/// Why a case fails.
fn check(case: &Case) -> Result<(), String> {
    let mut difference = expected(&case.expected)?;
    let load = |path: &Path| Model::load_despite_errors(path).map_err(|error| error.to_string());
    for finding in diff::diff(&load(&case.old)?, &load(&case.new)?) {
        let shape = finding.shape.as_ref().map_or("", |shape| shape.as_str());
        *difference.entry(event(&finding.id, finding.severity.name(), shape)).or_default() -= 1;
    }
    let of_sign = |sign: i64| {
        let events = difference.iter().filter(|(_, times)| times.signum() == sign);
        events.map(|(event, times)| format!("{}{event}", times_of(*times))).collect::<Vec<_>>().join(", ")
    };
    let (missing, unexpected) = (of_sign(1), of_sign(-1));
    let told = [("missing", missing), ("unexpected", unexpected)];
    let told: Vec<_> =
        told.iter().filter(|(_, events)| !events.is_empty()).map(|(what, events)| format!("{what} {events}")).collect();
    if told.is_empty() { Ok(()) } else { Err(told.join("; ")) }
}

fn times_of(times: i64) -> String {
    if times.abs() == 1 { String::new() } else { format!("{} x ", times.abs()) }
}

fn event(id: &str, severity: &str, shape: &str) -> String {
    format!("{severity} {id} {shape}").trim_end().to_owned()
}

/// The events of a file, as a list or one a line.
fn expected(path: &Path) -> Result<Events, String> {
    let unreadable = |why: String| format!("can not read `{}`: {why}", path.display());
    let text = fs::read_to_string(path).map_err(|error| unreadable(error.to_string()))?;
    let parse = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| unreadable(error.to_string()));
    let listed = if path.extension().is_some_and(|extension| extension == "jsonl") {
        text.lines().filter(|line| !line.trim().is_empty()).map(parse).collect::<Result<Vec<_>, _>>()?
    } else {
        match parse(&text)? {
            Value::Array(events) => events,
            _ => return Err(unreadable("it is not a list of events".to_owned())),
        }
    };
    let mut events = Events::new();
    for listed in &listed {
        let text = |key| listed.get(key).and_then(Value::as_str);
        let (Some(id), Some(severity)) = (text("id"), text("severity")) else {
            return Err(unreadable(format!("an event without `id` or `severity`: {listed}")));
        };
        *events.entry(event(id, severity, text("shapeId").unwrap_or_default())).or_default() += 1;
    }
    Ok(events)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(folder: &Path, expected: (&str, &str)) -> Case {
        let model = |shapes: &str| format!(r#"{{"smithy": "2.0", "shapes": {shapes}}}"#);
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join("old.json"), model(r#"{"a#T": {"type": "structure"}, "a#U": {"type": "structure"}}"#))
            .unwrap();
        fs::write(folder.join("new.json"), model("{}")).unwrap();
        fs::write(folder.join(expected.0), expected.1).unwrap();
        let arguments = Arguments { folders: Vec::new(), old: None, new: None };
        let mut cases = Vec::new();
        find(&arguments, folder.parent().unwrap(), folder, 1, &mut cases).unwrap();
        cases.remove(0)
    }

    #[test]
    fn events_are_compared_with_their_number() {
        let folder = tempfile::tempdir().unwrap();
        let line = |shape: &str| format!(r#"{{"id": "RemovedShape", "severity": "ERROR", "shapeId": "a#{shape}"}}"#);
        let (t, u) = (line("T"), line("U"));
        let same = case(&folder.path().join("same"), ("expected.jsonl", &format!("{t}\n{u}\n")));
        assert_eq!((same.name.as_str(), check(&same)), ("same", Ok(())));
        let other = case(&folder.path().join("other"), ("expected.json", &format!("[{t}, {t}, {t}]")));
        let why = "missing 2 x ERROR RemovedShape a#T; unexpected ERROR RemovedShape a#U";
        assert_eq!(check(&other), Err(why.to_owned()));
    }

    #[test]
    fn a_case_without_models_is_about_a_service() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let case = root.join("tests/polly");
        for place in [case.clone(), root.join("models"), root.join("models-2026")] {
            fs::create_dir_all(place).unwrap();
        }
        let files = [root.join("models/polly.json"), root.join("models-2026/polly.json")];
        for file in &files {
            fs::write(file, "{}").unwrap();
        }
        let arguments = Arguments { folders: Vec::new(), old: None, new: None };
        assert_eq!(models(&arguments, &case), files);
        let arguments = Arguments { folders: Vec::new(), old: Some("a".into()), new: Some("b".into()) };
        assert_eq!(models(&arguments, &case), ["a/polly.json", "b/polly.json"].map(PathBuf::from));
    }
}
