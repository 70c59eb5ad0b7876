//! The workspace of clients and their tests.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use farrier_codegen::{files, operation_paths};
use farrier_smithy::ShapeId;

use super::cases::{Case, Kind, Outcome, Suite};
use super::error::HarnessError;
use super::workspace::{client_config, client_crate, root_files};
use super::{Job, disk};

/// A generated client with its tests.
pub(super) struct Client {
    /// The index of its suite.
    pub(super) suite: usize,
    pub(super) service: ShapeId,
    pub(super) protocol: String,
    /// Its folder.
    pub(super) folder: PathBuf,
}

/// Writes the workspace. A service without any test gets no client.
pub(super) fn workspace(job: &Job, suites: &mut [Suite]) -> Result<Vec<Client>, HarnessError> {
    let mut clients = Vec::new();
    let mut names = BTreeMap::new();
    for (index, suite) in suites.iter_mut().enumerate() {
        for (service, protocol) in wanted(suite) {
            let name = unique(&mut names, &service);
            let folder = job.out.join("clients").join(&name);
            let client = Client { suite: index, service, protocol, folder };
            let emitted = client_files(job, &client, &name, suite);
            match emitted {
                Ok((crate_files, tests)) => {
                    write_client(&client, &crate_files, &tests)?;
                    clients.push(client);
                }
                Err(reason) => {
                    suite.cases_of(&client).for_each(|(_, case)| case.outcome = Outcome::NotGenerated(reason.clone()));
                }
            }
        }
    }
    let folders: Vec<&Path> = clients.iter().map(|client| client.folder.as_path()).collect();
    root_files(&job.root, &job.out, &folders)?;
    Ok(clients)
}

/// The services to test, with each protocol that their cases are about.
fn wanted(suite: &Suite) -> Vec<(ShapeId, String)> {
    let open = suite.cases.iter().filter(|case| case.outcome == Outcome::Open);
    let mut wanted: Vec<_> = open.map(|case| (case.service.clone(), case.protocol.clone())).collect();
    wanted.sort();
    wanted.dedup();
    wanted
}

/// A folder's name: the service's, with a number where it is taken.
fn unique(names: &mut BTreeMap<String, usize>, service: &ShapeId) -> String {
    let name = service.name().to_ascii_lowercase().replace('_', "-");
    let count = names.entry(name.clone()).or_default();
    *count += 1;
    if *count == 1 { name } else { format!("{name}-{count}") }
}

type Emitted = (BTreeMap<PathBuf, String>, String);

/// The files of a client's crate and the text of its tests, or why there are none.
fn client_files(job: &Job, client: &Client, name: &str, suite: &mut Suite) -> Result<Emitted, String> {
    let mut config = client_config(&job.root, &format!("conformance-{name}"), &suite.path, &client.folder);
    config.service = Some(client.service.as_str().into());
    let shape = suite.model.expect_shape(&client.service);
    if !shape.has_trait(&client.protocol) {
        return Err(format!("the service does not speak {}", client.protocol));
    }
    let crate_files = client_crate(&job.root, &suite.model, &config)?;
    let paths = operation_paths(&suite.model, &config).map_err(|diagnostic| diagnostic.to_string())?;
    let library = config.package.replace('-', "_");
    Ok((crate_files, tests(&library, &paths, suite.cases_of(client))))
}

fn write_client(client: &Client, crate_files: &BTreeMap<PathBuf, String>, tests: &str) -> Result<(), HarnessError> {
    files::write(crate_files, &client.folder).map_err(|error| HarnessError::cargo(error.to_string()))?;
    disk::write(&client.folder.join("tests/cases.rs"), tests)
}

/// The test file of a client: a test for each case, named by [`test_name`].
fn tests<'a>(
    library: &str,
    paths: &BTreeMap<String, String>,
    cases: impl Iterator<Item = (usize, &'a mut Case)>,
) -> String {
    let mut text = String::from(
        "//! The protocol tests of this service. Emitted by `cargo xtask conformance`.\n\
         #![allow(deprecated, non_snake_case)]\n\n\
         use farrier_conformance::support::{self, Failure};\n",
    );
    for (index, case) in cases {
        let Some(path) = paths.get(&case.operation) else {
            case.outcome = Outcome::NotGenerated(format!("the client has no operation {}", case.operation));
            continue;
        };
        let call = match (case.kind, &case.error) {
            (Kind::Request, _) => format!("request_case::<{library}::{path}>({})", literal(&case.text)),
            (Kind::EventStream, _) => format!("event_stream_case::<{library}::{path}>({})", literal(&case.text)),
            (_, Some(error)) => format!("error_case::<{library}::{path}>({}, {error:?})", literal(&case.text)),
            (_, None) => format!("output_case::<{library}::{path}>({})", literal(&case.text)),
        };
        let name = test_name(index, case);
        // Writing to a string does not fail.
        let _ = write!(text, "\n#[test]\nfn {name}() -> Result<(), Failure> {{\n    support::{call}\n}}\n");
    }
    text
}

/// The name of a case's test: its kind, its place in the file and its id.
pub(super) fn test_name(index: usize, case: &Case) -> String {
    let kind = match case.kind {
        Kind::Request => "request",
        Kind::Response => "response",
        Kind::EventStream => "event_stream",
    };
    let id: String = case.id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    format!("{kind}_{index}_{id}")
}

/// A raw string of Rust.
fn literal(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
