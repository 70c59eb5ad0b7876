//! Map entries in formats that have no maps: XML and forms write a map as a list of keys and values, in whatever order
//! the map had.

/// A list of items, each with the names of its parts and what is written in those that are plain text.
pub(super) struct Item<'a> {
    /// The parts: name, and text if the part is nothing else.
    pub(super) parts: Vec<(&'a str, Option<&'a str>)>,
}

/// Whether items look like the entries of one map: each has a key and a value, the parts are called the same in all of
/// them, and no two have the same key. A list of structures can look so too; nothing but the order of such a list is
/// then left unseen, and only in inputs that hold maps.
pub(super) fn are_entries(items: &[Item<'_>]) -> bool {
    let Some([(first, _), (second, _)]) = items.first().map(|item| item.parts.as_slice()) else { return false };
    let are_alike = items.iter().all(|item| match item.parts.as_slice() {
        [(a, _), (b, _)] => a != b && ((a == first && b == second) || (a == second && b == first)),
        _ => false,
    });
    are_alike && (are_distinct(items, first) || are_distinct(items, second))
}

fn are_distinct(items: &[Item<'_>], name: &str) -> bool {
    let key = |item: &Item<'_>| {
        item.parts.iter().find(|(part, _)| *part == name).and_then(|(_, text)| text.map(str::to_owned))
    };
    let mut keys: Vec<_> = items.iter().map(key).collect();
    keys.sort_unstable();
    keys.iter().all(Option::is_some) && keys.windows(2).all(|pair| pair[0] != pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(parts: &[(&'static str, Option<&'static str>)]) -> Item<'static> {
        Item { parts: parts.to_vec() }
    }

    #[test]
    fn entries_have_a_key_of_their_own_and_a_value() {
        let foo = || item(&[("key", Some("foo")), ("value", None)]);
        let bar = || item(&[("value", Some("x")), ("key", Some("bar"))]);
        assert!(are_entries(&[foo(), bar()]));
        assert!(!are_entries(&[foo(), foo()]));
        assert!(!are_entries(&[foo(), item(&[("key", Some("bar"))])]));
        assert!(!are_entries(&[foo(), item(&[("K", Some("bar")), ("value", None)])]));
        assert!(!are_entries(&[]));
    }
}
