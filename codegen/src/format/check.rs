//! Proof that joining lines changed nothing.

/// The line of `after`, from 1, where it first differs from `before` in more than white space and commas at the end of
/// a list; `None` if it does not.
pub(super) fn first_difference(before: &str, after: &str) -> Option<usize> {
    let mut left = significant(before);
    let mut right = significant(after);
    loop {
        match (left.next(), right.next()) {
            (None, None) => return None,
            (Some((_, expected)), Some((_, found))) if expected == found => {}
            (_, Some((at, _))) => return Some(line(after, at)),
            (Some(_), None) => return Some(line(after, after.len())),
        }
    }
}

fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The bytes that matter, with their offsets.
fn significant(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let bytes = text.as_bytes();
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\n');
    bytes.iter().copied().enumerate().filter(move |(at, byte)| match byte {
        b' ' | b'\n' => false,
        b',' => {
            let next = bytes[at + 1..].iter().find(|byte| !is_space(byte));
            !matches!(next, Some(b')' | b']' | b'}' | b'>'))
        }
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_layout_may_differ() {
        assert_eq!(first_difference("fn f(\n    a: A,\n) {}\n", "fn f(a: A) {}\n"), None);
        assert_eq!(first_difference("a;\nb;\n", "a;\nc;\n"), Some(2));
        assert_eq!(first_difference("a;\nb;\n", "a;\n"), Some(2));
        assert_eq!(first_difference("(a, b)", "(a b)"), Some(1));
    }
}
