//! Paths, by their text alone: nothing here asks the disk.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// The way from the folder `from` to `to`. Both are relative to the same folder or both absolute; where they are not,
/// or where `from` climbs out of the folder it is relative to, there is no way to tell and `to` comes back.
pub fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from_parts, to_parts) = (parts(from), parts(to));
    let common = from_parts.iter().zip(&to_parts).take_while(|(left, right)| left == right).count();
    let (up, down) = (&from_parts[common..], &to_parts[common..]);
    if from.is_absolute() != to.is_absolute() || up.contains(&OsStr::new("..")) {
        return to.to_path_buf();
    }
    let way: PathBuf = up.iter().map(|_| OsStr::new("..")).chain(down.iter().copied()).collect();
    if way.as_os_str().is_empty() { PathBuf::from(".") } else { way }
}

/// A path without `.`, and with every `..` that has something before it to undo applied.
pub(super) fn normal(path: &Path) -> PathBuf {
    parts(path).into_iter().collect()
}

fn parts(path: &Path) -> Vec<&OsStr> {
    let mut parts: Vec<&OsStr> = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|last| *last != "..") => {
                if path.is_relative() || parts.len() > 1 {
                    parts.pop();
                }
            }
            other => parts.push(other.as_os_str()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_folders() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to)).display().to_string();
        assert_eq!(way("generated/ivschat", "runtime"), "../../runtime");
        assert_eq!(way("./generated//ivschat/", "generated/../runtime"), "../../runtime");
        assert_eq!(way("/tmp/out", "/work/main/runtime"), "../../work/main/runtime");
        assert_eq!(way("out", "out/runtime"), "runtime");
        assert_eq!(way("out", "../runtime"), "../../runtime");
        assert_eq!(way("out", "out"), ".");
        assert_eq!(way("../out", "runtime"), "runtime");
        assert_eq!(way("/tmp/out", "runtime"), "runtime");
    }

    #[test]
    fn equal_folders_have_one_spelling() {
        assert_eq!(normal(Path::new("./a/b/../c/")), Path::new("a/c"));
        assert_eq!(normal(Path::new("../a")), Path::new("../a"));
        assert_eq!(normal(Path::new("/../a")), Path::new("/a"));
    }
}
