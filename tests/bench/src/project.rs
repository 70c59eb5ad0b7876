//! A contestant's cargo project: written afresh, built by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::{Error, cpu};

/// What a project is made of.
pub(crate) struct Contents<'a> {
    /// The name of its folder.
    pub(crate) folder: &'a str,
    /// The lines of its `[dependencies]`.
    pub(crate) dependencies: &'a str,
    /// Its programs and the files of their main modules.
    pub(crate) programs: &'a [(&'a str, &'a str)],
    /// Its sources: file names and texts.
    pub(crate) sources: &'a [(&'a str, &'a str)],
}

/// A cargo project under the folder of the benchmark.
#[derive(Debug)]
pub(crate) struct Project {
    folder: PathBuf,
    jobs: Option<u32>,
}

impl Project {
    /// Writes the project and fetches what it depends on. It starts from the workspace's `Cargo.lock`, so that all
    /// contestants use the same versions of what they share.
    pub(crate) fn create(
        contents: &Contents<'_>,
        bench: &Path,
        workspace: &Path,
        jobs: Option<u32>,
    ) -> Result<Self, Error> {
        let project = Self { folder: bench.join(contents.folder), jobs };
        let sources = project.folder.join("src");
        fs::create_dir_all(&sources).map_err(|error| Error::file(&sources, error))?;
        write(&project.folder.join("Cargo.toml"), &manifest(contents))?;
        for (name, text) in contents.sources {
            write(&sources.join(name), text)?;
        }
        let lock = workspace.join("Cargo.lock");
        fs::copy(&lock, project.folder.join("Cargo.lock")).map_err(|error| Error::file(&lock, error))?;
        project.cargo(&["fetch"])?;
        Ok(project)
    }

    /// Forgets everything that was built.
    pub(crate) fn forget(&self) -> Result<(), Error> {
        let target = self.target();
        match fs::remove_dir_all(&target) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::file(&target, error)),
            _ => Ok(()),
        }
    }

    /// Forgets what was built of one package.
    pub(crate) fn forget_package(&self, package: &str) -> Result<(), Error> {
        self.cargo(&["clean", "--release", "--package", package]).map(drop)
    }

    /// Makes cargo build a program again.
    pub(crate) fn touch(&self, source: &str) -> Result<(), Error> {
        let path = self.folder.join("src").join(source);
        let text = fs::read_to_string(&path).map_err(|error| Error::file(&path, error))?;
        write(&path, &text)
    }

    /// Builds in release mode, and returns the CPU time it took.
    pub(crate) fn build(&self, selection: &[&str]) -> Result<Duration, Error> {
        let jobs = self.jobs.map(|jobs| format!("--jobs={jobs}"));
        let mut arguments = vec!["build", "--release"];
        arguments.extend(jobs.as_deref());
        arguments.extend(selection);
        self.cargo(&arguments)
    }

    /// What cargo knows about the packages, as JSON.
    pub(crate) fn metadata(&self) -> Result<serde_json::Value, Error> {
        let mut command = self.command(&["metadata", "--format-version=1"]);
        let output = command.output().map_err(|error| Error::program(Path::new("cargo"), error))?;
        serde_json::from_slice(&output.stdout).map_err(|error| Error::new(format!("cargo metadata: {error}")))
    }

    /// A built program.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Duration, Error> {
        let (output, time) = cpu::of(self.command(arguments).stdout(Stdio::null()))?;
        if output.status.success() {
            return Ok(time);
        }
        let text = String::from_utf8_lossy(&output.stderr);
        Err(Error::new(format!("cargo {} in {} failed:\n{text}", arguments.join(" "), self.folder.display())))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        // What the caller set for its own builds would change what is measured.
        for name in
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_INCREMENTAL"]
        {
            command.env_remove(name);
        }
        command
    }
}

fn manifest(contents: &Contents<'_>) -> String {
    let programs: String = contents
        .programs
        .iter()
        .map(|(name, file)| format!("[[bin]]\nname = \"{name}\"\npath = \"src/{file}\"\n\n"))
        .collect();
    format!(
        r#"[package]
name = "contestant"
version = "0.0.0"
edition = "2024"

[workspace]

{programs}[dependencies]{}tokio = {{ version = "1", default-features = false, features = ["rt"] }}

[profile.release]
strip = true
"#,
        contents.dependencies
    )
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|error| Error::file(path, error))
}
