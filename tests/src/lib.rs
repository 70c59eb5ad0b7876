//! What the workspace's tests share.

pub mod capture;
pub mod peers;
