//! Documentation in CommonMark, with some HTML between.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::block::Mark;
use super::builder::Builder;
use super::{escape, html};

/// Whether a text is HTML in the first place: it has tags that CommonMark has signs for, outside of code.
pub(super) fn is_html(text: &str) -> bool {
    if !text.contains('<') {
        return false;
    }
    let mut is_indented = false;
    Parser::new_ext(text, Options::empty()).any(|event| match event {
        Event::Html(part) | Event::InlineHtml(part) => html::has_markup(&part),
        // What follows an empty line is often indented, and is no code then.
        Event::Text(part) if is_indented => html::has_markup(&part),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
            is_indented = true;
            false
        }
        Event::End(TagEnd::CodeBlock) => {
            is_indented = false;
            false
        }
        _ => false,
    })
}

/// Reads CommonMark.
pub(super) fn read(text: &str, builder: &mut Builder) {
    let mut code: Option<String> = None;
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Text(part) => match &mut code {
                Some(code) => code.push_str(&part),
                None => builder.text(&part),
            },
            Event::Start(Tag::CodeBlock(_)) => code = Some(String::new()),
            Event::End(TagEnd::CodeBlock) => builder.code_block(&code.take().unwrap_or_default()),
            Event::Code(part) => builder.code_span(&part),
            Event::Html(part) | Event::InlineHtml(part) => html::read(&part, builder),
            Event::SoftBreak => builder.text(" "),
            Event::HardBreak => builder.line_break(),
            Event::Rule => builder.end_paragraph(),
            Event::Start(tag) => start(&tag, builder),
            Event::End(tag) => end(tag, builder),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }
}

fn start(tag: &Tag<'_>, builder: &mut Builder) {
    match tag {
        Tag::Paragraph => builder.begin_paragraph(),
        Tag::Heading { level, .. } => builder.open_heading(*level as u8),
        Tag::BlockQuote(_) => builder.open_quote(),
        Tag::List(first) => builder.open_list(*first),
        Tag::Item => builder.open_item(),
        Tag::Emphasis => builder.open_mark(Mark::Emphasis),
        Tag::Strong => builder.open_mark(Mark::Strong),
        Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => builder.open_mark(escape::link(dest_url)),
        _ => {}
    }
}

fn end(tag: TagEnd, builder: &mut Builder) {
    match tag {
        TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::HtmlBlock => builder.end_paragraph(),
        TagEnd::BlockQuote(_) => builder.close_quote(),
        TagEnd::List(_) => builder.close_list(),
        TagEnd::Item => builder.close_item(),
        TagEnd::Emphasis => builder.close_mark(&Mark::Emphasis),
        TagEnd::Strong => builder.close_mark(&Mark::Strong),
        TagEnd::Link | TagEnd::Image => builder.close_mark(&Mark::Unlinked),
        _ => {}
    }
}
