//! Against what `aws-sigv4` signs, and against what nobody signed.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign,
};
use aws_sigv4::sign::v4;
use http::Request;
use proptest::prelude::*;

use super::*;

const NOW: i64 = 1_700_000_000;

fn verifier() -> Verifier {
    Verifier {
        access_key: "AKIDEXAMPLE".into(),
        secret_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".into(),
        session_token: None,
        region: "us-east-1".into(),
        service: "ivschat",
    }
}

struct Signer {
    secret: &'static str,
    token: Option<&'static str>,
    region: &'static str,
    service: &'static str,
    at: i64,
    presigned: Option<u64>,
}

const SIGNER: Signer = Signer {
    secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    token: None,
    region: "us-east-1",
    service: "ivschat",
    at: NOW,
    presigned: None,
};

impl Signer {
    fn sign(&self, mut request: Request<&'static [u8]>) -> Request<&'static [u8]> {
        let token = self.token.map(str::to_owned);
        let identity = Credentials::new("AKIDEXAMPLE", self.secret, token, None, "test").into();
        let mut settings = SigningSettings::default();
        settings.payload_checksum_kind = PayloadChecksumKind::NoHeader;
        if let Some(seconds) = self.presigned {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = Some(Duration::from_secs(seconds));
        }
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(self.region)
            .name(self.service)
            .time(SystemTime::UNIX_EPOCH + Duration::from_secs(self.at.unsigned_abs()))
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let headers = request.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
        let uri = request.uri().to_string();
        let signable =
            SignableRequest::new(request.method().as_str(), uri, headers, SignableBody::Bytes(request.body())).unwrap();
        let (instructions, _) = sign(signable, &params).unwrap().into_parts();
        instructions.apply_to_request_http1x(&mut request);
        request
    }
}

fn request(target: &str, body: &'static [u8]) -> Request<&'static [u8]> {
    Request::post(format!("http://127.0.0.1:1234{target}"))
        .header("host", "127.0.0.1:1234")
        .header("content-type", "application/json")
        .body(body)
        .unwrap()
}

fn verify(request: Request<&'static [u8]>) -> Result<(), Refusal> {
    let (parts, body) = request.into_parts();
    verifier().verify(&parts, body, Timestamp::from_seconds(NOW))
}

fn code_of(request: Request<&'static [u8]>) -> (&'static str, String) {
    let refusal = verify(request).unwrap_err();
    (refusal.code, refusal.message)
}

#[test]
fn what_aws_sigv4_signs_is_accepted() {
    for target in ["/GetRoom", "/tags/arn%3Aaws%3Aivschat%3Aus-east-1%3A1%3Aroom%2Fx?tagKeys=a%20b&tagKeys=%C3%A9", "/"]
    {
        verify(SIGNER.sign(request(target, b"{}"))).unwrap();
        verify(Signer { presigned: Some(60), ..SIGNER }.sign(request(target, b""))).unwrap();
    }
}

#[test]
fn a_session_token_has_to_be_the_known_one() {
    let signed = Signer { token: Some("token"), ..SIGNER }.sign(request("/GetRoom", b"{}"));
    assert_eq!(code_of(signed.clone()).0, "UnrecognizedClientException");
    let (parts, body) = signed.into_parts();
    let knowing = Verifier { session_token: Some("token".into()), ..verifier() };
    knowing.verify(&parts, body, Timestamp::from_seconds(NOW)).unwrap();
    assert!(
        knowing
            .verify(&SIGNER.sign(request("/GetRoom", b"{}")).into_parts().0, b"{}", Timestamp::from_seconds(NOW))
            .is_err()
    );
}

#[test]
fn what_was_changed_after_signing_is_refused() {
    let signed = || SIGNER.sign(request("/GetRoom?a=1", b"{}"));
    let changes: [fn(&mut Request<&'static [u8]>); 6] = [
        |request| *request.body_mut() = b"{ }",
        |request| *request.uri_mut() = "/DeleteRoom?a=1".parse().unwrap(),
        |request| *request.uri_mut() = "/GetRoom?a=2".parse().unwrap(),
        |request| *request.method_mut() = http::Method::PUT,
        |request| {
            request.headers_mut().insert("content-type", "text/plain".parse().unwrap());
        },
        |request| {
            request.headers_mut().insert("host", "example.com".parse().unwrap());
        },
    ];
    for change in changes {
        let mut request = signed();
        change(&mut request);
        let (code, message) = code_of(request);
        assert_eq!(code, "InvalidSignatureException");
        assert!(message.starts_with("The request signature we calculated does not match"), "{message}");
    }
}

#[test]
fn headers_that_speak_to_the_service_must_be_signed() {
    let mut signed = SIGNER.sign(request("/GetRoom", b"{}"));
    signed.headers_mut().insert("x-amz-target", "x".parse().unwrap());
    let (code, message) = code_of(signed);
    assert_eq!(
        (code, message.as_str()),
        ("InvalidSignatureException", "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.")
    );
}

#[test]
fn each_refusal_has_its_code() {
    let signed = |signer: Signer| signer.sign(request("/GetRoom", b"{}"));
    let message = |signer| code_of(signed(signer)).1;
    assert!(message(Signer { secret: "wrong", ..SIGNER }).contains("does not match"));
    assert!(message(Signer { region: "eu-west-1", ..SIGNER }).contains("valid region, not 'eu-west-1'"));
    assert!(message(Signer { service: "s3", ..SIGNER }).contains("correct service: 'ivschat'"));
    assert!(
        message(Signer { at: NOW - 301, ..SIGNER }).starts_with("Signature expired: 20231114T220819Z is now earlier")
    );
    assert!(message(Signer { at: NOW + 301, ..SIGNER }).starts_with("Signature not yet current"));
    assert!(message(Signer { presigned: Some(10), at: NOW - 11, ..SIGNER }).starts_with("Signature expired"));
    assert!(message(Signer { presigned: Some(1_000_000), ..SIGNER }).starts_with("X-Amz-Expires must lie"));
    verify(signed(Signer { at: NOW - 299, ..SIGNER })).unwrap();
    verify(signed(Signer { at: NOW + 299, ..SIGNER })).unwrap();
    assert_eq!(code_of(request("/GetRoom", b"{}")).0, "MissingAuthenticationTokenException");
    for authorization in ["nonsense", "AWS4-HMAC-SHA256 nonsense", "AWS4-HMAC-SHA256 Credential=a/b, Signature=1"] {
        let mut garbled = signed(SIGNER);
        garbled.headers_mut().insert("authorization", authorization.parse().unwrap());
        assert_eq!(code_of(garbled).0, "IncompleteSignatureException", "{authorization}");
    }
    let mut other = signed(SIGNER);
    let authorization = other.headers()["authorization"].to_str().unwrap().replace("AKIDEXAMPLE", "AKIDOTHER");
    other.headers_mut().insert("authorization", authorization.parse().unwrap());
    assert_eq!(code_of(other).0, "UnrecognizedClientException");
}

proptest! {
    #[test]
    fn no_authorization_panics_or_is_accepted(text in "(AWS4-HMAC-SHA256 )?(Credential=[A-Z0-9/a-z]{0,20}, ?)?(SignedHeaders=[a-z;]{0,8}, ?)?(Signature=\\PC{0,12})?") {
        let mut request = request("/GetRoom", b"{}");
        if let Ok(value) = http::HeaderValue::from_str(&text) {
            request.headers_mut().insert("authorization", value);
        }
        request.headers_mut().insert("x-amz-date", "20231114T221320Z".parse().unwrap());
        prop_assert!(verify(request).is_err());
    }
}
