//! interim
/// Markdown.
pub fn rustdoc(documentation: &str) -> String {
    let mut out = String::new();
    let mut tag = false;
    for c in documentation.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            '[' | ']' | '`' => {}
            c if !tag => out.push(c),
            _ => {}
        }
    }
    out
}
