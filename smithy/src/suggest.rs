//! "Did you mean": the nearest of a few names.

/// A text longer than this is not compared: the distance costs the product of both lengths, and a model can
/// hold names of any length.
const LONGEST_COMPARED: usize = 256;

/// The candidate nearest to `wanted`, when it is near enough to be a slip of the keyboard: at most a third of
/// the letters differ. Letter case counts as a small difference. Of equals, the first wins.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wanted.len() > LONGEST_COMPARED {
        return None;
    }
    let lower = wanted.to_lowercase();
    let limit = (lower.chars().count() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.len() > LONGEST_COMPARED || candidate.len().abs_diff(wanted.len()) > limit * 4 {
            continue;
        }
        let distance = edit_distance(&lower, &candidate.to_lowercase());
        if distance <= limit && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// [`nearest`] as a sentence: "did you mean `GetRoom`?".
pub fn did_you_mean<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(wanted, candidates).map(|name| format!("did you mean `{name}`?"))
}

/// The Levenshtein distance in characters.
fn edit_distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, from) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_and_far_ones_are_not() {
        let names = ["CreateRoom", "GetRoom", "ListRooms"];
        assert_eq!(nearest("GetRom", names), Some("GetRoom"));
        assert_eq!(nearest("getroom", names), Some("GetRoom"));
        assert_eq!(nearest("Banana", names), None);
        assert_eq!(nearest("", names), None);
        assert_eq!(did_you_mean("ListRoms", names).as_deref(), Some("did you mean `ListRooms`?"));
    }

    #[test]
    fn distances() {
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
    }
}
