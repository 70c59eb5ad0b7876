//! The library functions that look at text.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::rc::Rc;

use percent_encoding::utf8_percent_encode;

use crate::http::uri::ESCAPED;

/// `isValidHostLabel`: one RFC 1123 label, or several joined by dots.
pub(crate) fn is_valid_host_label(text: &str, allow_subdomains: bool) -> bool {
    if allow_subdomains { text.split('.').all(is_label) } else { is_label(text) }
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// `aws.isVirtualHostableS3Bucket`: a bucket name that may be the leading part of a host name.
pub(super) fn is_virtual_hostable_bucket(name: &str, allow_subdomains: bool) -> bool {
    let is_part =
        |part: &str| is_label(part) && !part.ends_with('-') && !part.bytes().any(|byte| byte.is_ascii_uppercase());
    let all_parts = if allow_subdomains { name.split('.').all(is_part) } else { is_part(name) };
    (3..=63).contains(&name.len()) && all_parts && !is_dotted_quad(name)
}

fn is_dotted_quad(text: &str) -> bool {
    let mut parts = 0;
    let numbers = text.split('.').inspect(|_| parts += 1).all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    numbers && parts == 4
}

/// `substring`: nothing unless the text is ASCII and long enough.
pub(super) fn substring<'a>(text: &Cow<'a, str>, start: i32, end: i32, reverse: bool) -> Option<Cow<'a, str>> {
    let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
    if !text.is_ascii() || start >= end || text.len() < end {
        return None;
    }
    let range = if reverse { text.len() - end..text.len() - start } else { start..end };
    match text {
        Cow::Borrowed(text) => text.get(range).map(Cow::Borrowed),
        Cow::Owned(text) => text.get(range).map(|part| Cow::Owned(part.to_owned())),
    }
}

/// `uriEncode`.
pub(super) fn uri_encode<'a>(text: &Cow<'a, str>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => utf8_percent_encode(text, ESCAPED).into(),
        Cow::Owned(text) => Cow::Owned(utf8_percent_encode(text, ESCAPED).to_string()),
    }
}

/// `split`: at most `limit` parts, or all when it is 0; nothing for an empty delimiter or a negative limit.
pub(super) fn split<'a>(text: &Cow<'a, str>, delimiter: &str, limit: i32) -> Option<Rc<[Cow<'a, str>]>> {
    let limit = usize::try_from(limit).ok()?;
    if delimiter.is_empty() {
        return None;
    }
    let limit = if limit == 0 { usize::MAX } else { limit };
    Some(match text {
        Cow::Borrowed(text) => text.splitn(limit, delimiter).map(Cow::Borrowed).collect(),
        Cow::Owned(text) => text.splitn(limit, delimiter).map(|part| Cow::Owned(part.to_owned())).collect(),
    })
}

/// What `aws.parseArn` yields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Arn<'a> {
    pub(super) partition: Cow<'a, str>,
    pub(super) service: Cow<'a, str>,
    pub(super) region: Cow<'a, str>,
    pub(super) account_id: Cow<'a, str>,
    pub(super) resource: Cow<'a, str>,
}

impl<'a> Arn<'a> {
    /// Six parts joined by `:`, of which partition, service and resource are not empty.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if parts.next() != Some("arn") {
            return None;
        }
        let mut part = || parts.next().map(Cow::Borrowed);
        let arn =
            Self { partition: part()?, service: part()?, region: part()?, account_id: part()?, resource: part()? };
        (!arn.partition.is_empty() && !arn.service.is_empty() && !arn.resource.is_empty()).then_some(arn)
    }

    pub(super) fn into_owned(self) -> Arn<'static> {
        let own = |text: Cow<'a, str>| Cow::Owned(text.into_owned());
        Arn {
            partition: own(self.partition),
            service: own(self.service),
            region: own(self.region),
            account_id: own(self.account_id),
            resource: own(self.resource),
        }
    }
}

/// The `resourceId` of an ARN: its resource split at `:` and `/`.
pub(super) fn resource_parts<'a>(resource: &Cow<'a, str>) -> Rc<[Cow<'a, str>]> {
    match resource {
        Cow::Borrowed(text) => text.split([':', '/']).map(Cow::Borrowed).collect(),
        Cow::Owned(text) => text.split([':', '/']).map(|part| Cow::Owned(part.to_owned())).collect(),
    }
}

/// What `parseURL` yields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Url<'a> {
    pub(super) scheme: &'static str,
    pub(super) authority: Cow<'a, str>,
    pub(super) path: Cow<'a, str>,
    pub(super) is_ip: bool,
}

impl<'a> Url<'a> {
    /// An `http` or `https` URL without query and fragment; user information is left out of the authority.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let scheme = ["https", "http"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
        if rest.bytes().any(|byte| !byte.is_ascii_graphic() || b"?#\"<>\\^`{|}".contains(&byte)) {
            return None;
        }
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let is_ip = host_is_ip(authority)?;
        Some(Self { scheme, authority: Cow::Borrowed(authority), path: Cow::Borrowed(path), is_ip })
    }

    pub(super) fn into_owned(self) -> Url<'static> {
        Url {
            scheme: self.scheme,
            authority: Cow::Owned(self.authority.into_owned()),
            path: Cow::Owned(self.path.into_owned()),
            is_ip: self.is_ip,
        }
    }

    /// The path, made to begin and end with `/`.
    pub(super) fn normalized_path(&self) -> Cow<'a, str> {
        match &*self.path {
            "" => Cow::Borrowed("/"),
            path if path.ends_with('/') => self.path.clone(),
            path => Cow::Owned(format!("{path}/")),
        }
    }
}

/// Whether the host of an authority is an IP address; nothing when host or port is malformed.
fn host_is_ip(authority: &str) -> Option<bool> {
    let (host, port, is_ip) = if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        address.parse::<Ipv6Addr>().ok()?;
        (address, if port.is_empty() { None } else { Some(port.strip_prefix(':')?) }, true)
    } else {
        let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
        (host, port, host.parse::<Ipv4Addr>().is_ok())
    };
    let valid_port =
        port.is_none_or(|port| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok());
    let valid_host = is_ip || (!host.is_empty() && !host.contains(['[', ']']));
    (valid_host && valid_port).then_some(is_ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_labels() {
        for valid in ["a", "3aws4", "a-", "UPPER", &"a".repeat(63)] {
            assert!(is_valid_host_label(valid, false) && is_valid_host_label(valid, true), "{valid}");
        }
        for invalid in ["", "-a", "a_b", "a b", "caf\u{e9}", &"a".repeat(64)] {
            assert!(!is_valid_host_label(invalid, false) && !is_valid_host_label(invalid, true), "{invalid}");
        }
        assert!(is_valid_host_label("a.b", true) && !is_valid_host_label("a.b", false));
        assert!(!is_valid_host_label("a.", true) && !is_valid_host_label("a..b", true));
    }

    #[test]
    fn virtual_hostable_buckets() {
        for valid in ["abc", "a--b", "1-bucket", &"a".repeat(63)] {
            assert!(is_virtual_hostable_bucket(valid, false), "{valid}");
        }
        for invalid in ["", "ab", "Abc", "a_b", "-abc", "abc-", "a.b.c", &"a".repeat(64)] {
            assert!(!is_virtual_hostable_bucket(invalid, false), "{invalid}");
        }
        assert!(is_virtual_hostable_bucket("a.b.c", true) && is_virtual_hostable_bucket("1.2.3", true));
        for invalid in ["1.2.3.4", "a-.b", "a.-b", "a..b", ".ab", "ab."] {
            assert!(!is_virtual_hostable_bucket(invalid, true), "{invalid}");
        }
    }

    #[test]
    fn substrings() {
        let part = |text: &'static str, start, end, reverse| {
            let owned = substring(&Cow::Owned(text.to_owned()), start, end, reverse);
            let borrowed = substring(&Cow::Borrowed(text), start, end, reverse);
            assert_eq!(owned, borrowed);
            borrowed.map(Cow::into_owned)
        };
        assert_eq!(part("abcdefg", 0, 4, false).as_deref(), Some("abcd"));
        assert_eq!(part("abcdefg", 0, 4, true).as_deref(), Some("defg"));
        assert_eq!(part("def", 1, 3, true).as_deref(), Some("de"));
        for absent in [part("abc", 0, 4, true), part("abc", 2, 2, false), part("abc", -1, 2, false)] {
            assert_eq!(absent, None);
        }
        assert_eq!(part("abcd\u{e9}", 0, 2, false), None);
    }

    #[test]
    fn uri_encoding_leaves_the_unreserved_characters() {
        assert_eq!(uri_encode(&Cow::Borrowed("aZ0-_.~")), "aZ0-_.~");
        assert_eq!(uri_encode(&Cow::Owned("a b/%\u{e9}".to_owned())), "a%20b%2F%25%C3%A9");
    }

    #[test]
    fn splitting() {
        let parts = |text: &'static str, delimiter, limit| split(&Cow::Borrowed(text), delimiter, limit);
        assert_eq!(parts("a--b--c", "--", 0).as_deref(), Some(["a", "b", "c"].map(Cow::Borrowed).as_slice()));
        assert_eq!(parts("a--b--c", "--", 2).as_deref(), Some(["a", "b--c"].map(Cow::Borrowed).as_slice()));
        assert_eq!(parts("", "--", 0).as_deref(), Some([Cow::Borrowed("")].as_slice()));
        assert_eq!(parts("a", "", 0), None);
        assert_eq!(parts("a", "-", -1), None);
    }

    #[test]
    fn arns() {
        let arn = Arn::parse("arn:aws:s3:::a/b:c").expect("an ARN");
        assert_eq!((&*arn.region, &*arn.resource), ("", "a/b:c"));
        assert_eq!(&*resource_parts(&arn.resource), ["a", "b", "c"].map(Cow::Borrowed).as_slice());
        assert_eq!(Arn::parse("arn:aws:s3:::a/b:c").map(Arn::into_owned), Some(arn));
        for invalid in ["", "arn", "arn:aws:s3:::", "arn::s3:::r", "arn:aws::::r", "nra:aws:s3:::r", "arn:aws:s3::r"] {
            assert_eq!(Arn::parse(invalid), None, "{invalid}");
        }
    }

    #[test]
    fn urls() {
        let url = Url::parse("HTTPS://user:secret@example.com:8443/a/b").expect("a URL");
        assert_eq!((url.scheme, &*url.authority, &*url.path), ("https", "example.com:8443", "/a/b"));
        assert_eq!(url.normalized_path(), "/a/b/");
        assert_eq!(Url::parse("http://example.com").expect("a URL").normalized_path(), "/");
        for ip in ["http://127.0.0.1", "http://10.0.0.1:80/x", "https://[fe80::1]", "https://[::1]:443/"] {
            assert!(Url::parse(ip).expect("a URL").is_ip, "{ip}");
        }
        let invalid =
            ["", "example.com", "ftp://a", "http://", "http://:80", "http://a:b", "http://a:99999", "http://a?q=1"];
        for text in invalid.into_iter().chain([
            "http://a#f",
            "http://a b",
            "http://[::1",
            "http://[x]",
            "http://[::1]x",
            "http://a]",
        ]) {
            assert_eq!(Url::parse(text), None, "{text}");
        }
    }
}
