//! Model files on disk.

use std::fs;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::source::SourceFile;

/// How deep folders are searched: a link that points at its own parent would have no end.
const DEEPEST_FOLDER: usize = 32;

/// A file, or every `.json` file in a folder and the folders in it, in order of name.
pub(crate) fn read_path(path: &Path) -> Result<Vec<SourceFile>, Diagnostic> {
    let mut files = Vec::new();
    if path.is_dir() {
        read_folder(path, DEEPEST_FOLDER, &mut files)?;
        if files.is_empty() {
            return Err(Diagnostic::error(format!("no `.json` file in the folder `{}`", path.display())));
        }
    } else {
        files.push(read_file(path)?);
    }
    Ok(files)
}

/// One file.
fn read_file(path: &Path) -> Result<SourceFile, Diagnostic> {
    let failed = |why: String| Diagnostic::error(format!("can not read the model `{}`: {why}", path.display()));
    let bytes = fs::read(path).map_err(|error| failed(error.to_string()))?;
    if u32::try_from(bytes.len()).is_err() {
        return Err(failed("it has more than 4 GiB".to_owned()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        failed(format!("it is not UTF-8: the byte at offset {good} is wrong"))
    })?;
    Ok(SourceFile::new(path.display().to_string(), text))
}

fn read_folder(folder: &Path, depth: usize, files: &mut Vec<SourceFile>) -> Result<(), Diagnostic> {
    let failed =
        |error: std::io::Error| Diagnostic::error(format!("can not read the folder `{}`: {error}", folder.display()));
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth > 0 {
                read_folder(&path, depth - 1, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(read_file(&path)?);
        }
    }
    Ok(())
}
