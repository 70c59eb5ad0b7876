//! Amazon IVS Chat.
