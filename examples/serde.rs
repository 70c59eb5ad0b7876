//! Generated types as files: what a client with `serde = true` in its farrier.toml can do beyond calls.
//!
//! `cargo run -p farrier-examples --example serde`
//!
//! The client here is the one of the generator's own tests, which has a type of every kind.

use farrier_kinds::document::{from_document, to_document};
use farrier_kinds::operation::scalars::ScalarsInput;
use farrier_kinds::serde::Revealed;
use farrier_kinds::types::Suit;
use serde::{Deserialize, Serialize};

/// A type of one's own with a generated one in it.
#[derive(Serialize, Deserialize)]
struct Saved {
    comment: String,
    request: ScalarsInput,
}

/// What a member that is a document holds.
#[derive(Debug, Serialize, Deserialize)]
struct Theme {
    name: String,
    scale: f64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let theme = Theme { name: "dark".to_owned(), scale: 1.5 };
    let request = ScalarsInput::builder()
        .name("first")
        .suit(Suit::Spades)
        .secret("hidden from logs")
        .document(to_document(&theme)?)
        .build()?;

    // Sensitive values are redacted, here and wherever the type is a part of another.
    println!("{}", serde_json::to_string_pretty(&request)?);

    // A file that has to be read back wants all of it.
    let text = serde_json::to_string(&Revealed(&request))?;
    let read: ScalarsInput = serde_json::from_str(&text)?;
    assert_eq!(read, request);

    let saved: Saved = serde_json::from_str(&format!(r#"{{"comment": "from a file", "request": {text}}}"#))?;
    if let Some(document) = saved.request.document() {
        println!("{}: {:?}", saved.comment, from_document::<Theme>(document)?);
    }

    // A mistake says where it is.
    let mistake = serde_json::from_str::<ScalarsInput>(r#"{"integer": "many"}"#);
    if let Err(error) = mistake {
        println!("{error}");
    }
    Ok(())
}
