//! Tables of plain text.

/// A table whose first column is aligned left and the others right, with an empty line after it.
pub(crate) fn render(header: &[&str], rows: &[Vec<String>]) -> String {
    let header: Vec<String> = header.iter().map(|&cell| cell.to_owned()).collect();
    let all = || std::iter::once(&header).chain(rows);
    let width = |column: usize| all().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..header.len()).map(|column| width(column).unwrap_or_default()).collect();
    let mut text = String::new();
    for (index, row) in all().enumerate() {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
        if index == 0 {
            text.push_str(&"-".repeat(widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1)));
            text.push('\n');
        }
    }
    text.push('\n');
    text
}

/// A number with a space between groups of three digits.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// One number as a multiple of another.
pub(crate) fn ratio(value: Option<u64>, base: Option<u64>) -> String {
    match (value, base) {
        (Some(value), Some(base)) if base > 0 => format!("{:.2}", float(value) / float(base)),
        _ => "-".to_owned(),
    }
}

/// A ratio with two decimals, or a count without.
pub(crate) fn number(value: f64) -> String {
    if value < 100.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}

/// The nearest number with a fraction; measurements lie far below where that loses anything.
#[expect(clippy::cast_precision_loss, reason = "measurements lie far below 2^53")]
pub(crate) fn float(value: u64) -> f64 {
    value as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let text = render(&["what", "n"], &[vec!["a".into(), "10".into()], vec!["bc".into(), "1".into()]]);
        assert_eq!(text, "what   n\n--------\na     10\nbc     1\n\n");
    }

    #[test]
    fn numbers_are_easy_to_read() {
        assert_eq!([grouped(0), grouped(999), grouped(1_000), grouped(1_234_567)], ["0", "999", "1 000", "1 234 567"]);
        assert_eq!(
            (ratio(Some(3), Some(2)), ratio(Some(3), None), ratio(None, Some(2))),
            ("1.50".into(), "-".into(), "-".into())
        );
        assert_eq!((number(0.75), number(6_000.0)), ("0.75".into(), "6000".into()));
    }
}
