use std::borrow::Cow;

use aws_smithy_types::Document;

/// Where a request goes, and how it is signed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// Scheme, host, optional port and base path.
    pub url: String,
    /// Headers to add to the request, each with its values.
    pub headers: Vec<(Cow<'static, str>, Vec<String>)>,
    /// The authentication schemes the endpoint supports, the preferred one first.
    pub auth_schemes: Vec<AuthScheme>,
    /// All other properties.
    pub properties: Vec<(Cow<'static, str>, Document)>,
}

impl Endpoint {
    /// An endpoint with this URL and nothing else.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::default() }
    }

    /// The configuration of an authentication scheme, by its name in the rules: `sigv4`, `sigv4a`, `sigv4-s3express`.
    #[must_use]
    pub fn auth_scheme(&self, name: &str) -> Option<&AuthScheme> {
        self.auth_schemes.iter().find(|scheme| scheme.name == name)
    }

    /// A property other than `authSchemes`.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Document> {
        self.properties.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// How an endpoint wants requests signed ("Rules engine specification, Endpoint `authSchemes` list property").
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthScheme {
    /// `sigv4`, `sigv4a`, `sigv4-s3express` or a scheme of an extension.
    pub name: String,
    /// The service name to sign with.
    pub signing_name: Option<String>,
    /// The region to sign for.
    pub signing_region: Option<String>,
    /// The regions to sign for, with `sigv4a`; empty when not stated.
    pub signing_region_set: Vec<String>,
    /// Whether the path is encoded once only in the canonical request.
    pub disable_double_encoding: Option<bool>,
    /// Whether dot segments stay in the path of the canonical request.
    pub disable_normalize_path: Option<bool>,
    /// Properties this type has no field for, or whose type is not the field's.
    pub other: Vec<(Cow<'static, str>, Document)>,
}

impl AuthScheme {
    /// A scheme with this name and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    pub(crate) fn set(&mut self, key: impl Into<Cow<'static, str>>, value: Document) {
        let key = key.into();
        match (key.as_ref(), value) {
            ("name", Document::String(value)) => self.name = value,
            ("signingName", Document::String(value)) => self.signing_name = Some(value),
            ("signingRegion", Document::String(value)) => self.signing_region = Some(value),
            ("signingRegionSet", Document::Array(values)) if values.iter().all(|value| value.as_string().is_some()) => {
                let regions = values.iter().filter_map(Document::as_string);
                self.signing_region_set = regions.map(str::to_owned).collect();
            }
            ("disableDoubleEncoding", Document::Bool(value)) => self.disable_double_encoding = Some(value),
            ("disableNormalizePath", Document::Bool(value)) => self.disable_normalize_path = Some(value),
            (_, value) => self.other.push((key, value)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auth_property_of_another_type_or_name_is_kept() {
        let mut scheme = AuthScheme::default();
        scheme.set("name", Document::String("sigv4a".into()));
        scheme.set("signingRegionSet", Document::Array(vec![Document::Bool(true)]));
        scheme.set("disableDoubleEncoding", Document::String("yes".into()));
        scheme.set("custom", Document::Bool(true));
        assert_eq!(scheme.name, "sigv4a");
        assert_eq!(scheme.disable_double_encoding, None);
        let others: Vec<_> = scheme.other.iter().map(|(key, _)| key.as_ref()).collect();
        assert_eq!(others, ["signingRegionSet", "disableDoubleEncoding", "custom"]);
    }

    #[test]
    fn an_endpoint_finds_schemes_and_properties_by_name() {
        let mut endpoint = Endpoint::new("https://example.com");
        endpoint.auth_schemes.push(AuthScheme::new("sigv4"));
        endpoint.properties.push(("backend".into(), Document::String("S3Express".into())));
        assert!(endpoint.auth_scheme("sigv4").is_some() && endpoint.auth_scheme("sigv4a").is_none());
        assert_eq!(endpoint.property("backend").and_then(Document::as_string), Some("S3Express"));
    }
}
