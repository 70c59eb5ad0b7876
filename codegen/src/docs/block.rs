//! What documentation consists of.

/// A block of documentation.
#[derive(Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Piece>),
    Heading(u8, Vec<Piece>),
    /// Lines of code.
    Code(String),
    /// Numbered from the given number, or not numbered.
    List(Option<u64>, Vec<Vec<Block>>),
    Quote(Vec<Block>),
    /// Rows of cells; the first row is the head.
    Table(Vec<Vec<Vec<Piece>>>),
}

/// A part of a paragraph. Marks are balanced.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Text(String),
    Code(String),
    Break,
    Open(Mark),
    Close,
}

/// What a part of a paragraph is marked as.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    Strong,
    Emphasis,
    /// A link to an address that [`super::escape::destination`] made.
    Link(String),
    /// A link whose address is of no use outside the page it was written for.
    Unlinked,
    /// The name of an operation or shape.
    Reference,
}
