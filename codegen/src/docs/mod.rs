//! Smithy documentation to rustdoc.
//!
//! Smithy documentation is CommonMark ("Smithy 2.0, Documentation traits, `documentation`"); models of AWS write it in a
//! loose HTML instead. Both become blocks and pieces of text in one builder, and one renderer writes them so that neither
//! rustdoc nor clippy finds fault: brackets that are no link, angle brackets that are no tag and bare addresses are
//! escaped, and no code block is a test.

mod block;
mod builder;
mod commonmark;
mod entity;
mod escape;
mod html;
mod inline;
mod render;

use builder::Builder;

/// Markdown for rustdoc: lines without control characters, separated by `\n`, none at the end; empty if the
/// documentation says nothing. A paragraph is one line.
pub fn rustdoc(documentation: &str) -> String {
    let text = escape::visible(documentation);
    let text = text.trim();
    let mut builder = Builder::default();
    if commonmark::is_html(text) {
        html::read(text, &mut builder);
    } else {
        commonmark::read(text, &mut builder);
    }
    render::blocks(&builder.finish())
}

/// The first paragraph of what [`rustdoc`] returned, or the first list, table or code block if it begins with one.
pub fn first_paragraph(markdown: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut end = 0;
    for line in markdown.split_inclusive('\n') {
        let text = line.trim();
        let ticks = &text[..text.len() - text.trim_start_matches('`').len()];
        match fence {
            None if text.is_empty() && end > 0 => break,
            None if ticks.len() >= 3 && text.ends_with(render::CODE_KIND) => fence = Some(ticks),
            Some(open) if text == open => fence = None,
            _ => {}
        }
        end += line.len();
    }
    markdown[..end].trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests;
