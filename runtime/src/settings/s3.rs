//! Settings that only Amazon S3 has.

use aws_credential_types::provider::SharedCredentialsProvider;

/// What only Amazon S3 is told; everything is optional.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct S3Settings {
    /// Where the credentials for buckets of S3 Express One Zone come from, in place of sessions that the client begins.
    pub express_credentials_provider: Option<SharedCredentialsProvider>,
    /// How many bytes a chunk of a streamed body has, at least 8 KiB; inside, nothing stands for a single chunk. 64 KiB where
    /// it is not set.
    pub aws_chunked_encoding_chunk_size: Option<Option<usize>>,
    /// Leave the body out of the signature.
    pub disable_payload_signing: bool,
}

impl S3Settings {
    /// These settings with those that `over` sets put in their place.
    #[must_use]
    #[inline]
    pub fn overridden(&self, over: Self) -> Self {
        let provider = &self.express_credentials_provider;
        Self {
            express_credentials_provider: over.express_credentials_provider.or_else(|| provider.clone()),
            aws_chunked_encoding_chunk_size: over
                .aws_chunked_encoding_chunk_size
                .or(self.aws_chunked_encoding_chunk_size),
            disable_payload_signing: over.disable_payload_signing || self.disable_payload_signing,
        }
    }
}
