//! The length of a body that the caller gives as a member of the input, `Content-Length`: a stream that does not know its
//! own is sent as that long.

use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_types::body::SdkBody;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::of_length::OfLength;
use crate::error::EncodeError;
use crate::operation::Operation;
use crate::schema::Trait;

/// Gives a stream of unknown length the one that the headers say.
pub(super) fn given(headers: &HeaderMap, body: SdkBody) -> SdkBody {
    match (said(headers), body.content_length()) {
        (Some(length), None) => rewrapped(body, move |body| SdkBody::from_body_1_x(OfLength::new(body, length))),
        _ => body,
    }
}

/// Makes sure that a body is as long as the headers say: HTTP would cut it off.
///
/// # Errors
/// It is known to have another length.
pub(super) fn check(operation: &Operation, headers: &HeaderMap, body: &SdkBody) -> Result<(), EncodeError> {
    let (Some(said), Some(length)) = (said(headers), body.content_length()) else { return Ok(()) };
    if said == length {
        return Ok(());
    }
    let is_it = |t: &Trait| match t {
        Trait::HttpHeader(name) if name.eq_ignore_ascii_case("content-length") => Some(()),
        _ => None,
    };
    let member = operation.input.members.iter().find(|member| member.find(is_it).is_some());
    let path = format!("{}.{}", operation.input.name, member.map_or("Content-Length", |member| member.name));
    Err(EncodeError::new(path, format!("is {said}, and the body has {length} bytes")))
}

fn said(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A body in another; it can be replayed where the inner one can.
pub(super) fn rewrapped(body: SdkBody, wrap: impl Fn(SdkBody) -> SdkBody + Send + Sync + 'static) -> SdkBody {
    if body.try_clone().is_none() {
        return wrap(body);
    }
    // Bodies are `Send` only; the lock makes it shareable, and nobody waits for it.
    let body = Arc::new(Mutex::new(body));
    SdkBody::retryable(move || {
        let copy = body.lock().unwrap_or_else(PoisonError::into_inner).try_clone();
        wrap(copy.unwrap_or_else(SdkBody::taken))
    })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderValue;
    use http_body_util::BodyExt;

    use super::*;
    use crate::testing::{NOTHING, operation, stream};

    static PUT: Operation = operation("Put", "PUT", &[], &NOTHING, &NOTHING);

    fn saying(length: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(CONTENT_LENGTH, HeaderValue::from_static(length))])
    }

    async fn read(body: SdkBody) -> Result<Bytes, String> {
        body.collect().await.map(http_body_util::Collected::to_bytes).map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn a_stream_has_the_length_that_the_caller_says() {
        let body = given(&saying("10"), stream(&["abc", "", "defghij"]));
        assert_eq!(body.content_length(), Some(10));
        assert_eq!(read(body).await.unwrap(), "abcdefghij");
        for (parts, how) in [(["abc", "d"].as_slice(), "shorter"), (&["abcdef", "ghijk"], "longer"), (&[], "shorter")] {
            let error = read(given(&saying("10"), stream(parts))).await.unwrap_err();
            assert!(error.contains(how) && error.contains("10 bytes"), "{error}");
        }
        let unsaid = given(&HeaderMap::new(), stream(&["abc"]));
        assert_eq!((unsaid.content_length(), read(unsaid).await.unwrap()), (None, Bytes::from("abc")));
    }

    #[tokio::test]
    async fn a_stream_that_can_be_replayed_still_can() {
        let body = SdkBody::retryable(|| stream(&["abc"]));
        let body = given(&saying("3"), body);
        let copy = body.try_clone().unwrap();
        assert_eq!((copy.content_length(), read(copy).await.unwrap()), (Some(3), Bytes::from("abc")));
        assert_eq!(read(body).await.unwrap(), "abc");
    }

    #[test]
    fn a_length_that_is_not_the_bodys_is_not_sent() {
        assert!(check(&PUT, &saying("3"), &SdkBody::from("abc")).is_ok());
        assert!(check(&PUT, &HeaderMap::new(), &SdkBody::from("abc")).is_ok());
        let error = check(&PUT, &saying("4"), &SdkBody::from("abc")).unwrap_err().to_string();
        assert!(error.contains("Content-Length: is 4, and the body has 3 bytes"), "{error}");
    }
}
