//! Numbers as text, compared by value.

/// Whether two JSON numbers of any length are the same number: `1.10` is `11e-1`.
pub(super) fn is_same(left: &str, right: &str) -> bool {
    match (Decimal::parse(left), Decimal::parse(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

/// A number without an exponent: `1.5e3` is `1500`.
///
/// Nothing for what is no number, and for one whose text would be longer than any that a case can mean.
pub(super) fn plain(text: &str) -> Option<String> {
    const LONGEST: usize = 400;
    let Decimal { is_negative, digits, exponent } = Decimal::parse(text)?;
    let zeros = usize::try_from(exponent.unsigned_abs()).ok().filter(|zeros| *zeros <= LONGEST)?;
    let unsigned = if exponent >= 0 {
        format!("0{digits}{:0<zeros$}", "")
    } else {
        let padded = format!("{digits:0>width$}", width = zeros + 1);
        let (whole, fraction) = padded.split_at(padded.len() - zeros);
        format!("{whole}.{fraction}")
    };
    let trimmed = unsigned.trim_start_matches('0');
    let whole = if trimmed.is_empty() || trimmed.starts_with('.') { "0" } else { "" };
    Some(format!("{}{whole}{trimmed}", if is_negative { "-" } else { "" }))
}

/// A number as `digits * 10^exponent`, without zeros at either end of the digits. Zero has no digits, and no sign.
#[derive(Debug, PartialEq, Eq)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (sign, unsigned) = match text.strip_prefix(['-', '+']) {
            Some(rest) => (text.starts_with('-'), rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
            None => (unsigned, 0_i64),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_end_matches('0');
        let cut = i64::try_from(all.len() - digits.len()).ok()?;
        let digits = digits.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self { is_negative: false, digits, exponent: 0 });
        }
        let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?.checked_add(cut)?;
        Some(Self { is_negative: sign, digits, exponent })
    }
}

#[cfg(test)]
mod tests {
    use super::{is_same, plain};

    #[test]
    fn numbers_are_compared_by_value() {
        for (left, right) in [("1", "1.0"), ("1.10", "11e-1"), ("0", "-0.00"), ("100", "1E+2"), ("-5", "-0.5e1")] {
            assert!(is_same(left, right), "{left} {right}");
        }
        let long = "1000000000000000000000000000000000000000000000001";
        assert!(is_same(long, long));
        for (left, right) in [("1", "-1"), ("1", "10"), ("0.1", "0.10000000000000001"), (long, "1e48"), ("1", "x")] {
            assert!(!is_same(left, right), "{left} {right}");
        }
    }

    #[test]
    fn exponents_are_written_out() {
        for (text, expected) in [
            ("9.46845296123E8", "946845296.123"),
            ("1e3", "1000"),
            ("-5e-3", "-0.005"),
            ("0", "0"),
            ("-0.0", "0"),
            ("12.50", "12.5"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(plain("1e999999"), None);
        assert_eq!(plain("one"), None);
    }
}
