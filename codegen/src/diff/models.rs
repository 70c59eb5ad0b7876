//! Which files make which models.

use farrier_smithy::SourceFile;
use farrier_smithy::ast::Document;

use super::change::{Pair, pairs};

/// The files of one model.
#[derive(Debug)]
#[non_exhaustive]
pub struct ModelFiles {
    /// What to call it: the path of its main file below the folder, without its ending.
    pub name: String,
    /// The files.
    pub files: Vec<SourceFile>,
}

/// A model that one version has, or both.
#[derive(Debug)]
pub enum Matched {
    /// In the old version only.
    Removed(ModelFiles),
    /// In the new version only.
    Added(ModelFiles),
    /// In both.
    Both(ModelFiles, ModelFiles),
}

/// Sorts files into models; each comes with its path below the folder they were found in. Files with at most one service
/// among them are one model. If several have services, each of those is a model of its own, with all the files that have
/// none. A file that cannot be read counts as a model of its own, so that it is reported once.
pub fn models(files: Vec<(String, SourceFile)>) -> Vec<ModelFiles> {
    let has_service = |file: &SourceFile| {
        let is_service = |document: Document<'_>| {
            let types = document.shapes.into_iter().filter_map(|(_, shape)| shape.shape_type.as_ref());
            types.into_iter().any(|name| name.as_str() == "service")
        };
        Document::read(file.text()).map_or(true, is_service)
    };
    // A single file needs no look into it.
    let mains = if files.len() < 2 { Vec::new() } else { files.iter().map(|(_, file)| has_service(file)).collect() };
    if mains.iter().filter(|is_main| **is_main).count() < 2 {
        let main = mains.iter().position(|is_main| *is_main).unwrap_or_default();
        let name = files.get(main).map_or_else(String::new, |(path, _)| name(path));
        return vec![ModelFiles { name, files: files.into_iter().map(|(_, file)| file).collect() }];
    }
    let (mains, shared): (Vec<_>, Vec<_>) = files.into_iter().zip(mains).partition(|(_, is_main)| *is_main);
    let model = |((path, main), _): ((String, SourceFile), bool)| {
        let copy = |((_, file), _): &((String, SourceFile), bool)| SourceFile::new(file.name(), file.text());
        let files = std::iter::once(main).chain(shared.iter().map(copy)).collect();
        ModelFiles { name: name(&path), files }
    };
    mains.into_iter().map(model).collect()
}

/// All files as one model.
pub fn whole(files: Vec<(String, SourceFile)>) -> ModelFiles {
    let name = files.first().map_or_else(String::new, |(path, _)| name(path));
    ModelFiles { name, files: files.into_iter().map(|(_, file)| file).collect() }
}

/// Matches the models of two versions by name. If each has one only, those are meant, whatever they are called.
pub fn matched(mut old: Vec<ModelFiles>, mut new: Vec<ModelFiles>) -> Vec<Matched> {
    if let ([_], [_]) = (&old[..], &new[..])
        && let (Some(old), Some(new)) = (old.pop(), new.pop())
    {
        return vec![Matched::Both(old, new)];
    }
    let found = pairs(old, new, |model| model.name.clone());
    let matched = |pair| match pair {
        Pair::Removed(model) => Matched::Removed(model),
        Pair::Added(model) => Matched::Added(model),
        Pair::Both(old, new) => Matched::Both(old, new),
    };
    found.into_iter().map(matched).collect()
}

fn name(path: &str) -> String {
    path.strip_suffix(".json").unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: &str = r#"{"smithy": "2.0", "shapes": {"a#S": {"type": "service", "version": "1"}}}"#;
    const SHAPES: &str = r#"{"smithy": "2.0", "shapes": {"a#X": {"type": "string"}}}"#;

    fn sorted(files: &[(&str, &str)]) -> Vec<(String, Vec<String>)> {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), SourceFile::new(*path, *text))).collect();
        let names = |model: ModelFiles| (model.name, model.files.iter().map(|file| file.name().to_owned()).collect());
        models(files).into_iter().map(names).collect()
    }

    #[test]
    fn files_with_one_service_are_one_model() {
        let found = sorted(&[("a.json", SHAPES), ("b/main.json", SERVICE)]);
        assert_eq!(found, [("b/main".to_owned(), vec!["a.json".to_owned(), "b/main.json".to_owned()])]);
        assert_eq!(sorted(&[("x.json", "{")]).len(), 1);
    }

    #[test]
    fn services_bring_the_files_that_have_none() {
        let found = sorted(&[("a.json", SERVICE), ("b.json", SERVICE), ("common.json", SHAPES), ("broken.json", "{")]);
        let names: Vec<(&str, usize)> = found.iter().map(|(name, files)| (name.as_str(), files.len())).collect();
        assert_eq!(names, [("a", 2), ("b", 2), ("broken", 2)]);
    }

    #[test]
    fn models_match_by_name_unless_there_is_one() {
        let model = |name: &str| ModelFiles { name: name.to_owned(), files: Vec::new() };
        assert!(matches!(matched(vec![model("a")], vec![model("b")])[..], [Matched::Both(..)]));
        let found = matched(vec![model("a"), model("b")], vec![model("b"), model("c")]);
        assert!(matches!(found[..], [Matched::Removed(_), Matched::Both(..), Matched::Added(_)]));
    }
}
