//! Programs in the style of the official SDK's documentation. They are compiled, not run: what they call has to be there,
//! under the same names and with the same types, in the official crate and in the generated one.

pub mod s3;
