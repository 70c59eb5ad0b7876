use std::path::{Path, PathBuf};

use proptest::prelude::*;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::*;

#[track_caller]
fn check(documentation: &str, expected: &str) {
    let markdown = rustdoc(documentation);
    assert_eq!(markdown, expected);
    assert_eq!(faults(&markdown), Vec::<String>::new());
}

/// What rustdoc or clippy would warn about, and what would be a test.
fn faults(markdown: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let is_hidden = |letter: char| {
        letter != '\n' && letter.is_control()
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}')
    };
    if markdown.contains(is_hidden) {
        faults.push("a control character".to_owned());
    }
    if markdown.lines().any(|line| line.ends_with(' ')) || markdown.ends_with('\n') || markdown.starts_with('\n') {
        faults.push("white space at an end".to_owned());
    }
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reference =
        |link: pulldown_cmark::BrokenLink<'_>| Some((link.reference.to_string().into(), "broken".into()));
    let (mut links, mut in_code) = (0_usize, false);
    for event in Parser::new_with_broken_link_callback(markdown, options, Some(&mut reference)) {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => faults.push(format!("a tag: {text}")),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                links += 1;
                if !dest_url.contains(':') || !matches!(link_type, LinkType::Inline | LinkType::Autolink) {
                    faults.push(format!("a link to {dest_url}"));
                }
            }
            Event::End(pulldown_cmark::TagEnd::Link) => links -= 1,
            Event::Start(Tag::CodeBlock(kind)) => {
                in_code = true;
                if kind != pulldown_cmark::CodeBlockKind::Fenced("text".into()) {
                    faults.push("a code block that is a test".to_owned());
                }
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if links == 0 && !in_code => {
                let lower = text.to_lowercase();
                let address = lower.split("http").skip(1).any(|rest| {
                    let rest = rest.strip_prefix("s").unwrap_or(rest);
                    rest.strip_prefix("://")
                        .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
                });
                if address {
                    faults.push(format!("a bare address: {text}"));
                }
            }
            Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::Rule => faults.push(format!("{event:?}")),
            Event::Start(tag @ (Tag::FootnoteDefinition(_) | Tag::Strikethrough | Tag::Image { .. })) => {
                faults.push(format!("{tag:?}"));
            }
            _ => {}
        }
    }
    faults
}

/// The text a reader of the Markdown sees.
fn shown(markdown: &str) -> String {
    let mut shown = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) => shown.push_str(&text),
            Event::SoftBreak | Event::HardBreak => shown.push(' '),
            _ => {}
        }
    }
    shown
}

#[test]
fn paragraphs_are_lines() {
    check("One sentence.", "One sentence.");
    check("  One\n   sentence. \n", "One sentence.");
    check("<p>First.</p><p>Second,\n   broken.</p>\n<p></p><p/>\n<p>Last.</p>", "First.\n\nSecond, broken.\n\nLast.");
    check("One.\n\nTwo.", "One.\n\nTwo.");
    check("<p>A</p>\n\n   B with <b>c</b>.\n\n   D", "A\n\nB with **c**.\n\nD");
    check("", "");
    check(" \n\t ", "");
    check("<p></p><p/>", "");
    check("<b>Line<br>break</b><br/>here.<br>", "**Line\\\nbreak**\\\nhere.");
}

#[test]
fn marks_keep_their_gaps_outside() {
    check(
        "<p>Mind <b> the gaps </b>in<code> code </code>and<i>missing</i>ones.</p>",
        "Mind **the gaps** in `code` and*missing*ones.",
    );
    check(
        "<p>No <code></code> in <b></b> these <i> </i> or <a href=\"https://a.example\"></a> those.</p>",
        "No in these or those.",
    );
    check(
        "<p><b>Bold with <code>code</code> and <i>slant</i> inside</b></p>",
        "**Bold with `code` and _slant_ inside**",
    );
    check(
        "<p><code>code with <i>slant</i> inside</code> and <i><code>c</code></i></p>",
        "`code with slant inside` and _`c`_",
    );
    check("<p>a<b>\"quoted\"</b>b</p>", "a\"quoted\"b");
    check("<p>10<sup>6</sup>, H<sub>2</sub>O</p>", "10^6, H2O");
    check("<P>Loud <B>tags</B>, <CODE>code</CODE></P>", "Loud **tags**, `code`");
}

#[test]
fn code_keeps_its_content() {
    check("<p><code>a_b*c* [x] &lt;y> \\d</code></p>", "`a_b*c* [x] <y> \\d`");
    check("<p><code>with `ticks`</code>, <code>`</code>, <code>``</code></p>", "`` with `ticks` ``, `` ` ``, ` `` `");
    check("<p><code>a</code><code>b</code></p>", "`a` `b`");
    check("<p>Set `key` to <code>tag:<key></code>.</p>", "Set `key` to `tag:<key>`.");
    check("<p>A lone ` tick and <code>unclosed", "A lone \\` tick and `unclosed`");
}

#[test]
fn lists_nest() {
    check(
        "<p>Intro:</p><ul><li>One</li><li><p>Two.</p><p>More.</p></li><li>Three<ul><li>Inner<ol><li>Deep</li></ol></li></ul></li></ul><p>After.</p>",
        "Intro:\n\n- One\n- Two.\n\n  More.\n- Three\n  - Inner\n    1. Deep\n\nAfter.",
    );
    check("<ul><li>One<li>Two <b>bold</ul><p>After", "- One\n- Two **bold**\n\nAfter");
    check("<li>Stray</li>", "- Stray");
    check("</p>Closed</li></ul> early.</b>", "Closed\n\nearly.");
    check(
        "<dl><dt>Term</dt><dd>Meaning.</dd> <dt>Other</dt>\n<dd>\n<p>One.</p><p>Two.</p></dd><dt>Alone</dt></dl>",
        "- **Term**: Meaning.\n- **Other**: One.\n\n  Two.\n- **Alone**:",
    );
    check("<ul><li><pre>a\n  b</pre></li></ul>", "- ```text\n  a\n    b\n  ```");
}

#[test]
fn links_have_an_address() {
    check(
        "<p>See <a href=\"https://a.example/x_y\">this page</a>, <a href='https://a.example/(r)?a=1&amp;b=2'> that </a>.</p>",
        "See [this page](https://a.example/x_y), [that](https://a.example/%28r%29?a=1&amp;b=2).",
    );
    check(
        "<p><a>GetRoom</a>, <a>two words</a>, <a href=\"\">empty</a>, <a href=\"API_X.html\">local</a></p>",
        "`GetRoom`, two words, empty, local",
    );
    check(
        "<p>https://a.example/b_c, http://{id}.example.com. (https://a.example)</p>",
        "<https://a.example/b_c>, `http://{id}.example.com`. (<https://a.example>)",
    );
    check(
        "[text](https://a.example) and [rel](x.html) and <https://b.example>",
        "[text](https://a.example) and rel and <https://b.example>",
    );
    check("<p><a href=\"//a.example\"><code>x</code> [y]</a></p>", "[`x` \\[y\\]](https://a.example)");
}

#[test]
fn what_is_no_markup_is_escaped() {
    check(
        "<p>[0], [Room], [a][b], [^1], ![x] and array[index].</p>",
        "\\[0\\], \\[Room\\], \\[a\\]\\[b\\], \\[^1\\], \\!\\[x\\] and array\\[index\\].",
    );
    check("<p>1 < 2, Vec<String>, <bucket-name>, a<b</p>", "1 \\< 2, Vec\\<String>, \\<bucket-name>, a\\<b");
    check(
        "<p>*.example, a*b, snake_case, _x_, ~~no~~, C:\\temp, AT&T &amp;lt;</p>",
        "\\*.example, a\\*b, snake_case, \\_x\\_, \\~\\~no\\~\\~, C:\\\\temp, AT\\&T \\&lt;",
    );
    check(
        "<p># no</p><p>- no</p><p>1. no</p><p>> no</p><p>+ no</p><p>===</p>",
        "\\# no\n\n\\- no\n\n1\\. no\n\n\\> no\n\n\\+ no\n\n\\===",
    );
    check("[note]: https://a.example \"title\"", "");
    check("text <!-- hidden --> <script>alert(1)</script> shown <p>", "text shown");
}

#[test]
fn blocks_of_other_kinds() {
    check(
        "<note><p>A note.</p><p>More.</p></note><important>No p.</important><tip></tip>",
        "**Note:** A note.\n\nMore.\n\n**Important:** No p.",
    );
    check("<h1>Big</h1>Text<hr/><h3>Small</h3>", "# Big\n\nText\n\n### Small");
    check(
        "<p>Before:</p><pre><code>fn main() {\n    let x: Vec&lt;u8&gt;;\n}</code></pre>",
        "Before:\n\n```text\nfn main() {\n    let x: Vec<u8>;\n}\n```",
    );
    check("<pre>\n    a\n      ```\n    b\n</pre>", "````text\na\n  ```\nb\n````");
    check(
        "<table><thead><tr><th>Key</th><th>Value</th></tr></thead><tr><td><p>a</p></td><td>1 | 2</td></tr><tr><td><code>b|c</code></td></tr></table>",
        "| Key | Value |\n| --- | --- |\n| a | 1 \\| 2 |\n| `b\\|c` |  |",
    );
    check("<blockquote><p>Said.</p><ul><li>x</li></ul></blockquote>", "> Said.\n>\n> - x");
}

#[test]
fn commonmark_stays_commonmark() {
    check(
        "# Title\n\n* star\n* list\n\n1. one\n\n> quoted\n\n**bold** _slant_ `code` __init__ snake_case",
        "# Title\n\n- star\n- list\n\n1. one\n\n> quoted\n\n**bold** _slant_ `code` **init** snake_case",
    );
    check("A.\n\n```json\n{\"a\": 1}\n```\n\n~~~\nx", "A.\n\n```text\n{\"a\": 1}\n```\n\n```text\nx\n```");
    check("Text with `<p>` in code and a <Room> tag.", "Text with `<p>` in code and a \\<Room> tag.");
    check("7. seven\n8. eight", "7. seven\n8. eight");
    check("Intro.\n\n         <p>Indented.</p>", "Intro.\n\nIndented.");
}

#[test]
fn nothing_invisible_remains() {
    check("a\u{202e}b\u{2066}c\u{200b}d\u{ad}e\u{1}\u{1b}[0m\u{96}\u{2028}f\tg\r\nh", "abcde\\[0m f g h");
    check("<p>&#x202e;a&#27;b</p>", "ab");
}

#[test]
fn the_first_paragraph_is_whole() {
    assert_eq!(first_paragraph("One.\n\nTwo."), "One.");
    assert_eq!(first_paragraph("- a\n- b\n\nMore."), "- a\n- b");
    assert_eq!(first_paragraph("```text\na\n\nb\n```\n\nMore."), "```text\na\n\nb\n```");
    assert_eq!(first_paragraph(""), "");
}

#[test]
fn deep_nesting_and_many_signs_cost_little() {
    let start = std::time::Instant::now();
    for part in [
        "<ul><li>",
        "<p \"",
        "`",
        "``` `` ",
        "<",
        "<!--",
        "[",
        "<b><i>",
        "&",
        "<pre>",
        "> ",
        "- ",
        "<table><tr><td>",
        "<code>",
        "https://",
        "*a ",
        "<a href='x'>",
    ] {
        rustdoc(&part.repeat(20_000));
        let html = rustdoc(&format!("<p>{}", part.repeat(20_000)));
        first_paragraph(&html);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn any_text_is_shown_as_it_is(text in "[a-z *_`\\[\\]()#>~|:.!&;{}\\\\-]{0,60}") {
        let documentation = format!("<p>{}</p>", text.replace('`', "'"));
        let markdown = rustdoc(&documentation);
        prop_assert_eq!(faults(&markdown), Vec::<String>::new(), "{}", markdown);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(words(&shown(&markdown)), words(&entity::decode(&text.replace('`', "'"))), "{}", markdown);
    }

    #[test]
    fn any_markup_is_free_of_faults(parts in proptest::collection::vec(part(), 0..24)) {
        let documentation = parts.concat();
        let markdown = rustdoc(&documentation);
        prop_assert_eq!(faults(&markdown), Vec::<String>::new(), "{:?}\n{}", documentation, markdown);
        let first = first_paragraph(&markdown);
        prop_assert_eq!(faults(&first), Vec::<String>::new(), "{}", first);
        prop_assert_eq!(first.is_empty(), markdown.is_empty());
    }

    #[test]
    fn plain_text_is_converted_once(text in "[a-zA-Z0-9 ,.;\\[\\]<#-]{0,60}") {
        let once = rustdoc(&text);
        prop_assert_eq!(rustdoc(&once), once);
    }

    #[test]
    fn any_characters_are_safe(text in "\\PC{0,40}|[\\x00-\\x20<>/a-c`\u{202e}\u{2028}]{0,40}") {
        let markdown = rustdoc(&text);
        prop_assert_eq!(faults(&markdown), Vec::<String>::new(), "{}", markdown);
    }
}

fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z ]{1,6}",
        "[*_`\\[\\]()#>~|:.!&; {}\\\\\n-]{1,4}",
        proptest::sample::select(vec![
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<ol>",
            "</ol>",
            "<dl>",
            "<dt>",
            "</dt>",
            "<dd>",
            "</dd>",
            "</dl>",
            "<note>",
            "</note>",
            "<pre>",
            "</pre>",
            "<br>",
            "<h2>",
            "</h2>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<a>",
            "<a href=\"https://a.example/(x)\">",
            "<a href='y'>",
            "</a>",
            "<blockquote>",
            "</blockquote>",
            "<x-y>",
            "&lt;",
            "&#39;",
            "https://a.example/x?y=[z]",
            "```\n",
            "\n\n",
            "\n- ",
            "\n1. ",
            "    ",
            "<https://b.example>",
            "[t](https://c.example)",
            "![i](https://d.example)",
            "<!-- c -->",
        ])
        .prop_map(str::to_owned),
    ]
}

/// All documentation of real models, where they are at hand.
#[test]
fn documentation_of_real_models_is_free_of_faults() {
    let shared = std::env::var_os("FARRIER_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let Ok(folder) = std::fs::read_dir(shared.join("models")) else {
        eprintln!("skipped: no folder {}; set FARRIER_SHARED to the folder that holds `models`", shared.display());
        return;
    };
    let mut texts = Vec::new();
    for entry in folder {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        documentation(&serde_json::from_str(&text).unwrap(), &mut texts);
    }
    for text in &texts {
        let markdown = rustdoc(text);
        assert_eq!(faults(&markdown), Vec::<String>::new(), "{text}\n\n{markdown}");
        assert_eq!(markdown.is_empty(), text.replace(['<', '>', '/', 'p'], "").trim().is_empty(), "{text}");
    }
    assert!(texts.len() > 10_000);
}

fn documentation(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                match value.as_str() {
                    Some(text) if key == "smithy.api#documentation" => texts.push(text.to_owned()),
                    _ => documentation(value, texts),
                }
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| documentation(item, texts)),
        _ => {}
    }
}
