//! Short diffs.

use std::time::Duration;

use similar::TextDiff;

/// How many lines of a diff are shown.
const MOST_LINES: usize = 12;

/// How many characters of a line are shown: a line of documentation can be very long.
const LONGEST_LINE: usize = 160;

/// How long a diff may take; what is not compared until then shows as removed and added.
const LONGEST_TIME: Duration = Duration::from_millis(500);

/// A unified diff with one line of context, cut after [`MOST_LINES`].
pub(super) fn short(old: &str, new: &str) -> String {
    let diff = TextDiff::configure().timeout(LONGEST_TIME).diff_lines(old, new);
    let text = diff.unified_diff().context_radius(1).to_string();
    let mut lines: Vec<String> = text.lines().map(cut).collect();
    if lines.len() > MOST_LINES {
        let more = lines.len() - MOST_LINES;
        lines.truncate(MOST_LINES);
        lines.push(format!("... and {more} more lines"));
    }
    lines.join("\n")
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((at, _)) => format!("{}...", &line[..at]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_shows_what_changed_and_little_else() {
        assert_eq!(short("a\nb\nc\nd\n", "a\nb\nx\nd\n"), "@@ -2,3 +2,3 @@\n b\n-c\n+x\n d");
        let many: String = (0..100).map(|line| format!("{line}\n")).collect();
        assert!(short("", &many).ends_with("\n... and 89 more lines"));
        assert!(short("", &"é".repeat(500)).lines().all(|line| line.chars().count() < 170));
    }
}
