//! Programs against the official SDK that must compile against ours.
