//! `farrier.toml` to settings, with every mistake reported where it stands.

mod allow;

pub use allow::is_date;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use farrier_smithy::{Diagnostic, Location, SourceFile, suggest};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::paths::normal;
use super::{ClientConfig, Runtime, Setting, Settings, package_fault, package_for};
use crate::lower;

const CLIENT_KEYS: [&str; 10] =
    ["model", "out", "package", "version", "operations", "service", "protocol", "derives", "serde", "runtime"];
const RUNTIME_KEYS: [&str; 2] = ["path", "version"];

pub(super) fn settings(file: &SourceFile) -> Result<Settings, Vec<Diagnostic>> {
    let (document, errors) = DeTable::parse_recoverable(file.text());
    let mut reader = Reader { file, found: Vec::new() };
    for error in errors {
        reader.error(error.span().unwrap_or_default(), format!("not TOML: {}", error.message()), None);
    }
    if !reader.found.is_empty() {
        return Err(reader.found);
    }
    let mut clients = Vec::new();
    let top = reader.section(document.get_ref(), "the top of the file", &["clients", "allow"]);
    if let Some(value) = top.get("clients")
        && let Some(table) = reader.table(value, "clients")
    {
        for (name, value) in table {
            clients.extend(reader.client(name, value));
        }
    }
    let allow = top.get("allow").map(|value| reader.allows(value)).unwrap_or_default();
    reader.conflicts(&clients);
    let clients = clients.into_iter().map(|read| read.config).collect();
    if reader.found.is_empty() { Ok(Settings { clients, allow }) } else { Err(reader.found) }
}

/// A client and the places of what it may not share with another.
struct Read {
    config: ClientConfig,
    out: Range<usize>,
    package: Range<usize>,
}

struct Reader<'f> {
    file: &'f SourceFile,
    found: Vec<Diagnostic>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reader<'_> {
    fn client(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, value: &Value<'_>) -> Option<Read> {
        let (at, name) = (name.span(), name.get_ref().as_ref());
        let table = self.table(value, &format!("clients.{name}"))?;
        let before = self.found.len();
        let entries = self.section(table, &format!("[clients.{name}]"), &CLIENT_KEYS);
        let model = self.required(&entries, "model", &at).and_then(|value| self.strings(value, "model"));
        let out = self.required(&entries, "out", &at).and_then(|value| self.string(value, "out"));
        let package = entries.get("package").and_then(|value| self.string(value, "package"));
        if let Some((text, at)) = &package
            && let Some(fault) = package_fault(text)
        {
            self.error(at.clone(), format!("the package name `{text}` {fault}"), None);
        }
        let version = entries.get("version").and_then(|value| self.version::<semver::Version>(value));
        let operations = entries.get("operations").and_then(|value| self.list(value, "operations"));
        let service = entries.get("service").and_then(|value| self.string(value, "service"));
        let protocol = entries.get("protocol").and_then(|value| self.string(value, "protocol"));
        let derives = entries.get("derives").and_then(|value| self.derives(value)).unwrap_or_default();
        let serde = entries.get("serde").and_then(|value| self.flag(value, "serde")).unwrap_or_default();
        let runtime = entries.get("runtime").and_then(|value| self.runtime(value)).unwrap_or_default();
        if self.found.len() > before {
            return None;
        }
        let (out, out_at) = out?;
        let (package, package_at) = package.unwrap_or_else(|| (package_for(name), at));
        let config = ClientConfig {
            name: name.to_owned(),
            model: model?.into_iter().map(|(path, _)| PathBuf::from(path)).collect(),
            out: PathBuf::from(out),
            package,
            version: version.unwrap_or_else(|| super::DEFAULT_VERSION.to_owned()),
            operations: operations.map(|list| self.settings(list)),
            service: service.and_then(|service| self.settings(vec![service]).pop()),
            protocol: protocol.and_then(|protocol| self.settings(vec![protocol]).pop()),
            derives: self.settings(derives),
            serde,
            runtime,
        };
        Some(Read { config, out: out_at, package: package_at })
    }

    fn flag(&mut self, value: &Value<'_>, key: &str) -> Option<bool> {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.mistyped(value, key, "true or false");
        }
        flag
    }

    fn runtime(&mut self, value: &Value<'_>) -> Option<Runtime> {
        if value.get_ref().is_str() {
            return Some(Runtime { path: None, version: Some(self.version::<semver::VersionReq>(value)?) });
        }
        let Some(table) = value.get_ref().as_table() else {
            self.mistyped(value, "runtime", "a version as text, or a table such as `{ path = \"runtime\" }`");
            return None;
        };
        let entries = self.section(table, "`runtime`", &RUNTIME_KEYS);
        if table.is_empty() {
            self.error(value.span(), "`runtime` says neither `path` nor `version`".to_owned(), None);
        }
        let path = entries.get("path").and_then(|value| self.string(value, "path"));
        let version = entries.get("version").and_then(|value| self.version::<semver::VersionReq>(value));
        Some(Runtime { path: path.map(|(path, _)| PathBuf::from(path)), version })
    }

    fn derives(&mut self, value: &Value<'_>) -> Option<Vec<(String, Range<usize>)>> {
        let derives = self.list(value, "derives")?;
        for (text, at) in &derives {
            if syn::parse_str::<syn::Path>(text).is_err() {
                let message = format!("`{text}` is no path of a trait to derive");
                self.error(at.clone(), message, Some("write it as in `#[derive(..)]`, such as `Eq`".to_owned()));
            } else if let Some(name) = lower::standard_name(text)
                && !lower::standard_names().any(|known| known == name)
            {
                let help = suggest::did_you_mean(name, lower::standard_names())
                    .unwrap_or_else(|| "write the path of one of another crate".to_owned());
                self.error(at.clone(), format!("the standard library has no derive `{name}`"), Some(help));
            }
        }
        Some(derives)
    }

    /// A version or a version requirement.
    fn version<V: std::str::FromStr<Err = semver::Error>>(&mut self, value: &Value<'_>) -> Option<String> {
        let (text, at) = self.string(value, "version")?;
        match text.parse::<V>() {
            Ok(_) => Some(text),
            Err(error) => {
                self.error(at, format!("`{text}` is no version: {error}"), None);
                None
            }
        }
    }

    /// A table's entries by key, after reporting those that nothing reads.
    fn section<'t, 'd>(
        &mut self,
        table: &'t DeTable<'d>,
        place: &str,
        keys: &[&str],
    ) -> BTreeMap<&'t str, &'t Value<'d>> {
        for key in table.keys().filter(|key| !keys.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().as_ref();
            let all =
                || format!("known here: {}", keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", "));
            let help = suggest::did_you_mean(name, keys.iter().copied()).unwrap_or_else(all);
            self.error(key.span(), format!("unknown key `{name}` in {place}"), Some(help));
        }
        table.iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect()
    }

    fn required<'t, 'd>(
        &mut self,
        entries: &BTreeMap<&'t str, &'t Value<'d>>,
        key: &str,
        client: &Range<usize>,
    ) -> Option<&'t Value<'d>> {
        let value = entries.get(key).copied();
        if value.is_none() {
            self.error(client.clone(), format!("the client says no `{key}`"), None);
        }
        value
    }

    fn table<'t, 'd>(&mut self, value: &'t Value<'d>, key: &str) -> Option<&'t DeTable<'d>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.mistyped(value, key, "a table");
        }
        table
    }

    fn string(&mut self, value: &Value<'_>, key: &str) -> Option<(String, Range<usize>)> {
        let Some(text) = value.get_ref().as_str() else {
            self.mistyped(value, key, "text");
            return None;
        };
        if text.trim().is_empty() {
            self.error(value.span(), format!("`{key}` is empty"), None);
            return None;
        }
        Some((text.to_owned(), value.span()))
    }

    /// A text, or a list of them.
    fn strings(&mut self, value: &Value<'_>, key: &str) -> Option<Vec<(String, Range<usize>)>> {
        if value.get_ref().is_str() {
            return self.string(value, key).map(|text| vec![text]);
        }
        self.list(value, key)
    }

    /// A list of different texts, at least one.
    fn list(&mut self, value: &Value<'_>, key: &str) -> Option<Vec<(String, Range<usize>)>> {
        let Some(array) = value.get_ref().as_array() else {
            let wanted = if key == "model" { "text or a list of texts" } else { "a list of texts" };
            self.mistyped(value, key, wanted);
            return None;
        };
        if array.is_empty() {
            let help = (key != "model").then(|| format!("leave `{key}` out for the default"));
            self.error(value.span(), format!("`{key}` is an empty list"), help);
        }
        let mut texts: Vec<(String, Range<usize>)> = Vec::new();
        for item in array {
            let Some((text, at)) = self.string(item, key) else { continue };
            if texts.iter().any(|(known, _)| *known == text) {
                self.error(at, format!("`{text}` is twice in `{key}`"), Some("remove one of them".to_owned()));
            } else {
                texts.push((text, at));
            }
        }
        Some(texts)
    }

    fn settings(&self, texts: Vec<(String, Range<usize>)>) -> Vec<Setting> {
        texts.into_iter().map(|(value, at)| Setting { value, location: Some(self.locate(&at)) }).collect()
    }

    /// Reports clients that would write over each other.
    fn conflicts(&mut self, clients: &[Read]) {
        for (index, later) in clients.iter().enumerate() {
            for earlier in &clients[..index] {
                let (name, out) = (&earlier.config.name, &later.config.out);
                if overlap(out, &earlier.config.out) {
                    let message = format!("the output folder `{}` overlaps that of the client `{name}`", out.display());
                    self.error(later.out.clone(), message, Some("give each client a folder of its own".to_owned()));
                }
                if later.config.package == earlier.config.package {
                    let message =
                        format!("the client `{name}` has the package name `{}` already", later.config.package);
                    self.error(later.package.clone(), message, None);
                }
            }
        }
    }

    fn mistyped(&mut self, value: &Value<'_>, key: &str, wanted: &str) {
        let message = format!("`{key}` is {wanted}, found {}", kind(value.get_ref()));
        self.error(value.span(), message, None);
    }

    fn error(&mut self, at: Range<usize>, message: String, help: Option<String>) {
        let diagnostic = Diagnostic::error(message).at(self.locate(&at)).with_help(help);
        self.found.push(diagnostic);
    }

    fn locate(&self, at: &Range<usize>) -> Location {
        self.file.locate(u32::try_from(at.start).unwrap_or(u32::MAX))
    }
}

fn overlap(left: &Path, right: &Path) -> bool {
    let (left, right) = (normal(left), normal(right));
    left.starts_with(&right) || right.starts_with(&left)
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

#[cfg(test)]
mod tests;
