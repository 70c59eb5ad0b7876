//! Tokens to the text of a file.
//!
//! prettyplease lays the tokens out, one construct per line. Generated functions are short and many, so what fits on a
//! line of [`WIDTH`] columns is then joined to one, and blank lines set items apart. `#[comment = " text"]` on an item,
//! and `#![comment = " text"]` on the file, become `// text`.

mod check;
mod join;
mod space;
mod tree;

use std::fmt;

use proc_macro2::{TokenStream, TokenTree};

/// The width of a line that was joined, in characters. Documentation and texts may be wider.
pub const WIDTH: usize = 200;

/// Why tokens could not be formatted. Both are mistakes of the generator, not of a model.
#[derive(Debug)]
pub struct FormatError(Kind);

#[derive(Debug)]
enum Kind {
    NoFile(syn::Error),
    Changed { line: usize },
}

/// The text of a Rust file.
///
/// # Errors
/// If the tokens are no Rust file.
pub fn format(tokens: TokenStream) -> Result<String, FormatError> {
    let whole_lines = !has_line_breaks(tokens.clone());
    let file: syn::File = syn::parse2(tokens).map_err(|error| FormatError(Kind::NoFile(error)))?;
    let laid_out = prettyplease::unparse(&file);
    if !whole_lines {
        return Ok(laid_out);
    }
    let mut nodes = tree::parse(&laid_out);
    join::nodes(&mut nodes, 0);
    let joined = space::items(&nodes);
    match check::first_difference(&laid_out, &joined) {
        None => Ok(joined),
        Some(line) => Err(FormatError(Kind::Changed { line })),
    }
}

/// Whether a literal holds a line break: such a file can not be treated line by line.
fn has_line_breaks(tokens: TokenStream) -> bool {
    let mut open = vec![tokens.into_iter()];
    while let Some(tokens) = open.last_mut() {
        match tokens.next() {
            None => {
                open.pop();
            }
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(TokenTree::Literal(literal)) => {
                let text = literal.to_string();
                if text.contains('\n') {
                    return true;
                }
            }
            Some(_) => {}
        }
    }
    false
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::NoFile(_) => f.write_str("the generated tokens are no Rust file"),
            Kind::Changed { line } => write!(f, "joining lines would change the generated code at line {line}"),
        }
    }
}

impl std::error::Error for FormatError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Kind::NoFile(error) => Some(error),
            Kind::Changed { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests;
