//! The settings that only Amazon S3 has.

use proc_macro2::TokenStream;
use quote::quote;

/// What `Builder` sets.
pub(super) fn setters() -> TokenStream {
    quote! {
        /// Where the credentials for buckets of S3 Express One Zone come from. By default the client begins sessions with them.
        #[inline]
        pub fn express_credentials_provider(mut self, value: impl ProvideCredentials + 'static) -> Self { self.set_express_credentials_provider(Some(SharedCredentialsProvider::new(value))); self }
        /// How many bytes a chunk of a streamed body has, 8 KiB or more; nothing makes the body a single chunk. By default 64 KiB.
        #[inline]
        pub fn aws_chunked_encoding_chunk_size(mut self, value: Option<usize>) -> Self { self.set_aws_chunked_encoding_chunk_size(Some(value)); self }
    }
}

/// What `Builder` sets when it is borrowed.
pub(super) fn borrowing_setters() -> TokenStream {
    quote! {
        #[inline]
        pub fn set_express_credentials_provider(&mut self, value: Option<SharedCredentialsProvider>) -> &mut Self { self.0.s3.express_credentials_provider = value; self }
        #[inline]
        pub fn set_aws_chunked_encoding_chunk_size(&mut self, value: Option<Option<usize>>) -> &mut Self { self.0.s3.aws_chunked_encoding_chunk_size = value; self }
    }
}
