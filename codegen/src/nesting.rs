//! How deep types lie in each other.
//!
//! Whether a type is `Send` and `Sync`, the compiler asks of what it holds, one step down at a time, and gives up after 128
//! steps unless a crate sets another limit. A hundred structures, each within the next, or as many that hold each other in
//! lists, take more.

use std::collections::BTreeMap;

use farrier_smithy::{Model, Shape, ShapeKind};

/// The compiler's own limit.
const LIMIT: usize = 128;

/// Steps that begin outside of the types: futures, errors and what wraps them.
const OUTSIDE: usize = 32;

/// The limit that the types of a crate need, where it is more than the compiler's own. `shapes` are all shapes that have
/// a type or a static, inputs and outputs too.
pub(crate) fn recursion_limit<'m>(model: &'m Model, shapes: impl IntoIterator<Item = &'m Shape>) -> Option<usize> {
    let needed = deepest(model, &shapes.into_iter().collect::<Vec<_>>()) + OUTSIDE;
    (needed > LIMIT).then(|| needed.next_power_of_two())
}

/// The most steps that one shape takes, with an `Option` around it: what the fields of the standard library's types are.
fn steps(shape: &Shape) -> usize {
    match &shape.kind {
        ShapeKind::Map(_) => 7,
        ShapeKind::List(_) => 6,
        _ => 4,
    }
}

/// The steps from the outermost shape to the innermost. Of shapes that hold each other in a circle, all count: a way through
/// them may meet each once.
fn deepest(model: &Model, shapes: &[&Shape]) -> usize {
    let numbers: BTreeMap<_, _> = shapes.iter().enumerate().map(|(number, shape)| (&shape.id, number)).collect();
    let held = |shape: &&Shape| -> Vec<usize> {
        let targets = shape.members().iter().map(|member| &model.target(member).id);
        targets.filter_map(|target| numbers.get(target).copied()).collect()
    };
    let down: Vec<Vec<usize>> = shapes.iter().map(held).collect();
    let mut up = vec![Vec::new(); shapes.len()];
    for (from, targets) in down.iter().enumerate() {
        targets.iter().for_each(|target| up[*target].push(from));
    }
    // Kosaraju's way to strongly connected components: they come from the outermost to the innermost.
    let mut finished = Vec::new();
    let mut seen = vec![false; shapes.len()];
    (0..shapes.len()).for_each(|start| walk(start, &down, &mut seen, &mut finished));
    let mut component = vec![0; shapes.len()];
    let mut reached = Vec::new();
    let mut seen = vec![false; shapes.len()];
    for &start in finished.iter().rev() {
        let mut members = Vec::new();
        walk(start, &up, &mut seen, &mut members);
        if members.is_empty() {
            continue;
        }
        let above = members.iter().flat_map(|member| &up[*member]).filter(|from| !members.contains(from));
        let above = above.map(|from| reached[component[*from]]).max().unwrap_or_default();
        members.iter().for_each(|member| component[*member] = reached.len());
        reached.push(above + members.iter().map(|member| steps(shapes[*member])).sum::<usize>());
    }
    reached.into_iter().max().unwrap_or_default()
}

/// What can be reached and was not seen before, each after what it leads to. Without recursion, because a model may be deep.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool], finished: &mut Vec<usize>) {
    let mut open = Vec::new();
    if !std::mem::replace(&mut seen[start], true) {
        open.push((start, 0));
    }
    while let Some((at, next)) = open.last_mut() {
        match edges[*at].get(*next) {
            Some(&target) => {
                *next += 1;
                if !std::mem::replace(&mut seen[target], true) {
                    open.push((target, 0));
                }
            }
            None => {
                finished.push(*at);
                open.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(shapes: &str) -> Option<usize> {
        let text = format!(r#"{{"smithy": "2.0", "shapes": {{{shapes}}}}}"#);
        let model = Model::from_text("test.json", &text).unwrap_or_else(|error| panic!("{error}"));
        recursion_limit(&model, model.shapes().filter(|shape| shape.id.namespace() == "a"))
    }

    /// Structures `S0` to `SN`, each with a member that targets what `target` says for it.
    fn structures(count: usize, target: impl Fn(usize) -> String) -> String {
        let structure = |number: usize| {
            let target = target(number);
            format!(r#""a#S{number}": {{"type": "structure", "members": {{"m": {{"target": "{target}"}}}}}}"#)
        };
        (0..count).map(structure).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn few_types_need_no_limit() {
        assert_eq!(limit(&structures(1, |_| "smithy.api#String".to_owned())), None);
        assert_eq!(limit(&structures(20, |number| format!("a#S{}", (number + 1) % 20))), None);
        let wide =
            structures(500, |number| if number == 0 { "smithy.api#String".to_owned() } else { "a#S0".to_owned() });
        assert_eq!(limit(&wide), None);
    }

    #[test]
    fn a_long_way_down_needs_one() {
        let chain = structures(100, |number| match number {
            99 => "smithy.api#String".to_owned(),
            number => format!("a#S{}", number + 1),
        });
        assert_eq!(limit(&chain), Some(512));
    }

    #[test]
    fn a_large_circle_needs_one() {
        let circle = structures(20, |number| format!("a#L{number}"));
        let lists: Vec<String> = (0..20)
            .map(|number| {
                format!(r#""a#L{number}": {{"type": "list", "member": {{"target": "a#S{}"}}}}"#, (number + 1) % 20)
            })
            .collect();
        assert_eq!(limit(&format!("{circle}, {}", lists.join(", "))), Some(256));
    }
}
