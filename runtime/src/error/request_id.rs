//! The id that the service gave a request, by which its operators find it.

use aws_smithy_runtime_api::http::{Headers, Response};
use aws_smithy_types::error::metadata::ErrorMetadata;

use super::OperationError;

/// Where the id of a request is among the extras of an [`ErrorMetadata`].
pub(crate) const REQUEST_ID: &str = "aws_request_id";

/// The headers that carry it, the most usual first.
const HEADERS: [&str; 2] = ["x-amzn-requestid", "x-amz-request-id"];

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
}
