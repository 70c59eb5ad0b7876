//! What a request says of its own signature: in the `Authorization` header, or in the query when it is presigned.

use http::request::Parts;

use super::canonical::decode;
use super::{Refusal, Timestamp};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A signature and what it was made with.
#[derive(Debug)]
pub(super) struct Claim {
    pub(super) access_key: String,
    pub(super) scope_date: String,
    pub(super) region: String,
    pub(super) service: String,
    pub(super) signed_headers: Vec<String>,
    pub(super) signature: String,
    pub(super) date: Timestamp,
    pub(super) session_token: Option<String>,
    /// How long a presigned request is valid, in seconds.
    pub(super) expires: Option<i64>,
}

impl Claim {
    /// The claim of a request.
    pub(super) fn of(request: &Parts) -> Result<Self, Refusal> {
        if let Some(authorization) = header(request, "authorization") {
            return Self::from_header(request, &authorization);
        }
        if parameter(request, "X-Amz-Algorithm").is_some() {
            return Self::from_query(request);
        }
        Err(Refusal::new("MissingAuthenticationTokenException", "Missing Authentication Token"))
    }

    /// The scope that the signature is for.
    pub(super) fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", self.scope_date, self.region, self.service)
    }

    fn from_header(request: &Parts, authorization: &str) -> Result<Self, Refusal> {
        let fields = authorization
            .strip_prefix(ALGORITHM)
            .ok_or_else(|| Refusal::incomplete(format!("The Authorization header must start with '{ALGORITHM}'.")))?;
        let mut credential = None;
        let mut signed_headers = None;
        let mut signature = None;
        for field in fields.split(',').map(str::trim) {
            match field.split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                Some(_) => {}
                None => {
                    return Err(Refusal::incomplete(format!(
                        "'{field}' not a valid key=value pair (missing equal-sign) in Authorization header: \
                         '{authorization}'."
                    )));
                }
            }
        }
        let missing = |name: &str| Refusal::incomplete(format!("Authorization header requires '{name}' parameter."));
        let date = header(request, "x-amz-date")
            .ok_or_else(|| Refusal::incomplete("Authorization header requires existence of an 'X-Amz-Date' header."))?;
        Self {
            signature: signature.ok_or_else(|| missing("Signature"))?.to_owned(),
            session_token: header(request, "x-amz-security-token"),
            ..Self::unsigned(
                credential.ok_or_else(|| missing("Credential"))?,
                signed_headers.ok_or_else(|| missing("SignedHeaders"))?,
                &date,
            )?
        }
        .checked()
    }

    fn from_query(request: &Parts) -> Result<Self, Refusal> {
        let needed = |name: &str| {
            parameter(request, name)
                .ok_or_else(|| Refusal::incomplete(format!("AWS query-string parameters must include '{name}'.")))
        };
        let algorithm = needed("X-Amz-Algorithm")?;
        if algorithm != ALGORITHM {
            return Err(Refusal::incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'.")));
        }
        let expires = needed("X-Amz-Expires")?;
        let expires =
            expires.parse().map_err(|_| Refusal::incomplete(format!("X-Amz-Expires is no number: '{expires}'.")))?;
        Self {
            signature: needed("X-Amz-Signature")?,
            session_token: parameter(request, "X-Amz-Security-Token"),
            expires: Some(expires),
            ..Self::unsigned(&needed("X-Amz-Credential")?, &needed("X-Amz-SignedHeaders")?, &needed("X-Amz-Date")?)?
        }
        .checked()
    }

    fn unsigned(credential: &str, signed_headers: &str, date: &str) -> Result<Self, Refusal> {
        let parts: Vec<&str> = credential.rsplitn(5, '/').collect();
        let &["aws4_request", service, region, scope_date, access_key] = parts.as_slice() else {
            return Err(Refusal::incomplete(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. \
                 keyid/date/region/service/aws4_request, got '{credential}'."
            )));
        };
        Ok(Self {
            access_key: access_key.to_owned(),
            scope_date: scope_date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            signed_headers: signed_headers.split(';').map(str::to_ascii_lowercase).collect(),
            signature: String::new(),
            date: Timestamp::parse(date).ok_or_else(|| {
                Refusal::incomplete(format!("Date must be in ISO-8601 'basic format'. Got '{date}'."))
            })?,
            session_token: None,
            expires: None,
        })
    }

    fn checked(self) -> Result<Self, Refusal> {
        if self.signed_headers.is_sorted() {
            Ok(self)
        } else {
            Err(Refusal::incomplete("SignedHeaders must be in alphabetical order."))
        }
    }
}

fn header(request: &Parts, name: &str) -> Option<String> {
    request.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn parameter(request: &Parts, name: &str) -> Option<String> {
    let pairs = request.uri.query().unwrap_or_default().split('&');
    let mut named = pairs.filter_map(|pair| pair.split_once('=')).filter(|(key, _)| decode(key) == name.as_bytes());
    named.next().map(|(_, value)| String::from_utf8_lossy(&decode(value)).into_owned())
}
