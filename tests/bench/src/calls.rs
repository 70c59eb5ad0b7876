//! What a call costs over a transport that answers from memory.

use std::fs;
use std::path::Path;

use crate::cost::{Calls, Cost, show_time};
use crate::project::Project;
use crate::{Contestant, Error, Measured, bodies, of, table};

/// A kind of call: the program's name for it, and how often it runs under callgrind and by the clock.
struct Kind {
    label: &'static str,
    operation: &'static str,
    counted: [u32; 2],
    timed: u32,
    body: fn() -> String,
}

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

fn cost(kind: &Kind, program: &Path, bench: &Path) -> Result<Cost, Error> {
    let body = (kind.body)();
    let path = bench.join(format!("{}.json", kind.label));
    fs::write(&path, &body).map_err(|error| Error::file(&path, error))?;
    Calls { program, operation: kind.operation, body: &path, counted: kind.counted, timed: kind.timed }.measure()
}
