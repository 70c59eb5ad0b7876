//! Smithy models in Rust: load, resolve, query and compare.
//!
//! ```
//! let text = r#"{"smithy": "2.0", "shapes": {
//!     "com.example#Rooms": {"type": "service", "version": "1", "operations": [{"target": "com.example#GetRoom"}]},
//!     "com.example#GetRoom": {"type": "operation", "traits": {"smithy.api#readonly": {}}}
//! }}"#;
//! let model = farrier_smithy::Model::from_text("rooms.json", text)?;
//! let service = model.service(None)?;
//! assert!(service.operation("GetRoom")?.has::<farrier_smithy::traits::Readonly>());
//! let error = service.operation("GetRom").unwrap_err();
//! assert!(error.to_string().ends_with("no operation `GetRom` in this service; did you mean `GetRoom`?"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod ast;
mod diagnostic;
pub mod diff;
mod load;
mod model;
mod prelude;
mod query;
mod shape;
mod shape_id;
mod source;
pub mod suggest;
mod trait_set;
pub mod traits;

pub use diagnostic::{Diagnostic, LoadError, Severity};
pub use model::{Metadata, Model};
pub use query::{Binding, NullabilityMode, ServiceClosure};
pub use shape::{
    Lifecycle, Member, Operation, Resource, Service, Shape, ShapeKind, ShapeType, SimpleType, SmithyVersion,
};
pub use shape_id::{InvalidShapeId, ShapeId, is_identifier};
pub use source::{Location, SourceFile, Span};
pub use trait_set::Traits;
pub use traits::{Origin, Trait};
