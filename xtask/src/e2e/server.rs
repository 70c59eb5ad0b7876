//! Servers that are started on a free port of this machine, and stopped whatever happens.

use std::env;
use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a server may take to listen; moto loads all of its services first, on a machine that may be busy.
const START: Duration = Duration::from_secs(90);

/// How often to look whether it does.
const LOOK: Duration = Duration::from_millis(50);

/// How much of what a server says is shown when it does not start.
const SAID: usize = 2000;

/// Runs `"$@"` until it ends, or until this shell's standard input does: whoever started the shell holds the other end, which
/// the operating system closes even when that process is killed.
const UNTIL_STDIN_ENDS: &str = r#"
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
(read -r _ <&3; kill -KILL "$server" 2>/dev/null) &
exec 3<&-
wait "$server"
"#;

/// A server's program, and what calls it.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// The environment variable that names the program.
    names_program: &'static str,
    /// How to get it.
    install: &'static str,
    /// The arguments for a port and a folder that is empty.
    arguments: fn(u16, &Path) -> Vec<String>,
    /// The environment variables for them, of a server that takes those instead.
    environment: fn(u16, &Path) -> Vec<(&'static str, String)>,
    /// The environment variable by which programs get to know its URL.
    names_url: &'static str,
    /// The test programs that call it.
    pub(super) tests: &'static [&'static str],
}

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        name: "moto",
        names_program: "FARRIER_MOTO",
        install: "the `moto_server` of the Python package moto[server,all]",
        arguments: |port, _| vec!["-H".to_owned(), "127.0.0.1".to_owned(), "-p".to_owned(), port.to_string()],
        environment: |_, _| Vec::new(),
        names_url: "FARRIER_E2E_MOTO",
        tests: &["moto"],
    },
    Kind {
        name: "s3s-fs",
        names_program: "FARRIER_S3S_FS",
        install: "the program of the crate s3s-fs 0.14 (cargo install s3s-fs --version 0.14.1 --features binary)",
        arguments: |port, folder| {
            let arguments = format!("--host 127.0.0.1 --port {port} --access-key AKIDEXAMPLE --secret-key secret");
            let folder = folder.to_string_lossy().into_owned();
            arguments.split(' ').map(str::to_owned).chain([folder]).collect()
        },
        environment: |_, _| Vec::new(),
        names_url: "FARRIER_E2E_S3S_FS",
        tests: &["s3s", "s3s_memory", "s3s_parts"],
    },
    Kind {
        name: "dynalite",
        names_program: "FARRIER_DYNALITE",
        install: "the program of the npm package dynalite",
        arguments: |port, _| {
            let arguments = format!("--host 127.0.0.1 --port {port} --createTableMs 300 --deleteTableMs 100");
            arguments.split(' ').map(str::to_owned).collect()
        },
        environment: |_, _| Vec::new(),
        names_url: "FARRIER_E2E_DYNALITE",
        tests: &["dynalite"],
    },
    Kind {
        name: "ministack",
        names_program: "FARRIER_MINISTACK",
        install: "the program of the Python package ministack",
        arguments: |_, _| Vec::new(),
        environment: |port, folder| {
            let folder = folder.to_string_lossy().into_owned();
            vec![("GATEWAY_PORT", port.to_string()), ("BIND_HOST", "127.0.0.1".to_owned()), ("TMPDIR", folder)]
        },
        names_url: "FARRIER_E2E_MINISTACK",
        tests: &["ministack"],
    },
];

impl Kind {
    /// The server's program, or why there is none.
    pub(super) fn program(&self) -> Result<PathBuf, String> {
        let program = env::var_os(self.names_program).map(PathBuf::from);
        match program {
            Some(program) if program.is_file() => Ok(program),
            Some(program) => Err(format!("{} names `{}`, which is no file", self.names_program, program.display())),
            None => Err(format!("set {} to {}", self.names_program, self.install)),
        }
    }
}

/// A server that runs until this is dropped.
pub(super) struct Server {
    kind: &'static Kind,
    port: u16,
    shell: Child,
    folder: PathBuf,
}

impl Server {
    /// Starts a server and waits until it listens. What it prints goes to a file in the folder `logs`.
    pub(super) fn start(kind: &'static Kind, program: &Path, logs: &Path) -> Result<Self, String> {
        let failed = |error: io::Error| format!("can not start {}: {error}", kind.name);
        let log = logs.join(format!("{}.log", kind.name));
        let folder = logs.join(format!("{}-data", kind.name));
        // What an earlier run has left; that there is nothing is no error.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(failed)?;
        let port = free_port().map_err(failed)?;
        let out = File::create(&log).map_err(failed)?;
        let shell = Command::new("sh")
            .args(["-c", UNTIL_STDIN_ENDS, "sh"])
            .arg(program)
            .args((kind.arguments)(port, &folder))
            .envs((kind.environment)(port, &folder))
            .stdin(Stdio::piped())
            .stdout(out.try_clone().map_err(failed)?)
            .stderr(out)
            .spawn()
            .map_err(failed)?;
        let mut server = Self { kind, port, shell, folder };
        server.wait_until_it_listens().map_err(|why| {
            let said = fs::read_to_string(&log).unwrap_or_default();
            let tail = said.char_indices().rev().nth(SAID).map_or(&*said, |(start, _)| &said[start..]);
            format!("{} {why}; it says, in {}:\n{tail}", kind.name, log.display())
        })?;
        Ok(server)
    }

    fn wait_until_it_listens(&mut self) -> Result<(), &'static str> {
        let until = Instant::now() + START;
        while Instant::now() < until {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return Ok(());
            }
            if !matches!(self.shell.try_wait(), Ok(None)) {
                return Err("ends instead of listening");
            }
            thread::sleep(LOOK);
        }
        Err("does not listen in time")
    }

    /// The environment variable by which programs get to know it.
    pub(super) fn variable(&self) -> (&'static str, String) {
        (self.kind.names_url, format!("http://127.0.0.1:{}", self.port))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A port that nobody listens on. Another process may take it before the server does, which then says so.
fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const SLEEPS: Kind = Kind {
        name: "sleep",
        names_program: "FARRIER_NO_SUCH_VARIABLE",
        install: "the program sleep",
        arguments: |_, _| vec!["600".to_owned()],
        environment: |_, _| Vec::new(),
        names_url: "FARRIER_E2E_SLEEP",
        tests: &[],
    };

    #[test]
    fn a_server_ends_when_its_starter_does() {
        let mut shell = Command::new("sh");
        let shell = shell.args(["-c", UNTIL_STDIN_ENDS, "sh", "sleep", "600"]).stdin(Stdio::piped());
        let mut shell = shell.spawn().expect("there is a shell");
        assert!(matches!(shell.try_wait(), Ok(None)), "the server runs");
        let begin = Instant::now();
        drop(shell.stdin.take());
        assert!(!shell.wait().expect("the shell ends").success());
        assert!(begin.elapsed() < Duration::from_secs(60));
    }

    #[test]
    fn a_server_that_ends_is_not_waited_for() {
        let logs = tempfile::tempdir().expect("a folder");
        static FAILS: Kind = Kind { arguments: |_, _| vec!["no-number".to_owned()], ..SLEEPS };
        let why = Server::start(&FAILS, Path::new("sleep"), logs.path()).err().expect("it does not listen");
        assert!(why.starts_with("sleep ends instead of listening") && why.contains("no-number"), "{why}");
    }

    #[test]
    fn what_is_not_found_says_what_to_set() {
        let why = SLEEPS.program().expect_err("nothing sets it");
        assert_eq!(why, "set FARRIER_NO_SUCH_VARIABLE to the program sleep");
    }
}
