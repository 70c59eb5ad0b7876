//! Bodies, compared as what their media type says they are.

mod cbor;
mod form;
mod json;
mod unordered;
mod xml;

use farrier_runtime::schema::{Kind, Schema};

use super::findings::Findings;

/// Compares a body that was sent with the one of the case. An empty one means that there is none.
///
/// `input` tells whether the body may hold maps: their entries have no order, and everything else does.
pub(super) fn compare(
    media_type: Option<&str>,
    expected: &[u8],
    found: &[u8],
    input: &'static Schema,
    findings: &mut Findings,
) {
    // A blob payload may have any media type, and hold anything.
    if expected == found {
        return;
    }
    if expected.is_empty() || found.is_empty() {
        return compare_bytes(expected, found, findings);
    }
    let essence = media_type.map(|declared| declared.split(';').next().unwrap_or(declared).trim().to_ascii_lowercase());
    let compared = match essence.as_deref() {
        Some("application/json" | "application/x-amz-json-1.0" | "application/x-amz-json-1.1") => {
            json::compare(expected, found, findings)
        }
        Some(declared) if declared.ends_with("+json") => json::compare(expected, found, findings),
        Some("application/xml" | "text/xml") => xml::compare(expected, found, holds_maps(input), findings),
        Some(declared) if declared.ends_with("+xml") => xml::compare(expected, found, holds_maps(input), findings),
        Some("application/cbor") => cbor::compare(expected, found, findings),
        Some("application/x-www-form-urlencoded") => form::compare(expected, found, holds_maps(input), findings),
        _ => {
            compare_bytes(expected, found, findings);
            Ok(())
        }
    };
    if let Err(error) = compared {
        findings.wrong("body", format_args!("{error}; found {:?}", String::from_utf8_lossy(found)));
    }
}

fn compare_bytes(expected: &[u8], found: &[u8], findings: &mut Findings) {
    if expected != found {
        let text = String::from_utf8_lossy;
        findings.differs("body", format_args!("{:?}", text(expected)), format_args!("{:?}", text(found)));
    }
}

/// A body as text.
fn text<'a>(bytes: &'a [u8], whose: &str) -> Result<&'a str, String> {
    std::str::from_utf8(bytes).map_err(|error| format!("{whose} is no UTF-8: {error}"))
}

/// Whether a value of a shape may hold a map.
fn holds_maps(schema: &'static Schema) -> bool {
    let mut seen: Vec<&'static Schema> = Vec::new();
    let mut left = vec![schema];
    while let Some(schema) = left.pop() {
        if schema.kind == Kind::Map {
            return true;
        }
        if !seen.iter().any(|known| std::ptr::eq(*known, schema)) {
            seen.push(schema);
            left.extend(schema.members.iter().map(|member| member.target));
        }
    }
    false
}
