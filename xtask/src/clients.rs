//! Which client of `farrier.toml` is meant.

use farrier_codegen::ClientConfig;
use farrier_smithy::{Diagnostic, suggest};

/// The client of that name; `file` is what the settings are called.
///
/// # Errors
/// There is none; the error names the nearest, or all.
pub(crate) fn named<'c>(clients: &'c [ClientConfig], wanted: &str, file: &str) -> Result<&'c ClientConfig, Diagnostic> {
    clients.iter().find(|client| client.name == wanted).ok_or_else(|| {
        let names = clients.iter().map(|client| client.name.as_str());
        let help = suggest::did_you_mean(wanted, names.clone()).unwrap_or_else(|| {
            let all: Vec<String> = names.map(|name| format!("`{name}`")).collect();
            if all.is_empty() { "it has none".to_owned() } else { format!("its clients: {}", all.join(", ")) }
        });
        Diagnostic::error(format!("no client `{wanted}` in {file}")).with_help(help)
    })
}
