//! The canonical request (AWS Signature Version 4, "Create a canonical request").

use std::fmt::Write;

use http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use super::Refusal;

/// Everything but the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The canonical form of a request.
pub(super) fn request(request: &Parts, signed_headers: &[String], body_hash: &str) -> Result<String, Refusal> {
    let mut out = format!(
        "{}\n{}\n{}\n",
        request.method,
        path(request.uri.path()),
        query(request.uri.query().unwrap_or_default())
    );
    for name in signed_headers {
        let mut values = request.headers.get_all(name).iter().map(|value| normalized(value.as_bytes())).peekable();
        if values.peek().is_none() {
            return Err(Refusal::invalid(format!("The signed header '{name}' is not in the request.")));
        }
        let values: Vec<_> = values.collect();
        writeln!(out, "{name}:{}", values.join(",")).expect("writing to a String does not fail");
    }
    write!(out, "\n{}\n{body_hash}", signed_headers.join(";")).expect("writing to a String does not fail");
    Ok(out)
}

/// The bytes of percent-encoded text.
pub(super) fn decode(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

/// The path without dot segments and empty segments, each segment encoded once more than it came.
fn path(raw: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let mut out = String::from("/");
    for (index, segment) in segments.iter().enumerate() {
        if index > 0 {
            out.push('/');
        }
        out.extend(percent_encode(segment.as_bytes(), ESCAPED));
    }
    if !segments.is_empty() && raw.ends_with('/') {
        out.push('/');
    }
    out
}

/// The parameters, each encoded in the one way that counts, sorted by name and value. The signature is not part of what
/// it signs.
fn query(raw: &str) -> String {
    let encode = |text: &str| percent_encode(&decode(text), ESCAPED).to_string();
    let mut pairs: Vec<(String, String)> = raw
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encode(name), encode(value)))
        .filter(|(name, _)| name != "X-Amz-Signature")
        .collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// A header's value without space around it, and with single spaces inside.
fn normalized(value: &[u8]) -> String {
    String::from_utf8_lossy(value).split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_encoded_twice_and_normalized() {
        for (raw, canonical) in [
            ("/", "/"),
            ("", "/"),
            ("/GetRoom", "/GetRoom"),
            ("/tags/arn%3Aaws%3Aivschat", "/tags/arn%253Aaws%253Aivschat"),
            ("/a/./b/../c//d/", "/a/c/d/"),
            ("/../..", "/"),
        ] {
            assert_eq!(path(raw), canonical, "{raw}");
        }
    }

    #[test]
    fn queries_are_sorted_and_leave_the_signature_out() {
        assert_eq!(query("b=2&a=%7e&a=!&X-Amz-Signature=x&c"), "a=%21&a=~&b=2&c=");
        assert_eq!(query(""), "");
    }
}
