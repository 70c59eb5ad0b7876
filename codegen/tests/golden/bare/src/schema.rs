//! Lists and maps, which have no Rust type of their own.
