//! Puts documentation together, in whatever order its parts come.

use super::block::{Block, Mark, Piece};

/// How deep lists and quotes nest; what is deeper joins the level above. Documentation of thousands of nested lists would
/// exhaust the stack when it is rendered.
const DEEPEST: usize = 24;

/// Collects blocks. Everything opened is closed at the latest when what encloses it ends, and closing what is not open
/// does nothing.
#[derive(Default)]
pub(super) struct Builder {
    finished: Vec<Block>,
    frames: Vec<Frame>,
    /// How many frames were not opened because they are too deep.
    beyond: usize,
    paragraph: Vec<Piece>,
    marks: Vec<Mark>,
    heading: Option<u8>,
    /// The text within `<code>`.
    code: Option<String>,
    /// How many marks were opened within `<code>`, where they do not count.
    marks_in_code: usize,
    /// The length of a label, such as "**Note:**", that the paragraph after it goes on with.
    label: Option<usize>,
    table: Option<Table>,
}

/// What encloses blocks.
enum Frame {
    List { first: Option<u64>, items: Vec<Vec<Block>> },
    Item(Vec<Block>),
    Quote(Vec<Block>),
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<Vec<Piece>>>,
    in_cell: bool,
}

impl Builder {
    /// All blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.close_table();
        self.end_paragraph();
        while !self.frames.is_empty() {
            self.close_frame();
        }
        self.finished
    }

    pub(super) fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        if self.table.as_ref().is_some_and(|table| !table.in_cell) {
            if text.trim().is_empty() {
                return;
            }
            self.open_cell();
        }
        let is_begin = self.paragraph.is_empty() || self.label == Some(self.paragraph.len());
        if !is_begin || !text.trim().is_empty() {
            self.paragraph.push(Piece::Text(text.to_owned()));
        }
    }

    pub(super) fn code_span(&mut self, code: &str) {
        match &mut self.code {
            Some(open) => open.push_str(code),
            None => self.paragraph.push(Piece::Code(code.to_owned())),
        }
    }

    pub(super) fn line_break(&mut self) {
        match &mut self.code {
            Some(open) => open.push(' '),
            None => self.paragraph.push(Piece::Break),
        }
    }

    pub(super) fn open_code(&mut self) {
        self.code.get_or_insert_default();
    }

    pub(super) fn close_code(&mut self) {
        self.marks_in_code = 0;
        if let Some(code) = self.code.take() {
            self.paragraph.push(Piece::Code(code));
        }
    }

    pub(super) fn is_in_code(&self) -> bool {
        self.code.is_some()
    }

    pub(super) fn open_mark(&mut self, mark: Mark) {
        if self.code.is_some() {
            self.marks_in_code += 1;
            return;
        }
        if is_link(&mark) {
            self.close_mark(&mark);
        } else if self.marks.contains(&mark) {
            return;
        }
        self.marks.push(mark.clone());
        self.paragraph.push(Piece::Open(mark));
    }

    /// Closes the innermost mark of that kind, and those within it.
    pub(super) fn close_mark(&mut self, like: &Mark) {
        if self.code.is_some() && self.marks_in_code > 0 {
            self.marks_in_code -= 1;
            return;
        }
        let alike = |mark: &Mark| mark == like || is_link(mark) && is_link(like);
        let Some(at) = self.marks.iter().rposition(alike) else { return };
        self.close_code();
        self.close_marks(at);
    }

    fn close_marks(&mut self, keep: usize) {
        let closed = self.marks.len().saturating_sub(keep);
        self.marks.truncate(keep);
        self.paragraph.extend(std::iter::repeat_n(Piece::Close, closed));
    }

    /// Begins a paragraph, unless a label waits for its text.
    pub(super) fn begin_paragraph(&mut self) {
        if self.label != Some(self.paragraph.len()) {
            self.end_paragraph();
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        self.close_code();
        self.close_marks(0);
        if self.is_in_cell() {
            self.paragraph.push(Piece::Text(" ".to_owned()));
            return;
        }
        self.label = None;
        let pieces = std::mem::take(&mut self.paragraph);
        let heading = self.heading.take();
        if !is_blank(&pieces) {
            self.push(
                heading.map_or_else(|| Block::Paragraph(pieces.clone()), |level| Block::Heading(level, pieces.clone())),
            );
        }
    }

    pub(super) fn open_heading(&mut self, level: u8) {
        self.end_paragraph();
        if !self.is_in_cell() {
            self.heading = Some(level);
        }
    }

    /// Begins a note: its first paragraph begins with the label.
    pub(super) fn open_note(&mut self, label: &str) {
        self.end_paragraph();
        self.paragraph.extend([
            Piece::Open(Mark::Strong),
            Piece::Text(format!("{label}:")),
            Piece::Close,
            Piece::Text(" ".to_owned()),
        ]);
        self.label = Some(self.paragraph.len());
    }

    pub(super) fn close_note(&mut self) {
        if self.label == Some(self.paragraph.len()) {
            self.paragraph.clear();
        }
        self.end_paragraph();
    }

    pub(super) fn code_block(&mut self, code: &str) {
        self.end_paragraph();
        if self.is_in_cell() {
            self.paragraph.push(Piece::Code(code.to_owned()));
        } else {
            self.push(Block::Code(code.to_owned()));
        }
    }

    pub(super) fn open_list(&mut self, first: Option<u64>) {
        self.open_frame(Frame::List { first, items: Vec::new() });
    }

    pub(super) fn close_list(&mut self) {
        self.close_to(|frame| matches!(frame, Frame::List { .. }));
    }

    /// Begins an item, after ending the one before it; an item outside of a list begins a list.
    pub(super) fn open_item(&mut self) {
        self.close_item();
        if !matches!(self.frames.last(), Some(Frame::List { .. })) && self.beyond == 0 {
            self.open_list(None);
        }
        self.open_frame(Frame::Item(Vec::new()));
    }

    pub(super) fn close_item(&mut self) {
        self.end_paragraph();
        let innermost = self.frames.iter().rposition(|frame| !matches!(frame, Frame::Quote(_)));
        if innermost.is_some_and(|at| matches!(self.frames[at], Frame::Item(_))) {
            self.close_to(|frame| matches!(frame, Frame::Item(_)));
        }
    }

    /// Ends the term of a definition; its meaning goes on in the same paragraph.
    pub(super) fn close_term(&mut self) {
        self.close_code();
        self.close_marks(0);
        if !is_blank(&self.paragraph) {
            self.paragraph.push(Piece::Text(": ".to_owned()));
            self.label = Some(self.paragraph.len());
        }
    }

    pub(super) fn open_quote(&mut self) {
        self.open_frame(Frame::Quote(Vec::new()));
    }

    pub(super) fn close_quote(&mut self) {
        self.close_to(|frame| matches!(frame, Frame::Quote(_)));
    }

    pub(super) fn open_table(&mut self) {
        if self.table.is_none() {
            self.end_paragraph();
            self.table = Some(Table::default());
        }
    }

    pub(super) fn open_row(&mut self) {
        self.close_cell();
        if let Some(table) = &mut self.table {
            table.rows.push(Vec::new());
        }
    }

    pub(super) fn open_cell(&mut self) {
        self.close_cell();
        if let Some(table) = &mut self.table {
            table.in_cell = true;
            if table.rows.is_empty() {
                table.rows.push(Vec::new());
            }
        }
    }

    pub(super) fn close_cell(&mut self) {
        if !self.is_in_cell() {
            return;
        }
        self.close_code();
        self.close_marks(0);
        let cell = std::mem::take(&mut self.paragraph);
        if let Some(table) = &mut self.table {
            table.in_cell = false;
            if let Some(row) = table.rows.last_mut() {
                row.push(cell);
            }
        }
    }

    pub(super) fn close_table(&mut self) {
        self.close_cell();
        if let Some(table) = self.table.take() {
            self.push(Block::Table(table.rows));
        }
    }

    fn is_in_cell(&self) -> bool {
        self.table.as_ref().is_some_and(|table| table.in_cell)
    }

    fn open_frame(&mut self, frame: Frame) {
        self.end_paragraph();
        if self.frames.len() >= DEEPEST || self.table.is_some() {
            self.beyond += 1;
        } else {
            self.frames.push(frame);
        }
    }

    /// Closes the innermost frame of a kind and those within it.
    fn close_to(&mut self, is_wanted: impl Fn(&Frame) -> bool) {
        self.end_paragraph();
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        if let Some(at) = self.frames.iter().rposition(is_wanted) {
            while self.frames.len() > at {
                self.close_frame();
            }
        }
    }

    fn close_frame(&mut self) {
        match self.frames.pop() {
            Some(Frame::List { first, items }) => self.push(Block::List(first, items)),
            Some(Frame::Quote(blocks)) => self.push(Block::Quote(blocks)),
            Some(Frame::Item(blocks)) => match self.frames.last_mut() {
                Some(Frame::List { items, .. }) => items.push(blocks),
                _ => blocks.into_iter().for_each(|block| self.push(block)),
            },
            None => {}
        }
    }

    fn push(&mut self, block: Block) {
        match self.frames.last_mut() {
            Some(Frame::List { items, .. }) => items.push(vec![block]),
            Some(Frame::Item(blocks) | Frame::Quote(blocks)) => blocks.push(block),
            None => self.finished.push(block),
        }
    }
}

fn is_link(mark: &Mark) -> bool {
    !matches!(mark, Mark::Strong | Mark::Emphasis)
}

/// Whether nothing of it can be seen.
fn is_blank(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| match piece {
        Piece::Text(text) | Piece::Code(text) => text.trim().is_empty(),
        Piece::Break | Piece::Open(_) | Piece::Close => true,
    })
}
