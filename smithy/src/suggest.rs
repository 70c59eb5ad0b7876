//! "Did you mean": the nearest of a few names.

use crate::shape_id::ShapeId;

/// A text longer than this is not compared: the distance costs the product of both lengths, and a model can
/// hold names of any length.
const LONGEST_COMPARED: usize = 256;

/// The candidate nearest to `wanted`, when it is near enough to be a slip of the keyboard: at most a third of
/// the letters, rounded up, differ. Letter case counts as a small difference. Of equals, the first wins.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wanted.len() > LONGEST_COMPARED {
        return None;
    }
    let lower = wanted.to_lowercase();
    let letters = lower.chars().count();
    let limit = letters.div_ceil(3).min(letters.saturating_sub(1));
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

/// The id nearest to `wanted`, as a sentence: the same name in another namespace, or else the nearest name in the same
/// namespace. Namespaces are long, so comparing whole ids would find every name near.
pub fn did_you_mean_id<'a>(wanted: &ShapeId, ids: impl Iterator<Item = &'a ShapeId> + Clone) -> Option<String> {
    if let Some(id) = ids.clone().find(|id| id.name() == wanted.name() && id.namespace() != wanted.namespace()) {
        return Some(format!("did you mean `{id}`?"));
    }
    let names = ids.filter(|id| id.namespace() == wanted.namespace()).map(ShapeId::name);
    let name = nearest(wanted.name(), names.filter(|name| *name != wanted.name()))?;
    Some(format!("did you mean `{}#{name}`?", wanted.namespace()))
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
    fn ids_are_compared_by_name() {
        let ids =
            ["com.example.long#Room", "com.example.long#Foo", "other#User"].map(|id| id.parse::<ShapeId>().unwrap());
        let suggest = |wanted: &str| did_you_mean_id(&wanted.parse().unwrap(), ids.iter());
        assert_eq!(suggest("com.example.long#Rom").as_deref(), Some("did you mean `com.example.long#Room`?"));
        assert_eq!(suggest("com.example.long#User").as_deref(), Some("did you mean `other#User`?"));
        assert_eq!(suggest("com.example.long#Bar"), None);
    }

    #[test]
    fn distances() {
        assert_eq!(edit_distance("", "abc"), 3);
        assert_eq!(edit_distance("kitten", "sitting"), 3);
    }
}
