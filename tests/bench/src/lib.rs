//! What Farrier costs, next to the official SDK and to a client written by hand.
