//! The same cases over both libraries, so that one client serves as well as the other.

#[cfg(feature = "__tls")]
mod certificates;
mod hyper;
mod peers;
#[cfg(feature = "reqwest")]
mod reqwest;

#[cfg(feature = "__tls")]
pub(super) use certificates::trusting;
