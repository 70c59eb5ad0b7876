//! Rust types, values and paths.

/// An item of the generated crate, by the path that its users write.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Item {
    /// Modules below the crate root, not escaped.
    pub(crate) module: Vec<String>,
    pub(crate) name: String,
}

impl Item {
    pub(crate) fn new<'a>(module: impl IntoIterator<Item = &'a str>, name: impl Into<String>) -> Self {
        Self { module: module.into_iter().map(str::to_owned).collect(), name: name.into() }
    }

    /// An item of the same module.
    pub(crate) fn sibling(&self, name: impl Into<String>) -> Self {
        Self { module: self.module.clone(), name: name.into() }
    }

    /// An item of a module in the same module.
    pub(crate) fn below(&self, module: &str, name: impl Into<String>) -> Self {
        let mut below = self.sibling(name);
        below.module.push(module.to_owned());
        below
    }
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RustType {
    Bool,
    I8,
    I16,
    I32,
    I64,
    F32,
    F64,
    String,
    Blob,
    DateTime,
    Document,
    BigInteger,
    BigDecimal,
    ByteStream,
    /// The events of a union that come, and its errors.
    EventReceiver(Item, Item),
    /// The events of a union that go, and its errors.
    EventStreamSender(Item, Item),
    /// A structure, union or enum of the crate.
    Item(Item),
    Option(Box<RustType>),
    Box(Box<RustType>),
    Vec(Box<RustType>),
    Map(Box<RustType>, Box<RustType>),
}

impl RustType {
    pub(crate) fn optional(self) -> Self {
        Self::Option(Box::new(self))
    }

    pub(crate) fn boxed(self) -> Self {
        Self::Box(Box::new(self))
    }

    /// Whether it is a stream, which can be neither cloned nor compared, and is empty rather than absent.
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self, Self::ByteStream | Self::EventReceiver(..) | Self::EventStreamSender(..))
    }

    /// Whether a value is copied rather than borrowed.
    pub(crate) fn is_copy(&self) -> bool {
        matches!(self, Self::Bool | Self::I8 | Self::I16 | Self::I32 | Self::I64 | Self::F32 | Self::F64)
    }
}

/// The value of a member that nobody gave.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DefaultPlan {
    /// The zero value of its type.
    Zero,
    Bool(bool),
    /// Any integer, as text.
    Integer(i64),
    Float(f64),
    String(String),
    /// An enum, by its value on the wire.
    Enum(Item, String),
    Blob(Vec<u8>),
    /// Seconds and nanoseconds.
    DateTime(i64, u32),
    /// A number as text, which the lowering has checked.
    BigInteger(String),
    BigDecimal(String),
    Document(DocumentDefault),
}

/// A document that is a default: the model allows no nested ones.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DocumentDefault {
    Bool(bool),
    String(String),
    Integer(i64),
    Float(f64),
    EmptyList,
    EmptyMap,
}

/// Where a schema is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SchemaRef {
    /// One of the runtime's, such as `STRING`.
    Prelude(&'static str),
    /// A static of the generated crate, by its modules and name.
    Static(Vec<String>, String),
}
