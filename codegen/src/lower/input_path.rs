//! The part of JMESPath that `operationContextParams` may use: members, `[*]`, `*`, `keys()`, `[]` and lists of paths.

use farrier_smithy::{Model, Shape, ShapeKind};

use crate::plan::PathStepPlan;

/// How deep lists of paths may nest: a model must not be able to overflow the stack.
const MAX_DEPTH: usize = 20;

/// The steps of a path from a structure, or why it can not be followed.
pub(super) fn steps(model: &Model, from: &Shape, path: &str) -> Result<Vec<PathStepPlan>, String> {
    let mut parser = Parser { model, path, rest: path };
    let (steps, _) = parser.path(Some(from), MAX_DEPTH)?;
    if parser.rest.is_empty() { Ok(steps) } else { Err(parser.unexpected("its end")) }
}

/// Steps, and the shape at their end; nothing where that depends on which of several paths was taken, or is a key.
type Reached<'m> = (Vec<PathStepPlan>, Option<&'m Shape>);

struct Parser<'m, 'p> {
    model: &'m Model,
    path: &'p str,
    rest: &'p str,
}

impl<'m> Parser<'m, '_> {
    fn path(&mut self, from: Option<&'m Shape>, depth: usize) -> Result<Reached<'m>, String> {
        let mut at = from;
        let mut steps = Vec::new();
        let mut begins = true;
        loop {
            self.skip_spaces();
            if self.take("[*]") {
                at = Some(self.item(at)?);
                steps.push(PathStepPlan::Items);
            } else if self.take("[]") {
                // What is collected is one flat list anyway; of a list itself it takes the items.
                if let Some(ShapeKind::List(_)) = at.map(|shape| &shape.kind) {
                    at = Some(self.item(at)?);
                    steps.push(PathStepPlan::Items);
                }
            } else if self.rest.starts_with('[') {
                steps.push(self.each(at, depth)?);
                at = None;
            } else if begins || self.take(".") {
                self.skip_spaces();
                match self.rest.chars().next() {
                    // After a dot it is a list of paths all the same.
                    Some('[') => {
                        begins = false;
                        continue;
                    }
                    Some('*') => {
                        self.take("*");
                        at = Some(self.value(at)?);
                        steps.push(PathStepPlan::Values);
                    }
                    _ => self.name(&mut at, &mut steps, depth)?,
                }
            } else {
                return Ok((steps, at));
            }
            begins = false;
        }
    }

    /// A member, or `keys(..)`.
    fn name(&mut self, at: &mut Option<&'m Shape>, steps: &mut Vec<PathStepPlan>, depth: usize) -> Result<(), String> {
        let name = self.identifier()?;
        if name == "keys" && self.take("(") {
            let (inner, of) = self.path(*at, self.deeper(depth)?)?;
            if !self.take(")") {
                return Err(self.unexpected("`)`"));
            }
            if !matches!(of.map(|shape| &shape.kind), Some(ShapeKind::Map(_))) {
                return Err("`keys()` needs a map".to_owned());
            }
            steps.extend(inner);
            steps.push(PathStepPlan::Keys);
            *at = None;
            return Ok(());
        }
        let shape = at.ok_or_else(|| format!("there is no member `{name}` at that place"))?;
        let index = shape.members().iter().position(|member| member.name() == name);
        let is_structure = matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_));
        let index = index.filter(|_| is_structure).ok_or_else(|| format!("`{}` has no member `{name}`", shape.id))?;
        *at = Some(self.model.target(&shape.members()[index]));
        steps.push(PathStepPlan::Member(index));
        Ok(())
    }

    /// `[a, b]`
    fn each(&mut self, at: Option<&'m Shape>, depth: usize) -> Result<PathStepPlan, String> {
        self.take("[");
        let mut paths = Vec::new();
        loop {
            paths.push(self.path(at, self.deeper(depth)?)?.0);
            self.skip_spaces();
            if self.take("]") {
                return Ok(PathStepPlan::Each(paths));
            }
            if !self.take(",") {
                return Err(self.unexpected("`,` or `]`"));
            }
        }
    }

    fn item(&self, at: Option<&'m Shape>) -> Result<&'m Shape, String> {
        match at.map(|shape| &shape.kind) {
            Some(ShapeKind::List(item)) => Ok(self.model.target(item)),
            _ => Err("`[*]` needs a list".to_owned()),
        }
    }

    fn value(&self, at: Option<&'m Shape>) -> Result<&'m Shape, String> {
        match at.map(|shape| &shape.kind) {
            Some(ShapeKind::Map(members)) => Ok(self.model.target(&members[1])),
            _ => Err("`*` needs a map".to_owned()),
        }
    }

    /// A name, which may stand in quotes.
    fn identifier(&mut self) -> Result<String, String> {
        let is_quoted = self.take("\"");
        let end = if is_quoted {
            self.rest.find('"')
        } else {
            let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
            Some(self.rest.find(|letter| !is_part(letter)).unwrap_or(self.rest.len()))
        };
        let Some(end) = end.filter(|end| *end > 0) else { return Err(self.unexpected("a name")) };
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        if is_quoted {
            self.take("\"");
        }
        Ok(name.to_owned())
    }

    fn deeper(&self, depth: usize) -> Result<usize, String> {
        depth.checked_sub(1).ok_or_else(|| format!("it is nested more than {MAX_DEPTH} levels deep"))
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn unexpected(&self, expected: &str) -> String {
        let column = self.path.len() - self.rest.len() + 1;
        format!("expected {expected} in column {column} of `{}`", self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODEL: &str = r#"{"smithy": "2.0", "shapes": {
        "a#In": {"type": "structure", "members": {
            "name": {"target": "smithy.api#String"}, "names": {"target": "a#Names"},
            "inner": {"target": "a#In"}, "inners": {"target": "a#Inners"}, "map": {"target": "a#Map"}}},
        "a#Names": {"type": "list", "member": {"target": "smithy.api#String"}},
        "a#Inners": {"type": "list", "member": {"target": "a#In"}},
        "a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#In"}}}}"#;

    fn parsed(path: &str) -> Result<String, String> {
        let model = Model::from_text("a.json", MODEL).unwrap_or_else(|error| panic!("{error}"));
        let from = model.shape("a#In").expect("the model has it");
        steps(&model, from, path).map(|steps| format!("{steps:?}"))
    }

    #[test]
    fn paths_become_steps() {
        for (path, expected) in [
            ("name", "[Member(0)]"),
            ("inner.\"name\"", "[Member(2), Member(0)]"),
            ("inners[*].name", "[Member(3), Items, Member(0)]"),
            ("inners[].names[]", "[Member(3), Items, Member(1), Items]"),
            ("map.*.name", "[Member(4), Values, Member(0)]"),
            ("keys(inner.map)", "[Member(2), Member(4), Keys]"),
            ("inner.keys(map)", "[Member(2), Member(4), Keys]"),
            ("inners[*][name, inner.name][]", "[Member(3), Items, Each([[Member(0)], [Member(2), Member(0)]])]"),
            ("inners[*].[ name , names ] []", "[Member(3), Items, Each([[Member(0)], [Member(1)]])]"),
        ] {
            assert_eq!(parsed(path).as_deref(), Ok(expected), "{path}");
        }
    }

    #[test]
    fn a_path_that_can_not_be_followed_says_why() {
        let deep = format!("{}name{}", "[".repeat(50), "]".repeat(50));
        for (path, why) in [
            ("", "expected a name in column 1"),
            ("nam", "`a#In` has no member `nam`"),
            ("name.x", "has no member `x`"),
            ("map.value", "has no member `value`"),
            ("name[*]", "needs a list"),
            ("inner.*", "needs a map"),
            ("keys(names)", "needs a map"),
            ("keys(map", "expected `)` in column 9"),
            ("keys(map).name", "no member `name` at that place"),
            ("[name", "expected `,` or `]`"),
            ("name |", "expected its end in column 6"),
            ("inners[0]", "has no member `0`"),
            ("\"name", "expected a name"),
            (&deep, "more than 20 levels"),
        ] {
            let error = parsed(path).unwrap_err();
            assert!(error.contains(why), "{path}: {error}");
        }
    }
}
