//! What the compiler takes for one crate: this program stands in for rustc when cargo compiles, as cargo's `RUSTC_WRAPPER`.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;
use std::{fmt, fs};

use crate::{Error, cpu};

const CRATE: &str = "FARRIER_BENCH_CRATE";
const RECORD: &str = "FARRIER_BENCH_RECORD";
const REFUSE: &str = "FARRIER_BENCH_REFUSE";
const REFUSED: &str = "refused";

/// The unit of memory in tables.
pub(crate) const MEBIBYTE: u64 = 1_024 * 1_024;

/// A crate whose compilation is watched.
#[derive(Debug)]
pub(crate) struct Watch {
    crate_name: String,
    record: PathBuf,
}

/// What rustc took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// CPU time, user and system.
    pub(crate) cpu: Duration,
    /// The most resident memory, in bytes.
    pub(crate) peak: u64,
}

impl Taken {
    /// The least of both, figure by figure: what else a machine does only adds.
    pub(crate) fn least(self, other: Self) -> Self {
        Self { cpu: self.cpu.min(other.cpu), peak: self.peak.min(other.peak) }
    }
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} CPU s, at most {} MiB", self.cpu.as_secs_f64(), self.peak / MEBIBYTE)
    }
}

impl Watch {
    /// Watches a package; `record` is the file where the stand-in leaves what it saw.
    pub(crate) fn new(package: &str, record: PathBuf) -> Self {
        Self { crate_name: package.replace('-', "_"), record }
    }

    /// Makes cargo compile everything but the crate. Cargo fails then, and [`was_refused`](Self::was_refused) tells whether
    /// that is the only reason.
    pub(crate) fn refuse(&self, cargo: &mut Command) -> Result<(), Error> {
        self.measure(cargo)?;
        cargo.arg("--keep-going").env(REFUSE, "1");
        Ok(())
    }

    /// Makes cargo measure the compilation of the crate; [`taken`](Self::taken) has the result.
    pub(crate) fn measure(&self, cargo: &mut Command) -> Result<(), Error> {
        match fs::remove_file(&self.record) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(Error::file(&self.record, error)),
            _ => {}
        }
        let program = std::env::current_exe().map_err(|error| Error::file(Path::new("the program itself"), error))?;
        cargo.env("RUSTC_WRAPPER", program).env(CRATE, &self.crate_name).env(RECORD, &self.record);
        Ok(())
    }

    /// Whether cargo came as far as the crate.
    pub(crate) fn was_refused(&self) -> bool {
        fs::read_to_string(&self.record).is_ok_and(|record| record == REFUSED)
    }

    /// What the compilation of the crate took.
    pub(crate) fn taken(&self) -> Result<Taken, Error> {
        let text = fs::read_to_string(&self.record).map_err(|error| Error::file(&self.record, error))?;
        read(&text).ok_or_else(|| Error::new(format!("{}: no record of the compiler: {text}", self.record.display())))
    }
}

/// Stands in for rustc where cargo runs this program as its wrapper; `None` where it does not.
pub fn stand_in() -> Option<ExitCode> {
    let (watched, record) = (std::env::var_os(CRATE)?, std::env::var_os(RECORD)?);
    let mut arguments = std::env::args_os().skip(1);
    let mut rustc = Command::new(arguments.next()?);
    let arguments: Vec<OsString> = arguments.collect();
    rustc.args(&arguments);
    let code = if !is_of(&arguments, &watched) {
        run(&mut rustc)
    } else if std::env::var_os(REFUSE).is_some() {
        fs::write(&record, REFUSED).map(|()| ExitCode::FAILURE).map_err(|error| Error::file(Path::new(&record), error))
    } else {
        // What cargo tells rustc about a crate from a registry.
        if !arguments.iter().any(|argument| argument == "--cap-lints") {
            rustc.args(["--cap-lints", "allow"]);
        }
        run(&mut rustc).and_then(|code| {
            let taken = Taken { cpu: cpu::children()?, peak: cpu::peak_of_children()? };
            fs::write(&record, written(taken)).map_err(|error| Error::file(Path::new(&record), error))?;
            Ok(code)
        })
    };
    Some(code.unwrap_or_else(|error| {
        eprintln!("bench: {error}");
        ExitCode::FAILURE
    }))
}

/// Runs rustc, which talks to cargo itself.
fn run(rustc: &mut Command) -> Result<ExitCode, Error> {
    let status = rustc.status().map_err(|error| Error::program(Path::new(rustc.get_program()), error))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Whether rustc is to compile the crate of that name.
fn is_of(arguments: &[OsString], name: &OsStr) -> bool {
    arguments.windows(2).any(|pair| pair[0] == "--crate-name" && pair[1] == name)
}

fn written(taken: Taken) -> String {
    format!("{} {}", taken.cpu.as_micros(), taken.peak)
}

fn read(record: &str) -> Option<Taken> {
    let (cpu, peak) = record.split_once(' ')?;
    Some(Taken { cpu: Duration::from_micros(cpu.parse().ok()?), peak: peak.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back() {
        let taken = Taken { cpu: Duration::from_millis(1_500), peak: 12_345_678 };
        assert_eq!(read(&written(taken)), Some(taken));
        assert_eq!(read(REFUSED), None);
    }

    #[test]
    fn the_crate_is_known_by_its_name() {
        let arguments = ["--crate-name", "farrier_ec2", "--edition=2024", "src/lib.rs"].map(OsString::from);
        assert!(is_of(&arguments, OsStr::new("farrier_ec2")));
        assert!(!is_of(&arguments, OsStr::new("farrier_ec")) && !is_of(&arguments[1..], OsStr::new("farrier_ec2")));
    }

    #[test]
    fn nothing_stands_in_for_the_compiler_unless_asked() {
        assert!(stand_in().is_none());
    }
}
