//! Signatures of event stream frames: each builds on the one before, the first on that of the request's head.

use std::fmt;
use std::time::SystemTime;

use aws_sigv4::event_stream::{sign_empty_message, sign_message};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_types::event_stream::Message;

use super::{ErrorKind, SigningError, check_time};

/// What is signed in the place of a body's hash where each frame of the body has a signature of its own.
pub(crate) const EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

/// Signs the frames of one request.
pub(crate) struct FrameSigner {
    pub(crate) identity: Identity,
    pub(crate) region: String,
    pub(crate) service: String,
    /// Tells the time of each frame.
    pub(crate) now: Box<dyn Fn() -> SystemTime + Send + Sync>,
    /// The signature of the request's head.
    pub(crate) seed: String,
}

impl FrameSigner {
    /// A frame around the message, or the empty one that ends the stream, and its signature. `previous` is the signature
    /// of the frame before.
    ///
    /// # Errors
    /// Those of [`sign`](super::sign), and a message that is larger than the format allows.
    pub(crate) fn sign(
        &self,
        message: Option<&Message>,
        previous: Option<&str>,
    ) -> Result<(Message, String), SigningError> {
        let time = (self.now)();
        check_time(time)?;
        let params = v4::SigningParams::builder()
            .identity(&self.identity)
            .region(&self.region)
            .name(&self.service)
            .time(time)
            .settings(())
            .build()
            .map_err(|error| ErrorKind::Refused.because(error))?;
        let previous = previous.unwrap_or(&self.seed);
        let signed = match message {
            Some(message) => sign_message(message, previous, &params),
            None => sign_empty_message(previous, &params),
        };
        Ok(signed.map_err(|error| ErrorKind::Refused.because(error))?.into_parts())
    }
}

impl fmt::Debug for FrameSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FrameSigner")
    }
}
