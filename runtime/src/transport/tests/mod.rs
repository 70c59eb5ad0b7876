//! The same cases over both libraries, so that one client serves as well as the other.

mod hyper;
mod peers;
#[cfg(feature = "reqwest")]
mod reqwest;
