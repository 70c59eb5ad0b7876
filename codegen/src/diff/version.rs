//! Whether a crate's version has grown enough (Cargo's "SemVer compatibility").

use std::fmt;

use semver::Version;
use toml::de::{DeTable, DeValue};

use super::compare::bare;
use super::finding::{Axis, Bump, Finding, Level};
use super::rule::Rule;

pub(super) const TOO_SMALL: Rule = Rule::new(
    "release.version-too-small",
    (Axis::Release, Level::Breaking, Bump::None),
    "The version that a crate declares does not say enough: programs that take it by Cargo's rules get a change that it does \
        not announce. Below 1.0, the second number is what the first is above it.",
    "The crate declares 1.4.3, released before was 1.4.2, and a field is removed: it has to be 2.0.0.",
);

/// The version that a crate declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredVersion {
    /// The package.
    pub package: String,
    /// Its version.
    pub version: Version,
    /// The version it had with the old model, if that is known.
    pub base: Option<Version>,
}

/// Why a manifest says no version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestError(String);

impl fmt::Display for ManifestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ManifestError {}

impl DeclaredVersion {
    /// The package and version of a `Cargo.toml`. `workspace` is the text of the workspace's, for a version that is
    /// inherited from there.
    ///
    /// # Errors
    /// The text is no manifest of a package, or its version is none.
    pub fn from_manifest(text: &str, workspace: Option<&str>) -> Result<Self, ManifestError> {
        let error = |what: &str| ManifestError(what.to_owned());
        let parse =
            |text| DeTable::parse(text).map_err(|problem| ManifestError(format!("not TOML: {}", problem.message())));
        let manifest = parse(text)?;
        let package = table(manifest.get_ref(), "package").ok_or_else(|| error("no [package]"))?;
        let name = entry(package, "name").and_then(DeValue::as_str).ok_or_else(|| error("[package] has no name"))?;
        let version = match entry(package, "version") {
            Some(DeValue::String(version)) => version.clone().into_owned(),
            Some(DeValue::Table(inherited))
                if entry(inherited, "workspace").and_then(DeValue::as_bool) == Some(true) =>
            {
                let root = parse(workspace.unwrap_or_default())?;
                let package = table(root.get_ref(), "workspace").and_then(|workspace| table(workspace, "package"));
                let inherited = package.and_then(|package| entry(package, "version")).and_then(DeValue::as_str);
                inherited.ok_or_else(|| error("its version is the workspace's, which says none"))?.to_owned()
            }
            _ => return Err(error("[package] has no version")),
        };
        let version =
            version.parse().map_err(|problem| ManifestError(format!("`{version}` is no version: {problem}")))?;
        Ok(Self { package: name.to_owned(), version, base: None })
    }
}

fn entry<'t, 'd>(table: &'t DeTable<'d>, key: &str) -> Option<&'t DeValue<'d>> {
    table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value.get_ref())
}

fn table<'t, 'd>(table: &'t DeTable<'d>, key: &str) -> Option<&'t DeTable<'d>> {
    entry(table, key).and_then(DeValue::as_table)
}

/// What came of comparing a declared version with the bump that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VersionCheck {
    /// What the crate declares.
    pub declared: DeclaredVersion,
    /// The bump that the changes need.
    pub needed: Bump,
    /// The bump that the version announces: from the base to it, or, without a base, the most that a version of its form
    /// announces (1.2.0 is no more than a minor bump, whatever came before).
    pub announced: Bump,
    /// The least version that would do.
    pub least: Version,
}

impl VersionCheck {
    /// Compares.
    pub fn new(declared: DeclaredVersion, needed: Bump) -> Self {
        let announced = match &declared.base {
            Some(base) => between(base, &declared.version),
            None => of_form(&declared.version),
        };
        let least = next(declared.base.as_ref().unwrap_or(&declared.version), needed);
        let least = if announced >= needed { declared.version.clone() } else { least };
        Self { declared, needed, announced, least }
    }

    /// Whether the version announces enough.
    pub fn is_enough(&self) -> bool {
        self.announced >= self.needed
    }

    /// In a sentence.
    pub fn sentence(&self) -> String {
        let Self { declared: DeclaredVersion { package, version, base }, needed, announced, least } = self;
        let base = base.as_ref().map_or_else(String::new, |base| format!(" after {base}"));
        let announces = match announced {
            Bump::None => "no bump".to_owned(),
            bump => format!("a {bump} bump"),
        };
        match needed {
            _ if !self.is_enough() => {
                format!("`{package}` declares {version}{base}, {announces}, and needs a {needed} one: at least {least}")
            }
            Bump::None => format!("`{package}` declares {version}{base}, and needs no bump"),
            _ => format!("`{package}` declares {version}{base}, {announces}, and needs a {needed} one: that is enough"),
        }
    }

    /// The finding, if it is not enough.
    pub fn finding(&self) -> Option<Finding> {
        let (before, after) = (self.declared.version.to_string(), self.least.to_string());
        let found = || Finding { before: Some(before), after: Some(after), ..bare(&TOO_SMALL, self.sentence(), None) };
        (!self.is_enough()).then(found)
    }
}

/// The bump from a version to another.
fn between(base: &Version, version: &Version) -> Bump {
    if version <= base {
        return Bump::None;
    }
    // A pre-release promises nothing to who takes another one.
    if !base.pre.is_empty() || base.major != version.major {
        return Bump::Major;
    }
    match (base.major, base.minor) {
        (0, 0) => Bump::Major,
        (0, minor) if minor == version.minor => Bump::Minor,
        (0, _) => Bump::Major,
        (_, minor) if minor == version.minor => Bump::Patch,
        _ => Bump::Minor,
    }
}

/// The most that a version of this form announces.
fn of_form(version: &Version) -> Bump {
    match (version.major, version.minor, version.patch) {
        _ if !version.pre.is_empty() => Bump::Major,
        (0, 0, _) | (_, 0, 0) | (0, _, 0) => Bump::Major,
        (0, ..) | (_, _, 0) => Bump::Minor,
        _ => Bump::Patch,
    }
}

/// The least version after `base` that announces a bump.
fn next(base: &Version, needed: Bump) -> Version {
    let Version { major, minor, patch, .. } = *base;
    match (needed, major, minor) {
        (Bump::None, ..) => base.clone(),
        (_, 0, 0) => Version::new(0, 0, patch + 1),
        (Bump::Major, 0, _) => Version::new(0, minor + 1, 0),
        (_, 0, _) => Version::new(0, minor, patch + 1),
        (Bump::Major, ..) => Version::new(major + 1, 0, 0),
        (Bump::Minor, ..) => Version::new(major, minor + 1, 0),
        (Bump::Patch, ..) => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    fn check(base: Option<&str>, declared: &str, needed: Bump) -> VersionCheck {
        let declared =
            DeclaredVersion { package: "farrier-x".to_owned(), version: version(declared), base: base.map(version) };
        VersionCheck::new(declared, needed)
    }

    #[test]
    fn versions_follow_cargo() {
        for (base, declared, bump) in [
            ("1.2.3", "1.2.3", Bump::None),
            ("1.2.3", "1.2.2", Bump::None),
            ("1.2.3", "1.2.4", Bump::Patch),
            ("1.2.3", "1.3.0", Bump::Minor),
            ("1.2.3", "2.0.0", Bump::Major),
            ("0.2.3", "0.2.4", Bump::Minor),
            ("0.2.3", "0.3.0", Bump::Major),
            ("0.0.3", "0.0.4", Bump::Major),
            ("0.9.0", "1.0.0", Bump::Major),
            ("1.0.0-rc.1", "1.0.0-rc.2", Bump::Major),
        ] {
            assert_eq!(between(&version(base), &version(declared)), bump, "{base} -> {declared}");
        }
    }

    #[test]
    fn without_a_base_the_form_says_it() {
        for (declared, bump) in [
            ("2.0.0", Bump::Major),
            ("2.1.0", Bump::Minor),
            ("2.1.4", Bump::Patch),
            ("0.3.0", Bump::Major),
            ("0.3.1", Bump::Minor),
            ("0.0.7", Bump::Major),
        ] {
            assert_eq!(of_form(&version(declared)), bump, "{declared}");
        }
    }

    #[test]
    fn a_manifest_says_its_version_or_the_workspace_does() {
        let read = |text: &str| DeclaredVersion::from_manifest(text, Some("[workspace.package]\nversion = '0.4.0'"));
        assert_eq!(read("[package]\nname = 'a'\nversion = '1.2.3'").unwrap().version, version("1.2.3"));
        assert_eq!(read("[package]\nname = 'a'\nversion.workspace = true").unwrap().version, version("0.4.0"));
        for broken in ["", "[package]\nname = 'a'", "[package]\nname = 'a'\nversion = 'one'", "[package"] {
            assert!(!read(broken).unwrap_err().to_string().is_empty(), "{broken}");
        }
    }

    #[test]
    fn the_least_version_that_would_do_is_named() {
        let found = check(Some("1.4.2"), "1.4.3", Bump::Major);
        assert!(!found.is_enough());
        assert_eq!(found.least, version("2.0.0"));
        assert!(found.sentence().ends_with("at least 2.0.0"), "{}", found.sentence());
        assert_eq!(found.finding().unwrap().rule, "release.version-too-small");
        assert_eq!(check(Some("0.4.2"), "0.4.2", Bump::Minor).least, version("0.4.3"));
        assert_eq!(check(Some("0.4.2"), "0.4.3", Bump::Major).least, version("0.5.0"));
        let enough = check(Some("0.4.2"), "0.5.0", Bump::Major);
        assert!(enough.is_enough() && enough.finding().is_none());
        assert!(check(Some("1.0.0"), "1.0.0", Bump::None).is_enough());
        assert_eq!(check(None, "0.4.2", Bump::Major).least, version("0.5.0"));
    }
}
