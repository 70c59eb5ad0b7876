//! A contestant's cargo project: written afresh, built by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::compiler::{Taken, Watch};
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

/// A package that a project depends on.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
    pub(crate) version: String,
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

    /// Compiles what a package depends on, then the package alone, and returns what rustc took for that. `compile` is the
    /// command of cargo with its profile, such as `build --release`.
    pub(crate) fn compile_alone(&self, compile: &[&str], package: &str) -> Result<Taken, Error> {
        let profile = compile.iter().filter(|argument| argument.starts_with("--"));
        let clean: Vec<&str> = ["clean", "--package", package].iter().chain(profile).copied().collect();
        self.cargo(&clean)?;
        let jobs = self.jobs.map(|jobs| format!("--jobs={jobs}"));
        let arguments: Vec<&str> =
            compile.iter().copied().chain(["--package", package]).chain(jobs.as_deref()).collect();
        let watch = Watch::new(package, self.folder.join("compiler-record"));
        let mut before = self.command(&arguments);
        watch.refuse(&mut before)?;
        let output = before.output().map_err(|error| Error::program(Path::new("cargo"), error))?;
        if !watch.was_refused() {
            return Err(self.failure(&arguments, &output));
        }
        let mut alone = self.command(&arguments);
        watch.measure(&mut alone)?;
        let output = alone.output().map_err(|error| Error::program(Path::new("cargo"), error))?;
        if output.status.success() { watch.taken() } else { Err(self.failure(&arguments, &output)) }
    }

    /// Where cargo has a package that the project depends on, and its version.
    pub(crate) fn package(&self, name: &str) -> Result<Package, Error> {
        let mut command = self.command(&["metadata", "--format-version=1"]);
        let output = command.output().map_err(|error| Error::program(Path::new("cargo"), error))?;
        let metadata: serde_json::Value =
            serde_json::from_slice(&output.stdout).map_err(|error| Error::new(format!("cargo metadata: {error}")))?;
        let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let package = packages.iter().find(|package| package["name"].as_str() == Some(name));
        let text = |key: &str| package.and_then(|package| package[key].as_str());
        let folder = text("manifest_path").map(Path::new).and_then(Path::parent);
        let found = folder
            .zip(text("version"))
            .map(|(folder, version)| Package { folder: folder.to_owned(), version: version.to_owned() });
        found.ok_or_else(|| Error::new(format!("cargo metadata does not tell where `{name}` is")))
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
        Err(self.failure(arguments, &output))
    }

    fn failure(&self, arguments: &[&str], output: &Output) -> Error {
        let text = String::from_utf8_lossy(&output.stderr);
        Error::new(format!("cargo {} in {} failed:\n{text}", arguments.join(" "), self.folder.display()))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", self.target());
        // What the caller set for its own builds would change what is measured.
        for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"] {
            command.env_remove(name);
        }
        for profile in ["DEV", "RELEASE"] {
            command.env_remove(format!("CARGO_PROFILE_{profile}_DEBUG"));
        }
        // A client that comes from a registry is never compiled incrementally.
        command.env("CARGO_INCREMENTAL", "0");
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
