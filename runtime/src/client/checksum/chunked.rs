//! The `aws-chunked` encoding of streams ("Signature calculations for trailing headers", Amazon S3 API reference).

use std::fmt;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use super::Algorithm;
use super::algorithm::Sum;
use crate::client::length::rewrapped;
use crate::client::of_length::Counted;
use crate::error::BoxError;
use crate::settings::Settings;
use crate::signing::{ChunkSigner, SigningError};

/// How many bytes a chunk has by default; some servers take at most 16 MiB.
const DEFAULT_CHUNK: usize = 64 * 1024;

/// How many bytes a chunk other than the last one has at least ("Signature calculations", Amazon S3 API reference).
const MIN_CHUNK: usize = 8 * 1024;

/// What stands between the length of a signed chunk and its signature.
const CHUNK_SIGNATURE: &str = ";chunk-signature=";

/// What stands in front of the signature of the trailer.
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature:";

/// How long a signature is, in hexadecimal digits.
const SIGNATURE_LENGTH: usize = 64;

/// How many bytes a chunk has; the last one may have fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum ChunkSize {
    /// So many.
    Bytes(usize),
    /// As many as the body.
    #[cfg(feature = "s3")]
    Whole,
}

impl ChunkSize {
    /// What the settings say.
    pub(in crate::client) fn new(
        #[cfg_attr(not(feature = "s3"), expect(unused_variables))] settings: &Settings,
    ) -> Self {
        #[cfg(feature = "s3")]
        if let Some(size) = settings.s3.aws_chunked_encoding_chunk_size {
            return size.map_or(Self::Whole, Self::Bytes);
        }
        Self::Bytes(DEFAULT_CHUNK)
    }

    /// The bytes of a chunk of a body of that length.
    ///
    /// # Errors
    /// They are too few.
    pub(super) fn of(
        self,
        #[cfg_attr(not(feature = "s3"), expect(unused_variables))] length: u64,
    ) -> Result<NonZeroUsize, String> {
        match self {
            Self::Bytes(bytes) => NonZeroUsize::new(bytes).filter(|bytes| bytes.get() >= MIN_CHUNK).ok_or_else(|| {
                format!(
                    "chunks of {bytes} bytes are too small: set aws_chunked_encoding_chunk_size to {MIN_CHUNK} or more"
                )
            }),
            #[cfg(feature = "s3")]
            Self::Whole => Ok(usize::try_from(length).ok().and_then(NonZeroUsize::new).unwrap_or(NonZeroUsize::MIN)),
        }
    }
}

/// Where it is said how chunks are signed, once the head of the request is: each attempt says it before it sends.
#[derive(Clone, Default)]
pub(in crate::client) struct Seal(Arc<Mutex<Option<Arc<ChunkSigner>>>>);

impl Seal {
    /// The chunks of the attempt that begins are signed so.
    pub(in crate::client) fn set(&self, signer: ChunkSigner) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(signer));
    }

    fn signer(&self) -> Result<Arc<ChunkSigner>, BoxError> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        known.ok_or_else(|| "the body was asked for before the request was signed".into())
    }
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal")
    }
}

/// A body as chunks with a trailer. One that can be replayed stays so.
pub(super) fn chunked(
    body: SdkBody,
    algorithm: Algorithm,
    length: u64,
    chunk: NonZeroUsize,
    seal: Option<Seal>,
) -> SdkBody {
    rewrapped(body, move |body| SdkBody::from_body_1_x(Chunked::new(body, algorithm, length, chunk, seal.clone())))
}

/// The encoding of a body whose length is known.
struct Chunked {
    body: SdkBody,
    algorithm: Algorithm,
    counted: Counted,
    chunk_size: NonZeroUsize,
    /// What is read and not yet sent: a chunk that is not full, and what is behind it.
    chunk: BytesMut,
    read: Bytes,
    has_ended: bool,
    /// Nothing once the trailer is written.
    sum: Option<Sum>,
    signatures: Option<Signatures>,
}

/// The signatures of a body: each builds on the one before.
struct Signatures {
    seal: Seal,
    signer: Option<Arc<ChunkSigner>>,
    previous: Option<String>,
}

impl Chunked {
    fn new(body: SdkBody, algorithm: Algorithm, length: u64, chunk_size: NonZeroUsize, seal: Option<Seal>) -> Self {
        Self {
            body,
            algorithm,
            counted: Counted::new(length),
            chunk_size,
            chunk: BytesMut::new(),
            read: Bytes::new(),
            has_ended: false,
            sum: Some(algorithm.start()),
            signatures: seal.map(|seal| Signatures { seal, signer: None, previous: None }),
        }
    }

    /// Reads until a chunk is full or the body has ended. Says whether there is a chunk.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Result<bool, BoxError>> {
        loop {
            let missing = (self.chunk_size.get() - self.chunk.len()).min(self.read.len());
            self.chunk.extend_from_slice(&self.read.split_to(missing));
            if self.chunk.len() == self.chunk_size.get() || self.has_ended {
                return Poll::Ready(Ok(!self.chunk.is_empty()));
            }
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                Some(Err(error)) => return Poll::Ready(Err(error)),
                Some(Ok(frame)) => {
                    let Ok(data) = frame.into_data() else { continue };
                    self.counted.add(data.len())?;
                    if let Some(sum) = &mut self.sum {
                        sum.update(&data);
                    }
                    self.read = data;
                }
                None => {
                    self.counted.end()?;
                    self.has_ended = true;
                }
            }
        }
    }

    /// The chunk that is read.
    fn next_chunk(&mut self) -> Result<Bytes, BoxError> {
        let data = self.chunk.split().freeze();
        let mut chunk = self.head(&data)?.into_bytes();
        chunk.reserve_exact(data.len() + 2);
        chunk.extend_from_slice(&data);
        chunk.extend_from_slice(b"\r\n");
        Ok(chunk.into())
    }

    /// The line in front of a chunk's data.
    fn head(&mut self, data: &Bytes) -> Result<String, BoxError> {
        let length = data.len();
        Ok(match &mut self.signatures {
            None => format!("{length:x}\r\n"),
            Some(signatures) => {
                let signature = signatures.next(|signer, previous| signer.sign_chunk(data, previous))?;
                format!("{length:x}{CHUNK_SIGNATURE}{signature}\r\n")
            }
        })
    }

    /// What stands behind the last chunk with data.
    fn tail(&mut self, sum: &str) -> Result<Bytes, BoxError> {
        let name = self.algorithm.header();
        let head = self.head(&Bytes::new())?;
        let signature = match &mut self.signatures {
            None => String::new(),
            Some(signatures) => {
                let signature = signatures.next(|signer, previous| signer.sign_trailer(name, sum, previous))?;
                format!("{TRAILER_SIGNATURE}{signature}\r\n")
            }
        };
        Ok(format!("{head}{name}:{sum}\r\n{signature}\r\n").into())
    }

    fn encoded_length(&self) -> u64 {
        let (of_chunk, of_trailer) = match &self.signatures {
            None => (0, 0),
            Some(_) => {
                (CHUNK_SIGNATURE.len() + SIGNATURE_LENGTH, TRAILER_SIGNATURE.len() + SIGNATURE_LENGTH + "\r\n".len())
            }
        };
        let head = |length: u64| (format!("{length:x}\r\n").len() + of_chunk) as u64;
        let chunk = |length: u64| head(length) + length + 2;
        let size = self.chunk_size.get() as u64;
        let (full, rest) = (self.counted.length / size, self.counted.length % size);
        let last = if rest == 0 { 0 } else { chunk(rest) };
        let trailer = self.algorithm.header().len() + ":\r\n".len() + self.algorithm.encoded_length() + of_trailer + 2;
        full * chunk(size) + last + head(0) + trailer as u64
    }
}

impl Signatures {
    /// The next signature, by the signer and the signature before; the head's is none of them.
    fn next(
        &mut self,
        sign: impl FnOnce(&ChunkSigner, Option<&str>) -> Result<String, SigningError>,
    ) -> Result<&str, BoxError> {
        let signer = match &self.signer {
            Some(signer) => signer,
            None => self.signer.insert(self.seal.signer()?),
        };
        Ok(self.previous.insert(sign(signer, self.previous.as_deref())?))
    }
}

impl Body for Chunked {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        if this.sum.is_none() {
            return Poll::Ready(None);
        }
        let next = match ready!(this.poll_chunk(context)) {
            Err(error) => Err(error),
            Ok(true) => this.next_chunk(),
            Ok(false) => match this.sum.take() {
                Some(sum) => this.tail(&sum.finish()),
                None => return Poll::Ready(None),
            },
        };
        if next.is_err() {
            this.sum = None;
        }
        Poll::Ready(Some(next.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.sum.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        // Of the whole, as senders ask before they read.
        SizeHint::with_exact(self.encoded_length())
    }
}
