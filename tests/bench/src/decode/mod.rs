//! How fast answers of about a megabyte are decoded, in every format: by Farrier's client, by the official one, and by
//! types written by hand over the libraries that one would take.

mod bodies;
mod cbor;

use std::fs;
use std::path::{Path, PathBuf};

use crate::contestant::Client;
use crate::cost::{Calls, Cost, show_time};
use crate::project::{Contents, Project};
use crate::{Contestant, Error, Options, generate, table};

/// Under callgrind, and by the clock.
const COUNTED: [u32; 2] = [1, 3];
const TIMED: u32 = 30;

/// A service whose answers are decoded.
struct Service {
    /// As in the names of the official crate and of the model's file.
    name: &'static str,
    version: &'static str,
    operations: &'static [Operation],
    /// What the types written by hand depend on.
    hand: &'static str,
    sdk_program: &'static str,
    hand_program: &'static str,
}

struct Operation {
    name: &'static str,
    format: &'static str,
    /// The least rate, as a share of the rate of the types written by hand.
    at_least: f64,
    body: fn() -> Vec<u8>,
}

const JSON: &str = r#"serde_json = { version = "1", features = ["float_roundtrip"] }"#;
const XML: &str = r#"quick-xml = { version = "0.42", features = ["serialize"] }
time = { version = "0.3", default-features = false, features = ["parsing", "std"] }"#;
const CBOR: &str = r#"minicbor-serde = { version = "0.7", features = ["std"] }"#;

const SERVICES: [Service; 4] = [
    Service {
        name: "dynamodb",
        version: "1.136",
        operations: &[Operation { name: "Scan", format: "JSON", at_least: 0.9, body: bodies::scan }],
        hand: JSON,
        sdk_program: include_str!("../../programs/decode/sdk_dynamodb.rs"),
        hand_program: include_str!("../../programs/decode/hand_dynamodb.rs"),
    },
    Service {
        name: "s3",
        version: "1.157",
        operations: &[Operation { name: "ListObjectsV2", format: "XML", at_least: 0.7, body: bodies::objects }],
        hand: XML,
        sdk_program: include_str!("../../programs/decode/sdk_s3.rs"),
        hand_program: include_str!("../../programs/decode/hand_s3.rs"),
    },
    Service {
        name: "ec2",
        version: "1.274",
        operations: &[Operation { name: "DescribeInstances", format: "XML", at_least: 0.7, body: bodies::instances }],
        hand: XML,
        sdk_program: include_str!("../../programs/decode/sdk_ec2.rs"),
        hand_program: include_str!("../../programs/decode/hand_ec2.rs"),
    },
    Service {
        name: "cloudwatch",
        version: "1.140",
        operations: &[
            Operation { name: "ListMetrics", format: "CBOR", at_least: 0.7, body: bodies::metrics },
            Operation { name: "GetMetricData", format: "CBOR", at_least: 0.7, body: bodies::metric_data },
        ],
        hand: CBOR,
        sdk_program: include_str!("../../programs/decode/sdk_cloudwatch.rs"),
        hand_program: include_str!("../../programs/decode/hand_cloudwatch.rs"),
    },
];

/// What the programs share.
const SDK: &str = r#"
aws-credential-types = { version = "1.3", default-features = false, features = ["hardcoded-credentials"] }
aws-smithy-runtime-api = { version = "1.20", default-features = false, features = ["client"] }
aws-smithy-types = { version = "1.9", default-features = false }
bytes = "1"
"#;

/// Measures every contestant that decodes, prints a table, and tells whether each of Farrier's rates is what it has to be.
///
/// # Errors
/// A project that does not build, or a program that fails.
pub(crate) fn run(models: &Path, options: &Options, bench: &Path, workspace: &Path) -> Result<bool, Error> {
    let decoders = [Contestant::Hand, Contestant::Farrier, Contestant::Official];
    let decoders: Vec<Contestant> = decoders.into_iter().filter(|one| options.contestants.contains(one)).collect();
    let mut rows = Vec::new();
    let mut met = true;
    for service in &SERVICES {
        let mut costs: Vec<(Contestant, Vec<Cost>)> = Vec::new();
        for &decoder in &decoders {
            eprintln!("bench: {}, {}", service.name, label(decoder));
            let project = service.project(decoder, models, bench, workspace, options.jobs)?;
            project.build(&["--bin", "decode"])?;
            let program = project.program("decode");
            let measured: Result<_, Error> =
                service.operations.iter().map(|operation| cost(operation, &program, bench)).collect();
            costs.push((decoder, measured?));
        }
        for (index, operation) in service.operations.iter().enumerate() {
            let of: Vec<(Contestant, &Cost)> = costs.iter().map(|(decoder, all)| (*decoder, &all[index])).collect();
            let (row, is_met) = row(operation, &of);
            rows.push(row);
            met &= is_met;
        }
    }
    let mut header = vec!["decoding 1 MB"];
    header.extend(decoders.iter().map(|decoder| label(*decoder)));
    header.extend(["farrier / by hand, rate", "at least", "", "instructions", "farrier / aws-sdk, rate"]);
    print!("{}", table::render(&header, &rows));
    Ok(met)
}

fn label(decoder: Contestant) -> &'static str {
    match decoder.client() {
        Client::Hand => "by hand",
        Client::Farrier => "farrier",
        Client::Official => "aws-sdk",
    }
}

/// The rates of one operation, and whether Farrier's is what it has to be.
fn row(operation: &Operation, costs: &[(Contestant, &Cost)]) -> (Vec<String>, bool) {
    let of = |wanted| costs.iter().find(|(decoder, _)| *decoder == wanted).map(|(_, cost)| *cost);
    let [hand, farrier, official] = [Contestant::Hand, Contestant::Farrier, Contestant::Official].map(of);
    let time = |cost: Option<&Cost>| cost.map(|cost| cost.nanoseconds);
    let rate = time(hand).zip(time(farrier)).map(|(hand, farrier)| table::float(hand) / table::float(farrier.max(1)));
    let mut row = vec![format!("{}, {}", operation.format, operation.name)];
    row.extend(costs.iter().map(|(_, cost)| show_time(cost.nanoseconds, cost)));
    let is_met = rate.is_none_or(|rate| rate >= operation.at_least);
    let verdict = if is_met { "met" } else { "MISSED" };
    row.extend([table::ratio(time(hand), time(farrier)), table::number(operation.at_least)]);
    row.push(rate.map_or("-", |_| verdict).to_owned());
    row.push(table::ratio(hand.and_then(|cost| cost.instructions), farrier.and_then(|cost| cost.instructions)));
    row.push(table::ratio(time(official), time(farrier)));
    (row, is_met)
}

fn cost(operation: &Operation, program: &Path, bench: &Path) -> Result<Cost, Error> {
    let path = bench.join(format!("decode-{}", operation.name));
    fs::write(&path, (operation.body)()).map_err(|error| Error::file(&path, error))?;
    Calls { program, operation: operation.name, body: &path, counted: COUNTED, timed: TIMED }.measure()
}

impl Service {
    fn project(
        &self,
        decoder: Contestant,
        models: &Path,
        bench: &Path,
        workspace: &Path,
        jobs: Option<u32>,
    ) -> Result<Project, Error> {
        let Self { name, version, .. } = self;
        let client = match decoder.client() {
            Client::Hand => format!("serde = {{ version = \"1\", features = [\"derive\"] }}\n{}\n", self.hand),
            Client::Farrier => {
                let path = self.generate(models, bench, workspace)?;
                format!(
                    "aws-sdk-{name} = {{ package = \"farrier-{name}\", path = {path:?}, default-features = false }}\n"
                )
            }
            Client::Official => {
                format!(
                    "aws-sdk-{name} = {{ version = \"{version}\", default-features = false, features = [\"rt-tokio\"] }}\n"
                )
            }
        };
        let program = if decoder == Contestant::Hand { self.hand_program } else { self.sdk_program };
        let contents = Contents {
            folder: &format!("decode-{name}-{}", label(decoder).replace(' ', "-")),
            dependencies: &format!("{SDK}{client}"),
            programs: &[("decode", "main.rs")],
            sources: &[
                ("main.rs", program),
                ("canned.rs", include_str!("../../programs/decode/canned.rs")),
                ("moment.rs", include_str!("../../programs/decode/moment.rs")),
                ("run.rs", include_str!("../../programs/decode/run.rs")),
            ],
        };
        Project::create(&contents, bench, workspace, jobs)
    }

    /// Generates Farrier's client with the measured operations, and returns its folder.
    fn generate(&self, models: &Path, bench: &Path, workspace: &Path) -> Result<PathBuf, Error> {
        let model = self.model(models, bench)?;
        let out = bench.join(format!("decode-{}-client", self.name));
        let operations: Vec<&str> = self.operations.iter().map(|operation| operation.name).collect();
        generate::client(workspace, &model, &out, &format!("farrier-{}", self.name), &operations)?;
        Ok(out)
    }

    /// The service's model. One whose official crate speaks CBOR is told to do so too: the model is older than that.
    fn model(&self, models: &Path, bench: &Path) -> Result<PathBuf, Error> {
        let path = models.join(format!("{}.json", self.name));
        if self.operations.iter().all(|operation| operation.format != "CBOR") {
            return Ok(path);
        }
        let text = fs::read(&path).map_err(|error| Error::file(&path, error))?;
        let mut model: serde_json::Value =
            serde_json::from_slice(&text).map_err(|error| Error::new(format!("{}: {error}", path.display())))?;
        for shape in model["shapes"].as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
            if shape["type"] == "service" {
                shape["traits"]["smithy.protocols#rpcv2Cbor"] = serde_json::json!({});
            }
        }
        let changed = bench.join(format!("{}.json", self.name));
        fs::write(&changed, model.to_string()).map_err(|error| Error::file(&changed, error))?;
        Ok(changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_have_about_a_megabyte() {
        for operation in SERVICES.iter().flat_map(|service| service.operations) {
            let body = (operation.body)();
            assert!((1_000_000..1_050_000).contains(&body.len()), "{}: {}", operation.name, body.len());
        }
    }
}
