//! Signature Version 4 as a service checks it, written from the specification alone: nothing here shares code with what
//! signs on the client's side.

mod canonical;
mod claim;
mod date;

use hmac::{Hmac, KeyInit, Mac};
use http::request::Parts;
use sha2::{Digest, Sha256};

use claim::Claim;

pub(crate) use date::Timestamp;

/// How far a request's date may be off, in seconds.
const TOLERANCE: i64 = 5 * 60;
/// The longest that a presigned request stays valid, in seconds.
const LONGEST_EXPIRY: i64 = 7 * 24 * 3600;

/// A key that the service knows, and what requests signed with it must be scoped to.
#[derive(Clone, Debug)]
pub(crate) struct Verifier {
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
    pub(crate) session_token: Option<String>,
    pub(crate) region: String,
    pub(crate) service: &'static str,
}

/// Why a request is not let in: the code and the message of the error. The status is 403 throughout.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Refusal {
    fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    fn invalid(message: impl Into<String>) -> Self {
        Self::new("InvalidSignatureException", message)
    }

    fn incomplete(message: impl Into<String>) -> Self {
        Self::new("IncompleteSignatureException", message)
    }

    fn unknown_token() -> Self {
        Self::new("UnrecognizedClientException", "The security token included in the request is invalid.")
    }
}

impl Verifier {
    /// Checks the signature in the headers or in the query.
    pub(crate) fn verify(&self, request: &Parts, body: &[u8], now: Timestamp) -> Result<(), Refusal> {
        let claim = Claim::of(request)?;
        if claim.access_key != self.access_key || claim.session_token != self.session_token {
            return Err(Refusal::unknown_token());
        }
        self.check_scope(&claim)?;
        check_date(&claim, now)?;
        check_signed_headers(&claim, request)?;
        let body_hash = hex::encode(Sha256::digest(body));
        let canonical = canonical::request(request, &claim.signed_headers, &body_hash)?;
        let to_sign = format!(
            "AWS4-HMAC-SHA256\n{}\n{}\n{}",
            claim.date,
            claim.scope(),
            hex::encode(Sha256::digest(canonical.as_bytes()))
        );
        let matches = hex::decode(&claim.signature).is_ok_and(|signature| {
            keyed(&self.signing_key(&claim)).chain_update(to_sign).verify_slice(&signature).is_ok()
        });
        if matches {
            return Ok(());
        }
        Err(Refusal::invalid(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
             Access Key and signing method. Consult the service documentation for details.",
        ))
    }

    fn check_scope(&self, claim: &Claim) -> Result<(), Refusal> {
        if claim.scope_date != claim.date.day() {
            return Err(Refusal::invalid(format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{}', \
                 from '{}'.",
                claim.scope_date,
                claim.date.day(),
                claim.date
            )));
        }
        if claim.region != self.region {
            return Err(Refusal::invalid(format!(
                "Credential should be scoped to a valid region, not '{}'.",
                claim.region
            )));
        }
        if claim.service != self.service {
            return Err(Refusal::invalid(format!(
                "Credential should be scoped to correct service: '{}'.",
                self.service
            )));
        }
        Ok(())
    }

    fn signing_key(&self, claim: &Claim) -> Vec<u8> {
        let first = format!("AWS4{}", self.secret_key).into_bytes();
        [claim.scope_date.as_str(), &claim.region, &claim.service, "aws4_request"]
            .iter()
            .fold(first, |key, part| keyed(&key).chain_update(part).finalize().into_bytes().to_vec())
    }
}

fn check_date(claim: &Claim, now: Timestamp) -> Result<(), Refusal> {
    let signed = claim.date;
    if signed.seconds() > now.seconds() + TOLERANCE {
        return Err(Refusal::invalid(format!(
            "Signature not yet current: {signed} is still later than {} ({now} + {} min.)",
            now.plus(TOLERANCE),
            TOLERANCE / 60
        )));
    }
    let valid_for = match claim.expires {
        Some(expires) if !(0..=LONGEST_EXPIRY).contains(&expires) => {
            return Err(Refusal::incomplete(format!("X-Amz-Expires must lie between 0 and {LONGEST_EXPIRY} seconds.")));
        }
        Some(expires) => expires,
        None => TOLERANCE,
    };
    if signed.seconds() + valid_for < now.seconds() {
        return Err(Refusal::invalid(format!(
            "Signature expired: {signed} is now earlier than {} ({now} - {} min.)",
            now.plus(-valid_for),
            valid_for / 60
        )));
    }
    Ok(())
}

/// What a signature has to cover: the host and every header that speaks to the service.
fn check_signed_headers(claim: &Claim, request: &Parts) -> Result<(), Refusal> {
    let is_signed = |name: &str| claim.signed_headers.iter().any(|signed| signed == name);
    let present = request.headers.keys().map(http::HeaderName::as_str);
    let needed = ["host"].into_iter().chain(present.filter(|name| name.starts_with("x-amz-")));
    for name in needed {
        if !is_signed(name) {
            return Err(Refusal::invalid(format!("'{name}' must be a 'SignedHeader' in the AWS Authorization.")));
        }
    }
    Ok(())
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of every length")
}

#[cfg(test)]
mod tests;
