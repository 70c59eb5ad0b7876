//! Programs in the style of the official SDK's documentation. The same sources build with the official crates and with the
//! generated ones, so what they call is there in both, under the same names and with the same types. Many also run, over
//! [`replay`], and hold both to the same requests and the same results.

// The documentation's own programs begin with the first; both crates' errors are large.
#![allow(clippy::result_large_err, clippy::redundant_closure)]

#[cfg(feature = "dynamodb")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
pub mod ec2;
#[cfg(feature = "lambda")]
pub mod lambda;
pub mod replay;
#[cfg(feature = "s3")]
pub mod s3;
#[cfg(feature = "sqs")]
pub mod sqs;
#[cfg(feature = "sts")]
pub mod sts;
