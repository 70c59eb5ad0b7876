//! What a call of a measured program costs: instructions under callgrind, and time.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{Error, table};

/// Calls are timed this often, and the best time counts: everything else that happens on the machine only adds.
const TIMES: usize = 5;

/// What glibc's allocator is told, so that it keeps what a call has freed. Otherwise some programs give a megabyte back
/// after every call and others do not, by what happens to lie at the end of the heap.
const ALLOCATOR: [(&str, &str); 3] = [
    ("MALLOC_TRIM_THRESHOLD_", "1000000000"),
    ("MALLOC_TOP_PAD_", "64000000"),
    ("MALLOC_MMAP_THRESHOLD_", "1000000000"),
];

/// Calls of an operation by a program that takes `OPERATION BODY-FILE COUNT` and prints nanoseconds per call.
pub(crate) struct Calls<'a> {
    pub(crate) program: &'a Path,
    pub(crate) operation: &'a str,
    /// The body of every answer.
    pub(crate) body: &'a Path,
    /// How often under callgrind, which is some fifty times slower: the difference of the two leaves start-up out.
    pub(crate) counted: [u32; 2],
    /// How often by the clock.
    pub(crate) timed: u32,
}

/// What one call costs.
#[derive(Debug)]
pub(crate) struct Cost {
    /// Instructions per call; `None` where valgrind is not installed.
    pub(crate) instructions: Option<u64>,
    /// Nanoseconds per call.
    pub(crate) nanoseconds: u64,
    /// Bytes of the response body.
    bytes: u64,
}

impl Calls<'_> {
    /// Runs them.
    pub(crate) fn measure(&self) -> Result<Cost, Error> {
        let bytes = fs::metadata(self.body).map_err(|error| Error::file(self.body, error))?.len();
        let instructions = self.instructions()?;
        let mut nanoseconds = u64::MAX;
        for _ in 0..TIMES {
            let text = self.run(Command::new(self.program), self.timed)?.0;
            let time =
                text.trim().parse().map_err(|error| Error::new(format!("{}: {error}", self.program.display())))?;
            nanoseconds = nanoseconds.min(time);
        }
        Ok(Cost { instructions, nanoseconds, bytes })
    }

    fn instructions(&self) -> Result<Option<u64>, Error> {
        if Command::new("valgrind").arg("--version").output().is_err() {
            return Ok(None);
        }
        let mut totals = [0, 0];
        for (count, total) in self.counted.iter().zip(&mut totals) {
            let mut command = Command::new("valgrind");
            command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(self.program);
            let report = self.run(command, *count)?.1;
            *total = collected(&report).ok_or_else(|| Error::new(format!("callgrind reported no count:\n{report}")))?;
        }
        let [few, many] = self.counted;
        Ok(Some(totals[1].saturating_sub(totals[0]) / u64::from(many - few)))
    }

    fn run(&self, mut command: Command, count: u32) -> Result<(String, String), Error> {
        command.arg(self.operation).arg(self.body).arg(count.to_string()).envs(ALLOCATOR);
        let output = command.output().map_err(|error| Error::program(Path::new(command.get_program()), error))?;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() {
            return Ok((String::from_utf8_lossy(&output.stdout).into_owned(), errors));
        }
        Err(Error::new(format!("{command:?} failed:\n{errors}")))
    }
}

/// A time per call, and the rate at which it reads its answer.
pub(crate) fn show_time(nanoseconds: u64, cost: &Cost) -> String {
    // Bytes per nanosecond are gigabytes per second.
    let rate = table::float(cost.bytes) * 1e3 / table::float(nanoseconds.max(1));
    format!("{:.1} us ({rate:.0} MB/s)", table::float(nanoseconds) / 1e3)
}

/// The number in callgrind's line `==1== Collected : 123456`.
fn collected(report: &str) -> Option<u64> {
    let line = report.lines().find(|line| line.contains("Collected"))?;
    line.split_whitespace().next_back()?.parse().ok()
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
