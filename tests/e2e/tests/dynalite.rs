//! dynalite
