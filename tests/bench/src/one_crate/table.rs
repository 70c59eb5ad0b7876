//! What was measured, as tables.

use super::Measured;
use crate::compiler::MEBIBYTE;
use crate::limits::{self, Limit};
use crate::table;

/// A row for each crate.
pub(super) fn figures(crates: &[Measured]) -> String {
    let header =
        ["crate", "operations", "lines", "check, CPU s", "check, peak MiB", "release, CPU s", "release, peak MiB"];
    let rows: Vec<Vec<String>> = crates
        .iter()
        .map(|measured| {
            let mut row =
                vec![measured.label.clone(), table::grouped(measured.operations), table::grouped(measured.lines)];
            for taken in [Some(measured.check), measured.release] {
                row.push(taken.map_or_else(dash, |taken| format!("{:.1}", taken.cpu.as_secs_f64())));
                row.push(taken.map_or_else(dash, |taken| table::grouped(taken.peak / MEBIBYTE)));
            }
            row
        })
        .collect();
    table::render(&header, &rows)
}

/// Crates as fractions of others; nothing where there are no others.
pub(super) fn fractions(pairs: &[(&Measured, &Measured)]) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let header = ["fraction", "operations", "lines", "check, CPU", "check, peak", "release, CPU", "release, peak"];
    let rows: Vec<Vec<String>> = pairs
        .iter()
        .map(|(one, other)| {
            let mut row = vec![format!("{} / {}", one.label, other.label)];
            row.push(fraction(Some(table::float(one.operations) / table::float(other.operations))));
            row.push(fraction(Some(table::float(one.lines) / table::float(other.lines))));
            row.extend(one.ratios(other).map(fraction));
            row
        })
        .collect();
    table::render(&header, &rows)
}

/// What a crate may cost at most, next to the official one.
pub(super) fn limits(ours: &Measured, official: &Measured) -> Vec<Limit> {
    let [check, check_peak, release, _] = ours.ratios(official);
    [
        Limit::of("check, CPU / official crate", check, 0.1),
        Limit::of("check, peak memory / official crate", check_peak, 0.25),
        Limit::of("release build, CPU / official crate", release, 0.05),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The limits, each as met or missed.
pub(super) fn verdicts(limits: &[Limit]) -> String {
    limits::table(limits)
}

fn fraction(value: Option<f64>) -> String {
    value.map_or_else(dash, |value| format!("{value:.3}"))
}

fn dash() -> String {
    "-".to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::compiler::Taken;

    fn measured(label: &str, seconds: u64, mebibytes: u64) -> Measured {
        let taken = Taken { cpu: Duration::from_secs(seconds), peak: mebibytes * MEBIBYTE };
        Measured { label: label.to_owned(), operations: seconds, lines: 1_000, check: taken, release: Some(taken) }
    }

    #[test]
    fn limits_compare_both_crates() {
        let official = measured("official", 200, 4_000);
        let good = limits(&measured("ours", 10, 1_000), &official);
        assert!(good.len() == 3 && good.iter().all(Limit::is_met), "{good:?}");
        let slow = limits(&measured("ours", 21, 1_001), &official);
        assert!(!slow.iter().any(Limit::is_met), "{slow:?}");
        assert!(verdicts(&slow).contains("MISSED"));
        let unbuilt = Measured { release: None, ..measured("ours", 10, 1_000) };
        assert_eq!(limits(&unbuilt, &official).len(), 2);
    }

    #[test]
    fn figures_and_fractions_are_told_of_every_crate() {
        let (whole, part) = (measured("whole", 40, 2_000), measured("part", 1, 500));
        let text = figures(&[measured("whole", 40, 2_000), Measured { release: None, ..measured("part", 1, 500) }]);
        assert!(text.contains("whole          40  1 000          40.0            2 000            40.0"), "{text}");
        assert!(text.contains("part            1  1 000           1.0              500               -"), "{text}");
        let text = fractions(&[(&part, &whole)]);
        assert!(text.contains("part / whole       0.025  1.000       0.025        0.250"), "{text}");
        assert_eq!(fractions(&[]), "");
    }
}
