//! Host prefixes (Smithy 2.0, "Endpoint traits": `endpoint`, `hostLabel`).

use std::net::{IpAddr, Ipv4Addr};

use http::uri::Authority;

use crate::error::EncodeError;
use crate::operation::{Operation, OperationTrait, PathPart};
use crate::shape::{Shape, View};

/// The longest label of a host name (RFC 1123, section 2.1; RFC 1035, section 2.3.4).
const LONGEST_LABEL: usize = 63;

/// The URL to call: the endpoint's, or the one that the input holds for the operation.
///
/// # Errors
/// A member that holds no such URL.
pub(super) fn base_url<'a>(
    operation: &Operation,
    input: &'a dyn Shape,
    endpoint: &'a str,
) -> Result<&'a str, EncodeError> {
    let member = operation.traits.iter().find_map(|t| match t {
        OperationTrait::EndpointMember(index) => Some(*index),
        _ => None,
    });
    let Some(index) = member else { return Ok(endpoint) };
    match input.view(index) {
        View::Str(url) if is_base_url(url) => Ok(url),
        _ => {
            let path = format!("{}.{}", operation.input.name, operation.input.members[index].name);
            Err(EncodeError::new(path, "expected the URL of an endpoint, like https://host:port/path"))
        }
    }
}

/// The endpoint's URL with the operation's prefix in front of the host. An IP address and `localhost` stay as they are: in front
/// of them a prefix makes the name of no host.
///
/// # Errors
/// A label that cannot be part of a host name: it might send the request, credentials included, to another host.
pub(super) fn prefixed(operation: &Operation, input: &dyn Shape, url: &str) -> Result<String, EncodeError> {
    let prefix = operation.traits.iter().find_map(|t| match t {
        OperationTrait::HostPrefix(parts) => Some(*parts),
        _ => None,
    });
    let Some((scheme, rest)) = url.split_once("://") else { return Ok(url.to_owned()) };
    let Some(prefix) = prefix else { return Ok(format!("{scheme}://{}", without_labels(rest))) };
    let mut out = format!("{scheme}://");
    for part in prefix {
        match *part {
            PathPart::Literal(text) => out.push_str(text),
            PathPart::Label(index) | PathPart::Greedy(index) => out.push_str(label(input, index)?),
        }
    }
    if takes_no_prefix(rest) {
        return Ok(url.to_owned());
    }
    out.push_str(rest);
    Ok(out)
}

/// Whether the host that a URL without its scheme begins with is an IP address or `localhost`, as that of a server for tests.
fn takes_no_prefix(rest: &str) -> bool {
    let authority = rest.split('/').next().unwrap_or_default().parse::<Authority>();
    authority.is_ok_and(|authority| {
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok()
    })
}

/// A URL without its scheme, and without labels in front of an IPv4 address, which make the name of no host: rules put an account
/// before any endpoint (S3 Control).
fn without_labels(rest: &str) -> &str {
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    match host.rmatch_indices('.').nth(3) {
        Some((dot, _)) if host[dot + 1..].parse::<Ipv4Addr>().is_ok() => &rest[dot + 1..],
        _ => rest,
    }
}

/// The URL of a request: a base URL and what follows it. Where the base is a host alone, a path begins after it.
pub(super) fn joined(base: String, target: &str) -> String {
    let has_path = base.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    let separator = if has_path || target.starts_with('/') { "" } else { "/" };
    base + separator + target
}

/// Whether a path can be appended to the text to make the URL of a request.
pub(super) fn is_base_url(text: &str) -> bool {
    !text.contains(['?', '#'])
        && text.parse::<http::Uri>().is_ok_and(|url| {
            // What is behind the host is a port, or else no port is there: the parser takes `:99999`.
            let has_host = |url: &Authority| {
                !url.host().is_empty() && (url.as_str().ends_with(url.host()) || url.port_u16().is_some())
            };
            matches!(url.scheme_str(), Some("http" | "https")) && url.authority().is_some_and(has_host)
        })
}

fn label(input: &dyn Shape, index: usize) -> Result<&str, EncodeError> {
    let schema = input.schema();
    let error = |message: &str| EncodeError::new(format!("{}.{}", schema.name, schema.members[index].name), message);
    let View::Str(label) = input.view(index) else {
        return Err(error("cannot be unset: it is part of the host name"));
    };
    let is_label = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if label.is_empty() || label.len() > LONGEST_LABEL || !is_label(label) {
        return Err(error("is part of the host name: expected 1 to 63 letters, digits and hyphens"));
    }
    Ok(label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;
    use crate::testing::{NOT_FOUND, NotFound, operation};

    fn of(parts: &'static [OperationTrait]) -> Operation {
        let schema: &'static Schema = &NOT_FOUND;
        Operation { traits: parts, ..operation("Prefixed", "POST", &[], schema, schema) }
    }

    fn named(kind: &str) -> NotFound {
        NotFound { kind: Some(kind.to_owned()), ..NotFound::default() }
    }

    const LABELLED: &[OperationTrait] =
        &[OperationTrait::HostPrefix(&[PathPart::Literal("foo."), PathPart::Label(1), PathPart::Literal(".")])];

    #[test]
    fn a_prefix_stands_before_the_host() {
        let url = "https://example.com:8443/base";
        assert_eq!(prefixed(&of(&[]), &named("bar"), url).unwrap(), url);
        let operation = of(LABELLED);
        assert_eq!(prefixed(&operation, &named("bar"), url).unwrap(), "https://foo.bar.example.com:8443/base");
    }

    #[test]
    fn an_address_takes_no_prefix() {
        let operation = of(LABELLED);
        for url in
            ["http://127.0.0.1:4566", "http://127.0.0.1/base", "https://[::1]:8443", "http://u:p@localhost:5000/a"]
        {
            assert_eq!(prefixed(&operation, &named("bar"), url).unwrap(), url);
            assert!(prefixed(&operation, &named("a.b"), url).is_err(), "a label is checked all the same");
        }
        for (url, host) in
            [("http://localhost.test", "localhost.test"), ("http://127.0.0.1.test:80", "127.0.0.1.test:80")]
        {
            assert_eq!(prefixed(&operation, &named("bar"), url).unwrap(), format!("http://foo.bar.{host}"));
        }
    }

    #[test]
    fn labels_before_an_address_are_left_out() {
        for (url, expected) in [
            ("http://123456789012.127.0.0.1:4566/a.b", "http://127.0.0.1:4566/a.b"),
            ("https://a.b.10.0.0.1", "https://10.0.0.1"),
            ("http://127.0.0.1:80", "http://127.0.0.1:80"),
            ("http://a.127.0.0.1.test", "http://a.127.0.0.1.test"),
            ("http://a.1.2.3.400", "http://a.1.2.3.400"),
            ("http://h/a.127.0.0.1", "http://h/a.127.0.0.1"),
            ("http://[::1]:80/a", "http://[::1]:80/a"),
        ] {
            assert_eq!(prefixed(&of(&[]), &named("bar"), url).unwrap(), expected);
        }
    }

    #[test]
    fn a_path_begins_after_the_host() {
        let url = |base: &str, target: &str| joined(base.to_owned(), target);
        assert_eq!(url("https://h", "/a?b"), "https://h/a?b");
        assert_eq!(url("https://h", "?b"), "https://h/?b");
        assert_eq!(url("https://h", ""), "https://h/");
        assert_eq!(url("https://h/bucket", "?b"), "https://h/bucket?b");
        assert_eq!(url("https://h/bucket", "/key"), "https://h/bucket/key");
    }

    #[test]
    fn a_member_may_say_where_to_call() {
        let operation = of(&[OperationTrait::EndpointMember(1)]);
        let url = "https://example.com";
        assert_eq!(base_url(&of(&[]), &named("x"), url).unwrap(), url);
        assert_eq!(base_url(&operation, &named("https://other.test/"), url).unwrap(), "https://other.test/");
        assert!(
            is_base_url("http://[::1]:8080") && is_base_url("http://[::1]") && is_base_url("http://a:b@other.test")
        );
        for bad in ["", "other.test", "ftp://other.test", "https://other.test/?a", "https://other.test:99999"] {
            let error = base_url(&operation, &named(bad), url).unwrap_err().to_string();
            assert!(error.starts_with("NotFound.kind: expected the URL"), "{error}");
        }
        assert!(base_url(&operation, &NotFound::default(), url).is_err());
    }

    #[test]
    fn a_label_can_not_leave_the_host() {
        let operation = of(LABELLED);
        for label in ["", "a.b", "evil.com/", "a@b", "é", &"a".repeat(64)] {
            let error = prefixed(&operation, &named(label), "https://example.com").unwrap_err().to_string();
            assert!(error.starts_with("NotFound.kind: is part of the host name"), "{label}: {error}");
        }
        let error = prefixed(&operation, &NotFound::default(), "https://example.com").unwrap_err().to_string();
        assert_eq!(error, "NotFound.kind: cannot be unset: it is part of the host name");
    }
}
