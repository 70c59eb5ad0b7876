//! Signatures of the chunks of a body and of its trailer: each builds on the one before, the first on that of the request's
//! head.

use std::fmt;
use std::time::SystemTime;

use aws_sigv4::sign::v4::{self, sign_chunk, sign_trailer};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::http::Headers;
use bytes::Bytes;

use super::{ErrorKind, SigningError};

/// Signs the chunks of one request's body.
pub(crate) struct ChunkSigner {
    pub(crate) identity: Identity,
    pub(crate) region: String,
    pub(crate) service: String,
    /// When the request was signed.
    pub(crate) time: SystemTime,
    /// The signature of the request's head.
    pub(crate) seed: String,
}

impl ChunkSigner {
    /// The signature of a chunk. `previous` is that of the chunk before.
    ///
    /// # Errors
    /// Those of [`sign`](super::sign).
    pub(crate) fn sign_chunk(&self, data: &Bytes, previous: Option<&str>) -> Result<String, SigningError> {
        let signed = sign_chunk(data, previous.unwrap_or(&self.seed), &self.params()?);
        Ok(signed.map_err(|error| ErrorKind::Refused.because(error))?.into_parts().1)
    }

    /// The signature of a trailer of one header.
    ///
    /// # Errors
    /// Those of [`sign`](super::sign), and a value that no header can hold.
    pub(crate) fn sign_trailer(
        &self,
        name: &'static str,
        value: &str,
        previous: Option<&str>,
    ) -> Result<String, SigningError> {
        let mut headers = Headers::new();
        headers.try_insert(name, value.to_owned()).map_err(|error| ErrorKind::Refused.because(error))?;
        let signed = sign_trailer(&headers, previous.unwrap_or(&self.seed), &self.params()?)
            .map_err(|error| ErrorKind::Refused.because(error))?;
        Ok(signed.into_parts().1)
    }

    fn params(&self) -> Result<v4::SigningParams<'_, ()>, SigningError> {
        v4::SigningParams::builder()
            .identity(&self.identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.time)
            .settings(())
            .build()
            .map_err(|error| ErrorKind::Refused.because(error))
    }
}

impl fmt::Debug for ChunkSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChunkSigner")
    }
}
