//! Programs written as the documentation of `aws-sdk-ivschat` shows them. Every file here compiles unchanged against the
//! official crate (feature `official`) and against Farrier's generated crate (feature `farrier`): only the crate that the
//! name `aws_sdk_ivschat` stands for differs. Several of the programs also run as tests, over a transport of their own.

#![cfg(feature = "programs")]
// The documentation writes closures, and method references of one crate need not resolve in the other.
#![allow(clippy::redundant_closure_for_method_calls)]

#[cfg(all(feature = "farrier", not(feature = "official")))]
extern crate farrier_ivschat as aws_sdk_ivschat;

pub mod bounds;
pub mod builders;
pub mod configuration;
pub mod construction;
pub mod customization;
pub mod endpoints;
pub mod enums;
pub mod errors;
pub mod failures;
pub mod interceptors;
pub mod operations;
pub mod outputs;
pub mod pagination;
pub mod replay;
pub mod retries;
pub mod surface;
pub mod transport;
pub mod unions;
