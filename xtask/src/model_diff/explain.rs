//! `--explain`: what a rule means.

use farrier_codegen::diff;
use farrier_smithy::suggest;

use crate::Outcome;
use crate::terminal::Terminal;

pub(super) fn run(rule: &str, terminal: &mut Terminal) -> Outcome {
    if rule == "all" {
        for explanation in diff::rule_ids().into_iter().filter_map(diff::explain) {
            terminal.text(&format!("{}\n", heading(&explanation)));
        }
        return Outcome::Done;
    }
    let Some(explanation) = diff::explain(rule) else {
        let near = suggest::did_you_mean(rule, diff::rule_ids());
        let help = near.unwrap_or_else(|| "`--explain all` lists every rule".to_owned());
        terminal.error(&format!("no rule `{rule}`; {help}"));
        return Outcome::Usage;
    };
    let text =
        format!("{}\n\n{}\n\nExample: {}\n", heading(&explanation), explanation.description, explanation.example);
    terminal.text(&text);
    Outcome::Done
}

/// The rule with what it comes to: `rust.field-removed: axis rust, level breaking, bump major`.
fn heading(explanation: &diff::Explanation) -> String {
    let level = explanation.level.map_or("by severity", diff::Level::name);
    let bump = explanation.bump.map_or_else(String::new, |bump| format!(", bump {bump}"));
    format!("{}: axis {}, level {level}{bump}", explanation.id, explanation.axis)
}
