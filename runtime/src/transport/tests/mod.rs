//! The same cases over both libraries, so that one client serves as well as the other.

mod hyper;
mod proxies;
#[cfg(feature = "reqwest")]
mod reqwest;
