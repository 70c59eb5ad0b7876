//! Which members have to be boxed, so that no type contains itself.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use farrier_smithy::{Model, Shape, ShapeId, ShapeKind};

/// The members to box, by id. Lists and maps are indirection enough, so only members that target structures and unions
/// count. Of each cycle the member with the first id is boxed, as in the official SDK.
pub(crate) fn boxed<'m>(model: &Model, shapes: impl IntoIterator<Item = &'m Shape>) -> BTreeSet<ShapeId> {
    let mut edges: BTreeMap<&ShapeId, Vec<(&ShapeId, &ShapeId)>> = BTreeMap::new();
    for shape in shapes {
        if is_by_value(shape) {
            let members = shape.members().iter().filter(|member| is_by_value(model.target(member)));
            edges.insert(&shape.id, members.map(|member| (&member.id, &member.target)).collect());
        }
    }
    let mut boxed = BTreeSet::new();
    let starts: Vec<&ShapeId> = edges.keys().copied().collect();
    for start in starts {
        while let Some(member) = shortest_cycle(start, &edges, &boxed).and_then(|cycle| cycle.into_iter().min()) {
            boxed.insert(member.clone());
        }
    }
    boxed
}

fn is_by_value(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_))
}

/// The members of a shortest cycle through `start`.
fn shortest_cycle<'m>(
    start: &'m ShapeId,
    edges: &BTreeMap<&'m ShapeId, Vec<(&'m ShapeId, &'m ShapeId)>>,
    boxed: &BTreeSet<ShapeId>,
) -> Option<Vec<&'m ShapeId>> {
    let mut came_by: BTreeMap<&ShapeId, (&ShapeId, &ShapeId)> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(shape) = open.pop_front() {
        for &(member, target) in edges.get(shape).into_iter().flatten() {
            if boxed.contains(member) {
                continue;
            }
            if target == start {
                let mut cycle = vec![member];
                let mut at = shape;
                while at != start {
                    let (member, from) = came_by.get(at).copied()?;
                    cycle.push(member);
                    at = from;
                }
                return Some(cycle);
            }
            came_by.entry(target).or_insert_with(|| {
                open.push_back(target);
                (member, shape)
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed_in(shapes: &str) -> Vec<String> {
        let text = format!(r#"{{"smithy": "2.0", "shapes": {{{shapes}}}}}"#);
        let model = Model::from_text("test.json", &text).unwrap();
        boxed(&model, model.shapes()).into_iter().map(|id| id.to_string()).collect()
    }

    #[test]
    fn a_structure_of_itself_is_boxed() {
        let tree =
            r#""a#T": {"type": "structure", "members": {"left": {"target": "a#T"}, "right": {"target": "a#T"}}}"#;
        assert_eq!(boxed_in(tree), ["a#T$left", "a#T$right"]);
    }

    #[test]
    fn one_member_of_a_pair_is_boxed() {
        let pair = r#""a#Wife": {"type": "structure", "members": {"of": {"target": "a#Husband"}}},
            "a#Husband": {"type": "structure", "members": {"of": {"target": "a#Wife"}}}"#;
        assert_eq!(boxed_in(pair), ["a#Husband$of"]);
    }

    #[test]
    fn a_list_is_indirection_enough() {
        let tree = r#""a#T": {"type": "structure", "members": {"children": {"target": "a#L"}}},
            "a#L": {"type": "list", "member": {"target": "a#T"}}"#;
        assert!(boxed_in(tree).is_empty());
    }

    #[test]
    fn unions_count() {
        let expression = r#""a#E": {"type": "union", "members": {"not": {"target": "a#E"}, "and": {"target": "a#Pair"}}},
            "a#Pair": {"type": "structure", "members": {"left": {"target": "a#E"}}}"#;
        assert_eq!(boxed_in(expression), ["a#E$and", "a#E$not"]);
    }
}
