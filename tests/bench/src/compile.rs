//! CPU time of clean release builds, and the size of the program.

use std::fs;
use std::time::Duration;

use crate::project::Project;
use crate::{Contestant, Error, Measured, of, table};

/// What building one contestant costs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compile {
    /// CPU time of a clean release build of the program with everything it depends on.
    pub(crate) program: Duration,
    /// CPU time of the service's crate alone, its dependencies built before.
    pub(crate) own: Option<Duration>,
    /// CPU time of building the program again after a change to it.
    again: Duration,
    /// Bytes of the stripped program.
    size: u64,
}

impl Compile {
    /// The least of both, figure by figure: what else a machine does only adds to CPU time.
    pub(crate) fn least(self, other: Self) -> Self {
        Self {
            program: self.program.min(other.program),
            own: self.own.min(other.own),
            again: self.again.min(other.again),
            size: other.size,
        }
    }
}

/// Measures the builds of one contestant.
pub(crate) fn measure(contestant: Contestant, project: &Project) -> Result<Compile, Error> {
    let program = ["--bin", "one-call"];
    project.forget()?;
    let clean = project.build(&program)?;
    let path = project.program("one-call");
    let size = fs::metadata(&path).map_err(|error| Error::file(&path, error))?.len();
    let nothing = project.build(&program)?;
    project.touch("one_call.rs")?;
    let again = project.build(&program)?.saturating_sub(nothing);
    let own = contestant.package().map(|package| own(project, package, nothing)).transpose()?;
    Ok(Compile { program: clean, own, again, size })
}

/// CPU time and size, a row for each contestant.
pub(crate) fn table(results: &[Measured]) -> String {
    let header = [
        "release build",
        "program, CPU s",
        "ratio",
        "crate alone, CPU s",
        "ratio",
        "program again, CPU s",
        "size, kB",
        "ratio",
    ];
    let base = |value: fn(&Compile) -> Option<u64>| {
        of(results, Contestant::Official).and_then(|official| official.compile.as_ref()).and_then(value)
    };
    let rows: Vec<Vec<String>> = results
        .iter()
        .filter_map(|measured| Some((measured.contestant, measured.compile.as_ref()?)))
        .map(|(contestant, compile)| {
            let micros = |time: Duration| u64::try_from(time.as_micros()).ok();
            vec![
                contestant.label().to_owned(),
                seconds(Some(compile.program)),
                table::ratio(
                    micros(compile.program),
                    base(|official| u64::try_from(official.program.as_micros()).ok()),
                ),
                seconds(compile.own),
                table::ratio(
                    compile.own.and_then(micros),
                    base(|official| u64::try_from(official.own?.as_micros()).ok()),
                ),
                seconds(Some(compile.again)),
                table::grouped(compile.size / 1_000),
                table::ratio(Some(compile.size), base(|official| Some(official.size))),
            ]
        })
        .collect();
    table::render(&header, &rows)
}

/// The crate's own build: everything is there but the crate, and what cargo itself takes is left out.
fn own(project: &Project, package: &str, nothing: Duration) -> Result<Duration, Error> {
    project.forget_package(package)?;
    Ok(project.build(&["--package", package])?.saturating_sub(nothing))
}

fn seconds(time: Option<Duration>) -> String {
    time.map_or_else(|| "-".to_owned(), |time| format!("{:.1}", time.as_secs_f64()))
}
