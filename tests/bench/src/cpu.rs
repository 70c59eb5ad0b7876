//! CPU time and memory of child processes.

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use crate::Error;

/// Runs a command, and returns what it printed and the CPU time, user and system, of it and of everything it waited for.
/// Only one command may run at a time, because the system adds up all children of this process.
pub(crate) fn of(command: &mut Command) -> Result<(Output, Duration), Error> {
    let before = children()?;
    let output = command.output().map_err(|error| Error::program(Path::new(command.get_program()), error))?;
    Ok((output, children()?.saturating_sub(before)))
}

/// CPU time, user and system, of all children that this process has waited for.
#[cfg(unix)]
pub(crate) fn children() -> Result<Duration, Error> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| Error::new(format!("getrusage: {error}")))?;
    let microseconds = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(microseconds.try_into().unwrap_or_default()))
}

/// The most memory, in bytes, that any child that this process has waited for had in use at once.
#[cfg(unix)]
pub(crate) fn peak_of_children() -> Result<u64, Error> {
    use nix::sys::resource::{UsageWho, getrusage};

    // The systems of Apple count bytes, the others kibibytes.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1_024 };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| Error::new(format!("getrusage: {error}")))?;
    Ok(u64::try_from(usage.max_rss()).unwrap_or_default().saturating_mul(unit))
}

#[cfg(not(unix))]
pub(crate) fn children() -> Result<Duration, Error> {
    Err(Error::new("the CPU time of child processes is measured on Unix systems only"))
}

#[cfg(not(unix))]
pub(crate) fn peak_of_children() -> Result<u64, Error> {
    Err(Error::new("the memory of child processes is measured on Unix systems only"))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_child_that_works_takes_time() {
        let mut work = Command::new("sh");
        work.args(["-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; echo $i"]);
        let (output, time) = of(&mut work).unwrap();
        assert_eq!(output.stdout, b"200000\n");
        assert!(time > Duration::from_millis(10), "{time:?}");
        // No shell fits into less.
        assert!(peak_of_children().unwrap() > 100_000);
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = of(&mut Command::new("farrier-no-such-program")).unwrap_err();
        assert!(error.to_string().contains("farrier-no-such-program"), "{error}");
    }
}
