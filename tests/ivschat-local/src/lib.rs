//! A local Amazon IVS Chat server.
