//! The loader of Smithy's JSON AST, and the questions that a generator asks of a model.
#![no_main]

use farrier_smithy::{Model, NullabilityMode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Model::from_text("model.json", text) {
        Ok(model) => {
            let Ok(closure) = model.service(None) else { return };
            let _ = closure.operation("Call").map_err(|error| error.to_string());
            for shape in closure.shapes() {
                for member in shape.members() {
                    model.is_nullable(shape, member, NullabilityMode::ClientCareful);
                    model.location(member.span);
                }
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});
