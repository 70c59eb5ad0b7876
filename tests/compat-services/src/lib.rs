//! Programs in the style of the official SDK's documentation, for six services. They are compiled, not run: what they call
//! has to be there, under the same names and with the same types, in the official crates and in generated ones.

pub mod dynamodb;
pub mod ec2;
pub mod lambda;
pub mod s3;
pub mod sqs;
pub mod sts;
