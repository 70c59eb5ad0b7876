//! The names that templates write as they are.

/// Names that every module knows, with the path to write where a type of the model hides them.
const PRELUDE: &[(&str, &[&str])] = &[
    ("std::borrow", &["ToOwned"]),
    ("std::boxed", &["Box"]),
    ("std::clone", &["Clone"]),
    ("std::cmp", &["Eq", "Ord", "PartialEq", "PartialOrd"]),
    ("std::convert", &["AsRef", "From", "Into"]),
    ("std::default", &["Default"]),
    ("std::fmt", &["Debug"]),
    ("std::hash", &["Hash"]),
    ("std::iter", &["IntoIterator", "Iterator"]),
    ("std::marker", &["Send", "Sized", "Sync"]),
    ("std::ops", &["Drop", "Fn", "FnMut", "FnOnce"]),
    ("std::option::Option", &["None", "Some"]),
    ("std::option", &["Option"]),
    ("std::result::Result", &["Err", "Ok"]),
    ("std::result", &["Result"]),
    ("std::string", &["String", "ToString"]),
    ("std::vec", &["Vec"]),
];

/// Names of the runtime's module `generated`, by the path to write where a type of the model hides them. One in lower case
/// is a module, and meant only in front of `::`.
const KNOWN: &[(&str, &[&str])] = &[
    ("farrier_runtime", &["client", "enumeration", "error", "serde", "shape"]),
    (
        "farrier_runtime::client",
        &["Answer", "Customizable", "Handle", "Paginated", "PaginationStream", "Presigning", "Sending"],
    ),
    (
        "farrier_runtime::error",
        &[
            "AnyServiceError",
            "BoxError",
            "BuildError",
            "ErrorMetadata",
            "OperationError",
            "ProvideErrorMetadata",
            "RequestId",
            "RequestIdExt",
            "SdkError",
            "Unhandled",
        ],
    ),
    ("farrier_runtime::enumeration", &["UnknownVariantError", "UnknownVariantValue"]),
    ("farrier_runtime::event_stream", &["EventReceiver", "EventStreamSender"]),
    (
        "farrier_runtime::operation",
        &[
            "Auth",
            "Discovery",
            "Http",
            "Operation",
            "OperationInput",
            "OperationOf",
            "OperationTrait",
            "PathPart",
            "PresignedCopy",
            "Service",
        ],
    ),
    (
        "farrier_runtime::primitives",
        &["BigDecimal", "BigInteger", "Blob", "ByteStream", "DateTime", "Document", "Number"],
    ),
    ("farrier_runtime::presigning", &["PresigningConfig"]),
    ("farrier_runtime::protocol", &["Protocol"]),
    ("farrier_runtime::schema", &["Fault", "Member", "Schema", "TimestampFormat", "Trait", "XmlNamespace"]),
    ("farrier_runtime::schema::prelude", &crate::names::PRELUDE_SCHEMAS),
    ("farrier_runtime::shape", &["ResponseMetadata", "Shape", "Slot", "Value", "View"]),
    ("std", &["fmt"]),
    ("std::collections", &["HashMap"]),
    ("std::convert", &["Infallible"]),
    ("std::future", &["Future"]),
    ("std::str", &["FromStr"]),
];

/// Methods whose trait has to be in scope.
pub(super) const METHODS: &[(&str, &str)] = &[("fill", "Value"), ("read", "Value"), ("variant", "OperationError")];

/// The runtime's module of all [`KNOWN`] names.
pub(super) const GENERATED: &str = "farrier_runtime::generated";

/// The path of a known name, and whether it has to be imported.
pub(super) fn path_of(name: &str) -> Option<(&'static str, bool)> {
    let find = |table: &'static [(&'static str, &'static [&'static str])]| {
        table.iter().find(|(_, names)| names.contains(&name)).map(|(path, _)| *path)
    };
    find(KNOWN).map(|path| (path, true)).or_else(|| find(PRELUDE).map(|path| (path, false)))
}

/// The known name of that text.
pub(super) fn known(text: &str) -> Option<&'static str> {
    KNOWN.iter().chain(PRELUDE).flat_map(|(_, names)| names.iter()).find(|known| **known == text).copied()
}
