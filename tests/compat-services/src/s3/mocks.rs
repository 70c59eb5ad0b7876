//! Calls that never leave the program: the mocks of `aws-smithy-mocks`.

#[cfg(test)]
mod tests {
    use aws_sdk_s3::Client;
    use aws_sdk_s3::error::ProvideErrorMetadata;
    use aws_sdk_s3::operation::get_object::{GetObjectError, GetObjectOutput};
    use aws_sdk_s3::operation::list_buckets::{ListBucketsError, ListBucketsOutput};
    use aws_sdk_s3::primitives::ByteStream;
    use aws_sdk_s3::types::Bucket;
    use aws_sdk_s3::types::error::NoSuchKey;
    use aws_smithy_mocks::{Rule, RuleMode, mock, mock_client};
    use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
    use aws_smithy_types::body::SdkBody;
    use aws_smithy_types::error::ErrorMetadata;

    async fn content(client: &Client) -> Result<Vec<u8>, GetObjectError> {
        let output =
            client.get_object().bucket("b").key("k").send().await.map_err(|error| error.into_service_error())?;
        Ok(output.body.collect().await.expect("a body in memory").to_vec())
    }

    fn object() -> Rule {
        mock!(Client::get_object)
            .match_requests(|request| request.bucket() == Some("b") && request.key() == Some("k"))
            .then_output(|| GetObjectOutput::builder().body(ByteStream::from_static(b"content")).build())
    }

    #[tokio::test]
    async fn an_output_is_given() {
        let rule = object();
        let client = mock_client!(aws_sdk_s3, [&rule]);
        assert_eq!(content(&client).await.unwrap(), b"content");
        assert_eq!(rule.num_calls(), 1);
    }

    #[tokio::test]
    async fn errors_and_outputs_come_in_order() {
        let missing = mock!(Client::get_object).then_error(|| GetObjectError::NoSuchKey(NoSuchKey::builder().build()));
        let refused = mock!(Client::list_buckets).then_error(|| {
            ListBucketsError::generic(ErrorMetadata::builder().code("AccessDenied").message("no").build())
        });
        let found = object();
        let client = mock_client!(aws_sdk_s3, RuleMode::Sequential, [&missing, &refused, &found]);
        assert!(content(&client).await.unwrap_err().is_no_such_key());
        let error = client.list_buckets().send().await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("AccessDenied"), Some("no")));
        assert_eq!(content(&client).await.unwrap(), b"content");
    }

    #[tokio::test]
    async fn a_rule_may_compute_what_it_gives() {
        let rule = mock!(Client::list_buckets).then_compute_output(|request| {
            ListBucketsOutput::builder()
                .buckets(Bucket::builder().name(request.prefix().unwrap_or("none")).build())
                .build()
        });
        let client = mock_client!(aws_sdk_s3, RuleMode::MatchAny, [&rule], |settings| settings.force_path_style(true));
        let output = client.list_buckets().prefix("p").send().await.unwrap();
        assert_eq!(output.buckets()[0].name(), Some("p"));
    }

    #[tokio::test]
    async fn responses_of_http_are_read_and_retried() {
        let rule = mock!(Client::list_buckets)
            .sequence()
            .http_status(503, None)
            .http_response(|| {
                let body = "<ListAllMyBucketsResult><Prefix>p</Prefix></ListAllMyBucketsResult>";
                HttpResponse::new(200.try_into().expect("a status"), SdkBody::from(body))
            })
            .build();
        let client = mock_client!(aws_sdk_s3, RuleMode::Sequential, [&rule]);
        assert_eq!(client.list_buckets().send().await.unwrap().prefix(), Some("p"));
        assert_eq!(rule.num_calls(), 2);
    }
}
