//! What a call costs over a transport that answers from memory.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::project::Project;
use crate::{Contestant, Error, Measured, bodies, of, table};

/// A kind of call: the program's name for it, and how often it runs.
struct Kind {
    label: &'static str,
    operation: &'static str,
    /// Under callgrind, which is some fifty times slower: the difference of the two leaves start-up out.
    counted: [u32; 2],
    /// By the clock.
    timed: u32,
    body: fn() -> String,
}

/// Calls are timed this often, and the best time counts: everything else that happens on the machine only adds.
const TIMES: usize = 3;

const KINDS: [Kind; 3] = [
    Kind { label: "GetRoom", operation: "get-room", counted: [50, 250], timed: 5_000, body: bodies::room },
    Kind {
        label: "ListRooms, 24 kB",
        operation: "list-rooms",
        counted: [10, 60],
        timed: 2_000,
        body: || bodies::rooms(24_000),
    },
    Kind {
        label: "ListRooms, 1 MB",
        operation: "list-rooms",
        counted: [1, 4],
        timed: 50,
        body: || bodies::rooms(1_000_000),
    },
];

/// What one kind of call costs.
#[derive(Debug)]
pub(crate) struct Cost {
    /// Instructions per call; `None` where valgrind is not installed.
    pub(crate) instructions: Option<u64>,
    /// Nanoseconds per call.
    pub(crate) nanoseconds: u64,
    /// Bytes of the response body.
    bytes: u64,
}

/// Measures every kind of call of one contestant.
pub(crate) fn measure(project: &Project, bench: &Path) -> Result<Vec<Cost>, Error> {
    project.build(&["--bin", "per-call"])?;
    let program = project.program("per-call");
    KINDS.iter().map(|kind| cost(kind, &program, bench)).collect()
}

/// Instructions and time per call, a table each.
pub(crate) fn tables(results: &[Measured]) -> String {
    let measured: Vec<&Measured> = results.iter().filter(|measured| !measured.calls.is_empty()).collect();
    let hand = of(results, Contestant::Hand);
    let mut header = vec!["per call, canned transport"];
    header.extend(measured.iter().flat_map(|measured| [measured.contestant.label(), "ratio"]));
    let rows = |value: fn(&Cost) -> Option<u64>, show: fn(u64, &Cost) -> String| {
        KINDS.iter().enumerate().map(move |(kind, name)| (kind, name.label, value, show)).collect::<Vec<_>>()
    };
    let mut text = String::new();
    let instructions = rows(|cost| cost.instructions, |count, _| table::grouped(count));
    let times = rows(|cost| Some(cost.nanoseconds), show_time);
    for (title, rows) in [("instructions (callgrind)", instructions), ("time", times)] {
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .map(|(kind, label, value, show)| {
                let base = hand.and_then(|hand| hand.calls.get(kind)).and_then(value);
                let cells = measured.iter().flat_map(|measured| {
                    let cost = &measured.calls[kind];
                    let shown = value(cost).map_or_else(|| "no valgrind".to_owned(), |value| show(value, cost));
                    [shown, table::ratio(value(cost), base)]
                });
                std::iter::once(format!("{label}: {title}")).chain(cells).collect()
            })
            .collect();
        text.push_str(&table::render(&header, &rows));
    }
    text
}

fn show_time(nanoseconds: u64, cost: &Cost) -> String {
    // Bytes per nanosecond are gigabytes per second.
    let rate = table::float(cost.bytes) * 1e3 / table::float(nanoseconds.max(1));
    format!("{:.1} us ({rate:.0} MB/s)", table::float(nanoseconds) / 1e3)
}

fn cost(kind: &Kind, program: &Path, bench: &Path) -> Result<Cost, Error> {
    let body = (kind.body)();
    let path = bench.join(format!("{}.json", kind.label));
    fs::write(&path, &body).map_err(|error| Error::file(&path, error))?;
    let instructions = instructions(kind, program, &path)?;
    let mut nanoseconds = u64::MAX;
    for _ in 0..TIMES {
        let mut command = Command::new(program);
        let text = run(arguments(&mut command, kind, &path, kind.timed))?.0;
        let time = text.trim().parse().map_err(|error| Error::new(format!("{}: {error}", program.display())))?;
        nanoseconds = nanoseconds.min(time);
    }
    Ok(Cost { instructions, nanoseconds, bytes: u64::try_from(body.len()).unwrap_or(u64::MAX) })
}

fn instructions(kind: &Kind, program: &Path, body: &Path) -> Result<Option<u64>, Error> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        return Ok(None);
    }
    let mut totals = [0, 0];
    for (count, total) in kind.counted.iter().zip(&mut totals) {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
        let report = run(arguments(&mut command, kind, body, *count))?.1;
        *total = collected(&report).ok_or_else(|| Error::new(format!("callgrind reported no count:\n{report}")))?;
    }
    let [few, many] = kind.counted;
    Ok(Some(totals[1].saturating_sub(totals[0]) / u64::from(many - few)))
}

fn arguments<'c>(command: &'c mut Command, kind: &Kind, body: &Path, count: u32) -> &'c mut Command {
    command.arg(kind.operation).arg(body).arg(count.to_string())
}

/// The number in callgrind's line `==1== Collected : 123456`.
fn collected(report: &str) -> Option<u64> {
    let line = report.lines().find(|line| line.contains("Collected"))?;
    line.split_whitespace().next_back()?.parse().ok()
}

fn run(command: &mut Command) -> Result<(String, String), Error> {
    let output = command.output().map_err(|error| Error::program(Path::new(command.get_program()), error))?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        return Ok((String::from_utf8_lossy(&output.stdout).into_owned(), errors));
    }
    Err(Error::new(format!("{command:?} failed:\n{errors}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_found_in_the_report() {
        let report = "==7== Callgrind, a call-graph generating cache profiler\n==7==\n==7== Events    : Ir\n==7== Collected : 269154\n";
        assert_eq!(collected(report), Some(269_154));
        assert_eq!(collected("==7== nothing"), None);
    }
}
