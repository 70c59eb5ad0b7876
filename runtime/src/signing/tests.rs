use super::*;

/// The keys of AWS's public signature test suite.
fn identity(token: Option<&str>) -> Identity {
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    Credentials::new("AKIDEXAMPLE", secret, token.map(str::to_owned), None, "test").into()
}

/// 2015-08-30T12:36:00Z, the time of AWS's public signature test suite.
fn suite_time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_440_938_160)
}

fn options() -> SigningOptions<'static> {
    SigningOptions::new("us-east-1", "service", suite_time())
}

fn request(method: &str, uri: &str) -> HttpRequest {
    let mut request = HttpRequest::get(uri).unwrap();
    request.set_method(method).unwrap();
    request
}

#[test]
fn get_vanilla() {
    let mut request = request("GET", "https://example.amazonaws.com/");
    sign(&mut request, &identity(None), &options()).unwrap();
    assert_eq!(request.headers().get("x-amz-date"), Some("20150830T123600Z"));
    assert_eq!(
        request.headers().get("authorization"),
        Some(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
             SignedHeaders=host;x-amz-date, \
             Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        )
    );
}

#[test]
fn post_vanilla_and_the_query_in_any_order() {
    let mut post = request("POST", "https://example.amazonaws.com/");
    let signature = sign(&mut post, &identity(None), &options()).unwrap();
    assert_eq!(signature, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    let mut get = request("GET", "https://example.amazonaws.com/?Param2=value2&Param1=value1");
    let signature = sign(&mut get, &identity(None), &options()).unwrap();
    assert_eq!(signature, "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
}

#[test]
fn signing_again_replaces_the_signature() {
    let token = Some("AQoDYXdzEPT//////////wEXAMPLE");
    let mut once = request("GET", "https://example.amazonaws.com/");
    let mut twice = request("GET", "https://example.amazonaws.com/");
    let first = sign(&mut once, &identity(token), &options()).unwrap();
    let later = SigningOptions { time: suite_time() + Duration::from_secs(60), ..options() };
    let other = sign(&mut twice, &identity(Some("other")), &later).unwrap();
    assert_ne!(first, other);
    assert_eq!(sign(&mut twice, &identity(token), &options()).unwrap(), first);
    assert_eq!(twice.headers().iter().count(), once.headers().iter().count());
    assert_eq!(twice.headers().get("x-amz-security-token"), token);
}

#[test]
fn the_session_token_is_signed_or_only_sent() {
    let sign_with = |sign_session_token| {
        let mut request = request("GET", "https://example.amazonaws.com/");
        let options = SigningOptions { sign_session_token, ..options() };
        sign(&mut request, &identity(Some("token")), &options).unwrap();
        assert_eq!(request.headers().get("x-amz-security-token"), Some("token"));
        request.headers().get("authorization").unwrap().contains("x-amz-security-token")
    };
    assert!(sign_with(true));
    assert!(!sign_with(false));
}

#[test]
fn what_changes_on_the_way_is_not_signed() {
    let mut bare = request("GET", "https://example.amazonaws.com/");
    let signature = sign(&mut bare, &identity(None), &options()).unwrap();
    for name in ["baggage", "connection", "expect", "te", "traceparent", "tracestate", "user-agent", "x-amzn-trace-id"]
    {
        let mut traced = request("GET", "https://example.amazonaws.com/");
        traced.headers_mut().insert(name, "1");
        assert_eq!(sign(&mut traced, &identity(None), &options()).unwrap(), signature, "{name}");
        assert_eq!(traced.headers().get(name), Some("1"));
    }
    let mut other = request("GET", "https://example.amazonaws.com/");
    other.headers_mut().insert("x-other", "1");
    assert_ne!(sign(&mut other, &identity(None), &options()).unwrap(), signature);
}

#[test]
fn the_payload_hash_header() {
    let hash_of = |payload| {
        let mut request = request("PUT", "https://example.amazonaws.com/key");
        *request.body_mut() = "Hello".into();
        let options = SigningOptions { payload, content_sha256_header: true, ..options() };
        sign(&mut request, &identity(None), &options).unwrap();
        request.headers().get("x-amz-content-sha256").map(str::to_owned)
    };
    let sha256 = "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";
    assert_eq!(hash_of(Payload::Body).as_deref(), Some(sha256));
    assert_eq!(hash_of(Payload::Precomputed("ab".repeat(32))), Some("ab".repeat(32)));
    assert_eq!(hash_of(Payload::Unsigned).as_deref(), Some("UNSIGNED-PAYLOAD"));
    assert_eq!(hash_of(Payload::UnsignedTrailer).as_deref(), Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER"));
    assert_eq!(hash_of(Payload::SignedTrailer).as_deref(), Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"));
}

#[test]
fn encoding_and_normalisation_change_the_signature() {
    let signature = |double_uri_encode, normalize_path| {
        let mut request = request("GET", "https://example.amazonaws.com/tags/arn%3Aaws//x");
        sign(&mut request, &identity(None), &SigningOptions { double_uri_encode, normalize_path, ..options() }).unwrap()
    };
    let all = [signature(true, true), signature(true, false), signature(false, true), signature(false, false)];
    for (index, one) in all.iter().enumerate() {
        assert!(!all[..index].contains(one));
    }
}

/// The example of Amazon S3's documentation of signatures in the query.
#[test]
fn presigned_url() {
    let mut request = request("GET", "https://examplebucket.s3.amazonaws.com/test.txt");
    let credentials =
        Credentials::new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", None, None, "test");
    let options = SigningOptions {
        payload: Payload::Unsigned,
        double_uri_encode: false,
        normalize_path: false,
        expires_in: Some(Duration::from_secs(86400)),
        ..SigningOptions::new("us-east-1", "s3", UNIX_EPOCH + Duration::from_secs(1_369_353_600))
    };
    sign(&mut request, &credentials.into(), &options).unwrap();
    assert_eq!(
        request.uri(),
        "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    );
    assert_eq!(request.headers().get("authorization"), None);
}

#[test]
fn a_presigned_url_keeps_its_query() {
    for uri in ["https://h.example/p?a=1", "https://h.example/p?a=1&", "https://h.example/p?"] {
        let mut request = request("GET", uri);
        let options = SigningOptions { expires_in: Some(Duration::from_secs(60)), ..options() };
        sign(&mut request, &identity(Some("to/ken")), &options).unwrap();
        let query = request.uri().split_once('?').unwrap().1;
        assert!(!query.contains("&&") && !query.contains('?'), "{query}");
        assert!(query.contains("&X-Amz-Security-Token=to%2Fken"), "{query}");
        assert_eq!(uri.contains("a=1"), query.starts_with("a=1&X-Amz-Algorithm="), "{query}");
    }
}

#[test]
fn what_can_not_be_signed_is_an_error_without_secrets() {
    let fails = |mut request: HttpRequest, identity: Identity, options: SigningOptions<'_>| {
        let error = sign(&mut request, &identity, &options).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(!text.contains("SECRET"), "{text}");
        error.to_string()
    };
    let url = "https://example.amazonaws.com/";
    let get = || request("GET", url);
    for without_host in ["/path", "/path?from=https://example.com", "/https://example.com"] {
        let no_host = fails(request("GET", without_host), identity(None), options());
        assert!(no_host.contains("no host"), "{no_host}");
    }
    let other = fails(get(), Identity::new("a string", None), options());
    assert!(other.contains("no AWS credentials"), "{other}");
    let ancient = SigningOptions { time: UNIX_EPOCH - Duration::from_secs(1), ..options() };
    assert!(fails(get(), identity(None), ancient).contains("clock"));
    let distant = SigningOptions { time: UNIX_EPOCH + Duration::from_secs(1 << 40), ..options() };
    assert!(fails(get(), identity(None), distant).contains("clock"));
    let long = SigningOptions { expires_in: Some(Duration::from_secs(604_801)), ..options() };
    assert!(fails(get(), identity(None), long).contains("seven days"));
    let token = fails(get(), identity(Some("SECRET\nTOKEN")), options());
    assert!(token.contains("could not be signed"), "{token}");
    let key: Identity = Credentials::new("SECRET\r\nKEY", "SECRET", None, None, "test").into();
    assert!(fails(get(), key, options()).contains("authorization"));
}
