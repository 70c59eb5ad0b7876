//! The id that the service gave a request, by which its operators find it.

use aws_smithy_runtime_api::http::{Headers, Response};
use aws_smithy_types::error::metadata::ErrorMetadata;

use super::OperationError;

/// Where the id of a request is among the extras of an [`ErrorMetadata`].
pub(crate) const REQUEST_ID: &str = "aws_request_id";

/// The headers that carry it, the most usual first.
const HEADERS: [&str; 2] = ["x-amzn-requestid", "x-amz-request-id"];

/// The header that carries Amazon S3's second id.
#[cfg(feature = "s3")]
const EXTENDED_HEADER: &str = "x-amz-id-2";

/// Where that is among the extras of an [`ErrorMetadata`], as officially.
#[cfg(feature = "s3")]
pub(crate) const EXTENDED_REQUEST_ID: &str = "s3_extended_request_id";

/// What knows the id of the request that it answers.
pub trait RequestId {
    /// The id of the request, or `None` where the service gave none or was not reached.
    fn request_id(&self) -> Option<&str>;
}

impl<E: OperationError> RequestId for E {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.variant().meta().request_id()
    }
}

/// What waiters fail with holds the official error.
#[cfg(feature = "waiters")]
impl<E, B> RequestId for aws_smithy_runtime_api::client::result::SdkError<E, Response<B>> {
    fn request_id(&self) -> Option<&str> {
        self.raw_response().and_then(RequestId::request_id)
    }
}

impl RequestId for ErrorMetadata {
    fn request_id(&self) -> Option<&str> {
        self.extra(REQUEST_ID)
    }
}

impl<B> RequestId for Response<B> {
    fn request_id(&self) -> Option<&str> {
        self.headers().request_id()
    }
}

impl RequestId for Headers {
    fn request_id(&self) -> Option<&str> {
        HEADERS.into_iter().find_map(|name| self.get(name))
    }
}

impl<O: RequestId, E: RequestId> RequestId for Result<O, E> {
    fn request_id(&self) -> Option<&str> {
        match self {
            Ok(output) => output.request_id(),
            Err(error) => error.request_id(),
        }
    }
}

/// What knows the second id that Amazon S3 gives a request, which AWS Support asks for beside the first.
#[cfg(feature = "s3")]
pub trait RequestIdExt {
    /// The second id of the request, or `None` where the service gave none or was not reached.
    fn extended_request_id(&self) -> Option<&str>;
}

#[cfg(feature = "s3")]
impl<E: OperationError> RequestIdExt for E {
    #[inline]
    fn extended_request_id(&self) -> Option<&str> {
        self.variant().meta().extended_request_id()
    }
}

#[cfg(feature = "s3")]
impl RequestIdExt for ErrorMetadata {
    fn extended_request_id(&self) -> Option<&str> {
        self.extra(EXTENDED_REQUEST_ID)
    }
}

#[cfg(feature = "s3")]
impl<B> RequestIdExt for Response<B> {
    fn extended_request_id(&self) -> Option<&str> {
        self.headers().extended_request_id()
    }
}

#[cfg(feature = "s3")]
impl RequestIdExt for Headers {
    fn extended_request_id(&self) -> Option<&str> {
        self.get(EXTENDED_HEADER)
    }
}

#[cfg(feature = "s3")]
impl<O: RequestIdExt, E: RequestIdExt> RequestIdExt for Result<O, E> {
    fn extended_request_id(&self) -> Option<&str> {
        match self {
            Ok(output) => output.extended_request_id(),
            Err(error) => error.extended_request_id(),
        }
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn response(headers: &[(&'static str, &'static str)]) -> HttpResponse {
        let mut response = HttpResponse::new(200.try_into().unwrap(), SdkBody::empty());
        headers.iter().for_each(|(name, value)| drop(response.headers_mut().insert(*name, *value)));
        response
    }

    #[test]
    fn the_usual_header_wins() {
        assert_eq!(response(&[("x-other", "a")]).request_id(), None);
        assert_eq!(response(&[("x-amz-request-id", "a")]).request_id(), Some("a"));
        assert_eq!(response(&[("x-amz-request-id", "a"), ("x-amzn-requestid", "b")]).request_id(), Some("b"));
    }

    #[test]
    fn a_result_asks_what_it_holds() {
        let meta = ErrorMetadata::builder().custom(REQUEST_ID, "of-the-error").build();
        assert_eq!(Err::<HttpResponse, _>(meta).request_id(), Some("of-the-error"));
        let answer = response(&[("x-amzn-requestid", "of-the-answer")]);
        assert_eq!(Ok::<_, ErrorMetadata>(answer).request_id(), Some("of-the-answer"));
        assert_eq!(ErrorMetadata::builder().build().request_id(), None);
    }

    #[cfg(feature = "s3")]
    #[test]
    fn amazon_s3_gives_a_second_one() {
        let answer = response(&[("x-amz-id-2", "second"), ("x-amz-request-id", "first")]);
        assert_eq!((answer.request_id(), answer.extended_request_id()), (Some("first"), Some("second")));
        let meta = ErrorMetadata::builder().custom(EXTENDED_REQUEST_ID, "second").build();
        assert_eq!(meta.extended_request_id(), Some("second"));
        let error = crate::error::SdkError::<(), _>::response_error("broken", answer);
        assert_eq!(error.extended_request_id(), Some("second"));
        let none: Result<HttpResponse, ErrorMetadata> = Ok(response(&[]));
        assert_eq!(none.extended_request_id(), None);
    }
}
