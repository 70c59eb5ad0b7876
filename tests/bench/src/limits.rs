//! What a Farrier client may cost at most.

use std::time::Duration;

use crate::compile::Compile;
use crate::{Contestant, Measured, of, table};

/// One limit: what was measured, and how much it may be.
#[derive(Debug)]
pub(crate) struct Limit {
    name: &'static str,
    value: f64,
    limit: f64,
}

impl Limit {
    /// A measured value and the most that it may be; `None` where it was not measured.
    pub(crate) fn of(name: &'static str, value: Option<f64>, limit: f64) -> Option<Self> {
        Some(Self { name, value: value?, limit })
    }

    /// Whether the limit is kept.
    pub(crate) fn is_met(&self) -> bool {
        self.value <= self.limit
    }
}

/// The limits for which everything was measured that they compare.
pub(crate) fn check(results: &[Measured]) -> Vec<Limit> {
    let Some(farrier) = of(results, Contestant::Farrier) else { return Vec::new() };
    let calls = |contestant| of(results, contestant)?.calls.first()?.instructions.map(table::float);
    let builds = |contestant| of(results, contestant)?.compile.as_ref();
    let program = |contestant| builds(contestant).map(|compile: &Compile| compile.program.as_secs_f64());
    let own = |contestant| {
        builds(contestant).and_then(|compile: &Compile| compile.own).map(|time: Duration| time.as_secs_f64())
    };
    let ratio = |name, value: Option<f64>, base: Option<f64>, limit| Some(Limit { name, value: value? / base?, limit });
    let ours = Contestant::Farrier;
    [
        ratio("GetRoom, instructions / hand-written", calls(ours), calls(Contestant::Hand), 1.5),
        ratio("crate alone, CPU / aws-sdk-ivschat lean", own(ours), own(Contestant::Lean), 0.1),
        ratio("program, CPU / aws-sdk-ivschat lean", program(ours), program(Contestant::Lean), 0.75),
        ratio(
            "lean program, CPU / aws-sdk-ivschat lean",
            program(Contestant::FarrierLean),
            program(Contestant::Lean),
            0.75,
        ),
        ratio("program, CPU / aws-sdk-ivschat default", program(ours), program(Contestant::Official), 0.5),
        Some(Limit { name: "lines of the crate", value: table::float(farrier.lines), limit: 6_000.0 }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A row for each limit.
pub(crate) fn table(limits: &[Limit]) -> String {
    let rows: Vec<Vec<String>> = limits
        .iter()
        .map(|limit| {
            let verdict = if limit.is_met() { "met" } else { "MISSED" };
            vec![limit.name.to_owned(), table::number(limit.value), table::number(limit.limit), verdict.to_owned()]
        })
        .collect();
    if rows.is_empty() { String::new() } else { table::render(&["acceptance", "measured", "at most", ""], &rows) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_need_both_sides() {
        let farrier = Measured { contestant: Contestant::Farrier, compile: None, calls: Vec::new(), lines: 6_001 };
        let limits = check(std::slice::from_ref(&farrier));
        assert_eq!(limits.len(), 1);
        assert!(!limits[0].is_met());
        assert!(table(&limits).contains("MISSED"));
        assert!(check(&[]).is_empty() && table(&[]).is_empty());
    }
}
