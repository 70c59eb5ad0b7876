//! Builders of errors.
