//! What emitted tests call. A case comes as the exact JSON text that stands in the model, so that no digit is lost.

mod body;
pub mod botocore;
mod case;
mod client;
mod decimal;
mod events;
mod fill;
mod findings;
mod frames;
mod node;
mod request;
mod response;
mod transport;
mod value;

pub use events::event_stream_case;
pub use findings::Failure;
pub use request::request_case;
pub use response::{error_case, output_case};
